import {typedCommandIn} from './command-line.ts';
import {peelPrefix} from './peel-prefix.ts';
import {fileLineOf, isNear, type Look, lookIn, namesMissing, returnsBehind} from './shown-look.ts';

/** A file of the box that somebody printed into the text. */
export type ShownFile = {
	/** Absolute path, such as `/etc/apk/repositories`. */
	readonly path: string;
	/** Line of the text where it begins. */
	readonly line: number;
	/** Its bytes as far as a copy keeps them; `absent` and `folder` where there is no such file. */
	readonly content: string | 'absent' | 'folder';
};

/** What is printed of a file beyond this is no repositories file. Characters. */
const LONGEST_FILE = 64 * 1024;
/** So many files are kept. */
const MOST_FILES = 20;
const MAIN_FILE = '/etc/apk/repositories';

/** A line that is a repository and nothing else, without anything that says where it is from. */
const BARE_REPOSITORY =
	/^\t?(?:# ?)?(?:@\S+ )?(?:(?:https?|ftp):\/\/\S+\/(?:main|community|testing)\/?|\/media\/\S+\/apks\/?)\s*$/;
/** Without one of them a line neither names a file of apk nor is a repository. */
const SIGNS: readonly string[] = ['apk/', '://', '/apks'];
/** A line as the repositories file has it; anything else below an empty line is no part of it. */
const LIKE_REPOSITORY = /^\s*(?:#|@|\/|\w+:\/\/|v\d+ |ndx |set )/;
/** A constraint as the file world has it. */
const LIKE_WORLD = /^!?[A-Za-z0-9][\w.+-]*(?:[<>=~@][^\s/]*)?$/;
/** What surely is not in a file: a prompt without a command, what apk says, a fence. */
const ENDS_FILE =
	/^(?:```|(?:`{1,2}|\*\*|")$|(?:ERROR|WARNING): |fetch \w+:\/\/|\( ?\d+\/\d+\) |OK: |<EOF>|EOF$)|^(?!\w+:\/\/)(?:[\w.-]*[@:~]\S*|[~/]\S*) ?[#$>]\s*$/;
const FENCE = /^(?:```|~~~|\[code\])/;

type Open = Look & {
	readonly line: number;
	/** Something stands before each line: the time of a log, a quote, an indentation. */
	readonly isPrefixed: boolean;
	readonly indent: string;
	text: string;
	hasGap: boolean;
};

/** Collects, line by line, the files of apk that a text shows: `cat`, `head`, a heading, or bare lines. */
export class ShownFiles {
	private readonly files: ShownFile[] = [];
	private readonly bare: string[] = [];
	private bareLine = 0;
	private open: Open | undefined;

	/** Takes a raw line, the same without terminal control, and its number. */
	take(raw: string, text: string, line: number): void {
		const isWorth =
			this.open !== undefined || SIGNS.some((sign) => text.includes(sign)) || isNear(text);
		if (isWorth) {
			this.takeWorth(raw, text, line);
		}
	}

	private takeWorth(raw: string, text: string, line: number): void {
		const command = typedCommandIn(peelPrefix(text)) ?? typedCommandIn(text);
		if (this.open && this.continues(raw, text, command)) {
			return;
		}

		const missing = namesMissing(text);
		if (missing && this.open?.text === '') {
			this.open = undefined;
		}

		this.close();
		if (missing) {
			this.keep({path: missing.path, line, content: missing.content});
			return;
		}

		const look = lookIn(text, command, returnsBehind(raw));
		if (look) {
			const isPrefixed =
				/^\s/.test(text) || peelPrefix(text) !== text || raw.trimEnd() !== text.trimEnd();
			const [indent = ''] = /^ */.exec(text) ?? [];
			this.open = {...look, line: line + 1, isPrefixed, indent, text: '', hasGap: false};
		} else if (command === undefined && BARE_REPOSITORY.test(raw) && this.bare.length < 100) {
			this.bareLine ||= line;
			this.bare.push(`${raw}\n`);
		}
	}

	/** Returns the files in the order in which they were shown. */
	finish(): readonly ShownFile[] {
		this.close();
		const isShown = this.files.some(({path}) => path.includes('repositories'));
		return isShown || this.bare.length === 0
			? this.files
			: [...this.files, {path: MAIN_FILE, line: this.bareLine, content: this.bare.join('')}];
	}

	private continues(raw: string, text: string, command: string | undefined): boolean {
		const {open} = this;
		const isEnd = command !== undefined || (ENDS_FILE.test(text) && !this.isInside(text));
		if (!open || isEnd || namesMissing(text)) {
			return false;
		}

		if (FENCE.test(text)) {
			return true;
		}

		if (lookIn(text, command, 0)) {
			return false;
		}

		const shown = open.isPrefixed ? withoutPrefix(text, open.indent) : raw;
		if (shown.trim() === '') {
			open.hasGap = true;
		} else if (open.hasGap && !LIKE_REPOSITORY.test(shown)) {
			return false;
		}

		if (open.text.length < LONGEST_FILE) {
			open.text += `${fileLineOf(shown, open)}\n`;
		}

		return true;
	}

	/** A fence may stand between a heading and the file, and `cat -A` ends each line in a dollar sign. */
	private isInside(text: string): boolean {
		const {open} = this;
		return (
			(open?.text === '' && FENCE.test(text)) || (open?.isSpelt === true && text.endsWith('$'))
		);
	}

	private close(): void {
		const {open} = this;
		this.open = undefined;
		if (!open) {
			return;
		}

		if (/^cat: read error: Is a directory\n/.test(open.text)) {
			this.keep({path: open.paths[0] ?? MAIN_FILE, line: open.line, content: 'folder'});
			return;
		}

		const lines = open.text
			.replace(/\n\n+$/, '\n')
			.split('\n')
			.slice(0, -1);
		for (const path of open.paths) {
			const own =
				open.paths.length === 1
					? lines
					: lines.filter((entry) => LIKE_WORLD.test(entry) === path.endsWith('/world'));
			const content = own.map((entry) => `${entry}\n`).join('');
			this.keep({path, line: open.line, content});
		}
	}

	private keep(file: ShownFile): void {
		if (this.files.length < MOST_FILES && !this.files.some(({path}) => path === file.path)) {
			this.files.push(file);
		}
	}
}

function withoutPrefix(text: string, indent: string): string {
	const peeled = peelPrefix(text.startsWith(indent) ? text.slice(indent.length) : text);
	return /^[>|]\s*$/.test(peeled) ? '' : peeled;
}
