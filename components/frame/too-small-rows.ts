import {elapsedText} from '../../src/core/duration.ts';
import {runningAct} from '../../src/core/selectors.ts';
import type {State} from '../../src/core/state.ts';
import {message, say} from '../../src/messages/message.ts';
import {HARDLY_ANY, type Layout, SMALLEST} from '../../src/terminal/layout.ts';
import {type Row, span} from '../../src/terminal/row.ts';
import {wrapWords} from '../../src/terminal/text.ts';

/** Returns the rows that fit, most telling first where few do. */
export function tooSmallRows(state: State, layout: Layout): readonly Row[] {
	const {columns, rows, frameRows} = layout;
	const size = say(message('small.size', {columns, rows}));
	if (columns < HARDLY_ANY.columns || rows < HARDLY_ANY.rows) {
		return [[span(size)]];
	}

	const mode = state.isPractice ? [say(message('header.practice.short'))] : [];
	const texts = [
		[say(message('product.name')), ...mode].join('  '),
		'',
		size,
		say(message('small.needed', SMALLEST)),
		'',
		workText(state),
		say(message('small.advice')),
		say(message('small.plain')),
	];
	const all = texts.flatMap((text) => (text === '' ? [''] : wrapWords(text, columns, '')));
	const dense = all.filter((line) => line !== '');
	return (all.length <= frameRows ? all : dense)
		.slice(0, frameRows)
		.map((line) => [span(line === '' ? ' ' : line)]);
}

function workText(state: State): string {
	const act = runningAct(state);
	if (!state.running || !act) {
		return say(message('small.idle'));
	}

	const stage = say(message(`stage.${state.running}`));
	const time = say(elapsedText(state.now - act.startedAt));
	return say(message('small.running', {stage, time}));
}
