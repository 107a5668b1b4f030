import {choicesFor} from '../../src/core/selectors.ts';
import type {State} from '../../src/core/state.ts';
import {intentFor} from '../../src/terminal/keymap.ts';
import type {DrivenSession} from './session.ts';

/** Moves the focus to the item and presses Enter. */
export async function chooseByKeys(wizard: DrivenSession, id: string) {
	const at = (state: State) => choicesFor(state).findIndex((choice) => choice.id === id);
	const before = wizard.state();
	const steps = at(before) - before.cursor;
	press(wizard, ...Array<string>(Math.abs(steps)).fill(steps > 0 ? 'down' : 'up'), 'enter');
	await new Promise((resolve) => setImmediate(resolve));
}

/** Presses keys, as far as they mean something on what is seen. */
export function press(wizard: DrivenSession, ...keys: readonly string[]) {
	for (const key of keys) {
		const intent = intentFor(key, wizard.state());
		if (intent) {
			wizard.tell(intent);
		}
	}
}

/** Returns whether the wizard waits for somebody. */
export function isAtRest(state: State): boolean {
	const {lesson, isSettingUp, running, probing, asking, screen} = state;
	const isIdle = running === null && probing === 'idle' && asking === null && !isSettingUp;
	return (
		isIdle &&
		(screen === 'shell' ||
			screen === 'scenarios' ||
			(lesson !== null && choicesFor(state).length > 0))
	);
}
