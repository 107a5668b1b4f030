import {createMemoryFiles} from './memory-files.ts';
import {type RecordedRun, type Recording, recordedBytes} from './recording.ts';
import type {Exit, Invocation, System} from './system.ts';

/** First time of a replay: every one tells the same times. Milliseconds since 1970. */
const START = Date.UTC(2026, 0, 1);

const PLAIN_EXIT: Exit = {
	kind: 'exit',
	exitCode: null,
	signal: null,
	spawnError: null,
	timedOut: false,
	stopped: false,
	notRun: false,
};

/**
 * Returns a box that answers from a recording. The same command asked again gets its next
 * recorded answer, then the last one for ever; a command that was not recorded is refused.
 */
export function createReplaySystem(recording: Recording): System {
	const answers = new Map<string, RecordedRun[]>();
	for (const run of recording.runs) {
		const key = keyOf(run);
		answers.set(key, [...(answers.get(key) ?? []), run]);
	}

	let clock = START;
	const now = () => clock++;

	function answerTo({argv, stdin}: Invocation): RecordedRun | undefined {
		const withInput = stdin === undefined ? undefined : answers.get(keyOf({argv, stdin}));
		const runs = withInput ?? answers.get(keyOf({argv}));
		return runs && runs.length > 1 ? runs.shift() : runs?.[0];
	}

	return {
		kind: 'replay',
		...createMemoryFiles(recording.files, now),
		async *run(invocation, stop) {
			if (stop?.aborted) {
				yield {...PLAIN_EXIT, stopped: true};
				return;
			}

			const answer = answerTo(invocation);
			if (!answer) {
				const message = `not in the recording: ${JSON.stringify(invocation.argv)}`;
				yield {...PLAIN_EXIT, spawnError: {code: 'ENOENT', message}};
				return;
			}

			for (const output of answer.output) {
				yield {kind: 'bytes', stream: output.stream, bytes: recordedBytes(output)};
				if (stop?.aborted) {
					yield {...PLAIN_EXIT, signal: 'SIGTERM', stopped: true};
					return;
				}
			}

			yield {...PLAIN_EXIT, exitCode: answer.exitCode, signal: answer.signal ?? null};
		},
		now,
		async sleep(milliseconds, signal) {
			if (!signal?.aborted) {
				clock += milliseconds;
			}
		},
	};
}

function keyOf({argv, stdin}: {argv: readonly string[]; stdin?: string}): string {
	return JSON.stringify(stdin === undefined ? argv : [argv, stdin]);
}
