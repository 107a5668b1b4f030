/** Command line, preferences, and the two front ends without screens. */
import {usage} from './cli/usage.ts';

/** Texts of the area "cli". */
export const cli = {...usage} as const;
