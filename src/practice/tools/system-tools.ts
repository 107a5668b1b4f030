import {freeBytes, usedBytes} from '../disk.ts';
import {runningKernel} from '../docker/dockerd.ts';
import {lookUp, textIn} from '../files.ts';
import {KIB} from '../packages/package.ts';
import {type Call, complaint, line, notSimulated, type Ran, ran, splitWords} from '../program.ts';
import type {World} from '../world.ts';

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

	if (call.argv.some((word) => word === '-s')) {
		return notSimulated(world, 'date -s');
	}

	const day = `${DAYS[clock.getUTCDay()]} ${clock.toUTCString().slice(8, 11)} ${String(clock.getUTCDate()).padStart(2)}`;
	return ran(world, [line(`${day} ${parts.T} UTC ${parts.Y}`)], 0);
}

/** `df [-kPh] [PATH…]`: one file system holds everything. */
export function df(world: World, call: Call): Ran {
	const {options, words} = splitWords(call.argv.slice(1));
	const isHuman = options.some((word) => word.includes('h'));
	const missing = words.filter((path) => !lookUp(world.files, path));
	const rows = (words.length > 0 ? words : ['/']).filter((path) => !missing.includes(path));
	const size = (bytes: number) =>
		isHuman ? `${(bytes / KIB ** 3).toFixed(1)}G` : String(Math.round(bytes / KIB));
	const share = Math.round((100 * usedBytes(world)) / world.disk.sizeBytes);
	const header = isHuman
		? 'Filesystem                Size      Used Available Use% Mounted on'
		: 'Filesystem           1024-blocks    Used Available Capacity Mounted on';
	const numbers = [world.disk.sizeBytes, usedBytes(world), freeBytes(world)].map((bytes) =>
		size(bytes).padStart(9),
	);
	const row = `${'/dev/vda3'.padEnd(DEVICE_WIDTH)} ${numbers.join(' ')} ${String(share).padStart(3)}% /`;
	const complaints = missing.map((path) => complaint(`df: ${path}: can't find mount point`));
	return ran(
		world,
		[line(header), ...rows.map(() => line(row)), ...complaints],
		missing.length > 0 ? 1 : 0,
	);
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
