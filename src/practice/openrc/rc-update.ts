import {isRoot} from '../accounts.ts';
import {namesIn, withLink, withoutPaths} from '../files.ts';
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
import {hasService, PRESENT_RUNLEVEL, RUNLEVELS, servicesIn} from './services.ts';

/** Columns of the name in `rc-update show` (recorded with OpenRC 0.64). */
const NAME_WIDTH = 27;
/** A change is a matter of a moment. Milliseconds. */
const CHANGE_MS = 60;

/** `rc-update`: which services start with which runlevel. */
export function rcUpdate(world: World, call: Call): Ran {
	const args = call.argv.slice(1);
	const options = args.filter((word) => word.startsWith('-'));
	const [action = 'show', name = '', ...levels] = args.filter((word) => !word.startsWith('-'));
	if (options.includes('-u') || options.includes('--update')) {
		const cached = {...world, hasServiceCache: true};
		return ran(cached, [line(' * Caching service dependencies ... [ ok ]')], 0, CHANGE_MS);
	}

	switch (action) {
		case 'add':
			return add(world, name, levels.length > 0 ? levels : [PRESENT_RUNLEVEL]);
		case 'del':
		case 'delete':
			return del(
				world,
				name,
				options.some((word) => word === '-a' || word === '--all')
					? RUNLEVELS
					: levels.length > 0
						? levels
						: [PRESENT_RUNLEVEL],
			);
		case 'show':
			return show(
				world,
				[name, ...levels].filter((level) => level !== ''),
				options,
			);
		default:
			return notSimulated(world, `rc-update ${action}`);
	}
}

function add(start: World, name: string, levels: readonly string[]): Ran {
	if (!hasService(start, name)) {
		return ran(start, [complaint(` * rc-update: service \`${name}' does not exist`)], 1);
	}

	const output: OutputPiece[] = [];
	let world = start;
	let exitCode = 0;
	for (const level of levels) {
		const path = `/etc/runlevels/${level}/${name}`;
		if (!isRunlevel(level)) {
			output.push(complaint(` * rc-update: \`${level}' is not a valid runlevel`));
			exitCode = 1;
		} else if (world.files.has(path)) {
			const words = ` * rc-update: ${name} already installed in runlevel \`${level}'; skipping`;
			output.push(line(words, CHANGE_MS));
		} else if (isRoot(world)) {
			world = withLink(world, path, `/etc/init.d/${name}`);
			output.push(line(` * service ${name} added to runlevel ${level}`, CHANGE_MS));
		} else {
			output.push(complaint(denied('add', name, level)));
			exitCode = 1;
		}
	}

	return ran(world, output, exitCode);
}

function del(start: World, name: string, levels: readonly string[]): Ran {
	const output: OutputPiece[] = [];
	let world = start;
	let exitCode = 0;
	for (const level of levels) {
		const path = `/etc/runlevels/${level}/${name}`;
		if (!isRunlevel(level)) {
			output.push(complaint(` * rc-update: \`${level}' is not a valid runlevel`));
			exitCode = 1;
		} else if (!world.files.has(path)) {
			const words = ` * rc-update: service \`${name}' is not in the runlevel \`${level}'`;
			output.push(complaint(words, CHANGE_MS));
			exitCode = 1;
		} else if (isRoot(world)) {
			world = withoutPaths(world, [path]);
			output.push(line(` * service ${name} deleted from runlevel ${level}`, CHANGE_MS));
		} else {
			output.push(complaint(denied('delete', name, level)));
			exitCode = 1;
		}
	}

	return ran(world, output, exitCode);
}

function denied(action: string, name: string, level: string): string {
	const direction = action === 'add' ? 'to' : 'from';
	return ` * rc-update: failed to ${action} service \`${name}' ${direction} runlevel \`${level}': Permission denied`;
}

function show(world: World, wanted: readonly string[], options: readonly string[]): Ran {
	const levels = wanted.length > 0 ? wanted : [...RUNLEVELS].sort();
	const isVerbose = options.includes('-v') || options.includes('--verbose');
	const members = new Map(levels.map((level) => [level, new Set(servicesIn(world, level))]));
	const placed = [...new Set([...members.values()].flatMap((names) => [...names]))];
	const names = isVerbose
		? [...new Set([...placed, ...namesIn(world.files, '/etc/init.d')])]
		: placed;
	const lines = names.sort().map((name) => {
		const columns = levels.map((level) =>
			members.get(level)?.has(name) ? level : ' '.repeat(level.length),
		);
		return line(`${name.padStart(NAME_WIDTH)} | ${columns.join(' ')}`);
	});
	return ran(world, lines, 0, CHANGE_MS);
}

function isRunlevel(name: string): boolean {
	return (RUNLEVELS as readonly string[]).includes(name);
}
