/** Services, the daemon and its settings, in words for a beginner. */
export const diagnosisService = {
	'cause.cgroups-service-missing': 'The service "cgroups" does not exist',
	'cause.cgroups-service-missing.because':
		'Docker needs the service "cgroups", which mounts the control groups (the kernel counts and limits what containers use with them). It belongs to OpenRC, the system that starts services.',
	'cause.daemon-not-ready': 'Docker was asked before it was ready',
	'cause.daemon-not-ready.because':
		'The daemon (the program in the background that does the work) was starting or ending when it was asked, and cut the connection.',
	'cause.daemon-not-running': 'The Docker daemon is not running',
	'cause.daemon-not-running.because':
		'The command docker only passes wishes on to the daemon, the program in the background that does the work. Nobody answered: the daemon was not started, or it ended. If it ended, /var/log/docker.log says why.',
	'cause.dockerd-unknown-flag': 'The daemon is started with an option that it does not know',
	'cause.dockerd-unknown-flag.because':
		'DOCKER_OPTS in /etc/conf.d/docker holds the options of the daemon (the program in the background). One of them is misspelt or was dropped, and the daemon ends at once with its help text.',
	'cause.initd-crlf': 'The start script of the service has Windows line ends',
	'cause.initd-crlf.because':
		'Each line of /etc/init.d/docker ends with an invisible extra character (carriage return), and the shell takes it for a command. Editing or copying the file on Windows does this.',
	'cause.networking-failed': 'The network service does not start, and Docker waits for it',
	'cause.networking-failed.because':
		'The service of Docker needs the service "networking". That one failed, mostly because /etc/network/interfaces names an interface that does not exist or gets no address.',
	'cause.service-crashed': 'The Docker service has crashed',
	'cause.service-crashed.because':
		'OpenRC (the system that starts services) believes that Docker runs, but the daemon and the program that watches over it are gone. Starting again does nothing until that is cleared.',
	'cause.service-name-wrong': 'The service has another name on Alpine',
	'cause.service-name-wrong.because':
		'There is no service {subject}. On Alpine the service is called docker, and it is driven with rc-service, not with systemctl.',
	'cause.service-not-in-runlevel': 'Docker is not started at boot',
	'cause.service-not-in-runlevel.because':
		'What starts at boot is listed in a runlevel (a named set of services). Docker is in none, so nobody started it after the last boot.',
	'cause.service-respawn-limit': 'The daemon ended again and again, and OpenRC gave up',
	'cause.service-respawn-limit.because':
		'OpenRC starts a daemon that ends once more, up to a limit. The limit is reached, and the status says "stopped". Why the daemon ends stands in /var/log/docker.log; that has to be mended first.',
	'cause.service-state-lost': 'OpenRC has forgotten a daemon that still runs',
	'cause.service-state-lost.because':
		'The state of the service was reset (zap) while the daemon went on. OpenRC says "stopped", and starting fails because a daemon is there already.',
	'cause.service-stopped': 'The Docker service is stopped',
	'cause.service-stopped.because':
		'The command docker only passes wishes on to the daemon, the program in the background that does the work. OpenRC says that the service is stopped, so nobody answers.',
	'cause.socket-path-blocked': 'Something else is in the place of the socket',
	'cause.socket-path-blocked.because':
		'The daemon wants to make its socket (the file through which programs talk to it) at {subject}, and there is a folder or another file. Starting a container with that path as a volume, while Docker was down, does this.',
	'cause.stale-pid-file': 'A note of an earlier daemon is in the way',
	'cause.stale-pid-file.because':
		'The daemon writes its process number into /var/run/docker.pid so that only one runs. The file is left over from a daemon that is gone, or another daemon runs already.',
	'cause.daemon-json-flag-conflict': 'The same option is given twice: in daemon.json and as a flag',
	'cause.daemon-json-flag-conflict.because':
		'The option {subject} stands in /etc/docker/daemon.json and in DOCKER_OPTS of /etc/conf.d/docker. The daemon (the program of Docker in the background) does not choose between them and ends.',
	'cause.daemon-json-invalid-value': 'A setting in daemon.json has a value that is not allowed',
	'cause.daemon-json-invalid-value.because':
		'/etc/docker/daemon.json holds the settings of the daemon (the program of Docker in the background). It can be read, but the daemon refuses a value in it: {subject}',
	'cause.daemon-json-syntax': 'daemon.json is not written correctly',
	'cause.daemon-json-syntax.because':
		'/etc/docker/daemon.json holds the settings of the daemon (the program of Docker in the background). It must be JSON: names and texts in double quotes, commas between entries but none after the last, and no comments. The daemon cannot read it and ends.',
	'cause.daemon-json-unknown-option': 'daemon.json has a setting that Docker does not know',
	'cause.daemon-json-unknown-option.because':
		'/etc/docker/daemon.json holds {subject}, which is misspelt or of another version. The daemon (the program of Docker in the background) ends rather than ignore it.',
	'cause.storage-driver-unknown': 'The storage driver that is asked for does not exist',
	'cause.storage-driver-unknown.because':
		'A storage driver is the way in which Docker keeps layers of images on the disk. {subject} is none that this version has; overlay2 is the usual one.',
	'cause.tcp-without-tls': 'Docker is opened to the network without protection',
	'cause.tcp-without-tls.because':
		'A "tcp://" address is set for the daemon without certificates. Whoever reaches it becomes root on this box, so the daemon warns and waits before it goes on.',
} as const;
