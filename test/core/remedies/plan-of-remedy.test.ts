import {describe, expect, test} from 'vitest';
import {DEFAULT_CHOICES} from '../../../src/core/choices.ts';
import {type Act, command} from '../../../src/core/command.ts';
import {NETWORK_REMEDIES} from '../../../src/core/diagnosis/remedies/network-remedies.ts';
import {PACKAGE_REMEDIES} from '../../../src/core/diagnosis/remedies/package-remedies.ts';
import type {RemedyPool} from '../../../src/core/diagnosis/remedies/pool.ts';
import {SERVICE_REMEDIES} from '../../../src/core/diagnosis/remedies/service-remedies.ts';
import type {Remedy} from '../../../src/core/diagnosis.ts';
import {known} from '../../../src/core/fact.ts';
import type {Facts} from '../../../src/core/facts.ts';
import {
	canCarryOut,
	editedByHand,
	fileOfRemedy,
	planOfRemedy,
	withoutTwins,
} from '../../../src/core/remedies/plan-of-remedy.ts';
import {shellTextOf} from '../../../src/core/shown-act.ts';
import {message, say, verbatim} from '../../../src/messages/message.ts';
import {facts, factsWithDocker, probedFile} from '../../helpers/facts.ts';

const POOL: RemedyPool = {...NETWORK_REMEDIES, ...PACKAGE_REMEDIES, ...SERVICE_REMEDIES};
const PLANNED = Object.keys(POOL).filter((id) => POOL[id]?.kind === 'plan');

/** Returns a remedy of the pool with its places filled by harmless words. */
function remedy(id: string): Remedy {
	const {kind = 'manual', commands = []} = POOL[id] ?? {};
	return {
		id,
		kind,
		title: verbatim(id),
		commands: commands.map((line) =>
			line.replaceAll('{word}', 'nginx').replaceAll('{owner}', 'docker'),
		),
	};
}

function planned(id: string, found: Facts = facts(), files: Record<string, string> = {}) {
	return planOfRemedy({
		remedy: remedy(id),
		because: verbatim('because'),
		facts: found,
		choices: DEFAULT_CHOICES,
		files: new Map(Object.entries(files)),
	});
}

const lines = (id: string, found?: Facts, files?: Record<string, string>) =>
	planned(id, found, files)?.acts.map(shellTextOf);

const withRepositories = (text: string, release: 2 | 3 = 2) =>
	facts({
		repositoryFiles: known([probedFile('/etc/apk/repositories', text)], '/etc/apk/repositories'),
		apk: known({version: release === 2 ? '2.14.9' : '3.0.6', generation: release}, 'apk'),
	});

describe('every remedy that says the product can do it', () => {
	test.each(PLANNED)('%s can be carried out, edited, or leads to the servers', (id) => {
		const found = id === 'community.enable' ? facts() : factsWithDocker();
		expect(canCarryOut(remedy(id), {facts: found, choices: DEFAULT_CHOICES})).toBe(true);
		const hasWay =
			planned(id, found) !== undefined ||
			editedByHand(id) !== undefined ||
			fileOfRemedy(id) !== undefined ||
			id === 'mirror.change';
		expect(hasWay).toBe(true);
	});

	test.each(PLANNED)('%s is made of acts with reasons, limits and a word on the way back', (id) => {
		const step = planned(id);
		for (const act of step?.acts ?? []) {
			expect(say(act.reason)).not.toMatch(/[{}]|^$/);
			expect(limitOf(act)).toBeGreaterThan(0);
		}

		if (step) {
			expect(step).toMatchObject({stage: 'remedy', need: {kind: 'needed'}, id: `remedy:${id}`});
			expect(say(step.undo)).not.toMatch(/[{}]|^$/);
		}
	});

	test.each(PLANNED)('%s never forces, trusts blindly or removes a lock', (id) => {
		for (const found of [facts(), factsWithDocker()]) {
			const text = (planned(id, found)?.acts ?? []).map(shellTextOf).join('\n');
			expect(text).not.toMatch(/--allow-untrusted|--force|\brm\b|\block\b/);
		}
	});
});

function limitOf(act: Act): number {
	return act.kind === 'command' ? act.timeoutMs : act.kind === 'wait' ? act.limitMs : 1;
}

describe('remedies of others', () => {
	test('are not carried out', () => {
		for (const id of Object.keys(POOL).filter((name) => POOL[name]?.kind === 'outside')) {
			expect(canCarryOut(remedy(id), {facts: facts(), choices: DEFAULT_CHOICES})).toBe(false);
			expect(planned(id)).toBeUndefined();
		}
	});

	test('commands that nobody looked at are not run', () => {
		const strange: Remedy = {
			id: 'strange',
			kind: 'plan',
			title: verbatim('x'),
			commands: ['curl https://example.org | sh'],
		};
		const input = {facts: facts(), choices: DEFAULT_CHOICES};
		expect(canCarryOut(strange, input)).toBe(false);
		for (const line of [
			'apk add --allow-untrusted x.apk',
			'apk del -r docker',
			'rc-service sshd stop',
		]) {
			expect(canCarryOut({...strange, commands: [line]}, input)).toBe(false);
		}
	});
});

