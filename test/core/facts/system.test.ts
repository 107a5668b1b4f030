import {describe, expect, it} from 'vitest';
import {branchFrom} from '../../../src/core/facts/branch.ts';
import {factsFrom} from '../../../src/core/facts/facts-from.ts';
import {osReleaseFields, systemFrom, unquoted} from '../../../src/core/facts/os-release.ts';
import {captured, command, file, files, line, missing, unreadable} from '../../helpers/probe.ts';

const CDN = 'https://dl-cdn.alpinelinux.org/alpine';
const repositories = (...lines: readonly string[]) =>
	file('/etc/apk/repositories', lines.map((text) => `${text}\n`).join(''));
const osRelease = (text: string) => file('/etc/os-release', text, '/usr/lib/os-release');

describe('which system it is', () => {
	it('is Alpine on a real box', () => {
		expect(systemFrom(captured('lab-fresh-root'))).toEqual({
			kind: 'known',
			value: {id: 'alpine', idLike: [], prettyName: 'Alpine Linux v3.22', family: 'alpine'},
			source: '/etc/os-release',
		});
	});

	it.each([
		[
			'postmarketOS, whose values are quoted',
			'PRETTY_NAME="postmarketOS v24.06"\nID="postmarketos"\nID_LIKE="alpine"\nVERSION_ID="v24.06"\n',
			{id: 'postmarketos', idLike: ['alpine'], family: 'alpine-derived'},
		],
		[
			'an Alpine of Lima with more fields',
			'NAME="Alpine Linux"\nID=alpine\nVERSION_ID=3.24.1\nBUILD_ID="1"\nVARIANT_ID="lima"\n',
			{id: 'alpine', family: 'alpine', prettyName: 'Alpine Linux'},
		],
		['single quotes', "ID='alpine'\n", {id: 'alpine', family: 'alpine', prettyName: 'alpine'}],
	])('knows %s', (_, text, expected) => {
		const system = systemFrom(captured('lab-fresh-root', {'os-release': osRelease(text)}));
		expect(system).toMatchObject({kind: 'known', value: expected});
	});

	it('is something else without a trace of Alpine', () => {
		const debian = captured('lab-fresh-root', {
			'os-release': osRelease('PRETTY_NAME="Debian GNU/Linux 12 (bookworm)"\nID=debian\n'),
			'alpine-release': missing,
		});
		expect(systemFrom(debian)).toMatchObject({value: {id: 'debian', family: 'other'}});
		const facts = factsFrom(debian, 0);
		for (const name of ['branch', 'support', 'apk', 'repositoryFiles', 'world'] as const) {
			expect(facts[name]).toEqual({kind: 'not-applicable', reason: 'this is not Alpine'});
		}
	});

	it('is told by alpine-release alone where os-release is missing or empty', () => {
		for (const answer of [missing, osRelease(''), unreadable]) {
			const box = captured('lab-fresh-root', {'os-release': answer});
			expect(systemFrom(box)).toMatchObject({
				value: {family: 'alpine', prettyName: 'Alpine Linux 3.22.2'},
				source: '/etc/alpine-release',
			});
		}
	});

	it('is unknown where nothing tells it', () => {
		const box = captured('lab-fresh-root', {'os-release': missing, 'alpine-release': missing});
		expect(systemFrom(box).kind).toBe('unknown');
	});

	it('takes the second place of os-release', () => {
		const box = captured('lab-fresh-root', {
			'os-release': missing,
			'usr-os-release': file('/usr/lib/os-release', 'ID=alpine\n'),
		});
		expect(systemFrom(box)).toMatchObject({source: '/usr/lib/os-release'});
	});

	it('reads fields as a shell would', () => {
		const text = 'A="a \\"b\\" $"\n#C=no\nA2=plain \nB=\'$x\'\nA2=last\n=x\nbad line\n';
		expect([...osReleaseFields(text)]).toEqual([
			['A', 'a "b" $'],
			['A2', 'last'],
			['B', '$x'],
		]);
		expect(unquoted('"')).toBe('"');
	});
});

