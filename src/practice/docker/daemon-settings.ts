import {textOf} from '../../core/byte-string.ts';
import {contentOf, textIn} from '../files.ts';
import type {World} from '../world.ts';
import {jsonFault} from './json-fault.ts';

/** Where dockerd's settings are. */
export const DAEMON_JSON = '/etc/docker/daemon.json';

/** Keys that dockerd knows; what is not here stops it (moby daemon/config). */
const KNOWN_KEYS = new Set([
	'bip',
	'bridge',
	'containerd',
	'data-root',
	'debug',
	'default-address-pools',
	'default-runtime',
	'dns',
	'dns-opts',
	'dns-search',
	'exec-opts',
	'experimental',
	'features',
	'firewall-backend',
	'group',
	'hosts',
	'icc',
	'init',
	'insecure-registries',
	'ip',
	'ip-forward',
	'ip-masq',
	'ip6tables',
	'iptables',
	'ipv6',
	'labels',
	'live-restore',
	'log-driver',
	'log-level',
	'log-opts',
	'max-concurrent-downloads',
	'mtu',
	'proxies',
	'registry-mirrors',
	'runtimes',
	'selinux-enabled',
	'shutdown-timeout',
	'storage-driver',
	'storage-opts',
	'tls',
	'tlscacert',
	'tlscert',
	'tlskey',
	'tlsverify',
	'userland-proxy',
	'userns-remap',
]);

const LOG_LEVELS = new Set(['debug', 'info', 'warn', 'error', 'fatal']);
const STORAGE_DRIVERS = new Set(['overlay2', 'overlayfs', 'vfs', 'btrfs', 'zfs', 'fuse-overlayfs']);

/** Short forms of flags that are also keys. */
const FLAG_KEYS: Readonly<Record<string, string>> = {
	'-H': 'hosts',
	'--host': 'hosts',
	'-D': 'debug',
	'-l': 'log-level',
	'-s': 'storage-driver',
	'-g': 'data-root',
};

/** What dockerd finds in its settings file. */
export type DaemonSettings = {
	readonly values: Readonly<Record<string, unknown>>;
	/** The line with which it ends because of them; undefined where they are fine. */
	readonly fault: string | undefined;
	/** It looks at these only while it starts its storage. */
	readonly storageFault: string | undefined;
};

/** Returns what dockerd makes of its settings file and of the options in /etc/conf.d/docker. */
export function daemonSettings(world: World, path = DAEMON_JSON): DaemonSettings {
	const content = contentOf(world.files, path);
	if (content === undefined) {
		return {values: {}, fault: undefined, storageFault: undefined};
	}

	const unable = `unable to configure the Docker daemon with file ${path}:`;
	const text = textOf(content);
	const broken = jsonFault(text);
	if (broken !== undefined) {
		return {values: {}, fault: `${unable} invalid JSON: ${broken}`, storageFault: undefined};
	}

	const parsed: unknown = JSON.parse(text);
	const values = (typeof parsed === 'object' && parsed !== null ? parsed : {}) as Record<
		string,
		unknown
	>;
	const fault = keyFault(values, world);
	const driver = values['storage-driver'];
	const isDriverUnknown =
		typeof driver === 'string' && driver !== '' && !STORAGE_DRIVERS.has(driver);
	return {
		values,
		fault: fault === undefined ? undefined : `${unable} ${fault}`,
		storageFault: isDriverUnknown
			? `failed to start daemon: error initializing graphdriver: driver not supported: ${driver}`
			: undefined,
	};
}

function keyFault(values: Readonly<Record<string, unknown>>, world: World): string | undefined {
	const unknown = Object.keys(values).filter((key) => !KNOWN_KEYS.has(key));
	if (unknown.length > 0) {
		return `the following directives don't match any configuration option: ${unknown.join(', ')}`;
	}

	const twice = flagsOf(world).find(({key}) => key in values);
	if (twice) {
		const fromFile = shown(values[twice.key]);
		return `the following directives are specified both as a flag and in the configuration file: ${twice.key}: (from flag: ${shown([twice.value])}, from file: ${fromFile})`;
	}

	const level = values['log-level'];
	return typeof level === 'string' && !LOG_LEVELS.has(level)
		? `merged configuration validation from file and command line flags failed: invalid logging level: ${level}`
		: undefined;
}

function flagsOf(world: World): readonly {readonly key: string; readonly value: string}[] {
	const options = /^DOCKER_OPTS="(.*)"$/m.exec(textIn(world, '/etc/conf.d/docker'))?.[1] ?? '';
	const words = options.split(/\s+/).filter((word) => word !== '');
	return words.flatMap((word, index) => {
		const [flag = '', value = words[index + 1] ?? ''] = word.split('=', 2);
		return word.startsWith('-') ? [{key: FLAG_KEYS[flag] ?? flag.replace(/^--/, ''), value}] : [];
	});
}

function shown(value: unknown): string {
	return Array.isArray(value) ? `[${value.join(' ')}]` : String(value);
}
