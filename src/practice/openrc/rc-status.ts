import {isRoot} from '../accounts.ts';
import {
	type Call,
	complaint,
	line,
	notSimulated,
	type OutputPiece,
	type Ran,
	ran,
} from '../program.ts';
import type {World} from '../world.ts';
import {
	inStartOrder,
	isSupervised,
	PRESENT_RUNLEVEL,
	RUNLEVELS,
	serviceNames,
	serviceOf,
	servicesIn,
} from './services.ts';

/** Columns of a line of `rc-status`. */
const WIDTH = 80;
/** Asking OpenRC takes a moment. Milliseconds. */
const ASKING_MS = 30;

/** `rc-status`: the services of a runlevel, or of all, and how they are. */
export function rcStatus(world: World, call: Call): Ran {
	const shown = showStatus(world, call);
	const isQuiet = call.argv.some((word) => WITHOUT_ORDER.has(word)) || shown.exitCode !== 0;
	if (world.hasServiceCache || isQuiet || !isRoot(world) || !world.isBooted) {
		return shown;
	}

	// OpenRC reads all init scripts anew after one was added, and says so first.
	const output = [line(' * Caching service dependencies ... [ ok ]', ASKING_MS), ...shown.output];
	return {...shown, world: {...shown.world, hasServiceCache: true}, output};
}

/** What is told without asking which service needs which. */
const WITHOUT_ORDER = new Set(['-c', '--crashed', '-l', '--list', '-r', '--runlevel']);

function showStatus(world: World, call: Call): Ran {
	const args = [...call.argv.slice(1)];
	const formatAt = args.findIndex((word) => word === '-f' || word === '--format');
	const format = formatAt < 0 ? undefined : args.splice(formatAt, 2)[1];
	const joined = args.findIndex((word) => /^(-f|--format=)ini$/.test(word));
	const isIni = format === 'ini' || (joined >= 0 && args.splice(joined, 1).length > 0);
	const levels = args.filter((word) => !word.startsWith('-'));
	const options = args.filter((word) => word.startsWith('-'));
	const known = options.every((word) => KNOWN.has(word));
	if (!known) {
		return notSimulated(world, `rc-status ${options.join(' ')}`);
	}

	const unknown = levels.find((level) => !(RUNLEVELS as readonly string[]).includes(level));
	if (unknown !== undefined) {
		return ran(world, [complaint(` * rc-status: runlevel \`${unknown}' does not exist`)], 1);
	}

	const show = (names: readonly string[]) =>
		names.map((name) => statusLine(world, name, call.now, isIni));
	if (options.includes('-r') || options.includes('--runlevel')) {
		return ran(world, [line(PRESENT_RUNLEVEL, ASKING_MS)], 0);
	}

	if (options.includes('-l') || options.includes('--list')) {
		return ran(
			world,
			RUNLEVELS.map((level) => line(level)),
			0,
			ASKING_MS,
		);
	}

	if (options.includes('-c') || options.includes('--crashed')) {
		const crashed = serviceNames(world).filter(
			(name) => serviceOf(world, name).state === 'unsupervised',
		);
		return ran(
			world,
			crashed.map((name) => line(name)),
			crashed.length > 0 ? 0 : 1,
			ASKING_MS,
		);
	}

	if (options.includes('-s') || options.includes('--servicelist')) {
		return ran(world, show(serviceNames(world)), 0, ASKING_MS);
	}

	const isAll = options.includes('-a') || options.includes('--all');
	const shown = isAll ? RUNLEVELS : levels.length > 0 ? levels : [PRESENT_RUNLEVEL];
	const blocks = shown.flatMap((level) => [
		line(isIni ? `[${level}]` : `Runlevel: ${level}`),
		...show(servicesIn(world, level)),
	]);
	const dynamic = isAll || levels.length === 0 ? dynamicBlocks(world, isIni, show) : [];
	return ran(world, [...blocks, ...dynamic], 0, ASKING_MS);
}

const KNOWN = new Set([
	'-a',
	'--all',
	'-c',
	'--crashed',
	'-l',
	'--list',
	'-r',
	'--runlevel',
	'-s',
	'--servicelist',
	'-C',
	'--nocolor',
]);

function dynamicBlocks(
	world: World,
	isIni: boolean,
	show: (names: readonly string[]) => readonly OutputPiece[],
): readonly OutputPiece[] {
	const header = (name: string) => line(isIni ? `[Dynamic ${name}]` : `Dynamic Runlevel: ${name}`);
	const placed = new Set(RUNLEVELS.flatMap((level) => servicesIn(world, level)));
	const others = serviceNames(world).filter(
		(name) => !placed.has(name) && serviceOf(world, name).state !== 'stopped',
	);
	const isNeeded = (name: string) => NEEDED.has(name);
	return [
		header('hotplugged'),
		header('needed/wanted'),
		...show(inStartOrder(others.filter((name) => isNeeded(name)))),
		header('manual'),
		...show(inStartOrder(others.filter((name) => !isNeeded(name)))),
	];
}

/** Services that others bring along. */
const NEEDED = new Set(['sysfs', 'fsck', 'root', 'localmount', 'cgroups']);

function statusLine(world: World, name: string, now: number, isIni: boolean): OutputPiece {
	const status = statusText(world, name, now);
	if (isIni) {
		return line(`${name} = ${status}`);
	}

	const box = `[ ${status} ]`;
	return line(` ${name}${box.padStart(WIDTH - 1 - name.length)}`);
}

/** Returns ` started ` or ` started 00:00:03 (1)`; a failed service has no blanks around it. */
function statusText(world: World, name: string, now: number): string {
	const {state, since, respawns} = serviceOf(world, name);
	if (state === 'failed') {
		return 'failed';
	}

	if (state !== 'started' || !isSupervised(world, name)) {
		return ` ${state} `;
	}

	return ` started ${clockText(now - since)} (${respawns})`;
}

function clockText(milliseconds: number): string {
	const seconds = Math.max(Math.floor(milliseconds / 1000), 0);
	const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
	return parts.map((part) => String(part).padStart(2, '0')).join(':');
}
