import type {ByteString} from './byte-string.ts';
import type {Fact} from './fact.ts';
import type {RootlessFacts} from './rootless/rootless-facts.ts';

/** `apk-tools` up to 2.x, or 3.x: their repositories grammar and some options differ. */
export type ApkGeneration = 2 | 3;

/** A file that the probe read, byte for byte. */
export type ProbedFile = {
	readonly path: string;
	/** What a symbolic link points to at last, the same as `path` for an ordinary file. */
	readonly target: string;
	readonly content: ByteString;
};

/** Which system this is. */
export type SystemName = {
	/** `ID` of os-release: `alpine`, `postmarketos`, `debian`. */
	readonly id: string;
	/** Words of `ID_LIKE`. */
	readonly idLike: readonly string[];
	/** `PRETTY_NAME`, or the best replacement. */
	readonly prettyName: string;
	/** `alpine` itself, something built on it, or neither. */
	readonly family: 'alpine' | 'alpine-derived' | 'other';
};

/** The branch whose repositories belong to this box. */
export type Branch = {
	/** `v3.22`, `edge` or `latest-stable`. */
	readonly name: string;
	/** What `/etc/alpine-release` alone would say; differs on half-upgraded boxes. */
	readonly fromRelease: string | undefined;
	/** What the enabled main line says; undefined where there is none. */
	readonly fromRepositories: string | undefined;
};

/** Whether the branch still gets security updates, from data known until some date. */
export type Support =
	| {readonly kind: 'supported'; readonly until: string}
	| {readonly kind: 'ended'; readonly since: string}
	| {readonly kind: 'rolling'}
	| {readonly kind: 'newer-than-known'};

/** The running kernel. */
export type Kernel = {
	/** `uname -r`. */
	readonly release: string;
	/**
	 * `present`: modules of the running kernel are there. `other`: only those of another
	 * kernel, so it was upgraded and not rebooted. `none`: there is no modules folder, as
	 * in containers, where the host's kernel counts.
	 */
	readonly modules: 'present' | 'other' | 'none';
};

/** Control groups. */
export type Cgroups = {
	/** `unmounted` is normal before Docker's first start on Alpine. */
	readonly version: 2 | 1 | 'unmounted';
	/** Controllers of version 2; empty otherwise. */
	readonly controllers: readonly string[];
	/** The kernel was started with `cgroup_disable=memory`, as on a Raspberry Pi. */
	readonly memoryDisabled?: boolean;
};

/** What kind of machine this is. */
export type Environment =
	| 'bare-metal'
	| 'virtual-machine'
	| 'lxc'
	| 'docker'
	| 'podman'
	| 'systemd-nspawn'
	| 'wsl1'
	| 'wsl2'
	| 'openvz'
	| 'chroot'
	| 'container';

/** How Alpine is installed, which decides what survives a reboot. */
export type InstallMode = 'sys' | 'data' | 'diskless' | 'overlaytmpfs' | 'container';

/** What of a system that runs from memory is kept for the next boot. */
export type Persistence = {
	/** Folder of apk's cache; undefined where there is none. */
	readonly cache: string | undefined;
	/** The cache is on a file system that a reboot does not empty. */
	readonly isCacheKept: boolean;
	/** Where `lbu commit` writes; undefined where that is not set up. */
	readonly backup: string | undefined;
	/** That place is mounted, and a reboot does not empty it. */
	readonly isBackupThere: boolean;
};

/** Space of a file system. */
export type Space = {
	/** Folder that was asked for. */
	readonly path: string;
	/** Mount point that holds it. */
	readonly mount: string;
	readonly freeBytes: number;
	/** Files that still fit (`df -i`); undefined where the file system does not count them. */
	readonly freeInodes?: number;
	readonly fileSystem: string;
};

/** A network question and its answer, in the order in which they are asked. */
export type NetworkProbe = {
	readonly ok: boolean;
	/** The tool's own words, or the measured value. */
	readonly detail: string;
};

/** What the network said; each later question makes sense only if the earlier ones were answered. */
export type Network = {
	readonly resolver: Fact<NetworkProbe>;
	/** The index of the enabled main line. */
	readonly mirror: Fact<NetworkProbe>;
	/** The index of community, enabled or derived. */
	readonly community: Fact<NetworkProbe>;
	/** The registry's answer 401 is success. */
	readonly registry: Fact<NetworkProbe>;
	/** Seconds that this box's clock is ahead of the mirror's; negative if behind. */
	readonly clockOffsetSeconds: Fact<number>;
};

