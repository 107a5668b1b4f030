/** What is named where apk could not have an index, or not open its own records. */
import {describe, expect, it} from 'vitest';
import {diagnose} from '../../../src/core/diagnosis/diagnose.ts';
import {indexViewOf} from '../../../src/core/diagnosis/index-view.ts';
import {type DiagnoseContext, readInput} from '../../../src/core/diagnosis/reading.ts';

const named = (text: string, context: DiagnoseContext = {}) =>
	diagnose({text, ...context}).diagnoses.map(({cause, confidence}) => `${cause} ${confidence}`);
const A = 'http://m.example.org/alpine/v3.23';
const MAIN = `${A}/main/x86_64/APKINDEX.tar.gz`;
const opening = (target: string, reason: string) =>
	`WARNING: updating and opening ${target}: ${reason}\n`;
const GONE = 'No such file or directory';

describe('an index that could not be had', () => {
	it.each([
		[`WARNING: Ignoring ${A}/main: ${GONE}\n`, ['http-404 certain']],
		[`WARNING: Ignoring ${MAIN}: ${GONE}\n`, ['http-404 certain']],
		[`WARNING: opening ${MAIN}: ${GONE}\n`, ['repositories-wrong-path certain']],
		[`WARNING: opening ${MAIN}.new: ${GONE}\n`, ['http-404 certain']],
		[opening(MAIN, 'HTTP 404: Not Found'), ['http-404 certain']],
		[opening(MAIN, 'HTTP 401: Unauthorized'), ['http-401 certain']],
		[opening(MAIN, 'HTTP 499: Closed'), ['http-other certain']],
		[opening(MAIN, 'HTTP 500: Internal Server Error'), ['http-5xx certain']],
		[opening(`${A}/main/x86_64/Packages.adb`, GONE), ['v3-repository-syntax certain']],
		[opening(`${A}/main/x86_64/Packages.adb.old`, GONE), ['http-404 certain']],
		[opening(`${A}/main${MAIN}`, 'Connection refused'), ['repositories-joined-lines certain']],
		[
			opening(`${A}/main\r/x86_64/APKINDEX.tar.gz`, 'HTTP 400: Bad Request'),
			['repositories-crlf certain'],
		],
		[opening(MAIN.replace('://', ':/'), 'Invalid URL'), ['repositories-syntax certain']],
		[opening(MAIN.replace('http:', 'htp:'), 'Connection refused'), ['connection-refused certain']],
		[opening(`v3 ${MAIN}`, 'Invalid URL'), ['v3-repository-syntax certain']],
		[opening(MAIN.replace('x86_64', 'x86-64'), 'Invalid URL'), ['wrong-architecture certain']],
		[
			opening(MAIN.replace('x86_64', 'x86-64'), 'Connection refused'),
			['connection-refused certain'],
		],
	])('%j', (text, causes) => {
		expect(named(text)).toEqual(causes);
	});

	const SERVER = "remote server returned error (try 'apk update')";
	it.each([
		['main/x86-64', GONE, 'wrong-architecture certain'],
		['main/x86-64', 'HTTP 404: Not Found', 'wrong-architecture certain'],
		['main/x86-64', SERVER, 'wrong-architecture certain'],
		['main/x86_64', SERVER, 'http-5xx certain'],
		['main/x86-64', 'Connection refused', 'connection-refused certain'],
		['community/x86-64', 'HTTP 404: Not Found', 'http-404 certain'],
		['community/x86-64', SERVER, 'http-5xx certain'],
	])('fetched from %s: %s', (path, reason, cause) => {
		const text = `fetch ${A}/${path}/APKINDEX.tar.gz\nERROR: ${A}/main: ${reason}\n`;
		expect(named(text)[0]).toBe(cause);
	});

	it.each([
		[['main: BAD signature', 'community'], 'index-truncated likely'],
		[['main: BAD signature', 'testing: Connection refused', 'community'], 'index-truncated likely'],
		[['main: BAD signature', 'testing: BAD signature', 'community'], 'bad-signature certain'],
		[['main: BAD signature'], 'bad-signature certain'],
		[['main: BAD signature', 'community: Connection refused'], 'bad-signature certain'],
		[['main: UNTRUSTED signature', 'community'], 'untrusted-signature certain'],
	])('%j is cut short where the others are fine', (parts, cause) => {
		const text = parts.map((part) => {
			const [component, reason] = part.split(': ');
			const problem = reason === undefined ? '' : `ERROR: ${A}/${component}: ${reason}\n`;
			return `fetch ${A}/${component}/x86_64/APKINDEX.tar.gz\n${problem}`;
		});
		expect(named(text.join(''))[0]).toBe(cause);
	});

	it.each([
		['', 'http:', 'http-403 likely'],
		['', 'https:', 'tls-untrusted-certificate likely'],
		[`fetch ${MAIN.replace('http:', 'https:')}\n`, 'https:', 'proxy-auth-required likely'],
		[`fetch ${MAIN}\n`, 'http:', 'http-403 likely'],
	])('for want of permission, after %j over %s', (before, scheme, cause) => {
		const target = `${A}/main`.replace('http:', scheme);
		expect(named(`${before}WARNING: Ignoring ${target}: Permission denied\n`)[0]).toBe(cause);
	});
});

