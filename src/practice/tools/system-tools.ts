import {freeBytes, IMAGE_BYTES, pretendBytes, usedBytes} from '../disk.ts';
import {runningKernel} from '../docker/dockerd.ts';
import {lookUp, namesIn, textIn} from '../files.ts';
import {KIB} from '../packages/package.ts';
import {
	type Call,
	complaint,
	line,
	notSimulated,
	pathIn,
	type Ran,
	ran,
	splitWords,
} from '../program.ts';
import type {World} from '../world.ts';
import {setDate} from './clock-tools.ts';

const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
/** Width of the device in `df`. */
const DEVICE_WIDTH = 20;

/** `uname [-a|-r|-m|-s|-n]`. */
export function uname(world: World, call: Call): Ran {
	const parts: Readonly<Record<string, string>> = {
		s: 'Linux',
		n: textIn(world, '/etc/hostname').trim(),
		r: runningKernel(world),
		v: '#1-Alpine SMP PREEMPT_DYNAMIC',
		m: world.architecture,
	};
	const letters = call.argv.slice(1).join('').replace(/-/g, '') || 's';
	const wanted = letters.includes('a')
		? [...'snrvm']
		: [...'snrvm'].filter((one) => letters.includes(one));
	const text = `${wanted.map((letter) => parts[letter]).join(' ')}${letters.includes('a') ? ' Linux' : ''}`;
	return ran(world, [line(text)], 0);
}

/** `date [-u] [+FORMAT]` with %s, %Y and their like. */
export function date(world: World, call: Call): Ran {
	const clock = new Date(call.now + world.clockAheadMs);
	const format = call.argv.find((word) => word.startsWith('+'))?.slice(1);
	const iso = clock.toISOString();
	const parts: Readonly<Record<string, string>> = {
		s: String(Math.floor(clock.getTime() / 1000)),
		Y: iso.slice(0, 4),
		m: iso.slice(5, 7),
		d: iso.slice(8, 10),
		H: iso.slice(11, 13),
		M: iso.slice(14, 16),
		S: iso.slice(17, 19),
		F: iso.slice(0, 10),
		T: iso.slice(11, 19),
	};
	if (format !== undefined) {
		return ran(
			world,
			[line(format.replace(/%(\w)/g, (whole, letter) => parts[letter] ?? whole))],
			0,
		);
	}

	if (call.argv.includes('-s')) {
		return setDate(world, call);
	}

	const day = `${DAYS[clock.getUTCDay()]} ${clock.toUTCString().slice(8, 11)} ${String(clock.getUTCDate()).padStart(2)}`;
	return ran(world, [line(`${day} ${parts.T} UTC ${parts.Y}`)], 0);
}

/** `df [-kPh] [PATH…]`: one file system holds everything. */
export function df(world: World, call: Call): Ran {
	const {options, words} = splitWords(call.argv.slice(1));
	const isHuman = options.some((word) => word.includes('h'));
	const countsInodes = options.some((word) => word.includes('i'));
	const missing = words.filter((path) => !lookUp(world.files, path));
	const rows = (words.length > 0 ? words : ['/']).filter((path) => !missing.includes(path));
	const size = (bytes: number) =>
		isHuman ? `${(bytes / KIB ** 3).toFixed(1)}G` : String(Math.round(bytes / KIB));
	const amounts = countsInodes
		? inodesOf(world)
		: [world.disk.sizeBytes, usedBytes(world), freeBytes(world)];
	const [total = 1, used = 0] = amounts;
	const share = Math.round((100 * used) / total);
	const header = countsInodes
		? 'Filesystem              Inodes      Used Available Use% Mounted on'
		: isHuman
			? 'Filesystem                Size      Used Available Use% Mounted on'
			: 'Filesystem           1024-blocks    Used Available Capacity Mounted on';
	const numbers = amounts.map((amount) =>
		(countsInodes ? String(amount) : size(amount)).padStart(9),
	);
	const row = `${'/dev/vda3'.padEnd(DEVICE_WIDTH)} ${numbers.join(' ')} ${String(share).padStart(3)}% /`;
	const complaints = missing.map((path) => complaint(`df: ${path}: can't find mount point`));
	return ran(
		world,
		[line(header), ...rows.map(() => line(row)), ...complaints],
		missing.length > 0 ? 1 : 0,
	);
}

