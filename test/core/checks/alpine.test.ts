import {describe, expect, it} from 'vitest';
import {known, unknown} from '../../../src/core/fact.ts';
import type {Facts} from '../../../src/core/facts.ts';
import {check, withDocker} from '../../helpers/check.ts';
import {probedFile} from '../../helpers/facts.ts';

describe('alpine.release', () => {
	const branch = (fromRelease: string, fromRepositories: string) => ({
		branch: known({name: fromRepositories, fromRelease, fromRepositories}, 'x'),
	});

	it.each<[string, Partial<Facts>, object]>([
		['supported', {}, {status: 'ok', value: 'Alpine 3.22.1, branch v3.22'}],
		[
			'ended',
			{support: known({kind: 'ended', since: '2026-11-01'}, 'x')},
			{status: 'warn', consequence: 'none', value: 'Alpine 3.22.1, ended 2026-11-01'},
		],
		['newer', {support: known({kind: 'newer-than-known'}, 'x')}, {status: 'ok'}],
		['edge', {support: known({kind: 'rolling'}, 'x')}, {status: 'ok'}],
		[
			'edge in the weeks after a release',
			branch('v3.24', 'edge'),
			{status: 'warn', consequence: 'none', detail: expect.stringContaining('calls itself')},
		],
		[
			'half upgraded',
			branch('v3.22', 'v3.23'),
			{status: 'warn', value: 'release 3.22.1, packages v3.23'},
		],
		['latest-stable', branch('v3.24', 'latest-stable'), {status: 'warn'}],
		[
			'of unknown branch',
			{branch: unknown('no file')},
			{status: 'unknown', value: 'Alpine branch'},
		],
		[
			'derived',
			{
				system: known(
					{
						id: 'postmarketos',
						idLike: ['alpine'],
						prettyName: 'postmarketOS',
						family: 'alpine-derived',
					},
					'x',
				),
			},
			{status: 'warn', consequence: 'none', value: 'postmarketOS, built on Alpine'},
		],
	])('%s', (_, overrides, expected) => {
		expect(check('alpine.release', overrides)).toMatchObject(expected);
	});
});

describe('repositories.community', () => {
	const MAIN = 'https://dl-cdn.alpinelinux.org/alpine/v3.22/main';
	const COMMUNITY = 'https://dl-cdn.alpinelinux.org/alpine/v3.22/community';
	const files = (...lines: readonly string[]) => ({
		repositoryFiles: known(
			[probedFile('/etc/apk/repositories', `${lines.join('\n')}\n`)],
			'/etc/apk/repositories',
		),
	});
	const three = {apk: known({version: '3.0.6', generation: 3 as const}, 'apk --version')};

	it.each<[string, Partial<Facts>, object]>([
		['on', files(MAIN, COMMUNITY), {status: 'ok', consequence: 'none'}],
		[
			'commented',
			files(MAIN, `#${COMMUNITY}`),
			{
				status: 'warn',
				consequence: 'plan',
				value: 'community repository is off',
				detail: expect.stringContaining('Line 2 of /etc/apk/repositories'),
			},
		],
		[
			'missing',
			files(MAIN),
			{
				status: 'warn',
				consequence: 'plan',
				value: 'no "community" repository',
				detail: expect.stringContaining('"community" is missing'),
			},
		],
		[
			'mistyped',
			files(MAIN, COMMUNITY.replace('community', 'comunity')),
			{
				status: 'warn',
				consequence: 'plan',
				value: 'repositories need a change',
				detail: expect.stringMatching(/Line 2 .* names the repository "comunity"/),
			},
		],
		[
			'on without main',
			files(`#${MAIN}`, COMMUNITY),
			{status: 'warn', consequence: 'plan', detail: expect.stringContaining('"main"')},
		],
		[
			'hidden behind a bad line',
			{...files(MAIN, ' # my note', COMMUNITY), ...three},
			{status: 'warn', consequence: 'plan', detail: expect.stringContaining('line 2')},
		],
		['behind a tag', files(MAIN, `@c ${COMMUNITY}`), {status: 'warn', consequence: 'plan'}],
		[
			'unreadable',
			{repositoryFiles: unknown('no right to read')},
			{status: 'unknown', consequence: 'none'},
		],
	])('%s', (_, overrides, expected) => {
		expect(check('repositories.community', overrides)).toMatchObject(expected);
	});

	it('says of a server that was asked for what the plan makes of it', () => {
		const mirror = 'https://mirror.example/alpine';
		expect(check('repositories.community', files(MAIN, COMMUNITY), {mirror})).toMatchObject({
			status: 'ok',
			detail: expect.stringContaining(mirror),
		});
		expect(
			check('repositories.community', files(MAIN, COMMUNITY), {mirror: 'gopher://m'}),
		).toMatchObject({status: 'warn', detail: expect.stringContaining('gopher://m')});
	});

	it('is left alone if the user says so, or nothing is to be installed', () => {
		const off = files(MAIN, `#${COMMUNITY}`);
		expect(check('repositories.community', off, {skipRepositories: true})).toMatchObject({
			status: 'warn',
			consequence: 'none',
		});
		expect(check('repositories.community', {...off, ...withDocker({})})).toMatchObject({
			consequence: 'none',
		});
	});
});

describe('apk.world', () => {
	it.each([
		[['alpine-base'], 'ok'],
		[['docker@edge'], 'warn'],
		[['docker=28.3.3-r0'], 'warn'],
		[['docker-cli<29'], 'warn'],
		[['nodejs=22.1-r0', 'docker'], 'ok'],
	])('%j is %s', (world, status) => {
		expect(check('apk.world', {world: known(world, '/etc/apk/world')})).toMatchObject({
			status,
			consequence: 'none',
		});
	});

	it('knows the tags of the repositories', () => {
		const tagged = {
			world: known(['docker@edge'], '/etc/apk/world'),
			repositoryFiles: known(
				[probedFile('/etc/apk/repositories', '@edge http://m/alpine/edge/community\n')],
				'x',
			),
		};
		expect(check('apk.world', tagged).status).toBe('ok');
	});
});
