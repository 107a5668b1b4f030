import {describe, expect, it, test} from 'vitest';
import type {Answer} from '../../../src/core/answer.ts';
import {CAUSE_NAMES} from '../../../src/core/diagnosis/causes.ts';
import type {Diagnosis} from '../../../src/core/diagnosis.ts';
import {known, unknown} from '../../../src/core/fact.ts';
import type {Facts, Network} from '../../../src/core/facts.ts';
import type {State} from '../../../src/core/state.ts';
import {checkOfCause} from '../../../src/core/trouble/check-of-cause.ts';
import {networkCauses} from '../../../src/core/trouble/network-causes.ts';
import {diagnoseTrouble, isMended, type Trouble} from '../../../src/core/trouble/trouble.ts';
import {troubleChoices} from '../../../src/core/trouble/trouble-choices.ts';
import {
	askTrouble,
	beginTrouble,
	lookAtCause,
	repeatTrouble,
	settleTrouble,
	withAnswers,
} from '../../../src/core/trouble/trouble-state.ts';
import {message, say} from '../../../src/messages/message.ts';
import {docker, facts, factsWithDocker, network, runningDocker} from '../../helpers/facts.ts';
import {knownState} from '../../helpers/state.ts';
import {told} from '../../helpers/told-value.ts';

const K = <Value>(value: Value) => known(value, 'test');

it('each cause has the same look as before', async () => {
	const other = facts({
		kernel: unknown('not asked'),
		serviceCommand: K('rc-service'),
		repositoryFiles: unknown('not asked'),
	});
	const lines = [...CAUSE_NAMES, 'no-such-cause', 'toString'].flatMap((cause) => {
		const [usual, unusual] = [facts(), other].map((found) => told(checkOfCause(cause, found), 900));
		const argv = (text = '') => /argv:(\[.*?\])/.exec(text)?.[1] ?? text;
		return [
			`${cause}: ${argv(usual)}`,
			...(argv(usual) === argv(unusual) ? [] : [`  else ${argv(unusual)}`]),
		];
	});
	lines.push(told(checkOfCause('clock-skew', facts()), 900));
	await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('../../golden/trouble-looks.txt');
});

describe('what the answers of the network show', () => {
	const bad = (detail: string, source = 'https://mirror.example/alpine/') =>
		known({ok: false, detail}, source);
	const found = (some: Partial<Network>) =>
		networkCauses(facts({network: K(network(some))})).map(({cause}) => cause);

	test.each([
		["** server can't find mirror.example: NXDOMAIN", 'dns-name-not-found'],
		["wget: bad address 'mirror.example'", 'dns-failure'],
		[';; connection timed out; no servers could be reached', 'dns-failure'],
		['no name server', 'dns-failure'],
		["wget: can't connect to remote host (203.0.113.20): Connection refused", 'connection-refused'],
		['Network unreachable', 'network-unreachable'],
		['404 Not Found', 'http-404'],
		['403 Forbidden', 'http-403'],
		['407 Proxy Authentication Required', 'proxy-auth-required'],
		['503 Service Unavailable', 'http-5xx'],
		['Connection reset by peer', 'connection-closed'],
		['Connection closed', 'connection-closed'],
		['wget: download timed out', 'connection-timeout'],
		['no answer', 'connection-timeout'],
		[say(message('network.login-page')), 'captive-portal'],
		['14040 bytes', undefined],
		['something else', undefined],
	])('%j of a mirror means %s', (detail, cause) => {
		expect(found({mirror: bad(detail)})).toEqual(cause ? [cause] : []);
		// The registry is one server of many: whatever it says, it cannot be reached.
		expect(found({registry: bad(detail)})).toEqual(cause ? ['registry-unreachable'] : []);
		// A resolver fails as one, unless it knows that there is no such name.
		const name = cause === 'dns-name-not-found' ? cause : 'dns-failure';
		expect(found({resolver: bad(detail)})).toEqual([name]);
	});

	test('an earlier question that failed is all that is told', () => {
		const timed = bad('timed out');
		expect(found({resolver: bad('no answer'), mirror: timed, registry: timed})).toEqual([
			'dns-failure',
		]);
		expect(found({mirror: timed, registry: timed})).toEqual(['connection-timeout']);
		expect(found({resolver: unknown('not asked'), mirror: timed})).toEqual(['connection-timeout']);
		expect(found({})).toEqual([]);
		expect(networkCauses(facts({network: unknown('not asked')}))).toEqual([]);
	});

	test.each([
		['https://mirror.example/alpine/v3.22', 'mirror.example'],
		['http://mirror.example:8080', 'mirror.example:8080'],
		['nslookup dl-cdn.alpinelinux.org', 'dl-cdn.alpinelinux.org'],
		['see https://mirror.example/', 'the server'],
		['busybox nslookup a', 'the server'],
	])('asked by %s, it is told of %j', (source, subject) => {
		const [diagnosis] = networkCauses(
			facts({network: K(network({mirror: bad('NXDOMAIN', source)}))}),
		);
		expect(diagnosis?.because.values).toMatchObject({subject});
		expect(diagnosis?.confidence).toBe('certain');
		expect(diagnosis?.evidence).toEqual([{line: 0, text: `${source}: NXDOMAIN`}]);
	});
});

