import {english} from '../../messages/en.ts';
import type {Message, MessageKey} from '../../messages/message.ts';
import type {GoalSpec} from '../goal-spec.ts';
import {type ScenarioTexts, type SolutionStep, typed} from '../scenario.ts';

/** The user of the pretend box that texts speak of. */
const VALUES = {user: 'ada'};

/** Returns the texts of a scenario; they are kept under its name with all others. */
export function textsOf(name: string): ScenarioTexts {
	const text = (part: string): Message => {
		const key = `practice.${name}.${part}`;
		if (!Object.hasOwn(english, key)) {
			throw new RangeError(`no text ${key}`);
		}

		return {key: key as MessageKey, values: VALUES};
	};
	return {
		title: text('title'),
		subject: text('subject'),
		story: text('story'),
		lesson: text('lesson'),
		hints: [text('nudge'), text('direction'), text('answer')],
	};
}

/** What every installation from the start is for. */
export const WHOLE_WAY: readonly GoalSpec[] = [
	{check: 'docker-installed'},
	{check: 'docker-enabled'},
	{check: 'docker-answers'},
	{check: 'hello-world-ran'},
];

/** Long enough for dockerd to answer. */
export const DAEMON_STARTS: SolutionStep = {kind: 'wait', milliseconds: 5000};

/** From the enabled service to a container that ran. */
export const START_AND_PROVE: readonly SolutionStep[] = [
	typed('rc-update add docker default'),
	typed('service docker start'),
	DAEMON_STARTS,
	typed('docker run --rm hello-world'),
];

/** From repositories that are right to a container that ran. */
export const INSTALL_AND_PROVE: readonly SolutionStep[] = [
	typed('apk update'),
	typed('apk add docker docker-cli-compose'),
	...START_AND_PROVE,
];
