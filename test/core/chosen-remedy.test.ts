/** What follows when a remedy, a finding or a server is chosen. */
import {describe, expect, test} from 'vitest';
import {chosen} from '../../src/core/chosen.ts';
import {openRemedy} from '../../src/core/chosen-remedy.ts';
import type {Diagnosis, Remedy} from '../../src/core/diagnosis.ts';
import {mirrorRows} from '../../src/core/mirrors.ts';
import {topView} from '../../src/core/selectors.ts';
import type {State} from '../../src/core/state.ts';
import {say, verbatim} from '../../src/messages/message.ts';
import {facts} from '../helpers/facts.ts';
import {COMMUNITY_DISABLED, DNS_FAILURE} from '../helpers/scenes/diagnoses.ts';
import {SCENES} from '../helpers/scenes/index.ts';

function scene(name: string, more: Partial<State> = {}): State {
	const state = SCENES[name]?.();
	if (!state) {
		throw new Error(`no scene ${name}`);
	}

	return {...state, ...more};
}

const manual = (id: string): Remedy => ({
	...{id, kind: 'manual', title: verbatim(id), commands: []},
});
const because = verbatim('because');

/** The search for what is wrong with these causes found, looking at one of them. */
function trouble(
	diagnoses: readonly Diagnosis[],
	cause?: string,
	more: Partial<State> = {},
): State {
	const state = scene('trouble-causes', more);
	return {
		...state,
		trouble: state.trouble && {...state.trouble, diagnoses},
		views: cause === undefined ? [] : [{view: 'cause', cause}],
	};
}

describe('a remedy', () => {
	const none = new Map<string, string | undefined>();

	test('that can be planned is shown as a step', () => {
		const [remedy] = COMMUNITY_DISABLED.remedies;
		const {state} = openRemedy(scene('install-failed'), {remedy: remedy as Remedy, because}, none);
		expect(topView(state)).toMatchObject({
			...{view: 'step', findings: [], ended: null},
			step: {id: 'remedy:community.enable', reason: because},
		});
	});

	test('for a file that only a person can put right opens the editor', () => {
		const before = scene('install-failed');
		const wish = {remedy: manual('interfaces.edit'), because};
		expect(openRemedy(before, wish, none)).toEqual({
			state: {...before, asking: 'editor', askedAt: before.now},
			effects: [{effect: 'edit-by-hand', path: '/etc/network/interfaces'}],
		});
	});

	test.each<[string, State]>([
		['that is only words', scene('install-failed')],
		['of a box that is not known', scene('install-failed', {facts: null})],
	])('%s is shown as advice', (_, before) => {
		const remedy = manual('box.reboot');
		const {state, effects} = openRemedy(before, {remedy, because}, none);
		expect(topView(state)).toEqual({view: 'advice', remedy});
		expect(effects).toEqual([]);
	});

	test('that looks into a file has it read first', () => {
		const before = trouble([DNS_FAILURE], 'dns-failure');
		const {state, effects} = chosen(before, 'remedy:dns.set');
		expect(state).toMatchObject({asking: 'files', askedAt: before.now});
		const [remedy] = DNS_FAILURE.remedies.filter(({id}) => id === 'dns.set');
		expect(effects).toEqual([
			{
				...{effect: 'read-file', path: '/etc/resolv.conf'},
				wish: {remedy, because: DNS_FAILURE.because},
			},
		]);
	});

	test('is that of the cause which is looked at, where several causes have it', () => {
		const other = {...DNS_FAILURE, cause: 'mirror-unreachable', because};
		const reason = (cause?: string) => {
			const [effect] = chosen(trouble([DNS_FAILURE, other], cause), 'remedy:dns.set').effects;
			return effect?.effect === 'read-file' && effect.wish.because;
		};
		expect(reason('mirror-unreachable')).toBe(because);
		expect(reason('dns-failure')).toBe(DNS_FAILURE.because);
		expect(reason()).toBe(DNS_FAILURE.because);
	});

	test('is found where only the second cause has it', () => {
		const {state} = chosen(trouble([COMMUNITY_DISABLED, DNS_FAILURE]), 'advice:dns.outside');
		expect(topView(state)).toMatchObject({view: 'advice', remedy: {id: 'dns.outside'}});
	});

	test('of another server leads to the choice of one', () => {
		const cause = {...DNS_FAILURE, remedies: [manual('mirror.change')]};
		const {state, effects} = chosen(trouble([cause], 'dns-failure'), 'remedy:mirror.change');
		expect(topView(state)).toEqual({view: 'mirrors'});
		expect(effects).toEqual([]);
	});
});

