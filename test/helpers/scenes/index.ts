import type {State} from '../../../src/core/state.ts';
import {CHANGE_SCENES} from './change-scenes.ts';
import {EDGE_SCENES} from './edge-scenes.ts';
import {LESSON_SCENES} from './lesson-scenes.ts';
import {MEND_SCENES} from './mend-scenes.ts';
import {OTHER_SCENES} from './other-scenes.ts';
import {RESUME_SCENES} from './resume-scenes.ts';
import {SETTING_SCENES} from './setting-scenes.ts';
import {STAGE_SCENES} from './stage-scenes.ts';
import {UNDO_SCENES} from './undo-scenes.ts';

/** Every picture that is promised, by `<screen>-<phase>`. */
export const SCENES: Readonly<Record<string, () => State>> = {
	...OTHER_SCENES,
	...STAGE_SCENES,
	...MEND_SCENES,
	...RESUME_SCENES,
	...CHANGE_SCENES,
	...SETTING_SCENES,
	...LESSON_SCENES,
	...EDGE_SCENES,
	...UNDO_SCENES,
};
