import {spawn} from 'node:child_process';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import type {Target} from '../../core/option-values.ts';
import {createPieceQueue} from '../piece-queue.ts';
import {createRecordReader, type RecordPiece} from './record-reader.ts';
import {sshExitWords, sshWords} from './ssh-words.ts';

/** How a call of ssh ended. */
export type LineEnd = {
	readonly kind: 'end';
	/** The script over there came to its end, and all that it said has arrived. */
	readonly isWhole: boolean;
	/** Of ssh; 255 where the line could not be made or dropped. Null where it was ended by a signal. */
	readonly exitCode: number | null;
	/** Why ssh could not be started. */
	readonly spawnError: {readonly code: string; readonly message: string} | null;
	/** What ssh itself said, at most a few lines of it. */
	readonly words: string;
};

/** A piece of what a script says, from its standard output or its standard error. */
export type LinePiece = (RecordPiece & {readonly from: 'stdout' | 'stderr'}) | LineEnd;

/** The way to another box; all calls share one connection. */
export type Line = {
	readonly target: Target;
	/** Calls of ssh so far. */
	calls(): number;
	/** Runs a script over there; the last piece is the end. Leaving early ends the call. */
	send(
		script: string,
		how: {
			readonly nonce: string;
			readonly isQuiet: boolean;
			readonly signal?: AbortSignal | undefined;
		},
	): AsyncGenerator<LinePiece, void, void>;
	/** Ends the shared connection and removes its socket. */
	close(): Promise<void>;
};

/** Most that is kept of what ssh says. Characters. */
const MOST_WORDS = 4000;
/** What a call said arrives within this after its end, also where others keep its pipes. Milliseconds. */
const LAST_WORDS_MS = 500;
/** Longest folder in which a socket may be: the kernel takes 107 bytes, ssh adds 17. */
const LONGEST_FOLDER = 70;

/** Opens the way to a box; nothing is called before the first script. */
export function openLine(target: Target): Line {
	const base = tmpdir().length > LONGEST_FOLDER - 20 ? '/tmp' : tmpdir();
	// Made with mode 0700: whoever can reach the socket can use the connection.
	const folder = mkdtempSync(join(base, 'adw-'));
	const socket = join(folder, 's');
	let calls = 0;
	let isClosed = false;

	async function* send(
		script: string,
		{nonce, isQuiet, signal}: Parameters<Line['send']>[1],
	): AsyncGenerator<LinePiece, void, void> {
		calls += 1;
		// Quiet calls are out of reach of Ctrl+C; others need the terminal for ssh's own questions.
		const child = spawn('ssh', sshWords({target, socket, isQuiet}), {
			stdio: ['pipe', 'pipe', 'pipe'],
			detached: isQuiet,
		});
		const failed = new Promise<NodeJS.ErrnoException>((resolve) => child.once('error', resolve));
		if (child.pid === undefined) {
			const {code = 'UNKNOWN', message} = await failed;
			yield {...ENDED, spawnError: {code, message}};
			return;
		}

		const exited = new Promise<number | null>((resolve) => child.once('exit', resolve));
		child.stdin.on('error', () => {});
		child.stdin.end(script);
		const queue = createPieceQueue([
			['stdout', child.stdout],
			['stderr', child.stderr],
		]);
		// A connection that goes on by itself can keep the pipes; what was said before has arrived.
		const closing = exited.then(() => setTimeout(queue.close, LAST_WORDS_MS));
		signal?.addEventListener('abort', queue.close, {once: true});
		const readers = {stdout: createRecordReader(nonce), stderr: createRecordReader(nonce)};
		const told = createWords();
		let isWhole = false;
		let isSaid = false;
		try {
			for (let piece = await queue.next(); piece; piece = await queue.next()) {
				const from = piece.stream === 'stderr' ? 'stderr' : 'stdout';
				for (const record of readers[from].push(piece.bytes)) {
					const word = record.kind === 'record' ? record.words[0] : undefined;
					isWhole ||= from === 'stdout' && word === 'over';
					isSaid = from === 'stderr' && word !== undefined ? word === 'err' : isSaid;
					if (from === 'stderr' && record.kind === 'bytes' && !isSaid) {
						told.add(record.bytes);
					} else if (from === 'stdout' || record.kind === 'record' || isSaid) {
						yield {...record, from};
					}
				}
			}

			if (signal?.aborted) {
				child.kill();
			}

			const exitCode = await exited;
			for (const record of readers.stderr.end()) {
				told.add(record.kind === 'bytes' ? record.bytes : new Uint8Array());
			}

			yield {...ENDED, isWhole, exitCode, words: told.text()};
		} finally {
			signal?.removeEventListener('abort', queue.close);
			queue.close();
			child.kill();
			clearTimeout(await closing);
		}
	}

	return {
		target,
		calls: () => calls,
		send,
		async close() {
			if (isClosed) {
				return;
			}

			isClosed = true;
			if (calls === 0) {
				rmSync(folder, {recursive: true, force: true});
				return;
			}

			const ending = spawn('ssh', sshExitWords({target, socket}), {stdio: 'ignore'});
			await new Promise((resolve) => ending.once('close', resolve).once('error', resolve));
			rmSync(folder, {recursive: true, force: true});
		},
	};
}

const ENDED: LineEnd = {
	...{kind: 'end', isWhole: false, exitCode: null, spawnError: null, words: ''},
};

function createWords() {
	let text = '';
	return {
		add(bytes: Uint8Array) {
			text = `${text}${Buffer.from(bytes).toString('utf8')}`.slice(-MOST_WORDS);
		},
		text: () => text.replaceAll('\r', '').trim(),
	};
}
