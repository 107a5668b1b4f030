import type {CauseName} from './causes.ts';
import {APK_EXAMPLES} from './examples-apk.ts';
import {DOCKER_EXAMPLES} from './examples-docker.ts';

/** Output that shows each cause, as a beginner sees it. */
export const EXAMPLES: Readonly<Record<CauseName, string>> = {...APK_EXAMPLES, ...DOCKER_EXAMPLES};
