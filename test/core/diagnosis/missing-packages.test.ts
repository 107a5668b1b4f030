/** What is named where a package is missing: by who wants it, and by what the text shows beside. */
import {describe, expect, it} from 'vitest';
import {diagnose} from '../../../src/core/diagnosis/diagnose.ts';
import type {DiagnoseContext} from '../../../src/core/diagnosis/reading.ts';

const named = (text: string, context: DiagnoseContext = {}) =>
	diagnose({text, ...context}).diagnoses.map(({cause, confidence}) => `${cause} ${confidence}`);
const missing = (...wishes: readonly string[]) =>
	`ERROR: unable to select packages:\n${wishes
		.map((wish) => {
			const [name = '', by] = wish.split(' by ');
			return `  ${name} (no such package):\n${by === '' ? '' : `    required by: ${by ?? 'world'}[${name}]\n`}`;
		})
		.join('')}`;
const fetched = (component: string) =>
	`fetch http://m.example.org/alpine/v3.22/${component}/x86_64/APKINDEX.tar.gz\n`;

const OFF = ['community-repo-disabled likely', 'repositories-empty possible'];
const NEEDED = ['mixed-releases likely'];
const UNKNOWN = ['community-repo-disabled possible', 'wrong-package-name possible'];
const SLIP = ['wrong-package-name likely', 'package-gone-in-release possible'];

describe('a missing package', () => {
	it.each([
		['.mine-20240101.101010', OFF],
		['mine-20240101.101010', OFF],
		['mine-20240101.10101', NEEDED],
		['mine-20240101.1010100', NEEDED],
		['mine-2024010.101010', NEEDED],
		['mine-19240101.101010', NEEDED],
		['mine-20240101.101010-r0', NEEDED],
		['mine-1.20240101.101010', NEEDED],
		['mine-1.0-r0', NEEDED],
		['mine.', NEEDED],
		['mine', NEEDED],
		['', OFF],
	])('that %j wants is a wish of the user only if that is virtual', (by, causes) => {
		expect(named(missing(`docker by ${by}`))).toEqual(causes);
	});

	it('that is a file is needed by others, whoever is named', () => {
		expect(named(missing('so:libfoo.so.1 by '))).toEqual(NEEDED);
		expect(named(missing('so:libfoo.so.1 by foo-1.0-r0'))).toEqual(NEEDED);
	});

	it('that is named twice is judged by the call that says who wants it', () => {
		expect(named(missing('docker by ', 'docker by foo-1.0-r0'))).toEqual(NEEDED);
		expect(named(missing('docker by foo-1.0-r0', 'docker by '))).toEqual(NEEDED);
		expect(named(missing('docker by foo-1.0-r0', 'docker'))).toEqual(NEEDED);
	});

	it.each([
		['docker-28.3.3-r4', SLIP],
		['  docker-cli-28.3.3-r4', SLIP],
		['docker-engine-28.3.3-r4', SLIP],
		['docker-openrc-28.3.3-r4', UNKNOWN],
		['py3-docker-28.3.3-r4', UNKNOWN],
		['docker policy:\n  28.3.3-r4:\n    http://m.example.org/alpine/v3.22/community', SLIP],
		['docker policy:', UNKNOWN],
		['nano policy:\n  8.0-r0:\n    http://m.example.org/alpine/v3.22/main', UNKNOWN],
	])('is no question of community where %j was found', (answer, causes) => {
		const text = `$ apk search docker\n${answer}\n$ apk add zzzz\n${missing('zzzz')}`;
		expect(named(text)).toEqual(causes);
	});

	it.each([
		['', 'zzzz', UNKNOWN],
		['main', 'zzzz', ['community-repo-disabled likely']],
		['main', 'docker', ['community-repo-disabled certain']],
		['community', 'zzzz', SLIP],
		['community', 'docker', ['package-gone-in-release likely']],
		['testing', 'docker', OFF],
		['testing', 'bash', ['index-not-fetched possible', 'main-repo-disabled possible']],
		['', 'bash', ['index-not-fetched possible', 'main-repo-disabled possible']],
		['', 'python2', ['world-missing-package likely', 'package-gone-in-release possible']],
	])('beside an index of %j: %s', (component, name, causes) => {
		expect(named((component === '' ? '' : fetched(component)) + missing(name))).toEqual(causes);
	});

	it.each<[name: string, context: DiagnoseContext, causes: readonly string[]]>([
		['zzzz', {command: 'apk add zzzz'}, UNKNOWN],
		['zzzz', {command: 'apk add nano'}, ['world-missing-package certain']],
		['docker', {command: 'apk add nano'}, OFF],
		['zzzz', {command: 'ls'}, UNKNOWN],
		['zzzz', {command: 'apk add zzzz', world: 'nano\nzzzz\n'}, UNKNOWN],
		['zzzz', {world: 'nano\nzzzz=1.0\n'}, ['world-missing-package certain']],
		['zzzz', {world: 'zzzz@edge\nnano\n'}, ['world-missing-package certain']],
		['zzzz', {world: 'nano\nzzzzz\n'}, UNKNOWN],
		['python2', {command: 'apk add python2 nano'}, ['package-gone-in-release likely']],
		['python2', {command: 'apk add python2'}, ['package-gone-in-release likely']],
		['python2', {command: 'apk add nano python2'}, ['package-gone-in-release likely']],
		['python2', {command: 'apk upgrade'}, ['world-missing-package certain']],
	])('%s, with %j known', (name, context, causes) => {
		expect(named(missing(name), context)).toEqual(causes);
	});

	it('is no slip where a build says that it failed: its images read community', () => {
		expect(named(`${missing('zzzz')}failed to solve: exit code: 1\n`)).toEqual([
			'wrong-package-name possible',
			'package-gone-in-release possible',
		]);
	});

	it('is not explained by a command that was typed after the report', () => {
		expect(named(`${missing('zzzz')}$ apk add nano\n`)).toEqual(UNKNOWN);
		expect(named(`$ apk add nano\n${missing('zzzz')}`)).toEqual(['world-missing-package certain']);
	});
});

