import {describe, expect, it} from 'vitest';
import {useTerminal} from '../../../components/hooks/use-terminal.ts';
import {choiceRows} from '../../../components/parts/choice-rows.ts';
import {Lines} from '../../../components/parts/Lines.tsx';
import type {Choice} from '../../../src/core/state.ts';
import {verbatim} from '../../../src/messages/message.ts';
import {SMALL} from '../../helpers/emulator.ts';
import {rowsOfPart} from '../../helpers/part.tsx';

const CHOICES: readonly Choice[] = [
	{id: 'apply', label: verbatim('Apply'), note: verbatim('a copy is kept')},
	{id: 'mirror', label: verbatim('Choose another mirror')},
	{id: 'skip', label: verbatim('Skip'), disabledBecause: verbatim('needs root')},
];
const MANY: readonly Choice[] = Array.from({length: 10}, (_, index) => ({
	id: `item-${index}`,
	label: verbatim(`Item ${index}`),
}));

type ListProps = {
	readonly choices: readonly Choice[];
	readonly cursor: number;
	readonly rows: number;
};

function ChoiceList({choices, cursor, rows}: ListProps) {
	return <Lines rows={choiceRows(choices, cursor, rows, useTerminal())} />;
}

describe('a list of choices', () => {
	it('marks the item in focus, and says what each costs and why one cannot be chosen', () => {
		expect(rowsOfPart(<ChoiceList choices={CHOICES} cursor={1} rows={3} />)).toEqual([
			'  Apply                   a copy is kept',
			'> Choose another mirror',
			'  Skip (needs root)',
		]);
	});

	it('leaves notes out in a narrow window, but never the reason why not', () => {
		expect(rowsOfPart(<ChoiceList choices={CHOICES} cursor={0} rows={3} />, SMALL)).toEqual([
			'> Apply',
			'  Choose another mirror',
			'  Skip (needs root)',
		]);
	});

	it('keeps the item in focus in sight and says how many are hidden', () => {
		expect(rowsOfPart(<ChoiceList choices={MANY} cursor={0} rows={4} />)).toEqual([
			'> Item 0',
			'  Item 1',
			'  Item 2',
			'  v 7 more',
		]);
		expect(rowsOfPart(<ChoiceList choices={MANY} cursor={5} rows={4} />)).toEqual([
			'  ^ 4 more',
			'  Item 4',
			'> Item 5',
			'  v 4 more',
		]);
		expect(rowsOfPart(<ChoiceList choices={MANY} cursor={9} rows={4} />)).toEqual([
			'  ^ 7 more',
			'  Item 7',
			'  Item 8',
			'> Item 9',
		]);
	});
});
