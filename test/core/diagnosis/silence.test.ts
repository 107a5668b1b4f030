import {describe, expect, it} from 'vitest';
import {diagnose} from '../../../src/core/diagnosis/diagnose.ts';
import {readInput} from '../../../src/core/diagnosis/reading.ts';
import {recogniseSilence} from '../../../src/core/diagnosis/silence.ts';
import {toldFindings} from '../../helpers/told-findings.ts';

const silences = (text: string, repositories?: string) =>
	toldFindings(
		recogniseSilence(readInput({text, ...(repositories === undefined ? {} : {repositories})})),
	);
const named = (text: string) => diagnose({text}).diagnoses[0]?.cause;

describe('what apk does not say', () => {
	it.each(['apk policy docker', 'apk search docker', 'apk search -v docker-cli-compose'])(
		'tells that nothing has docker: %s',
		(command) => {
			expect(named(`localhost:~# ${command}\nlocalhost:~# `)).toBe('community-repo-disabled');
			expect(named(`localhost:~# ${command}\n`)).toBe('community-repo-disabled');
		},
	);

	it.each([
		['localhost:~# apk search docker\ndocker-28.3.3-r4\n'],
		['localhost:~# apk policy docker\ndocker policy:\n  28.3.3-r4:\n    lib/apk/db/installed\n'],
		['localhost:~# apk search docker-ce\n'],
		['localhost:~# apk search docker | head -n 2\n'],
	])('is nothing where there is an answer, or none to expect: %j', (text) => {
		expect(diagnose({text}).diagnoses).toEqual([]);
	});

	it('shows an update without any repository, with the file beside it', () => {
		const update = '~ # apk update\nOK: 21 distinct packages available\n';
		expect(named(`~ # cat /etc/apk/repositories\n${update}`)).toBe('repositories-empty');
		expect(named(update)).toBeUndefined();
	});

	it('shows a system that is replaced by one of another architecture', () => {
		const steps = ['musl', 'busybox', 'zlib', 'openrc']
			.map((name, index) => `(${index + 1}/4) Replacing ${name} (1.2.5-r12 -> 1.2.5-r12)\n`)
			.join('');
		const url = 'https://dl-cdn.alpinelinux.org/alpine/v3.22/main/aarch64/APKINDEX.tar.gz';
		expect(named(`fetch ${url}\n${steps}OK: 10 MiB in 21 packages\n`)).toBe('wrong-architecture');
		expect(named(`${steps.replaceAll('Replacing', 'Upgrading')}OK: 10 MiB in 21 packages\n`)).toBe(
			undefined,
		);
	});
});

describe('an update that reads no repository', () => {
	const UPDATE = '~ # apk update\nOK: 21 distinct packages available\n';
	const EMPTY = 'certain repositories-empty: /etc/apk/repositories';

	it('rests on the command and its answer, whatever stands around them', () => {
		expect(silences(UPDATE, '')).toEqual([`${EMPTY} (1 2)`]);
		const before = '~ # apk add nano\nOK: 10 MiB in 21 packages\n';
		expect(silences(`${before}${UPDATE}${before}`, '# none\n')).toEqual([`${EMPTY} (3 4)`]);
	});

	it.each([
		['the file has one', UPDATE, 'http://m.example/alpine/v3.22/main\n'],
		['its lines have Windows ends', UPDATE, 'http://m.example/alpine/v3.22/main\r\n'],
		['nobody has seen the file', UPDATE, undefined],
		['it reads one', UPDATE.replace('OK', 'v3.22 [http://m.example/main]\nOK'), ''],
		['it fails', UPDATE.replace('OK: ', '2 unavailable, 0 stale; '), ''],
		['it goes on with something else', UPDATE.replace('update', 'update && ls'), ''],
		['it stands in a shell of its own', UPDATE.replace('apk update', '(apk update)'), ''],
		['it is another command', UPDATE.replace('update', 'upgrade'), ''],
		['it says nothing', '~ # apk update\n', ''],
		['it is another sum', '~ # apk update\nOK: 10 MiB in 21 packages\n', ''],
	])('is none where %s', (_why, text, repositories) => {
		expect(silences(text, repositories)).toEqual([]);
	});
});

describe('a question without an answer', () => {
	const ASK = 'box:~# apk search docker\n';
	const NONE = [
		'possible community-repo-disabled: docker (1)',
		'possible index-not-fetched: docker (1)',
	];

	it.each([
		[''],
		['box:~# \n'],
		['~ $ '],
		['/ # \nOK: 10 MiB in 21 packages\n'],
		['...\n'],
		['box:~# apk --version\napk-tools 2.14.9, compiled for x86_64.\n'],
	])('is followed by %j', (below) => {
		expect(silences(`${ASK}${below}`)).toEqual(NONE);
	});

	it.each([
		['docker\n'],
		['docker-28.3.3-r4\nbox:~# '],
		['docker-28.3.3-r4\nbox:~# apk update\n'],
		['ERROR: something new\n'],
	])('is none where %j follows', (below) => {
		expect(silences(`${ASK}${below}`)).toEqual([]);
	});

	it('is none where the command stands beside the text, which may lack its answer', () => {
		const reading = readInput({text: '', command: 'apk search docker'});
		expect(recogniseSilence(reading)).toEqual([]);
	});

	it('is not answered by what stands above it', () => {
		expect(silences(`docker-28.3.3-r4\n${ASK}`)).toHaveLength(2);
	});

	it.each(['apk info docker', 'apk search nano', 'apk search docker > a', 'apk search'])(
		'is none for %s',
		(command) => {
			expect(silences(`box:~# ${command}\n`)).toEqual([]);
		},
	);
});

describe('a system that is replaced by itself', () => {
	const steps = (...packages: readonly string[]) =>
		packages.map((one, at) => `(${at + 1}/${packages.length}) ${one}\n`).join('');
	const SAME = (name: string) => `Replacing ${name} (1-r0 -> 1-r0)`;
	const fetch = (path: string) => `fetch http://m.example/alpine/v3.22/main/${path}\n`;

	it.each([
		['', ['musl', 'zlib', 'openrc'], 'musl (1 2 3)'],
		[fetch('armv7/APKINDEX.tar.gz'), ['a', 'b', 'c', 'musl'], 'armv7 (2 3 4 5)'],
		[
			fetch('aarch64/APKINDEX.tar.gz.old') + fetch('armv7/APKINDEX.tar.gz'),
			['musl', 'zlib', 'openrc'],
			'armv7 (3 4 5)',
		],
	])('%j is of another architecture', (before, names, told) => {
		expect(silences(`${before}${steps(...names.map(SAME))}`)).toEqual([
			`likely wrong-architecture: ${told}`,
		]);
	});

	it.each([
		['only a little is replaced', [SAME('musl'), SAME('zlib')]],
		['musl stays', [SAME('zlib'), SAME('openrc'), SAME('nano')]],
		['versions change', ['musl', 'zlib', 'nano'].map((one) => `Replacing ${one} (1-r0 -> 1-r1)`)],
		['no version is told', ['musl', 'zlib', 'nano'].map((one) => `Replacing ${one} (1-r0)`)],
		['it is an upgrade', ['musl', 'zlib', 'nano'].map((one) => `Upgrading ${one} (1 -> 1)`)],
	])('is none where %s', (_why, lines) => {
		expect(silences(steps(...lines))).toEqual([]);
	});
});
