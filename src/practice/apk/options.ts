/** What the words of a command line mean to apk. */
export type ApkOptions = {
	readonly command: string | undefined;
	readonly words: readonly string[];
	/** Options by their long name without dashes; those without a value hold the empty text. */
	readonly options: ReadonlyMap<string, string>;
	readonly repositories: readonly string[];
	/** An option that apk does not know. */
	readonly unknown?: string;
};

/** Short options by what they stand for; what a letter means can depend on the command. */
const SHORT: Readonly<Record<string, string>> = {
	a: 'all',
	d: 'description',
	e: 'exact',
	f: 'force',
	i: 'interactive',
	P: 'provides',
	l: 'latest',
	L: 'contents',
	o: 'output',
	p: 'root',
	q: 'quiet',
	R: 'depends',
	r: 'reinstall',
	s: 'simulate',
	t: 'virtual',
	u: 'upgrade',
	U: 'update-cache',
	v: 'verbose',
	V: 'version',
	w: 'webpage',
	W: 'who-owns',
	I: 'installed',
	x: 'exact',
	X: 'repository',
};

/** Letters that mean something else to one command. */
const OF_COMMAND: Readonly<Record<string, Readonly<Record<string, string>>>> = {
	del: {r: 'rdepends'},
	fetch: {l: 'link', L: 'link', R: 'recursive', s: 'stdout'},
	fix: {d: 'depends', x: 'xattr'},
	info: {r: 'rdepends', s: 'size', t: 'triggers', I: 'rinstall-if'},
	list: {d: 'depends', o: 'origin', a: 'available', O: 'orphaned'},
	search: {r: 'rdepends', o: 'origin'},
	upgrade: {a: 'available'},
	version: {t: 'test', l: 'limit', c: 'check', I: 'indexes'},
};

const WITH_VALUE = new Set([
	'arch',
	'cache-dir',
	'cache-max-age',
	'fields',
	'format',
	'keys-dir',
	'limit',
	'output',
	'progress-fd',
	'repositories-file',
	'repository',
	'root',
	'timeout',
	'virtual',
	'wait',
]);

const WITHOUT_VALUE = new Set([
	'all',
	'allow-untrusted',
	'available',
	'check',
	'contents',
	'depends',
	'description',
	'exact',
	'force',
	'force-broken-world',
	'force-non-repository',
	'force-overwrite',
	'force-missing-repositories',
	'force-refresh',
	'full',
	'ignore',
	'indexes',
	'install-if',
	'installed',
	'interactive',
	'latest',
	'license',
	'link',
	'no-cache',
	'no-interactive',
	'no-network',
	'no-progress',
	'print-arch',
	'origin',
	'orphaned',
	'progress',
	'provides',
	'preupgrade',
	'prune',
	'purge',
	'rdepends',
	'quiet',
	'recursive',
	'reinstall',
	'replaces',
	'rinstall-if',
	'simulate',
	'size',
	'stdout',
	'system',
	'test',
	'triggers',
	'update-cache',
	'upgrade',
	'upgradable',
	'upgradeable',
	'verbose',
	'version',
	'webpage',
	'url',
	'who-owns',
	'xattr',
]);

/** Returns what the words after `apk` mean; options may stand before and after the command. */
export function parseApkOptions(args: readonly string[]): ApkOptions {
	const options = new Map<string, string>();
	const repositories: string[] = [];
	const words: string[] = [];
	let command: string | undefined;
	const rest = [...args];
	for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
		if (!word.startsWith('-') || word === '-') {
			// An empty word, as from an unset shell variable, is passed over.
			if (command === undefined) {
				command = word;
			} else if (word !== '') {
				words.push(word);
			}

			continue;
		}

		const {names, value} = namesOf(word, command);
		for (const name of names) {
			if (WITH_VALUE.has(name)) {
				const given = value ?? rest.shift() ?? '';
				options.set(name, given);
				if (name === 'repository') {
					repositories.push(given);
				}
			} else if (WITHOUT_VALUE.has(name) && value === undefined) {
				options.set(name, name === 'verbose' ? String(Number(options.get(name) ?? 0) + 1) : '');
			} else {
				return {command, words, options, repositories, unknown: name};
			}
		}
	}

	return {command, words, options, repositories};
}

function namesOf(
	word: string,
	command: string | undefined,
): {readonly names: readonly string[]; readonly value?: string} {
	if (word.startsWith('--')) {
		const [name = '', ...value] = word.slice(2).split('=');
		return value.length === 0 ? {names: [name]} : {names: [name], value: value.join('=')};
	}

	return {names: [...word.slice(1)].map((letter) => nameOfLetter(letter, command))};
}

function nameOfLetter(letter: string, command: string | undefined): string {
	return OF_COMMAND[command ?? '']?.[letter] ?? SHORT[letter] ?? letter;
}
