import {describe, expect, test} from 'vitest';
import {DEFAULT_CHOICES} from '../../src/core/choices.ts';
import type {StepOutcome} from '../../src/core/event.ts';
import {known} from '../../src/core/fact.ts';
import type {StepId} from '../../src/core/plan.ts';
import {planFor} from '../../src/core/plan-for.ts';
import {NO_RUN} from '../../src/core/run-state.ts';
import {summaryOf, summaryOfRun} from '../../src/core/summary.ts';
import {message, say} from '../../src/messages/message.ts';
import {docker, FACTS_AT, facts} from '../helpers/facts.ts';
import {RunStory} from '../helpers/run.ts';
import {knownState} from '../helpers/state.ts';

const CHOICES = {...DEFAULT_CHOICES, users: ['ada']};
const PLAN = planFor(facts(), CHOICES);
const story = (options = {}) => new RunStory(PLAN, options);
/** What `apk add` of apk-tools 2.14 prints. */
const APK_ADD = [
	'( 1/20) Installing libseccomp (2.6.0-r0)',
	'(20/20) Installing docker (28.3.3-r4)',
];

function summary(run: RunStory, more: {users?: readonly string[]; isPractice?: boolean} = {}) {
	const {users = CHOICES.users, isPractice = false} = more;
	return summaryOfRun({run: run.run, facts: facts(), users, isPractice, now: run.now});
}

const said = (run: RunStory) => summary(run).changes.map((change) => say(change));

/** All steps before verify, as they are done on a fresh box. */
function upToVerify(run = story()): RunStory {
	return run
		.begin('repositories')
		.act('repositories.enable-community', [])
		.end('repositories', 'done')
		.begin('update')
		.act('apk.update', ['OK: 25395 distinct packages available'])
		.act('apk.policy', [])
		.end('update', 'done')
		.begin('install')
		.act('apk.add', APK_ADD)
		.end('install', 'done')
		.begin('enable')
		.act('rc-update.add', [])
		.end('enable', 'done')
		.begin('start')
		.act('service.start', [])
		.end('start', 'done')
		.begin('wait')
		.act('docker.wait', [])
		.end('wait', 'done')
		.begin('access')
		.act('addgroup', [])
		.end('access', 'done');
}

/** The tests, of which each may end in its own way. */
function verified(
	outcomes: Partial<Record<string, 'failed' | 'skipped'>> = {},
	end: StepOutcome = 'done',
): RunStory {
	const run = upToVerify().begin('verify');
	for (const [id, lines] of [
		['service.status', ['status: started']],
		['rc-update.show', ['docker | default']],
		['docker.version', ['Server:', ' Version: 28.3.3']],
		['docker.info', ['Server:', ' Server Version: 28.3.3']],
		['docker.compose-version', ['Docker Compose version v2.36.2']],
		['docker.hello-world', ['Hello from Docker!']],
	] as const) {
		run.act(id, lines, 100, outcomes[id] ?? 'succeeded');
	}

	return run.end('verify', end);
}

describe('after all tests', () => {
	test('says what each of them has shown', () => {
		expect(summary(verified())).toMatchObject({
			headline: message('summary.headline.done'),
			engine: '28.3.3',
			compose: '2.36.2',
			startsAtBoot: true,
			access: message('summary.access.next-login', {users: 'ada'}),
			next: 'docker run --rm -it alpine sh',
		});
	});

	test('of a pretend box says that it is one', () => {
		const {headline} = summary(verified(), {isPractice: true});
		expect(headline.key).toBe('summary.headline.done-practice');
	});

	test('lists what was changed, and nothing that only read', () => {
		expect(said(verified())).toEqual([
			'1 line in /etc/apk/repositories',
			'installed: 20 packages for docker, docker-cli-compose',
			'docker starts at every boot (runlevel default)',
			'the Docker daemon was started',
			'ada is in the group docker',
		]);
	});
});