describe('an index in the cache', () => {
	const cached = `WARNING: opening from cache ${MAIN}: ${GONE}\n`;
	const unread = ['index-not-fetched certain'];
	it.each<[text: string, command: string | undefined, causes: readonly string[]]>([
		[cached, undefined, unread],
		[cached, 'apk search docker', unread],
		[cached, 'apk del docker', []],
		[cached, 'apk del docker; apk search nano', unread],
		[`${cached}docker-28.3.3-r4\n`, 'apk search docker', unread],
		[`${cached}ERROR: something else\n`, 'apk search docker', unread],
		[`fetch ${MAIN}\n${cached}`, 'apk search docker', unread],
		[`${cached}(1/1) Installing a (1-r0)\nExecuting a-1-r0.trigger\n`, 'apk search docker', unread],
		[`${cached}OK: 20 MiB in 6 packages\n`, 'apk search docker', []],
		[
			`WARNING: opening from cache ${MAIN}: v2 database format error\n`,
			undefined,
			['index-corrupt likely'],
		],
		[
			'WARNING: Ignoring APKINDEX.2c4ac24e.tar.gz: BAD signature\n',
			undefined,
			['index-corrupt likely'],
		],
		[
			`fetch ${MAIN}\nWARNING: Ignoring APKINDEX.2c4ac24e.tar.gz: BAD signature\n`,
			undefined,
			['disk-full likely'],
		],
	])('%j of %s', (text, command, causes) => {
		expect(named(text, command === undefined ? {} : {command})).toEqual(causes);
	});
});

