/** Rows of the system check about Docker and what is beside it. */
export const checkDocker = {
	'check.what.docker': 'Docker',
	'check.docker.none': 'Docker is not installed yet',
	'check.docker.none.detail': 'The plan installs it.',
	'check.docker.installed': 'Docker {version} installed',
	'check.docker.with-compose': 'With compose.',
	'check.docker.without-compose': 'Without compose.',
	'check.docker.partly': 'only {name} is installed',
	'check.docker.partly.detail': 'The plan adds what is missing.',
	'check.docker.podman': '"docker" is podman here',
	'check.docker.podman.detail':
		'The package podman-docker gives podman the name docker. It has to go before Docker can be installed: `apk del podman-docker`.',
	'check.docker.foreign': 'docker {version}, not by apk',
	'check.docker.foreign.detail':
		'There is a docker command that apk did not install. It may stand before that of Alpine in the search path.',
	'check.what.settings': 'daemon.json',
	'check.settings.none': 'Docker with its own defaults',
	'check.settings.none.detail': 'There is no /etc/docker/daemon.json, and none is needed.',
	'check.settings': 'daemon.json can be read',
	'check.settings.detail': 'Docker starts with the settings of /etc/docker/daemon.json.',
	'check.settings.flags': 'Docker with own options',
	'check.settings.flags.detail': 'Docker starts with the options of /etc/conf.d/docker.',
	'check.settings.broken': 'settings stop Docker',
	'check.settings.doubtful': 'settings may stop Docker',
	'check.settings.broken.detail': 'Docker does not start with this: {fault}.{more}',
	'check.settings.broken.running': 'Docker runs, and its next start fails on this: {fault}.{more}',
	'check.settings.more': ' Further faults: {count}.',
	'check.settings.ignored': 'a setting without effect',
	'check.settings.ignored.detail': '{fault}.',
	'check.settings.open': 'Docker is open to others',
	'check.settings.open.detail': '{fault}. Nobody who takes Docker as it comes needs that.',
	'check.what.enabled': 'start at boot',
	'check.enabled': 'starts at boot ({runlevel})',
	'check.enabled.detail': 'docker is in the runlevel "{runlevel}".',
	'check.enabled.boot': 'docker is in runlevel "boot"',
	'check.enabled.boot.detail':
		'That works. "default" is better: there the clock, the firewall and the network are ready first.',
	'check.enabled.no': 'does not start at boot',
	'check.enabled.no.detail': 'docker is in no runlevel. The plan adds it.',
	'check.enabled.no-init': 'OpenRC did not start this box, so nothing is started at boot.',
	'check.enabled.twice': 'docker is in two runlevels',
	'check.enabled.twice.detail':
		'docker is in {runlevels}. One is enough: `rc-update del docker boot`.',
	'check.enabled.dangling': 'runlevel names a lost service',
	'check.enabled.dangling.detail':
		'docker is in the runlevel "{runlevel}", but its service script is gone, as after a removal. Installing Docker brings it back.',
	'check.what.daemon': 'Docker daemon',
	'check.daemon': 'Docker {version} answers',
	'check.daemon.detail': 'A running daemon was asked and told its version.',
	'check.daemon.not-installed': 'Docker is not installed yet.',
	'check.daemon.elsewhere': 'DOCKER_HOST leads elsewhere',
	'check.daemon.elsewhere.detail':
		'DOCKER_HOST is {host}, so the docker command talks to another daemon. `unset DOCKER_HOST` makes it use that of this box.',
	'check.daemon.denied':
		'This user may not ask the daemon: it needs root, or membership in the group docker from a new login.',
	'check.daemon.failed': 'service docker: {state}',
	'check.daemon.failed.detail':
		'OpenRC gave up on Docker. The end of /var/log/docker.log says why; the plan starts it again and watches.',
	'check.daemon.looping': 'Docker was restarted {respawns} {respawns?time:times}',
	'check.daemon.looping.detail':
		'The service counts as started, but the daemon ended {respawns} {respawns?time:times} and does not answer. The end of /var/log/docker.log says why.',
	'check.daemon.alone': 'Docker {version} answers, unwatched',
	'check.daemon.alone.detail':
		'The supervisor of the daemon is gone: nobody would start it again. The plan puts that right unless containers run.',
	'check.daemon.by-hand': 'Docker {version} answers, by hand',
	'check.daemon.by-hand.detail':
		'A daemon answers that OpenRC did not start. After a reboot OpenRC starts its own.',
	'check.daemon.abandoned': 'Docker lost its supervisor',
	'check.daemon.abandoned.detail':
		'OpenRC says "{state}", and a plain start would change nothing. The plan makes it forget that and starts Docker.',
	'check.daemon.young': 'Docker is starting',
	'check.daemon.young.detail': 'OpenRC started it a moment ago; the plan waits for it.',
	'check.daemon.context': 'DOCKER_CONTEXT leads elsewhere',
	'check.daemon.context.detail':
		'The docker command talks to the context "{context}", not to the daemon of this box. `unset DOCKER_CONTEXT` changes that for this shell.',
	'check.daemon.silent': 'Docker does not run',
	'check.daemon.silent.detail': 'No daemon answers. The plan starts it. The client said: {said}',
	'check.daemon.no-init': 'No daemon answers, and OpenRC did not boot here to start one.',

	'check.what.options': 'kernel options',
	'check.options': 'kernel made for containers',
	'check.options.detail': 'All {count} options that containers need are on.',
	'check.options.missing': 'kernel lacks {names}',
	'check.options.missing.detail':
		"Docker does not start, or no container does, on a kernel without {names}. Another kernel package has them: `apk add linux-lts` or `linux-virt`; in a container or with a provider's kernel only its owner can help.",
	'check.options.detail.special':
		'All options that containers need are on. Off, for those who use it: {uses}.',
	'check.options.use.swarm': 'networks of swarm',
	'check.options.use.own-networks': 'networks of the kinds ipvlan and macvlan',
	'check.options.use.file-transfer': 'FTP and TFTP from containers',
	'check.options.use.ipv6': 'all of IPv6',
	'check.options.use.acl': 'access lists on ext4',
	'check.options.use.confinement': 'AppArmor or SELinux',
	'check.options.use.perf': 'perf by control group',
	'check.options.apparmor': 'AppArmor without its parser',
	'check.options.apparmor.detail':
		'AppArmor is on in the kernel, and Docker has to load its rules with apparmor_parser, which is missing: containers may not start. `apk add apparmor` brings it.',
	'check.options.useful': 'kernel without {names}',
	'check.options.useful.detail':
		'Docker works without {names}; some limits or protections of containers do not.',
	'check.options.keys': 'only {count} {count?key:keys} for root',
	'check.options.keys.detail':
		'Each container takes a key of the kernel, and /proc/sys/kernel/keys/root_maxkeys allows {count}. Some hundred containers would be too many.',
	'check.what.firewall': 'firewall services',
	'check.firewall.none': 'no firewall service',
	'check.firewall.none.detail': 'Nothing takes away the rules that Docker makes for its networks.',
	'check.firewall': 'firewall: {names}',
	'check.firewall.detail':
		'{names} writes all rules anew when it starts or reloads, and takes those of Docker away. Docker starts after it; after each reload `service docker restart` brings its rules back.',
	'check.firewall.after':
		'{names} starts after Docker, which is in the runlevel "boot", and takes its rules away at every boot. With `--runlevel default` Docker starts after it.',

	'check.what.runtimes': 'other container tools',
	'check.runtimes.none': 'no other container tool',
	'check.runtimes.none.detail': 'Nothing shares containerd or the firewall with Docker.',
	'check.runtimes': '{names}',
	'check.runtimes.harmless': 'podman keeps its own images and does not disturb Docker.',
	'check.runtimes.detail':
		'{names} may share containerd and the firewall with Docker. Images can then be in one place or the other, depending on what starts first.',
} as const;