describe('never says more than was shown', () => {
	test('nothing of a daemon where no test was made', () => {
		expect(summary(upToVerify())).toMatchObject({
			headline: message('summary.headline.stopped'),
			engine: undefined,
			compose: undefined,
			startsAtBoot: false,
			next: undefined,
		});
	});

	test.each(['docker.hello-world', 'docker.info', 'service.status'])(
		'nothing of working where %s failed',
		(id) => {
			const shown = summary(verified({[id]: 'failed'}, 'failed'));
			expect(shown.headline.key).toBe('summary.headline.unproved');
			expect(shown).toMatchObject({engine: undefined, next: undefined});
		},
	);

	test('nothing of answering where the daemon did not answer', () => {
		const shown = summary(verified({'docker.version': 'failed'}, 'failed'));
		expect(shown.headline).toMatchObject({
			key: 'summary.headline.failed',
			values: {stage: 'Prove that Docker works'},
		});
	});

	test('nothing of working where the user left out the test that shows it', () => {
		const shown = summary(verified({'docker.hello-world': 'skipped'}));
		expect(shown.headline.key).toBe('summary.headline.unproved');
		expect(shown).toMatchObject({engine: undefined, next: undefined});
		const none = summary(verified({'docker.version': 'skipped'}));
		expect(none.headline.key).toBe('summary.headline.untested');
	});

	test('no start at boot where the runlevel was not seen', () => {
		expect(summary(verified({'rc-update.show': 'failed'}, 'failed')).startsAtBoot).toBe(false);
	});

	test('no compose where its plug-in did not answer', () => {
		const shown = summary(verified({'docker.compose-version': 'failed'}, 'failed'));
		expect(shown.compose).toBeUndefined();
	});

	test('no user where the user was not added', () => {
		const run = story().begin('access').act('addgroup', [], 10, 'failed').end('access', 'failed');
		expect(summary(run).access.key).toBe('summary.access.root');
	});

	test('users who were in the group before are named too', () => {
		const members = facts({docker: known(docker({groupMembers: ['bob', 'ada']}), 'id')});
		const {access} = summaryOfRun({
			run: verified().run,
			facts: members,
			users: ['ada'],
			isPractice: false,
			now: FACTS_AT,
		});
		expect(say(access)).toMatch(/^root and bob, ada; .*next login/);
	});

	test('no change that was put back', () => {
		const run = story().begin('repositories').act('repositories.enable-community', []);
		const at = run.now;
		const acts = run.run.acts.map((act) => ({...act, isTakenBack: true}));
		const {changes} = summaryOfRun({
			run: {...run.run, acts},
			facts: facts(),
			users: [],
			isPractice: false,
			now: at,
		});
		expect(changes).toEqual([message('summary.change.nothing')]);
	});

	test.each(['failed', 'stopped', 'not-run', 'timed-out'] as const)(
		'no change by an act that was %s',
		(outcome) => {
			const run = story().begin('enable').act('rc-update.add', [], 10, outcome);
			expect(said(run)).toEqual(['nothing']);
		},
	);

	test('no package where apk found none', () => {
		const refusal = ['ERROR: unable to select packages:', '  docker (no such package):'];
		const run = story().begin('install').act('apk.add', refusal, 10, 'failed');
		expect(said(run)).toEqual(['nothing']);
	});

	test.each(['failed', 'stopped', 'timed-out'] as const)(
		'no less than apk did before it was %s',
		(outcome) => {
			// apk 3.0.6 with one file missing on the mirror; exit code 1.
			const lines = [
				'(12/17) Installing docker-engine (28.5.2-r0)',
				'ERROR: docker-engine-28.5.2-r0: HTTP 404: Not Found',
				'(17/17) Installing docker-cli-compose (2.40.3-r0)',
				'1 error; 192.8 MiB in 26 packages',
			];
			const run = story().begin('install').act('apk.add', lines, 10, outcome);
			expect(said(run)).toEqual(['the installation of docker, docker-cli-compose was begun']);
		},
	);

	test('one package as one', () => {
		const line = '(1/1) Installing docker-engine (28.5.2-r0)';
		const run = story().begin('install').act('apk.add', [line]);
		expect(said(run)).toEqual(['installed: 1 package for docker, docker-cli-compose']);
	});
});

describe('how it ended', () => {
	test.each([
		['repositories', 'Switch on the community repository'],
		['install', 'Install Docker'],
		['wait', 'Wait until Docker answers'],
	] as const)('a failure in %s names that step', (step, stage) => {
		const {headline} = summary(
			story()
				.begin(step as StepId)
				.end(step as StepId, 'failed'),
		);
		expect(headline).toMatchObject({key: 'summary.headline.failed', values: {stage}});
	});

	test('a dry run changed nothing', () => {
		const run = story({dryRun: true}).begin('verify').end('verify', 'not-run');
		expect(summary(run).headline.key).toBe('summary.headline.dry-run');
		expect(said(run)).toEqual(['nothing']);
	});

	test('where all was in place says so', () => {
		const run = story();
		for (const {id} of PLAN.steps) {
			run.begin(id).end(id, 'satisfied');
		}

		expect(said(run)).toEqual(['nothing; all was in place already']);
	});

	test('where nothing was started does not call anything in place', () => {
		const {headline, changes} = summaryOfRun({
			run: NO_RUN,
			facts: facts(),
			users: [],
			isPractice: false,
			now: FACTS_AT,
		});
		expect(headline).toEqual(message('summary.headline.stopped'));
		expect(changes).toEqual([message('summary.change.nothing')]);
	});

	test('a box that cannot run services has Docker installed', () => {
		const run = upToVerify().begin('verify').end('verify', 'skipped');
		expect(summary(run).headline.key).toBe('summary.headline.installed');
	});
});

describe('how long it took', () => {
	test('is counted from the start of the run to its end', () => {
		const run = story().wait(4000).close('done');
		expect(summary(run.wait(9000)).durationMs).toBe(4000);
		expect(summary(story().wait(5000)).durationMs).toBe(5000);
	});

	test('is nothing where nothing was run', () => {
		expect(summaryOf(knownState()).durationMs).toBe(0);
	});
});
