import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {openFleet, proveRecap, whyNoAnsible} from '../fleet.ts';
import {proveDocker, proveOnlyCommunityChanged, proveUnchanged} from '../proofs.ts';
import type {Scenario} from '../scenario.ts';

const ansible: Scenario = {
	name: 'ansible',
	proves:
		'export ansible, played over a real sshd on a box without Python: --check changes nothing, Docker verified, a second play changed=0',
	limitMs: 240_000,
	async run({name, project}, story) {
		const why = whyNoAnsible();
		if (why !== undefined) {
			story.notes.push(`skipped: ${why}`);
			return;
		}

		const script = process.env.LAB ?? path.resolve(project, '../shared/lab/lab');
		const fleet = await openFleet(1, {name: `${name}-ansible`, project, script});
		try {
			const [box] = fleet.boxes;
			assert.ok(box);
			const before = await box.shell('cat /etc/apk/repositories');
			const dry = await proveUnchanged(box, () => fleet.play(['--check']));
			proveRecap(dry, fleet, 'none');
			const first = await fleet.play();
			story.trace.push(first.stdout);
			proveRecap(first, fleet, 'some');
			await proveDocker(box);
			proveOnlyCommunityChanged(before, await box.shell('cat /etc/apk/repositories'));
			const second = await fleet.play();
			story.trace.push(second.stdout);
			proveRecap(second, fleet, 'none');
			proveRecap(await fleet.play(['--check']), fleet, 'none');
			story.notes.push(`${first.seconds.toFixed(0)} s, again ${second.seconds.toFixed(0)} s`);
		} finally {
			await fleet.dispose();
		}
	},
};

/** Choices that each give the file another shape. */
const SHAPES = [
	[],
	['--offline', '--skip-repositories'],
	['--registry-mirror', 'http://mirror.example:5000', '--user', 'ada', '--runlevel', 'boot'],
] as const;

const cloudInit: Scenario = {
	name: 'cloud-init',
	proves: 'export cloud-init, under several choices and behind a proxy, is a valid cloud-config',
	limitMs: 120_000,
	async run({project}, story) {
		if (spawnSync('cloud-init', ['--version']).status !== 0) {
			story.notes.push('skipped: no cloud-init; install it: apt-get install cloud-init');
			return;
		}

		const folder = mkdtempSync(path.join(tmpdir(), 'cloud-'));
		const bundle = path.join(project, 'dist/alpine-docker-wizard.mjs');
		try {
			for (const proxy of ['', 'http://proxy.example:3128']) {
				for (const words of SHAPES) {
					const {stdout} = spawnSync(process.execPath, [bundle, 'export', 'cloud-init', ...words], {
						encoding: 'utf8',
						env: {PATH: process.env.PATH, HOME: folder, https_proxy: proxy},
					});
					const file = path.join(folder, 'user-data');
					writeFileSync(file, stdout);
					const judged = spawnSync('cloud-init', ['schema', '--config-file', file], {
						encoding: 'utf8',
					});
					story.trace.push(stdout, judged.stdout, judged.stderr);
					assert.equal(judged.status, 0, judged.stdout + judged.stderr);
					assert.match(judged.stdout, /Valid/);
				}
			}
		} finally {
			rmSync(folder, {recursive: true});
		}
	},
};

/** The exports for engines that run fleets, by those engines. */
export const ansibleScenarios: readonly Scenario[] = [ansible, cloudInit];
