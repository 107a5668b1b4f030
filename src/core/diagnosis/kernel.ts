import type {Signature} from './signature.ts';

const IPTABLES = /iptables|ip6tables|nft|xtables/i;

/** The running kernel: modules, control groups, packet filter. */
export const KERNEL: readonly Signature[] = [
	{
		cause: 'openrc-cgroup-mode',
		line: /mount(?:ing)? .*cgroup.*(?:\/openrc|data: openrc)\b.*invalid argument/,
	},
	{
		cause: 'cgroup-v1-hierarchy-missing',
		line: /cgroups?: (?:cannot f(?:i|ou)nd cgroup mount destination|cgroup mountpoint does not exist)|cgroup mountpoint does not exist|no cgroup mount found in mountinfo|mountpoint for cgroup not found/i,
		confidence: 'likely',
		orElse: ['docker-too-old-for-cgroup2'],
	},
	{
		cause: 'cgroups-not-mounted',
		line: /(?<subject>\w+) cgroup (?:isn't|is not) mounted|cgroups?(?: v2)? (?:not mounted|is not mounted)|failed to find any cgroup|cannot start (?:docker|containerd) as cgroups would not start|mountpoint for devices not found/i,
		unless: /level=warning/,
	},
	{
		cause: 'cgroup2-threaded',
		line: /cgroup.*(?:threaded|domain invalid|in an invalid state|\.procs: operation not supported)|in threaded mode/i,
	},
	{
		cause: 'iptables-legacy-nft-mismatch',
		line: /Could not fetch rule set generation id: (?!Permission)|(?:RULE|CHAIN|TABLE)_(?:INSERT|APPEND|REPLACE|DELETE|ADD|USER_ADD|DEL) failed|Extension \w+ revision \d+ not supported|incompatible, use 'nft' tool/i,
		confidence: 'likely',
		orElse: ['netfilter-module-missing'],
	},
	{
		cause: 'netfilter-module-missing',
		line: /can't initialize ip6?tabl|Table does not exist \(do you need to insmod|Failed to initialize nft: (?!Permission)|Module ip_tables not fo|Couldn't load (?:match|target)|could not insert '?(?:ip_tables|iptable_nat|nf_tables|nf_nat)|Failed to setup IP tables.*does not exist|could not find.*(?:nf_nat|br_netfilter|xt_)/i,
		unless: /level=(?:warning|info|debug)|[Pp]ermission denied/,
		confidence: 'likely',
		orElse: ['kernel-upgraded-not-rebooted'],
	},
	{
		cause: 'overlay-module-missing',
		line: /failed to mount overlay: no such device|error initializing graphdriver: no such device|unknown filesystem type '?overlay|overlay.*(?:not found as a supported|not supported by).*(?:host|kernel)|ERROR: could not insert 'overlay'/i,
		confidence: 'likely',
		orElse: ['kernel-upgraded-not-rebooted'],
	},
	{
		cause: 'kernel-upgraded-not-rebooted',
		line: /error initializing graphdriver: driver not supported\\*"?$|prior storage driver overlay2? failed: driver not supported/,
		confidence: 'possible',
		orElse: ['overlay-module-missing', 'backing-filesystem-unsupported'],
		when: ({has}) => !has(/failed to mount overlay/),
	},
	{
		cause: 'containerd-prestart-modprobe',
		line: /modprobe: (?:FATAL|ERROR): (?:Module overlay not found|could not insert 'overlay)|modprobe: module overlay not found|modprobe: can't (?:change directory to|open) '\/?lib\/modules.*overlay/i,
		confidence: 'likely',
		orElse: ['overlay-module-missing', 'kernel-upgraded-not-rebooted'],
		when: ({has}) => !has(/failed to mount overlay/) && !has(/[Mm]odule br_netfilter not found/),
	},
	{
		cause: 'kernel-upgraded-not-rebooted',
		line: /modprobe: (?:FATAL|ERROR): .*(?<subject>\/lib\/modules\/[\w.+-]+)|modprobe: can't change directory to '(?:\/lib\/modules\/)?\d[\w.+-]+'/i,
		confidence: 'likely',
		when: ({has}) => has(IPTABLES) && has(/failed to start daemon|dockerd/) && !has(/overlay/),
	},
	{
		cause: 'kernel-upgraded-not-rebooted',
		line: /failed to (?:add the host|create bridge|create|check bridge).*(?:veth|bridge|docker0).*operation not supported|creating default "bridge" network: operation not supported/i,
		confidence: 'likely',
		orElse: ['netfilter-module-missing'],
	},
	{
		cause: 'rpi-memory-cgroup-off',
		line: /No memory limit support|failed to find memory cgroup|memory cgroup.*(?:missing|disabled|not (?:found|enabled))|cgroup.*memory.*(?:missing|disabled)/i,
		confidence: 'likely',
		when: ({has}) =>
			has(/Kernel Version: .*(?:-v[78]l?\+?|-rpi|-raspi)|Raspberry|cgroup_memory|\bbcm27/i),
	},
];
