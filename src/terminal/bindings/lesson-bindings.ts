import type {State} from '../../core/state.ts';
import type {Binding} from './binding.ts';
import {isOpen} from './when.ts';

const isListed = (state: State) => isOpen(state) && state.screen === 'scenarios';
/** Elsewhere the footer is needed for what is done there; the help names the key. */
const isAboutLearning = ({screen}: State) => screen === 'scenarios' || screen === 'lesson';
const isInLesson = (state: State) => isOpen(state) && state.lesson !== null;
const hasMoreHints = ({overlay, lesson}: State) =>
	overlay === 'hint' && lesson !== null && lesson.hintsShown < lesson.hints.length;

/** Keys of the practice, and of the words that are explained everywhere. */
export const LESSON_BINDINGS: readonly Binding[] = [
	{
		id: 'hint.next',
		keys: ['enter', 'h'],
		shown: 'Enter',
		label: 'key.next-hint',
		footer: {keys: 'Enter', label: 'key.next-hint.short'},
		when: hasMoreHints,
		intent: {intent: 'next-hint'},
	},
	{
		id: 'page.deeper',
		keys: ['d'],
		shown: 'd',
		label: 'key.deeper',
		footer: {keys: 'd', label: 'key.deeper.short', narrow: 'key.deeper.narrow'},
		when: (state) => state.overlay === 'explain',
		intent: {intent: 'toggle-details'},
	},
];

/** Those that are less needed than what can be chosen, so they give way first in the footer. */
export const LATER_LESSON_BINDINGS: readonly Binding[] = [
	{
		id: 'scenarios.faster',
		keys: ['+', '='],
		shown: '+',
		label: 'key.pace-up',
		footer: {keys: '+ -', label: 'key.pace.short'},
		when: isListed,
		intent: {intent: 'change-pace', by: 1},
	},
	{
		id: 'scenarios.slower',
		keys: ['-'],
		shown: '-',
		label: 'key.pace-down',
		when: isListed,
		intent: {intent: 'change-pace', by: -1},
	},
	{
		id: 'scenarios.release',
		keys: ['v'],
		shown: 'v',
		label: 'key.release',
		footer: {keys: 'v', label: 'key.release.short'},
		when: isListed,
		intent: {intent: 'change-release'},
	},
	{
		id: 'lesson.hint',
		keys: ['h'],
		shown: 'h',
		label: 'key.hint',
		footer: {keys: 'h', label: 'key.hint.short'},
		when: isInLesson,
		intent: {intent: 'open-overlay', overlay: 'hint'},
	},
	{
		id: 'lesson.show',
		keys: ['p'],
		shown: 'p',
		label: 'key.lesson',
		footer: {keys: 'p', label: 'key.lesson.short'},
		when: (state) => isInLesson(state) && state.screen !== 'lesson' && state.running === null,
		intent: {intent: 'show-lesson'},
	},
	{
		id: 'page.glossary',
		keys: ['g'],
		shown: 'g',
		label: 'key.glossary',
		footer: {keys: 'g', label: 'key.glossary.short'},
		when: (state) => isOpen(state) && isAboutLearning(state),
		intent: {intent: 'open-overlay', overlay: 'glossary'},
	},
	{
		id: 'page.glossary-anywhere',
		keys: ['g'],
		shown: 'g',
		label: 'key.glossary',
		when: (state) => isOpen(state) && !isAboutLearning(state),
		intent: {intent: 'open-overlay', overlay: 'glossary'},
	},
];
