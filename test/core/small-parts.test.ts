/** Small parts of the core that have no page of their own: words, servers, states of services, marks of acts. */
import {describe, expect, test} from 'vitest';
import {changesPackages, command} from '../../src/core/command.ts';
import {known, unknown} from '../../src/core/fact.ts';
import type {Facts} from '../../src/core/facts.ts';
import {GLOSSARY, termsFor} from '../../src/core/glossary.ts';
import {initialState} from '../../src/core/initial-state.ts';
import {leavesTraces} from '../../src/core/leaves-traces.ts';
import {indexUrl, mirrorRows, WELL_KNOWN} from '../../src/core/mirrors.ts';
import {nearestWord} from '../../src/core/nearest.ts';
import {DEFAULT_PREFERENCES} from '../../src/core/preferences.ts';
import {
	choicesOfPreferences,
	preferenceOfChoice,
	SCREEN_PREFERENCES,
	valuesOf,
	withNextValue,
	wordsOfPreference,
} from '../../src/core/preferences-screen.ts';
import {serviceStateFrom} from '../../src/core/rc-status.ts';
import {actsOf, failedAct, isOutdated, stepRunsOf} from '../../src/core/run-parts.ts';
import {message, verbatim} from '../../src/messages/message.ts';
import {FACTS_AT, facts, probedFile} from '../helpers/facts.ts';
import {RESUME_SCENES} from '../helpers/scenes/resume-scenes.ts';
import {freshState, PLAN} from '../helpers/state.ts';
import {changing, editing, reading, waiting} from '../helpers/told-run.ts';

describe('the nearest word', () => {
	const words = ['--compose', '--mirror', '--no-compose', '--user', '--users-file'];
	test.each([
		['--comp', '--compose'],
		['--MIRR', '--mirror'],
		['--cmopose', '--compose'],
		['--mirorr', '--mirror'],
		// Two words begin so, and the shorter one is nearer.
		['--use', '--user'],
		['pose', undefined],
		['--frobnicate', undefined],
		['', undefined],
	])('to %j is %s', (typed, word) => {
		expect(nearestWord(typed, words)).toBe(word);
	});

	test('of a short word may differ in one letter, and its beginning is not enough', () => {
		expect(nearestWord('bot', ['boot'])).toBe('boot');
		expect(nearestWord('obt', ['boot'])).toBeUndefined();
		expect(nearestWord('def', ['default'])).toBeUndefined();
		expect(nearestWord('defa', ['default'])).toBe('default');
	});
});

describe('words that are explained', () => {
	test.each([
		['tag', ['tag']],
		[' OpenRC ', ['OpenRC']],
		['rc', ['OpenRC']],
		['con', ['constraint', 'container']],
		['port', ['port']],
		['xyzzy', []],
	])('for %j: %j', (asked, terms) => {
		expect(termsFor(asked)).toEqual(terms);
	});

	test('are all of them where nothing is asked for', () => {
		expect(termsFor('')).toEqual(GLOSSARY);
		expect(termsFor(' \t')).toEqual(GLOSSARY);
	});
});

describe('the state of a service', () => {
	const ini = '[default]\ndocker =  started 00:00:09 (12)\nnot a line\ncrond = stopped\n= x\n';
	test.each([
		['docker', {state: 'started', respawns: 12}],
		['crond', {state: 'stopped', respawns: 0}],
		['sshd', undefined],
		['not a line', undefined],
		['not a lin', undefined],
		['[default', undefined],
	])('%s', (service, state) => {
		expect(serviceStateFrom(ini, service)).toEqual(state);
	});

	test('counts no number in the middle of a line', () => {
		expect(serviceStateFrom('a = crashed (3) x', 'a')).toEqual({state: 'crashed', respawns: 0});
	});
});

