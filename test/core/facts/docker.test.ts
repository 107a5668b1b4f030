import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {membersOf, peopleIn} from '../../../src/core/facts/accounts.ts';
import {dockerFrom, otherRuntimesFrom} from '../../../src/core/facts/docker.ts';
import {
	initFrom,
	serviceCommandFrom,
	servicesFrom,
	servicesIn,
} from '../../../src/core/facts/services.ts';
import {privilegeFrom, userFrom} from '../../../src/core/facts/user.ts';
import {
	captured,
	command,
	environment,
	file,
	missing,
	paths,
	programs,
} from '../../helpers/probe.ts';

describe('Docker on real boxes', () => {
	const docker = (name: string) => {
		const fact = dockerFrom(captured(name));
		return fact.kind === 'known' ? fact.value : undefined;
	};

	it('is not there', () => {
		expect(docker('lab-fresh-root')).toMatchObject({
			clientVersion: undefined,
			daemonVersion: undefined,
			daemonError: undefined,
			service: {exists: false, state: undefined, runlevels: []},
			groupMembers: undefined,
			hasCompose: false,
		});
	});

	it('is installed and was never started', () => {
		expect(docker('lab-installed')).toMatchObject({
			packages: expect.arrayContaining(['docker-engine', 'docker-cli', 'docker-cli-compose']),
			clientVersion: '28.5.2+dfsg4',
			daemonVersion: undefined,
			daemonError: expect.stringContaining('Cannot connect to the Docker daemon'),
			service: {exists: true, runlevels: []},
			groupMembers: [],
			hasCompose: true,
			isPodman: false,
			daemonJson: {path: '/etc/docker/daemon.json', content: '{\n  "log-driver": "local"\n}\n'},
			serviceConfig: {path: '/etc/conf.d/docker'},
		});
	});

	it('runs', () => {
		expect(docker('lab-running')).toMatchObject({
			daemonVersion: '28.5.2+dfsg4',
			daemonError: undefined,
			service: {exists: true, state: 'started', respawns: 0, runlevels: ['default']},
		});
	});

	it('does not talk to everybody', () => {
		expect(docker('lab-running-user')).toMatchObject({
			daemonVersion: undefined,
			daemonError: expect.stringContaining('permission denied'),
			service: {state: 'started'},
		});
	});

	it('is started again and again', () => {
		expect(docker('lab-crash-loop')?.service.state).toBe('started');
		expect(docker('lab-crash-loop')?.service.respawns).toBeGreaterThan(0);
	});

	it('was given up', () => {
		expect(docker('lab-gave-up')?.service).toMatchObject({state: 'failed'});
		expect(docker('lab-gave-up')?.daemonVersion).toBeUndefined();
	});
});

describe('Docker on unusual boxes', () => {
	it('is podman in disguise', () => {
		const answers = captured('lab-running', {
			'docker.client': command('podman version 5.3.1\n'),
			'docker.daemon': command('', 125),
		});
		expect(dockerFrom(answers)).toMatchObject({
			value: {isPodman: true, clientVersion: '5.3.1', daemonVersion: undefined},
		});
	});

	it('hangs', () => {
		const answers = captured('lab-running', {'docker.daemon': command('', 143)});
		expect(dockerFrom(answers)).toMatchObject({
			value: {daemonVersion: undefined, daemonError: expect.stringContaining('in time')},
		});
	});

	it('says things that are no version', () => {
		for (const text of ['<no value>\n', '\n', 'Error response from daemon\n']) {
			const answers = captured('lab-running', {'docker.daemon': command(text)});
			expect(dockerFrom(answers)).toMatchObject({value: {daemonVersion: undefined}});
		}
	});

	it('has a compose plug-in that apk did not bring', () => {
		const answers = captured('lab-fresh-root', {
			paths: paths('/usr/local/lib/docker/cli-plugins/docker-compose'),
		});
		expect(dockerFrom(answers)).toMatchObject({value: {hasCompose: true}});
	});

	it('is in the runlevel boot, its script gone', () => {
		const answers = captured('lab-fresh-root', {
			paths: paths(['/etc/runlevels/boot/docker', 'dangling'], '/etc/runlevels/default/containerd'),
		});
		expect(dockerFrom(answers)).toMatchObject({
			value: {service: {exists: false, runlevels: ['boot']}},
		});
		expect(otherRuntimesFrom(answers)).toMatchObject({value: ['containerd (enabled)']});
	});

	it('takes names with versions, as other apks print them', () => {
		const answers = captured('lab-fresh-root', {
			'apk.installed': command('docker-cli-29.5.3-r0\ndocker-engine\npodman\n', 12),
		});
		expect(dockerFrom(answers)).toMatchObject({
			value: {packages: ['docker-engine', 'docker-cli', 'podman']},
		});
		expect(otherRuntimesFrom(answers)).toMatchObject({value: ['podman']});
	});

	it('is unknown without an answer', () => {
		expect(dockerFrom(new Map()).kind).toBe('unknown');
	});
});