describe('findings', () => {
	const shown = (more: Partial<State>) => {
		const {state, effects} = chosen(scene('repositories-findings', more), 'findings');
		expect(topView(state)).toEqual({view: 'findings'});
		return effects;
	};
	const {stages} = scene('repositories-findings');

	test('are looked for again where the files were changed since', () => {
		expect(shown({})).toEqual([]);
		const done = {...stages, repositories: 'done'} as const;
		expect(shown({stages: done})).toEqual([{effect: 'probe', withNetwork: false}]);
		expect(shown({stages: done, probing: 'network'})).toEqual([]);
	});

	const fixed = (change: object) => {
		const before = scene('repositories-other-findings');
		const others = before.findings.others.map((finding) => ({...finding, ...change}));
		return chosen({...before, findings: {...before.findings, others}}, 'fix:0').state;
	};

	test('that cannot be mended by themselves say so', () => {
		const state = fixed({fix: undefined});
		expect(state.notice).toEqual({key: 'notice.no-fix', values: {}});
		expect(state.views).toEqual(scene('repositories-other-findings').views);
	});

	test.each([
		[5, 'line 5'],
		[1, 'line 1'],
		[0, 'Put /etc/apk/repositories right'],
	])('are mended by a step that names line %s', (line, words) => {
		const view = topView(fixed({line}));
		expect(view?.view === 'step' && say(view.step.title)).toContain(words);
		expect(view).toMatchObject({findings: [], ended: null});
		const acts = view?.view === 'step' ? view.step.acts.map(({id}) => id) : [];
		expect(acts).toEqual(['repositories.fix', 'apk.update']);
	});
});

describe('servers', () => {
	test('keep their times when they are looked at again, as long as they are the same', () => {
		const {mirrors} = scene('repositories-mirrors-measured');
		const open = (more: Partial<State>) =>
			chosen(scene('repositories-findings', more), 'mirrors').state.mirrors;
		expect(open({mirrors})).toEqual(mirrors);
		expect(open({mirrors: mirrors.slice(1)})).toEqual(mirrorRows(facts()));
		expect(open({mirrors: mirrors.toReversed()})).toEqual(mirrorRows(facts()));
		expect(open({mirrors, facts: null})).toEqual([]);
	});

	test('are all asked at once', () => {
		const before = scene('repositories-mirrors', {cursor: 3});
		const {state, effects} = chosen(before, 'measure');
		expect(state).toMatchObject({asking: 'mirrors', askedAt: before.now, cursor: 0});
		expect(state.mirrors).toEqual(before.mirrors.map((row) => ({...row, time: {kind: 'waiting'}})));
		const [effect] = effects;
		expect(effect?.effect === 'measure-mirrors' && effect.questions[0]).toEqual({
			base: 'https://dl-cdn.alpinelinux.org/alpine',
			url: 'https://dl-cdn.alpinelinux.org/alpine/v3.22/main/x86_64/APKINDEX.tar.gz',
		});
	});

	test('are not asked where no network is to be used', () => {
		const {choices} = scene('repositories-mirrors');
		const before = scene('repositories-mirrors', {choices: {...choices, offline: true}});
		const {state, effects} = chosen(before, 'measure');
		expect(state.notice).toEqual({key: 'notice.offline', values: {}});
		expect(effects).toEqual([]);
	});

	const base = 'https://mirror.leaseweb.com/alpine';
	const mirrors = mirrorRows(facts());

	test('lead to the plan, where what failed is tried again', () => {
		const failed = scene('install-failed', {mirrors, views: [{view: 'mirrors'}]});
		const {state} = chosen({...failed, asking: 'mirrors'}, `mirror:${base}`);
		expect(state).toMatchObject({screen: 'repositories', asking: null, views: []});
		expect(state.stages).toEqual({...failed.stages, install: 'wait', repositories: 'wait'});
		expect(state.choices).toMatchObject({mirror: base, skipRepositories: false});
		expect(state.notice?.key).toBe('notice.mirror-chosen');
	});

	test.each([
		['service', {service: 'wait', repositories: 'wait'}],
		['welcome', {service: 'failed', repositories: 'wait'}],
	] as const)('lead there from a search that began on %s, too', (from, expected) => {
		const before = scene('trouble-causes', {mirrors});
		const stages = {...before.stages, service: 'failed', repositories: 'done'} as const;
		const search = before.trouble && {...before.trouble, from};
		const {state} = chosen({...before, stages, trouble: search}, `mirror:${base}`);
		expect(state.stages).toEqual({...stages, ...expected});
	});

	test('are kept where the box has that one already', () => {
		const present = mirrors.find(({isPresent}) => isPresent);
		const before = scene('repositories-mirrors', {mirrors});
		const {state} = chosen(before, `mirror:${present?.base}`);
		expect(state.choices.mirror).toBeUndefined();
		expect(state.notice?.key).toBe('notice.mirror-kept');
	});
});
