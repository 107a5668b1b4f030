import type {Answer} from '../../src/core/answer.ts';
import {diagnosesOnScreen} from '../../src/core/diagnoses-of.ts';
import type {Diagnosis} from '../../src/core/diagnosis.ts';
import {elapsedText} from '../../src/core/duration.ts';
import {toShell} from '../../src/core/shell-text.ts';
import {checkId, checkOfCause} from '../../src/core/trouble/check-of-cause.ts';
import {message, say} from '../../src/messages/message.ts';
import {paragraph} from '../../src/terminal/paragraph.ts';
import {type Row, span} from '../../src/terminal/row.ts';
import {type Block, blank, PRIORITY, rowsBlock, textBlock} from '../frame/Stack.tsx';
import {wholeGutterRows} from '../parts/OutputPanel.tsx';
import {Working} from '../parts/Working.tsx';
import {headingBlock} from './heading-block.ts';
import type {Scene} from './scene.ts';

/** Lines of a look that are shown: most answers are shorter. */
const MOST_LINES = 6;

/** Returns one cause: what it is, why it is that here, and what a look at it said. */
export function causeBlocks(cause: string, scene: Scene): readonly Block[] {
	const {state, terminal} = scene;
	const {layout, symbols} = terminal;
	const diagnosis = diagnosesOnScreen(state).find((other) => other.cause === cause);
	if (!diagnosis) {
		return [];
	}

	const certainty = say(message(`confidence.${diagnosis.confidence}`));
	return [
		headingBlock(terminal, say(message('look-at.title')), certainty),
		blank('after-heading'),
		textBlock(
			'title',
			paragraph(say(diagnosis.title), layout.width, symbols),
			PRIORITY.subject,
			2,
			symbols,
		),
		textBlock(
			'because',
			paragraph(say(diagnosis.because), layout.width, symbols),
			PRIORITY.helpful,
			1,
			symbols,
		),
		...evidenceBlocks(diagnosis, scene),
		blank('after-evidence'),
		...lookBlocks(cause, scene),
		blank('before-choices', PRIORITY.parting),
	];
}

function evidenceBlocks({evidence}: Diagnosis, {terminal}: Scene): readonly Block[] {
	const rows = wholeGutterRows(evidence, MOST_LINES, terminal);
	return [rowsBlock('evidence', rows, PRIORITY.context, Math.min(1, rows.length))];
}

function lookBlocks(cause: string, {state, terminal}: Scene): readonly Block[] {
	const look = state.facts ? checkOfCause(cause, state.facts) : undefined;
	if (!look) {
		return [];
	}

	const command: Row = [span('$ '), span(toShell(look.argv), 'code')];
	const answer = state.trouble?.answers.find(({id}) => id === checkId(cause));
	const rows = answer ? wholeGutterRows(linesOf(answer), MOST_LINES, terminal) : [];
	const time = say(elapsedText(state.now - state.askedAt));
	const isAsking = state.asking === 'check';
	return [
		rowsBlock('look', [command], PRIORITY.essential),
		{
			key: 'looking',
			want: isAsking ? 1 : 0,
			min: isAsking ? 1 : 0,
			priority: PRIORITY.essential,
			draw: () => <Working text={say(message('look-at.looking', {time}))} />,
		},
		rowsBlock('said', isAsking ? [] : rows, PRIORITY.essential - 1, Math.min(2, rows.length)),
	];
}

/** The newest lines, which is where a program says how it ended. */
function linesOf({lines, shell, exitCode}: Answer): readonly {readonly text: string}[] {
	const said = lines.filter((text) => text.trim() !== '').slice(-MOST_LINES);
	const program = shell.split(' ', 1)[0] ?? shell;
	return said.length > 0
		? said.map((text) => ({text}))
		: [{text: say(message('look-at.silent', {program, code: exitCode ?? '-'}))}];
}