/** State of an OpenRC service. */
export type ServiceState = {
	/** Whether there is an init script. */
	readonly exists: boolean;
	/** As OpenRC names it: `started`, `stopped`, `crashed`, …; `failed` where it gave up. */
	readonly state: string | undefined;
	/** How often its supervisor had to start it again. */
	readonly respawns: number;
	/** How long its supervisor has been at it, in seconds; undefined for a service without one. */
	readonly upSeconds?: number;
	/** Runlevels that it is in. */
	readonly runlevels: readonly string[];
};

/** A service of the box that OpenRC lists. */
export type ListedService = ServiceState & {readonly name: string};

/** What gives Docker's service the `net` that it needs. */
export type NetworkService = {
	/** A started service that is known to provide `net`: `networking`, `dhcpcd`, … */
	readonly started: string | undefined;
	/** Whether there is `/etc/network/interfaces`, without which `networking` cannot start. */
	readonly hasInterfacesFile: boolean;
	/** That file; undefined where there is none, or where it was not read. */
	readonly interfacesFile?: ProbedFile | undefined;
	/** Interfaces that the file marks `auto`; `networking` fails if there is none. */
	readonly autoInterfaces: readonly string[];
	/** Services that provide `net` as OpenRC's own cache has it; undefined where it cannot be read. */
	readonly providers?: readonly string[];
};

/** What of the daemon is left on the box, whether or not it answers. */
export type DaemonProcess = {
	/** Every process named dockerd; undefined where that could not be asked. */
	readonly pids: readonly number[] | undefined;
	/** `/run/docker.pid`, in which a daemon leaves its number; undefined where there is none. */
	readonly pidFile: ProbedFile | undefined;
	/** Whether a container runs, as the process beside each of them tells. */
	readonly hasContainers: boolean;
	/** Whether OpenRC starts or stops anything just now; undefined where that could not be asked. */
	readonly hasStarter?: boolean | undefined;
	/** A folder stands where the socket belongs, and keeps every daemon from starting. */
	readonly hasBlockedSocket?: boolean;
	/** Programs of Docker's packages that are not where they belong. */
	readonly missingPrograms: readonly string[];
};

/** Docker as it is on the box before anything is done. */
export type Docker = {
	/** Names of installed packages out of those we may want. */
	readonly packages: readonly string[];
	/** `docker --version`, if there is such a command. */
	readonly clientVersion: string | undefined;
	/** Version of the daemon that answered; undefined where none did. */
	readonly daemonVersion: string | undefined;
	/** What the client said instead, where no daemon answered. */
	readonly daemonError: string | undefined;
	readonly service: ServiceState;
	/** Members of the group `docker`; undefined where the group does not exist. */
	readonly groupMembers: readonly string[] | undefined;
	/** The compose plug-in is there. */
	readonly hasCompose: boolean;
	/** `docker` is really podman. */
	readonly isPodman: boolean;
	/** `DOCKER_HOST`, where it is set. */
	readonly dockerHost: string | undefined;
	/** `/etc/docker/daemon.json`; undefined where there is none. */
	readonly daemonJson: ProbedFile | undefined;
	/** `/etc/conf.d/docker`; undefined where there is none. */
	readonly serviceConfig?: ProbedFile | undefined;
	/** What runs and what is left; undefined where it was not asked. */
	readonly process?: DaemonProcess;
	/** `/etc/init.d/docker`; undefined where there is none, or where it was not read. */
	readonly script?: ProbedFile | undefined;
	/** `DOCKER_CONTEXT`, where it is set. */
	readonly context?: string | undefined;
};

/** Who runs the product. */
export type User = {
	readonly name: string;
	readonly uid: number;
	readonly groups: readonly string[];
	/** The human behind doas or sudo; the same as `name` otherwise. */
	readonly human: string;
};

/** A way to become root. */
export type Privilege = {
	readonly isRoot: boolean;
	/** Programs that are there, best first. */
	readonly tools: readonly ('doas' | 'sudo' | 'su')[];
};

/** A process that holds a lock. */
export type LockHolder = {
	readonly pid: number;
	/** Its command line, such as `apk upgrade`, free of control characters and credentials. */
	readonly command: string;
};

