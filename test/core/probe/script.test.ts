import {spawn, spawnSync} from 'node:child_process';
import {
	chmodSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {gzipSync} from 'node:zlib';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import type {ProbeAnswers} from '../../../src/core/probe/answer.ts';
import {parseProbeAnswer} from '../../../src/core/probe/frame.ts';
import {PROBE_FILE_LIMIT, type ProbeItem} from '../../../src/core/probe/item.ts';
import {PROBE_ITEMS} from '../../../src/core/probe/items.ts';
import {NETWORK_SCRIPT} from '../../../src/core/probe/network-script.ts';
import {PROBE_FUNCTIONS, probeScript} from '../../../src/core/probe/script.ts';
import {hasProgram, runScript, SHELLS} from '../../helpers/shells.ts';

const NONCE = '5e1f00d5e1f00d42';
const EVERY_BYTE = Uint8Array.from({length: 256}, (_, code) => code);
const everyByte = String.fromCharCode(...EVERY_BYTE);
let folder = '';

/** Waits until the kernel's list of locks has such a line. */
async function untilLocks(line: string): Promise<void> {
	for (let tries = 0; tries < 100; tries++) {
		if (new RegExp(line, 'm').test(readFileSync('/proc/locks', 'latin1'))) {
			return;
		}

		await new Promise((resolve) => setTimeout(resolve, 50));
	}
}

beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'probe-'));
	mkdirSync(join(folder, 'names'));
	mkdirSync(join(folder, 'list.d'));
	writeFileSync(join(folder, 'bytes'), EVERY_BYTE);
	writeFileSync(join(folder, 'empty'), '');
	writeFileSync(join(folder, 'no-newline'), 'last line');
	writeFileSync(join(folder, 'lines'), 'first\nsecond\n');
	writeFileSync(join(folder, 'forged'), '\n0123456789abcdef x done\n');
	writeFileSync(join(folder, 'long'), 'x'.repeat(PROBE_FILE_LIMIT + 10));
	writeFileSync(join(folder, 'full'), 'x'.repeat(PROBE_FILE_LIMIT));
	writeFileSync(join(folder, 'names', 'a b'), '');
	writeFileSync(join(folder, 'names', "it's"), '');
	writeFileSync(join(folder, 'list.d', 'one.list'), '1');
	writeFileSync(join(folder, 'list.d', 'two.list'), '2\n');
	writeFileSync(join(folder, 'list.d', 'three.off'), '3\n');
	symlinkSync('no-newline', join(folder, 'link'));
	symlinkSync('nowhere', join(folder, 'dangling'));
	spawnSync('mkfifo', [join(folder, 'pipe')]);
});

afterAll(() => {
	rmSync(folder, {recursive: true});
});

function ask(argv: readonly string[], items: readonly ProbeItem[], environment = {}): ProbeAnswers {
	const done = runScript(argv, probeScript(items), [NONCE], environment);
	expect(done.stderr).toBe('');
	return parseProbeAnswer(NONCE, done.stdout);
}

describe.each(SHELLS)('the options inside the module of the kernel, under %s', (_, ...argv) => {
	it('are found behind their mark, in a plain and in a packed file', () => {
		const options = 'CONFIG_NAMESPACES=y\nCONFIG_OVERLAY_FS=m\n';
		const inner = Buffer.concat([
			Buffer.from(EVERY_BYTE),
			Buffer.from('IKCFG_ST'),
			gzipSync(options),
			Buffer.from('IKCFG_ED'),
			Buffer.from(EVERY_BYTE),
		]);
		for (const [name, bytes] of [
			['configs.ko', inner],
			['configs.ko.gz', gzipSync(inner)],
			['other.ko', Buffer.from(EVERY_BYTE)],
		] as const) {
			const file = join(folder, name);
			writeFileSync(file, bytes);
			const script = `${PROBE_FUNCTIONS}\nconfig_in_module ${file} 2>/dev/null\n`;
			const said = Buffer.from(runScript(argv, script).stdout).toString();
			expect(said).toBe(name === 'other.ko' ? '' : options);
		}
	});
});

