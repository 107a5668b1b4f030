/** What each ERROR and WARNING of apk is read as, word by word. */
import {describe, expect, it} from 'vitest';
import {lexLine} from '../../../src/core/apk-report/lex-line.ts';

const reason = (kind: string, text: string, status?: number) => ({kind, text, status});
const said = (words: string) => lexLine(`ERROR: ${words}`);
const unknown = (message: string) => ({kind: 'message', severity: 'error', message});
const MAIN = 'https://a.b/v3.22/main';

describe('trouble with a repository', () => {
	it.each([
		[
			`updating and opening ${MAIN}: DNS: transient error (try again later)`,
			...(['updating and opening', MAIN, 'dns-temporary'] as const),
			'DNS: transient error (try again later)',
		],
		[`updating ${MAIN}: BAD signature`, 'updating', MAIN, 'bad-signature', 'BAD signature'],
		[`opening ${MAIN}: IO ERROR`, 'opening', MAIN, 'io-error', 'IO ERROR'],
		[`fetching ${MAIN}: IO ERROR`, 'fetching', MAIN, 'io-error', 'IO ERROR'],
		[
			'opening from cache a b: c: IO ERROR',
			...(['opening from cache', 'a b: c', 'io-error', 'IO ERROR'] as const),
		],
		[
			'Ignoring APKINDEX.2c4ac24e.tar.gz: No such file or directory',
			...(['Ignoring', 'APKINDEX.2c4ac24e.tar.gz', 'no-such-file'] as const),
			'No such file or directory',
		],
		[`${MAIN}: odd: new words`, '', `${MAIN}: odd`, 'other', 'new words'],
		[`${MAIN}: TLS: odd: words`, '', MAIN, 'tls-handshake', 'TLS: odd: words'],
		['/media/cdrom/apks: IO ERROR', '', '/media/cdrom/apks', 'io-error', 'IO ERROR'],
		['APKINDEX.1.tar.gz: IO ERROR', '', 'APKINDEX.1.tar.gz', 'io-error', 'IO ERROR'],
		['\uFEFF https://a.b: IO ERROR', '', '\uFEFF https://a.b', 'io-error', 'IO ERROR'],
		['opening a.apk: IO ERROR', 'opening', 'a.apk', 'io-error', 'IO ERROR'],
	])('%j names action, target and reason', (words, action, target, kind, text) => {
		expect(said(words)).toEqual({
			...{kind: 'repository-problem', severity: 'error', action, target},
			reason: reason(kind, text),
		});
	});

	it('keeps the status of a web server and how loud apk was', () => {
		expect(lexLine(`WARNING: fetching ${MAIN}: HTTP 404: Not Found`)).toEqual({
			...{kind: 'repository-problem', severity: 'warning', action: 'fetching', target: MAIN},
			reason: reason('http', 'HTTP 404: Not Found', 404),
		});
	});

	it('is trouble with a package where the file of one is named', () => {
		expect(said('/var/cache/apk/a-1.0-r0.apk: BAD archive')).toEqual({
			...{kind: 'package-problem', path: undefined},
			package: {name: '/var/cache/apk/a-1.0-r0.apk', version: undefined},
			reason: reason('truncated', 'BAD archive'),
		});
	});

	it.each([
		'opening',
		`now opening ${MAIN}: IO ERROR`,
		`opening ${MAIN}`,
		`(${MAIN}): IO ERROR`,
		'9p://a: IO ERROR',
		'main: IO ERROR',
		'apk/world: IO ERROR',
	])('is not in %j', (words) => {
		expect(said(words)).toEqual(unknown(words));
	});

	it.each([
		[
			'etc/apk/repositories:2: undefined variable: version',
			...(['etc/apk/repositories', 2, 'undefined variable', 'version'] as const),
		],
		['/etc/apk/repositories:12: bad', '/etc/apk/repositories', 12, 'bad', ''],
		['/lib/apk/a.list:3: bad:word', '/lib/apk/a.list', 3, 'bad', 'word'],
		['usr/a:3: bad: ', 'usr/a', 3, 'bad', ''],
		['var/a:3: bad: two words', 'var/a', 3, 'bad', 'two words'],
		['mine.list:40: bad: x', 'mine.list', 40, 'bad', 'x'],
	])('may be one line of a file: %j', (words, file, fileLine, problem, word) => {
		expect(said(words)).toEqual({kind: 'repositories-line', file, fileLine, problem, word});
	});

	it.each(['in etc/apk/a:2: bad', 'opt/a:2: bad', 'etc/a:x: bad', 'etc/:2: bad', 'a list:4: bad'])(
		'is no line of a file in %j',
		(words) => {
			expect(said(words)).toEqual(unknown(words));
		},
	);

	it('may be a redirect', () => {
		expect(said('Permanently redirected to https://c.d/e')).toEqual({
			kind: 'redirected',
			url: 'https://c.d/e',
		});
		expect(said('Not Permanently redirected to x')).toMatchObject({kind: 'message'});
		expect(said('Permanently redirected')).toMatchObject({kind: 'message'});
	});
});