/** Everything that is known of a box before a plan is made. */
export type Facts = {
	/** When they were gathered, milliseconds since 1970. */
	readonly at: number;
	readonly hostname: Fact<string>;
	readonly system: Fact<SystemName>;
	/** Text of `/etc/alpine-release`. */
	readonly alpineRelease: Fact<string>;
	readonly branch: Fact<Branch>;
	readonly support: Fact<Support>;
	/** As apk names it: `x86_64`, `aarch64`, `armv7`, … */
	readonly architecture: Fact<string>;
	readonly apk: Fact<{readonly version: string; readonly generation: ApkGeneration}>;
	/** All repositories files in the order in which apk reads them. */
	readonly repositoryFiles: Fact<readonly ProbedFile[]>;
	/** `apk policy docker` names a source or an installed version. */
	readonly dockerOffered: Fact<boolean>;
	readonly world: Fact<readonly string[]>;
	/** The process that holds apk's lock now; null where nobody does, or it cannot be seen. */
	readonly apkLock?: Fact<LockHolder | null>;
	readonly kernel: Fact<Kernel>;
	/** Options of the running kernel that matter and are on; not applicable where it does not tell. */
	readonly kernelOptions?: Fact<readonly string[]>;
	/** Whether AppArmor is on, and without the program that loads rules into it. */
	readonly appArmor?: Fact<{readonly lacksParser: boolean}>;
	/** Keys that root may hold in the kernel; each container takes one. */
	readonly rootKeys?: Fact<number>;
	/** Overlay file system: known to the kernel, loadable, or not there. */
	readonly overlay: Fact<'available' | 'loadable' | 'missing'>;
	/** Which firewall tables the running kernel has or can load; Docker needs one of them. */
	readonly netfilter: Fact<'nf_tables' | 'legacy' | 'missing'>;
	readonly cgroups: Fact<Cgroups>;
	/** OpenRC is installed and booted the system, is only installed, or something else is init. */
	readonly init: Fact<'openrc' | 'openrc-not-booted' | 'other'>;
	/** Services of all runlevels as `rc-status` lists them. */
	readonly services: Fact<readonly ListedService[]>;
	readonly networkService: Fact<NetworkService>;
	readonly environment: Fact<Environment>;
	readonly installMode: Fact<InstallMode>;
	readonly persistence: Fact<Persistence>;
	/** Space where packages go, and where images go. */
	readonly space: Fact<readonly Space[]>;
	/** Total and available memory. */
	readonly memory: Fact<{readonly totalBytes: number; readonly availableBytes: number}>;
	/** The box's clock, milliseconds since 1970. */
	readonly clock: Fact<number>;
	readonly user: Fact<User>;
	readonly privilege: Fact<Privilege>;
	/** Names of users who could be members of the group docker (uid 1000 and up). */
	readonly people: Fact<readonly string[]>;
	/** Interfaces that are up with an address, and whether there is a default route. */
	readonly link: Fact<{
		readonly interfaces: readonly string[];
		readonly hasDefaultRoute: boolean;
		/** Networks of version 4 that this box reaches, such as `10.0.2.0/24`. */
		readonly networks?: readonly string[];
	}>;
	/** `nameserver` lines of `/etc/resolv.conf`. */
	readonly nameservers: Fact<readonly string[]>;
	/** Proxy variables that apk and Docker will see. */
	readonly proxies: Fact<Readonly<Record<string, string>>>;
	/** Those of them that `/etc/profile.d/proxy.sh` sets: Docker's service reads them by itself. */
	readonly serviceProxies?: Fact<readonly string[]>;
	/** TCP ports on which something listens. */
	readonly listening: Fact<readonly number[]>;
	/** Files with which BusyBox runs in an empty container, itself first. */
	readonly busyBoxFiles: Fact<readonly string[]>;
	/** Docker as it is now. */
	readonly docker: Fact<Docker>;
	/** What Docker without root needs of the box; undefined where it was not asked. */
	readonly rootless?: Fact<RootlessFacts>;
	/** Other container runtimes: `podman`, `containerd (enabled)`, `k3s`, … */
	readonly otherRuntimes: Fact<readonly string[]>;
	/** Name of the command that drives services: `service`, or `rc-service` where that is missing. */
	readonly serviceCommand: Fact<'service' | 'rc-service'>;
	/** Unknown until the network was asked, which takes longer than all the rest. */
	readonly network: Fact<Network>;
};

/** Returns whether this is known to be a system that the product is not made for. */
export function isForeign(facts: Facts): boolean {
	return facts.system.kind === 'known' && facts.system.value.family === 'other';
}
