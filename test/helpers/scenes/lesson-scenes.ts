import {offersOf} from '../../../src/commands/practice/room.ts';
import {openedEditor} from '../../../src/core/lesson/editor.ts';
import {editorKey} from '../../../src/core/lesson/editor-keys.ts';
import type {Lesson} from '../../../src/core/lesson/lesson.ts';
import {EMPTY_SHELL, withOutput} from '../../../src/core/lesson/shell-view.ts';
import type {State} from '../../../src/core/state.ts';
import {createSeat} from '../../../src/effects/practice-seat.ts';
import {createPracticeSystem} from '../../../src/effects/practice-system.ts';
import {verbatim} from '../../../src/messages/message.ts';
import {SCENARIO_DATA, scenarioFor, worldOf} from '../../../src/practice/index.ts';
import {FACTS_AT} from '../facts.ts';
import {freshState} from '../state.ts';

const OFFERS = offersOf({
	playables: SCENARIO_DATA.map((data) => ({
		id: data.name,
		data,
		releases: ['3.22', '3.23'],
		note: undefined,
	})),
	workshop: undefined,
	seed: 1,
	startsAt: FACTS_AT,
});

/** Returns a scenario as somebody meets it. */
export function lessonNamed(name: string): Lesson {
	const data = SCENARIO_DATA.find((one) => one.name === name);
	if (!data) {
		throw new RangeError(name);
	}

	const scenario = scenarioFor(data, '3.22');
	const world = worldOf(scenario, {seed: 1, now: FACTS_AT});
	const system = createPracticeSystem({
		world,
		pace: () => 'instant',
		startsAt: FACTS_AT,
		isStill: true,
	});
	return createSeat(system, scenario, {seed: 1}).lesson;
}

const COMMUNITY = lessonNamed('community-off');
const SHELL = withOutput(
	{
		...EMPTY_SHELL,
		prompt: 'alpine:~# ',
		input: 'apk policy docker',
		caret: 4,
		history: ['apk add docker'],
		historyAt: 1,
	},
	'alpine:~# apk add docker\nERROR: unable to select packages:\n  docker (no such package):\n    required by: world[docker]\n',
);

function practice(overrides: Partial<State> = {}): State {
	return freshState({
		isPractice: true,
		logPath: '',
		offers: OFFERS,
		lesson: COMMUNITY,
		now: FACTS_AT + 72_000,
		...overrides,
	});
}

const solved = (hintsShown: number): Lesson => ({
	...COMMUNITY,
	goals: COMMUNITY.goals.map((goal) => ({...goal, isMet: true})),
	hintsShown,
	commands: 7,
	solvedAt: FACTS_AT + 72_000,
});

const editing = (...keys: readonly string[]): State => {
	const text =
		'#/media/cdrom/apks\nhttp://dl-cdn.alpinelinux.org/alpine/v3.22/main\n#http://dl-cdn.alpinelinux.org/alpine/v3.22/community\n';
	const opened = openedEditor('/etc/apk/repositories', text, 'shell');
	const editor = keys.reduce((before, key) => editorKey(before, key).editor, opened);
	return practice({screen: 'shell', shell: SHELL, editor});
};

/** The screens of the practice, and the words that are explained everywhere. */
export const LESSON_SCENES: Readonly<Record<string, () => State>> = {
	'scenarios-first': () => practice({screen: 'scenarios', lesson: null}),
	'scenarios-last': () => practice({screen: 'scenarios', cursor: OFFERS.length - 1}),
	'scenarios-tried': () =>
		practice({
			screen: 'scenarios',
			cursor: 1,
			preferences: {
				...freshState().preferences,
				best: {'community-off': {points: 90, seconds: 72}},
			},
		}),
	'scenarios-setting-up': () => practice({screen: 'scenarios', isSettingUp: true}),
	'lesson-begun': () => practice({screen: 'lesson'}),
	'lesson-noted': () =>
		practice({
			screen: 'lesson',
			lesson: {...COMMUNITY, note: verbatim('Work in pairs; one types, one reads.')},
		}),
	'lesson-half': () =>
		practice({
			screen: 'lesson',
			lesson: {
				...COMMUNITY,
				goals: COMMUNITY.goals.map((goal, index) => ({...goal, isMet: index < 2})),
			},
		}),
	'lesson-solved': () => practice({screen: 'lesson', lesson: solved(1)}),
	'lesson-hint-none': () => practice({screen: 'lesson', overlay: 'hint'}),
	'lesson-hint-all': () =>
		practice({screen: 'lesson', overlay: 'hint', lesson: {...COMMUNITY, hintsShown: 3}}),
	'lesson-words': () => practice({screen: 'lesson', overlay: 'glossary'}),
	'shell-typing': () => practice({screen: 'shell', shell: SHELL}),
	'shell-running': () => practice({screen: 'shell', shell: {...SHELL, isRunning: true}}),
	'shell-solved': () =>
		practice({screen: 'shell', shell: SHELL, lesson: solved(0), notice: verbatim('Solved.')}),
	'editor-normal': () => editing('j', 'j'),
	'editor-insert': () => editing('j', 'j', 'i'),
	'editor-command': () => editing(':', 'q'),
};