describe('trouble with the database', () => {
	it.each([
		['Unable to lock database: Permission denied', 'lock', 'permission', 'Permission denied'],
		['Unable to read database state: IO ERROR', 'read', 'io-error', 'IO ERROR'],
		['Unable to read database: IO ERROR', 'read', 'io-error', 'IO ERROR'],
		['Unable to open root: Not a directory', 'open', 'no-such-file', 'Not a directory'],
		['Unable to open log: Permission denied', 'log', 'permission', 'Permission denied'],
		['Unable to write database: No space left', 'write', 'no-space', 'No space left'],
		[
			'Unable to create database: Read-only file system',
			'write',
			'read-only',
			'Read-only file system',
		],
		['Unable to setup the cache: Permission denied', 'write', 'permission', 'Permission denied'],
		['Unable to open database', 'open', 'other', ''],
		['Failed to open apk database: odd', 'open', 'other', 'odd'],
		['Unable to remount cache read/write', 'write', 'read-only', 'Read-only file system'],
		[
			'System state may be inconsistent: failed to write database: No space left on device',
			...(['write', 'no-space', 'No space left on device'] as const),
		],
		['FDB format error: line 3: x', 'read', 'database-format', 'database file format error'],
	])('%j is at its stage', (words, stage, kind, text) => {
		expect(said(words)).toEqual({kind: 'database-problem', stage, reason: reason(kind, text)});
	});

	it.each([
		'Unable to lock database of mine',
		'Unable to find database',
		'I am Unable to lock database',
		'Unable to open logs',
		'Unable to remount cache read/write now',
		'The System state may be inconsistent',
		'An FDB format error',
	])('is not in %j', (words) => {
		expect(said(words)).toEqual(unknown(words));
	});
});

describe('trouble with a package or a file', () => {
	it.each([
		['a-1.0-r0.trigger: script exited with error 1', 'trigger', 'script exited with error 1'],
		[
			'lib/apk/exec/a-1.0-r0.post-install: exited with error 2',
			'post-install',
			'exited with error 2',
		],
		['a-1.0-r0.pre-upgrade: killed by signal 9', 'pre-upgrade', 'killed by signal 9'],
		['a-1.0-r0.pre-install: status unknown', 'pre-install', 'status unknown'],
		['a-1.0-r0.post-deinstall: chroot: x', 'post-deinstall', 'chroot: x'],
	])('%j is of a script', (words, script, why) => {
		expect(said(words)).toEqual({
			...{kind: 'script-failure', package: {name: 'a', version: '1.0-r0'}},
			...{script, reason: why},
		});
	});

	it('is of a script only with words of a script', () => {
		expect(said('a-1.0-r0.trigger: IO ERROR')).toMatchObject({kind: 'package-problem'});
		expect(said('the a.trigger: exited with error 1')).toMatchObject({kind: 'message'});
		expect(said('a.install: exited with error 1')).toMatchObject({kind: 'message'});
		expect(said('a.trigger: no script ')).toMatchObject({kind: 'message'});
	});

	it.each([
		['a-1-r0: trying to overwrite usr/bin/b owned by c-2-r0.', 'usr/bin/b', 'c-2-r0'],
		['a-1-r0: trying to overwrite usr/bin/b owned by c-2-r0', 'usr/bin/b', 'c-2-r0'],
	])('%j is about a file of two packages', (words, path, owner) => {
		const node = {kind: 'overwrite', package: {name: 'a', version: '1-r0'}, path, owner};
		expect(said(words)).toEqual(node);
		expect(said(`${words} too`)).not.toEqual(node);
	});

	it.each([
		['a-1-r0: failed to rename usr/.apk.1 to usr/b.', 'usr/b'],
		['a-1-r0: failed to rename usr/.apk.1 to usr/b', 'usr/b'],
	])('%j is about a folder in the way', (words, path) => {
		expect(said(words)).toEqual({
			...{kind: 'package-problem', package: {name: 'a', version: '1-r0'}, path},
			reason: reason('is-directory', 'failed to rename'),
		});
	});

	it.each([
		['a-1-r0: BAD archive', undefined, 'truncated', 'BAD archive'],
		['a-1-r0: failed to extract usr/b: IO ERROR', 'usr/b', 'io-error', 'IO ERROR'],
		['a-1-r0: failed to commit usr/b: Is a directory', 'usr/b', 'is-directory', 'Is a directory'],
		['a-1-r0: failed to preserve usr/b.', 'usr/b', 'other', ''],
		[
			'a-1-r0: usr/b: no such file or directory',
			'usr/b',
			'no-such-file',
			'no such file or directory',
		],
		['a-1-r0: usr/b: bad archive', undefined, 'other', 'usr/b: bad archive'],
		['a-1-r0: failed to extract usr/b', undefined, 'other', 'failed to extract usr/b'],
	])('%j is about a package', (words, path, kind, text) => {
		expect(said(words)).toEqual({
			...{kind: 'package-problem', package: {name: 'a', version: '1-r0'}, path},
			reason: reason(kind, text),
		});
		expect(said(`x ${words}`)).toEqual(unknown(`x ${words}`));
	});

	it.each([
		['Failed to create usr/b: IO ERROR', 'usr/b', 'io-error', 'IO ERROR'],
		['failed to write usr/b', 'usr/b', 'other', ''],
		['Failed to set ownership on usr/b: x', 'usr/b', 'other', 'x'],
		['Failed to set permissions on usr/b: x', 'usr/b', 'other', 'x'],
		['Failed to preserve modification time on usr/b: x', 'usr/b', 'other', 'x'],
		['failed to read repositories: etc/apk/b: IO ERROR', 'etc/apk/b', 'io-error', 'IO ERROR'],
		[
			'failed to read repositories: Permission denied',
			...(['/etc/apk/repositories', 'permission', 'Permission denied'] as const),
		],
	])('%j is about a file', (words, path, kind, text) => {
		expect(said(words)).toEqual({kind: 'file-problem', path, reason: reason(kind, text)});
		expect(said(`x ${words}`)).toEqual(unknown(`x ${words}`));
	});

	it('is not about a file where two are named', () => {
		expect(said('failed to write usr/b usr/c')).toMatchObject({kind: 'message'});
	});
});

