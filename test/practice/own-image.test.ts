import {describe, expect, test} from 'vitest';
import {cleanWorld} from '../../src/practice/clean-world.ts';
import {lookUp, namesIn, textIn} from '../../src/practice/files.ts';
import {play, typed} from '../../src/practice/play.ts';
import {type Ran, textOn} from '../../src/practice/program.ts';
import {runProgram} from '../../src/practice/programs.ts';
import {withDocker} from '../../src/practice/with-docker.ts';
import type {World} from '../../src/practice/world.ts';

const NOW = Date.UTC(2026, 10, 23, 9);
const FRESH = cleanWorld('3.22', {now: NOW, seed: 1});
const DOCKER = withDocker(FRESH, NOW);
const IMAGE = 'alpine-docker-wizard/selftest';

function run(world: World, text: string): Ran {
	const [program = '', ...args] = text.split(' ');
	const argv: readonly [string, ...string[]] = [program, ...args];
	return runProgram(world, {argv, now: NOW, environment: {}, hasProgressChannel: false});
}

const said = (world: World, text: string) => textOn(run(world, text).output, 'stdout').trim();
const complained = (world: World, text: string) => textOn(run(world, text).output, 'stderr').trim();
const having = (world: World, ...texts: readonly string[]) =>
	play(world, texts.map(typed), NOW).world;

const PACKED = having(
	DOCKER,
	'mkdir -p -m 700 /run/test',
	'tar -c -h -f /run/test/image.tar -C / bin/busybox lib/ld-musl-x86_64.so.1',
);
const IMPORTED = having(PACKED, `docker import /run/test/image.tar ${IMAGE}`);

describe('folders', () => {
	test('mkdir gives the mode, and takes an existing folder only with -p', () => {
		expect(lookUp(PACKED.files, '/run/test')?.entry).toMatchObject({
			kind: 'directory',
			mode: 0o700,
		});
		expect(complained(PACKED, 'mkdir /run/test')).toBe(
			"mkdir: can't create directory '/run/test': File exists",
		);
		expect(run(PACKED, 'mkdir -p /run/test').exitCode).toBe(0);
	});

	test('a user cannot make one in /run', () => {
		const ada = {...FRESH, user: 'ada', sessionGroups: ['ada']};
		expect(complained(ada, 'mkdir -m 700 /run/test')).toMatch(/Permission denied/);
		expect(run(ada, 'mkdir -m 700 /tmp/test').exitCode).toBe(0);
	});

	test('rm takes away a folder with all that is in it, and only with -r', () => {
		expect(complained(PACKED, 'rm /run/test')).toBe("rm: '/run/test' is a directory");
		const gone = having(PACKED, 'rm -r -f /run/test');
		expect(lookUp(gone.files, '/run/test')).toBeUndefined();
		expect(lookUp(gone.files, '/run/openrc')).toBeDefined();
		expect(run(gone, 'rm -r -f /run/test').exitCode).toBe(0);
		expect(run(gone, 'rm -r /run/test').exitCode).toBe(1);
	});

	test('tar names what it does not find', () => {
		expect(namesIn(PACKED.files, '/run/test')).toEqual(['image.tar']);
		expect(complained(PACKED, 'tar -c -f /run/test/x.tar -C / bin/nothing')).toMatch(
			/^tar: bin\/nothing: No such file or directory/,
		);
		expect(complained(PACKED, 'tar -x -f /run/test/image.tar')).toMatch(/not simulated/);
	});
});

