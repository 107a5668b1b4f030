/** Command line, preferences, and the two front ends without screens. */
import {plain} from './cli/plain.ts';
import {preferences} from './cli/preferences.ts';
import {usage} from './cli/usage.ts';

/** Texts of the area "cli". */
export const cli = {...usage, ...preferences, ...plain} as const;
