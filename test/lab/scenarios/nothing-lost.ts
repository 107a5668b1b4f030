import assert from 'node:assert/strict';
import type {Box} from '../box.ts';
import {pictureDifferences, pictureOf} from '../picture.ts';
import {BUNDLE, proveDocker, readJsonLines} from '../proofs.ts';
import type {Scenario, Story} from '../scenario.ts';

const STATE = '/var/lib/alpine-docker-wizard';
const INSTALL = ['node', BUNDLE, 'install', '--yes', '--user', 'ada'];

async function installed(box: Box, story: Story): Promise<void> {
	const {code, stdout, stderr} = await box.enter(INSTALL);
	story.trace.push(stdout, stderr);
	assert.equal(code, 0);
}

/** Installs, takes it back in some way, and compares the box with what it was. */
function takenBack(name: string, proves: string, command: readonly string[]): Scenario {
	return {
		name,
		proves,
		limitMs: 120_000,
		async run(box, story) {
			const before = await pictureOf(box);
			await installed(box, story);
			const {code, stdout, stderr} = await box.enter(command);
			story.trace.push(stdout, stderr);
			story.notes.push(
				...stdout.split('\n').filter((line) => /^(Stays|Different| {2})/.test(line)),
			);
			assert.equal(code, 0);
			assert.deepEqual(pictureDifferences(before, await pictureOf(box)), []);
			assert.notEqual((await box.enter(['docker', 'version'])).code, 0, 'docker is gone');
			const again = await box.enter(['node', BUNDLE, 'undo', '--yes']);
			assert.match(again.stdout, /Nothing to take back/);
			await installed(box, story);
			await proveDocker(box);
		},
	};
}

const changedSince: Scenario = {
	name: 'undo-changed-file',
	proves: 'undo leaves a repositories file alone that somebody else has changed, and exits with 1',
	limitMs: 120_000,
	async run(box, story) {
		await installed(box, story);
		await box.shell('echo "# mine" >>/etc/apk/repositories');
		const mine = await box.shell('cat /etc/apk/repositories');
		for (const command of [
			['node', BUNDLE, 'undo', '--yes'],
			['sh', `${STATE}/undo.sh`],
		]) {
			const {code, stdout, stderr} = await box.enter(command);
			story.trace.push(stdout, stderr);
			assert.equal(code, 1);
			assert.match(stdout + stderr, /\+# mine$/m);
			assert.match(stdout + stderr, /changed by somebody else since/);
			assert.equal(await box.shell('cat /etc/apk/repositories'), mine);
		}

		assert.notEqual((await box.enter(['docker', 'version'])).code, 0, 'all the rest is gone');
	},
};

const resume: Scenario = {
	name: 'resume',
	proves: 'killed while apk installs, resume --yes --json says why, mends apk and goes on',
	limitMs: 120_000,
	async run(box, story) {
		// The entry of the installation is on the disk before apk runs.
		const killed = await box.enter([
			'sh',
			'-c',
			`${INSTALL.join(' ')} >/dev/null 2>&1 & wizard=$!
			until grep -q '"apk.add"' ${STATE}/journal.jsonl 2>/dev/null; do :; done
			kill -9 $wizard; while pidof apk >/dev/null; do sleep 0.1; done`,
		]);
		assert.equal(killed.code, 0, killed.stderr);
		const {code, stdout, stderr} = await box.enter(['node', BUNDLE, 'resume', '--yes', '--json']);
		story.trace.push(stdout, stderr);
		assert.equal(code, 0);
		assert.match(stderr, /An earlier run stopped here: Install, \d+ s ago/);
		assert.match(stderr, /during\s+"apk add docker/);
		const events = readJsonLines(stdout);
		const shells = events.flatMap(({event, shell}) => (event === 'command-started' ? [shell] : []));
		assert.equal(shells[0], 'apk fix');
		assert.deepEqual([events[0]?.command, events.at(-1)?.exit_code], ['resume', 0]);
		await proveDocker(box);
		const again = await box.enter(['node', BUNDLE, 'resume']);
		assert.equal(again.code, 0);
		assert.match(again.stdout, /no unfinished run/);
	},
};

/** Its start dies with the terminal that it writes to, and OpenRC goes on calling it "starting". */
const startCutOff: Scenario = {
	name: 'resume-start',
	proves: 'a start of Docker that was killed with the product is made anew, not waited for',
	limitMs: 180_000,
	async run(box, story) {
		const killed = await box.shell(`
			${INSTALL.join(' ')} >/dev/null 2>&1 & wizard=$!
			while kill -0 $wizard && ! grep -q '"id":"service.start"' ${STATE}/journal.jsonl 2>/dev/null; do sleep 0.002; done
			sleep 0.1; kill -9 $wizard; wait $wizard || :; sleep 2
			rc-service docker status 2>&1 || :`);
		story.trace.push(killed);
		story.notes.push(`after the kill: ${killed.trim().split('\n').at(-1) ?? ''}`);
		const {code, stdout, stderr} = await box.enter(['node', BUNDLE, 'resume', '--yes']);
		story.trace.push(stdout, stderr);
		assert.equal(code, 0);
		await proveDocker(box);
	},
};

const twoAtOnce: Scenario = {
	name: 'two-at-once',
	proves: 'a second product names the first and changes nothing; the first goes on undisturbed',
	limitMs: 120_000,
	async run(box, story) {
		const first = box.enter(INSTALL);
		await box.shell(`until [ -e ${STATE}/lock ]; do sleep 0.05; done`);
		const holder: unknown = JSON.parse(await box.shell(`cat ${STATE}/lock`));
		for (const command of ['install', 'undo']) {
			const second = await box.enter(['node', BUNDLE, command, '--yes']);
			story.trace.push(second.stdout, second.stderr);
			assert.equal(second.code, 1);
			assert.ok(typeof holder === 'object' && holder !== null && 'pid' in holder);
			assert.match(second.stderr, new RegExp(`\\b${holder.pid}\\b`));
		}

		const {code, stdout, stderr} = await first;
		story.trace.push(stdout, stderr);
		assert.equal(code, 0);
		await proveDocker(box);
		assert.equal(await box.shell(`ls ${STATE}/lock 2>/dev/null || :`), '');
	},
};

/** Taking back, going on, and being alone. */
export const nothingLostScenarios: readonly Scenario[] = [
	takenBack('undo', 'undo --yes leaves /etc, packages, runlevels and groups as they were', [
		...['node', BUNDLE, 'undo', '--yes'],
	]),
	takenBack('undo-script', 'undo.sh alone, without Node and the product, does the same', [
		...['sh', `${STATE}/undo.sh`],
	]),
	changedSince,
	resume,
	startCutOff,
	twoAtOnce,
];
