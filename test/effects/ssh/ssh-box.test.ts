import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import fc from 'fast-check';
import {afterEach, beforeEach, describe, expect, test} from 'vitest';
import {command} from '../../../src/core/command.ts';
import {parseJournal} from '../../../src/core/journal.ts';
import {questionsOfRun} from '../../../src/effects/run-questions.ts';
import {openLine} from '../../../src/effects/ssh/line.ts';
import {LineTrouble} from '../../../src/effects/ssh/line-trouble.ts';
import {openRemoteRecords} from '../../../src/effects/ssh/remote-records.ts';
import {createSshBox, type SshBox} from '../../../src/effects/ssh/ssh-system.ts';
import type {Exit, Invocation, ProcessPiece} from '../../../src/effects/system.ts';
import {message} from '../../../src/messages/message.ts';
import {type FakeSsh, putFakeSsh} from '../../helpers/fake-ssh.ts';

let fake: FakeSsh;
let folder: string;
let box: SshBox;

beforeEach(() => {
	fake = putFakeSsh();
	folder = mkdtempSync(join(tmpdir(), 'ssh-box-'));
	box = createSshBox(openLine({user: 'ada', host: 'box', port: 2222}));
});

afterEach(async () => {
	await box.line.close();
	fake.dispose();
	rmSync(folder, {recursive: true, force: true});
});

async function told(run: AsyncIterable<ProcessPiece>) {
	const text = {stdout: '', stderr: '', progress: ''};
	let exit: Exit | undefined;
	for await (const piece of run) {
		if (piece.kind === 'exit') {
			exit = piece;
		} else {
			text[piece.stream] += Buffer.from(piece.bytes).toString('latin1');
		}
	}

	return {...text, exit};
}

function open(questions: Parameters<typeof openRemoteRecords>[0]['questions'] = []) {
	return openRemoteRecords({
		box,
		paths: {state: join(folder, 'state'), log: join(folder, 'log')},
		command: 'install',
		startedAt: Date.UTC(2026, 10, 23, 9, 15),
		onLogFailure() {},
		questions,
	});
}

async function opened() {
	const result = await open();
	if (result.kind !== 'open') {
		throw new Error(result.because.key);
	}

	return result.records;
}

const READS = {touches: [], timeoutMs: 20_000} as const;
const CHANGES = {touches: ['files'], timeoutMs: 20_000} as const;
const shell = (script: string, changes = true): Invocation => ({
	argv: ['sh', '-c', script],
	...(changes ? CHANGES : READS),
});

describe('words on their way to a box', () => {
	test('call ssh with everything that belongs to it in front of --', async () => {
		await box.hello();
		const [words = ''] = fake.calls();
		expect(words).toMatch(/^-T .* -p 2222 -l ada -- box exec sh$/);
		expect(words).toContain('ControlMaster=auto');
	});

	test('are quoted once: any argument, variable and input arrives as it is', async () => {
		const words = fc
			.string({unit: 'grapheme', maxLength: 30})
			.map((text) => text.replaceAll('\0', ''));
		const odd = fc.constantFrom(
			"'",
			'"',
			'$(id)',
			'`id`',
			'\n',
			'\\',
			'-n',
			'',
			'*',
			'~',
			'END_OF_INPUT',
			'!',
		);
		await fc.assert(
			fc.asyncProperty(
				fc.array(fc.oneof(words, odd), {maxLength: 6}),
				words,
				async (args, input) => {
					const {stdout, exit} = await told(
						box.system.run({
							argv: ['sh', '-c', 'printf "%s\\0" "$@" "$SAID"; cat', 'sh', ...args],
							environment: {SAID: input},
							stdin: input,
							...READS,
						}),
					);
					const expected = [...args, input].map((text) => `${text}\0`).join('') + input;
					expect(Buffer.from(stdout, 'latin1').toString('utf8')).toBe(expected);
					expect(exit?.exitCode).toBe(0);
				},
			),
			{numRuns: 25},
		);
	});

	test('bytes of a file come and go as they are', async () => {
		const path = join(folder, 'bytes');
		await fc.assert(
			fc.asyncProperty(fc.uint8Array({maxLength: 400}), async (bytes) => {
				await box.system.write(path, bytes, {newFileMode: 0o600});
				const read = await box.system.read(path);
				expect(read.kind === 'file' && Buffer.from(read.bytes)).toEqual(Buffer.from(bytes));
			}),
			{numRuns: 20},
		);
	});
});

