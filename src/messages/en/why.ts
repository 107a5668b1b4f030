/** Why each step is made, told at length: behind the one sentence that every screen has. */
export const why = {
	'why.repositories':
		'apk knows only what the indexes of its repositories list. docker is in community, and setup-alpine leaves that line switched off, because main alone is supported for the whole life of a release. Only the one line is changed: other mirrors, tags and comments stay as they are.',
	'why.update':
		'A line in the file is only an address. apk update fetches the index behind it and keeps it in /var/cache/apk. Without it, apk would go on looking into the old list and say "no such package" although the address is right by now.',
	'why.install':
		'The name docker stands for several packages: the daemon (docker-engine), the command line (docker-cli), what runs containers (containerd, runc), iptables for the network, and the service file. apk writes the names that were asked for into /etc/apk/world; all others are dependencies and go when nothing needs them.',
	'why.enable':
		'OpenRC starts what is in a runlevel. A link in /etc/runlevels/default is all that this makes. Without it Docker would run until the next reboot and then be gone, which is found out weeks later.',
	'why.settings':
		'dockerd reads /etc/docker/daemon.json before it does anything else, and one wrong comma ends it. Asking it beforehand with --validate costs a moment and changes nothing.',
	'why.start':
		'The service starts a supervisor, and the supervisor starts dockerd. [ ok ] therefore says that the supervisor is there. Whether the daemon lives is only known a few seconds later.',
	'why.wait':
		'dockerd needs a moment for its network and its storage. Asking it too early gives "Cannot connect", which looks like a fault and is none. So it is asked again and again, up to a limit.',
	'why.access':
		'The socket of the daemon belongs to the group docker. Who may write to it can start a container with the whole disk in it, and is root by that. That is why nobody is added unless somebody asks for it.',
	'why.cache':
		'A system in memory forgets its packages. apk can keep the files that it fetched on the boot medium and installs them again at boot, without a network.',
	'why.commit':
		'lbu packs what was changed in /etc into one archive on the boot medium. At boot the archive is unpacked first, and from world apk knows what to install.',
	'why.verify':
		'A started service proves nothing, and a version number proves only that the daemon answers. A container that ran proves kernel, storage, network and registry at once.',
	'why.other':
		'There is no longer explanation of this step; the sentence above says why it is made.',
} as const;
