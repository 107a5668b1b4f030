import {message, say, verbatim} from '../../messages/message.ts';
import {byteStringOfText} from '../byte-string.ts';
import {initialState} from '../initial-state.ts';
import {mended} from '../mended.ts';
import type {State} from '../state.ts';
import {ask, showScreen, stay} from '../transitions.ts';
import type {Effect, Update, WizardEvent} from '../wizard-event.ts';
import {leaveShell, openByHand} from './by-hand-shell.ts';
import {type EditorEnd, type EditorView, editorText, openedEditor} from './editor.ts';
import {editorKey} from './editor-keys.ts';
import {isLessonSolved, withGoals, withHint} from './lesson.ts';
import {answerLesson} from './lesson-words.ts';
import {scoreOf, withBest} from './score.ts';
import {edited, sent, withOutput} from './shell-view.ts';

/** What happens around a scenario. */
export type LessonEvent = Extract<
	WizardEvent,
	{
		readonly happened:
			| 'offers-listed'
			| 'lesson-opened'
			| 'goals-looked-at'
			| 'shell-said'
			| 'shell-ended'
			| 'shell-completed'
			| 'editor-opened'
			| 'editor-saved';
	}
>;

/** Returns the state after something happened to the scenario, its shell or its editor. */
export function lessonHappened(state: State, event: LessonEvent): Update {
	switch (event.happened) {
		case 'offers-listed':
			return stay(showScreen({...state, offers: event.offers}, 'scenarios'));
		case 'lesson-opened':
			return stay(opened(state, event));
		case 'goals-looked-at':
			return looked(state, event);
		case 'shell-said':
			return stay({...state, shell: withOutput(state.shell, event.text)});
		case 'shell-ended':
			return shellEnded(state, event);
		case 'shell-completed': {
			const {line, choices} = event;
			const shown =
				choices.length > 1
					? withOutput(state.shell, `${choices.join('  ')}\n`, 'told')
					: state.shell;
			return stay({...state, shell: {...shown, input: line, caret: line.length}});
		}
		case 'editor-opened': {
			const editor = openedEditor(event.path, event.text, event.opener);
			return stay({...state, editor, overlay: null});
		}
		case 'editor-saved': {
			const {editor} = state;
			const {problem} = event;
			if (!editor) {
				return stay(problem === undefined ? state : {...state, notice: verbatim(problem)});
			}

			const count = editor.lines.length;
			const text = problem ?? say(message('editor.saved', {count}));
			return stay({
				...state,
				editor: {...editor, isChanged: problem !== undefined, message: text},
			});
		}
	}
}

/** Returns an update that puts another pretend box in the place of the present one. */
export function openScenario(state: State, name: string): Update {
	const offer = state.offers.find((one) => one.name === name);
	if (!offer || state.running || state.isSettingUp) {
		return stay(state);
	}

	const release = offer.releases.includes(state.practiceRelease)
		? state.practiceRelease
		: (offer.releases[0] ?? state.practiceRelease);
	return ask({...state, isSettingUp: true}, {effect: 'open-scenario', name, release});
}

function opened(
	state: State,
	{lesson, prompt, at}: Extract<LessonEvent, {happened: 'lesson-opened'}>,
): State {
	// A pretend box has nothing in common with the one before.
	const fresh = initialState({...state, now: at, isPractice: true, isDryRun: false});
	const {offers, practiceRelease, preferences} = state;
	const {release} = lesson;
	const text = `${say(message('shell.begin', {release}))}\n`;
	const shell = withOutput({...fresh.shell, prompt}, text, 'told');
	return showScreen({...fresh, offers, practiceRelease, preferences, lesson, shell}, 'lesson');
}

function looked(
	state: State,
	{met, at}: Extract<LessonEvent, {happened: 'goals-looked-at'}>,
): Update {
	const {lesson} = state;
	if (!lesson) {
		return stay(state);
	}

	const next = withGoals(lesson, met, at);
	if (isLessonSolved(lesson) || !isLessonSolved(next)) {
		return stay({...state, lesson: next});
	}

	const best = withBest(state.preferences.best, next.name, scoreOf(next, at));
	const preferences = best ? {...state.preferences, best} : state.preferences;
	const isInShell = state.screen === 'shell' && !state.editor;
	const notice = message(isInShell ? 'lesson.notice.solved.shell' : 'lesson.notice.solved');
	const effects: readonly Effect[] =
		best === state.preferences.best ? [] : [{effect: 'save-preferences', preferences}];
	const result: readonly Effect[] = [{effect: 'lesson-solved', lesson: next}];
	return ask({...state, lesson: next, preferences, notice}, ...effects, ...result);
}

function shellEnded(state: State, event: Extract<LessonEvent, {happened: 'shell-ended'}>): Update {
	const {prompt, wish} = event;
	const ended = state.shell.isOpen ? withOutput(state.shell, '\n') : state.shell;
	const shell = {...ended, prompt, isRunning: false};
	const next = {...state, shell};
	switch (wish?.wish) {
		case 'leave':
			return leaveShell(next);
		case 'clear':
			return stay({...next, shell: {...shell, lines: [], dropped: 0, isOpen: false}});
		case 'editor':
			return ask(next, {effect: 'open-editor', path: wish.path});
		case 'lesson': {
			if (!state.lesson) {
				return stay(next);
			}

			const {lesson, lines} = answerLesson(state.lesson, wish);
			const text = lines.map((line) => `${line}\n`).join('');
			return stay({...next, lesson, shell: withOutput(shell, text, 'told')});
		}
		default:
			return stay(next);
	}
}

