import {setTimeout as pause} from 'node:timers/promises';
import type {ChangeResult, Question, System} from '../system.ts';
import {askedPieces, askLine, runAsked} from './asked-run.ts';
import {PLAIN_EXIT} from './box-exit.ts';
import {readAnswer, statAnswer} from './box-files-answers.ts';
import {runJob} from './job-run.ts';
import {createJourneys, type JourneyOptions} from './journey.ts';
import type {Line} from './line.ts';
import {createMemo} from './memo.ts';
import type {Operation} from './operations.ts';
import {byQuestion} from './sections.ts';
import {call} from './shell-script.ts';
import {targetText} from './ssh-words.ts';
import {createTalk, type Talk, type Told} from './talk.ts';

/** Time between TERM and KILL, as on this machine. Milliseconds. */
const GRACE_MS = 5000;
/** Most that is read where nobody says otherwise, as on this machine. Bytes. */
const READ_LIMIT_BYTES = 16 * 1024 * 1024;
/** How long a dropped line is waited for. Milliseconds. */
const PATIENCE_MS = 15 * 60_000;
/** Programs that are asked at the same time: sshd takes ten sessions on one connection. */
const MOST_AT_ONCE = 6;

/** What stands behind another box. */
export type SshBox = {
	/** The box as somebody types it. */
	readonly name: string;
	readonly system: System;
	/** Takes answers that came with another journey. */
	readonly keep: (questions: readonly Question[], told: Told) => void;
	readonly talk: Talk;
	readonly line: Line;
	/** Connects, if that has not been done; throws where it cannot be. */
	readonly hello: () => Promise<void>;
};

/** What can be set by who makes it. */
export type SshOptions = Partial<
	Pick<JourneyOptions, 'patienceMs' | 'lendTerminal' | 'onNews'> & {readonly graceMs: number}
>;

/** Returns another box, reached over ssh; nothing is called before the first question. */
export function createSshBox(line: Line, options: SshOptions = {}): SshBox {
	const startedAt = Date.now();
	const ticksAtStart = performance.now();
	const now = () => Math.round(startedAt + performance.now() - ticksAtStart);
	const sleep = async (milliseconds: number, signal?: AbortSignal) => {
		await pause(milliseconds, undefined, signal ? {signal} : {}).catch(() => {});
	};
	const {patienceMs = PATIENCE_MS, graceMs = GRACE_MS, lendTerminal, onNews} = options;
	const box = targetText(line.target);
	const talk = createTalk(
		createJourneys({line, now, sleep, patienceMs, lendTerminal, onNews}),
		box,
		now,
	);
	const memo = createMemo(now);
	const slots = createSlots(MOST_AT_ONCE);
	/** What a file held when it was read in advance: a write must not go over something newer. */
	const seen = new Map<string, Uint8Array | null>();
	let jobs = 0;
	let finished: string[] = [];

	async function change(operation: Operation): Promise<ChangeResult> {
		memo.clear();
		return talk.change(guarded(operation));
	}

	function guarded(operation: Operation): Operation {
		const expected = seen.get(operation.path);
		seen.delete(operation.path);
		const canCompare = operation.kind === 'put' || operation.kind === 'drop';
		return canCompare && expected !== undefined ? {...operation, expected} : operation;
	}

	function later(operation: Operation): Promise<ChangeResult> {
		memo.forget(operation.path);
		talk.carry(operation);
		return Promise.resolve({kind: 'done'});
	}

	async function look(path: string, offset: number, limit: number | undefined) {
		const told = await talk.ask(['say question 0', call('look', path, offset, limit ?? '')]);
		return told.kind === 'told' ? (byQuestion(told.sections.stdout).get(0) ?? []) : told;
	}

	return {
		name: box,
		talk,
		line,
		keep: (questions, told) => keepAnswers(memo, questions, told),
		async hello() {
			await talk.ask([]);
		},
		system: {
			kind: 'real',
			host: box,
			async *run(invocation, stop, kill) {
				const session = talk.session();
				const known = invocation.touches.length === 0 ? memo.run(invocation) : undefined;
				if (known && !stop?.aborted) {
					yield* askedPieces(invocation.argv[0], known);
				} else if (stop?.aborted) {
					yield {...PLAIN_EXIT, stopped: true};
				} else if (session && invocation.touches.length > 0) {
					memo.clear();
					for (const path of finished) {
						talk.carry({kind: 'forget', path});
					}

					jobs += 1;
					const name = `${session.folder.slice(session.folder.lastIndexOf('/') + 1)}-${jobs}`;
					finished = [`${session.jobs}/${name}`];
					yield* runJob({talk, session, name, box, graceMs}, invocation, stop, kill);
				} else {
					const leave = await slots.enter();
					try {
						yield* runAsked(talk, invocation, graceMs, stop, kill);
					} finally {
						leave();
					}
				}
			},
			async read(path, {offset = 0, limitBytes = READ_LIMIT_BYTES} = {}) {
				const known = memo.read(path, offset, limitBytes);
				if (known) {
					if (known.kind !== 'unreadable' && offset === 0) {
						seen.set(path, known.kind === 'file' ? known.bytes : null);
					}

					return known;
				}

				seen.delete(path);
				const sections = await look(path, offset, limitBytes);
				return 'kind' in sections ? {...sections, kind: 'unreadable'} : readAnswer(path, sections);
			},
			async stat(path) {
				const known = memo.stat(path);
				if (known) {
					return known;
				}

				const sections = await look(path, 0, undefined);
				return 'kind' in sections ? {...sections, kind: 'unreadable'} : statAnswer(path, sections);
			},
			write: (path, bytes, {newFileMode: mode}) => change({kind: 'put', path, bytes, mode}),
			append: (path, bytes) => change({kind: 'append', path, bytes}),
			makeDirectory: (path, mode) => change({kind: 'make-folder', path, mode}),
			remove: (path) => change({kind: 'drop', path}),
			async tidy(path) {
				talk.carry({kind: 'tidy', path});
			},
			later: {
				write: (path, bytes, {newFileMode: mode}) => later({kind: 'put', path, bytes, mode}),
				append: (path, bytes) => later({kind: 'append', path, bytes}),
				makeDirectory: (path, mode) => later({kind: 'make-folder', path, mode}),
			},
			async prefetch(questions, until) {
				const told = await talk.ask(questionLines(questions, until));
				keepAnswers(memo, questions, told);
			},
			now,
			sleep,
		},
	};
}

