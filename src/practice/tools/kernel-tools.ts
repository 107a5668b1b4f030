import {runningKernel} from '../docker/dockerd.ts';
import {contentOf, lookUp, textIn} from '../files.ts';
import {type Call, complaint, line, type Ran, ran, splitWords} from '../program.ts';
import type {World} from '../world.ts';

/** Modules that a running box shows; the others are loaded when they are needed. */
const LOADED = ['af_packet', 'ext4', 'virtio_net', 'loop'];
const DOCKER_LOADED = ['overlay', 'bridge', 'br_netfilter', 'nf_nat', 'veth'];

/** `lsmod`. */
export function lsmod(world: World): Ran {
	const names = world.dockerd.kind === 'running' ? [...DOCKER_LOADED, ...LOADED] : LOADED;
	const rows = names.map(
		(name, index) => `${name.padEnd(20)} ${String(16_384 * (index + 1)).padStart(7)}  0 `,
	);
	return ran(
		world,
		['Module                  Size  Used by    Not tainted', ...rows].map((text) => line(text)),
		0,
	);
}

/** `modprobe [-q] NAME`: finds the modules of the running kernel, and no others. */
export function modprobe(world: World, call: Call): Ran {
	const {words} = splitWords(call.argv.slice(1));
	const [name = ''] = words;
	const folder = `/lib/modules/${runningKernel(world)}`;
	if (!lookUp(world.files, folder)) {
		const words = `modprobe: can't change directory to '${folder}': No such file or directory`;
		return ran(world, [complaint(words)], 1);
	}

	const lists = ['modules.dep', 'modules.builtin'].map(
		(file) => contentOf(world.files, `${folder}/${file}`) ?? '',
	);
	return lists.join('\n').includes(`/${name}.ko`)
		? ran(world, [], 0)
		: ran(
				world,
				[complaint(`modprobe: FATAL: Module ${name} not found in directory ${folder}`)],
				1,
			);
}

/** `dmesg`: the first lines of a boot, and what is worth knowing of the disk. */
export function dmesg(world: World): Ran {
	const texts = [
		`[    0.000000] Linux version ${runningKernel(world)} (buildozer@build) #1-Alpine SMP PREEMPT_DYNAMIC`,
		`[    0.000000] Command line: ${textIn(world, '/proc/cmdline').trim()}`,
		'[    0.412233] Memory: 2001024K/2096632K available',
		'[    1.204510] EXT4-fs (vda3): mounted filesystem r/w with ordered data mode.',
		'[    2.718281] virtio_net virtio0 eth0: link becomes ready',
		...(world.isReadOnly ? ['[   61.000312] EXT4-fs (vda3): Remounting filesystem read-only'] : []),
	];
	return ran(
		world,
		texts.map((text) => line(text)),
		0,
	);
}

/** `mount` without arguments lists; `mount -o remount,rw /` makes the root writable again. */
export function mount(world: World, call: Call): Ran {
	const args = call.argv.slice(1);
	if (args.length === 0) {
		const rows = textIn(world, '/proc/mounts')
			.split('\n')
			.filter((text) => text !== '')
			.map((text) => {
				const [device, path, type, options] = text.split(' ');
				return line(`${device} on ${path} type ${type} (${options})`);
			});
		return ran(world, rows, 0);
	}

	const remount = args.join(' ').match(/^-o remount,(rw|ro) \/$/)?.[1];
	return remount === undefined
		? ran(world, [complaint(`mount ${args.join(' ')}: not simulated by the practice box`)], 1)
		: ran({...world, isReadOnly: remount === 'ro'}, [], 0);
}

/** `free [-m]`. */
export function free(world: World, call: Call): Ran {
	const text = textIn(world, '/proc/meminfo');
	const of = (name: string) => Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(text)?.[1] ?? 0);
	const unit = call.argv.includes('-m') ? 1024 : 1;
	const [total, idle, available] = ['MemTotal', 'MemFree', 'MemAvailable'].map((name) =>
		Math.round(of(name) / unit),
	);
	const cell = (value = 0) => String(value).padStart(12);
	return ran(
		world,
		[
			line('              total        used        free      shared  buff/cache   available'),
			line(
				`Mem:   ${[total, (total ?? 0) - (available ?? 0), idle, 0, (available ?? 0) - (idle ?? 0), available].map(cell).join('')}`,
			),
		],
		0,
	);
}

/** `uptime`. */
export function uptime(world: World, call: Call): Ran {
	const minutes = Math.max(0, Math.floor((call.now - world.bootedAt) / 60_000));
	const clock = new Date(call.now + world.clockAheadMs).toISOString().slice(11, 19);
	return ran(
		world,
		[line(` ${clock} up ${minutes} min,  0 users,  load average: 0.04, 0.08, 0.03`)],
		0,
	);
}
