import {textOf} from '../../core/byte-string.ts';
import {contentOf, namesIn, textIn} from '../files.ts';
import type {World} from '../world.ts';

/** A repository as apk understood its line. */
export type Repository = {
	/** As apk names it in lists and warnings. */
	readonly url: string;
	/** Where its index is. */
	readonly indexUrl: string;
	readonly tag?: string;
	readonly isRemote: boolean;
	/** The index is one of the format of apk 3. */
	readonly isAdb: boolean;
};

/** What apk reads from the files, and what it complains of on the way. */
export type RepositoryList = {
	readonly repositories: readonly Repository[];
	readonly warnings: readonly string[];
};

const MAIN_FILE = '/etc/apk/repositories';
/** Folders with further files; the generation 3 also reads the one of the system (apk-repositories(5)). */
const FOLDERS = {
	2: ['/etc/apk/repositories.d'],
	3: ['/etc/apk/repositories.d', '/lib/apk/repositories.d'],
};

/** Returns the repositories in the order in which apk reads them. */
export function repositoriesOf(world: World, arch: string): RepositoryList {
	const repositories: Repository[] = [];
	const warnings: string[] = [];
	const seen = new Set<string>();
	for (const path of filesOf(world)) {
		const lines = textIn(world, path).split('\n');
		const read = world.apk.generation === 2 ? readOldLines : readNewLines;
		const {warnings: complaints, repositories: found} = read(lines, path.slice(1), arch);
		warnings.push(...complaints);
		for (const one of found) {
			const key = `${one.tag ?? ''} ${one.indexUrl}`;
			if (!seen.has(key)) {
				seen.add(key);
				repositories.push(one);
			}
		}
	}

	return {repositories, warnings};
}

/** Returns the repository of a URL given on the command line. */
export function repositoryOfUrl(url: string, arch: string): Repository {
	return plainRepository(url, arch);
}

/** Returns the architecture that apk asks repositories for. */
export function archOf(world: World): string {
	const content = contentOf(world.files, '/etc/apk/arch');
	const text =
		content === undefined ? world.architecture : textOf(content).split('\n', 1)[0]?.trim();
	// An empty file leaves generation 2 without an architecture.
	return text === '' && world.apk.generation === 3 ? world.architecture : (text ?? '');
}

function filesOf(world: World): readonly string[] {
	const names = new Set<string>();
	const paths = [MAIN_FILE];
	for (const folder of FOLDERS[world.apk.generation]) {
		for (const name of namesIn(world.files, folder)) {
			// A file in /etc stands for the one of the same name in /lib.
			if (name.endsWith('.list') && !names.has(name)) {
				names.add(name);
				paths.push(`${folder}/${name}`);
			}
		}
	}

	return paths;
}

/** Generation 2: a tag, and all the rest of the line is the URL. */
function readOldLines(lines: readonly string[], _file: string, arch: string): RepositoryList {
	const repositories = lines
		.filter((text) => text !== '' && !text.startsWith('#'))
		.map((text) => {
			const [, tag, url = text] = /^@(\S+)[ \t]+(.*)$/s.exec(text) ?? [];
			return {...plainRepository(url, arch), ...(tag === undefined ? {} : {tag})};
		});
	return {repositories, warnings: []};
}

/** Generation 3: `[set k=v]`, or `[ndx|v2|v3] [@tag] url [component…]`. A bad line hides all the lines after it. */
function readNewLines(lines: readonly string[], file: string, arch: string): RepositoryList {
	const repositories: Repository[] = [];
	const variables = new Map([['APK_ARCH', arch]]);
	for (const [index, text] of lines.entries()) {
		if (text === '' || text.startsWith('#')) {
			continue;
		}

		const parsed = readNewLine(text, arch, variables);
		if (typeof parsed === 'string') {
			const warnings = parsed === '' ? [] : [`${file}:${index + 1}: ${parsed}`];
			return {repositories, warnings};
		}

		repositories.push(...parsed);
	}

	return {repositories, warnings: []};
}

/** Returns the repositories of a line, or what apk says of a bad one; a syntax error has no words. */
function readNewLine(
	text: string,
	arch: string,
	variables: Map<string, string>,
): readonly Repository[] | string {
	const words = text.split(/[ \t]+/).filter((word, index) => word !== '' || index === 0);
	if (words[0] === '') {
		return '';
	}

	if (words[0] === 'set') {
		return readSetting(words.slice(1), variables);
	}

	const hasType = ['ndx', 'v2', 'v3'].includes(words[0] ?? '');
	const type = hasType ? words.shift() : undefined;
	const tag = words[0]?.startsWith('@') ? words.shift()?.slice(1) : undefined;
	const [first = '', ...components] = words;
	// Up to 3.0.6 a line that begins with a variable is taken for a keyword.
	const isUrl = /^([a-z][a-z0-9+.-]*:\/\/|\/|\uFEFF)/.test(first);
	if (!isUrl && !(hasType && first.startsWith('${'))) {
		return `unrecogized keyword: ${first}`;
	}

	const expanded = [first, ...components].map((word) => expand(word, variables));
	const unknown = expanded.find((word) => typeof word !== 'string');
	if (unknown !== undefined && typeof unknown !== 'string') {
		return `undefined variable: ${unknown.missing}`;
	}

	const [base = '', ...parts] = expanded as readonly string[];
	const urls =
		parts.length === 0 ? [trimmed(base)] : parts.map((part) => `${trimmed(base)}/${part}`);
	return urls.map((url) => ({
		...typedRepository(url, type, arch),
		...(tag === undefined ? {} : {tag}),
	}));
}

function readSetting(
	words: readonly string[],
	variables: Map<string, string>,
): readonly Repository[] | string {
	const setting = words[words[0] === '-default' ? 1 : 0] ?? '';
	const match = /^([A-Za-z][A-Za-z0-9_]*)=(.*)$/.exec(setting);
	const value = match ? expand(match[2] ?? '', variables) : '';
	if (!match || typeof value !== 'string') {
		return '';
	}

	if (words[0] !== '-default' || !variables.has(match[1] ?? '')) {
		variables.set(match[1] ?? '', value);
	}

	return [];
}

function expand(
	text: string,
	variables: ReadonlyMap<string, string>,
): string | {readonly missing: string} {
	let missing: string | undefined;
	const expanded = text.replace(/\$\{(\w+)\}/g, (_, name: string) => {
		missing ??= variables.has(name) ? undefined : name;
		return variables.get(name) ?? '';
	});
	return missing === undefined ? expanded : {missing};
}

function typedRepository(url: string, type: string | undefined, arch: string): Repository {
	const kind = type ?? (/\.(adb|tar\.gz)$/.test(url) ? 'ndx' : 'v2');
	if (kind === 'ndx') {
		return {url, indexUrl: url, isRemote: isRemote(url), isAdb: url.endsWith('.adb')};
	}

	const isAdb = kind === 'v3';
	const indexUrl = `${url}/${arch}/${isAdb ? 'Packages.adb' : 'APKINDEX.tar.gz'}`;
	return {url, indexUrl, isRemote: isRemote(url), isAdb};
}

function plainRepository(url: string, arch: string): Repository {
	const indexUrl = `${url}/${arch}/APKINDEX.tar.gz`;
	return {url, indexUrl, isRemote: /^(https?|ftp):\/\//.test(url), isAdb: false};
}

function isRemote(url: string): boolean {
	return !url.startsWith('/') && !url.startsWith('file://');
}

function trimmed(url: string): string {
	return url.replace(/\/+$/, '');
}