describe('what is left of a daemon', () => {
	const left = (changes: Parameters<typeof captured>[1]) => {
		const fact = dockerFrom(captured('lab-installed', changes));
		return fact.kind === 'known' ? fact.value.process : undefined;
	};

	it('is told by its number, its processes and those of its containers', () => {
		expect(
			left({
				'docker.pids': command('3278 2905\n'),
				'docker.shims': command('', 1),
				'docker.pid-file': file('/run/docker.pid', '2905'),
			}),
		).toMatchObject({pids: [3278, 2905], hasContainers: false, pidFile: {content: '2905'}});
		expect(left({'docker.pids': command('', 1)})).toMatchObject({pids: []});
		expect(left({'docker.pids': missing})).toMatchObject({pids: undefined, pidFile: undefined});
		expect(left({'docker.shims': command('77\n')})).toMatchObject({hasContainers: true});
		expect(left({'openrc.run': command('2171 2169\n')})).toMatchObject({hasStarter: true});
		expect(left({'openrc.run': command('', 1)})).toMatchObject({hasStarter: false});
		expect(left({'openrc.run': missing})).toMatchObject({hasStarter: undefined});
	});

	it('are the programs that its packages brought', () => {
		expect(left({programs: programs('docker', 'dockerd', 'containerd', 'iptables')})).toMatchObject(
			{
				missingPrograms: ['runc'],
			},
		);
	});
});

describe('services', () => {
	it.each(['ok-rc-status-ini', 'ok-rc-status-ini-rc056'])('are read as recorded in %s', (id) => {
		const path = new URL(`../../fixtures/service-transcripts/${id}.json`, import.meta.url);
		const recorded = JSON.parse(readFileSync(path, 'utf8'));
		const all = recorded.also.find(
			(other: {command: string}) => other.command === 'rc-status -a -f ini',
		);
		const services = servicesIn(all.stdout);
		expect(services).toHaveLength(24);
		expect(services.find(({name}) => name === 'docker')).toEqual({
			name: 'docker',
			exists: true,
			state: 'started',
			respawns: 0,
			upSeconds: expect.any(Number),
			runlevels: ['default'],
		});
		expect(services.find(({name}) => name === 'cgroups')?.runlevels).toEqual([]);
		expect(services.find(({name}) => name === 'mount-ro')?.state).toBe('stopped');
	});

	it('tell respawns, failure and every runlevel', () => {
		const text =
			'[boot]\ndocker =  started 1 day(s) 00:00:09 (2)\n[default]\ndocker = started 00:00:09 (2)\nx =  failed \n';
		expect(servicesIn(text)).toEqual([
			{
				name: 'docker',
				exists: true,
				state: 'started',
				respawns: 2,
				upSeconds: 9,
				runlevels: ['boot', 'default'],
			},
			{name: 'x', exists: true, state: 'failed', respawns: 0, runlevels: ['default']},
		]);
	});

	it('tell how long a supervisor has been at it', () => {
		const up = (text: string) => servicesIn(`[default]\ndocker =  ${text}`)[0]?.upSeconds;
		expect(up('started 00:01:05 (0)')).toBe(65);
		expect(up('started 2 day(s) 01:00:00 (3)')).toBe(176_400);
		expect(up('started ')).toBeUndefined();
		expect(up('unsupervised ')).toBeUndefined();
	});

	// Recorded with OpenRC 0.56 and 0.64, which agree.
	it.each([
		[0, 'started'],
		[3, 'stopped'],
		[8, 'starting'],
		[32, 'crashed'],
		[64, 'unsupervised'],
		[1, undefined],
	])('are told by the exit code %d of their status', (exitCode, state) => {
		const fact = dockerFrom(
			captured('lab-installed', {'docker.status': command(' * status: ?\n', exitCode)}),
		);
		expect(fact).toMatchObject({value: {service: {state}}});
	});

	it('gave up where OpenRC left its mark, although the status says stopped', () => {
		const answers = captured('lab-installed', {
			'docker.status': command(' * status: stopped\n', 3),
			paths: paths('/etc/init.d/docker', '/run/openrc/failed/docker'),
		});
		expect(dockerFrom(answers)).toMatchObject({value: {service: {state: 'failed'}}});
	});

	it('are not known where OpenRC did not boot and says so', () => {
		const answers = captured('lab-fresh-root', {'rc-status': command('', 1)});
		expect(servicesFrom(answers).kind).toBe('unknown');
	});

	it.each([
		['openrc', {}],
		['openrc-not-booted', {softlevel: missing}],
		['other', {paths: paths(), programs: programs('docker')}],
	])('are driven by %s', (value, changes) => {
		expect(initFrom(captured('lab-fresh-root', changes))).toMatchObject({value});
	});

	it('are driven by service, or by rc-service where Alpine added none', () => {
		const run = (...names: readonly string[]) =>
			serviceCommandFrom(captured('lab-fresh-root', {programs: programs(...names)}));
		expect(run('service', 'rc-service')).toMatchObject({value: 'service'});
		expect(run('rc-service')).toMatchObject({value: 'rc-service'});
		// Debian's `service` knows nothing of OpenRC.
		expect(run('service').kind).toBe('not-applicable');
	});
});

