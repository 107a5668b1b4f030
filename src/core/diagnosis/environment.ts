import type {Signature} from './signature.ts';

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
		cause: 'container-not-privileged',
		line: /Could not fetch rule set generation id: Permission denied|iptables.*Permission denied \(you must be root\)|Failed to initialize nft: (?:Permission|Operation not permitted)|AppArmor detection and --privileged mode might break|mount: permission denied \(are you root\?\)|Could not mount \/sys\/kernel\/security/i,
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
		line: /error mounting "proc" to rootfs.*(?:permission denied|operation not permitted)/,
		confidence: 'likely',
		orElse: ['container-not-privileged'],
	},
	{
		cause: 'oci-proc-mount-failed',
		line: /error mounting "proc" to rootfs/,
		unless: /permission denied|operation not permitted/,
		confidence: 'likely',
	},
	{
		cause: 'convenience-script-unsupported',
		line: /Unsupported distribution '(?<subject>[^']*)'|ERROR: Unable to find distribution version/i,
	},
	{
		cause: 'wsl1-unsupported',
		line: /WSL ?1 (?:is|does) not support|requires WSL ?2|upgrade.* to WSL ?2/i,
	},
];