describe('what apk refuses', () => {
	it.each([
		['Not committing changes due to missing repository tags. Use', 'tags'],
		['Not continuing with upgrade due to missing repository tags. Use', 'tags'],
		['Not continuing due to stale/unavailable repositories.Use', 'repositories'],
		['You tried to add a non-repository package to system, but', 'foreign-package'],
	])('%j is said with its reason', (words, because) => {
		expect(said(words)).toEqual({kind: 'refusal', because});
		expect(said(`x ${words}`)).toEqual(unknown(`x ${words}`));
	});

	it.each([
		'The indexes contain broken packages; continuing',
		'creating empty virtual package',
		'/bin/x: Could not find owner package',
	])('nothing in %j', (words) => {
		expect(said(words)).toEqual({kind: 'answer'});
	});

	it.each([
		'x The indexes contain broken packages',
		'not creating empty virtual package',
		'a: Could not find owner package here',
	])('nothing known in %j', (words) => {
		expect(said(words)).toEqual(unknown(words));
	});

	it.each([
		["The repository tag for world dependency 'a@edge' does not exist", 'a@edge', 'edge'],
		["The repository tag for world dependency 'a=1-r0@my' does not exist", 'a=1-r0@my', 'my'],
	])('a tag that is not there: %j', (words, dependency, tag) => {
		expect(said(words)).toEqual({kind: 'tag-missing', dependency, tag});
		expect(said(`x ${words}`)).toEqual(unknown(`x ${words}`));
	});

	it.each([
		['No such package: tool', 'tool'],
		["Package 'tool' not found", 'tool'],
	])('a package that is not installed: %j', (words, name) => {
		expect(said(words)).toEqual({kind: 'not-installed', name});
		expect(said(`x ${words}`)).toEqual(unknown(`x ${words}`));
	});

	it.each([
		["'install' is not an apk command. See", 'command', 'install', false],
		["command line: unrecognized option 'y'", 'option', 'y', true],
		['unrecognized option y', 'option', 'y', true],
		["ambiguous option 'no'", 'option', 'no', true],
		["option 'root' expects an argument", 'option', 'root', true],
		["option 'quiet' does not expect an argument", 'option', 'quiet', true],
		["'a b' is not a valid world dependency, format is", 'dependency', 'a b', false],
		["'' is not a correctly formatted dependency", 'dependency', '', false],
		['a<>: bad package specifier', 'dependency', 'a<>', false],
	])('words that it does not understand: %j', (words, what, word, mayBeBehind) => {
		expect(said(words)).toEqual({kind: 'usage', what, word});
		expect(said(`x ${words}`)).toEqual(
			mayBeBehind ? {kind: 'usage', what, word} : unknown(`x ${words}`),
		);
	});

	it.each([
		"unrecognized option 'y' or z",
		"Package '' not found",
		'No such package: ',
		"'x' is not a dependency",
		': bad package specifier',
		"option 'a' is odd",
	])('not in %j', (words) => {
		expect(said(words)).toEqual(unknown(words));
	});
});