describe('acts', () => {
	test('leave traces where they can be taken back', () => {
		expect(leavesTraces(changing('apk add docker'))).toBe(true);
		expect(leavesTraces(editing('/x', 'a', 'b'))).toBe(true);
		expect(leavesTraces(reading('apk update'))).toBe(false);
		expect(leavesTraces(waiting())).toBe(false);
		expect(leavesTraces(reading('x', {undo: {kind: 'none', reason: verbatim('x')}}))).toBe(false);
	});

	test('change packages where apk does', () => {
		expect(changesPackages(changing('apk add docker'))).toBe(true);
		expect(changesPackages(reading('apk update'))).toBe(false);
		expect(changesPackages(changing('tar -x'))).toBe(false);
		expect(changesPackages(editing('/etc/apk/world', 'a', 'b'))).toBe(false);
	});

	test.each<[string, readonly [string, ...string[]]]>([
		['no program', ['']],
		['a NUL in its program', ['a\0']],
		['a NUL in one of its words', ['a', 'b', 'c\0d', 'e']],
	])('are refused with %s', (_, argv) => {
		const make = () => command({id: 'x', argv, reason: verbatim('why')});
		expect(make).toThrow(new RangeError('x: an argument cannot be passed to a program'));
	});

	test('may have empty words', () => {
		expect(command({id: 'x', argv: ['a', ''], reason: verbatim('why')}).argv).toEqual(['a', '']);
	});
});

describe('preferences on the screen', () => {
	const PREFERENCES = {...DEFAULT_PREFERENCES, compose: false, pace: 'instant'} as const;
	test('have their values, of which one is the present one', () => {
		expect(valuesOf(PREFERENCES, 'compose')).toEqual([
			{text: 'yes', isPresent: false},
			{text: 'no', isPresent: true},
		]);
		expect(valuesOf(PREFERENCES, 'pace').filter(({isPresent}) => isPresent)).toEqual([
			{text: 'instant', isPresent: true},
		]);
	});

	test('go round all their values', () => {
		for (const name of SCREEN_PREFERENCES) {
			const count = valuesOf(PREFERENCES, name).length;
			let now: typeof DEFAULT_PREFERENCES = PREFERENCES;
			const seen = new Set<unknown>();
			for (let step = 0; step < count; step++) {
				seen.add(now[name]);
				now = withNextValue(now, name);
			}

			expect(now).toEqual(PREFERENCES);
			expect(seen.size).toBe(count);
		}
	});

	test('are those of their items', () => {
		const items = choicesOfPreferences(PREFERENCES);
		expect(items.map(preferenceOfChoice)).toEqual([...SCREEN_PREFERENCES, undefined]);
	});

	test('have words to type where there are few values', () => {
		expect(wordsOfPreference('compose')).toEqual(['yes', 'no']);
		expect(wordsOfPreference('runlevel')).toEqual(['default', 'boot']);
		expect(wordsOfPreference('look')).toEqual(['auto', 'unicode', 'ascii']);
		expect(wordsOfPreference('mirror')).toEqual([]);
	});
});

describe('servers', () => {
	const own = (text: string, more: Partial<Facts> = {}) =>
		mirrorRows(
			facts({
				repositoryFiles: known([probedFile('/etc/apk/repositories', text)], 'cat'),
				...more,
			}),
		).flatMap(({base, isPresent}) => (isPresent ? [base] : []));

	test.each([
		['the one of its main line', 'http://a/x/v3.22/main\n', ['http://a/x']],
		['none that is switched off', '#http://a/x/v3.22/main\n', []],
		['none of another branch', 'http://a/x/v3.21/main\n', []],
		['none of community alone', 'http://a/x/v3.22/community\n', []],
		['none with a tag', '@x http://a/x/v3.22/main\n', []],
		['no folder', '/media/cdrom/apks\n', []],
		['none behind a mistake', 'http:/a/x/v3.22/main\n', []],
		['each once', 'http://a/x/v3.22/main\nhttp://a/x/v3.22/main\n', ['http://a/x']],
		[
			'four of many',
			['a', 'b', 'c', 'd', 'e'].map((host) => `http://${host}/x/v3.22/main\n`).join(''),
			['http://a/x', 'http://b/x', 'http://c/x', 'http://d/x'],
		],
	])('of a box are %s', (_, text, bases) => {
		expect(own(text)).toEqual(bases);
	});

	test('are well known besides, and none of them twice', () => {
		const [first = ''] = WELL_KNOWN;
		const rows = mirrorRows(
			facts({
				repositoryFiles: known(
					[probedFile('/etc/apk/repositories', `${first}/v3.22/main\n`)],
					'cat',
				),
			}),
		);
		expect(rows.map(({base}) => base)).toEqual(WELL_KNOWN);
		expect(rows.map(({isPresent}) => isPresent)).toEqual(WELL_KNOWN.map((base) => base === first));
	});

	test('are asked for an index of the branch, or of the newest where that is not known', () => {
		expect(indexUrl('http://a', facts())).toBe('http://a/v3.22/main/x86_64/APKINDEX.tar.gz');
		const bare = facts({branch: unknown('x'), architecture: unknown('x')});
		expect(indexUrl('http://a', bare)).toBe('http://a/latest-stable/main/x86_64/APKINDEX.tar.gz');
		const arm = facts({architecture: known('aarch64', 'apk')});
		expect(indexUrl('http://a', arm)).toBe('http://a/v3.22/main/aarch64/APKINDEX.tar.gz');
	});
});

