import {elapsedText} from '../../src/core/duration.ts';
import {valueOr} from '../../src/core/fact.ts';
import {STAGES} from '../../src/core/plan.ts';
import {isStage} from '../../src/core/selectors.ts';
import type {State} from '../../src/core/state.ts';
import {message, say} from '../../src/messages/message.ts';
import {fitRow, type Row, rowWidth, span} from '../../src/terminal/row.ts';
import {widthOf} from '../../src/terminal/text.ts';
import type {Terminal} from '../hooks/terminal.ts';

/** Blanks that keep the two sides of the header apart. */
const GAP = 2;

/**
 * Returns the first row of every frame: the product, whether anything is real, and where one
 * is. That nothing is real is never left out; the product's name gives way first.
 */
export function headerRow(state: State, terminal: Terminal): Row {
	const {width} = terminal.layout;
	const product = span(say(message('product.name')), 'title');
	const modes = modesOf(state);
	const [place, shortPlace] = placesOf(state, terminal);
	const names = modes
		? [
				[product, span('   '), span(modes.long, 'warn')],
				[product, span('  '), span(modes.short, 'warn')],
				[span(modes.short, 'warn')],
			]
		: [[product]];
	const lefts = withHost(names, state, modes !== undefined);
	for (const right of [place, shortPlace]) {
		for (const left of lefts) {
			const gap = width - rowWidth(left) - widthOf(right);
			if (gap >= GAP || right === '') {
				return [...left, span(' '.repeat(Math.max(0, gap))), span(right)];
			}
		}
	}

	return fitRow(lefts.at(-1) ?? [], width, terminal.symbols);
}

/** The name of another box gives way last: on which one is worked has to be seen on every frame. */
function withHost(names: readonly Row[], {host}: State, hasMode: boolean): readonly Row[] {
	if (host === undefined) {
		return names;
	}

	const box = span(host, 'title');
	const long = span(say(message('ssh.host', {box: host})), 'title');
	return [
		...names.map((row) => [...row, span('   '), long]),
		...(hasMode ? names.slice(-1).map((row) => [...row, span(' '), box]) : [[long], [box]]),
	];
}

function modesOf(state: State): {readonly long: string; readonly short: string} | undefined {
	if (state.isPractice) {
		return {
			long: say(message('header.practice')),
			short: say(message('header.practice.short')),
		};
	}

	return state.isDryRun
		? {long: say(message('header.dry-run')), short: say(message('header.dry-run.short'))}
		: undefined;
}

/** What stands at the right, in full and as short as it gets. */
function placesOf(state: State, {layout}: Terminal): readonly [long: string, short: string] {
	const {screen} = state;
	if (state.editor) {
		return [say(message('header.editor')), ''];
	}

	if (isStage(screen)) {
		const number = STAGES.indexOf(screen) + 1;
		const stage = say(message(`stage.${screen}`));
		const short = say(message('header.step.short', {number, stage}));
		return layout.hasRail ? [say(message('header.step', {number})), short] : [short, short];
	}

	switch (screen) {
		case 'welcome':
		case 'resume':
			return systemOf(state);
		case 'summary':
			return [finishedIn(state), ''];
		case 'preferences':
			return [say(message('header.preferences')), ''];
		case 'scenarios':
			return [say(message('header.scenarios')), ''];
		case 'lesson':
			return [say(message('header.lesson')), ''];
		case 'shell':
			return [say(message('header.shell')), ''];
		case 'trouble':
			return [say(message('header.trouble')), ''];
		case 'undo':
			return [say(message('header.undo')), ''];
	}
}

function systemOf(state: State): readonly [string, string] {
	const {facts} = state;
	if (!facts) {
		return [say(message('header.looking')), ''];
	}

	const release = valueOr(facts.alpineRelease, undefined);
	const system =
		release === undefined
			? (valueOr(facts.system, undefined)?.prettyName ?? '')
			: `Alpine ${release}`;
	const words = [system, valueOr(facts.architecture, ''), valueOr(facts.user, undefined)?.name];
	return [words.filter(Boolean).join('  '), system];
}

function finishedIn({run, now}: State): string {
	if (run.startedAt === undefined) {
		return '';
	}

	const time = say(elapsedText((run.finishedAt ?? now) - run.startedAt));
	return say(message('header.finished', {time}));
}
