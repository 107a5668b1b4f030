import type {Invocation, Question, ReadResult, StatResult} from '../system.ts';
import type {Sections} from './sections.ts';

/** Answers that were fetched before they were asked for. */
export type Memo = {
	/** Takes what was fetched. */
	keep(question: Question, answer: Answer): void;
	stat(path: string): StatResult | undefined;
	read(path: string, offset: number, limitBytes: number): ReadResult | undefined;
	/** Each answer of a program serves once: asked again, it may say something else. */
	run(invocation: Invocation): Sections | undefined;
	/** Forgets a file. */
	forget(path: string): void;
	/** Forgets everything, as something was done to the box. */
	clear(): void;
};

/** An answer of a box. */
export type Answer =
	| {readonly kind: 'stat'; readonly stat: StatResult}
	| {readonly kind: 'read'; readonly read: ReadResult}
	| {readonly kind: 'run'; readonly sections: Sections};

/** After this the box may have changed by itself. Milliseconds. */
const FRESH_MS = 10_000;

/** Returns an empty memo. */
export function createMemo(now: () => number): Memo {
	type Kept = {readonly at: number; readonly question: Question; readonly answer: Answer};
	let kept: Kept[] = [];

	function find<Found>(pick: (entry: Kept) => Found | undefined): Found | undefined {
		for (const entry of kept) {
			const found = now() - entry.at > FRESH_MS ? undefined : pick(entry);
			if (found !== undefined) {
				return found;
			}
		}

		return undefined;
	}

	return {
		keep(question, answer) {
			kept = kept.filter((entry) => keyOf(entry.question) !== keyOf(question));
			kept.push({at: now(), question, answer});
		},
		stat: (path) =>
			find(({question, answer}) => {
				if (question.kind === 'run' || question.path !== path) {
					return undefined;
				}

				return answer.kind === 'stat'
					? answer.stat
					: answer.kind === 'read'
						? statOfRead(answer.read)
						: undefined;
			}),
		read: (path, offset, limitBytes) =>
			find(({question, answer}) => {
				if (question.kind !== 'read' || question.path !== path || answer.kind !== 'read') {
					return undefined;
				}

				const from = offset - (question.offset ?? 0);
				const isIn = from >= 0 && limitBytes <= question.limitBytes - from;
				if (answer.read.kind !== 'file') {
					return answer.read;
				}

				const {bytes} = answer.read;
				return isIn ? {...answer.read, bytes: bytes.subarray(from, from + limitBytes)} : undefined;
			}),
		run(invocation) {
			const key = keyOf({kind: 'run', invocation});
			const found = find(({question, answer}) =>
				answer.kind === 'run' && keyOf(question) === key ? answer.sections : undefined,
			);
			kept = kept.filter((entry) => keyOf(entry.question) !== key);
			return found;
		},
		forget(path) {
			kept = kept.filter(({question}) => question.kind === 'run' || question.path !== path);
		},
		clear() {
			kept = [];
		},
	};
}

function keyOf(question: Question): string {
	return question.kind === 'run'
		? JSON.stringify([question.invocation.argv, question.invocation.environment ?? {}])
		: JSON.stringify([
				question.kind,
				question.path,
				question.kind === 'read' ? question.offset : 0,
			]);
}

function statOfRead(read: ReadResult): StatResult | undefined {
	switch (read.kind) {
		case 'file':
			return {kind: 'found', stat: read.stat};
		case 'missing':
			return read;
		case 'unreadable':
			return undefined;
	}
}
