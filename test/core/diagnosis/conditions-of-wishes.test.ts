/**
 * What is named of wishes that cannot all come true, and beside a medium that is missing, where one
 * condition alone is turned. `vitest -u` writes the file anew; read what has changed in it.
 */
import {expect, it} from 'vitest';
import {toldCauses} from '../../helpers/told-causes.ts';

const HOST = 'https://dl-cdn.alpinelinux.org/alpine';
const GOOD = 'OK: 25250 distinct packages available';

const write = (name: string, texts: readonly string[]) => {
	const lines = texts.map((text) => `${text.replaceAll('\n', ' / ')}\n  ${toldCauses(text)}`);
	return expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(`../../golden/conditions-${name}.txt`);
};

const solver = (...lines: readonly string[]) =>
	['ERROR: unable to select packages:', ...lines.map((line) => `  ${line}`), ''].join('\n');

it('names wishes that cannot all come true', async () => {
	const branches = ['v3.9', 'v3.22', 'edge', 'latest-stable', 'v3', 'main'].map(
		(branch) => `fetch ${HOST}/${branch}/main/x86_64/APKINDEX.tar.gz\n`,
	);
	const broken = solver(
		'musl-1.2.5-r9:',
		'  breaks: docker-engine-29-r0[musl>=1.2.6]',
		'  satisfies: world[musl]',
	);
	const held = (version: string, wish: string) =>
		solver(
			`docker-${version}:`,
			`  breaks: docker-cli-29-r0[docker=${wish}]`,
			`  satisfies: world[docker=${version}]`,
		);
	const texts = [
		...branches.map((fetched) => fetched + broken),
		branches.join('') + broken,
		branches[1] + (branches[1] ?? '') + broken,
		held('1.2-r0', '1.2-r1'),
		held('1.2-r10', '1.2-r1'),
		held('1.2-r0', '1.3-r0'),
		held('1.2-r0', '1.2'),
		held('1.2', '1.2-r1'),
		held('1.2-r0', '1.2-r0-r1'),
		held('1.2-r0', '1.2-r1').replace('world[docker=', 'web-1-r0[docker='),
		held('1.2-r0', '1.2-r1').replace('world[docker=', 'world[docker~'),
		held('1.2-r0', '1.2-r1').replace('docker=1.2-r1', 'docker'),
		held('1.2-r0', '1.2-r1').replace('docker=1.2-r1', '!docker'),
		held('1.2-r0', '1.2-r1').replace('docker-cli-29-r0[', 'world['),
		`${held('1.2-r0', '1.2-r1').trimEnd()}\n    satisfies: web-1-r0[docker]\n`,
		solver(
			'docker-1.2-r0:',
			'  breaks: a-1-r0[docker=1.2-r1]',
			'  breaks: b-1-r0[docker=1.3-r1]',
			'  satisfies: world[docker=1.2-r0]',
		),
		solver(
			'docker-1.2-r0:',
			'  breaks: a-1-r0[docker=1.3-r1]',
			'  breaks: b-1-r0[docker=1.2-r1]',
			'  satisfies: web-1-r0[docker=1.2-r0] world[docker=1.2-r0]',
		),
		solver(
			'docker-1.2-r0:',
			'  breaks: world[!docker]',
			'  breaks: a-1-r0[docker=1.2-r1]',
			'  satisfies: web-1-r0[docker]',
		),
		solver('docker-1.2-r0:', '  breaks: a-1-r0[!docker]', '  satisfies: world[docker]'),
		solver(
			'docker-1.2-r0:',
			'  conflicts: podman-docker-5-r0[cmd:docker=5-r0]',
			'  satisfies: world[docker]',
			'podman-docker-5-r0:',
			'  conflicts: docker-1.2-r0[cmd:docker]',
			'  satisfies: web-1-r0[podman-docker]',
		),
		solver('docker-1.2-r0:', '  conflicts: podman-docker-5-r0', '  satisfies: web-1-r0[docker]'),
		solver('docker-1.2-r0:', '  conflicts: podman-docker-5-r0', '  breaks: a-1-r0[!docker]'),
		solver('docker-1.2-r0:', '  conflicts: podman-docker-5-r0', '  breaks: world[!docker]'),
		...[
			'masked in: @edge',
			'masked in: --no-network',
			'masked in: --no-network @edge',
			'masked in: cache @edge',
			'masked in: cache',
		].flatMap((masked) => [
			solver('docker-1.2-r0:', `  ${masked}`, '  satisfies: world[docker]'),
			solver('docker-1.2-r0:', `  ${masked}`, '  satisfies: .build-2025[docker]'),
			solver('docker-1.2-r0:', `  ${masked}`, '  satisfies: web-1-r0[docker] world[docker]'),
			solver('docker-1.2-r0:', `  ${masked}`),
			solver(
				'docker-1.2-r0:',
				`  ${masked}`,
				'curl-1-r0:',
				`  ${masked}`,
				'  satisfies: world[curl]',
			),
		]),
		...['error: uninstallable', 'error: something'].flatMap((error) => [
			solver('docker-1.2-r0:', `  ${error}`, '  arch: mips64', '  satisfies: world[docker]'),
			solver('docker-1.2-r0:', `  ${error}`, '  satisfies: world[docker]'),
			solver('docker-1.2-r0:', '  arch: mips64', '  satisfies: world[docker]'),
			solver('curl-1-r0:', `  ${error}`, 'docker-1.2-r0:', `  ${error}`, '  arch: mips64'),
		]),
		...[
			'a-1-r0 a-2-r0',
			'a-1-r0 b-1-r0',
			'a b',
			'a a',
			'a-1-r0 b-1-r0 a-2-r0',
			'a-1 x',
			'xa-1-r0 a-1-r0',
		].flatMap((provided) => [
			solver(
				'so:libx.so.1 (virtual):',
				`  provided by: ${provided}`,
				'  required by: world[so:libx.so.1]',
			),
			solver(
				'so:libx.so.1 (virtual):',
				`  provided by: ${provided}`,
				'  required by: web-1-r0[so:libx.so.1]',
				'b (virtual):',
				'  provided by: c d',
			),
		]),
		solver('a-1-r0:', '  provided by: x-1-r0 x-2-r0'),
	];
	await write('wishes', texts);
});

