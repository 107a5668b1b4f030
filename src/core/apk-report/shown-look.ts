/** A look at files of apk, as a command or a heading announces it. */
export type Look = {
	/** Absolute paths; several where one command shows several. */
	readonly paths: readonly string[];
	/** Carriage returns that the copy put behind each line; those beyond them are the file's own. */
	readonly returns: number;
	/** Control characters and ends of lines are spelt out, as by `cat -A`. */
	readonly isSpelt: boolean;
	/** Lines are numbered, as by `cat -n` and `grep -n`. */
	readonly isNumbered: boolean;
};

const PATH = /\/?(?:etc|lib)\/apk\/(?:repositories(?:\.d\/[\w.-]+\.list)?|world|arch)(?![\w./-])/g;
/** The same, named from inside the folder: `cat repositories`. */
const NEAR_PATH =
	/^(?:cat|more|less|head|tail|nl|vi|nano) (?:-\w+ )*(?:\.\/)?(repositories|world)$/;
const NEAR_ENDS: readonly string[] = [' repositories', ' world', './repositories', './world'];
/** Programs that print a file as it is, or most of it. */
const SHOWS = /^(?:cat|more|less|head|tail|nl|bat|batcat|grep|egrep|sed -n|awk) /;
const WRITES_WHOLE = /^(?:cat [^|]*>\s*|tee )\/?etc\/apk\/\w+[^|]*<<|^cat <<.*> ?\/?etc\/apk\//;
/** `==> PATH <==`, `PATH:`, `# PATH`, `--- PATH ---`, `Contents of PATH`. */
const HEADING =
	/^(?:==> \S+ <==|[#*\-=[\s]*(?:(?:contents?|output) of |file:? |my |the )?[`'"]?\/(?:etc|lib)\/apk\/[\w./-]+[`'"]?(?: (?:is|contains|looks like this|has))?[\])*\-=:\s]*)$/i;

/** Whether a line may be a look from inside apk's folder. */
export function isNear(text: string): boolean {
	return NEAR_ENDS.some((end) => text.endsWith(end));
}

/** Returns the look that a line announces; undefined where it is something else. */
export function lookIn(
	text: string,
	command: string | undefined,
	returns: number,
): Look | undefined {
	if (!text.includes('apk/') && !isNear(text)) {
		return undefined;
	}

	const typed = (command ?? text.trim()).replace(/^(?:sudo|doas) /, '');
	const shown = commandPaths(typed) ?? headingPaths(text.trim());
	return (
		shown && {
			paths: shown,
			returns,
			isSpelt: /^cat (?:-\w+ )*-\w*[AevE]/.test(typed),
			isNumbered: /^(?:nl |(?:cat|grep|egrep) (?:-\w+ )*-\w*n)/.test(typed),
		}
	);
}

function commandPaths(typed: string): readonly string[] | undefined {
	const near = NEAR_PATH.exec(typed)?.[1];
	if (near !== undefined) {
		return [`/etc/apk/${near}`];
	}

	const isShowing = SHOWS.test(typed) && !/>/.test(typed);
	if (!isShowing && !WRITES_WHOLE.test(typed)) {
		return undefined;
	}

	return pathsIn(typed);
}

function headingPaths(text: string): readonly string[] | undefined {
	return HEADING.test(text) ? pathsIn(text) : undefined;
}

function pathsIn(text: string): readonly string[] | undefined {
	return text.match(PATH)?.map(absolute);
}

function absolute(path: string): string {
	return path.startsWith('/') ? path : `/${path}`;
}

/** Returns a line of the file itself out of the way in which it was printed. */
export function fileLineOf(shown: string, {returns, isSpelt, isNumbered}: Look): string {
	const own = shown.slice(0, shown.length - Math.min(returns, returnsBehind(shown)));
	const bare = isNumbered ? own.replace(/^ *\d+(?:\t|:| {2})/, '') : own;
	return isSpelt
		? bare
				.replace(/\$$/, '')
				.replaceAll('^M', '\r')
				.replaceAll('^I', '\t')
				.replaceAll('M-oM-;M-?', '\uFEFF')
		: bare;
}

const MISSING =
	/^\S*(?:cat|ls|head|tail|more|less|grep|stat|vi|nl|bat|sh|nano)\S*: (?:.*?)(\/?(?:etc|lib)\/apk\/[\w./-]+)['’]?: .*(No such file|Is a directory|read error)/i;

/** Returns the file that a program did not find, or found to be a folder. */
export function namesMissing(
	text: string,
): {readonly path: string; readonly content: 'absent' | 'folder'} | undefined {
	const match = text.includes('apk/') ? MISSING.exec(text.trim()) : null;
	return match
		? {
				path: absolute(match[1] ?? ''),
				content: /no such file/i.test(match[2] ?? '') ? 'absent' : 'folder',
			}
		: undefined;
}

/** Returns how many carriage returns end a line: each program that copies one as text adds its own. */
export function returnsBehind(line: string): number {
	return line.length - line.replace(/\r+$/, '').length;
}
