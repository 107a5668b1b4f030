/**
 * Options of the kernel that containers need, by what is missing without them. Source of the names:
 * moby's contrib/check-config.sh, whose list of legacy firewall tables is wrong from Alpine 3.23 on
 * (it has nf_tables instead), so that the firewall is judged by its own rule.
 */
export const NEEDED_OPTIONS: readonly string[] = [
	...['NAMESPACES', 'NET_NS', 'PID_NS', 'IPC_NS', 'UTS_NS'],
	...['CGROUPS', 'CGROUP_DEVICE', 'CGROUP_FREEZER', 'CGROUP_SCHED', 'CPUSETS', 'MEMCG'],
	...['KEYS', 'VETH', 'BRIDGE', 'BRIDGE_NETFILTER', 'NF_NAT', 'POSIX_MQUEUE', 'CGROUP_BPF'],
	...['NETFILTER_XT_MATCH_ADDRTYPE', 'NETFILTER_XT_MATCH_CONNTRACK', 'NETFILTER_XT_MARK'],
];

/** Either of these sets of tables is enough for the firewall rules of Docker. */
export const FIREWALL_OPTIONS: readonly (readonly string[])[] = [
	['NF_TABLES', 'NFT_COMPAT', 'NFT_NAT', 'NFT_MASQ'],
	['IP_NF_FILTER', 'IP_NF_NAT', 'IP_NF_TARGET_MASQUERADE'],
];

/** One of these keeps the layers of images; without any each layer is copied as a whole. */
export const STORAGE_OPTIONS: readonly string[] = ['OVERLAY_FS', 'BTRFS_FS'];

/** Options without which something works less well, and what. */
export const USEFUL_OPTIONS: readonly string[] = [
	...['SECCOMP', 'SECCOMP_FILTER', 'USER_NS', 'CGROUP_PIDS', 'BLK_CGROUP', 'CFS_BANDWIDTH'],
];

/** All options that a box is asked for. */
export const ASKED_OPTIONS: readonly string[] = [
	...NEEDED_OPTIONS,
	...FIREWALL_OPTIONS.flat(),
	...STORAGE_OPTIONS,
	...USEFUL_OPTIONS,
];
