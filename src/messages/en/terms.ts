/** Words that a beginner need not know, each in one sentence. */
export const terms = {
	'term.apk': 'apk',
	'term.apk.means': "Alpine's package manager: the program that installs and removes programs.",
	'term.package': 'package',
	'term.package.means': 'a program with all its files in one file, which apk installs as a whole.',
	'term.repository': 'repository',
	'term.repository.means':
		'a folder with packages on a server; /etc/apk/repositories lists those that apk reads.',
	'term.mirror': 'mirror',
	'term.mirror.means': 'a server that keeps a copy of all repositories; one is as good as another.',
	'term.index': 'index',
	'term.index.means':
		'the list of all packages of a repository; apk must have it before it can find anything there.',
	'term.world': 'world',
	'term.world.means':
		'the file /etc/apk/world, the list of what was asked for on this box; apk keeps to it at every change.',
	'term.tag': 'tag',
	'term.tag.means':
		'a name such as @edge before a repository; its packages are used only by those who write the tag.',
	'term.release': 'release',
	'term.release.means':
		'a version of Alpine, such as v3.22; all repositories of a box belong to the same one.',
	'term.architecture': 'architecture',
	'term.architecture.means': 'the kind of processor, such as x86_64 or aarch64.',
	'term.signature': 'signature',
	'term.signature.means':
		'a seal on a file; apk checks it with the keys in /etc/apk/keys, so that nobody can slip in another file.',
	'term.daemon': 'daemon',
	'term.daemon.means':
		'a program that runs in the background; that of Docker is dockerd, and it does all the work.',
	'term.service': 'service',
	'term.service.means': 'a daemon that the system starts, stops and watches.',
	'term.openrc': 'OpenRC',
	'term.openrc.means': 'the part of Alpine that starts services, now and at boot.',
	'term.runlevel': 'runlevel',
	'term.runlevel.means': 'a list of services that are started together, such as "default" at boot.',
	'term.socket': 'socket',
	'term.socket.means':
		'a file through which programs talk; the command docker talks to the daemon by /var/run/docker.sock.',
	'term.container': 'container',
	'term.container.means': 'a program with its own files and network, kept apart from the rest.',
	'term.image': 'image',
	'term.image.means': 'the files from which a container is made.',
	'term.registry': 'registry',
	'term.registry.means': 'a server with images; Docker Hub is the usual one.',
	'term.cgroups': 'control groups',
	'term.cgroups.means':
		'how the kernel counts and limits what programs use; also called cgroups. Containers need them.',
	'term.kernel': 'kernel',
	'term.kernel.means': 'the core of the system, which all programs run on.',
	'term.module': 'module',
	'term.module.means': 'a part of the kernel that is loaded when it is needed.',
	'term.overlay': 'overlay',
	'term.overlay.means':
		'a file system that lays layers over each other; Docker keeps images with it.',
	'term.iptables': 'iptables',
	'term.iptables.means':
		'the tool that sets the rules for network packets; Docker connects containers with it.',
	'term.proxy': 'proxy',
	'term.proxy.means':
		'a computer that fetches things from the Internet for others, often in companies.',
	'term.name-server': 'name server',
	'term.name-server.means':
		'a computer that knows the addresses behind names (DNS); /etc/resolv.conf names it.',
	'term.certificate': 'certificate',
	'term.certificate.means':
		'the identity card of a server; it is valid for some time and for its names.',
	'term.tls': 'TLS',
	'term.tls.means': 'the encryption behind https.',
	'term.pid-file': 'pid file',
	'term.pid-file.means': 'a small file with the number of a running program.',
	'term.root': 'root',
	'term.root.means': 'the user who may change everything on the box.',
	'term.daemon-json': 'daemon.json',
	'term.daemon-json.means': 'the settings of the Docker daemon, in /etc/docker/daemon.json.',
	'term.rootless': 'rootless',
	'term.rootless.means': 'Docker that runs as an ordinary user, without the rights of root.',
	'term.lxc': 'LXC',
	'term.lxc.means':
		'system containers, such as those of Proxmox; their host sets what is allowed inside.',
	'term.wsl': 'WSL',
	'term.wsl.means': 'Linux inside Windows.',
	'term.inode': 'inode',
	'term.inode.means': 'the entry of a file in a file system; their number is limited.',
	'term.mount': 'mount',
	'term.mount.means': 'to make a disk or another file system appear under a folder.',
	'term.http-status': 'HTTP status',
	'term.http-status.means':
		'the number with which a server answers: 4xx means that the question was wrong, 5xx that the server is.',
} as const;
