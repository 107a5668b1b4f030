import {Box} from 'ink';
import type {ActRun} from '../../src/core/run-state.ts';
import type {State} from '../../src/core/state.ts';
import {meterLabel} from '../../src/terminal/meter-label.ts';
import {Meter} from './Meter.tsx';
import {OutputPanel} from './OutputPanel.tsx';
import {RunningLine} from './RunningLine.tsx';

/** What is shown of a running act below its command. */
export type LiveOutputProps = {
	readonly act: ActRun;
	readonly state: State;
	readonly rows: number;
};

/** More rows of output than these are not read while they pass. */
const MOST_OUTPUT_ROWS = 12;
/** Fewer rows than these tell nothing of what a program does. */
const FEWEST_OUTPUT_ROWS = 3;
/** The empty row between the output and what we say of it. */
const GAP_ROWS = 1;

/** Draws the newest lines of a running act, its meter, and the line that says how it does. */
export function LiveOutput({act, state, rows}: LiveOutputProps) {
	const status = statusRows(act);
	const panel = Math.min(MOST_OUTPUT_ROWS, act.tail.length, Math.max(0, rows - status));
	const gap = panel > 0 && rows - panel - status >= GAP_ROWS ? GAP_ROWS : 0;
	return (
		<Box flexDirection="column" flexShrink={0}>
			<OutputPanel lines={act.tail} rows={panel} />
			<Box flexDirection="column" flexShrink={0} marginTop={gap}>
				{act.progress && <Meter {...act.progress} label={meterLabel(act.progress)} />}
				<RunningLine act={act} state={state} shownLines={panel} />
			</Box>
		</Box>
	);
}

/** Returns the rows that it wants, and those without which it tells nothing. */
export function liveOutputSize(act: ActRun): {readonly want: number; readonly min: number} {
	const lines = Math.min(MOST_OUTPUT_ROWS, act.tail.length);
	const status = statusRows(act);
	return {
		want: lines + status + (lines > 0 ? GAP_ROWS : 0),
		min: Math.min(FEWEST_OUTPUT_ROWS, lines) + status,
	};
}

function statusRows(act: ActRun): number {
	return act.progress ? 2 : 1;
}
