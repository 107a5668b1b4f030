import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import type {Finished} from './box.ts';
import {type Box, openBox} from './box.ts';
import {offerPython, systemPython} from './python-package.ts';
import {openSshLab, run, type SshLab} from './ssh-server.ts';

/** A play may wait for thirty boxes on two processors. Milliseconds. */
const PLAY_LIMIT_MS = 30 * 60_000;
/** Boxes that are booted at the same time: each is a whole OpenRC. */
const LANES = 2;

/** Boxes without Node and Python, each with a real sshd, and Ansible to reach them all. */
export type Fleet = {
	readonly boxes: readonly Box[];
	/** Runs the exported playbook; tells what Ansible says of each box at the end. */
	play(words?: readonly string[]): Promise<Play>;
	dispose(): Promise<void>;
};

/** How a play went. */
export type Play = Finished & {
	/** By name of the box: `{ok: 20, changed: 4, unreachable: 0, failed: 0, …}`. */
	readonly recap: ReadonlyMap<string, Readonly<Record<string, number>>>;
};

/** Returns why no play can be made on this machine; undefined where one can. */
export function whyNoAnsible(): string | undefined {
	if (systemPython() === undefined) {
		return 'no Python in /usr/bin that a box could be given';
	}

	const works = (program: string, ...words: string[]) => {
		try {
			execFileSync(program, words, {stdio: 'ignore', timeout: 60_000});
			return true;
		} catch {
			return false;
		}
	};
	if (!works('ansible-playbook', '--version')) {
		return 'no ansible-playbook; install it: apt-get install ansible';
	}

	return works('ansible-doc', 'community.general.apk')
		? undefined
		: 'Ansible has no collection community.general';
}

/** Boots boxes and starts a sshd in each. */
export async function openFleet(
	count: number,
	{name, project, script}: {name: string; project: string; script: string},
): Promise<Fleet> {
	const folder = mkdtempSync(path.join(tmpdir(), 'fleet-'));
	const bundle = path.join(project, 'dist/alpine-docker-wizard.mjs');
	const boxes = Array.from({length: count}, (_, index) =>
		openBox({script, project, node: '', name: `${name}-${index + 1}`}),
	);
	const ways: SshLab[] = [];
	const dispose = async () => {
		for (const way of ways) {
			way.dispose();
		}

		await inLanes(boxes, async (box) => {
			await box.reset();
		});
		rmSync(folder, {recursive: true, force: true});
	};
	try {
		await inLanes(boxes, async (box) => {
			await box.reset();
			await box.up();
			await offerPython(box, systemPython() ?? '');
			ways.push(await openSshLab(box, {bundle}));
		});
	} catch (error) {
		await dispose();
		throw error;
	}

	const inventory = path.join(folder, 'inventory.ini');
	const hosts = ways.map(
		({host, config}) => `${host} ansible_user=root ansible_ssh_common_args='-F ${config}'`,
	);
	writeFileSync(inventory, `${['[alpine]', ...hosts].join('\n')}\n`);
	const playbook = path.join(folder, 'docker-on-alpine.yml');
	execFileSync(process.execPath, [bundle, 'export', 'ansible', '--output', playbook]);
	return {
		boxes,
		dispose,
		async play(words = []) {
			const environment = {
				...{PATH: process.env.PATH, HOME: folder, LANG: 'C.UTF-8', ANSIBLE_PIPELINING: '1'},
				ANSIBLE_COLLECTIONS_PATH: process.env.ANSIBLE_COLLECTIONS_PATH,
			};
			const finished = await run(
				'ansible-playbook',
				['-i', inventory, playbook, '--forks', String(Math.min(count, 30)), ...words],
				environment,
				PLAY_LIMIT_MS,
			);
			return {...finished, recap: recapOf(finished.stdout)};
		},
	};
}

/** `box-1  : ok=20  changed=4  unreachable=0  failed=0  skipped=9  rescued=0  ignored=0` */
function recapOf(text: string): Play['recap'] {
	const [, recap = ''] = text.split('PLAY RECAP');
	return new Map(
		[...recap.matchAll(/^(\S+)\s*:\s*(ok=.*)$/gm)].map(([, host = '', counts = '']) => [
			host,
			Object.fromEntries(
				[...counts.matchAll(/(\w+)=(\d+)/g)].map(([, key, value]) => [key, Number(value)]),
			),
		]),
	);
}

/** Proves that every box was reached, that nothing failed, and whether something changed. */
export function proveRecap(play: Play, fleet: Fleet, changes: 'some' | 'none' | 'any'): void {
	assert.equal(play.code, 0, `${play.stdout.slice(-6000)}\n${play.stderr}`);
	assert.equal(play.recap.size, fleet.boxes.length);
	for (const [host, {changed = 0, failed = 0, unreachable = 0}] of play.recap) {
		assert.deepEqual({failed, unreachable}, {failed: 0, unreachable: 0}, host);
		assert.ok(
			changes === 'any' || changed > 0 === (changes === 'some'),
			`${host}: changed=${changed}`,
		);
	}
}

/** Does the same with each, a few at a time. */
export async function inLanes<Item>(
	items: readonly Item[],
	act: (item: Item) => Promise<void>,
): Promise<void> {
	const waiting = [...items];
	await Promise.all(
		Array.from({length: LANES}, async () => {
			for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
				await act(next);
			}
		}),
	);
}
