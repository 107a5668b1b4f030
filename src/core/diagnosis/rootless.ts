import type {Signature} from './signature.ts';

/** Docker without root. */
export const ROOTLESS: readonly Signature[] = [
	{
		cause: 'rootless-subuid-missing',
		line: /[Nn]o sub[ug]id ranges found for user "?(?<subject>[^\s"]+)|open \/etc\/sub[ug]id: no such file|no entry for .* in \/etc\/sub[ug]id|could not find sub[ug]id|newuidmap: .*uid range .* not allowed|Missing (?:or insufficient )?sub[ug]id|# Add sub[ug]id entry for \S+|exec: "new[ug]idmap": executable file not found/,
	},
	{
		cause: 'rootless-idmap-broken',
		line: /newuidmap.*write to uid_map failed|newgidmap.*write to gid_map failed|newuidmap: open of uid_map failed|new[ug]idmap: Could not set caps/,
		confidence: 'likely',
		orElse: ['rootless-userns-disabled'],
	},
	{
		cause: 'rootless-userns-disabled',
		line: /fork\/exec \S*new[ug]idmap: operation not permitted|unprivileged_userns_clone|fork\/exec \/proc\/self\/exe: (?:no space left|operation not permitted)|failed to (?:start the child|create user namespace).*operation not permitted|user namespaces are not enabled|max_user_namespaces/,
		confidence: 'likely',
		orElse: ['rootless-idmap-broken'],
	},
	{
		cause: 'rootless-iproute-missing',
		line: /(?:failed to execute|exec:) "?ip"?: (?:No such file|executable file not found)|ip tuntap.*not found/,
	},
	{
		cause: 'rootless-cgroup-delegation',
		line: /without a delegated cgroup|cgroup configuration: .*Interactive authentication|cgroup.*(?:delegat|dbus: permission|org\.freedesktop\.systemd1)/i,
	},
	{
		cause: 'rootless-cgroup-delegation',
		line: /apply cgroup configuration: .*mkdir \/sys\/fs\/cgroup\/\S+: permission denied/,
		unless: /permission denied\W*: unknown/,
		confidence: 'likely',
		orElse: ['container-not-privileged'],
	},
	{
		cause: 'rootless-network-not-permitted',
		line: /error creating default "bridge" network: operation not permitted|bridge MTU .*operation not permitted/,
	},
];