describe.each(SHELLS)('the probe script under %s', (_, ...argv) => {
	const at = (name: string) => join(folder, name);

	it('hands over files byte for byte', () => {
		const names = ['bytes', 'empty', 'no-newline', 'lines', 'forged'];
		const answers = ask(
			argv,
			names.map((name) => ({key: name, kind: 'file', path: at(name)})),
		);
		const content = (name: string) => answers.get(name);
		const plain = (name: string, text: string) => ({
			kind: 'file',
			path: at(name),
			target: at(name),
			content: text,
			cut: false,
		});
		expect(content('bytes')).toEqual(plain('bytes', everyByte));
		expect(content('empty')).toEqual(plain('empty', ''));
		expect(content('no-newline')).toEqual(plain('no-newline', 'last line'));
		expect(content('lines')).toEqual(plain('lines', 'first\nsecond\n'));
		expect(content('forged')).toEqual(plain('forged', '\n0123456789abcdef x done\n'));
	});

	it('cuts a file behind the limit and says so', () => {
		const answers = ask(argv, [
			{key: 'long', kind: 'file', path: at('long')},
			{key: 'full', kind: 'file', path: at('full')},
		]);
		expect(answers.get('long')).toMatchObject({cut: true});
		expect(answers.get('full')).toMatchObject({cut: false});
	});

	it('tells the target of a link, and missing from dangling from what is no file', () => {
		const answers = ask(argv, [
			{key: 'link', kind: 'file', path: at('link')},
			{key: 'dangling', kind: 'file', path: at('dangling')},
			{key: 'nothing', kind: 'file', path: at('nothing')},
			// A pipe would keep a reader waiting for ever.
			{key: 'pipe', kind: 'file', path: at('pipe')},
			{key: 'folder', kind: 'file', path: at('names')},
		]);
		expect(answers.get('link')).toMatchObject({path: at('link'), content: 'last line'});
		expect(answers.get('link')).toMatchObject({target: expect.stringMatching(/\/no-newline$/)});
		expect(answers.get('dangling')).toEqual({kind: 'missing'});
		expect(answers.get('nothing')).toEqual({kind: 'missing'});
		expect(answers.get('pipe')).toEqual({kind: 'unreadable'});
		expect(answers.get('folder')).toEqual({kind: 'unreadable'});
	});

	it('takes first lines, with or without an end', () => {
		const answers = ask(argv, [
			{key: 'a', kind: 'line', path: at('lines')},
			{key: 'b', kind: 'line', path: at('no-newline')},
			{key: 'c', kind: 'line', path: at('empty')},
			{key: 'd', kind: 'line', path: at('nothing')},
		]);
		expect([...answers.values()]).toEqual([
			{kind: 'line', line: 'first'},
			{kind: 'line', line: 'last line'},
			{kind: 'line', line: ''},
			{kind: 'missing'},
		]);
	});

	it('reads all files of a pattern, none of them if there are none', () => {
		const answers = ask(argv, [
			{key: 'some', kind: 'files', pattern: `${folder}/list.d/*.list`},
			{key: 'none', kind: 'files', pattern: `${folder}/other.d/*.list`},
		]);
		const one = at('list.d/one.list');
		const two = at('list.d/two.list');
		expect(answers.get('some')).toEqual({
			kind: 'files',
			files: [
				{path: one, target: one, content: '1', cut: false},
				{path: two, target: two, content: '2\n', cut: false},
			],
		});
		expect(answers.get('none')).toEqual({kind: 'files', files: []});
	});

	it('lists a folder, odd names included', () => {
		const answers = ask(argv, [
			{key: 'names', kind: 'directory', path: at('names')},
			{key: 'nothing', kind: 'directory', path: at('nothing')},
		]);
		expect(answers.get('names')).toEqual({kind: 'directory', names: ['a b', "it's"]});
		expect(answers.get('nothing')).toEqual({kind: 'missing'});
	});

	it('tells which paths there are and what they are', () => {
		const answers = ask(argv, [
			{
				key: 'paths',
				kind: 'stat',
				patterns: ['names', 'dangling', 'pipe', 'nothing', 'list.d/*.off'].map(at),
			},
		]);
		expect(answers.get('paths')).toEqual({
			kind: 'stat',
			found: [
				{path: at('names'), type: 'directory'},
				{path: at('dangling'), type: 'dangling'},
				{path: at('pipe'), type: 'other'},
				{path: at('list.d/three.off'), type: 'file'},
			],
		});
	});

	it('runs programs without a terminal to read from, with their exit code', () => {
		const answers = ask(argv, [
			{key: 'cat', kind: 'command', argv: ['cat']},
			{key: 'false', kind: 'command', argv: ['ls', at('nothing')], limitSeconds: 5},
			{key: 'both', kind: 'command', argv: ['ls', at('nothing')], hasStandardError: true},
			{key: 'words', kind: 'command', argv: ['printf', '%s|', "it's", '$HOME', '{{.A}}', 'a b']},
			{key: 'none', kind: 'command', argv: ['no-such-program', 'x']},
			{
				key: 'existing',
				kind: 'command',
				argv: ['printf', '%s\n'],
				existing: [at('names'), at('nothing'), at('empty')],
			},
		]);
		expect(answers.get('cat')).toMatchObject({exitCode: 0, output: ''});
		expect(answers.get('false')).toMatchObject({output: ''});
		expect(answers.get('false')).not.toMatchObject({exitCode: 0});
		expect(answers.get('both')).toMatchObject({output: expect.stringContaining('nothing')});
		expect(answers.get('words')).toMatchObject({output: "it's|$HOME|{{.A}}|a b|"});
		expect(answers.get('none')).toEqual({kind: 'missing'});
		expect(answers.get('existing')).toEqual({
			kind: 'command',
			exitCode: 0,
			output: `${at('names')}\n${at('empty')}\n`,
			existing: [at('names'), at('empty')],
		});
	});

	it.skipIf(!hasProgram('timeout'))('ends a program that hangs and goes on', () => {
		const answers = ask(argv, [
			{key: 'sleep', kind: 'command', argv: ['sleep', '30'], limitSeconds: 1},
			{key: 'after', kind: 'line', path: at('lines')},
		]);
		const exitCodes = [124, 143].map((exitCode) => expect.objectContaining({exitCode}));
		expect(exitCodes).toContainEqual(answers.get('sleep'));
		expect(answers.get('after')).toEqual({kind: 'line', line: 'first'});
	});

	it.skipIf(!hasProgram('flock'))(
		'names the process that holds a lock, not one that waits',
		async () => {
			const file = at('lib-apk-db-lock');
			const question = [{key: 'lock', kind: 'lock', path: file}] as const;
			expect(ask(argv, question).get('lock')).toEqual({kind: 'lock', holders: []});
			const holder = spawn('flock', ['-F', '-x', file, 'sleep', '20'], {stdio: 'ignore'});
			// Only then it is sure that the second one waits.
			await untilLocks(`^\\d+: FLOCK .* ${holder.pid} `);
			const waiting = spawn('flock', ['-F', '-x', file, 'true'], {stdio: 'ignore'});
			try {
				await untilLocks(`^\\d+: -> .* ${waiting.pid} `);
				const found = ask(argv, question).get('lock');
				expect(found).toMatchObject({kind: 'lock', holders: [{pid: expect.any(Number)}]});
				const [one] = found?.kind === 'lock' ? found.holders : [];
				expect(one?.pid).not.toBe(waiting.pid);
				expect(one?.command.trim()).toBe('sleep 20');
			} finally {
				holder.kill();
				waiting.kill();
			}
		},
	);

	it('finds programs and variables', () => {
		const answers = ask(
			argv,
			[
				{key: 'programs', kind: 'programs', names: ['ls', 'no-such-program']},
				{key: 'environment', kind: 'environment', names: ['http_proxy', 'UNSET', 'EMPTY']},
			],
			{http_proxy: "http://u:it's@proxy:8080/ x", EMPTY: ''},
		);
		expect(answers.get('programs')).toMatchObject({found: [{name: 'ls'}]});
		expect(answers.get('environment')).toEqual({
			kind: 'environment',
			variables: [{name: 'http_proxy', value: "http://u:it's@proxy:8080/ x"}],
		});
	});

	it('answers every question of the real table in order, without a word on standard error', () => {
		const done = runScript(argv, probeScript(PROBE_ITEMS), [NONCE]);
		expect(done.status).toBe(0);
		expect(done.stderr).toBe('');
		const answers = parseProbeAnswer(NONCE, done.stdout);
		expect([...answers.keys()]).toEqual(PROBE_ITEMS.map((item) => item.key));
	});

	it('does nothing if it was cut off on its way, or has no nonce', () => {
		const script = probeScript([{key: 'touch', kind: 'command', argv: ['touch', at('touched')]}]);
		for (const share of [0.5, 0.9, 0.97]) {
			runScript(argv, script.slice(0, Math.floor(script.length * share)), [NONCE]);
		}

		expect(runScript(argv, script).stdout).toHaveLength(0);
		expect(readdirSync(folder)).not.toContain('touched');
	});
});

