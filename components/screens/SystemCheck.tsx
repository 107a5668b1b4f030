import {verdictOf} from '../../src/core/check.ts';
import {durationText, elapsedText} from '../../src/core/duration.ts';
import {valueOr} from '../../src/core/fact.ts';
import type {State} from '../../src/core/state.ts';
import {message, say} from '../../src/messages/message.ts';
import {paragraph} from '../../src/terminal/paragraph.ts';
import {span} from '../../src/terminal/row.ts';
import {type WordName, wordSpan} from '../../src/terminal/words.ts';
import {choicesBlock} from '../blocks/choices-block.ts';
import {headingBlock} from '../blocks/heading-block.ts';
import {probingBlock} from '../blocks/probing-block.tsx';
import type {Scene} from '../blocks/scene.ts';
import {type Block, blank, PRIORITY, Stack, textBlock} from '../frame/Stack.tsx';
import {useTerminal} from '../hooks/use-terminal.ts';
import {CheckList, problemsFirst} from '../parts/CheckList.tsx';
import {Working} from '../parts/Working.tsx';
import type {ScreenProps} from './screen-props.ts';

/** Draws what was found on the box, and what the first problem means. */
export function SystemCheck({state, rows}: ScreenProps) {
	const scene = {state, terminal: useTerminal()};
	return (
		<Stack
			rows={rows}
			blocks={[
				headingBlock(scene.terminal, say(message('check.title')), countText(state)),
				blank('after-heading'),
				listBlock(scene),
				probingBlock(scene),
				networkBlock(scene),
				blank('after-list'),
				...meaningBlocks(scene),
				blank('before-choices', PRIORITY.parting),
				choicesBlock(scene),
			]}
		/>
	);
}

function countText(state: State): string {
	const count = state.checks.length;
	if (state.probing !== 'idle') {
		return count === 0 ? '' : say(message('check.count', {count}));
	}

	return say(message('check.finished', {count, time: say(durationText(state.probeTookMs))}));
}

/** A shorter list cannot be looked over. */
const FEWEST_CHECKS = 4;

function listBlock({state}: Scene): Block {
	const {checks, scrollTop, showsDetails} = state;
	return {
		key: 'checks',
		want: checks.length,
		min: Math.min(FEWEST_CHECKS, checks.length),
		priority: PRIORITY.essential,
		draw: (rows) => (
			<CheckList checks={checks} scrollTop={scrollTop} showsDetails={showsDetails} rows={rows} />
		),
	};
}

/** The network takes longest; the rest can be read meanwhile. */
function networkBlock({state}: Scene): Block {
	const isAsking = state.probing === 'network';
	const time = say(elapsedText(state.now - state.probeStartedAt));
	const text = say(message('check.asking-network', {time}));
	return {
		key: 'network',
		want: isAsking ? 1 : 0,
		min: 0,
		priority: PRIORITY.helpful,
		draw: () => <Working text={text} />,
	};
}

/** The explaining line: the worst check in words, or that there is none. */
function meaningBlocks({state, terminal}: Scene): readonly Block[] {
	if (state.checks.length === 0) {
		return [];
	}

	const {layout, symbols} = terminal;
	const {text, word} = meaningOf(state);
	const rows = paragraph(text, layout.width - layout.wordWidth, symbols).map((row, index) => [
		index === 0 ? wordSpan(word, layout.wordWidth) : span(' '.repeat(layout.wordWidth)),
		...row,
	]);
	return [textBlock('meaning', rows, PRIORITY.subject, 2, symbols)];
}

function meaningOf(state: State): {readonly word: WordName; readonly text: string} {
	const [worst] = problemsFirst(state.checks);
	if (worst && (worst.status === 'fail' || worst.status === 'warn' || worst.status === 'unknown')) {
		return {word: worst.status, text: say(worst.detail)};
	}

	const docker = state.facts ? valueOr(state.facts.docker, undefined) : undefined;
	return docker?.daemonVersion !== undefined && verdictOf(state.checks) === 'ready'
		? {word: 'ok', text: say(message('check.ready'))}
		: {word: 'ok', text: say(message('check.all-well'))};
}
