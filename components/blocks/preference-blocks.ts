import {PREFERENCES} from '../../src/core/preferences/preference-table.ts';
import {
	preferenceOfChoice,
	type ScreenPreference,
	valuesOf,
} from '../../src/core/preferences-screen.ts';
import {choicesFor} from '../../src/core/selectors.ts';
import {message, say} from '../../src/messages/message.ts';
import {paragraph} from '../../src/terminal/paragraph.ts';
import {type Row, rowWidth, type Span, span} from '../../src/terminal/row.ts';
import type {Tone} from '../../src/terminal/theme.ts';
import {PRIORITY, type RowsBlock, rowsBlock, textBlock} from '../frame/blocks.ts';
import type {Terminal} from '../hooks/terminal.ts';
import type {Scene} from './scene.ts';

/** Returns what the preference in focus means, its values, and what it looks like as it is now. */
export function preferenceBlocks({state, terminal}: Scene): readonly RowsBlock[] {
	const {layout, symbols} = terminal;
	const choice = choicesFor(state)[state.cursor];
	const name = choice && preferenceOfChoice(choice);
	if (name === undefined) {
		return [];
	}

	const meaning = paragraph(say(PREFERENCES[name].meaning), layout.width, symbols);
	return [
		// All preferences below each other say more than a sentence about one of them.
		...(layout.isNarrow ? [] : [textBlock('meaning', meaning, PRIORITY.context, 1, symbols)]),
		rowsBlock('values', [valuesRow({state, terminal}, name)], PRIORITY.helpful),
		rowsBlock('preview', [previewRow({state, terminal}, name)], PRIORITY.essential),
	];
}

/** `auto  [dark]  light  none`: the brackets tell which one it is, the colour only stresses it. */
function valuesRow({state}: Scene, name: ScreenPreference): Row {
	return valuesOf(state.preferences, name).flatMap(({text, isPresent}, index) => [
		span(index === 0 ? '' : '  '),
		isPresent ? span(`[${text}]`, 'code') : span(text),
	]);
}

/** The sample matters more than the word in front of it, which the values above have said already. */
function previewRow({state, terminal}: Scene, name: ScreenPreference): Row {
	const sample = sampleOf({state, terminal}, name);
	const row: Row = [span(`${say(message('preferences.preview'))} `), ...sample];
	return rowWidth(row) > terminal.layout.width ? sample : row;
}

function sampleOf({state, terminal}: Scene, name: ScreenPreference): Row {
	const {runlevel, compose, pace} = state.preferences;
	switch (name) {
		case 'runlevel':
			return [span(`rc-update add docker ${runlevel}`, 'code')];
		case 'compose':
			return [span(`apk add docker${compose ? ' docker-cli-compose' : ''}`, 'code')];
		case 'look':
			return signs(terminal);
		case 'color':
			return COLORED.flatMap(([word, tone]) => [span(say(message(word)), tone), span(' ')]);
		case 'language':
			return [span(say(message('language.name')), 'code')];
		case 'pace':
			return [span(say(message(`preferences.pace.${pace}`)))];
	}
}

const COLORED: readonly (readonly [Parameters<typeof message>[0] & `word.${string}`, Tone])[] = [
	['word.ok', 'ok'],
	['word.run', 'now'],
	['word.warn', 'warn'],
	['word.fail', 'fail'],
	['word.unknown', 'unknown'],
];

/** Each sign with the word that it stands beside elsewhere. */
function signs({symbols}: Terminal): readonly Span[] {
	const {done, now, later, failed, gutter, busy, meterFull, meterEmpty} = symbols;
	return [
		span(`${done} `, 'ok'),
		span(`${now} `, 'now'),
		span(`${later} `),
		span(`${failed} `, 'fail'),
		span(`${gutter} ${busy} ${meterFull}${meterFull}${meterEmpty} ${symbols.ellipsis}`),
	];
}
