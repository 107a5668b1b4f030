import {command} from '../core/command.ts';
import {valueOr} from '../core/fact.ts';
import type {Facts} from '../core/facts.ts';
import {apkPolicy} from '../core/steps/apk.ts';
import {message} from '../messages/message.ts';
import {readOutput} from './output-pipeline.ts';
import {invocationOf} from './run-command.ts';
import type {System} from './system.ts';

/** The last start or two of the daemon. Bytes. */
const LOG_TAIL_BYTES = 64 * 1024;
/** Where the daemon and its supervisor write (aports, community/docker/docker.initd). */
const LOGS = ['/var/log/docker.log'] as const;

/**
 * Returns what a box says of its trouble by commands that change nothing: what apk would do, and
 * the end of the daemon's log where Docker is installed and does not answer.
 */
export async function lookAtFailure(system: System, facts: Facts): Promise<string> {
	const docker = valueOr(facts.docker, undefined);
	if (docker?.packages.includes('docker')) {
		return docker.daemonVersion === undefined ? logTail(system) : '';
	}

	return textOf(system);
}

async function logTail(system: System): Promise<string> {
	const texts: string[] = [];
	for (const path of LOGS) {
		const found = await system.stat(path);
		if (found.kind !== 'found') {
			continue;
		}

		const offset = Math.max(0, found.stat.size - LOG_TAIL_BYTES);
		const result = await system.read(path, {offset, limitBytes: LOG_TAIL_BYTES});
		if (result.kind === 'file') {
			texts.push(new TextDecoder().decode(result.bytes));
		}
	}

	return texts.join('\n');
}

/** A simulation needs neither root nor the lock (apk(8)), and reports as the real thing would. */
async function textOf(system: System): Promise<string> {
	const simulate = command({
		id: 'apk.simulate',
		argv: ['apk', 'add', '--simulate', 'docker'],
		reason: message('command.apk-policy.reason'),
	});
	const lines: string[] = [];
	for (const act of [apkPolicy(), simulate]) {
		for await (const piece of readOutput(system.run(invocationOf(act)), {
			now: () => system.now(),
		})) {
			if (piece.kind === 'output') {
				lines.push(...piece.lines.map((line) => line.text));
			}
		}
	}

	return lines.join('\n');
}