describe('several missing packages', () => {
	it.each([
		[
			['dokcer', 'docker'],
			[
				'community-repo-disabled likely',
				'wrong-package-name certain',
				'repositories-empty possible',
			],
		],
		[['zzzz', 'docker'], OFF],
		[['docker', 'zzzz'], OFF],
		[
			['python2', 'docker'],
			[
				'community-repo-disabled likely',
				'world-missing-package likely',
				'repositories-empty possible',
			],
		],
		[['python2', 'php5'], ['world-missing-package likely']],
		[['zzzz', 'yyyy'], UNKNOWN],
	])('%j are told in the order in which they are mended', (names, causes) => {
		expect(named(missing(...names))).toEqual(causes);
	});

	it('are looked at up to a number', () => {
		const many = (count: number) =>
			Array.from({length: count}, (_, index) => `docker-credential-${index}z`);
		expect(named(missing(...many(23), 'docker-ce'))).toContain('wrong-package-name certain');
		expect(named(missing(...many(24), 'docker-ce'))).not.toContain('wrong-package-name certain');
	});

	it('are no fault of the repositories beside one that a tag hides', () => {
		const hidden = '  nano-8.0-r0:\n    masked in: @edge\n    satisfies: world[nano]\n';
		const needed = missing('libz by foo-1.0-r0');
		expect(named(needed + hidden)).toEqual(['tagged-repo-needs-tag certain']);
		expect(named(needed)).toEqual(['main-repo-disabled likely']);
	});

	it('are told by a command of apk only', () => {
		expect(named(`$ ls\n${missing('zzzz')}`)).toEqual(UNKNOWN);
		expect(named(missing('zzzz'), {command: 'apk add nano; apk frobnicate'})).toEqual([
			'world-missing-package certain',
		]);
	});

	it('of which one is needed and one wanted are told apart', () => {
		expect(named(missing('docker by ', 'libz by foo-1.0-r0'))).toEqual([
			'main-repo-disabled likely',
		]);
		expect(named(missing('docker by ', 'libz by foo-1.0-r0', 'nano'))).toEqual([
			'main-repo-disabled likely',
			...OFF,
		]);
	});
});