/** Returns the state after a key on the screen of the shell. */
export function shellKey(before: State, key: string): Update {
	const state = before.notice ? {...before, notice: null} : before;
	const {shell} = state;
	if (shell.isRunning) {
		return key === 'ctrl+c' ? ask(state, {effect: 'stop-line'}) : stay(scrolled(state, key));
	}

	switch (key) {
		case 'enter': {
			const {shell: next, line} = sent(shell);
			const counted = state.lesson && {...state.lesson, commands: state.lesson.commands + 1};
			return line.trim() === ''
				? stay({...state, shell: next})
				: ask({...state, shell: next, lesson: counted}, {effect: 'run-line', line});
		}
		case 'escape':
			return leaveShell(state);
		case 'tab':
			return ask(state, {effect: 'complete-line', line: shell.input.slice(0, shell.caret)});
		case 'ctrl+l':
			return stay({...state, shell: {...shell, lines: [], dropped: 0, isOpen: false}});
		case 'ctrl+c': {
			const {shell: next} = sent(shell);
			return stay({...state, shell: withOutput({...next, isRunning: false}, '^C\n')});
		}
		case 'pageup':
		case 'pagedown':
			return stay(scrolled(state, key));
		default:
			return stay({...state, shell: edited(shell, key)});
	}
}

function scrolled(state: State, key: string): State {
	const {shell, bodyRows} = state;
	const page = Math.max(1, bodyRows - 2);
	const step = key === 'pageup' ? page : key === 'pagedown' ? -page : 0;
	const most = Math.max(0, shell.lines.length + 1 - bodyRows);
	const fromEnd = Math.max(0, Math.min(most, shell.fromEnd + step));
	return {...state, shell: {...shell, fromEnd}};
}

/** Returns the state after a key in the editor. */
export function editorPressed(before: State, key: string): Update {
	const state = before.notice ? {...before, notice: null} : before;
	if (!state.editor) {
		return stay(state);
	}

	const {editor, end} = editorKey(state.editor, key);
	if (end.end === 'none') {
		return stay({...state, editor});
	}

	return editor.opener === 'shell' ? endOfOwn(state, editor, end) : endOfLent(state, editor, end);
}

/** A file that was opened in the shell is written at once, as vi does. */
function endOfOwn(state: State, editor: EditorView, end: EditorEnd): Update {
	if (end.end !== 'save') {
		return stay({...state, editor: null});
	}

	const {path} = editor;
	return ask(
		{...state, editor: end.leaves ? null : editor},
		{effect: 'save-edited', path, text: editorText(editor)},
	);
}

/** A file that the wizard had opened is shown as a change first, like any other. */
function endOfLent(state: State, editor: EditorView, end: EditorEnd): Update {
	if (end.end === 'save' && !end.leaves) {
		const text = say(message('editor.changed', {leave: ':q!'}));
		return stay({...state, editor: {...editor, message: text}});
	}

	const {path, original} = editor;
	const before = original === undefined ? undefined : byteStringOfText(original);
	const after = end.end === 'save' ? byteStringOfText(editorText(editor)) : before;
	return mended({...state, editor: null}, {happened: 'edited-by-hand', path, before, after});
}

const PACES: readonly State['preferences']['pace'][] = ['real', 'fast', 'instant'];

/** Returns an update in which pretend time passes faster or slower; it is remembered. */
export function changePace(state: State, by: 1 | -1): Update {
	const pace = PACES[PACES.indexOf(state.preferences.pace) + by];
	if (pace === undefined) {
		return stay(state);
	}

	const preferences = {...state.preferences, pace};
	return ask({...state, preferences}, {effect: 'save-preferences', preferences});
}

/** Returns the state in which scenarios are played on the other release. */
export function withOtherRelease(state: State): State {
	const releases = [...new Set(state.offers.flatMap((offer) => offer.releases))].toSorted();
	const next = (releases.indexOf(state.practiceRelease) + 1) % releases.length;
	const practiceRelease = releases[next] ?? state.practiceRelease;
	const isListed = state.screen === 'scenarios' && releases.length > 1;
	return isListed ? {...state, practiceRelease, cursor: 0} : state;
}

/** Returns the state with one more hint shown. */
export function nextHint(state: State): State {
	return state.lesson ? {...state, lesson: withHint(state.lesson)} : state;
}

/** What the items of the list and of a scenario mean. */
export const LESSON_ACTIONS: Readonly<Record<string, (state: State, argument: string) => Update>> =
	{
		scenario: (state, name) => openScenario(state, name),
		again: (state) => (state.lesson ? openScenario(state, state.lesson.name) : stay(state)),
		scenarios: (state) => stay(showScreen(state, 'scenarios')),
		shell: (state) => (state.running ? stay(state) : stay(showScreen(state, 'shell'))),
		'by-hand': openByHand,
		hints: (state) => stay({...state, overlay: 'hint', scrollTop: 0}),
		glossary: (state) => stay({...state, overlay: 'glossary', scrollTop: 0}),
		lesson: (state) => stay(state.lesson ? showScreen(state, 'lesson') : state),
		'save-result': (state) =>
			state.lesson ? ask(state, {effect: 'save-result', lesson: state.lesson}) : stay(state),
	};
