/** Command line, preferences, and the two front ends without screens. */
import {preferences} from './cli/preferences.ts';
import {usage} from './cli/usage.ts';

/** Texts of the area "cli". */
export const cli = {...usage, ...preferences} as const;
