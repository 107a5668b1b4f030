import {lex, type Token, type WordPart} from './lex.ts';

/** A word as it was typed, before anything is put in. */
export type Word = readonly WordPart[];

/** Where a stream of a command goes, or comes from. */
export type Redirection =
	| {readonly kind: 'to'; readonly stream: 1 | 2; readonly appends: boolean; readonly file: Word}
	| {readonly kind: 'from'; readonly file: Word}
	| {readonly kind: 'merge'; readonly from: 1 | 2};

/** One program with its arguments. */
export type SimpleCommand = {
	readonly words: readonly Word[];
	readonly redirections: readonly Redirection[];
};

/** Commands joined by `|`; `joinedBy` says whether it runs after the one before. */
export type Pipeline = {
	readonly commands: readonly SimpleCommand[];
	readonly joinedBy: ';' | '&&' | '||';
};

/** What a line means. */
export type Parsed =
	| {readonly kind: 'line'; readonly pipelines: readonly Pipeline[]}
	| {readonly kind: 'problem'; readonly words: string}
	| {readonly kind: 'not-simulated'; readonly what: string};

const COMPOUND = new Set(['if', 'for', 'while', 'until', 'case', 'function', 'do', 'then', '!']);

/** Reads one line of a shell: simple commands, pipes, `;`, `&&`, `||` and redirections. */
export function parseLine(line: string): Parsed {
	const lexed = lex(line);
	if (lexed.kind !== 'tokens') {
		return lexed;
	}

	const pipelines: Pipeline[] = [];
	let commands: SimpleCommand[] = [];
	let joinedBy: Pipeline['joinedBy'] = ';';
	let words: Word[] = [];
	let redirections: Redirection[] = [];
	const isEmpty = () => words.length === 0 && redirections.length === 0;
	const endCommand = () => {
		commands.push({words, redirections});
		[words, redirections] = [[], []];
	};
	const endPipeline = () => {
		if (!isEmpty() || commands.length > 0) {
			endCommand();
			pipelines.push({commands, joinedBy});
			commands = [];
		}
	};
	const {tokens} = lexed;
	for (let index = 0; index < tokens.length; index++) {
		const token = tokens[index] as Token;
		if (token.kind === 'word') {
			words.push(token.parts);
			continue;
		}

		const {text} = token;
		if (text === '&') {
			return {kind: 'not-simulated', what: 'a command in the background (&)'};
		}

		if (text === '|' || text === ';' || text === '&&' || text === '||') {
			const isLast = index === tokens.length - 1;
			if (isEmpty() || (isLast && text !== ';')) {
				return {kind: 'problem', words: `sh: syntax error: unexpected "${text}"`};
			}

			if (text === '|') {
				endCommand();
			} else {
				endPipeline();
				joinedBy = text;
			}

			continue;
		}

		const redirection = redirectionOf(text, tokens[index + 1]);
		if (!redirection) {
			return {kind: 'problem', words: 'sh: syntax error: unexpected newline'};
		}

		index += redirection.some(({kind}) => kind === 'to' || kind === 'from') ? 1 : 0;
		redirections.push(...redirection);
	}

	endPipeline();
	const compound = pipelines
		.flatMap((one) => one.commands)
		.map(({words: [first]}) => plainText(first))
		.find((text) => COMPOUND.has(text));
	return compound === undefined
		? {kind: 'line', pipelines}
		: {kind: 'not-simulated', what: `"${compound}" of the shell`};
}

/** Returns a word that was typed without quotes; the empty text for any other. */
export function plainText(word: Word | undefined): string {
	return word?.length === 1 && word[0]?.isPattern ? word[0].text : '';
}

function redirectionOf(
	operator: string,
	next: Token | undefined,
): readonly Redirection[] | undefined {
	switch (operator) {
		case '2>&1':
			return [{kind: 'merge', from: 2}];
		case '>&2':
		case '1>&2':
			return [{kind: 'merge', from: 1}];
		default:
	}

	if (next?.kind !== 'word') {
		return undefined;
	}

	const file = next.parts;
	if (operator === '<') {
		return [{kind: 'from', file}];
	}

	const stream = operator.startsWith('2') ? 2 : 1;
	const to = {kind: 'to', stream, appends: operator.endsWith('>>'), file} as const;
	return operator === '&>' ? [to, {kind: 'merge', from: 2}] : [to];
}
