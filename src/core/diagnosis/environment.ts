import {fits} from './session.ts';
import type {Signature} from './signature.ts';

/** OpenRC tries to use control groups that belong to somebody else. */
const IN_CONTAINER =
	/openrc-run\.sh: line \d+: can't create \/sys\/fs\/cgroup\/\S+: (?:Read-only file system|Permission denied)/;

/** Where the box itself runs: containers, LXC, WSL, chroots. */
export const ENVIRONMENT: readonly Signature[] = [
	{
		cause: 'openrc-not-booted',
		line: /system which openrc did not boot|touch \/run\/openrc\/softlevel|You are attempting to run an openrc service/i,
	},
	{
		cause: 'openrc-not-booted',
		line: /WARNING: \S+ is already starting/,
		confidence: 'likely',
		when: ({has}) => !has(/started|\[ ok \]/),
	},
	{
		cause: 'openrc-not-booted',
		line: /(?:^|[\s:])(?:rc-service|rc-update|rc-status|openrc|service): (?:command )?not found|(?:command not found: |Unknown command:? '?)(?:rc-service|rc-update|service)'?$/,
		confidence: 'likely',
		when: ({has}) => has(/docker|openrc|rc-/) && !has(/systemctl/),
	},
	{
		cause: 'openrc-not-booted',
		line: IN_CONTAINER,
		confidence: 'likely',
		// A single one is printed also where all goes well afterwards.
		when: ({troubled}) => troubled.filter((entry) => fits(entry, IN_CONTAINER)).length >= 3,
	},
	{
		cause: 'container-not-privileged',
		line: /Could not fetch rule set generation id: Permission denied|iptables.*Permission denied \(you must be root\)|Failed to initialize nft: (?:Permission|Operation not permitted)|AppArmor detection and --privileged mode might break|Could not mount \/sys\/kernel\/security|ip_forward: read-only file system|unable to apply caps: operation not permitted|bpf_prog_(?:query|load|attach)\(.*operation not permitted|devices\.(?:allow|deny): (?:operation not permitted|permission denied)|can't load program: operation not permitted|\/sys\/fs\/cgroup\/\S+: permission denied\W*: unknown/i,
	},
	{
		cause: 'container-not-privileged',
		line: /failed to start daemon:.*operation not permitted|unshare: operation not permitted|failed to mount overlay: (?:operation not permitted|permission denied)|error mounting "(?:sysfs|cgroup|devpts|mqueue)".*(?:not permitted|permission denied)|failed to mount.*cgroup.*(?:permission denied|operation not permitted)/i,
		unless: /bridge|rootless/,
		confidence: 'likely',
	},
	{
		cause: 'lxc-apparmor-sysctl-denied',
		line: /open sysctl (?<subject>\S+) file:.*permission denied/,
	},
	{
		cause: 'lxc-nesting-off',
		line: /mounting \\*"proc\\*" to rootfs.*(?:permission denied|operation not permitted|: perm(?:ission)?$)/,
		confidence: 'likely',
		orElse: ['container-not-privileged'],
	},
	{
		cause: 'oci-proc-mount-failed',
		line: /mounting \\*"proc\\*" to rootfs/,
		unless: /permission denied|operation not permitted/,
		confidence: 'likely',
	},
	{
		cause: 'convenience-script-unsupported',
		line: /Unsupported distribution '(?<subject>[^']*)'|ERROR: Unable to find distribution version/i,
	},
	{
		cause: 'wsl1-unsupported',
		line: /(?:Linux \S+ |^|Kernel Version: )\d+\.\d+\.\d+-\d+-Microsoft\b/,
		when: ({has}) => has(/dockerd|docker daemon|docker service|service docker|iptables|nat table/i),
	},
	{
		cause: 'systemd-not-booted',
		line: /System has not been booted with (?<subject>systemd) as init system|Failed to connect to bus: Host is down/,
		when: ({has}) => has(/docker|moby/i),
	},
	{
		// `lbu status` lists what the next boot will not have.
		cause: 'diskless-not-committed',
		line: /^(?:[AUMD]|[+-]) +\/?(?<subject>etc\/(?:apk\/world|runlevels\/\w+\/docker|docker(?:\/\S*)?|conf\.d\/docker))$/,
		when: ({has}) => has(/\blbu (?:st|status|diff)\b/),
	},
	{
		cause: 'wsl1-unsupported',
		line: /WSL ?1 (?:is|does) not support|requires WSL ?2|upgrade.* to WSL ?2/i,
	},
];
