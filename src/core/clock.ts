import {type Fact, valueOr} from './fact.ts';
import type {Facts} from './facts.ts';

/** Certificates are refused at the latest when a clock is this far off; smaller errors rarely matter. Seconds. */
const MOST_CLOCK_ERROR = 24 * 60 * 60;

/**
 * Returns by how many seconds the clock of a box is off, where that is enough for certificates to look
 * expired or not yet valid; undefined where it is less or not known.
 */
export function clockErrorOf({network}: Facts): Fact<number> | undefined {
	const offset = valueOr(network, undefined)?.clockOffsetSeconds;
	return offset?.kind === 'known' && Math.abs(offset.value) > MOST_CLOCK_ERROR ? offset : undefined;
}
