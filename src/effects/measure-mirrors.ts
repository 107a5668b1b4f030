import {command} from '../core/command.ts';
import type {MirrorTime} from '../core/mirrors.ts';
import {message} from '../messages/message.ts';
import {askProgram} from './ask-box.ts';
import type {System} from './system.ts';

/** A server that does not answer within this is of no use for an installation. Seconds. */
const LIMIT_SECONDS = 5;
/** Looking up the name is not within wget's own limit. Milliseconds. */
const SPARE_MS = 1000;

/** What is asked of each server. */
export type MirrorQuestion = {readonly base: string; readonly url: string};

/** Asks all servers at the same time for a small file, and tells of each as soon as it is known. */
export async function measureMirrors(
	system: System,
	questions: readonly MirrorQuestion[],
	told: (base: string, time: MirrorTime) => void,
	signal?: AbortSignal,
): Promise<void> {
	await Promise.all(
		questions.map(async ({base, url}) => told(base, await timeOf(system, url, signal))),
	);
}

async function timeOf(system: System, url: string, signal?: AbortSignal): Promise<MirrorTime> {
	const startedAt = system.now();
	const answer = await askProgram(
		system,
		command({
			id: 'mirror.measure',
			argv: ['wget', '-q', '--spider', '-T', String(LIMIT_SECONDS), url],
			reason: message('command.look.reason'),
			timeoutMs: LIMIT_SECONDS * 1000 + SPARE_MS,
		}),
		{signal},
	);
	const milliseconds = Math.max(1, system.now() - startedAt);
	// `wget: bad address 'mirror.example'`
	const said = answer.lines.findLast((line) => line.trim() !== '')?.replace(/^wget: /, '');
	return answer.isWell ? {kind: 'answered', milliseconds} : {kind: 'failed', reason: said ?? ''};
}
