import assert from 'node:assert/strict';
import path from 'node:path';
import type {Box} from '../box.ts';
import {differences, listFolder} from '../listing.ts';
import {BUNDLE, proveDocker, proveOnlyCommunityChanged, readJsonLines} from '../proofs.ts';
import type {Scenario} from '../scenario.ts';

const KEPT = ['etc', 'var/lib/alpine-docker-wizard'];

/** Lists /etc and the journal; the log of each run is a file of its own and elsewhere. */
const listKept = (box: Box) => KEPT.map((folder) => listFolder(path.join(box.root, folder)));

const install: Scenario = {
	name: 'install',
	proves: 'install --yes --json on a fresh box, then a second one that changes nothing',
	limitMs: 120_000,
	async run(box, story) {
		const before = await box.shell('cat /etc/apk/repositories');
		const {code, stdout, stderr, seconds} = await box.enter([
			...['sh', 'start.sh', 'install', '--yes', '--json'],
		]);
		story.trace.push(stdout, stderr);
		story.notes.push(`first install: ${seconds.toFixed(1)} s`);
		assert.equal(code, 0);
		const events = readJsonLines(stdout);
		assert.equal(events[0]?.event, 'run-started');
		const last = events.at(-1);
		assert.deepEqual([last?.event, last?.outcome, last?.exit_code], ['run-finished', 'done', 0]);
		assert.match(stdout, /Hello from Docker!/);
		await proveDocker(box);
		proveOnlyCommunityChanged(before, await box.shell('cat /etc/apk/repositories'));

		const kept = listKept(box);
		assert.ok((kept[1]?.size ?? 0) > 0, 'there is a journal');
		const again = await box.enter(['node', BUNDLE, 'install', '--yes']);
		story.trace.push(again.stdout, again.stderr);
		story.notes.push(`second install: ${again.seconds.toFixed(1)} s`);
		assert.equal(again.code, 0);
		assert.match(again.stdout + again.stderr, /nothing to do|nothing had to be done/i);
		const changes = listKept(box).flatMap((listing, index) =>
			differences(kept[index] ?? new Map(), listing),
		);
		assert.deepEqual(changes, []);
	},
};

const reboot: Scenario = {
	name: 'reboot',
	proves: 'after install --yes and a reboot of the box, Docker is there again',
	limitMs: 120_000,
	async run(box, story) {
		const {code, stdout, stderr} = await box.enter(['node', BUNDLE, 'install', '--yes']);
		story.trace.push(stdout, stderr);
		assert.equal(code, 0);
		await box.reboot();
		// The daemon answers a moment after OpenRC has started it.
		await box.shell('for i in $(seq 1 30); do docker info >/dev/null 2>&1 && break; sleep 1; done');
		await proveDocker(box);
	},
};

/** The same job without a person. */
export const installScenarios: readonly Scenario[] = [install, reboot];
