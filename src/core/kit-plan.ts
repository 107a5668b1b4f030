/** How a kit is made: the acts, and what is written down of it at the end. */
import {message} from '../messages/message.ts';
import {byteStringOfText} from './byte-string.ts';
import {type Act, command, type FileEdit} from './command.ts';
import {valueOr} from './fact.ts';
import type {Facts} from './facts.ts';
import {KIT_IMAGES, type KitFile, type KitManifest, kitPaths} from './kit.ts';
import type {Step} from './plan.ts';

/** Downloads may come over slow lines. Milliseconds. */
const DOWNLOAD_LIMIT_MS = 30 * 60_000;
/** Who carries a kit on a stick reads it as another user. */
const FILE_MODE = 0o644;

/** What a kit is made of. */
export type KitToMake = {
	readonly folder: string;
	/** Base of the repositories, such as `http://host/alpine/v3.22`. */
	readonly base: string;
	readonly packages: readonly string[];
	/** An earlier run was cut off: what it fetched is not fetched again. */
	readonly isBegun: boolean;
};

const STEP = {
	stage: 'install',
	undo: message('kit.undo'),
	whenAnActFails: 'stop',
	provesEditsOf: [],
} as const;

/** Returns the steps that fill a folder: signed indexes, packages with all they need, images. */
export function kitSteps(facts: Facts, kit: KitToMake): readonly Step[] {
	const hasDaemon = valueOr(facts.docker, undefined)?.daemonVersion !== undefined;
	return [
		{
			...STEP,
			id: 'kit.packages',
			title: message('kit.packages.title'),
			reason: message('kit.packages.reason'),
			need: {kind: 'needed'},
			acts: [...(kit.isBegun ? [] : folderActs(kit)), ...packageActs(facts, kit)],
		},
		{
			...STEP,
			id: 'kit.images',
			title: message('kit.images.title'),
			reason: message('kit.images.reason'),
			...(hasDaemon
				? {need: {kind: 'needed'}, acts: imageActs(facts, kit)}
				: {need: {kind: 'skipped', because: message('kit.images.no-docker')}, acts: []}),
		},
	];
}

function folderActs({folder, base}: KitToMake): readonly Act[] {
	const {cache, repositories} = kitPaths(folder);
	const edit: FileEdit = {
		kind: 'edit',
		id: 'kit.repositories',
		path: repositories,
		before: undefined,
		after: byteStringOfText(`${base}/main\n${base}/community\n`),
		newFileMode: FILE_MODE,
		reason: message('kit.repositories.reason'),
		privilege: 'root',
		undo: {kind: 'nothing'},
	};
	const makeFolder = command({
		id: 'kit.folder',
		argv: ['mkdir', '-p', cache],
		reason: message('kit.folder.reason'),
		touches: ['files'],
		privilege: 'root',
		undo: {kind: 'nothing'},
	});
	return [makeFolder, edit];
}

function packageActs(facts: Facts, {folder, packages}: KitToMake): readonly Act[] {
	const {cache, repositories} = kitPaths(folder);
	const apk = ['apk', '--cache-dir', cache, '--repositories-file', repositories] as const;
	const common = {
		reason: message('command.kit'),
		touches: ['files', 'network'],
		privilege: 'root',
		timeoutMs: DOWNLOAD_LIMIT_MS,
		environment: valueOr(facts.proxies, {}),
		undo: {kind: 'nothing'},
	} as const;
	return [
		command({...common, id: 'kit.index', argv: [...apk, 'update']}),
		command({
			...common,
			id: 'kit.download',
			argv: [...apk, 'cache', 'download', '--add-dependencies', ...packages],
		}),
	];
}

function imageActs(facts: Facts, {folder}: KitToMake): readonly Act[] {
	const common = {
		touches: ['containers', 'network'],
		timeoutMs: DOWNLOAD_LIMIT_MS,
		environment: valueOr(facts.proxies, {}),
		undo: {kind: 'nothing'},
	} as const;
	const images = KIT_IMAGES.map((image) =>
		command({
			...common,
			id: `kit.pull.${image}`,
			argv: ['docker', 'pull', image],
			reason: message('kit.pull.reason'),
		}),
	);
	const save = command({
		...common,
		id: 'kit.save',
		argv: ['docker', 'save', '-o', kitPaths(folder).images, ...KIT_IMAGES],
		reason: message('kit.save.reason'),
		touches: ['files'],
		privilege: 'root',
	});
	return [...images, save];
}

/** Returns the files that say what a kit is, for this product and for `sha256sum -c`. */
export function kitRecords(
	manifest: KitManifest,
): readonly {readonly name: string; readonly text: string}[] {
	const line = ({name, sha256}: KitFile) => `${sha256}  ${name}\n`;
	return [
		{name: 'SHA256SUMS', text: manifest.files.map(line).join('')},
		// The last one: a folder without it is no kit yet.
		{name: 'kit.json', text: `${JSON.stringify(manifest, undefined, '\t')}\n`},
	];
}
