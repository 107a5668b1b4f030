/**
 * Prefixes that other programs put before each line: build logs, container logs, journals.
 * Each pattern is anchored and takes what it can; they are tried until none fits.
 */
const PREFIXES: readonly RegExp[] = [
	// BuildKit: "#12 3.456 ", "#12 ", " => => # ", and the quoted error part "0.512 ".
	/^#\d+ (?:\d+\.\d+ )?/,
	/^ *=> (?:=> )*# /,
	/^\s*\d+\.\d{2,3} /,
	// ISO and syslog times, with or without brackets, and times of day.
	/^\s*\[?\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:[.,]\d+)?(?:Z|[+-]\d\d:?\d\d)?\]? /,
	/^\s*\[?(?:[A-Z][a-z]{2} +)?[A-Z][a-z]{2} +\d{1,2} \d\d:\d\d:\d\d(?:[.,]\d+)?(?: \d{4})?\]? /,
	/^\s*\[?\d\d:\d\d:\d\d(?:[.,]\d+)?\]? /,
	/^\s*\[ *\d+\.\d{3,6}\] /,
	// GitLab writes a stream and a flag behind the time: "01O ", "00E+".
	/^\d\d[EO][ +]/,
	// BusyBox and OpenWrt: "daemon.err sh[123]: ".
	/^(?:\w+\.(?:emerg|alert|crit|err|warn|notice|info|debug)) [\w.@/-]+(?:\[\d+\])?: /,
	// Journal: "host program[123]: ", only directly behind a time or at the start.
	/^[\w.-]+ [\w.@/-]+\[\d+\]: /,
	/^[\w.-]+\[\d+\]: /,
	// Compose: "web_1  | ".
	/^[\w./-]{1,40} +\| /,
	// Quotes in mail and in Markdown, comment signs of a script that holds the output.
	/^> ?(?=\S| {2})/,
	/^\| ?/,
	/^##\[\w+\]/,
	/^(?:remote|stdout|stderr): ?/,
];

/** How many prefixes can stand one behind the other. */
const MOST_PREFIXES = 8;

/** What is common to the first characters of all prefixes; anything else is left alone quickly. */
const MAY_BE_PREFIX =
	/^[\s#>|[\dA-Z]|^[\w./-]{1,40}(?: +\||\[\d| [\w.@/-]+(?:\[\d|: ))|^(?:remote|std)/;

/** Keys under which container logs and structured logs keep the line itself. */
const MESSAGE_KEYS = ['log', 'message', 'msg', 'MESSAGE'] as const;

/** Returns the line itself out of a log that writes one JSON object a line. */
export function unwrapJson(line: string): string {
	if (!line.startsWith('{"') || !line.endsWith('}')) {
		return line;
	}

	try {
		const record: unknown = JSON.parse(line);
		const fields = record as Readonly<Record<string, unknown>>;
		const found = MESSAGE_KEYS.map((key) => fields[key]).find((value) => typeof value === 'string');
		return found?.trimEnd().replace(/\r?\n/g, ' ') ?? line;
	} catch {
		return line;
	}
}

/** Returns the line without what a log put before it; the indentation behind it is kept. */
export function peelPrefix(line: string): string {
	let text = line;
	for (let round = 0; round < MOST_PREFIXES && MAY_BE_PREFIX.test(text); round++) {
		const prefix = PREFIXES.find((pattern) => pattern.test(text));
		if (!prefix) {
			break;
		}

		text = text.replace(prefix, '');
	}

	return text;
}
