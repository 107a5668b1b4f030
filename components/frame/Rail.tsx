import {STAGES, type Stage} from '../../src/core/plan.ts';
import type {State} from '../../src/core/state.ts';
import {message, say} from '../../src/messages/message.ts';
import {type Row, span} from '../../src/terminal/row.ts';
import type {Symbols} from '../../src/terminal/symbols.ts';
import type {Tone} from '../../src/terminal/theme.ts';
import {type Terminal, useTerminal} from '../hooks/use-terminal.ts';
import {Line} from '../parts/Line.tsx';

/** Draws the five stages, each with a sign for how far it has come. */
export function Rail({state}: {readonly state: State}) {
	return <Line row={railRow(state, useTerminal())} />;
}

/** Blanks between two stages where there is room, and the fewest. */
const WIDEST_GAP = 5;
const NARROWEST_GAP = 2;
/** A sign and a blank before each word. */
const SIGN_WIDTH = 2;

/** Returns the row of the rail; its gaps give way before its words would. */
function railRow(state: State, {layout, symbols}: Terminal): Row {
	const words = STAGES.map((stage) => say(message(`stage.${stage}`)));
	const used = words.reduce((sum, word) => sum + word.length + SIGN_WIDTH, 0);
	const room = Math.floor((layout.width - used) / (STAGES.length - 1));
	const gap = ' '.repeat(Math.max(NARROWEST_GAP, Math.min(WIDEST_GAP, room)));
	return STAGES.flatMap((stage, index) => {
		const {sign, tone} = lookOf(state, stage);
		const isHere = state.screen === stage;
		return [
			span(index === 0 ? '' : gap),
			span(`${symbols[sign]} `, tone),
			span(words[index] ?? '', isHere ? 'title' : 'plain'),
		];
	});
}

type Look = {
	readonly sign: keyof Pick<Symbols, 'done' | 'now' | 'later' | 'failed' | 'skipped'>;
	readonly tone: Tone;
};

function lookOf(state: State, stage: Stage): Look {
	if (state.running === stage) {
		return {sign: 'now', tone: 'now'};
	}

	switch (state.stages[stage]) {
		case 'done':
		case 'satisfied':
			return {sign: 'done', tone: 'ok'};
		case 'skipped':
			return {sign: 'skipped', tone: 'plain'};
		case 'failed':
		case 'stopped':
			return {sign: 'failed', tone: 'fail'};
		case 'wait':
			return state.screen === stage ? {sign: 'now', tone: 'now'} : {sign: 'later', tone: 'plain'};
	}
}