describe('how a program ended over there', () => {
	test.each([true, false])(
		'tells a signal from a code that looks like one (apart: %s)',
		async (apart) => {
			if (apart) {
				await opened();
			}

			const ended = async (script: string) =>
				(await told(box.system.run(shell(script, apart)))).exit;
			expect(await ended('kill -TERM $$')).toMatchObject({signal: 'SIGTERM', exitCode: null});
			expect(await ended('kill -KILL $$')).toMatchObject({signal: 'SIGKILL', exitCode: null});
			expect(await ended('exit 143')).toMatchObject({signal: null, exitCode: 143});
		},
	);

	test('keeps output, errors and progress apart, and live', async () => {
		await opened();
		const seen = {stdout: '', stderr: '', progress: ''};
		let firstAt = 0;
		const start = Date.now();
		const run = box.system.run({
			...shell('echo out; echo err >&2; echo 1/2 >&3; sleep 1; echo end'),
			hasProgressChannel: true,
		});
		for await (const piece of run) {
			if (piece.kind === 'bytes') {
				seen[piece.stream] += Buffer.from(piece.bytes).toString();
				firstAt ||= seen.stdout === 'out\n' ? Date.now() - start : 0;
			}
		}

		expect(seen).toEqual({stdout: 'out\nend\n', stderr: 'err\n', progress: '1/2\n'});
		expect(firstAt).toBeGreaterThan(0);
		expect(Date.now() - start - firstAt).toBeGreaterThan(600);
	});

	test('a stop ends the whole group; a limit does too', async () => {
		await opened();
		const stop = new AbortController();
		const marker = join(folder, 'marker');
		setTimeout(() => stop.abort(), 300);
		const stopped = await told(
			box.system.run(shell(`(sleep 3; touch ${marker}) & sleep 3`), stop.signal),
		);
		expect(stopped.exit).toMatchObject({stopped: true, signal: 'SIGTERM'});
		const limited = await told(box.system.run({...shell('sleep 30'), timeoutMs: 300}));
		expect(limited.exit).toMatchObject({timedOut: true, stopped: false});
		await new Promise((resolve) => setTimeout(resolve, 3000));
		expect(readdirSync(folder)).not.toContain('marker');
	}, 20_000);
});

describe('a line that drops', () => {
	test.each([0, 40, 120, 200])(
		'after %d bytes of an answer: the command runs once, its whole output comes',
		async (bytes) => {
			const records = await opened();
			const counter = join(folder, 'counter');
			const act = command({
				id: 'test.change',
				argv: ['sh', '-c', `echo x >>${counter}; seq 1 40; echo err >&2; exit 3`],
				reason: message('command.look.reason'),
				touches: ['files'],
				undo: {kind: 'commands', commands: []},
			});
			await records.journal.start();
			await records.journal.begin(act);
			const next = fake.calls().length + 1;
			fake.drop(next, bytes);
			fake.down(next + 1);
			const {stdout, stderr, exit} = await told(box.system.run({argv: act.argv, ...CHANGES}));
			await records.journal.end(act, 'failed', 3);
			await records.close('failed');
			expect(stdout).toBe(Array.from({length: 40}, (_, index) => `${index + 1}\n`).join(''));
			expect(stderr.replaceAll(/^\[.*\]\n/gm, '')).toBe('err\n');
			expect(stderr).toMatch(/connection to ada@box:2222 was lost/);
			expect(exit?.exitCode).toBe(3);
			expect(readFileSync(counter, 'utf8')).toBe('x\n');
			const journal = parseJournal(readFileSync(join(folder, 'state/journal.jsonl'), 'utf8'));
			expect(journal.entries.map(({entry}) => entry)).toEqual([
				'run-begun',
				'act-begun',
				'act-ended',
				'run-ended',
			]);
			expect(readdirSync(join(folder, 'state')).toSorted()).toEqual(['journal.jsonl', 'undo.sh']);
		},
		20_000,
	);

	test('what only reads is asked again', async () => {
		await box.hello();
		fake.drop(2, 10);
		expect((await told(box.system.run(shell('echo whole', false)))).stdout).toBe('whole\n');
	});
});

