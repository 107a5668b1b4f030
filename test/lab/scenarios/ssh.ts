import assert from 'node:assert/strict';
import path from 'node:path';
import {setTimeout as pause} from 'node:timers/promises';
import {openTerminal} from '../../helpers/pty.ts';
import {walk} from '../../helpers/walk.ts';
import {type Box, openBox} from '../box.ts';
import {proveDocker, proveOnlyCommunityChanged, proveUnchanged, readJsonLines} from '../proofs.ts';
import type {Scenario, Story} from '../scenario.ts';
import {openSshLab, type SshLab, type SshLogin} from '../ssh-server.ts';

/** Beside its commands an installation may ask, open its records, and close them. */
const MOST_BESIDES = 3;

/** A box without Node, and a sshd in it; the product runs outside. */
export async function farAway(
	box: Box,
	tell: (far: Box, ssh: SshLab) => Promise<void>,
	login: Omit<SshLogin, 'bundle'> = {},
): Promise<void> {
	const script = process.env.LAB ?? path.resolve(box.project, '../shared/lab/lab');
	const far = openBox({script, project: box.project, node: '', name: `${box.name}-far`});
	await far.reset();
	await far.up();
	assert.equal((await far.enter(['sh', '-c', 'command -v node'])).code, 127, 'no Node over there');
	const bundle = path.join(box.project, 'dist/alpine-docker-wizard.mjs');
	const ssh = await openSshLab(far, {bundle, ...login});
	try {
		await tell(far, ssh);
	} finally {
		ssh.dispose();
		await far.reset();
	}
}

const STATE = 'cat /etc/apk/repositories /etc/apk/world /etc/group; rc-update show';

async function installFar(ssh: SshLab, story: Story) {
	const result = await ssh.product(['install', '--yes', '--json', '--on', ssh.host]);
	story.trace.push(result.stdout.slice(-3000), result.stderr);
	assert.equal(result.code, 0, result.stderr);
	return readJsonLines(result.stdout);
}

const install: Scenario = {
	name: 'ssh-install',
	proves:
		'check, install --yes, diagnose and undo on a box without Node, over a real sshd, with journeys counted',
	limitMs: 120_000,
	run: (box, story) =>
		farAway(box, async (far, ssh) => {
			const before = await far.shell('cat /etc/apk/repositories');
			const state = await far.shell(STATE);
			const check = await proveUnchanged(far, () =>
				ssh.product(['check', '--json', '--on', ssh.host]),
			);
			story.trace.push(check.stdout, check.stderr);
			assert.equal(check.code, 0);
			const asked = ssh.takeCalls();
			assert.ok(asked <= 2, `check made ${asked} journeys`);

			const events = await installFar(ssh, story);
			const journeys = ssh.takeCalls();
			const commands = events.filter(
				({event, kind}) => event === 'command-started' && kind === 'command',
			).length;
			story.notes.push(`check: ${asked} journeys; install: ${journeys} for ${commands} commands`);
			assert.ok(journeys <= commands + MOST_BESIDES, `${journeys} for ${commands} commands`);
			await proveDocker(far);
			proveOnlyCommunityChanged(before, await far.shell('cat /etc/apk/repositories'));
			const left = await far.shell('ls /var/lib/alpine-docker-wizard');
			assert.deepEqual(left.trim().split(/\s+/), ['backups', 'journal.jsonl', 'undo.sh']);

			const diagnosed = await ssh.product(['diagnose', '--json', '--on', ssh.host]);
			assert.equal(JSON.parse(diagnosed.stdout).status, 'healthy', diagnosed.stdout);
			const undone = await ssh.product(['undo', '--yes', '--on', ssh.host]);
			story.trace.push(undone.stdout, undone.stderr);
			assert.equal(undone.code, 0);
			assert.equal(await far.shell(STATE), state);
		}),
};

const wizard: Scenario = {
	name: 'ssh-wizard',
	proves: 'the wizard by keys on a box without Node, over a real sshd; every frame names the box',
	limitMs: 120_000,
	run: (box, story) =>
		farAway(box, async (far, ssh) => {
			const bundle = path.join(box.project, 'dist/alpine-docker-wizard.mjs');
			const terminal = openTerminal({
				file: process.execPath,
				args: [bundle, '--on', ssh.host],
				env: ssh.environment,
			});
			try {
				await walk(terminal, {
					goal: /Docker works on this machine/,
					limitMs: 90_000,
					trace: story.trace,
				});
				const nameless = story.trace.filter(
					(screen) => /\w/.test(screen.slice(20)) && !screen.split('\n')[1]?.includes(ssh.host),
				);
				assert.deepEqual(nameless, [], 'a frame does not say which box it is about');
				await terminal.press('enter');
				assert.equal((await terminal.exit()).code, 0);
				assert.match(terminal.mainScreen(), new RegExp(`--on ${ssh.host} undo`));
			} finally {
				await terminal.close();
			}

			await proveDocker(far);
		}),
};