describe('a package that a query did not find', () => {
	const query = (name: string) => `${name}: unable to select package (or its dependencies)\n`;
	it.each([
		['docker-ce', ['wrong-package-name certain']],
		['docker', ['community-repo-disabled likely']],
		['nano', []],
	])('%s', (name, causes) => {
		const {diagnoses} = diagnose({text: query(name)});
		expect(diagnoses.map(({cause, confidence}) => `${cause} ${confidence}`)).toEqual(causes);
		expect(diagnoses.flatMap(({evidence}) => evidence)).toEqual(
			causes.map(() => ({line: 1, text: query(name).trim()})),
		);
	});

	it('is explained by an index that could not be had', () => {
		const refused =
			'WARNING: updating and opening http://m.example.org/v3.23/main/x86_64/APKINDEX.tar.gz: Connection refused\n';
		expect(named(refused + query('docker'))).toEqual(['connection-refused certain']);
		const good = 'OK: 26283 distinct packages available\n';
		expect(named(refused + good + query('docker'))).toEqual([
			'connection-refused certain',
			'community-repo-disabled likely',
		]);
		expect(named(query('docker') + refused + good)).toEqual(['connection-refused certain']);
	});
});

describe('a missing package beside an index that failed', () => {
	const failed = (place: string) => `WARNING: opening ${place}: No such file or directory\n`;
	const cached =
		'WARNING: opening from cache http://m.example.org/v3.23/main/x86_64/APKINDEX.tar.gz: No such file or directory\n';
	const medium = failed('/media/cdrom/apks/x86_64/APKINDEX.tar.gz');
	const good = 'OK: 26283 distinct packages available\n';
	const refused = cached.replace(
		/opening from cache (.*): .*/,
		'updating and opening $1: Connection refused',
	);
	const noIndex = ['index-not-fetched certain'];
	const noMedium = 'cdrom-only-repository certain';
	const off = 'community-repo-disabled certain';
	it.each([
		['the medium', medium + missing('docker'), [noMedium, 'community-repo-disabled possible']],
		['the medium, of another package', medium + missing('nano'), [noMedium]],
		[
			'the medium beside the network',
			medium + fetched('main') + missing('docker'),
			[off, noMedium],
		],
		[
			'the medium and the network',
			medium + refused + missing('docker'),
			[noMedium, 'connection-refused certain'],
		],
		['a cache', cached + missing('docker'), noIndex],
		['a cache, before an update that read all', cached + good + missing('docker'), OFF],
		['a cache, after an update that read all', good + cached + missing('docker'), noIndex],
		[
			'a cache, before the second of two reports',
			missing('docker') + cached + good + missing('docker'),
			noIndex,
		],
		[
			'the network, before an update that read all',
			refused + good + missing('docker'),
			[...OFF, 'connection-refused possible'],
		],
		[
			'the network, before an update that read nothing',
			`${refused}OK: 0 distinct packages available\n${missing('docker')}`,
			['connection-refused certain'],
		],
		[
			'the network, before and after an update that read all',
			refused + good + refused.replace('Connection refused', 'HTTP 503: No') + missing('docker'),
			['connection-refused certain', 'http-5xx certain'],
		],
	])('%s', (_, text, causes) => {
		expect(named(text)).toEqual(causes);
	});

	const main = 'http://m.example.org/alpine/v3.22/main\n';
	it.each([
		[main, [off, noMedium]],
		[main.replace('http:', 'https:'), [off, noMedium]],
		[`/media/cdrom/apks\n${main}`, [off, noMedium]],
		[`/media/cdrom/apks\n#${main}`, [noMedium, 'community-repo-disabled possible']],
	])('the medium, with %j in the file', (repositories, causes) => {
		expect(named(medium + missing('docker'), {repositories})).toEqual(causes);
	});

	it.each([
		['docker-ce', ['repositories-syntax certain', 'wrong-package-name certain']],
		['docker', ['repositories-syntax certain']],
		['zzzz', ['repositories-syntax certain']],
	])('because of a bad line, %s', (name, causes) => {
		const line = 'WARNING: /etc/apk/repositories:2: unrecognized keyword: foo\n';
		expect(named(line + missing(name))).toEqual(causes);
	});
});

describe('a missing package beside a file that has community', () => {
	const lists = ['index-not-fetched likely', 'community-repo-disabled possible'];
	const MAIN = 'http://m.example.org/alpine/v3.22/main\n';
	it.each([
		['http://m.example.org/alpine/v3.22/community\n', lists],
		['https://m.example.org/alpine/v3.22/community/\n', lists],
		['@mine http://m.example.org/alpine/v3.22/community\n', OFF],
		['http://m.example.org/alpine/v3.22/community/extra\n', ['community-repo-disabled certain']],
	])('%j', (line, causes) => {
		expect(named(missing('docker'), {repositories: MAIN + line})).toEqual(causes);
	});
});
