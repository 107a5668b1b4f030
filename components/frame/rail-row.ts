import {STAGES, type Stage} from '../../src/core/plan.ts';
import type {ResumeRow} from '../../src/core/resume/resume-view.ts';
import type {State} from '../../src/core/state.ts';
import {message, say} from '../../src/messages/message.ts';
import {type Row, span} from '../../src/terminal/row.ts';
import type {Symbols} from '../../src/terminal/symbols.ts';
import type {Tone} from '../../src/terminal/theme.ts';
import type {Terminal} from '../hooks/terminal.ts';

/** Blanks between two stages where there is room, and the fewest. */
const WIDEST_GAP = 5;
const NARROWEST_GAP = 2;
/** A sign and a blank before each word. */
const SIGN_WIDTH = 2;

/**
 * Returns the stages, each with a sign for how far it has come; the gaps give way before the words.
 * `earlier` says how far an earlier run came, before it was decided what becomes of it.
 */
export function railRow(
	state: State,
	{layout, symbols}: Terminal,
	earlier?: readonly ResumeRow[],
): Row {
	const entries = entriesOf(state, earlier);
	const used = entries.reduce((sum, {word}) => sum + word.length + SIGN_WIDTH, 0);
	const room = Math.floor((layout.width - used) / (entries.length - 1));
	const gap = ' '.repeat(Math.max(NARROWEST_GAP, Math.min(WIDEST_GAP, room)));
	return entries.flatMap(({word, look, isHere}, index) => [
		span(index === 0 ? '' : gap),
		span(`${symbols[look.sign]} `, look.tone),
		span(word, isHere ? 'title' : 'plain'),
	]);
}

/** A word of the rail, how far it has come, and whether it is what is seen. */
type Entry = {readonly word: string; readonly look: Look; readonly isHere: boolean};

function entriesOf(state: State, earlier?: readonly ResumeRow[]): readonly Entry[] {
	if (state.screen === 'trouble') {
		return troubleEntries(state);
	}

	return STAGES.map((stage) => ({
		word: say(message(`stage.${stage}`)),
		look: lookOfEarlier(earlier, stage) ?? lookOf(state, stage),
		isHere: state.screen === stage,
	}));
}

function lookOfEarlier(rows: readonly ResumeRow[] | undefined, stage: Stage): Look | undefined {
	const row = rows?.find((other) => other.stage === stage);
	return row && {ok: DONE, stop: NOW, wait: LATER}[row.state];
}

/** The way from what the box answers to the proof that a remedy helped. */
const TROUBLE_WAY = ['answers', 'cause', 'fix', 'proof'] as const;

function troubleEntries(state: State): readonly Entry[] {
	const here = TROUBLE_WAY.indexOf(placeInTrouble(state));
	return TROUBLE_WAY.map((name, index) => ({
		word: say(message(`trouble.rail.${name}`)),
		look: index < here ? DONE : index === here ? NOW : LATER,
		isHere: index === here,
	}));
}

const DONE = {sign: 'done', tone: 'ok'} as const;
const NOW = {sign: 'now', tone: 'now'} as const;
const LATER = {sign: 'later', tone: 'plain'} as const;

function placeInTrouble({trouble, views}: State): (typeof TROUBLE_WAY)[number] {
	if (views.some(({view}) => view === 'step' || view === 'advice' || view === 'mirrors')) {
		return 'fix';
	}

	if (trouble?.mended) {
		return 'proof';
	}

	return trouble?.diagnoses === undefined ? 'answers' : 'cause';
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
