/** Which sentence each kind of line of apk's gets, and with which words of it. */
import {describe, expect, it} from 'vitest';
import {parseApkReport} from '../../../src/core/apk-report/parse-report.ts';
import {explainReport, MOST_EXPLAINED} from '../../../src/core/diagnosis/explain-report.ts';

const explained = (text: string) =>
	explainReport(parseApkReport(text)).map(({line, text: shown, meaning}) => [
		line,
		shown,
		meaning.key.replace('apk-line.', ''),
		meaning.values,
	]);
const INDEX = 'http://mirror.example.org/v3.23/main/x86_64/APKINDEX.tar.gz';

describe('a line of apk', () => {
	it.each<[text: string, key: string, values: object]>([
		[`fetch ${INDEX}`, 'fetch', {url: INDEX}],
		[
			`WARNING: updating and opening ${INDEX}: Connection refused`,
			'repository-problem',
			{target: INDEX, reason: 'Connection refused'},
		],
		[
			`WARNING: opening from cache ${INDEX}: No such file or directory`,
			'cache-problem',
			{target: INDEX, reason: 'No such file or directory'},
		],
		[
			'ERROR: docker-28.3.3-r4: No space left on device',
			'package-problem',
			{name: 'docker-28.3.3-r4', reason: 'No space left on device'},
		],
		[
			'ERROR: one-1.0-r0: trying to overwrite usr/bin/tool owned by two-2.0-r1.',
			'overwrite',
			{name: 'one-1.0-r0', path: 'usr/bin/tool', owner: 'two-2.0-r1'},
		],
		[
			'ERROR: Failed to create etc/tool: Read-only file system',
			'file-problem',
			{path: 'etc/tool', reason: 'Read-only file system'},
		],
		[
			'ERROR: busybox-1.37.0-r20.trigger: script exited with error 127',
			'script-failure',
			{name: 'busybox-1.37.0-r20', script: 'trigger'},
		],
		[
			'( 3/12) Installing docker (28.3.3-r4)',
			'step',
			{done: 3, total: 12, verb: 'Installing', name: 'docker'},
		],
		['Executing busybox-1.37.0-r20.trigger', 'executing', {what: 'busybox-1.37.0-r20.trigger'}],
		['OK: 251 MiB in 61 packages', 'totals-ok', {packages: 61}],
		['2 errors; 251 MiB in 61 packages', 'totals-errors', {errors: 2}],
		['OK: 26283 distinct packages available', 'index-ok', {available: 26_283}],
		[
			'2 unavailable, 0 stale; 24 distinct packages available',
			'index-errors',
			{unavailable: 2, available: 24},
		],
		[
			'v3.23.0-12-gabcdef [http://mirror.example.org/v3.23/main]',
			'repository-state',
			{url: 'http://mirror.example.org/v3.23/main', version: 'v3.23.0-12-gabcdef'},
		],
		[
			'ERROR: Unable to lock database: Permission denied',
			'database-lock',
			{reason: 'Permission denied'},
		],
		['ERROR: Unable to read database: I/O error', 'database-read', {reason: 'I/O error'}],
		[
			'ERROR: Failed to open apk database: Permission denied',
			'database-open',
			{reason: 'Permission denied'},
		],
		['ERROR: No such package: nanop', 'not-installed', {name: 'nanop'}],
		['nanop: unable to select package (or its dependencies)', 'unselectable', {name: 'nanop'}],
		["ERROR: 'isntall' is not an apk command. See 'apk --help'.", 'usage', {word: 'isntall'}],
		[
			"ERROR: The repository tag for world dependency 'nano@edge' does not exist",
			'tag-missing',
			{dependency: 'nano@edge', tag: 'edge'},
		],
		['ERROR: Not committing changes due to missing repository tags. Use --force.', 'refusal', {}],
		[
			'WARNING: etc/apk/repositories:2: unrecognized keyword: foo',
			'repositories-line',
			{file: 'etc/apk/repositories', line: 2, word: 'foo'},
		],
		["SSL certificate subject doesn't match host m.example.org", 'tls-detail', {}],
		[
			'WARNING: Permanently redirected to http://new.example.org/alpine',
			'redirected',
			{url: 'http://new.example.org/alpine'},
		],
		['Waiting for repository lock', 'waiting', {}],
		[
			'docker policy:\n  28.3.3-r4:\n    @edge http://m.example.org/community\n  27.0-r0:\n    lib/apk/db/installed',
			'policy',
			{name: 'docker', count: 2},
		],
	])('%j', (text, key, values) => {
		expect(explained(text)).toEqual([[1, text.split('\n')[0], key, values]]);
	});

	it('that answers a question needs no sentence', () => {
		expect(explained('docker-28.3.3-r4\nhello\n')).toEqual([]);
	});

	it('is shown without the blanks around it', () => {
		expect(explained(`  fetch ${INDEX}  `)[0]?.[1]).toBe(`fetch ${INDEX}`);
		expect(explained('  ERROR: unable to select packages:  \n  x (no such package):\n')).toEqual([
			[1, 'ERROR: unable to select packages:', 'solver', {}],
			[2, 'x (no such package):', 'missing', {name: 'x'}],
		]);
	});

	it('stands where it stood, also between the lines of a package', () => {
		const text = `ERROR: unable to select packages:
  one-1.0-r0:
    breaks: world[one=2.0-r0]
    satisfies: two-1.0-r0[one]
    required by: three-1.0-r0[one]
    breaks: four-1.0-r0[!one]
`;
		expect(explained(text).map(([line, , key, values]) => [line, key, values])).toEqual([
			[1, 'solver', {}],
			[2, 'package', {name: 'one'}],
			[3, 'breaks', {name: 'one', by: 'world', wish: 'one=2.0-r0'}],
			[4, 'satisfies', {name: 'one', by: 'two-1.0-r0', wish: 'one'}],
			[5, 'required-by', {name: 'one', by: 'three-1.0-r0', wish: 'one'}],
			[6, 'forbidden-by', {name: 'one', by: 'four-1.0-r0', wish: '!one'}],
		]);
	});

	it('of a name that others stand for says so, with their list', () => {
		const text = `ERROR: unable to select packages:
  mta (virtual):
    provided by: postfix exim
`;
		expect(explained(text).slice(1)).toEqual([
			[2, 'mta (virtual):', 'virtual', {name: 'mta'}],
			[2, 'provided by: postfix exim', 'provided-by', {name: 'mta', place: 'postfix exim'}],
		]);
	});

	it('with a long list quotes thirty words of it', () => {
		const names = Array.from({length: 31}, (_, index) => `one${index}`);
		const text = `ERROR: unable to select packages:\n  mta (virtual):\n    provided by: ${names.join(' ')}\n`;
		expect(explained(text).at(-1)?.[1]).toBe(`provided by: ${names.slice(0, 30).join(' ')}`);
	});

	it('of very many is explained as long as they say something new', () => {
		const text = `fetch ${INDEX}\n`.repeat(MOST_EXPLAINED + 1);
		expect(explained(text).at(-1)?.[0]).toBe(MOST_EXPLAINED);
	});
});
