import type {ActRun} from '../../src/core/run-state.ts';
import {isChangingPackages} from '../../src/core/selectors.ts';
import type {State} from '../../src/core/state.ts';
import {message, say} from '../../src/messages/message.ts';
import {span, spreadRow} from '../../src/terminal/row.ts';
import {clockOf, silenceOf} from '../blocks/act-clock.ts';
import {useTerminal} from '../hooks/use-terminal.ts';
import {Busy} from './Busy.tsx';
import {Line} from './Line.tsx';

/** What a running line shows. */
export type RunningLineProps = {
	readonly act: ActRun;
	readonly state: State;
	/** Lines of the act that are on the screen; the others are counted. */
	readonly shownLines: number;
};

/** Draws the one line that says that something runs, how it does and how much is not shown. */
export function RunningLine({act, state, shownLines}: RunningLineProps) {
	const {layout, symbols} = useTerminal();
	const hidden = act.lineCount - Math.min(shownLines, act.tail.length);
	const words = wordsOf(act, state);
	const left = layout.isNarrow ? `${clockOf(act, state.now)}, ${words}` : words;
	const right =
		hidden > 0 && !layout.isNarrow ? [span(say(message('run.earlier', {count: hidden})))] : [];
	const row = spreadRow([span(` ${left}`, 'now')], right, layout.width - 1, symbols);
	return <Line row={row} lead={<Busy beat={Math.floor(state.now / 1000)} />} />;
}

function wordsOf(act: ActRun, state: State): string {
	switch (state.stopping) {
		case 'after-act':
			return say(message('run.stops-after'));
		case 'gently':
			return say(message(isChangingPackages(state) ? 'run.stopping-gently' : 'run.stopping'));
		case 'now':
			return say(message('run.stopping'));
		case 'no':
			return silenceOf(act, state.now);
	}
}
