import {type Row, span} from './row.ts';
import type {Symbols} from './symbols.ts';

/** A bar narrower than this tells nothing that its number does not. */
const NARROWEST_BAR = 8;
/** A bar wider than this is not read better. */
const WIDEST_BAR = 52;

/** Returns a bar for `done` of `total` with its label behind, at most `width` cells wide. */
export function meterRow(
	progress: {readonly done: number; readonly total: number},
	label: string,
	width: number,
	symbols: Symbols,
): Row {
	const room = Math.min(WIDEST_BAR, width - label.length - 3);
	if (room < NARROWEST_BAR || progress.total <= 0) {
		return [span(label)];
	}

	const ratio = Math.min(1, Math.max(0, progress.done / progress.total));
	const full = Math.floor(room * ratio);
	return [
		span('['),
		span(symbols.meterFull.repeat(full), 'now'),
		span(`${symbols.meterEmpty.repeat(room - full)}] ${label}`),
	];
}