describe('a box that cannot be worked on', () => {
	test.each([
		['ssh: Could not resolve hostname box: Name or service not known', 'unknown-host'],
		['ssh: connect to host box port 22: Connection refused', 'refused'],
		['ssh: connect to host box port 22: No route to host', 'unreachable'],
		['Host key verification failed.', 'host-key'],
		[
			'@ WARNING: REMOTE HOST IDENTIFICATION HAS CHANGED! @\nHost key verification failed.',
			'host-key-changed',
		],
		['ada@box: Permission denied (publickey,password).', 'denied'],
		['kex_exchange_identification: Connection closed by remote host', 'dropped'],
	])('%s', async (words, kind) => {
		fake.says(`${words}\n`);
		const error = await box.hello().catch((caught: unknown) => caught);
		expect(error).toBeInstanceOf(LineTrouble);
		expect((error as LineTrouble).trouble.kind).toBe(kind);
	});

	test('no ssh here', async () => {
		process.env.PATH = '/nowhere';
		const error = await box.hello().catch((caught: unknown) => caught);
		expect((error as LineTrouble).trouble.kind).toBe('no-client');
	});
});

describe('the records of a box', () => {
	test('one instance at a time, and the other one is named', async () => {
		const records = await opened();
		const other = createSshBox(openLine({user: undefined, host: 'other', port: undefined}));
		const lock = join(folder, 'state/lock');
		// As if another machine held it: the fields of this process would be taken over.
		writeFileSync(
			lock,
			readFileSync(lock, 'utf8').replace(/"clientBoot":"[^"]*"/, '"clientBoot":"elsewhere"'),
		);
		const refused = await openRemoteRecords({
			box: other,
			paths: {state: join(folder, 'state'), log: join(folder, 'log')},
			command: 'install',
			startedAt: 0,
			onLogFailure() {},
			questions: [],
		});
		expect(refused).toMatchObject({kind: 'refused', because: {key: 'ssh.held-here'}});
		await records.close('done');
		await other.line.close();
		expect(readdirSync(join(folder, 'state'))).toEqual([]);
	});

	test('the log says what was done, with secrets masked, and is for root alone', async () => {
		const {log, close} = await opened();
		log.begin({id: 'a.b', shell: 'wget http://u:secret@host/', reason: 'because'});
		log.record('stdout', new TextEncoder().encode('one\n'));
		log.end('succeeded');
		await close('done');
		const text = readFileSync(join(folder, 'log/2026-11-23T09-15-00Z.log'), 'utf8');
		expect(text).toMatch(/a\.b: because[\s\S]*out {2}\| one[\s\S]*succeeded/);
		expect(text).not.toContain('secret');
	});

	test('an entry that cannot be written keeps its act from starting', async () => {
		const records = await opened();
		await records.journal.start();
		const marker = join(folder, 'marker');
		rmSync(join(folder, 'state/journal.jsonl'), {force: true});
		box.talk.carry({
			kind: 'append',
			path: join(folder, 'missing/journal.jsonl'),
			bytes: new Uint8Array([65]),
		});
		const {exit} = await told(box.system.run(shell(`touch ${marker}`)));
		expect(exit?.spawnError).toMatchObject({code: 'ENOENT'});
		expect(readdirSync(folder)).not.toContain('marker');
	});

	test('what a run asks before its first act comes with the lock', async () => {
		const questions = questionsOfRun(join(folder, 'state'), {steps: [], facts: null});
		const result = await open(questions);
		const before = fake.calls().length;
		await (result.kind === 'open' && result.records.journal.start());
		expect(fake.calls().slice(before)).toEqual([]);
	});
});
