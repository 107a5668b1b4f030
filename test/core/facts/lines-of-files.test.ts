/** Which lines of the box's files and programs count, nearly right ones among them. */
import {describe, expect, it} from 'vitest';
import {membersOf, peopleIn} from '../../../src/core/facts/accounts.ts';
import {
	apkFrom,
	apkLockFrom,
	architectureFrom,
	dockerOfferedFrom,
	worldFrom,
} from '../../../src/core/facts/apk.ts';
import {dataRootOf, jsonObjectIn} from '../../../src/core/facts/daemon-json.ts';
import {rootlessFrom} from '../../../src/core/facts/rootless.ts';
import type {ProbeAnswer} from '../../../src/core/probe/answer.ts';
import {command, file, freshBox, line, missing, programs} from '../../helpers/probe.ts';

describe('accounts', () => {
	it.each([
		['ada:x:1000:1000:Ada:/home/ada:/bin/ash', ['ada']],
		['  ada:x:1000:1000:Ada:/home/ada:/bin/ash  ', ['ada']],
		['ada:x:999:1000::/home/ada:/bin/ash', []],
		['ada:x:59999:1000::/home/ada:/bin/ash', ['ada']],
		['ada:x:60000:1000::/home/ada:/bin/ash', []],
		['ada:x:1000:1000::/home/ada:/sbin/nologin', []],
		['ada:x:1000:1000::/home/ada:/bin/false', []],
		['ada:x:1000:1000::/home/ada:/opt/nologin/ash', ['ada']],
		['ada:x:1000:1000', ['ada']],
		['ada:x:1000x:1000::/home/ada:/bin/ash', []],
		['ada:x:x1000:1000::/home/ada:/bin/ash', []],
		['ada:x:1000:x1::/home/ada:/bin/ash', []],
		['ada:x:1000:1x::/home/ada:/bin/ash', []],
		['ada:x:1000', []],
		[':x:1000:1000::/home/ada:/bin/ash', []],
		['', []],
	])('people in %j', (passwd, names) => {
		expect(peopleIn(passwd).map(({name}) => name)).toEqual(names);
	});

	const PASSWD = 'ada:x:1000:101::/home/ada:/bin/ash\nbob:x:1001:1001::/home/bob:/bin/ash\n';

	it.each([
		['docker:x:101:bob', ['bob', 'ada']],
		['docker:x:101:bob,ada,', ['bob', 'ada']],
		['  docker:x:101:  ', ['ada']],
		['docker:x:101', ['ada']],
		['docker:x:102:', []],
		['docker:x', undefined],
		['dockers:x:101:bob', undefined],
		['wheel:x:10:docker', undefined],
	])('members of docker in %j', (group, members) => {
		expect(membersOf('docker', group, PASSWD)).toEqual(members);
	});
});