describe('the view of the indexes', () => {
	const view = (text: string) => {
		const {problems, cacheProblems, answering, allFailed, lastGood, isOldApk} = indexViewOf(
			readInput({text}),
		);
		return {
			problems: problems.map(({line}) => line),
			cached: cacheProblems.map(({line}) => line),
			answering: [...answering],
			allFailed,
			lastGood,
			isOldApk,
		};
	};
	const nothing = {
		problems: [],
		cached: [],
		answering: [],
		allFailed: false,
		lastGood: 0,
		isOldApk: false,
	};
	const other = MAIN.replace('/main/', '/community/').replace('m.example', 'n.example');
	it.each<[name: string, text: string, seen: Partial<ReturnType<typeof view>>]>([
		['the same trouble twice', opening(MAIN, GONE).repeat(2), {problems: [1]}],
		['two troubles of one', opening(MAIN, GONE) + opening(MAIN, 'I/O error'), {problems: [1, 2]}],
		['all of two', opening(MAIN, GONE) + opening(other, GONE), {problems: [1, 2], allFailed: true}],
		[
			'one of two that were fetched',
			`fetch ${other}\n${opening(MAIN, GONE)}`,
			{problems: [2], answering: ['n.example.org']},
		],
		[
			'two of three, of which one was read',
			`v3.23.0 [http://k.example.org/alpine/v3.23/main]\n${opening(MAIN, GONE)}${opening(other, GONE)}`,
			{problems: [2, 3], answering: ['k.example.org']},
		],
		[
			'an update that read nothing after one that read all',
			'OK: 24 distinct packages available\nOK: 0 distinct packages available\n',
			{lastGood: 1},
		],
		['an update that failed', '1 unavailable, 0 stale; 24 distinct packages available\n', {}],
		[
			'an error without words on what was done',
			`ERROR: ${A}/main: ${GONE}\n`,
			{problems: [1], isOldApk: true},
		],
		[
			'an error of today beside one of the past',
			`${opening(other, GONE)}ERROR: ${A}/main: ${GONE}\n`,
			{problems: [1, 2], isOldApk: true, allFailed: true},
		],
		[
			'a cached index that follows from an error',
			`ERROR: ${A}/main: Connection refused\nWARNING: Ignoring APKINDEX.2c4ac24e.tar.gz: ${GONE}\n`,
			{problems: [1], isOldApk: true},
		],
		[
			'a cached index that stands before an error',
			`WARNING: Ignoring APKINDEX.2c4ac24e.tar.gz: ${GONE}\nERROR: ${A}/main: Connection refused\n`,
			{problems: [2], cached: [1], isOldApk: true},
		],
		[
			'a cached index that follows from a warning',
			`${opening(MAIN, 'Connection refused')}WARNING: Ignoring APKINDEX.2c4ac24e.tar.gz: ${GONE}\n`,
			{problems: [1], cached: [2], isOldApk: true},
		],
		[
			'a repository that is said to be ignored, too',
			`${opening(MAIN, 'Connection refused')}WARNING: Ignoring ${A}/main: ${GONE}\n`,
			{problems: [1]},
		],
		[
			'a repository that is ignored for another reason',
			`${opening(MAIN, 'Connection refused')}WARNING: Ignoring ${A}/main: BAD signature\n`,
			{problems: [1, 2]},
		],
		[
			'a repository that is only ignored',
			`${opening(other, 'Connection refused')}WARNING: Ignoring ${A}/main: ${GONE}\n`,
			{problems: [1, 2], allFailed: true},
		],
	])('%s', (_, text, seen) => {
		expect(view(text)).toEqual({...nothing, ...seen});
	});
});

describe("apk's own records", () => {
	const lock = (reason: string) => `ERROR: Unable to lock database: ${reason}\n`;
	const read = (reason: string) => `ERROR: Unable to read database: ${reason}\n`;
	const open = (reason: string) => `ERROR: Failed to open apk database: ${reason}\n`;
	const DENIED = 'Permission denied';
	const BUSY = 'temporary error (try again later)';
	it.each([
		[lock(DENIED) + open(DENIED), ['not-root certain']],
		[lock('Operation not permitted'), ['not-root certain']],
		[
			lock(DENIED) + open(DENIED) + lock(BUSY) + open(BUSY),
			['not-root certain', 'database-locked certain'],
		],
		[open(DENIED) + lock(BUSY), ['not-root certain', 'database-locked certain']],
		[open(DENIED) + open(BUSY), ['not-root certain']],
		[lock(BUSY) + read('strange words'), ['database-locked certain']],
		[open('strange words') + open(DENIED), []],
		[lock('strange words'), []],
		[lock('Operation timed out'), ['database-locked certain']],
		['ERROR: Unable to write database: No space left on device\n', ['disk-full certain']],
		[`ERROR: Unable to open the cache: ${GONE}\n`, ['cache-dir-missing certain']],
		[open(BUSY) + lock(DENIED) + open(DENIED), ['database-locked certain', 'not-root certain']],
		[read('strange words'), ['database-damaged certain']],
		[read(GONE) + open(GONE), ['world-file-missing likely']],
		[open(GONE), ['database-damaged certain']],
		[open('strange words'), []],
		[lock('Read-only file system') + open('I/O error'), ['read-only-filesystem certain']],
	])('%j', (text, causes) => {
		expect(named(text)).toEqual(causes);
	});
});