describe('an image made here', () => {
	test('is imported, listed, run and removed', () => {
		expect(said(PACKED, `docker import /run/test/image.tar ${IMAGE}`)).toMatch(/^sha256:\w{64}$/);
		expect(IMPORTED.images).toEqual([`${IMAGE}:latest`]);
		expect(said(IMPORTED, `docker run --rm --network none ${IMAGE} /bin/busybox echo hi ada`)).toBe(
			'hi ada',
		);
		expect(said(IMPORTED, `docker rmi -f ${IMAGE}`)).toMatch(/^Untagged: .*:latest\nDeleted: /);
		expect(having(IMPORTED, `docker rmi ${IMAGE}`).images).toEqual([]);
	});

	test('is not there before', () => {
		expect(complained(DOCKER, `docker import /run/test/image.tar ${IMAGE}`)).toMatch(
			/^open .*no such file/,
		);
		expect(run(DOCKER, `docker rmi -f ${IMAGE}`).exitCode).toBe(0);
		expect(run(DOCKER, `docker rmi ${IMAGE}`).exitCode).toBe(1);
	});

	test('sees the limit of its memory', () => {
		const words = `${IMAGE} /bin/busybox cat /sys/fs/cgroup/memory.max`;
		expect(said(IMPORTED, `docker run --rm -m 64m ${words}`)).toBe('67108864');
		expect(said(IMPORTED, `docker run --rm ${words}`)).toBe('max');
	});

	test('looks up names as the box does', () => {
		const words = `docker run --rm ${IMAGE} /bin/busybox nslookup registry-1.docker.io`;
		expect(said(IMPORTED, words)).toMatch(/^Name:/m);
		const silent = {...IMPORTED, network: {...IMPORTED.network, nameservers: []}};
		expect(run(silent, words).exitCode).toBe(1);
	});

	test('runs nothing that is not played', () => {
		expect(complained(IMPORTED, `docker run --rm ${IMAGE} /bin/sh`)).toMatch(/not simulated/);
		expect(complained(DOCKER, 'docker run --privileged hello-world')).toMatch(/not simulated/);
	});
});

describe('a container in the background', () => {
	const words = `docker run --rm -d --name answerer -p 127.0.0.1:28080:8080 ${IMAGE} /bin/busybox nc -ll -p 8080 -e /bin/busybox echo hello from inside`;
	const started = having(IMPORTED, words);

	test('answers on its port and is listed', () => {
		expect(said(started, 'nc -w 5 127.0.0.1 28080')).toBe('hello from inside');
		expect(said(started, 'docker ps')).toMatch(/answerer/);
		expect(said(started, 'docker ps')).toMatch(/127\.0\.0\.1:28080->8080\/tcp/);
	});

	test('nothing answers elsewhere, or after it was removed', () => {
		expect(complained(started, 'nc -w 5 127.0.0.1 28081')).toMatch(/Connection refused/);
		const removed = having(started, 'docker rm -f answerer');
		expect(removed.containers).toEqual([]);
		expect(run(removed, 'nc -w 5 127.0.0.1 28080').exitCode).toBe(1);
		expect(run(removed, 'docker rm -f answerer').exitCode).toBe(0);
		expect(run(removed, 'docker rm answerer').exitCode).toBe(1);
	});
});

describe('a box that keeps its settings on a stick', () => {
	const stick = having(FRESH, 'mkdir -p /media/usb');
	const box = {...stick, files: new Map(stick.files).set('/etc/lbu/lbu.conf', lbuConf())};

	function lbuConf() {
		const owner = {mode: 0o644, uid: 0, gid: 0, modifiedAt: NOW};
		return {kind: 'file', content: 'LBU_MEDIA=usb\n', ...owner} as const;
	}

	test('lbu lists what was changed until it is committed', () => {
		const changed = having(box, 'lbu commit', 'apk update', 'apk add docker');
		expect(said(box, 'lbu status')).toMatch(/^U etc\/apk\/world$/m);
		expect(said(changed, 'lbu status')).toMatch(/^U etc\/apk\/world$/m);
		expect(said(having(changed, 'lbu commit'), 'lbu status')).toBe('');
		expect(textIn(having(changed, 'lbu commit'), '/media/usb/alpine.apkovl.tar.gz')).toMatch(
			/docker/,
		);
	});

	test('without a medium it says how it wants to be called', () => {
		expect(complained(FRESH, 'lbu commit')).toMatch(/^usage: lbu commit/);
	});

	test('the cache holds what is installed', () => {
		expect(complained(box, 'apk cache download')).toMatch(/not enabled/);
		const cached = having(box, 'setup-apkcache /media/usb/cache', 'apk cache download');
		expect(said(cached, 'readlink -f /etc/apk/cache')).toBe('/media/usb/cache');
		expect(namesIn(cached.files, '/media/usb/cache').some((name) => /^busybox-\d/.test(name))).toBe(
			true,
		);
		expect(said(cached, 'apk cache download')).toBe('');
	});
});