const answer = (id: string, ...lines: readonly string[]): Answer => ({
	...{id, shell: id, exitCode: 1, isWell: false, lines},
});
const OVERLAY = answer('docker.log', 'failed to mount overlay: no such device');
const DISK = answer('service.status', 'ERROR: docker-28.3.3-r4: No space left on device');

describe('causes', () => {
	const causes = (found: Facts, answers: readonly Answer[], before: readonly Diagnosis[] = []) =>
		diagnoseTrouble(found, answers, before).map(({cause}) => cause);
	const silent = factsWithDocker({docker: K(runningDocker({daemonVersion: undefined}))});
	const dead = known({ok: false, detail: 'Network is unreachable'}, 'https://mirror.example/');

	test('come from the log only while the daemon does not run, and from answers that are not well', () => {
		expect(causes(silent, [OVERLAY])).toContain('overlay-module-missing');
		expect(causes(factsWithDocker(), [OVERLAY])).not.toContain('overlay-module-missing');
		expect(causes(silent, [DISK])).toContain('disk-full');
		expect(causes(silent, [{...DISK, isWell: true}])).not.toContain('disk-full');
		expect(causes(factsWithDocker(), [])).toEqual([]);
	});

	test('of the network come first where Docker is not installed, and last where it is', () => {
		const offline = {network: K(network({mirror: dead}))};
		expect(causes(facts(offline), [DISK])[0]).toBe('network-unreachable');
		const [first, ...others] = causes({...silent, ...offline}, [DISK]);
		expect(first).not.toBe('network-unreachable');
		expect(others).toContain('network-unreachable');
	});

	test('are each told once, those that were known first, and six at most', () => {
		const before = ['a', 'b', 'disk-full', 'c', 'd', 'e', 'f'].map(
			(cause) => ({cause}) as Diagnosis,
		);
		expect(causes(silent, [DISK], before)).toEqual(['a', 'b', 'disk-full', 'c', 'd', 'e']);
		expect(
			causes(silent, [DISK], before.slice(2, 3)).filter((cause) => cause === 'disk-full'),
		).toHaveLength(1);
	});

	test('a list of packages that was not fetched is no cause of its own without a network', () => {
		const said = answer(
			'apk.policy',
			'WARNING: opening https://mirror.example/x: No such file or directory',
		);
		const withNetwork = causes(facts(), [said]);
		const without = causes(facts({network: K(network({mirror: dead}))}), [said]);
		expect(without).not.toContain('index-not-fetched');
		expect(without).toContain('network-unreachable');
		expect(withNetwork).not.toContain('network-unreachable');
	});
});

