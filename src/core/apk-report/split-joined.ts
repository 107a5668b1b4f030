/** Where a line of apk begins; text that lost its line breaks has several of them in one line. */
const BEGINNING =
	/(?:^|(?<!(?:ERROR|WARNING):)\s)(?=(?:ERROR|WARNING): |fetch https?:\/\/|\( ?\d+\/\d+\) [A-Z]|OK: \d|\d+ errors?; |\d+ unavailable, |Executing \S+-\d|[0-9A-Fa-f]{8,16}:error:[0-9A-F]{8}:|(?:required by|breaks|satisfies|conflicts|masked in|provided by): |[^\s:]+ \((?:no such package|missing|virtual)\):|[^\s:]+-\d[^\s:]*-r\d+:\s)/g;
/** Without one of them a line is not worth a closer look. */
const SIGN = /(?:ERROR|WARNING): |\) (?:Installing|Upgrading|Purging) |fetch https?:\/\//;
/** A line of apk has one beginning; two may stand in the words of another program. */
const LEAST = 3;
/** Two are apk's if the first is of a line that has no words of a message in it. */
const PLAIN_LINE =
	/^\s*(?:fetch https?:\/\/\S+|\( ?\d+\/\d+\) \w+ \S+ \([^)]*\)|Executing \S+-\d\S*)\s*$/;
/** The key before a text that is quoted with its line breaks spelt out. */
const QUOTED =
	/^.{0,2000}?["'](?:msg|stderr|stdout|output|message)["']: ["'](?=(?:ERROR|WARNING): |fetch |\( ?\d)/;
/** Longer lines are no report that somebody pasted. Characters. */
const LONGEST = 64 * 1024;

/**
 * Returns the lines that were written as one: with `\n` spelt out, as Ansible and other programs
 * print what a command said, or with nothing but spaces between them.
 */
export function splitJoined(line: string): readonly string[] {
	if (line.length > LONGEST) {
		return [line];
	}

	const recorded = line.includes('{"') ? ofRecord(line) : undefined;
	if (recorded) {
		return recorded;
	}

	if (!SIGN.test(line)) {
		return hasSpeltBreaks(line) ? line.split(SPELT_BREAK) : [line];
	}

	const spelt = line.includes('\\n') ? line.replace(QUOTED, '').split(SPELT_BREAK) : [line];
	return spelt.flatMap((part) => {
		const starts = [...part.matchAll(BEGINNING)].map(({index}) => index);
		const isPair = starts.length === LEAST - 1 && PLAIN_LINE.test(part.slice(0, starts[1]));
		return starts.length < LEAST && !isPair
			? [part]
			: starts.map((start, at) => part.slice(at === 0 ? 0 : start, starts[at + 1]));
	});
}

const SPELT_BREAK = /\\r\\n|\\n/;
/** A text that somebody printed with its line breaks spelt out begins with a prompt or a word. */
const BEGINS_TEXT = /^["'`]?(?:[\w~/]\S* ?[#$%>] |[#$%>*] ?\w|\w)/;
/** Daemons spell out line breaks within a message of theirs; there it is one message. */
const IS_MESSAGE =
	/\b(?:level|msg|error)=|^[A-Z]{4}\[\d|Error response from daemon|failed to start/;

function hasSpeltBreaks(line: string): boolean {
	return line.includes('\\n') && BEGINS_TEXT.test(line) && !IS_MESSAGE.test(line);
}

/** What Ansible and other programs call the output of a command that they ran. */
const OUTPUTS = ['stderr', 'module_stderr', 'stdout', 'module_stdout', 'msg', 'output'] as const;

/** Returns the lines of the output that a record in JSON behind other words holds. */
function ofRecord(line: string): readonly string[] | undefined {
	const start = line.indexOf('{"');
	const end = line.lastIndexOf('}');
	if (start <= 0) {
		return undefined;
	}

	try {
		const record = JSON.parse(line.slice(start, end + 1)) as Readonly<Record<string, unknown>>;
		const texts = OUTPUTS.map((key) => record[key]).filter(
			(value): value is string => typeof value === 'string' && value.trim() !== '',
		);
		const lines = [...new Set(texts)].flatMap((text) => text.split(/\r?\n/));
		return lines.length === 0 ? undefined : lines;
	} catch {
		return undefined;
	}
}
