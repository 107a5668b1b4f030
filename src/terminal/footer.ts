import type {State} from '../core/state.ts';
import {say} from '../messages/message.ts';
import {ALWAYS_IN_FOOTER, bindingsFor} from './keymap.ts';
import type {Row} from './row.ts';
import {rowWidth, span} from './row.ts';

/** Blanks between two hints, and where there is little room. */
const GAP = 3;
const NARROW_GAP = 2;

/**
 * Returns the keys that work now, most useful first. What does not fit is left out from the
 * right, except help and quit.
 */
export function footerRow(state: State, width: number, isNarrow: boolean): Row {
	const gap = isNarrow ? NARROW_GAP : GAP;
	const hints = bindingsFor(state).flatMap(({id, footer}) =>
		footer
			? [
					{
						isKept: ALWAYS_IN_FOOTER.has(id),
						row: [
							span(footer.keys, 'code'),
							span(` ${say({key: (isNarrow && footer.narrow) || footer.label, values: {}})}`),
						],
					},
				]
			: [],
	);
	const shown = [...hints];
	const total = () => shown.reduce((sum, {row}) => sum + rowWidth(row) + gap, -gap);
	while (total() > width) {
		const last = shown.findLastIndex(({isKept}) => !isKept);
		if (last < 0) {
			break;
		}

		shown.splice(last, 1);
	}

	return shown.flatMap(({row}, index) => (index === 0 ? row : [span(' '.repeat(gap)), ...row]));
}
