import {execFileSync} from 'node:child_process';
import {chmodSync, readdirSync, readFileSync, statSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import fc from 'fast-check';
import {describe, expect, onTestFinished, test} from 'vitest';
import {maskSecrets} from '../../src/core/mask-secrets.ts';
import {hasActingBytes} from '../../src/effects/acting-bytes.ts';
import {openLog} from '../../src/effects/log-file.ts';
import {createLogText} from '../../src/effects/log-text.ts';
import {type Message, say} from '../../src/messages/message.ts';
import {scratchFolder} from '../helpers/scratch.ts';

const NOW = Date.UTC(2026, 10, 23, 9, 15, 0);
const now = () => NOW;
const bytes = (text: string) => new Uint8Array(Buffer.from(text));

async function logged(write: (log: Awaited<ReturnType<typeof openLog>>) => void | Promise<void>) {
	const log = await openLog({directory: join(await scratchFolder(), 'log'), now});
	await write(log);
	await log.close();
	return readFileSync(log.path ?? '', 'utf8');
}

describe('the log of a run', () => {
	test('has its time as name, and only its owner can read it', async () => {
		const directory = join(await scratchFolder(), 'log');
		const first = await openLog({directory, now});
		const second = await openLog({directory, now});
		await Promise.all([first.close(), second.close()]);
		expect(first.path).toBe(join(directory, '2026-11-23T09-15-00Z.log'));
		expect(second.path).toBe(join(directory, '2026-11-23T09-15-00Z-2.log'));
		expect(statSync(first.path ?? '').mode & 0o777).toBe(0o600);
		expect(statSync(directory).mode & 0o777).toBe(0o700);
	});

	test('makes a folder private that all could read', async () => {
		const directory = await scratchFolder();
		chmodSync(directory, 0o755);
		await (await openLog({directory, now})).close();
		expect(statSync(directory).mode & 0o777).toBe(0o700);
	});

	test('has a heading for each act and a tag for each line', async () => {
		const text = await logged((log) => {
			log.begin({id: 'apk.add', shell: 'apk add docker', reason: 'Installs Docker.'});
			log.record('stdout', bytes('one\ntwo\r\nhalf'));
			log.record('stderr', bytes('wrong\n'));
			log.record('stdout', bytes(' done\n'));
			log.record('log', bytes('level=info'));
			log.end('succeeded');
		});
		expect(text).toBe(
			[
				'== 2026-11-23T09:15:00.000Z apk.add: Installs Docker.',
				'== 2026-11-23T09:15:00.000Z $ apk add docker',
				'out  | one',
				'out  | two',
				'out  | half',
				'err  | wrong',
				'out  +  done',
				'log  | level=info',
				'== 2026-11-23T09:15:00.000Z succeeded',
				'',
			].join('\n'),
		);
	});

	test('has no secret, neither of a command nor of its output', async () => {
		const text = await logged((log) => {
			log.begin({id: 'x.y', shell: 'http_proxy=http://ada:hunter2@proxy apk update', reason: 'r'});
			log.record('stdout', bytes('fetch https://ada:hun'));
			log.record('stdout', bytes('ter2@mirror/alpine\n'));
			log.record('stderr', bytes('Authorization: Basic hunter2'));
			log.note('token=hunter2');
		});
		expect(text).not.toContain('hunter2');
		expect(text).toContain('fetch https://***@mirror/alpine');
	});

	test.each([1, 40, 65, 100_000])('has no private key, in pieces of %i bytes', async (length) => {
		const body = 'MIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEAAoIBAQC7VJTUt9Us8cKj';
		const key = `-----BEGIN PRIVATE KEY-----\n${`${body}\n`.repeat(40)}-----END PRIVATE KEY-----\n`;
		const all = bytes(`${'x\n'.repeat(3000)}one\n${key}two\n${key}${'three (3)\n'.repeat(900)}`);
		const text = await logged((log) => {
			for (let at = 0; at < all.length; at += length) {
				log.record('stdout', all.subarray(at, at + length));
			}
		});
		expect(text).not.toContain(body.slice(0, 8));
		expect(text.match(/-----END/g)).toHaveLength(2);
		expect(text).toContain('out  | two\n');
		expect(text.match(/three \(3\)/g)).toHaveLength(900);
	});

	test('cannot act on the terminal of who prints it', async () => {
		const text = await logged((log) => {
			log.record('stdout', bytes('\x1b]52;c;cm0=\x07a\rb\u009b31m\x7f\n'));
		});
		expect(text).toBe('out  | \\x1b]52;c;cm0=\\x07a\\x0db\\xc2\\x9b31m\\x7f\n');
	});

	test('cannot be made to look as if an act had been run', async () => {
		const text = await logged((log) => {
			log.record('stdout', bytes('== 2026-11-23T09:15:00.000Z $ rm -rf /\nout  | x\n'));
		});
		expect(text.split('\n').filter((line) => line.startsWith('=='))).toEqual([]);
	});

	test('keeps a line of 10 MB whole', async () => {
		const text = await logged(async (log) => {
			for (let count = 0; count < 100; count++) {
				await log.record('stdout', bytes('é'.repeat(50_000)));
			}
		});
		expect(text).toBe(`out  | ${'é'.repeat(5_000_000)}\n`);
	});

	test('can be looked at while it is written', async () => {
		const log = await openLog({directory: await scratchFolder(), now});
		onTestFinished(() => log.close());
		log.record('stdout', bytes('line\n'.repeat(200_000)));
		log.record('stdout', bytes('the \x1b[31mnewest\n'));
		const {lines, earlier} = await log.tail();
		expect(lines.at(-1)).toBe('out  | the \\x1b[31mnewest');
		expect(lines.length + earlier).toBe(200_001);
	});
});

describe('a log that cannot be written', () => {
	test('is told once, and the run goes on', async () => {
		const folder = await scratchFolder();
		writeFileSync(join(folder, 'file'), '');
		const problems: Message[] = [];
		const log = await openLog({
			directory: join(folder, 'file', 'log'),
			now,
			onFailure: (problem) => problems.push(problem),
		});
		log.begin({id: 'x.y', shell: 'true', reason: 'r'});
		await log.record('stdout', bytes('x\n'));
		await log.close();
		expect(log.path).toBeNull();
		expect(problems.map((problem) => problem.key)).toEqual(['log.failed']);
	});

	test.skipIf(process.getuid?.() !== 0)('because the disk is full is told once', async ({skip}) => {
		const disk = await scratchFolder();
		try {
			execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', disk], {stdio: 'ignore'});
			onTestFinished(() => void execFileSync('umount', ['-l', disk]));
		} catch {
			skip('no tmpfs can be mounted here');
		}

		const problems: string[] = [];
		const log = await openLog({
			directory: disk,
			now,
			onFailure: (problem) => problems.push(say(problem)),
		});
		for (let count = 0; count < 20; count++) {
			await log.record('stdout', bytes('x\n'.repeat(50_000)));
		}

		await log.close();
		expect(problems).toHaveLength(1);
		expect(problems[0]).toContain('ENOSPC');
		expect(readdirSync(disk)).toHaveLength(1);
	});
});

/** The text of a log, whichever way its parts are written. */
function textOfLog() {
	let all = '';
	const log = createLogText({
		write(text) {
			all += text;
		},
		writeBytes(taken, lineFeeds) {
			const text = Buffer.from(taken).toString('latin1');
			expect(text.split('\n')).toHaveLength(lineFeeds + 1);
			all += text;
		},
	});
	return {
		add: log.add,
		end() {
			log.end();
			return all;
		},
	};
}

/** Parts of lines with all that a log changes. */
const part = fc.oneof(
	fc.constantFrom('a', 'é', '\r', '\n', '\r\n', '\x1b', '\u009b', '\x7f', '\t', '\0', '\xc2'),
	fc.constantFrom(
		'http://u:p@h ',
		'token=x ',
		'--password x ',
		'ghp_x ',
		'Authorization: a b',
		'x: ',
	),
	fc.constantFrom('https://', '@', 'plain words of a line that is long enough to be looked at\n'),
);
/** As much as makes the quick way worth it. */
const FLOOD = 'a line of a flood, which needs no care: x86_64, a-b; 12:33\n'.repeat(80);
const piece = fc
	.tuple(fc.array(part, {minLength: 1, maxLength: 50}), fc.nat(9), fc.nat(50))
	.map(([parts, chance, place]) => {
		const flood = chance === 0 ? [FLOOD] : [];
		return Buffer.from([...parts.slice(0, place), ...flood, ...parts.slice(place)].join(''));
	});

test('the text of a log is the same however the bytes are cut in pieces', () => {
	fc.assert(
		fc.property(piece, fc.array(fc.nat(5000), {maxLength: 20}), (text, cuts) => {
			const log = textOfLog();
			const places = [0, ...cuts.map((cut) => Math.min(cut, text.length)), text.length].sort(
				(a, b) => a - b,
			);
			for (const [index, place] of places.slice(1).entries()) {
				log.add('stdout', text.subarray(places[index], place));
			}

			const once = textOfLog();
			once.add('stdout', text);
			expect(log.end()).toBe(once.end());
		}),
		{numRuns: 1000},
	);
});

test('the text of a log is what comes from masking all, then spelling out all, then tagging each line', () => {
	fc.assert(
		fc.property(piece, (bytes) => {
			const masked = maskSecrets(bytes.toString('latin1'));
			const spelt = masked.replace(/\r\n|[\x00-\x08\x0b-\x1f\x7f]|\xc2[\x80-\x9f]/g, (found) =>
				found === '\r\n'
					? '\n'
					: found.replace(/[\s\S]/g, (c) => `\\x${Buffer.from(c, 'latin1').toString('hex')}`),
			);
			const lines = spelt === '' ? [] : spelt.replace(/\n$/, '').split('\n');
			const log = textOfLog();
			log.add('stdout', bytes);
			expect(log.end()).toBe(lines.map((line) => `out  | ${line}\n`).join(''));
		}),
		{numRuns: 3000},
	);
});

test('the text of a log of two streams is the same when each byte comes alone', () => {
	const said = fc.array(fc.tuple(fc.constantFrom('stdout' as const, 'stderr' as const), piece), {
		maxLength: 8,
	});
	fc.assert(
		fc.property(said, (pieces) => {
			const log = textOfLog();
			const alone = textOfLog();
			for (const [stream, bytes] of pieces) {
				log.add(stream, bytes);
				for (const byte of bytes) {
					alone.add(stream, Uint8Array.of(byte));
				}
			}

			expect(log.end()).toBe(alone.end());
		}),
		{numRuns: 60},
	);
});

test('bytes that may act on a terminal are found wherever they are', () => {
	const byte = fc.oneof(fc.constantFrom(0x20, 0x7e, 0x0a, 0x09, 0x61), fc.nat(255));
	const plain = fc.constantFrom(0x20, 0x7e, 0x0a, 0x09, 0x61, 0xc3, 0xff, 0x80);
	const bytes = fc.oneof(fc.array(byte, {maxLength: 80}), fc.array(plain, {maxLength: 80}));
	fc.assert(
		fc.property(bytes, fc.nat(40), (all, from) => {
			const looked = Uint8Array.from(all).subarray(Math.min(from, all.length));
			const text = Buffer.from(looked).toString('latin1');
			expect(hasActingBytes(looked)).toBe(/[\x00-\x08\x0b-\x1f\x7f\xc2]/.test(text));
		}),
		{numRuns: 5000},
	);
});
