/** Docker without root: what it needs, why, and what it cannot do on Alpine. */
export const rootless = {
	'choice.rootless': 'Docker without root',
	'choice.rootless.note': 'advanced',
	'rootless.title': 'Docker without root',
	'rootless.for': 'for {user}',
	'rootless.what':
		"A daemon of {user}'s own: what breaks out of a container is {user}, not root. The usual Docker can run beside it.",
	'rootless.nobody': 'There is no user but root on this box; `adduser NAME` makes one first.',
	'rootless.limits.title': 'What it cannot do on Alpine',
	'rootless.limits':
		'No limits of memory and processor (they need systemd), no ports below 1024, `ping` only for groups 999 to 59999, slower networks.',
	'rootless.packages': 'the package docker-rootless-extras',
	'rootless.packages.why':
		'It brings dockerd-rootless, rootlesskit and newuidmap. It is in community, as docker is.',
	'rootless.ranges': 'numbers for users in containers',
	'rootless.ranges.why':
		'Each user in a container is a number of {user} outside. /etc/subuid and /etc/subgid keep a range for that; Alpine makes none by itself.',
	'rootless.cgroups': 'control groups in their unified form',
	'rootless.cgroups.why':
		'Version 2 is the default of Alpine; take rc_cgroup_mode out of /etc/rc.conf where it is another one.',
	'rootless.namespaces': 'user namespaces in the kernel',
	'rootless.namespaces.why':
		'With them a user is root inside a container only. A host or a hardened kernel may switch them off; only its owner can switch them on.',
	'rootless.modules': 'kernel modules for the network',
	'rootless.modules.why':
		'A user cannot load modules, so root loads tun, nf_tables, bridge and br_netfilter now and at each boot.',
	'rootless.folder': 'a folder for sockets, from the login on',
	'rootless.folder.why':
		'Only a session of that user can tell: XDG_RUNTIME_DIR has to be set and writable. Alpine makes it only with elogind or a module of PAM; without them root makes the folder at each boot.',
	'rootless.daemon': 'the daemon, started by that user',
	'rootless.daemon.why':
		'These lines are typed by that user, best kept in ~/.profile. From Alpine 3.23 on OpenRC starts it: `rc-update --user add docker default`. Then `docker info` names "rootless".',
	'edit.rootless.subuid.reason': 'A free range of numbers of users for containers.',
	'edit.rootless.subgid.reason': 'A free range of numbers of groups for containers.',
	'edit.rootless.modules.reason': 'So that the modules are loaded at each boot.',

	'choice.settings': 'Settings of Docker',
	'choice.settings.note': 'logs, addresses, mirror',
	'choice.move-runlevel': 'Move Docker to the runlevel "default"',
	'choice.move-runlevel.note': 'out of "boot"',
	'settings.title': 'Settings of Docker',
	'settings.none-needed': 'None of them is needed; each is shown before it is made.',
	'settings.all-made': 'All settings that are offered here are made already.',
	'settings.unreadable':
		'The settings that are there cannot be read; they have to be mended first.',
	'settings.caution': 'Note',
	'settings.refused': 'That cannot be used.',
	'settings.typed': '> {text}_',
	'choice.offer.asks': 'asks for one word',
	'notice.no-engine': 'Docker has to be installed first: it judges the settings itself.',
	'command.settings-restart.reason':
		'Docker reads its settings when it starts. Containers stop meanwhile, unless "live-restore" is on.',
} as const;
