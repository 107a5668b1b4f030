import leven from 'leven';

/**
 * Names that dockerd takes: its own drivers, and the snapshotters of containerd that it may use instead
 * (moby daemon/graphdriver and daemon/containerd; containerd's built-in and well-known ones).
 */
const DRIVERS: readonly string[] = [
	...['overlay2', 'fuse-overlayfs', 'btrfs', 'zfs', 'vfs', 'overlay', 'aufs', 'devicemapper'],
	...[
		'overlayfs',
		'native',
		'blockfile',
		'devmapper',
		'erofs',
		'stargz',
		'soci',
		'nydus',
		'overlaybd',
	],
];

/**
 * Returns the driver that was meant by a name that is one letter from it; undefined for a name that is
 * known, and for one that is near to none: it may belong to a snapshotter of which nothing is known here.
 */
export function nearDriver(name: string): string | undefined {
	return name === '' || DRIVERS.includes(name)
		? undefined
		: DRIVERS.find((driver) => leven(driver, name.toLowerCase()) <= 1);
}
