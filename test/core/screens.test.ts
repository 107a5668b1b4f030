/**
 * What can be chosen on each screen, and where each item, each key and each happening outside leads:
 * what changes in the state, and what is asked for outside. `vitest -u` writes the file anew; read what has changed in it.
 */
import {expect, it} from 'vitest';
import {byteStringOfText} from '../../src/core/byte-string.ts';
import type {Intent} from '../../src/core/intent.ts';
import {STAGES} from '../../src/core/plan.ts';
import {choicesFor} from '../../src/core/selectors.ts';
import {
	afterTrial,
	beginSearch,
	type ChangeSearch,
	nextTrial,
} from '../../src/core/smallest-change/search.ts';
import type {State} from '../../src/core/state.ts';
import {update} from '../../src/core/update.ts';
import type {Input, WizardEvent} from '../../src/core/wizard-event.ts';
import {verbatim} from '../../src/messages/message.ts';
import {
	FACTS_AT,
	facts,
	factsWithDocker,
	network,
	REPOSITORIES_WITHOUT_COMMUNITY,
} from '../helpers/facts.ts';
import {SCENES} from '../helpers/scenes/index.ts';
import {lessonNamed} from '../helpers/scenes/lesson-scenes.ts';
import {EVERY_INTENT} from '../helpers/story.ts';
import {told, toldChange} from '../helpers/told-value.ts';

/** Keys that pick an item are told with the items. */
const KEYS: readonly Intent[] = [
	...EVERY_INTENT.filter(({intent}) => !/^(?:pick-item|choose|confirm)$/.test(intent)),
	{intent: 'open-overlay', overlay: 'compare'},
	{intent: 'open-overlay', overlay: 'glossary'},
	{intent: 'scroll', by: 'line-down', most: 3},
	{intent: 'change-pace', by: 1},
	{intent: 'change-pace', by: -1},
	{intent: 'change-release'},
	{intent: 'next-hint'},
	{intent: 'show-lesson'},
	{intent: 'quit'},
	{intent: 'suspend'},
	{intent: 'interrupt'},
	{intent: 'type-text', text: '10.0.0.0/8'},
	...['a', 'enter', 'escape', 'tab', 'up', 'backspace', 'ctrl+c'].flatMap((key) => [
		{intent: 'shell-key' as const, key},
		{intent: 'editor-key' as const, key},
	]),
	{intent: 'paste', text: 'ls\nid\n'},
];

/** A search for a change of world in which so many attempts help. */
function searched(helps: number): ChangeSearch {
	let search = beginSearch(byteStringOfText('tool=1\nnodejs@edge<8\n'), ['docker']);
	for (let left = helps + 1; nextTrial(search) && left > 0; left--) {
		const isWell = left <= helps;
		const report = ['ERROR: unable to select packages:', '  tool-2.0-r0:'];
		search = afterTrial(search, {
			isWell,
			lines: isWell ? ['OK: 1 MiB'] : [...report, '    breaks: world[tool=1]'],
		});
	}

	return search;
}

const LESSON = lessonNamed('community-off');
const GOALS = LESSON.goals.map(({id}) => id);
const why = verbatim('no reason');
const HAPPENINGS: readonly WizardEvent[] = [
	...(['done', 'failed', 'stopped'] as const).flatMap((status) => [
		...STAGES.map((stage) => ({happened: 'stage-ended' as const, stage, status})),
		{happened: 'remedy-ended' as const, status},
		{happened: 'undo-ended' as const, outcome: status, after: null},
	]),
	{happened: 'undo-ended', outcome: 'done', after: {differences: [], stays: []}},
	{happened: 'undo-refused', because: why},
	{happened: 'undo-looked-at', look: {kind: 'nothing', unreadable: 1}, at: FACTS_AT},
	{happened: 'facts-gathered', facts: factsWithDocker(), asksNetwork: false},
	{happened: 'facts-gathered', facts: facts(), asksNetwork: true},
	{happened: 'network-probed', network: network(), at: FACTS_AT + 900},
	{happened: 'clock-ticked', at: FACTS_AT + 400_000},
	{
		happened: 'mirror-measured',
		base: 'https://dl-cdn.alpinelinux.org/alpine',
		time: {kind: 'answered', milliseconds: 83},
	},
	{happened: 'mirrors-measured'},
	...[[], ['docker.log'], ['docker.log', 'look.disk-full']].map((ids) => ({
		happened: 'box-answered' as const,
		answers: ids.map((id) => ({
			id,
			shell: id,
			exitCode: 1,
			isWell: false,
			lines: ['no space left'],
		})),
	})),
	{happened: 'change-tried', tried: 3},
	...[0, 1, 2].map((helps) => ({happened: 'changes-found' as const, search: searched(helps)})),
	{happened: 'asking-failed', because: why},
	{happened: 'report-saved', path: '/tmp/report.txt'},
	{happened: 'noticed', notice: why},
	{happened: 'resized', bodyRows: 7},
	{happened: 'language-changed', code: 'de'},
	{happened: 'log-read', lines: ['one', 'two'], earlier: 5},
	{happened: 'goals-looked-at', met: GOALS, at: FACTS_AT + 65_000},
	{happened: 'lesson-opened', lesson: LESSON, prompt: 'alpine:~# ', at: FACTS_AT + 5000},
	{happened: 'shell-said', text: 'one\ntwo'},
	{happened: 'shell-ended', prompt: '# ', wish: undefined},
	{happened: 'shell-ended', prompt: '# ', wish: {wish: 'leave'}},
	{happened: 'shell-ended', prompt: '# ', wish: {wish: 'clear'}},
	{happened: 'shell-ended', prompt: '# ', wish: {wish: 'editor', path: '/etc/hosts'}},
	...(['hint', 'goal', 'glossary', 'explain', 'help', 'story'] as const).map((about) => ({
		happened: 'shell-ended' as const,
		prompt: '# ',
		wish: {wish: 'lesson' as const, about, words: ['apk', 'add'], programs: ['ls']},
	})),
	{happened: 'shell-completed', line: 'apk', choices: ['apk', 'apkx']},
	{happened: 'editor-opened', path: '/etc/hosts', text: undefined, opener: 'shell'},
	{happened: 'editor-saved', problem: undefined},
	{happened: 'editor-saved', problem: 'no space'},
	...[undefined, byteStringOfText('# by hand\n')].map((after) => ({
		happened: 'edited-by-hand' as const,
		path: '/etc/apk/repositories',
		before: byteStringOfText(REPOSITORIES_WITHOUT_COMMUNITY),
		after,
	})),
];

