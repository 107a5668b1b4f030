import {regexOf} from './regex.ts';

/** Which lines a command of sed is for. */
export type Address =
	| {readonly kind: 'line'; readonly number: number}
	| {readonly kind: 'last'}
	| {readonly kind: 'match'; readonly regex: RegExp};

/** One command of a script of sed. */
export type SedCommand = {
	readonly from?: Address;
	readonly to?: Address;
	readonly isNegated: boolean;
} & (
	| {readonly kind: 'delete' | 'print' | 'quit'}
	| {readonly kind: 'insert' | 'append' | 'change'; readonly text: string}
	| {
			readonly kind: 'substitute';
			readonly regex: RegExp;
			readonly replacement: string;
			/** Which match; 0 for all of them. */
			readonly which: number;
			readonly prints: boolean;
	  }
);

/** Returns the commands of a script; undefined where it has one that is not played. */
export function parseSed(script: string, isExtended: boolean): readonly SedCommand[] | undefined {
	const commands: SedCommand[] = [];
	let rest = script;
	for (;;) {
		rest = rest.replace(/^[\s;]+/, '');
		if (rest === '') {
			return commands;
		}

		const one = readCommand(rest, isExtended);
		if (!one) {
			return undefined;
		}

		commands.push(one.command);
		rest = rest.slice(one.length);
	}
}

function readCommand(
	text: string,
	isExtended: boolean,
): {readonly command: SedCommand; readonly length: number} | undefined {
	const from = readAddress(text, isExtended);
	let at = from?.length ?? 0;
	let to: ReturnType<typeof readAddress>;
	if (from && text.charAt(at) === ',') {
		to = readAddress(text.slice(at + 1), isExtended);
		if (!to) {
			return undefined;
		}

		at += 1 + to.length;
	}

	const negation = /^\s*(!?)\s*/.exec(text.slice(at));
	at += negation?.[0].length ?? 0;
	const where = {
		...(from && {from: from.address}),
		...(to && {to: to.address}),
		isNegated: negation?.[1] === '!',
	};
	const letter = text.charAt(at);
	switch (letter) {
		case 'd':
		case 'p':
		case 'q': {
			const kind = ({d: 'delete', p: 'print', q: 'quit'} as const)[letter];
			return {command: {...where, kind}, length: at + 1};
		}
		case 'i':
		case 'a':
		case 'c': {
			const kind = ({i: 'insert', a: 'append', c: 'change'} as const)[letter];
			// Everything up to the end belongs to it.
			const own = text.slice(at + 1).replace(/^\s*\\?\s*/, '');
			return {command: {...where, kind, text: own}, length: text.length};
		}
		case 's': {
			const substitution = readSubstitution(text.slice(at), isExtended);
			return (
				substitution && {
					command: {...where, ...substitution.command},
					length: at + substitution.length,
				}
			);
		}
		default:
			return undefined;
	}
}

function readAddress(
	text: string,
	isExtended: boolean,
): {readonly address: Address; readonly length: number} | undefined {
	const number = /^\d+/.exec(text)?.[0];
	if (number !== undefined) {
		return {address: {kind: 'line', number: Number(number)}, length: number.length};
	}

	if (text.startsWith('$')) {
		return {address: {kind: 'last'}, length: 1};
	}

	const isOther = text.startsWith('\\');
	if (!text.startsWith('/') && !isOther) {
		return undefined;
	}

	const start = isOther ? 1 : 0;
	const part = delimited(text.slice(start), text.charAt(start));
	const regex = part && regexOf(part.text, isExtended ? 'extended' : 'basic');
	return regex && {address: {kind: 'match', regex}, length: start + part.length + 1};
}

function readSubstitution(text: string, isExtended: boolean) {
	const delimiter = text.charAt(1);
	const pattern = delimited(text.slice(1), delimiter);
	const replacement = pattern && delimited(text.slice(1 + pattern.length), delimiter);
	if (!pattern || !replacement) {
		return undefined;
	}

	const before = 1 + pattern.length + replacement.length + 1;
	const flags = /^[gIip\d]*/.exec(text.slice(before))?.[0] ?? '';
	const kind = isExtended ? 'extended' : 'basic';
	const regex = regexOf(pattern.text, kind, /i/i.test(flags) ? 'gi' : 'g');
	const which = flags.includes('g') ? 0 : Number(/\d+/.exec(flags)?.[0] ?? 1);
	return (
		regex && {
			command: {
				kind: 'substitute',
				regex,
				replacement: replacement.text,
				which,
				prints: flags.includes('p'),
			} as const,
			length: before + flags.length,
		}
	);
}

/** Returns the text between two delimiters and its length with the first of them. */
function delimited(
	text: string,
	delimiter: string,
): {readonly text: string; readonly length: number} | undefined {
	let inner = '';
	for (let at = 1; at < text.length; at++) {
		const character = text.charAt(at);
		if (character === '\\' && at + 1 < text.length) {
			const next = text.charAt(at + 1);
			inner += next === delimiter ? next : `\\${next}`;
			at++;
		} else if (character === delimiter) {
			return {text: inner, length: at};
		} else {
			inner += character;
		}
	}

	return undefined;
}
