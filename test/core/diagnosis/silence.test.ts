import {describe, expect, it} from 'vitest';
import {diagnose} from '../../../src/core/diagnosis/diagnose.ts';

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
