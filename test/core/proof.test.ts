import {describe, expect, test} from 'vitest';
import {DEFAULT_CHOICES} from '../../src/core/choices.ts';
import type {ActOutcome} from '../../src/core/event.ts';
import {known} from '../../src/core/fact.ts';
import type {InstallMode} from '../../src/core/facts.ts';
import {planFor} from '../../src/core/plan-for.ts';
import {failedAtRegistry, proofOf, proofText} from '../../src/core/proof.ts';
import {NO_RUN, type RunState} from '../../src/core/run-state.ts';
import {summaryOfRun} from '../../src/core/summary.ts';
import {type Message, message, say} from '../../src/messages/message.ts';
import {facts} from '../helpers/facts.ts';
import {HELLO_WORLD, HELLO_WORLD_NO_DNS} from '../helpers/program-output.ts';
import {RunStory} from '../helpers/run.ts';

type End = {
	readonly outcome?: ActOutcome;
	readonly lines?: readonly string[];
	readonly detail?: Message;
};

const FETCHED = message('evidence.hello-world-fetched');
const CACHED = message('evidence.hello-world');

/** A run of the tests in which these ended in another way than well. */
function tested(ends: Readonly<Record<string, End>>, options: {mode?: InstallMode} = {}) {
	const box = facts({installMode: known(options.mode ?? 'sys', '/proc/mounts')});
	const plan = planFor(box, DEFAULT_CHOICES);
	const story = new RunStory(plan).begin('verify');
	const acts = plan.steps.find(({id}) => id === 'verify')?.acts ?? [];
	let isFailed = false;
	for (const {id} of acts) {
		const {outcome = 'succeeded', lines = [], detail} = ends[id] ?? {};
		story.start(id).wait(10).print(lines).finish(outcome, 0, detail);
		isFailed ||= outcome === 'failed' || outcome === 'timed-out';
	}

	const run = story.end('verify', isFailed ? 'failed' : 'done');
	const summary = summaryOfRun({
		run: run.run,
		facts: box,
		users: [],
		isPractice: false,
		now: run.now,
	});
	return {run: run.run, summary, headline: say(summary.headline)};
}

const refused =
	'Error response from daemon: Get "https://registry-1.docker.io/v2/": dial tcp 127.0.0.1:443: connect: connection refused';
const limited =
	'docker: Error response from daemon: toomanyrequests: You have reached your unauthenticated pull rate limit.';

describe('what the tests have shown', () => {
	test('all of it', () => {
		const {summary, headline} = tested({
			'docker.hello-world': {lines: HELLO_WORLD, detail: FETCHED},
		});
		expect(headline).toBe('Docker works on this machine.');
		expect(summary.proof).toBeUndefined();
	});

	test('an image that was here already proves nothing of the registry, which is said', () => {
		const {summary, run} = tested({'docker.hello-world': {detail: CACHED}});
		expect(proofOf(run)).toMatchObject({image: 'on-the-box', registry: 'not-asked'});
		expect(summary.proof?.key).toBe('summary.proof.on-the-box');
	});

	test('a test that cannot be made takes nothing away', () => {
		const because = message('verify.skipped-no-memory-limit');
		const {headline} = tested({
			'selftest.memory': {outcome: 'skipped', detail: because},
			'docker.hello-world': {detail: FETCHED},
		});
		expect(headline).toBe('Docker works on this machine.');
	});

	test('a test that the user left out does, save where another one shows as much', () => {
		const mine = message('run.skipped');
		const port = tested({'selftest.ask': {outcome: 'skipped', detail: mine}});
		expect(port.headline).toMatch(/not every test/);
		const hello = tested({'docker.hello-world': {outcome: 'skipped', detail: mine}});
		expect(hello.headline).toBe('Docker works on this machine.');
		expect(hello.summary.proof && say(hello.summary.proof)).toMatch(/registry was not asked/);
	});

	test('without a container that ran Docker is not said to work', () => {
		const because = message('verify.skipped-no-image');
		const {headline, summary} = tested({
			'selftest.run': {outcome: 'skipped', detail: because},
			'docker.hello-world': {outcome: 'skipped', detail: because},
		});
		expect(headline).not.toMatch(/works/);
		expect(summary.engine).toBeUndefined();
		expect(summary.next).toBeUndefined();
	});
});

