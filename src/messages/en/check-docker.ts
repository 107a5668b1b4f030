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
	'check.settings.broken': 'daemon.json is not valid',
	'check.settings.broken.detail': 'Docker does not start with it: {fault}.',
	'check.what.enabled': 'start at boot',
	'check.enabled': 'starts at boot ({runlevel})',
	'check.enabled.detail': 'docker is in the runlevel "{runlevel}".',
	'check.enabled.boot': 'docker is in runlevel "boot"',
	'check.enabled.boot.detail':
		'That works. "default" is better: there the clock, the firewall and the network are ready first.',
	'check.enabled.no': 'does not start at boot',
	'check.enabled.no.detail': 'docker is in no runlevel. The plan adds it.',
	'check.enabled.no-init': 'OpenRC did not start this box, so nothing is started at boot.',
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
	'check.daemon.looping': 'Docker was restarted {respawns} times',
	'check.daemon.looping.detail':
		'The service counts as started, but the daemon ended {respawns} times and does not answer. The end of /var/log/docker.log says why.',
	'check.daemon.silent': 'Docker does not run',
	'check.daemon.silent.detail': 'No daemon answers. The plan starts it. The client said: {said}',
	'check.daemon.no-init': 'No daemon answers, and OpenRC did not boot here to start one.',

	'check.what.runtimes': 'other container tools',
	'check.runtimes.none': 'no other container tool',
	'check.runtimes.none.detail': 'Nothing shares containerd or the firewall with Docker.',
	'check.runtimes': '{names}',
	'check.runtimes.harmless': 'podman keeps its own images and does not disturb Docker.',
	'check.runtimes.detail':
		'{names} may share containerd and the firewall with Docker. Images can then be in one place or the other, depending on what starts first.',
} as const;
