/** What a value of the settings file has to be. */
export type ValueKind =
	| 'text'
	| 'truth'
	| 'whole-number'
	| 'texts'
	| 'addresses'
	| 'address-pools'
	| 'map-of-texts'
	| 'map-of-truths'
	| 'map'
	/** Taken in more than one form, or differently by different versions. */
	| 'anything';

/** One setting of the daemon. */
export type DaemonKey = {
	readonly value: ValueKind;
	/** Flags that set the same, where that is not the key's own name behind two hyphens. */
	readonly flags?: readonly string[];
};

/**
 * Keys that dockerd takes (tried with 26.1 and 28.5, and read in moby's daemon/config of 29).
 * A key that is missing here may be one of a newer version, so it is only ever doubted.
 */
export const DAEMON_KEYS: Readonly<Record<string, DaemonKey>> = {
	'allow-direct-routing': {value: 'truth'},
	'authorization-plugins': {value: 'texts', flags: ['--authorization-plugin']},
	bip: {value: 'text'},
	bip6: {value: 'text'},
	bridge: {value: 'text', flags: ['-b', '--bridge']},
	builder: {value: 'map', flags: []},
	'cdi-spec-dirs': {value: 'texts', flags: ['--cdi-spec-dir']},
	'cgroup-parent': {value: 'text'},
	containerd: {value: 'text'},
	'containerd-namespace': {value: 'text'},
	'containerd-plugins-namespace': {value: 'text'},
	'cpu-rt-period': {value: 'whole-number'},
	'cpu-rt-runtime': {value: 'whole-number'},
	'data-root': {value: 'text'},
	debug: {value: 'truth', flags: ['-D', '--debug']},
	'default-address-pools': {value: 'address-pools', flags: ['--default-address-pool']},
	'default-cgroupns-mode': {value: 'text'},
	'default-gateway': {value: 'anything'},
	'default-gateway-v6': {value: 'anything'},
	'default-ipc-mode': {value: 'text'},
	'default-network-opts': {value: 'map', flags: ['--default-network-opt']},
	'default-runtime': {value: 'text'},
	'default-shm-size': {value: 'text'},
	'default-ulimits': {value: 'map', flags: ['--default-ulimit']},
	dns: {value: 'addresses'},
	'dns-opts': {value: 'texts', flags: ['--dns-opt']},
	'dns-search': {value: 'texts'},
	'exec-opts': {value: 'texts', flags: ['--exec-opt']},
	'exec-root': {value: 'text'},
	experimental: {value: 'truth'},
	features: {value: 'map-of-truths', flags: ['--feature']},
	'firewall-backend': {value: 'text'},
	'fixed-cidr': {value: 'text'},
	'fixed-cidr-v6': {value: 'text'},
	group: {value: 'text', flags: ['-G', '--group']},
	'host-gateway-ip': {value: 'anything'},
	'host-gateway-ips': {value: 'addresses', flags: []},
	hosts: {value: 'texts', flags: ['-H', '--host']},
	icc: {value: 'truth'},
	init: {value: 'truth'},
	'init-path': {value: 'text'},
	'insecure-registries': {value: 'texts', flags: ['--insecure-registry']},
	ip: {value: 'anything'},
	'ip-forward': {value: 'truth'},
	'ip-forward-no-drop': {value: 'truth'},
	'ip-masq': {value: 'truth'},
	ip6tables: {value: 'truth'},
	iptables: {value: 'truth'},
	ipv6: {value: 'truth'},
	labels: {value: 'texts', flags: ['--label']},
	'live-restore': {value: 'truth'},
	'log-driver': {value: 'text'},
	'log-format': {value: 'text'},
	'log-level': {value: 'text', flags: ['-l', '--log-level']},
	'log-opts': {value: 'map-of-texts', flags: ['--log-opt']},
	'max-concurrent-downloads': {value: 'whole-number'},
	'max-concurrent-uploads': {value: 'whole-number'},
	'max-download-attempts': {value: 'whole-number'},
	'metrics-addr': {value: 'text'},
	mtu: {value: 'whole-number'},
	'network-control-plane-mtu': {value: 'whole-number'},
	'network-diagnostic-port': {value: 'whole-number'},
	'no-new-privileges': {value: 'truth'},
	'node-generic-resources': {value: 'texts', flags: ['--node-generic-resource']},
	pidfile: {value: 'text', flags: ['-p', '--pidfile']},
	proxies: {value: 'map-of-texts', flags: []},
	'raw-logs': {value: 'truth'},
	'registry-mirrors': {value: 'texts', flags: ['--registry-mirror']},
	runtimes: {value: 'map', flags: ['--add-runtime']},
	'seccomp-profile': {value: 'text'},
	'selinux-enabled': {value: 'truth'},
	'shutdown-timeout': {value: 'whole-number'},
	'storage-driver': {value: 'text', flags: ['-s', '--storage-driver']},
	'storage-opts': {value: 'texts', flags: ['--storage-opt']},
	'swarm-default-advertise-addr': {value: 'text'},
	tls: {value: 'truth'},
	tlscacert: {value: 'text'},
	tlscert: {value: 'text'},
	tlskey: {value: 'text'},
	tlsverify: {value: 'truth'},
	'userland-proxy': {value: 'truth'},
	'userland-proxy-path': {value: 'text'},
	'userns-remap': {value: 'text'},
};

/** Flags of dockerd that are no settings, and those that a settings file cannot hold. */
export const OTHER_FLAGS: readonly string[] = [
	'--config-file',
	'--cri-containerd',
	'--help',
	'-h',
	'--http-proxy',
	'--https-proxy',
	'--no-proxy',
	'--rootless',
	'--validate',
	'--version',
	'-v',
];

/** Returns the flags that set the same as this key. */
export function flagsOfKey(name: string): readonly string[] {
	return DAEMON_KEYS[name]?.flags ?? [`--${name}`];
}

/** Returns the key that a flag sets; undefined for a flag that is none or that is not known. */
export function keyOfFlag(flag: string): string | undefined {
	return Object.keys(DAEMON_KEYS).find((name) => flagsOfKey(name).includes(flag));
}