/** Returns the lines of a script that asks all this; `until` first waits for the first of them. */
export function questionLines(
	questions: readonly Question[],
	until?: {readonly everyMs: number; readonly count: number},
): readonly string[] {
	return questions.flatMap((question, index) => {
		const heading = `say question ${index}`;
		if (question.kind !== 'run') {
			const limit = question.kind === 'read' ? question.limitBytes : '';
			const offset = question.kind === 'read' ? (question.offset ?? 0) : 0;
			return [heading, call('look', question.path, offset, limit)];
		}

		const {environment = {}, argv} = question.invocation;
		const variables = Object.entries(environment).map(([name, value]) => `${name}=${value}`);
		const waiting = call(
			'until_well',
			until?.count ?? 0,
			(until?.everyMs ?? 0) / 1000,
			...variables,
			...argv,
		);
		// On the other stream too, so that what each of them said can be told apart.
		const onBoth = `${heading}; printf '\\n%s question %s\\n' "$nonce" ${index} >&2`;
		return [...(index === 0 && until ? [waiting] : []), onBoth, askLine(question.invocation)];
	});
}

/** Puts what was told into a memo. */
export function keepAnswers(
	memo: ReturnType<typeof createMemo>,
	questions: readonly Question[],
	told: Told,
): void {
	if (told.kind !== 'told') {
		return;
	}

	const stdout = byQuestion(told.sections.stdout);
	const stderr = byQuestion(told.sections.stderr);
	for (const [index, question] of questions.entries()) {
		const sections = stdout.get(index) ?? [];
		if (question.kind === 'run') {
			const answer = {stdout: sections, stderr: stderr.get(index) ?? []};
			memo.keep(question, {kind: 'run', sections: answer});
		} else if (question.kind === 'read') {
			memo.keep(question, {kind: 'read', read: readAnswer(question.path, sections)});
		} else {
			memo.keep(question, {kind: 'stat', stat: statAnswer(question.path, sections)});
		}
	}
}

/** Lets only so many in at the same time. */
function createSlots(most: number) {
	let inside = 0;
	const queue: (() => void)[] = [];
	return {
		async enter() {
			if (inside >= most) {
				await new Promise<void>((resolve) => queue.push(resolve));
			}

			inside += 1;
			return () => {
				inside -= 1;
				queue.shift()?.();
			};
		},
	};
}
