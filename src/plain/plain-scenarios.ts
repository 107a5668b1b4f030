/** The list of scenarios as numbered questions: which one, and in which way. */
import type {LessonOffer} from '../core/lesson/lesson.ts';
import type {Choice} from '../core/state.ts';
import {message, say} from '../messages/message.ts';
import {cleanLine} from './clean-line.ts';
import {ask, isChosen, type QuestionIo} from './questions.ts';
import {wrapWords} from './wrap.ts';

/** A scenario that was picked, and how it is to be played. */
export type PickedScenario = {
	readonly name: string;
	readonly release: string;
	readonly way: 'wizard' | 'shell';
};

/**
 * Asks for a scenario, tells its story, and asks for the way; undefined where nobody wants one.
 *
 * @param usual Release that a scenario is played on where it comes for it.
 */
export async function askScenario(
	offers: readonly LessonOffer[],
	usual: string,
	io: QuestionIo,
): Promise<PickedScenario | undefined> {
	for (;;) {
		const answer = await ask(
			say(message('scenarios.title')),
			[...offers.map(offerChoice), LEAVE],
			io,
		);
		const offer = offers.find(({name}) => isChosen(answer, idOf(name)));
		if (!offer) {
			return undefined;
		}

		const picked = await askWay(offer, usual, io);
		if (picked !== 'others') {
			return picked;
		}
	}
}

async function askWay(
	offer: LessonOffer,
	usual: string,
	io: QuestionIo,
): Promise<PickedScenario | 'others' | undefined> {
	const {name, title, story, goal, releases} = offer;
	const labelled = (label: 'scenarios.learn' | 'scenarios.goal', text: string) =>
		wrapWords(say(message('page.word', {word: say(message(label)), meaning: text})));
	await io.print(
		[
			'',
			...wrapWords(say(title)),
			...labelled('scenarios.learn', say(story)),
			...labelled('scenarios.goal', say(goal)),
		].map(cleanLine),
	);
	let release = releases.includes(usual) ? usual : (releases[0] ?? usual);
	for (;;) {
		const others = releases.filter((one) => one !== release);
		const answer = await ask(
			say(message('scenarios.release', {release, generation: release === '3.22' ? 2 : 3})),
			[
				WIZARD,
				SHELL,
				...others.map((one) => ({
					id: `release:${one}`,
					label: message('scenarios.other-release', {release: one}),
				})),
				OTHERS,
				LEAVE,
			],
			io,
		);
		if (answer.kind === 'stop' || answer.id === LEAVE.id) {
			return undefined;
		}

		const {id} = answer;
		if (id === 'wizard' || id === 'shell') {
			return {name, release, way: id};
		}

		if (id === OTHERS.id) {
			return 'others';
		}

		release = others.find((one) => id === `release:${one}`) ?? release;
	}
}

function offerChoice({name, title, subject, minutes}: LessonOffer): Choice {
	return {
		id: idOf(name),
		label: title,
		note: message('scenarios.note.plain', {minutes, subject: say(subject)}),
	};
}

function idOf(name: string): string {
	return `scenario:${name}`;
}

const WIZARD: Choice = {
	id: 'wizard',
	label: message('choice.lesson.wizard'),
	note: message('choice.lesson.wizard.note'),
};
const SHELL: Choice = {
	id: 'shell',
	label: message('choice.lesson.shell'),
	note: message('choice.lesson.shell.note'),
};
const OTHERS: Choice = {id: 'others', label: message('choice.lesson.others')};
const LEAVE: Choice = {id: 'leave', label: message('choice.lesson.leave')};