/** The line is cut at this many moments of an installation. */
const CUTS = 20;

const cuts: Scenario = {
	name: 'ssh-cuts',
	proves: `the connection is cut ${CUTS} times during one installation, and nothing is lost`,
	limitMs: 240_000,
	run: (box, story) =>
		farAway(box, async (far, ssh) => {
			const state = await far.shell(STATE);
			let isDone = false;
			let count = 0;
			const cutting = (async () => {
				// The first journey makes the connection; each of the next is cut, ever later on its way.
				for (let seen = 1; !isDone && count < CUTS; ) {
					if (ssh.calls() > seen) {
						await pause((count * 23) % 250);
						count += ssh.cut() ? 1 : 0;
						seen = ssh.calls();
					}

					await pause(5);
				}
			})();
			const events = await installFar(ssh, story);
			isDone = true;
			await cutting;
			story.notes.push(`${count} cuts, ${ssh.takeCalls()} journeys`);
			assert.ok(count >= CUTS, `only ${count} cuts`);
			assert.equal(events.at(-1)?.outcome, 'done');
			await proveDocker(far);
			await proveJournal(far);
			const undone = await ssh.product(['undo', '--yes', '--on', ssh.host]);
			story.trace.push(undone.stdout, undone.stderr);
			assert.equal(undone.code, 0);
			assert.equal(await far.shell(STATE), state);
		}),
};

/** Each act that began has ended, once, and nothing of the journeys is left. */
async function proveJournal(far: Box): Promise<void> {
	const lines = (await far.shell('cat /var/lib/alpine-docker-wizard/journal.jsonl'))
		.trim()
		.split('\n')
		.map((line) => JSON.parse(line) as Record<string, unknown>);
	const numbers = (entry: string) =>
		[...new Set(lines.filter((line) => line.entry === entry).map((line) => line.number))].sort();
	assert.deepEqual(numbers('act-ended'), numbers('act-begun'));
	assert.ok(lines.every(({entry, outcome}) => entry !== 'act-ended' || outcome === 'succeeded'));
	const left = await far.shell('ls /var/lib/alpine-docker-wizard');
	assert.deepEqual(left.trim().split(/\s+/), ['backups', 'journal.jsonl', 'undo.sh']);
}

const killed: Scenario = {
	name: 'ssh-killed',
	proves:
		'the product here is killed during apk add; resume goes on with what the box has finished meanwhile',
	limitMs: 120_000,
	run: (box, story) =>
		farAway(box, async (far, ssh) => {
			const bundle = path.join(box.project, 'dist/alpine-docker-wizard.mjs');
			const terminal = openTerminal({
				file: process.execPath,
				args: [bundle, 'install', '--yes', '--json', '--on', ssh.host],
				env: ssh.environment,
				columns: 300,
			});
			await terminal.until(/"id":"apk.add"/);
			terminal.signal('SIGKILL');
			await terminal.exit();
			await terminal.close();
			const resumed = await ssh.product(['resume', '--yes', '--on', ssh.host]);
			story.trace.push(resumed.stdout, resumed.stderr);
			assert.equal(resumed.code, 0, resumed.stderr);
			await proveDocker(far);
		}),
};

const notRoot: Scenario = {
	name: 'ssh-not-root',
	proves: 'a user who is not root may look, is refused with exit 5, and is told what to do',
	limitMs: 60_000,
	run: (box, story) =>
		farAway(
			box,
			async (far, ssh) => {
				const check = await ssh.product(['check', '--on', ssh.host]);
				story.trace.push(check.stdout, check.stderr);
				assert.equal(check.code, 0);
				const {code, stderr} = await proveUnchanged(far, () =>
					ssh.product(['install', '--yes', '--on', ssh.host]),
				);
				story.trace.push(stderr);
				assert.equal(code, 5);
				assert.match(stderr, /--on root@/);
			},
			{user: 'ada'},
		),
};

/** Another box over ssh. */
export const sshScenarios: readonly Scenario[] = [install, wizard, cuts, killed, notRoot];
