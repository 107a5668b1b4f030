import {describe, expect, it} from 'vitest';
import {actBlocks} from '../../../components/blocks/settled-blocks.tsx';
import {Stack} from '../../../components/frame/Stack.tsx';
import {terminalFor} from '../../../components/hooks/use-terminal.ts';
import type {ActRun} from '../../../src/core/run-state.ts';
import {verbatim} from '../../../src/messages/message.ts';
import {rowsOfPart} from '../../helpers/part.tsx';
import {capabilities} from '../../helpers/picture.ts';

const act = (number: number, more: Partial<ActRun> = {}): ActRun => ({
	step: 'verify',
	id: `test.${number}`,
	kind: 'command',
	shell: `test ${number}`,
	argv: ['test', `${number}`],
	reason: verbatim('why'),
	startedAt: 0,
	finishedAt: 1,
	outcome: 'succeeded',
	exitCode: 0,
	tail: [],
	lineCount: 0,
	lastOutputAt: 0,
	quietAfterMs: 1000,
	timeoutMs: 2000,
	...more,
});
const TESTS = [
	act(1),
	act(2, {outcome: 'failed', detail: verbatim('no answer')}),
	act(3),
	act(4),
	act(5),
];

function drawn(acts: readonly ActRun[], rows: number): readonly string[] {
	const terminal = terminalFor(capabilities({unicode: false}));
	const blocks = actBlocks(acts, 1, terminal);
	return rowsOfPart(<Stack blocks={blocks} rows={rows} />).map((row) => row.trim());
}

describe('the acts of a stage that has ended', () => {
	it('are all there, with what was found, where there is room', () => {
		expect(drawn(TESTS, 9)).toHaveLength(6);
		expect(drawn(TESTS, 9)[2]).toBe('no answer');
	});

	it('are all there without that where there is less', () => {
		expect(drawn(TESTS, 5).map((row) => row.split(/ +/).at(-1))).toEqual(['1', '2', '3', '4', '5']);
	});

	it('are counted where not all fit; what failed and what came last is kept', () => {
		expect(drawn(TESTS, 3)).toEqual([
			'3 more are in the log',
			expect.stringMatching(/^FAIL +test 2$/),
			expect.stringMatching(/^ok +test 5$/),
		]);
	});

	it('are never missing altogether', () => {
		const many = Array.from({length: 18}, (_, index) => act(index));
		expect(drawn(many, 10)).toHaveLength(10);
		expect(drawn(many, 10)[0]).toBe('9 more are in the log');
	});
});
