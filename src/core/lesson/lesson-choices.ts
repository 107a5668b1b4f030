import {message, say} from '../../messages/message.ts';
import type {Choice, State} from '../state.ts';
import {isLessonSolved} from './lesson.ts';

/** Returns the scenarios to pick from; those that do not come for the chosen release are left out. */
export function scenarioChoices({
	offers,
	practiceRelease,
	preferences,
	isSettingUp,
}: State): readonly Choice[] {
	return offers
		.filter(({releases}) => releases.includes(practiceRelease))
		.map(({name, title, subject, minutes}, index) => ({
			id: `scenario:${name}`,
			label: message('scenarios.item', {
				number: String(index + 1).padStart(2),
				title: say(title),
			}),
			note: message('scenarios.note', {
				minutes: String(minutes).padStart(2),
				subject: `${say(subject)}${preferences.best?.[name] ? ' *' : ''}`,
			}),
			...(isSettingUp && {disabledBecause: message('scenarios.loading')}),
		}));
}

/** Returns what can be done about a scenario. */
export function lessonChoices(state: State): readonly Choice[] {
	const {lesson, running} = state;
	if (!lesson) {
		return [];
	}

	const busy = running ? {disabledBecause: message('choice.lesson.running')} : {};
	const shell: Choice = {
		id: 'shell',
		label: message('choice.lesson.shell'),
		note: message('choice.lesson.shell.note'),
		...busy,
	};
	const wizard: Choice = {
		id: 'start',
		label: message('choice.lesson.wizard'),
		note: message('choice.lesson.wizard.note'),
	};
	const trouble: Choice = {id: 'trouble', label: message('choice.lesson.trouble'), ...busy};
	const words: Choice = {
		id: 'glossary',
		label: message('choice.lesson.words'),
		note: message('choice.lesson.words.note'),
	};
	const again: Choice = {id: 'again', label: message('choice.lesson.again'), ...busy};
	const list: Choice = {id: 'scenarios', label: message('choice.lesson.others'), ...busy};
	const leave: Choice = {id: 'finish', label: message('choice.lesson.leave')};
	if (isLessonSolved(lesson)) {
		const next = nextOffer(state);
		return [
			...(next
				? [
						{
							id: `scenario:${next.name}`,
							label: message('choice.lesson.next', {title: say(next.title)}),
							...busy,
						},
					]
				: []),
			again,
			{
				id: 'save-result',
				label: message('choice.lesson.save'),
				note: message('choice.lesson.save.note'),
			},
			list,
			shell,
			wizard,
			leave,
		];
	}

	return [
		wizard,
		shell,
		trouble,
		{
			id: 'hints',
			label: message('choice.lesson.hint', {shown: lesson.hintsShown, total: lesson.hints.length}),
			note: message('choice.lesson.hint.note'),
		},
		words,
		again,
		list,
	];
}

/** Returns the scenario after the present one in the list; undefined after the last. */
export function nextOffer({offers, lesson, practiceRelease}: State) {
	const fitting = offers.filter(({releases}) => releases.includes(practiceRelease));
	return fitting[fitting.findIndex(({name}) => name === lesson?.name) + 1];
}
