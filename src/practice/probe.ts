import {type ByteString, byteStringOfText} from '../core/byte-string.ts';
import type {FileAnswer, ProbeAnswer, ProbeAnswers} from '../core/probe/answer.ts';
import {type PathType, PROBE_FILE_LIMIT, type ProbeItem} from '../core/probe/item.ts';
import {canRead} from './access.ts';
import {runningKernel, settle} from './docker/dockerd.ts';
import {contentOf, lookUp, namesIn, normalPath} from './files.ts';
import {type Call, durationOf, textOn} from './program.ts';
import {pathOfProgram, runProgram} from './programs.ts';
import {LOCKING} from './tools/process-tools.ts';
import type {World} from './world.ts';

/** The answers of a box and how long it took to give them. */
export type Probed = {readonly answers: ProbeAnswers; readonly tookMs: number};

/** What the questions cost besides their programs. Milliseconds. */
const READING_MS = 120;
/** Exit code of BusyBox `timeout` for a program that took too long. */
const TIMED_OUT = 143;

/** Answers the probe's questions as the box would, without its script. */
export function answerProbe(
	start: World,
	items: readonly ProbeItem[],
	call: Pick<Call, 'now' | 'environment'>,
): Probed {
	const world = settle(start, call.now);
	const answers = new Map<string, ProbeAnswer>();
	let tookMs = READING_MS;
	for (const item of items) {
		const {answer, ms} = answerTo(world, item, {...call, now: call.now + tookMs});
		answers.set(item.key, answer);
		tookMs += ms;
	}

	return {answers, tookMs};
}

function answerTo(
	world: World,
	item: ProbeItem,
	call: Pick<Call, 'now' | 'environment'>,
): {readonly answer: ProbeAnswer; readonly ms: number} {
	if (item.kind === 'command') {
		return commandAnswer(world, item, call);
	}

	return {answer: plainAnswer(world, item, call.environment), ms: 0};
}

function plainAnswer(
	world: World,
	item: Exclude<ProbeItem, {kind: 'command'}>,
	environment: Readonly<Record<string, string>>,
): ProbeAnswer {
	switch (item.kind) {
		case 'file':
			return fileAnswer(world, item.path);
		case 'line': {
			const answer = fileAnswer(world, item.path);
			return answer.kind === 'file'
				? {kind: 'line', line: answer.content.split('\n', 1)[0] ?? ''}
				: answer;
		}
		case 'files':
			return {
				kind: 'files',
				files: pathsFor(world, item.pattern).flatMap((path) => {
					const answer = fileAnswer(world, path);
					return answer.kind === 'file' ? [answer] : [];
				}),
			};
		case 'directory': {
			const found = lookUp(world.files, item.path);
			const names = namesIn(world.files, item.path).filter((name) => !name.startsWith('.'));
			return found ? {kind: 'directory', names} : {kind: 'missing'};
		}
		case 'stat':
			return {kind: 'stat', found: item.patterns.flatMap((pattern) => foundFor(world, pattern))};
		case 'programs':
			return {
				kind: 'programs',
				found: item.names.flatMap((name) => {
					const path = pathOfProgram(world, name);
					return path === undefined ? [] : [{name, path}];
				}),
			};
		case 'environment':
			return {
				kind: 'environment',
				variables: item.names.flatMap((name) => {
					const value = environment[name] ?? '';
					return value === '' ? [] : [{name, value: byteStringOfText(value)}];
				}),
			};
		case 'lock':
			return {kind: 'lock', holders: world.isApkLocked ? [LOCKING] : []};
		case 'modules':
			return modulesAnswer(world, item.names);
		case 'kernel-options':
			// Alpine builds the list of options as a module that nobody loads (A:main/linux-lts).
			return {kind: 'missing'};
	}
}

function fileAnswer(
	world: World,
	path: string,
): ({readonly kind: 'file'} & FileAnswer) | {readonly kind: 'missing' | 'unreadable'} {
	const found = lookUp(world.files, path);
	if (!found) {
		return {kind: 'missing'};
	}

	const {entry} = found;
	if (entry.kind !== 'file' || !canRead(world, entry)) {
		return {kind: 'unreadable'};
	}

	const isLink = world.files.get(normalPath(path))?.kind === 'link';
	return {
		kind: 'file',
		path,
		target: isLink ? found.path : path,
		content: entry.content.slice(0, PROBE_FILE_LIMIT),
		cut: entry.content.length > PROBE_FILE_LIMIT,
	};
}

function commandAnswer(
	world: World,
	item: Extract<ProbeItem, {kind: 'command'}>,
	call: Pick<Call, 'now' | 'environment'>,
): {readonly answer: ProbeAnswer; readonly ms: number} {
	const [program] = item.argv;
	if (pathOfProgram(world, program) === undefined) {
		return {answer: {kind: 'missing'}, ms: 0};
	}

	const existing = (item.existing ?? []).filter((path) => lookUp(world.files, path));
	const result = runProgram(world, {
		...call,
		argv: [...item.argv, ...existing],
		hasProgressChannel: false,
	});
	const ms = durationOf(result);
	const limitMs = (item.limitSeconds ?? Number.POSITIVE_INFINITY) * 1000;
	if (ms > limitMs) {
		return {answer: {kind: 'command', exitCode: TIMED_OUT, output: '', existing}, ms: limitMs};
	}

	const output: ByteString = byteStringOfText(
		item.hasStandardError
			? result.output
					.filter(({stream}) => stream !== 'progress')
					.map(({text}) => text)
					.join('')
			: textOn(result.output, 'stdout'),
	);
	return {answer: {kind: 'command', exitCode: result.exitCode, output, existing}, ms};
}

function modulesAnswer(world: World, names: readonly string[]): ProbeAnswer {
	const folder = `/lib/modules/${runningKernel(world)}`;
	if (!lookUp(world.files, folder)) {
		return {kind: 'missing'};
	}

	const lists = ['modules.dep', 'modules.builtin'].map(
		(name) => contentOf(world.files, `${folder}/${name}`) ?? '',
	);
	const text = lists.join('\n');
	return {kind: 'modules', found: names.filter((name) => text.includes(`/${name}.ko`))};
}

function foundFor(
	world: World,
	pattern: string,
): readonly {readonly path: string; readonly type: PathType}[] {
	return pathsFor(world, pattern).flatMap((path) => {
		const type = typeOf(world, path);
		return type ? [{path, type}] : [];
	});
}

function typeOf(world: World, path: string): PathType | undefined {
	const entry = lookUp(world.files, path)?.entry;
	if (!entry) {
		return world.files.get(normalPath(path))?.kind === 'link' ? 'dangling' : undefined;
	}

	return entry.kind === 'link' ? 'dangling' : entry.kind;
}

/** Returns the paths that a pattern of a shell names; `*` stands for a name that does not begin with a dot. */
function pathsFor(world: World, pattern: string): readonly string[] {
	let paths = [''];
	for (const part of pattern.split('/').slice(1)) {
		const fits = new RegExp(
			`^(?!\\.)${part.replace(/[.+^${}()|[\]\\]/g, '\\$&').replace(/\*/g, '.*')}$`,
		);
		paths = paths.flatMap((path) =>
			part.includes('*')
				? namesIn(world.files, path === '' ? '/' : path)
						.filter((name) => fits.test(name))
						.map((name) => `${path}/${name}`)
				: [`${path}/${part}`],
		);
	}

	return paths;
}
