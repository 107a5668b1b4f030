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

const WITH_VALUE = new Set([
	'arch',
	'cache-dir',
	'cache-max-age',
	'fields',
	'format',
	'keys-dir',
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
	'available',
	'contents',
	'depends',
	'description',
	'exact',
	'force',
	'force-broken-world',
	'force-missing-repositories',
	'force-refresh',
	'full',
	'installed',
	'interactive',
	'latest',
	'no-cache',
	'no-interactive',
	'no-network',
	'no-progress',
	'print-arch',
	'progress',
	'preupgrade',
	'prune',
	'purge',
	'rdepends',
	'quiet',
	'reinstall',
	'simulate',
	'system',
	'test',
	'update-cache',
	'upgrade',
	'upgradable',
	'upgradeable',
	'verbose',
	'version',
	'webpage',
	'who-owns',
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
				options.set(name, '');
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
	if (letter === 't' && command === 'version') {
		return 'test';
	}

	if (letter === 'r' && command === 'del') {
		return 'rdepends';
	}

	if (letter === 'd' && command === 'fix') {
		return 'depends';
	}

	return SHORT[letter] ?? letter;
}