/** Bytes of disk for each inode, as mkfs of ext4 has it. */
const BYTES_PER_INODE = 16 * KIB;

/** All inodes of the disk, those in use and those that are free: an entry is a file here. */
function inodesOf({disk, files}: World): readonly number[] {
	const total = Math.floor(disk.sizeBytes / BYTES_PER_INODE);
	const used = Math.min(total, files.size);
	return [total, used, total - used];
}

/** `ip -o addr`. */
export function ip(world: World, call: Call): Ran {
	const {words} = splitWords(call.argv.slice(1));
	if (!/^a(ddr(ess)?)?$/.test(words[0] ?? '')) {
		return notSimulated(world, call.argv.join(' '));
	}

	const lines = [
		'1: lo    inet 127.0.0.1/8 scope host lo\\       valid_lft forever preferred_lft forever',
		...(world.network.isUp
			? [
					'2: eth0    inet 10.0.2.15/24 brd 10.0.2.255 scope global eth0\\       valid_lft forever preferred_lft forever',
				]
			: []),
	];
	return ran(
		world,
		lines.map((text) => line(text)),
		0,
	);
}

/** `hostname`. */
export function hostname(world: World): Ran {
	return ran(world, [line(textIn(world, '/etc/hostname').trim())], 0);
}

/** `whoami`. */
export function whoami(world: World): Ran {
	return ran(world, [line(world.user)], 0);
}

/** `du [-s] [-h] [-a] [-k] PATH…`: the sizes of what is in a folder, and their sum. */
export function du(world: World, call: Call): Ran {
	const {options, words} = splitWords(call.argv.slice(1));
	const letters = options.join('').replace(/-/g, '');
	if (/[^shkaxcm]/.test(letters)) {
		return notSimulated(world, call.argv.join(' '));
	}

	const rows = (words.length > 0 ? words : ['.']).flatMap((word) => {
		const found = lookUp(world.files, pathIn(call, word === '.' ? '' : word));
		if (!found) {
			return [complaint(`du: ${word}: No such file or directory`)];
		}

		const isDeep = found.entry.kind === 'directory' && !letters.includes('s');
		const inside = isDeep ? namesIn(world.files, found.path) : [];
		const shown = [
			...inside.map(
				(name) => [`${found.path}/${name}`, `${word.replace(/\/$/, '')}/${name}`] as const,
			),
			[found.path, word] as const,
		];
		return shown.map(([path, name]) =>
			line(`${sizeText(bytesBelow(world, path), letters.includes('h'))}\t${name}`),
		);
	});
	return ran(world, rows, rows.some(({stream}) => stream === 'stderr') ? 1 : 0);
}

/** Blocks of a file system. Bytes. */
const BLOCK = 4 * KIB;

function bytesBelow(world: World, path: string): number {
	let bytes = 0;
	for (const [place, entry] of world.files) {
		if (entry.kind === 'file' && (place === path || place.startsWith(`${path}/`))) {
			bytes += Math.ceil(entry.content.length / BLOCK) * BLOCK;
		}
	}

	const docker = path === '/var/lib/docker' ? world.images.length * IMAGE_BYTES : 0;
	return bytes + pretendBytes(world, path) + docker;
}

function sizeText(bytes: number, isHuman: boolean): string {
	if (!isHuman) {
		return String(Math.ceil(bytes / KIB));
	}

	const units = ['K', 'M', 'G'];
	let size = bytes / KIB;
	let unit = 0;
	while (size >= KIB && unit < units.length - 1) {
		size /= KIB;
		unit++;
	}

	return `${size.toFixed(1)}${units[unit]}`;
}
