import type {State} from '../../src/core/state.ts';
import type {Terminal} from '../hooks/terminal.ts';

/** All that a picture is made of. */
export type Scene = {readonly state: State; readonly terminal: Terminal};
