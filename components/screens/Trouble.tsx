import type {Answer} from '../../src/core/answer.ts';
import {elapsedText} from '../../src/core/duration.ts';
import {valueOr} from '../../src/core/fact.ts';
import {toShell} from '../../src/core/shell-text.ts';
import {checkOfCause} from '../../src/core/trouble/check-of-cause.ts';
import {isLogAnswer, isMended} from '../../src/core/trouble/trouble.ts';
import {message, say} from '../../src/messages/message.ts';
import {paragraph} from '../../src/terminal/paragraph.ts';
import {span} from '../../src/terminal/row.ts';
import {choicesBlock} from '../blocks/choices-block.ts';
import {headingBlock} from '../blocks/heading-block.ts';
import type {Scene} from '../blocks/scene.ts';
import {wordRows} from '../blocks/settled-blocks.tsx';
import {type Block, blank, PRIORITY, rowsBlock, Stack, textBlock} from '../frame/Stack.tsx';
import {useTerminal} from '../hooks/use-terminal.ts';
import {problemsFirst} from '../parts/CheckList.tsx';
import {wholeGutterRows} from '../parts/OutputPanel.tsx';
import {Working} from '../parts/Working.tsx';
import type {ScreenProps} from './screen-props.ts';

/** Draws the search for what is wrong: what was found, in whose words, and what it may be. */
export function Trouble({state, rows}: ScreenProps) {
	const scene = {state, terminal: useTerminal()};
	return (
		<Stack
			rows={rows}
			blocks={[
				headingBlock(scene.terminal, say(message('trouble.title')), clockText(scene)),
				blank('after-heading'),
				...proofBlocks(scene),
				...factBlocks(scene),
				workingBlock(scene),
				...evidenceBlocks(scene),
				...verdictBlocks(scene),
				choicesBlock(scene),
				blank('after-choices'),
				checkBlock(scene),
			]}
		/>
	);
}

function isBusy({state}: Scene): boolean {
	return state.trouble?.diagnoses === undefined;
}

function clockText(scene: Scene): string {
	const {state} = scene;
	const time = say(elapsedText(state.now - state.probeStartedAt));
	return isBusy(scene) ? say(message('trouble.asking', {time})) : '';
}

function workingBlock(scene: Scene): Block {
	const rows = isBusy(scene) ? 1 : 0;
	const text = say(message('trouble.looking'));
	return {
		key: 'working',
		want: rows,
		min: rows,
		priority: PRIORITY.subject,
		draw: () => <Working text={text} />,
	};
}

/** Whether what was done has helped; said from a fresh look, never from the remedy's own exit code. */
function proofBlocks({state, terminal}: Scene): readonly Block[] {
	const {trouble} = state;
	if (!trouble?.mended || trouble.diagnoses === undefined) {
		return [];
	}

	const isGone = isMended(trouble);
	const title = say(trouble.mended.title);
	const text = say(message(isGone ? 'trouble.mended' : 'trouble.not-mended', {title}));
	const rows = wordRows(isGone ? 'ok' : 'fail', text, terminal);
	return [textBlock('proof', rows, PRIORITY.subject + 1, 2, terminal.symbols)];
}

/** Rows of facts that are shown at most: the worst checks, then what the programs said. */
const MOST_FACTS = 5;

function factBlocks({state, terminal}: Scene): readonly Block[] {
	const bad = problemsFirst(state.checks).filter(
		({status}) => status === 'fail' || status === 'warn',
	);
	const asked = (state.trouble?.answers ?? []).filter(
		(answer) => !isLogAnswer(answer) && !answer.id.startsWith('look.'),
	);
	const rows = [
		...asked.flatMap((answer) => answerRow(answer, terminal)),
		...bad.flatMap((check) => wordRows(check.status, say(check.value), terminal).slice(0, 1)),
	].slice(0, MOST_FACTS);
	return [rowsBlock('facts', rows, PRIORITY.helpful, 0), blank('after-facts')];
}

function answerRow({isWell, shell}: Answer, terminal: Scene['terminal']) {
	return wordRows(isWell ? 'ok' : 'fail', shell, terminal).slice(0, 1);
}

function verdictBlocks({state, terminal}: Scene): readonly Block[] {
	const {trouble, facts} = state;
	if (!facts || trouble?.diagnoses === undefined) {
		return [];
	}

	const {layout, symbols} = terminal;
	if (trouble.diagnoses.length > 0) {
		return [rowsBlock('causes', [[span(say(message('trouble.causes')))]], PRIORITY.context, 0)];
	}

	const docker = valueOr(facts.docker, undefined);
	const key = trouble.mended
		? 'trouble.nothing-more'
		: docker?.daemonVersion !== undefined
			? 'trouble.well'
			: docker?.service.exists || trouble.answers.some(({isWell}) => !isWell)
				? 'trouble.unknown'
				: 'trouble.not-installed';
	const rows = paragraph(say(message(key)), layout.width, symbols);
	return [
		textBlock('verdict', rows, PRIORITY.subject, 2, symbols),
		blank('after-verdict', PRIORITY.parting),
	];
}

/** Lines of a tool that a cause rests on. */
const MOST_EVIDENCE = 3;

/** The evidence of the cause in focus, in the words of the program that said it. */
function evidenceBlocks({state, terminal}: Scene): readonly Block[] {
	const diagnosis = focusedCause(state);
	const rows = diagnosis
		? wholeGutterRows(diagnosis.evidence.slice(0, MOST_EVIDENCE), MOST_EVIDENCE, terminal)
		: [];
	return [
		rowsBlock('evidence', rows, PRIORITY.essential, Math.min(1, rows.length)),
		blank('after-evidence'),
	];
}

function checkBlock({state}: Scene): Block {
	const diagnosis = focusedCause(state);
	const look = diagnosis && state.facts && checkOfCause(diagnosis.cause, state.facts);
	if (!diagnosis) {
		return rowsBlock('check', [], PRIORITY.helpful);
	}

	const [before = '', after = ''] = say(message('trouble.check', {shell: '\n'})).split('\n');
	const row = look ? [[span(before), span(toShell(look.argv), 'code'), span(after)]] : [];
	return rowsBlock('check', row, PRIORITY.helpful, Math.min(1, row.length));
}

/** The item in focus is a cause, unless trying again stands above them. */
function focusedCause({trouble, cursor}: Scene['state']) {
	if (!trouble?.diagnoses) {
		return undefined;
	}

	const offset = trouble.from !== 'welcome' && isMended(trouble) ? 1 : 0;
	return trouble.diagnoses[cursor - offset];
}