describe('apk', () => {
	it.each([
		['apk-tools 2.14.9, compiled for x86_64.', '2.14.9', 2],
		['apk-tools  3.0.6, compiled for x86_64.', '3.0.6', 3],
		['apk-tools 3.0.0_rc5-r0.', '3.0.0_rc5-r0', 3],
		['apk-tools 12.1', '12.1', 3],
		['apk-tools 10', '10', 3],
	])('%s', (text, version, generation) => {
		expect(apkFrom(freshBox({'apk.version': command(text)}))).toMatchObject({
			value: {version, generation},
		});
	});

	it.each(['apk-tools', 'apk-tools new', 'tools 2.14.9', ''])('says no version: %j', (text) => {
		expect(apkFrom(freshBox({'apk.version': command(text)})).kind).toBe('unknown');
	});

	it('has the architecture that it prints, else the one that is set', () => {
		const of = (printed: ProbeAnswer, set: ProbeAnswer) =>
			architectureFrom(freshBox({'apk.print-arch': printed, 'apk.arch': set}));
		expect(of(command(' armv7 \n'), line('x86_64'))).toMatchObject({value: 'armv7'});
		for (const odd of ['arm v7', 'ARM', '-armv7', 'armv7!', '']) {
			expect(of(command(odd), line('x86_64'))).toMatchObject({value: 'x86_64'});
			expect(of(command('', 1), line(odd))).toMatchObject({
				kind: 'unknown',
				reason: expect.stringContaining('/etc/apk/arch'),
			});
		}

		expect(of(command('', 1), missing).kind).toBe('unknown');
	});

	it('has a world of lines', () => {
		expect(
			worldFrom(freshBox({'apk.world': file('/etc/apk/world', ' a \n\n \nb\r\n')})),
		).toMatchObject({
			value: ['a', 'b'],
		});
	});

	it('has a lock that somebody holds, nobody, or of which nothing is known', () => {
		const held = (...holders: readonly {pid: number; command: string}[]) =>
			apkLockFrom(freshBox({'apk.lock': {kind: 'lock', holders}}));
		expect(held()).toEqual({kind: 'known', value: null, source: '/proc/locks'});
		expect(held({pid: 7, command: ' apk upgrade '}, {pid: 8, command: 'apk'})).toMatchObject({
			value: {pid: 7, command: 'apk upgrade'},
		});
		const long = held({pid: 7, command: `apk add ${'x'.repeat(200)}`});
		expect(long.kind === 'known' && long.value?.command).toHaveLength(120);
		const secret = held({pid: 7, command: 'apk add --repository http://ada:pw@x/y'});
		expect(JSON.stringify(secret)).not.toContain('pw@');
		expect(apkLockFrom(freshBox({'apk.lock': missing})).kind).toBe('unknown');
		expect(apkLockFrom(freshBox({'apk.lock': command('7 apk')})).kind).toBe('unknown');
	});

	it.each([
		['docker policy:\n  28.3.3-r4:\n    https://x/v3.22/community\n', true],
		['docker policy:\n  28.3.3-r4:\n    lib/apk/db/installed\n', true],
		['docker policy:\n  28.3.3-r4:\n    @later https://x/edge/community\n', false],
		['docker policy:\n  28.3.3-r4:\n', false],
		['docker policy:    x\n', false],
		['', false],
	])('offers docker where it says %j: %j', (text, isOffered) => {
		expect(dockerOfferedFrom(freshBox({'apk.policy': command(text)}))).toMatchObject({
			value: isOffered,
		});
	});
});

describe('daemon.json', () => {
	it.each([
		['{"data-root": "/srv/docker"}', '/srv/docker'],
		['{"data-root": "srv/docker"}', undefined],
		['{"data-root": 7}', undefined],
		['{}', undefined],
		['null', undefined],
		['["data-root"]', undefined],
		['{"data-root": ', undefined],
		['', undefined],
	])('%s has its data in %s', (text, root) => {
		const path = '/etc/docker/daemon.json';
		expect(dataRootOf(freshBox({'docker.daemon-json': file(path, text)}))).toBe(root);
	});

	it.each(['null', '[]', '7', '"x"', 'true', '{', ''])('%s is no object', (text) => {
		expect(jsonObjectIn(text)).toBeUndefined();
	});

	it('is an object', () => {
		expect(jsonObjectIn(' {"a": [1]} ')).toEqual({a: [1]});
	});
});

describe('Docker without root', () => {
	const found = (changes: Readonly<Record<string, ProbeAnswer | undefined>>) => {
		const fact = rootlessFrom(freshBox(changes));
		return fact.kind === 'known' ? fact.value : undefined;
	};

	it('has its files where they are', () => {
		const there = found({
			subuid: file('/etc/subuid', 'ada:100000:65536\n'),
			subgid: file('/etc/subgid', 'ada:200000:65536\n'),
			'rootless.modules': file('/etc/modules-load.d/docker-rootless.conf', 'tun\n'),
		});
		expect(there?.subuid).toMatchObject({path: '/etc/subuid', content: 'ada:100000:65536\n'});
		expect(there?.subgid).toMatchObject({path: '/etc/subgid', content: 'ada:200000:65536\n'});
		expect(there?.modulesLoad).toMatchObject({content: 'tun\n'});
		const none = found({subuid: missing, subgid: missing, 'rootless.modules': missing});
		expect(none).toMatchObject({subuid: undefined, subgid: undefined, modulesLoad: undefined});
	});

	it.each([
		['15204\n', 15_204],
		['15204', 15_204],
		['0\n\n', 0],
		['max 15204\n', undefined],
		['15204 max\n', undefined],
		['many\n', undefined],
		['', undefined],
	])('may have as many namespaces as %j says', (text, limit) => {
		const answer = file('/proc/sys/user/max_user_namespaces', text);
		expect(found({'user.namespaces': answer})?.maxUserNamespaces).toBe(limit);
		expect(found({'user.namespaces': missing})?.maxUserNamespaces).toBeUndefined();
	});

	it('has those of its programs that are there', () => {
		expect(found({programs: programs('newuidmap', 'docker')})?.programs).toEqual(['newuidmap']);
		expect(found({programs: undefined})).toBeUndefined();
	});
});