describe('the first screen', () => {
	const options = {
		...{isPractice: false, isDryRun: false, logPath: '/log', bodyRows: 18, now: FACTS_AT},
		...{choices: freshState().choices, preferences: DEFAULT_PREFERENCES},
	};

	test('is Welcome, and nothing is asked yet', () => {
		const state = initialState(options);
		expect(state).toMatchObject({screen: 'welcome', asking: null, undoing: null, earlier: null});
		expect(state).toMatchObject({checks: [], mirrors: [], offers: [], spoken: 'en'});
		expect(state).toMatchObject({practiceRelease: '3.22', notice: null});
	});

	test('is about the earlier run where there is one, unless another is asked for', () => {
		const earlier = RESUME_SCENES['resume-looking']?.().earlier ?? null;
		expect(earlier).not.toBeNull();
		expect(initialState({...options, earlier}).screen).toBe('resume');
		expect(initialState({...options, earlier, firstScreen: 'welcome'}).screen).toBe('welcome');
	});

	test('may be the way back, which is looked into at once', () => {
		const state = initialState({...options, firstScreen: 'undo'});
		expect(state).toMatchObject({
			screen: 'undo',
			asking: 'undo',
			undoing: {from: null, look: null},
		});
	});

	test('of practice is on no other box', () => {
		expect(initialState({...options, host: 'box'}).host).toBe('box');
		expect(initialState({...options, host: 'box', isPractice: true}).host).toBeUndefined();
	});
});

describe('parts of a run', () => {
	const run = {
		...freshState().run,
		steps: PLAN.steps.map(({id, stage, title}) => ({
			...({id, stage, title, need: 'needed', isRunning: false} as const),
			...{changed: false, diagnoses: []},
		})),
		acts: [
			{step: 'update', id: 'apk.update', outcome: 'succeeded'},
			{step: 'install', id: 'apk.add', outcome: 'timed-out'},
			{step: 'install', id: 'apk.other', outcome: 'failed'},
		],
	} as never;
	const state = freshState({run});
	const step = PLAN.steps.find(({id}) => id === 'install');

	test('are steps of a stage, or one step, with their acts', () => {
		expect(stepRunsOf(state, 'repositories').map(({id}) => id)).toEqual(['repositories', 'update']);
		expect(actsOf(state, 'repositories').map(({id}) => id)).toEqual(['apk.update']);
		expect(step && stepRunsOf(state, step).map(({id}) => id)).toEqual(['install']);
		expect(step && actsOf(state, step).map(({id}) => id)).toEqual(['apk.add', 'apk.other']);
	});

	test('have failed at the first act that did, also where time was up', () => {
		expect(failedAct(state, 'install')?.id).toBe('apk.add');
		expect(failedAct(state, 'repositories')).toBeUndefined();
		expect(isOutdated(state, 'install')).toBe(false);
	});

	test('are outdated where a file had changed', () => {
		const acts = state.run.acts.map((act) => ({
			...act,
			detail: message('run.file-changed', {path: '/x'}),
		}));
		const changed = freshState({run: {...state.run, acts}});
		expect(isOutdated(changed, 'install')).toBe(true);
		expect(isOutdated(changed, 'repositories')).toBe(false);
	});
});