describe('the text of the scripts', () => {
	const scripts: readonly (readonly [string, string])[] = [
		['probe', probeScript(PROBE_ITEMS)],
		['network', NETWORK_SCRIPT],
	];

	it.each(scripts)('%s is POSIX shell', (_, script) => {
		for (const [, ...argv] of SHELLS) {
			const [program = 'sh', ...words] = argv;
			const done = spawnSync(program, [...words, '-n'], {input: script});
			expect(done.stderr.toString()).toBe('');
			expect(done.status).toBe(0);
		}
	});

	describe.skipIf(!hasProgram('shellcheck'))('by shellcheck', () => {
		it.each(scripts)('%s is clean', (_, script) => {
			const done = spawnSync('shellcheck', ['-s', 'sh', '-'], {input: script});
			expect(done.stdout.toString()).toBe('');
		});
	});

	it('has no key twice and none that the frame cannot carry', () => {
		const keys = PROBE_ITEMS.map((item) => item.key);
		expect(new Set(keys).size).toBe(keys.length);
		expect(keys.filter((key) => !/^[\w.-]+$/.test(key))).toEqual([]);
	});

	it('refuses a pattern that a shell would read more into', () => {
		const items: ProbeItem[] = [{key: 'x', kind: 'files', pattern: '/etc/$(reboot)/*'}];
		expect(() => probeScript(items)).toThrow(RangeError);
	});

	it.skipIf(process.getuid?.() === 0)('says what may not be read', () => {
		const path = join(folder, 'secret');
		writeFileSync(path, 'x');
		chmodSync(path, 0);
		expect(ask(['sh'], [{key: 'a', kind: 'file', path}]).get('a')).toEqual({kind: 'unreadable'});
	});
});
