import {message, say} from '../../messages/message.ts';
import {type Fact, known, mapFact, notApplicable} from '../fact.ts';
import type {Facts, ListedService, ServiceState} from '../facts.ts';
import type {ProbeAnswers} from '../probe/answer.ts';
import {
	askCommand,
	askOutput,
	foundPaths,
	foundPrograms,
	isAnswered,
	linesOf,
	sourceOf,
	unusable,
} from './ask.ts';

/** Returns what started the system and drives its services. */
export function initFrom(answers: ProbeAnswers): Facts['init'] {
	const paths = foundPaths(answers);
	const isInstalled =
		paths.has('/sbin/openrc-run') ||
		paths.has('/usr/sbin/openrc-run') ||
		foundPrograms(answers).has('rc-service');
	if (!isInstalled) {
		return isAnswered(answers, 'paths') ? known('other', '/sbin/openrc-run') : unusable('paths');
	}

	const isBooted = answers.get('softlevel')?.kind === 'line';
	return known(isBooted ? 'openrc' : 'openrc-not-booted', sourceOf('softlevel'));
}

/** Returns the command that drives services: Alpine adds `service`, OpenRC brings `rc-service`. */
export function serviceCommandFrom(answers: ProbeAnswers): Facts['serviceCommand'] {
	const programs = foundPrograms(answers);
	for (const name of ['service', 'rc-service'] as const) {
		if (programs.has(name) && programs.has('rc-service')) {
			return known(name, `command -v ${name}`);
		}
	}

	return notApplicable(say(message('fact.no-openrc')));
}

/** Returns all services that `rc-status` lists. */
export function servicesFrom(answers: ProbeAnswers): Fact<readonly ListedService[]> {
	return mapFact(askOutput(answers, 'rc-status'), servicesIn);
}

/** Returns one service, from the list, its script, its links and the mark of one that gave up. */
export function serviceFrom(answers: ProbeAnswers, name: string): ServiceState {
	const services = servicesFrom(answers);
	const listed =
		services.kind === 'known' ? services.value.find((service) => service.name === name) : undefined;
	const paths = foundPaths(answers);
	const byExitCode = name === 'docker' ? stateByExitCode(answers) : undefined;
	const linked = [...paths].flatMap((path) => {
		const [, runlevel, service] = /^\/etc\/runlevels\/([^/]+)\/([^/]+)$/.exec(path) ?? [];
		return runlevel !== undefined && service === name ? [runlevel] : [];
	});
	return {
		exists: paths.has(`/etc/init.d/${name}`) || listed !== undefined,
		state: paths.has(`/run/openrc/failed/${name}`) ? 'failed' : (byExitCode ?? listed?.state),
		respawns: listed?.respawns ?? 0,
		...(listed?.upSeconds !== undefined && {upSeconds: listed.upSeconds}),
		runlevels: [...new Set([...linked, ...(listed?.runlevels ?? [])])],
	};
}

/** What `rc-service docker status` ends with (R:sh/supervise-daemon.sh, sh/openrc-run.sh.in). */
const STATUS_CODES: ReadonlyMap<number, string> = new Map([
	[0, 'started'],
	[3, 'stopped'],
	[4, 'stopping'],
	[8, 'starting'],
	[16, 'inactive'],
	[32, 'crashed'],
	[64, 'unsupervised'],
]);

/** The exit code is the same in every version and language; the words and their order are not. */
function stateByExitCode(answers: ProbeAnswers): string | undefined {
	const answer = askCommand(answers, 'docker.status');
	return answer.kind === 'known' ? STATUS_CODES.get(answer.value.exitCode) : undefined;
}

/**
 * Returns the services in the output of `rc-status -a -f ini`.
 *
 * A supervised one reads `docker =  started 00:00:09 (2)`: its age and its respawns. A
 * section that begins with `Dynamic` is no runlevel.
 */
export function servicesIn(text: string): readonly ListedService[] {
	const services = new Map<string, ListedService>();
	let runlevel: string | undefined;
	for (const line of linesOf(text)) {
		const section = /^\[(.+)\]\s*$/.exec(line);
		if (section) {
			runlevel = section[1]?.startsWith('Dynamic') ? undefined : section[1];
			continue;
		}

		const match = /^\s*(\S+)\s+=\s*(\S+)?(?:.*\((\d+)\))?/.exec(line);
		if (match?.[1] === undefined) {
			continue;
		}

		const runlevels = services.get(match[1])?.runlevels ?? [];
		const upSeconds = secondsIn(line);
		services.set(match[1], {
			name: match[1],
			exists: true,
			state: match[2],
			respawns: Number(match[3] ?? 0),
			...(upSeconds !== undefined && {upSeconds}),
			runlevels: runlevel === undefined ? runlevels : [...runlevels, runlevel],
		});
	}

	return [...services.values()];
}

/** `00:00:09`, or `3 day(s) 04:05:06` for one that has been up for long (R:rc-status.c). */
function secondsIn(line: string): number | undefined {
	const [, days = '0', hours, minutes, seconds] =
		/(?:(\d+) day\(s\) )?(\d{2,}):(\d{2}):(\d{2}) \(\d+\)/.exec(line) ?? [];
	return hours === undefined
		? undefined
		: Number(days) * 86_400 + Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
}
