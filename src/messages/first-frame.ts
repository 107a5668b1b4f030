/**
 * The English texts that the first frame needs, which are all that is loaded before it is
 * painted: the build puts this file in the place of `en.ts` there (`.ci/bundle-parts.mjs`).
 */
import {choices} from './en/choices.ts';
import {common} from './en/common.ts';
import {keys} from './en/keys.ts';
import {mend} from './en/mend.ts';
import {wizard} from './en/wizard.ts';

/** The texts by key; part of those in `en.ts`. */
export const english = {...common, ...choices, ...keys, ...mend, ...wizard} as const;
