/**
 * The public names of causes by family; scripts and tests rely on them. Names are added, never
 * renamed.
 */
export const CAUSES = {
	access: ['docker-group-missing', 'not-root', 'socket-permission-denied'],
	'apk-network': [
		'captive-portal',
		'connection-closed',
		'connection-refused',
		'connection-timeout',
		'dns-failure',
		'dns-name-not-found',
		'http-401',
		'http-403',
		'http-404',
		'http-5xx',
		'http-other',
		'index-corrupt',
		'index-not-fetched',
		'index-truncated',
		'network-unreachable',
		'package-corrupt',
		'package-hash-mismatch',
		'package-truncated',
		'proxy-auth-required',
		'proxy-required',
		'stale-index',
		'network-not-allowed',
	],
	client: [
		'client-api-too-old',
		'docker-host-wrong',
		'docker-socket-elsewhere',
		'docker-too-old-for-cgroup2',
	],
	container: ['port-in-use'],
	'daemon-config': [
		'daemon-json-flag-conflict',
		'daemon-json-invalid-value',
		'daemon-json-syntax',
		'daemon-json-unknown-option',
		'storage-driver-unknown',
		'tcp-without-tls',
	],
	disk: [
		'backing-filesystem-unsupported',
		'data-root-read-only',
		'disk-full',
		'disk-inodes-exhausted',
		'overlay-on-overlay',
		'read-only-filesystem',
	],
	environment: [
		'container-not-privileged',
		'lxc-apparmor-sysctl-denied',
		'lxc-nesting-off',
		'oci-proc-mount-failed',
		'openrc-not-booted',
		'convenience-script-unsupported',
		'wsl1-unsupported',
	],
	kernel: [
		'cgroup-v1-hierarchy-missing',
		'cgroup2-threaded',
		'cgroups-not-mounted',
		'containerd-prestart-modprobe',
		'iptables-legacy-nft-mismatch',
		'kernel-upgraded-not-rebooted',
		'netfilter-module-missing',
		'overlay-module-missing',
		'rpi-memory-cgroup-off',
	],
	'missing-program': [
		'compose-plugin-missing',
		'containerd-missing',
		'docker-engine-missing',
		'buildx-plugin-missing',
		'docker-not-installed',
		'iptables-missing',
		'runc-missing',
	],
	none: ['undetermined'],
	packages: [
		'cache-dir-missing',
		'database-damaged',
		'database-locked',
		'file-conflict',
		'interrupted-install',
		'not-installed',
		'package-gone-in-release',
		'script-failure',
		'usage-error',
		'version-pin-unavailable',
		'virtual-needs-choice',
		'world-conflict-entry',
		'world-file-damaged',
		'world-file-missing',
		'world-missing-package',
		'wrong-package-name',
		'package-conflict',
		'package-uninstallable',
	],
	registry: [
		'image-not-found',
		'image-wrong-architecture',
		'proxy-unreachable',
		'registry-dns-failure',
		'registry-error',
		'registry-name-not-found',
		'registry-rate-limit',
		'registry-unreachable',
	],
	repositories: [
		'cdrom-only-repository',
		'community-repo-disabled',
		'main-repo-disabled',
		'mixed-releases',
		'repositories-crlf',
		'repositories-empty',
		'repositories-joined-lines',
		'repositories-missing',
		'repositories-syntax',
		'repositories-wrong-path',
		'tag-not-defined',
		'tagged-repo-needs-tag',
		'v3-repository-syntax',
		'wrong-architecture',
		'local-repository-missing',
	],
	rootless: [
		'rootless-cgroup-delegation',
		'rootless-idmap-broken',
		'rootless-iproute-missing',
		'rootless-network-not-permitted',
		'rootless-subuid-missing',
		'rootless-userns-disabled',
	],
	service: [
		'cgroups-service-missing',
		'daemon-not-ready',
		'daemon-not-running',
		'dockerd-unknown-flag',
		'initd-crlf',
		'networking-failed',
		'service-crashed',
		'service-name-wrong',
		'service-not-in-runlevel',
		'service-respawn-limit',
		'service-state-lost',
		'service-stopped',
		'socket-path-blocked',
		'stale-pid-file',
	],
	'trust-and-clock': [
		'bad-signature',
		'ca-certificates-missing',
		'clock-skew',
		'tls-handshake-failure',
		'tls-hostname-mismatch',
		'tls-interception',
		'tls-untrusted-certificate',
		'untrusted-signature',
	],
} as const;

/** A family of causes. */
export type CauseFamily = keyof typeof CAUSES;

/** The name of a cause. */
export type CauseName = (typeof CAUSES)[CauseFamily][number];

const FAMILY_OF: ReadonlyMap<string, CauseFamily> = new Map(
	Object.entries(CAUSES).flatMap(([family, names]) =>
		names.map((name) => [name, family as CauseFamily] as const),
	),
);

/** Every name of a cause. */
export const CAUSE_NAMES = [...FAMILY_OF.keys()] as readonly CauseName[];

/** Returns the family of a cause. */
export function familyOf(cause: CauseName): CauseFamily {
	return FAMILY_OF.get(cause) ?? 'none';
}
