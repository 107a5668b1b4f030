/** Which of POSIX's two languages a pattern is written in. */
export type RegexKind = 'basic' | 'extended' | 'fixed';

const CLASSES: Readonly<Record<string, string>> = {
	alpha: 'A-Za-z',
	digit: '0-9',
	alnum: 'A-Za-z0-9',
	upper: 'A-Z',
	lower: 'a-z',
	space: '\\s',
	blank: ' \\t',
	punct: '!-\\/:-@\\[-`{-~',
	xdigit: '0-9A-Fa-f',
};

/** Returns a pattern of grep or sed as one of JavaScript; undefined where it is no pattern. */
export function regexOf(pattern: string, kind: RegexKind, flags = ''): RegExp | undefined {
	const source = kind === 'fixed' ? literal(pattern) : translated(pattern, kind === 'extended');
	try {
		return new RegExp(source, flags);
	} catch {
		return undefined;
	}
}

function literal(text: string): string {
	return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}

/** In basic patterns `\(`, `\{`, `\|`, `\+` and `\?` have the meaning that they have without the backslash in extended ones. */
function translated(pattern: string, isExtended: boolean): string {
	return pattern.replace(
		/\[\^?\]?(?:\[:\w+:\]|[^\]])*\]|\\.|[(){}|+?*]/g,
		(piece, offset: number) => {
			if (piece.startsWith('[')) {
				return bracket(piece);
			}

			if (piece.startsWith('\\')) {
				const letter = piece.charAt(1);
				if ('(){}|+?'.includes(letter)) {
					return isExtended ? piece : letter;
				}

				return /[nt\d.*^$[\]\\/swbWSB]/.test(letter) ? piece : literal(letter);
			}

			if (piece === '*') {
				// At the beginning it stands for itself.
				return offset === 0 ? '\\*' : piece;
			}

			return isExtended ? piece : `\\${piece}`;
		},
	);
}

function bracket(text: string): string {
	const isNegated = text.startsWith('[^');
	const inner = text.slice(isNegated ? 2 : 1, -1);
	const safe = inner
		.replace(/\\/g, '\\\\')
		.replace(/\[:(\w+):\]/g, (_, name: string) => CLASSES[name] ?? '')
		.replace(/^\]/, '\\]');
	return `[${isNegated ? '^' : ''}${safe}]`;
}