it('names community besides a medium that is missing', async () => {
	const medium = 'WARNING: opening /media/cdrom/apks: No such file or directory\n';
	const other = `WARNING: opening ${HOST}/v3.22/main: temporary error (try again later)\n`;
	const deb = 'WARNING: /etc/apk/repositories:4: unrecogized keyword: deb\n';
	const missing = (name: string, by = 'world') =>
		`${name} (no such package):\n    required by: ${by}[${name}]`;
	const docker = 'docker-28-r0:\n    satisfies: world[docker]';
	await write('medium', [
		...[medium, other, medium + other, deb, deb + medium, ''].flatMap((shown) =>
			[
				...[missing('docker'), missing('bash'), missing('dokcer'), missing('docker', 'web-1-r0')],
				...[
					docker,
					`${missing('bash', 'web-1-r0')}\n  ${docker}`,
					`${docker}\n  ${missing('docker', 'web-1-r0')}`,
				],
				...[`${missing('docker')}\n  ${missing('dokcer')}`, missing('frobnicate')],
			].map((lines) => shown + solver(lines)),
		),
		...[medium, other].flatMap((shown) => [
			`${shown}${GOOD}\n${solver(missing('docker'))}`,
			`${GOOD}\n${shown}${solver(missing('docker'))}`,
			`${shown}${GOOD}\n${shown}${solver(missing('docker'))}`,
			`${shown}${GOOD}\n${other}${solver(missing('docker'))}`,
		]),
	]);
});
