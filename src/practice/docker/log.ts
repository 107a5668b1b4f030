import type {World} from '../world.ts';

/** Returns a line of dockerd's log. */
export function logLine(at: number, level: string, words: string, more = ''): string {
	const time = new Date(at).toISOString().replace('Z', '000000Z');
	const quoted = /^[\w.]+$/.test(words) ? words : `"${words.replace(/"/g, '\\"')}"`;
	return `time="${time}" level=${level} msg=${quoted}${more === '' ? '' : ` ${more}`}`;
}

/** Returns what dockerd writes to its log until it answers. */
export function startUpWords(world: World, at: number): string {
	const version = world.installed.get('docker-engine')?.offer.version.replace(/-r\d+$/, '') ?? '';
	const driver = storageDriver(world);
	const lines: readonly (readonly [number, string, string?])[] = [
		[700, 'Starting up'],
		[690, 'containerd not running, starting managed containerd'],
		[600, 'containerd successfully booted in 0.012601s'],
		[
			400,
			'Creating a containerd client',
			'address=/var/run/docker/containerd/containerd.sock timeout=1m0s',
		],
		[300, 'Loading containers: start.'],
		[120, 'Loading containers: done.'],
		[60, 'Docker daemon', `storage-driver=${driver} version=${version}`],
		[20, 'Daemon has completed initialization'],
		[0, 'API listen on /var/run/docker.sock'],
	];
	return lines
		.map(([before, words, more]) => `${logLine(at - before, 'info', words, more)}\n`)
		.join('');
}

/** Returns the storage driver of a fresh Docker: 29 keeps images in containerd's store. */
export function storageDriver(world: World): string {
	const major = Number(world.installed.get('docker-engine')?.offer.version.split('.', 1)[0] ?? 0);
	const imageStoreSince = 29;
	return major >= imageStoreSince ? 'overlayfs' : 'overlay2';
}
