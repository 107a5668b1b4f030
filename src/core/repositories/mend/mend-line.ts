import {BYTE_ORDER_MARK, type ByteString} from '../../byte-string.ts';
import {parseRepositories, type RepositoriesLine} from '../repositories-text.ts';
import {urlAt} from '../repository-place.ts';
import {urlWordOf} from '../url-word.ts';
import {type MendContext, readAlone} from './context.ts';
import {intendedName} from './mend-name.ts';
import {mendUrl, type UrlFault} from './mend-url.ts';

/** What is wrong with a line. */
export type LineFault =
	| UrlFault
	| 'byte-order-mark'
	| 'blank-line'
	| 'leading-blank'
	| 'carriage-return'
	| 'quotes'
	| 'joined-lines'
	| 'two-urls'
	| 'newer-syntax'
	| 'keyword'
	| 'trailing-comment'
	| 'trailing-blank'
	| 'variable-first';

/** A line put right in one respect: these texts stand in its place. */
export type MendedLine = {
	readonly fault: LineFault;
	readonly texts: readonly [ByteString, ...ByteString[]];
	/** The carriage return that ends the line goes. */
	readonly dropsReturn?: boolean;
	/** The words that differ, where it is about words. */
	readonly wrong?: string;
	readonly right?: string;
};

/** One way to put a line right; undefined where it has nothing to say. */
type Mend = (line: RepositoriesLine, context: MendContext, path: string) => MendedLine | undefined;

/** Outer mistakes first, so that each mend sees a line that is otherwise whole. */
const MENDS: readonly Mend[] = [
	byteOrderMark,
	carriageReturn,
	blankLine,
	leadingBlank,
	quotes,
	severalUrls,
	keyword,
	newerSyntax,
	trailingComment,
	trailingBlank,
	variableFirst,
	url,
	component,
];

/** Returns the line with its first mistake put right; undefined where none is recognised. */
export function mendLine(
	line: RepositoriesLine,
	context: MendContext,
	path: string,
): MendedLine | undefined {
	if (line.text.startsWith('#')) {
		return undefined;
	}

	for (const mend of MENDS) {
		const mended = mend(line, context, path);
		if (mended !== undefined) {
			return mended;
		}
	}

	return undefined;
}

function byteOrderMark({text}: RepositoriesLine): MendedLine | undefined {
	return text.startsWith(BYTE_ORDER_MARK)
		? {fault: 'byte-order-mark', texts: [text.slice(BYTE_ORDER_MARK.length)]}
		: undefined;
}

function carriageReturn({text, end}: RepositoriesLine): MendedLine | undefined {
	return end.startsWith('\r') || text.endsWith('\r')
		? {fault: 'carriage-return', texts: [trimEnd(text, '\r')], dropsReturn: true}
		: undefined;
}

function blankLine({text, syntax}: RepositoriesLine): MendedLine | undefined {
	return syntax.kind === 'blank' && text !== '' ? {fault: 'blank-line', texts: ['']} : undefined;
}

function leadingBlank({text}: RepositoriesLine): MendedLine | undefined {
	return /^[ \t]/.test(text)
		? {fault: 'leading-blank', texts: [text.replace(/^[ \t]+/, '')]}
		: undefined;
}