describe('the branch', () => {
	const branch = (release: string, ...lines: readonly string[]) =>
		branchFrom(
			captured('lab-fresh-root', {
				'alpine-release': line(release),
				'apk.repositories': repositories(...lines),
			}),
		);

	it.each([
		['3.24.1', [`${CDN}/v3.24/main`], 'v3.24', 'v3.24', 'v3.24'],
		['3.24.0_rc1', [`${CDN}/v3.24/main`], 'v3.24', 'v3.24', 'v3.24'],
		// The weeks in which edge still has the number of the last release.
		['3.24.0', [`${CDN}/edge/main`], 'edge', 'v3.24', 'edge'],
		['3.25.0_alpha20260805', [`${CDN}/edge/main`], 'edge', 'edge', 'edge'],
		['3.25.0_alpha20260805', ['/media/cdrom/apks'], 'edge', 'edge', undefined],
		['3.24.1', [`${CDN}/latest-stable/main`], 'latest-stable', 'v3.24', 'latest-stable'],
		// Half upgraded: the packages come from where the repositories point.
		['3.22.5', [`${CDN}/v3.23/main`], 'v3.23', 'v3.22', 'v3.23'],
		// Two branches at once: the box belongs to the one that it was installed from.
		['3.22.5', [`${CDN}/v3.23/main`, `${CDN}/v3.22/main`], 'v3.22', 'v3.22', 'v3.22'],
		['3.22.5', [`${CDN}/edge/main`, `${CDN}/v3.22/main`], 'v3.22', 'v3.22', 'v3.22'],
		['3.22.5', [`${CDN}/edge/main`, `${CDN}/v3.23/main`], 'edge', 'v3.22', 'edge'],
		['3.25.0_alpha20260805', [`${CDN}/v3.24/main`, `${CDN}/edge/main`], 'edge', 'edge', 'edge'],
		['3.22.5', [`${CDN}/v3.23/main`, `@old ${CDN}/v3.22/main`], 'v3.23', 'v3.22', 'v3.23'],
		['3.22.5', [`#${CDN}/v3.23/main`], 'v3.22', 'v3.22', undefined],
		['3.22.5', [`@new ${CDN}/v3.23/main`], 'v3.22', 'v3.22', undefined],
		['3.22.5', [], 'v3.22', 'v3.22', undefined],
		// The new host has no /alpine in its paths.
		['3.25.0', ['https://cdn.alpinelinux.org/v3.25/main'], 'v3.25', 'v3.25', 'v3.25'],
		['3.22.1', [`${CDN}/v3.22/community`, `${CDN}/v3.22/main/`], 'v3.22', 'v3.22', 'v3.22'],
		['nonsense', [`${CDN}/v3.22/main`], 'v3.22', undefined, 'v3.22'],
	])('of %s with %j is %s', (release, lines, name, fromRelease, fromRepositories) => {
		expect(branch(release, ...lines)).toMatchObject({
			kind: 'known',
			value: {name, fromRelease, fromRepositories},
		});
	});

	it('is never edge for want of an answer', () => {
		expect(branch('nonsense').kind).toBe('unknown');
	});

	it('is read from files in folders and from components as apk 3 has them', () => {
		const box = captured('lab-fresh-root', {
			'alpine-release': line('3.24.1'),
			'apk.version': command('apk-tools 3.0.6, compiled for x86_64.\n'),
			'apk.repositories': file('/etc/apk/repositories', ''),
			'apk.repositories.etc': files([
				'/etc/apk/repositories.d/alpine.list',
				'set mirror=https://mirror.example/alpine/v3.23\nv2 \u0024{mirror} main community\n',
			]),
		});
		expect(branchFrom(box)).toMatchObject({value: {name: 'v3.23', fromRelease: 'v3.24'}});
	});
});