describe('a run of other acts', () => {
	const act = (id: string, more: object = {}) => ({
		...{id, step: 'verify', outcome: 'succeeded', tail: [], detail: undefined},
		...more,
	});
	const run = (...acts: readonly object[]) => ({...NO_RUN, acts}) as unknown as RunState;
	const hello = (outcome: string, ...lines: readonly string[]) =>
		act('docker.hello-world', {outcome, tail: lines.map((text) => ({stream: 'stderr', text}))});

	test('proves nothing: what counts is what was run as a test', () => {
		const elsewhere = {step: 'start'};
		expect(
			proofOf(run(act('selftest.run', elsewhere), act('docker.hello-world', elsewhere))),
		).toEqual({image: undefined, registry: 'not-asked', isIncomplete: false});
		expect(
			failedAtRegistry(run(act('docker.hello-world', {step: 'start', outcome: 'failed'}))),
		).toBe(false);
		expect(failedAtRegistry(run())).toBe(false);
		expect(failedAtRegistry(run(hello('timed-out')))).toBe(true);
	});

	test.each([
		['gave', hello('succeeded')],
		['not-asked', act('docker.hello-world', {detail: CACHED})],
		['not-asked', hello('skipped')],
		['refused', hello('failed', 'x', limited)],
		['refused', hello('failed', 'unexpected status: 503', 'dial tcp: timeout')],
		['unreachable', hello('failed', refused)],
		['unreachable', hello('timed-out')],
		['unclear', hello('failed', 'no space left on device')],
		['unclear', hello('failed', 'unexpected http', 'status')],
	])('the registry: %s', (registry, one) => {
		expect(proofOf(run(one)).registry).toBe(registry);
	});

	test.each([
		['registry', [hello('succeeded'), act('selftest.run')]],
		['on-the-box', [act('docker.hello-world', {detail: CACHED}), act('selftest.run')]],
		['self-made', [hello('failed'), act('selftest.run')]],
		[undefined, [hello('failed'), act('selftest.run', {outcome: 'failed'})]],
	])('the image that ran: %s', (image, acts) => {
		expect(proofOf(run(...acts)).image).toBe(image);
	});

	test.each([
		['on-the-box', 'not-asked', 'summary.proof.on-the-box'],
		['self-made', 'not-asked', 'summary.proof.not-asked'],
		['self-made', 'unreachable', 'summary.proof.not-reached'],
		['registry', 'gave', undefined],
		[undefined, 'unclear', undefined],
	] as const)('of an image %s and a registry %s is said: %s', (image, registry, key) => {
		expect(proofText({image, registry, isIncomplete: false})?.key).toBe(key);
	});
});

describe('when the registry gives nothing', () => {
	test.each([
		['no name server', HELLO_WORLD_NO_DNS, 'failed'],
		['a closed port', [refused], 'failed'],
		['silence', [], 'timed-out'],
	] as const)('%s: containers run, the registry cannot be reached', (_, lines, outcome) => {
		const {headline, run} = tested({'docker.hello-world': {outcome, lines}});
		expect(failedAtRegistry(run)).toBe(true);
		expect(headline).toBe('Docker runs containers; the registry cannot be reached.');
	});

	test('a rate limit is an answer of the registry', () => {
		const {headline} = tested({'docker.hello-world': {outcome: 'failed', lines: [limited]}});
		expect(headline).toBe('Docker runs containers; the registry did not hand out the test image.');
	});

	test('another failure beside it is not hidden by that', () => {
		const {headline} = tested({
			'selftest.ask': {outcome: 'failed'},
			'docker.hello-world': {outcome: 'failed', lines: [refused]},
		});
		expect(headline).toMatch(/not every test/);
	});

	test('containers are not said to run where none did', () => {
		const {headline} = tested({
			'selftest.run': {outcome: 'failed'},
			'docker.hello-world': {outcome: 'failed', lines: [refused]},
		});
		expect(headline).not.toMatch(/runs containers/);
	});
});

describe('after a reboot', () => {
	const boot = (mode: InstallMode, ends: Readonly<Record<string, End>> = {}) => {
		const {summary} = tested({'docker.hello-world': {detail: FETCHED}, ...ends}, {mode});
		return {starts: summary.startsAtBoot, says: summary.boot && say(summary.boot)};
	};

	test.each(['sys', 'container'] as const)('%s: it starts', (mode) => {
		expect(boot(mode)).toEqual({starts: true, says: 'starts at every boot'});
	});

	test.each(['diskless', 'overlaytmpfs'] as const)('%s: it is gone', (mode) => {
		expect(boot(mode)).toMatchObject({starts: false, says: expect.stringMatching(/session only/)});
	});

	test('data: images stay, the programs are gone', () => {
		expect(boot('data')).toMatchObject({starts: false, says: expect.stringMatching(/images stay/)});
	});

	test('a link that was not found is said', () => {
		expect(boot('sys', {'rc-update.show': {outcome: 'failed'}})).toEqual({
			starts: false,
			says: 'does not start at boot',
		});
	});
});
