/** An option by its whole name whose value is secret: `--password hunter2`, `--creds=ada:hunter2`. */
const FLAG = /--[a-z][a-z0-9-]{0,40}/iy;
const FLAG_LIMIT = 43;
const SECRET_FLAG =
	/^--(?:[a-z-]*-)?(?:password|passwd|token|secret|passphrase|creds|credentials|api-?key|auth-?key|private-key)$/i;
/** The value of these is secret for curl alone; elsewhere it is a name. */
const CURL_FLAG = /^--(?:proxy-)?user$|^--oauth2-bearer$/;

/** A program, and its short options whose value is secret. */
type Program = {
	readonly word: string;
	readonly called: RegExp;
	/** The option with those before it in the same word; its value follows, in this word or the next. */
	readonly option: RegExp;
	/** The next word is something else: `mysql -p database`. */
	readonly isAttached?: true;
};

const PROGRAMS: readonly Program[] = [
	// docker, podman, helm registry, oras, az …
	{word: 'login', called: /(?:^|[\s"'/])login["',\s]/, option: /^-p/},
	{
		word: 'curl',
		called: /(?:^|[\s"'/(`])curl["',\s]/,
		option: /^-[0-46#aBfgGiIjJklLMnNOpqRsSvVZ]*[uU]/,
	},
	{word: 'sshpass', called: /(?:^|[\s"'/])sshpass["',\s]/, option: /^-p/},
	{
		word: 'mysql',
		called: /(?:^|[\s"'/])mysql\w*["',\s]/,
		option: /^-p(?=[^\s"'])/,
		isAttached: true,
	},
	{
		word: 'mariadb',
		called: /(?:^|[\s"'/])mariadb[\w-]*["',\s]/,
		option: /^-p(?=[^\s"'])/,
		isAttached: true,
	},
	{word: 'redis-cli', called: /(?:^|[\s"'/])redis-cli["',\s]/, option: /^-a/},
	{word: 'ldap', called: /(?:^|[\s"'/])ldap\w+["',\s]/, option: /^-w/},
	{word: 'zip', called: /(?:^|[\s"'/])(?:un)?zip["',\s]/, option: /^-P/},
];
/** Begins another command in the same line. */
const NEXT_COMMAND = /\s(?:&&|\|\|?|;)\s|;\s/g;
/** How far back the name of the program is looked for. Characters. */
export const COMMAND_LIMIT = 512;
/** What stands before an option: a blank, or what opens a word of a list. */
const BEFORE_OPTION = /[\s"'[(,]/;
/** Between an option and its value, in a line or in a list: `"-p","hunter2"`. */
const SEPARATOR = /=|[ \t]{1,8}|["'],[ \t]{0,2}["']/y;
const PART_OF_SEPARATOR = /^(?:["'],?[ \t]{0,2})?$/;
/** More letters have no options together. */
const CLUSTER_LIMIT = 24;
/** Of what a word of short options is made: 1, and 2 for the letters of those above. */
const LETTERS = new Uint8Array(256);
for (let code = 0; code < LETTERS.length; code++) {
	LETTERS[code] = /[\w#]/.test(String.fromCharCode(code)) ? 1 : 0;
}

for (const letter of 'uUpaPw') {
	LETTERS[letter.charCodeAt(0)] = 2;
}

/** An option, with what separates it from its value, and whether that is secret. */
export type FoundOption = {readonly length: number; readonly isSecret: boolean};

/** Returns the option that begins here; undecided while the text is too short to tell. */
export function secretOptionAt(
	text: string,
	at: number,
	isLast: boolean,
): FoundOption | 'undecided' {
	return text[at + 1] === '-' ? longOptionAt(text, at, isLast) : shortOptionAt(text, at, isLast);
}

function longOptionAt(text: string, at: number, isLast: boolean): FoundOption | 'undecided' {
	FLAG.lastIndex = at;
	const flag = FLAG.exec(text)?.[0] ?? '--';
	const end = at + flag.length;
	if (!isLast && end === text.length && flag.length < FLAG_LIMIT) {
		return 'undecided';
	}

	const isSecret =
		SECRET_FLAG.test(flag) ||
		(CURL_FLAG.test(flag) && isCalled(commandBefore(text, at), CURL_PROGRAM));
	return isSecret ? withSeparator(text, at, end, isLast) : {length: flag.length, isSecret: false};
}

const CURL_PROGRAM = PROGRAMS.find(({word}) => word === 'curl');

function shortOptionAt(text: string, at: number, isLast: boolean): FoundOption | 'undecided' {
	const cluster = text.slice(at, at + CLUSTER_LIMIT);
	const isPossible =
		(at === 0 || BEFORE_OPTION.test(text.charAt(at - 1))) && hasSecretLetter(text, at + 1);
	if (!isLast && cluster.length < CLUSTER_LIMIT && /^-[\w#]*$/.test(cluster)) {
		return 'undecided';
	}

	const command = isPossible ? commandBefore(text, at) : '';
	for (const program of isPossible ? PROGRAMS : []) {
		const option = program.option.exec(cluster)?.[0];
		if (option !== undefined && isCalled(command, program)) {
			const end = at + option.length;
			return program.isAttached || !/[\s=",']/.test(text.charAt(end))
				? {length: option.length, isSecret: end < text.length}
				: withSeparator(text, at, end, isLast);
		}
	}

	return {length: 1, isSecret: false};
}

/** Returns whether a word from here on has one of the letters; quick, for a flood. */
export function hasSecretLetter(text: string, from: number): boolean {
	for (let at = from; at < from + CLUSTER_LIMIT; at++) {
		const kind = LETTERS[text.charCodeAt(at)];
		if (kind !== 1) {
			return kind === 2;
		}
	}

	return false;
}

function withSeparator(
	text: string,
	at: number,
	end: number,
	isLast: boolean,
): FoundOption | 'undecided' {
	const rest = text.slice(end, end + 12);
	// One more character tells another option from a value.
	if (!isLast && (PART_OF_SEPARATOR.test(rest) || /^[ \t]{1,8}$/.test(rest))) {
		return 'undecided';
	}

	SEPARATOR.lastIndex = end;
	const separator = SEPARATOR.exec(text)?.[0];
	if (separator === undefined) {
		return {length: end - at, isSecret: false};
	}

	const start = end + separator.length;
	if (start === text.length && !isLast) {
		return 'undecided';
	}

	const isOption = text[at + 1] !== '-' && text[start] === '-';
	return {length: start - at, isSecret: !isOption && start < text.length};
}

/** Returns the command of which the option here is a part, as far as it is looked at. */
function commandBefore(text: string, at: number): string {
	const before = text.slice(Math.max(0, at - COMMAND_LIMIT), at);
	return before.slice(before.lastIndexOf('\n') + 1);
}

function isCalled(line: string, program: Program | undefined): boolean {
	if (program === undefined || !line.includes(program.word)) {
		return false;
	}

	let from = 0;
	NEXT_COMMAND.lastIndex = 0;
	for (let found = NEXT_COMMAND.exec(line); found; found = NEXT_COMMAND.exec(line)) {
		from = NEXT_COMMAND.lastIndex;
	}

	return program.called.test(line.slice(from));
}

/** Returns whether a text names one of the programs with such options; quick, for a flood. */
export function hasProgram(text: string): boolean {
	return PROGRAMS.some(({word}) => text.includes(word));
}