/** Also one that was never closed, or never opened. */
function quotes({text}: RepositoriesLine): MendedLine | undefined {
	const match = /^(?:["']([^"']+)["']?|([^"']+)["'])[ \t]*$/.exec(text);
	const bare = match?.[1] ?? match?.[2];
	return bare === undefined ? undefined : {fault: 'quotes', texts: [bare]};
}

function severalUrls(line: RepositoriesLine): MendedLine | undefined {
	const words = line.syntax.kind === 'words' ? line.syntax.words.map((word) => word.text) : [];
	const isUrl = (word: string | undefined) => /^(?:https?|ftp):\/\//.test(word ?? '');
	const glued = words.flatMap((word) => word.split(/(?=https?:\/\/)/));
	const [first, ...rest] = glued;
	if (first === undefined || rest.length === 0 || !glued.every(isUrl)) {
		return undefined;
	}

	const fault = words.every((word) => !/.https?:\/\//.test(word)) ? 'two-urls' : 'joined-lines';
	return {fault, texts: [first, ...rest]};
}

/** `v4`, `V2`: a kind of index that apk 3 does not know. Alpine's is the second kind. */
function keyword(line: RepositoriesLine, context: MendContext): MendedLine | undefined {
	const [first, second] = line.syntax.kind === 'words' ? line.syntax.words : [];
	const isUnknown = /^[vV]\d{1,2}$/.test(first?.text ?? '') && !/^v[23]$/.test(first?.text ?? '');
	return first !== undefined && isUnknown && second !== undefined && context.generation === 3
		? {fault: 'keyword', texts: [replaced(line, first, 'v2')], wrong: first.text, right: 'v2'}
		: undefined;
}

/** What apk 3 would take from the line, one URL a line. */
function newerSyntax(
	line: RepositoriesLine,
	context: MendContext,
	path: string,
): MendedLine | undefined {
	const words = line.syntax.kind === 'words' ? line.syntax.words : [];
	const hasKeyword = /^(?:ndx|v\d{1,2}|set)$/.test(words[0]?.text ?? '') && words.length > 1;
	const tail = urlWordOf(line)?.components ?? [];
	const hasComponents = tail.length > 0 && tail.every(({text}) => /^[a-z][a-z0-9-]*$/.test(text));
	const hasVariables = /^(?:@\S+[ \t]+)?\S*\$\{/.test(line.text);
	if (context.generation === 3 || !(hasKeyword || hasComponents || hasVariables)) {
		return undefined;
	}

	if (words[0]?.text === 'set') {
		// First the lines that need it are written out; then it can go.
		return context.usesSettings ? undefined : {fault: 'newer-syntax', texts: [`#${line.text}`]};
	}

	// Both forms are refused by apk 3.0 and mean what they say all the same.
	const meant = line.text.replace(/^v\d{1,2}(?=[ \t])/, 'v2').replace(/^(?=\$\{)/, 'v2 ');
	const [first, ...rest] = readAlone(meant, {path, line: line.number}, context, 3)
		.filter(({place}) => place !== undefined)
		.map(({tag, place, url}) => {
			const plain = place === undefined ? url : urlAt(place);
			return tag === undefined ? plain : `${tag} ${plain}`;
		});
	return first === undefined ? undefined : {fault: 'newer-syntax', texts: [first, ...rest]};
}

/** The note is kept, on a line of its own above. */
function trailingComment(line: RepositoriesLine): MendedLine | undefined {
	const note = urlWordOf(line)?.components.find(({text}) => text.startsWith('#'));
	return note === undefined
		? undefined
		: {
				fault: 'trailing-comment',
				texts: [line.text.slice(note.at), trimEnd(line.text.slice(0, note.at), ' \t')],
			};
}

/** apk 3 parts words, so that blanks at the end do no harm there. */
function trailingBlank({text}: RepositoriesLine, context: MendContext): MendedLine | undefined {
	const last = text.at(-1);
	return context.generation === 2 && (last === ' ' || last === '\t')
		? {fault: 'trailing-blank', texts: [trimEnd(text, ' \t')]}
		: undefined;
}

/** apk 3 up to 3.0.6 takes a variable at the start for a keyword; after `v2` it does not. */
function variableFirst({text}: RepositoriesLine, context: MendContext): MendedLine | undefined {
	return context.generation === 3 && /^\$\{\w+\}/.test(text)
		? {fault: 'variable-first', texts: [`v2 ${text}`]}
		: undefined;
}

function url(line: RepositoriesLine, context: MendContext): MendedLine | undefined {
	const word = urlWordOf(line);
	const mended = word === undefined ? undefined : mendUrl(word.text, word.hasComponents, context);
	if (word === undefined || mended === undefined) {
		return undefined;
	}

	const {fault, wrong, right} = mended;
	return {fault, texts: [replaced(line, word, mended.url)], wrong, right};
}

function component(line: RepositoriesLine): MendedLine | undefined {
	const address = urlWordOf(line);
	for (const word of address?.components ?? []) {
		const right = /^https?:/.test(address?.text ?? '') ? intendedName(word.text) : undefined;
		if (right !== undefined) {
			const texts: [ByteString] = [replaced(line, word, right)];
			return {fault: 'repository-name', texts, wrong: word.text, right};
		}
	}

	return undefined;
}

/** A regular expression would look at a long row of blanks again from each of them. */
function trimEnd(text: ByteString, characters: string): ByteString {
	let end = text.length;
	while (end > 0 && characters.includes(text.charAt(end - 1))) {
		end--;
	}

	return text.slice(0, end);
}

function replaced(
	line: RepositoriesLine,
	word: {readonly at: number; readonly text: ByteString},
	by: ByteString,
): ByteString {
	return line.text.slice(0, word.at) + by + line.text.slice(word.at + word.text.length);
}

/** More mistakes than one line has; only a pair of mends at odds would take so many rounds. */
const ROUNDS = 12;

/** Returns the texts of a line with all its mistakes put right; the same text where it has none. */
export function mendWholly(
	line: RepositoriesLine,
	context: MendContext,
	path: string,
): readonly [ByteString, ...ByteString[]] {
	const mended = mendLine(line, context, path);
	if (mended === undefined) {
		return [line.text];
	}

	let texts: readonly ByteString[] = mended.texts;
	for (let round = 0; round < ROUNDS; round++) {
		const next = texts.flatMap((text) => {
			const [alone] = parseRepositories(text).lines;
			const there = alone === undefined ? undefined : {...alone, number: line.number};
			return there === undefined ? [text] : (mendLine(there, context, path)?.texts ?? [text]);
		});
		if (next.length === texts.length && next.every((text, index) => text === texts[index])) {
			break;
		}

		texts = next;
	}

	const [first = line.text, ...rest] = texts;
	return [first, ...rest];
}
