import {message} from '../../messages/message.ts';
import {type Command, command} from '../command.ts';
import {CAUSE_NAMES, type CauseFamily, familyOf} from '../diagnosis/causes.ts';
import {valueOr} from '../fact.ts';
import type {Facts} from '../facts.ts';
import {indexUrl, mirrorRows} from '../mirrors.ts';
import {serviceCommand} from '../steps/service.ts';

type Look = (facts: Facts) => readonly [program: string, ...args: string[]];

const repositories: Look = () => ['cat', '/etc/apk/repositories'];
const names: Look = () => ['nslookup', 'dl-cdn.alpinelinux.org'];
const clock: Look = () => ['date', '-u'];
const world: Look = () => ['cat', '/etc/apk/world'];
const daemonSettings: Look = () => [
	'dockerd',
	'--validate',
	'--config-file',
	'/etc/docker/daemon.json',
];
const service: Look = (facts) => [serviceCommand(facts), 'docker', 'status'];
const modules: Look = ({kernel}) => [
	'ls',
	'-d',
	`/lib/modules/${valueOr(kernel, undefined)?.release ?? ''}`,
];
const mirror: Look = (facts) => [
	'wget',
	'-S',
	'--spider',
	'-T',
	'5',
	indexUrl(mirrorRows(facts)[0]?.base ?? 'https://dl-cdn.alpinelinux.org/alpine', facts),
];

/** Looks for single causes; the others have the look of their family. */
const BY_CAUSE: Readonly<Record<string, Look>> = {
	'dns-failure': names,
	'dns-name-not-found': repositories,
	'http-404': repositories,
	'http-403': mirror,
	'network-unreachable': () => ['ip', 'route'],
	'tls-untrusted-certificate': clock,
	'clock-skew': clock,
	'untrusted-signature': () => ['ls', '-l', '/etc/apk/keys'],
	// The file is always there; only a process that holds it means something.
	'database-locked': () => ['ps'],
	'wrong-architecture': () => ['apk', '--print-arch'],
	'not-root': () => ['id'],
	'service-not-in-runlevel': () => ['rc-update', 'show'],
	'networking-failed': () => ['cat', '/etc/network/interfaces'],
	'stale-pid-file': () => ['cat', '/run/docker.pid'],
	'overlay-module-missing': () => ['grep', 'overlay', '/proc/filesystems'],
	'docker-not-installed': () => ['apk', 'policy', 'docker'],
	'compose-plugin-missing': () => ['docker', 'compose', 'version'],
	'registry-dns-failure': () => ['nslookup', 'registry-1.docker.io'],
	'registry-name-not-found': () => ['nslookup', 'registry-1.docker.io'],
	'disk-inodes-exhausted': () => ['df', '-i'],
	'rpi-memory-cgroup-off': () => ['cat', '/proc/cgroups'],
};

/** What shows the trouble of a family; none where no single command does. */
const BY_FAMILY: Partial<Readonly<Record<CauseFamily, Look>>> = {
	access: () => ['id'],
	'apk-network': mirror,
	'daemon-config': daemonSettings,
	disk: () => ['df', '-h'],
	kernel: modules,
	'missing-program': () => ['apk', 'policy', 'docker'],
	packages: world,
	registry: () => ['wget', '-S', '--spider', '-T', '5', 'https://registry-1.docker.io/v2/'],
	repositories,
	service,
	'trust-and-clock': clock,
};

/** A look at a dead network ends after this. Milliseconds. */
const LOOK_TIMEOUT_MS = 10_000;

/** Returns a command that shows whether a cause is the right one and changes nothing. */
export function checkOfCause(cause: string, facts: Facts): Command | undefined {
	const name = CAUSE_NAMES.find((known) => known === cause);
	const look = name && (BY_CAUSE[name] ?? BY_FAMILY[familyOf(name)]);
	return look
		? command({
				id: checkId(cause),
				argv: look(facts),
				reason: message('command.look.reason'),
				timeoutMs: LOOK_TIMEOUT_MS,
			})
		: undefined;
}

/** Returns the name under which the answer to the look at a cause is kept. */
export function checkId(cause: string): string {
	return `look.${cause}`;
}
