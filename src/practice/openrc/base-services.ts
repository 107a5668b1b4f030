/** Services of a fresh box by the runlevel that starts them. */
export const BASE_RUNLEVELS: Readonly<Record<string, readonly string[]>> = {
	sysinit: ['devfs', 'dmesg', 'hwdrivers', 'mdev'],
	boot: [
		'bootmisc',
		'hostname',
		'hwclock',
		'modules',
		'networking',
		'seedrng',
		'swap',
		'sysctl',
		'syslog',
	],
	default: ['acpid', 'crond'],
	shutdown: ['killprocs', 'mount-ro', 'savecache'],
};

/** Services in no runlevel, and whether another one has started them. */
export const OTHER_BASE_SERVICES: Readonly<Record<string, boolean>> = {
	cgroups: false,
	fsck: true,
	local: false,
	localmount: true,
	loopback: false,
	netmount: false,
	procfs: false,
	root: true,
	sysfs: true,
};