describe('the search for what is wrong', () => {
	const some = (...names: readonly string[]) =>
		names.map(
			(cause) => ({cause, title: message('choice.look-again'), confidence: 'likely'}) as Diagnosis,
		);
	const trouble = (more: Partial<Trouble> = {}): Trouble => ({
		...{from: 'welcome', known: [], answers: [], diagnoses: undefined, mended: undefined},
		...more,
	});
	const at = (more: Partial<Trouble> = {}, state: Partial<State> = {}) =>
		knownState({screen: 'trouble', probing: 'idle', trouble: trouble(more), ...state});
	const ids = (state: State) => troubleChoices(state).map(({id}) => id);

	test('begins where the user is, and again with nothing known', () => {
		const begun = beginTrouble(knownState({screen: 'service'}));
		expect(begun.state).toMatchObject({screen: 'trouble', trouble: {from: 'service', known: []}});
		expect(beginTrouble(knownState({screen: 'welcome'})).state.trouble?.from).toBe('welcome');
		const again = repeatTrouble(at({known: some('x'), answers: [DISK], diagnoses: []}), {
			mended: some('disk-full')[0],
		});
		expect(again.state.trouble).toEqual(trouble({mended: some('disk-full')[0]}));
		expect(again.effects).toEqual(begun.effects);
		const none = knownState({trouble: null});
		expect(repeatTrouble(none)).toEqual({state: none, effects: []});
	});

	test('asks the box once, and only there', () => {
		const asked = askTrouble(at());
		expect(asked.state).toMatchObject({asking: 'questions', askedAt: asked.state.now});
		expect(asked.effects.map(({effect}) => effect)).toEqual(['ask-box']);
		for (const state of [
			at({diagnoses: []}),
			at({}, {screen: 'check'}),
			at({}, {facts: null}),
			at({}, {trouble: null}),
		]) {
			expect(askTrouble(state)).toEqual({state, effects: []});
		}

		// Nothing to ask where Docker and its client are gone and no package is missing.
		const quiet = factsWithDocker({
			docker: K({
				...runningDocker(),
				...docker(),
				packages: runningDocker().packages,
				hasCompose: true,
			}),
		});
		const settled = askTrouble(at({}, {facts: quiet}));
		expect(settled.effects).toEqual([]);
		expect(settled.state.trouble?.diagnoses).toBeDefined();
	});

	test('names causes as soon as nothing is asked any more, and once', () => {
		for (const state of [
			at({}, {probing: 'facts'}),
			at({}, {asking: 'questions'}),
			at({}, {facts: null}),
			at({}, {trouble: null}),
			at({diagnoses: some('x')}),
		]) {
			expect(settleTrouble(state)).toBe(state);
		}

		const broken = {
			answers: [DISK, {...OVERLAY, id: 'look.clock-skew'}],
			known: some('known-before'),
		};
		const names = settleTrouble(at(broken)).trouble?.diagnoses?.map(({cause}) => cause);
		expect(names).toContain('disk-full');
		expect(names?.[0]).toBe('known-before');
		// What a look at a cause has shown is no complaint.
		const looked = {...DISK, id: 'look.disk-full'};
		const only = settleTrouble(at({answers: [looked]})).trouble?.diagnoses;
		expect(only?.map(({cause}) => cause)).not.toContain('disk-full');
	});

	test('keeps the newest answer to each question', () => {
		const before = at({answers: [DISK, OVERLAY]}, {asking: 'questions'});
		const next = withAnswers(before, [answer('service.status', 'new')]);
		expect(next.trouble?.answers).toEqual([OVERLAY, answer('service.status', 'new')]);
		expect(next.asking).toBeNull();
		expect(next.trouble?.diagnoses).toBeDefined();
		expect(withAnswers({...before, asking: 'check'}, []).asking).toBeNull();
		const report = withAnswers({...before, asking: 'report'}, []);
		expect(report.asking).toBe('report');
		expect(report.trouble?.diagnoses).toBeUndefined();
		const none = knownState({trouble: null});
		expect(withAnswers(none, [DISK])).toBe(none);
	});

	test('looks at one cause where a command can tell', () => {
		const look = lookAtCause(at(), 'clock-skew');
		expect(look.state).toMatchObject({asking: 'check', askedAt: look.state.now});
		expect(look.effects).toEqual([
			{effect: 'ask-box', commands: [checkOfCause('clock-skew', facts())]},
		]);
		for (const [state, cause] of [
			[at(), 'no-such-cause'],
			[at({}, {facts: null}), 'clock-skew'],
		] as const) {
			expect(lookAtCause(state, cause)).toEqual({state, effects: []});
		}
	});

	test('offers what can be done', () => {
		expect(ids(at({diagnoses: some('disk-full', 'clock-skew')}))).toEqual(
			'cause:disk-full cause:clock-skew none look-again leave-trouble'.split(' '),
		);
		expect(ids(at({diagnoses: []}))).toEqual('none look-again leave-trouble'.split(' '));
		expect(ids(at({diagnoses: [], from: 'service'}))[0]).toBe('retry-stage');
		const rest = {from: 'service', diagnoses: some('disk-full')} as const;
		expect(ids(at(rest))[0]).toBe('cause:disk-full');
		expect(ids(at({...rest, mended: some('clock-skew')[0]}))[0]).toBe('retry-stage');
		expect(ids(at({...rest, mended: some('disk-full')[0]}))[0]).toBe('cause:disk-full');
		for (const state of [
			at(),
			at({diagnoses: []}, {asking: 'check'}),
			at({diagnoses: []}, {trouble: null}),
			at({diagnoses: []}, {probing: 'facts'}),
		]) {
			expect(ids(state)).toEqual([]);
		}
	});

	test('a cause is gone when the box has answered without it', () => {
		const [mended, other] = some('disk-full', 'clock-skew');
		const gone = (more: Partial<Trouble>) => isMended(trouble(more));
		expect(gone({diagnoses: []})).toBe(false);
		expect(gone({mended})).toBe(false);
		expect(gone({mended, diagnoses: []})).toBe(true);
		expect(gone({mended, diagnoses: some('clock-skew')})).toBe(true);
		expect(gone({mended, diagnoses: some('clock-skew', 'disk-full')})).toBe(false);
		expect(gone({mended: other, diagnoses: some('disk-full')})).toBe(true);
	});
});