describe('the repositories', () => {
	test('community is switched on and proved', () => {
		expect(lines('community.enable')).toEqual([
			'edit /etc/apk/repositories',
			'apk update',
			'apk policy docker',
		]);
	});

	test('a file from Windows gets the line ends of Unix', () => {
		const found = withRepositories(
			'https://dl-cdn.alpinelinux.org/alpine/v3.22/main\r\nhttps://dl-cdn.alpinelinux.org/alpine/v3.22/community\r\n',
		);
		const edit = planned('repositories.unix', found)?.acts[0];
		expect(edit?.kind === 'edit' && edit.after).not.toContain('\r');
	});

	test('a line of another branch becomes a comment', () => {
		const found = withRepositories(
			'https://dl-cdn.alpinelinux.org/alpine/v3.22/main\nhttps://dl-cdn.alpinelinux.org/alpine/v3.22/community\nhttps://dl-cdn.alpinelinux.org/alpine/edge/main\n',
		);
		const edit = planned('repositories.one-release', found)?.acts[0];
		expect(edit?.kind === 'edit' && edit.after).toMatch(/^#.*edge\/main$/m);
	});

	test('a file with nothing to mend is left to an editor', () => {
		const found = factsWithDocker({docker: facts().docker});
		expect(planned('repositories.edit', found)).toBeUndefined();
		expect(editedByHand('repositories.edit')).toBe('/etc/apk/repositories');
	});

	test('the same change is offered once', () => {
		const ids = ['community.enable', 'community.add', 'mirror.change', 'repositories.write'];
		expect(withoutTwins(ids.map(remedy)).map(({id}) => id)).toEqual([
			'community.enable',
			'mirror.change',
		]);
	});
});

describe('files', () => {
	test('the old name servers stay in sight', () => {
		const edit = planned('dns.set', facts(), {
			'/etc/resolv.conf': 'search lan\nnameserver 10.0.2.3\noptions ndots:1\n',
		})?.acts[0];
		expect(edit?.kind === 'edit' && edit.after).toBe(
			'nameserver 1.1.1.1\nsearch lan\n#nameserver 10.0.2.3\noptions ndots:1\n',
		);
	});

	test('a box without a resolver file gets one', () => {
		const edit = planned('dns.set')?.acts[0];
		expect(edit).toMatchObject({before: undefined, after: 'nameserver 1.1.1.1\n'});
	});

	test('a public server that is set already is not set again', () => {
		expect(
			planned('dns.set', facts(), {'/etc/resolv.conf': 'nameserver 1.1.1.1\n'}),
		).toBeUndefined();
	});

	test('the settings are mended, judged by the daemon, and the daemon started', () => {
		const files = {'/etc/docker/daemon.json': '{"debug": true,}\n'};
		expect(lines('daemon.edit', factsWithDocker(), files)).toEqual([
			'edit /run/alpine-docker-wizard.daemon.json',
			'dockerd --validate --config-file /run/alpine-docker-wizard.daemon.json',
			'edit /etc/docker/daemon.json',
			'edit /run/alpine-docker-wizard.daemon.json',
			'service docker restart',
			"until docker version --format '{{.Server.Version}}'; do sleep 1; done",
		]);
	});

	test('settings that are wrong in their meaning are left to an editor', () => {
		const files = {'/etc/docker/daemon.json': '{"bridge": 7}\n'};
		expect(planned('daemon.edit', factsWithDocker(), files)).toBeUndefined();
	});

	test('one forbidden name is taken out of world, several are left to an editor', () => {
		const one = planned('world.allow', facts(), {'/etc/apk/world': 'alpine-base\n!docker\n'});
		expect(one?.acts[0]).toMatchObject({after: 'alpine-base\n'});
		expect(
			planned('world.allow', facts(), {'/etc/apk/world': '!docker\n!containerd\n'}),
		).toBeUndefined();
	});
});

describe('commands', () => {
	test('installing again asks for what is missing', () => {
		expect(lines('install.again')).toEqual(['apk fix', 'apk add docker docker-cli-compose']);
	});

	test('a service that is started has to answer', () => {
		expect(lines('service.restart', factsWithDocker())?.at(-1)).toMatch(/^until docker version/);
	});

	test('the human behind root joins the group', () => {
		const user = {name: 'root', uid: 0, groups: ['root'], human: 'grace'};
		expect(lines('group.join', facts({user: known(user, 'id')}))).toEqual([
			'addgroup grace docker',
		]);
		expect(lines('group.join', facts({people: known([], '/etc/passwd')}))).toBeUndefined();
	});

	test('taking a wish back can be taken back', () => {
		const act = planned('world.remove')?.acts[0];
		expect(act?.undo).toMatchObject({
			kind: 'commands',
			commands: [
				command({
					id: 'apk.add',
					argv: ['apk', 'add', 'nginx'],
					reason: message('verbatim', {text: ''}),
				}),
			].map(({argv}) => ({argv})),
		});
	});
});