/** What is made of the facts of a box has golden files of its own. */
const MADE_OF_FACTS = ['facts', 'checks', 'findings', 'mirrors', 'plan'];

function leadsTo(state: State, input: Input): readonly string[] {
	const next = update(state, input);
	return [
		...toldChange(state, next.state, MADE_OF_FACTS),
		...next.effects.map((effect) => `asks ${told(effect)}`),
	];
}

/** Inputs with the same consequence stand together. */
function inputLines(state: State, inputs: readonly Input[]): readonly string[] {
	const names = new Map<string, string[]>();
	for (const input of inputs) {
		const found = leadsTo(state, input).join('; ');
		const name = Object.values(input).map((part) => told(part, 40).replaceAll('"', ''));
		names.set(found, [...(names.get(found) ?? []), name.join(' ')]);
	}

	names.delete('');
	return [...names].map(([found, same]) => `  ${same.join(', ')}: ${found}`);
}

function sceneLines(name: string, state: State): readonly string[] {
	const items = choicesFor(state).flatMap(({id, ...words}, index) => [
		`  item ${id} ${told(words, 400)}`,
		...leadsTo(state, {intent: 'pick-item', index}).map((line) => `    ${line}`),
	]);
	return [name, ...items, ...inputLines(state, KEYS)];
}

const groups = Map.groupBy(Object.keys(SCENES), (name) => name.replace(/-.*/, ''));

it.each([...groups])('each item and key leads where it led before: %s', async (group, names) => {
	const lines = names.flatMap((name) => sceneLines(name, SCENES[name]?.() ?? fail(name)));
	await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(`../golden/screens/${group}.txt`);
});

it.each([...groups])('what happens outside changes what it changed: %s', async (group, names) => {
	const lines = names.flatMap((name) => [
		name,
		...inputLines(SCENES[name]?.() ?? fail(name), HAPPENINGS),
	]);
	await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(`../golden/happenings/${group}.txt`);
});

it('who closes a page is where the list was left; who stays after all, at its beginning', () => {
	const scenes = Object.values(SCENES).map((scene) => scene());
	for (const state of scenes.filter(({overlay}) => overlay !== null && overlay !== 'log')) {
		const closed = update({...state, cursor: 2}, {intent: 'go-back'}).state;
		const isAsked = state.overlay === 'quit';
		expect(closed.overlay).toBeNull();
		expect(closed.cursor).toBe(isAsked ? update(state, {intent: 'go-back'}).state.cursor : 2);
	}
});

it('what is typed in the editor is written, lent or left', async () => {
	const scenes = Object.entries(SCENES).filter(([, scene]) => scene().editor !== null);
	const endings = [':w', ':wq', ':q', ':q!', ':x', 'ix', 'ZZ', 'ZQ'];
	const lines = scenes.flatMap(([name, scene]) =>
		(['shell', 'wizard'] as const).flatMap((opener) =>
			endings.map((keys) => {
				const before = scene();
				const editor = before.editor && {...before.editor, opener};
				let state: State = {...before, editor};
				const asked: string[] = [];
				for (const key of ['escape', 'escape', 'x', ...keys, 'enter']) {
					const next = update(state, {intent: 'editor-key', key});
					state = next.state;
					asked.push(...next.effects.map((effect) => told(effect)));
				}

				const change = toldChange(before, state, MADE_OF_FACTS).join('; ');
				return `${name} ${opener} ${keys}: ${asked.join('; ')} ${change}`;
			}),
		),
	);
	await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('../golden/editor-endings.txt');
});

function fail(name: string): never {
	throw new RangeError(name);
}
