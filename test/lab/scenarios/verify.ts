import assert from 'node:assert/strict';
import type {Box, Finished} from '../box.ts';
import {BUNDLE, readJsonLines} from '../proofs.ts';
import type {Scenario, Story} from '../scenario.ts';
import {addressOf, serveNames} from '../serve-names.ts';

/** Longer than the daemon waits for a registry that is silent. */
const LIMIT_MS = 120_000;
const SELF_MADE = /A container ran from an image made here; no registry was asked for it/;

type Test = {readonly outcome: unknown; readonly detail: string};

async function install(box: Box, story: Story, ...options: readonly string[]): Promise<Finished> {
	const run = await box.enter(['node', BUNDLE, 'install', '--yes', ...options]);
	story.trace.push(run.stdout, run.stderr);
	story.notes.push(`${options.join(' ')} ${run.seconds.toFixed(1)} s`.trim());
	return run;
}

/** Returns how each test ended, from the lines of JSON. */
function testsIn({stdout}: Finished): ReadonlyMap<string, Test> {
	return new Map(
		readJsonLines(stdout)
			.filter((event) => event.event === 'command-finished')
			.map((event) => [
				String(event.id),
				{outcome: event.outcome, detail: String(event.detail ?? '')},
			]),
	);
}

function proveTest(tests: ReadonlyMap<string, Test>, id: string, outcome: string, detail: RegExp) {
	const test = tests.get(id);
	assert.equal(test?.outcome, outcome, `${id}: ${test?.detail}`);
	assert.match(test.detail, detail);
}

/** Proves that nothing of what the tests made is left, only hello-world at most. */
async function proveTidy(box: Box): Promise<void> {
	const left = await box.shell(
		'docker images --format "{{.Repository}}"; docker ps -aq; ls -d /run/alpine-docker-wizard* /tmp/alpine-docker-wizard* 2>/dev/null || true',
	);
	assert.deepEqual(
		left.split('\n').filter((line) => line !== '' && line !== 'hello-world'),
		[],
	);
}

const whole: Scenario = {
	name: 'verify-all',
	proves: 'every test that a healthy box allows is made, with its evidence, and nothing is left',
	limitMs: LIMIT_MS,
	async run(box, story) {
		const run = await install(box, story, '--json');
		assert.equal(run.code, 0);
		const tests = testsIn(run);
		proveTest(tests, 'service.status', 'succeeded', /started/);
		proveTest(tests, 'rc-update.show', 'succeeded', /runlevel "default"/);
		proveTest(tests, 'docker.version', 'succeeded', /Docker \d/);
		proveTest(tests, 'docker.info', 'succeeded', /Storage driver \w+, cgroup version \d/);
		proveTest(tests, 'selftest.run', 'succeeded', SELF_MADE);
		proveTest(tests, 'selftest.ask', 'succeeded', /127\.0\.0\.1:28080/);
		proveTest(tests, 'docker.hello-world', 'succeeded', /Fetched from the registry/);
		const warnings = await box.shell('docker info 2>&1');
		const isLimited = !warnings.includes('No memory limit support');
		proveTest(
			tests,
			'selftest.memory',
			isLimited ? 'succeeded' : 'skipped',
			isLimited ? /keeps the limit of 64 MiB/ : /No memory limit support/,
		);
		story.notes.push(`memory: ${tests.get('selftest.memory')?.detail}`);
		await proveTidy(box);
	},
};

/** A registry that gives nothing, and what the run has to say of it. */
function withoutRegistry(
	name: string,
	proves: string,
	cut: (box: Box) => Promise<unknown>,
): Scenario {
	return {
		name,
		proves: `${proves}: containers are proved by an image made here, exit 1 names the registry`,
		limitMs: LIMIT_MS,
		async run(box, story) {
			await cut(box);
			const {code, stdout, stderr} = await install(box, story);
			assert.equal(code, 1);
			assert.match(stderr, SELF_MADE);
			assert.match(stderr, /A container answered on 127\.0\.0\.1:28080/);
			assert.match(stdout, /^Docker runs containers; the registry cannot be reached\./m);
			await proveTidy(box);
		},
	};
}

const offline: Scenario = {
	name: 'verify-offline',
	proves: 'without a network, install --offline is done: a container of an image made here ran',
	limitMs: LIMIT_MS,
	async run(box, story) {
		await box.net('offline');
		const {code, stdout, stderr} = await install(box, story, '--offline');
		assert.equal(code, 0);
		assert.match(stderr, SELF_MADE);
		assert.match(stderr, /left out: docker run --rm hello-world/);
		assert.match(stderr, /Not tested: you asked not to use the network/);
		assert.match(stdout, /^Docker works on this machine\..* the registry was not asked\.$/m);
		await proveTidy(box);
	},
};

const busyPort: Scenario = {
	name: 'verify-busy-port',
	proves: 'a port that is taken is not used for the test',
	limitMs: LIMIT_MS,
	async run(box, story) {
		await box.shell('nc -ll -p 28080 -e /bin/busybox echo taken >/dev/null 2>&1 &');
		const run = await install(box, story, '--json');
		assert.equal(run.code, 0);
		proveTest(testsIn(run), 'selftest.ask', 'succeeded', /127\.0\.0\.1:28081/);
		assert.match(await box.shell('nc 127.0.0.1 28080 </dev/null'), /taken/);
	},
};

const names: Scenario = {
	name: 'verify-names',
	proves: 'names are found in a container, or it is said that they are not',
	limitMs: LIMIT_MS,
	async run(box, story) {
		await serveNames(box, await addressOf(box));
		const found = await install(box, story, '--json');
		assert.equal(found.code, 0);
		proveTest(testsIn(found), 'selftest.name', 'succeeded', /A container finds it too/);

		// A name server on the loopback address of the box is out of reach for a container.
		await serveNames(box, '127.0.0.1');
		const lost = await install(box, story, '--json');
		assert.equal(lost.code, 1);
		const tests = testsIn(lost);
		proveTest(tests, 'selftest.host-name', 'succeeded', /finds the name/);
		proveTest(tests, 'selftest.name', 'failed', /not inside a container/);
		await proveTidy(box);
	},
};

const interrupted: Scenario = {
	name: 'verify-interrupted',
	proves: 'an interrupt in the middle of the tests leaves no image, container or folder behind',
	limitMs: LIMIT_MS,
	async run(box, story) {
		const script = [
			`node ${BUNDLE} install --yes --json >/tmp/events & pid=$!`,
			'until grep -q selftest.publish /tmp/events; do usleep 20000; done',
			'kill -INT $pid; wait $pid; echo "exit code $?"; cat /tmp/events',
		].join('\n');
		const text = await box.shell(script);
		story.trace.push(text);
		assert.match(text, /^exit code 4$/m);
		assert.match(text, /"id":"selftest.remove-image"/);
		await proveTidy(box);
	},
};

/** What the tests at the end prove, with and without a network. */
export const verifyScenarios: readonly Scenario[] = [
	whole,
	withoutRegistry('verify-registry-off', 'the registry refuses', (box) => box.registry('off')),
	withoutRegistry('verify-net-offline', 'no name server answers', (box) => box.net('offline')),
	offline,
	busyPort,
	names,
	interrupted,
];
