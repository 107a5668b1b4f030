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

/** Any of these sets of tables is enough for the firewall rules of Docker; the first is the usual one. */
export const FIREWALL_OPTIONS: readonly (readonly string[])[] = [
	['NF_TABLES', 'NFT_COMPAT', 'NFT_NAT'],
	['NF_TABLES', 'NFT_COMPAT', 'NFT_MASQ'],
	['IP_NF_FILTER', 'IP_NF_NAT', 'IP_NF_TARGET_MASQUERADE'],
];

/** One of these keeps the layers of images; without any each layer is copied as a whole. */
export const STORAGE_OPTIONS: readonly string[] = ['OVERLAY_FS', 'BTRFS_FS'];

/** Options without which something works less well, and what. */
export const USEFUL_OPTIONS: readonly string[] = [
	...['SECCOMP', 'SECCOMP_FILTER', 'USER_NS', 'CGROUP_PIDS', 'BLK_CGROUP', 'CFS_BANDWIDTH'],
	...['FAIR_GROUP_SCHED', 'BLK_DEV_THROTTLING', 'CGROUP_HUGETLB'],
];

/**
 * Options that matter to those only who use what they are for. moby's script tells them as missing
 * without a word of that; CGROUP_CPUACCT, NET_CLS_CGROUP and CGROUP_NET_PRIO belong to version 1 of
 * control groups, and what only kernels before 5.9 had is left out: Alpine 3.20 has 6.6.
 */
export const SPECIAL_OPTIONS: Readonly<
	Record<
		'swarm' | 'own-networks' | 'file-transfer' | 'ipv6' | 'acl' | 'confinement' | 'perf',
		readonly string[]
	>
> = {
	swarm: [
		...['VXLAN', 'BRIDGE_VLAN_FILTERING', 'IP_VS', 'IP_VS_NFCT', 'IP_VS_PROTO_TCP'],
		...['IP_VS_PROTO_UDP', 'IP_VS_RR', 'NETFILTER_XT_MATCH_IPVS', 'CRYPTO_GCM', 'CRYPTO_SEQIV'],
		...['XFRM_USER', 'XFRM_ALGO', 'INET_ESP', 'NETFILTER_XT_MATCH_BPF'],
	],
	'own-networks': ['IPVLAN', 'MACVLAN', 'DUMMY', 'IP_SCTP'],
	'file-transfer': ['NF_NAT_FTP', 'NF_CONNTRACK_FTP', 'NF_NAT_TFTP', 'NF_CONNTRACK_TFTP'],
	ipv6: ['NFT_FIB_IPV6'],
	acl: ['EXT4_FS_POSIX_ACL', 'EXT4_FS_SECURITY'],
	confinement: ['SECURITY_APPARMOR', 'SECURITY_SELINUX'],
	perf: ['CGROUP_PERF'],
};

/** All options that a box is asked for. */
export const ASKED_OPTIONS: readonly string[] = [
	...NEEDED_OPTIONS,
	...FIREWALL_OPTIONS.flat(),
	...STORAGE_OPTIONS,
	...USEFUL_OPTIONS,
	...Object.values(SPECIAL_OPTIONS).flat(),
];
