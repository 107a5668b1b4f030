import {type Call, complaint, line, notSimulated, type Ran, ran} from '../program.ts';
import {fillCache} from '../tools/keep-tools.ts';
import type {World} from '../world.ts';
import {add, del, fix, upgrade} from './change-commands.ts';
import {fetch} from './fetch.ts';
import {info} from './info.ts';
import {type ApkOptions, parseApkOptions} from './options.ts';
import {list, notHere, policy, search, version} from './query-commands.ts';
import type {ApkCommand} from './session.ts';
import {update} from './update.ts';

const COMMANDS: ReadonlyMap<string, ApkCommand> = new Map([
	['add', add],
	['del', del],
	['fetch', fetch],
	['fix', fix],
	['info', info],
	['list', list],
	['policy', policy],
	['search', search],
	['update', update],
	['upgrade', upgrade],
	['version', version],
]);

/** Commands that exist and that this box does not play. */
const NOT_HERE = new Set(['cache', 'audit', 'dot', 'index', 'manifest', 'stats', 'verify']);
/** Those of them that only generation 3 knows. */
const ONLY_NEW = new Set(['adbdump', 'extract', 'mkndx', 'mkpkg', 'query']);

/** Options of no single command. */
const EVERYWHERE = new Set([
	...['allow-untrusted', 'arch', 'cache-max-age', 'force', 'force-broken-world'],
	...['force-missing-repositories', 'force-non-repository', 'force-refresh', 'no-cache'],
	...['no-interactive', 'no-network', 'no-progress', 'progress', 'progress-fd', 'purge', 'quiet'],
	...['repository', 'simulate', 'timeout', 'update-cache', 'verbose', 'wait', 'interactive'],
	// An option that old lists of commands still have and that changes nothing here.
	...['force-overwrite', 'cache-dir', 'keys-dir', 'root', 'format', 'fields', 'system', 'full'],
]);
/** Options that a command plays; others it would have to make up. */
const PLAYED: Readonly<Record<string, readonly string[]>> = {
	add: ['latest', 'upgrade', 'virtual'],
	del: ['rdepends'],
	fetch: ['link', 'output', 'recursive', 'stdout', 'url'],
	fix: ['depends', 'reinstall', 'upgrade'],
	info: [
		...['all', 'contents', 'depends', 'description', 'exact', 'install-if', 'installed', 'license'],
		...['provides', 'rdepends', 'size', 'webpage', 'who-owns'],
	],
	list: ['available', 'installed', 'upgradable', 'upgradeable'],
	policy: [],
	search: ['all', 'exact'],
	update: [],
	upgrade: ['available', 'latest', 'preupgrade'],
	version: ['limit', 'test'],
};

/** The pretend apk, in the wording of the generation that the box has. */
export function apk(world: World, call: Call): Ran {
	const options = parseApkOptions(call.argv.slice(1));
	const session = {world, options, call};
	const special = withoutCommand(world, options);
	if (special) {
		return special;
	}

	if (options.command === 'cache' && call.argv.includes('download')) {
		return fillCache(world, call);
	}

	const command = COMMANDS.get(options.command ?? '');
	const strange = notPlayed(options);
	if (command && strange !== undefined) {
		return notSimulated(world, `apk ${options.command} --${strange}`);
	}

	if (command) {
		return command(session);
	}

	const isKnown =
		NOT_HERE.has(options.command ?? '') ||
		(world.apk.generation === 3 && ONLY_NEW.has(options.command ?? ''));
	const words = `ERROR: '${options.command}' is not an apk command. See 'apk --help'.`;
	return isKnown ? notHere(session) : ran(world, [complaint(words)], 1);
}

/** Returns an option that a command has and that is not played. */
function notPlayed({command = '', options}: ApkOptions): string | undefined {
	const played = PLAYED[command] ?? [];
	return [...options.keys()].find((name) => !EVERYWHERE.has(name) && !played.includes(name));
}

function withoutCommand(world: World, options: ApkOptions): Ran | undefined {
	const {version: apkVersion, generation} = world.apk;
	const title = line(`apk-tools ${apkVersion}, compiled for ${world.architecture}.`);
	if (options.unknown !== undefined) {
		return generation === 2
			? ran(world, [complaint(`apk: unrecognized option: ${options.unknown}`), title], 1)
			: ran(world, [complaint(`ERROR: command line: unrecognized option '${options.unknown}'`)], 1);
	}

	if (options.options.has('version')) {
		return ran(world, [title], 0);
	}

	if (options.options.has('print-arch')) {
		return ran(world, [line(world.architecture)], 0);
	}

	if (options.command !== undefined) {
		return undefined;
	}

	const usage = ['', 'usage: apk [<OPTIONS>...] COMMAND [<ARGUMENTS>...]', ''];
	const known = `Commands of the practice box: ${[...COMMANDS.keys()].join(' ')}`;
	return ran(world, [title, ...[...usage, known].map((text) => line(text))], 1);
}
