import type {Lesson, LessonOffer} from '../core/lesson/lesson.ts';
import type {State} from '../core/state.ts';
import type {Effect, Input} from '../core/wizard-event.ts';
import {type Message, message} from '../messages/message.ts';
import type {Box} from './session.ts';

/** What is asked of a pretend box and the scenario on it. */
export type LessonEffect = Extract<
	Effect,
	{
		readonly effect:
			| 'open-scenario'
			| 'run-line'
			| 'stop-line'
			| 'complete-line'
			| 'open-editor'
			| 'save-edited'
			| 'lesson-solved'
			| 'save-result';
	}
>;

/** Where results go, and where scenarios come from. */
export type LessonOptions = {
	/** Makes the pretend box of a scenario, or says why that is not possible. */
	readonly openScenario: (name: string, release: string) => Promise<Box | Message>;
	/** Told when a scenario is solved, so that its result is not lost. */
	readonly lessonSolved: (lesson: Lesson) => Promise<void>;
	/** Writes result and certificate; returns what is to be said of it. */
	readonly saveResult: (lesson: Lesson) => Promise<Message>;
};

/** Scenarios to pick from, and how they are opened. */
export type Lessons = {readonly offers: readonly LessonOffer[]; readonly options: LessonOptions};

const EFFECTS: ReadonlySet<string> = new Set<LessonEffect['effect']>([
	'open-scenario',
	'run-line',
	'stop-line',
	'complete-line',
	'open-editor',
	'save-edited',
	'lesson-solved',
	'save-result',
]);

/** Returns whether an effect is about a scenario. */
export function isLessonEffect(effect: Effect): effect is LessonEffect {
	return EFFECTS.has(effect.effect);
}

/** What a session gives to the part of it that plays scenarios. */
export type LessonContext = {
	readonly options: () => LessonOptions | undefined;
	readonly box: () => Box;
	readonly state: () => State;
	/** Puts another box in place. */
	readonly replaceBox: (box: Box) => void;
	readonly apply: (input: Input) => void;
};

/** The part of a session that plays scenarios: shell, editor, and the watch over the goal. */
export function createLessonSession(context: LessonContext) {
	let stop = new AbortController();
	let seen: unknown;

	async function carryOut(effect: LessonEffect): Promise<void> {
		const {apply, box} = context;
		const options = context.options();
		const {seat} = box();
		switch (effect.effect) {
			case 'open-scenario':
				return openScenario(effect.name, effect.release);
			case 'run-line':
				return runLine(effect.line);
			case 'stop-line':
				stop.abort();
				return;
			case 'complete-line':
				if (seat) {
					apply({happened: 'shell-completed', ...seat.complete(effect.line)});
				}

				return;
			case 'open-editor':
				apply({
					happened: 'editor-opened',
					path: effect.path,
					text: seat?.readFile(effect.path),
					opener: 'shell',
				});
				return;
			case 'save-edited':
				apply({happened: 'editor-saved', problem: seat?.writeFile(effect.path, effect.text)});
				return;
			case 'lesson-solved':
				return options?.lessonSolved(effect.lesson);
			case 'save-result': {
				const notice = await options?.saveResult(effect.lesson);
				if (notice) {
					apply({happened: 'noticed', notice});
				}
			}
		}
	}

	async function openScenario(name: string, release: string): Promise<void> {
		const opened = await context.options()?.openScenario(name, release);
		if (!opened || 'key' in opened || !opened.seat) {
			const notice = opened && 'key' in opened ? opened : message('file.no-scenario', {name});
			context.apply({happened: 'noticed', notice});
			return;
		}

		stop.abort();
		context.replaceBox(opened);
		const {lesson, prompt, system} = opened.seat;
		context.apply({happened: 'lesson-opened', lesson, prompt: prompt(), at: system.now()});
	}

	async function runLine(line: string): Promise<void> {
		const {seat} = context.box();
		if (!seat) {
			return;
		}

		stop = new AbortController();
		const {signal} = stop;
		const isPresent = () => context.box().seat === seat;
		const lines = seat.runLine(line, signal);
		for (;;) {
			const next = await lines.next();
			if (!isPresent()) {
				return;
			}

			if (next.done) {
				const {wish} = next.value;
				if (signal.aborted) {
					context.apply({happened: 'shell-said', text: '^C\n'});
				}

				context.apply({happened: 'shell-ended', prompt: seat.prompt(), wish});
				return;
			}

			context.apply({happened: 'shell-said', text: next.value.text});
		}
	}

	/** Looks at the goals where the box is another one than at the last look. */
	function watch(): void {
		const {seat} = context.box();
		const {lesson} = context.state();
		const world = seat?.system.world();
		if (!seat || !lesson || world === seen) {
			return;
		}

		seen = world;
		const met = seat.goalsMet();
		if (lesson.goals.some(({id, isMet}) => isMet !== met.includes(id))) {
			context.apply({happened: 'goals-looked-at', met, at: seat.system.now()});
		}
	}

	return {
		carryOut,
		watch,
		/** Something changes by itself soon, so that the clock has to go on. */
		isWaiting: () => context.state().lesson !== null && context.box().seat?.isWaiting() === true,
		stop: () => stop.abort(),
	};
}