describe('users', () => {
	const id = (text: string, variables: Readonly<Record<string, string>> = {}) =>
		captured('lab-fresh-root', {id: command(text), environment: environment(variables)});

	it('are told by id', () => {
		const text = 'uid=1000(ada) gid=1000(ada) groups=10(wheel),102(docker),1000(ada)\n';
		expect(userFrom(id(text))).toMatchObject({
			value: {name: 'ada', uid: 1000, groups: ['wheel', 'docker', 'ada'], human: 'ada'},
		});
		expect(privilegeFrom(id(text))).toMatchObject({value: {isRoot: false, tools: ['su']}});
	});

	it('stay themselves behind doas and sudo', () => {
		const root = 'uid=0(root) gid=0(root)\n';
		expect(userFrom(id(root, {DOAS_USER: 'ada'}))).toMatchObject({value: {human: 'ada'}});
		expect(userFrom(id(root, {SUDO_USER: 'bob'}))).toMatchObject({value: {human: 'bob'}});
		// A variable that somebody left set proves nothing about a user.
		const user = 'uid=1000(ada) gid=1000(ada)\n';
		expect(userFrom(id(user, {SUDO_USER: 'bob'}))).toMatchObject({value: {human: 'ada'}});
	});

	it('need no name', () => {
		expect(userFrom(id('uid=1234 gid=5\n'))).toMatchObject({value: {name: '1234', uid: 1234}});
		expect(userFrom(id('nonsense')).kind).toBe('unknown');
	});

	it('have tools in the order of preference', () => {
		const answers = captured('lab-fresh-user', {programs: programs('su', 'sudo', 'doas')});
		expect(privilegeFrom(answers)).toMatchObject({value: {tools: ['doas', 'sudo', 'su']}});
	});

	const passwd = [
		'root:x:0:0:root:/root:/bin/sh',
		'ada:x:1000:1000:Ada,,,:/home/ada:/bin/sh',
		'build:x:1001:300::/home/build:/sbin/nologin',
		'bob:x:1002:102::/home/bob:/bin/ash',
		'nobody:x:65534:65534::/:/sbin/nologin',
		'bad line',
	].join('\n');

	it('are people if they can log in', () => {
		expect(peopleIn(passwd).map(({name}) => name)).toEqual(['ada', 'bob']);
	});

	it('are members by list or by first group', () => {
		expect(membersOf('docker', 'root:x:0:root\ndocker:x:102:ada\n', passwd)).toEqual([
			'ada',
			'bob',
		]);
		expect(membersOf('docker', 'docker:x:999:\n', passwd)).toEqual([]);
		expect(membersOf('docker', 'dockers:x:102:ada\n', passwd)).toBeUndefined();
	});

	it('are told apart on captured boxes', () => {
		expect(userFrom(captured('lab-fresh-user'))).toMatchObject({value: {name: 'ada'}});
		expect(initFrom(captured('lab-not-booted'))).toMatchObject({value: 'openrc-not-booted'});
	});
});
