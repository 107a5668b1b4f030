import {ACCESS} from './access.ts';
import type {CauseName} from './causes.ts';
import {CLIENT} from './client.ts';
import {CONTAINER} from './container.ts';
import {DAEMON_CONFIG, DAEMON_FLAGS, DAEMON_PARTNER, DAEMON_START} from './daemon.ts';
import {DISK} from './disk.ts';
import {ENVIRONMENT} from './environment.ts';
import type {Finding} from './finding.ts';
import {KERNEL} from './kernel.ts';
import {nodesOf, type Reading} from './reading.ts';
import {REGISTRY_SIGNATURES} from './registry.ts';
import {ROOTLESS} from './rootless.ts';
import {recogniseOldKernel} from './running-kernel.ts';
import {recogniseStopped, SERVICE} from './service.ts';
import {sessionOf} from './session.ts';
import {matchSignatures} from './signature.ts';

/** Families in the order in which their causes have to be mended: what others rest on comes first. */
const FAMILIES = [
	ENVIRONMENT,
	SERVICE,
	DAEMON_CONFIG,
	DAEMON_FLAGS,
	ROOTLESS,
	DAEMON_START,
	DISK,
	KERNEL,
	DAEMON_PARTNER,
	ACCESS,
	REGISTRY_SIGNATURES,
	CLIENT,
	CONTAINER,
] as const;

/** Causes that only say that there is no daemon; any other cause of the same text explains them. */
const SILENCE: readonly CauseName[] = [
	'daemon-not-running',
	'service-stopped',
	'service-not-in-runlevel',
	'docker-socket-elsewhere',
];

/** Recognises everything that other programs than apk say: OpenRC, dockerd, the client, the kernel's tools. */
export function recogniseDocker(reading: Reading): readonly Finding[] {
	const session = sessionOf(reading);
	const scripts = nodesOf(reading, 'script-failure').length > 0;
	const found = [
		...recogniseOldKernel(session),
		...FAMILIES.flatMap((signatures) => matchSignatures(signatures, session)),
	].filter(
		// What a package's script says on its way is part of its failure.
		({cause}) => !(scripts && cause === 'docker-not-installed'),
	);
	const decided = found.some(({confidence}) => confidence !== 'possible');
	return decided
		? found
		: [...found, ...recogniseStopped(session)].filter((entry, _, all) => isKept(entry, all));
}

function isKept({cause}: Finding, all: readonly Finding[]): boolean {
	return (
		!SILENCE.includes(cause) ||
		all.every((other) => SILENCE.includes(other.cause) || other.confidence === 'possible')
	);
}
