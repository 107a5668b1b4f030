import {existsSync, readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {describe, expect, it} from 'vitest';
import {EXIT_CODES} from '../../src/core/outcome.ts';
import {parseCommandLine} from '../../src/options.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const DOCUMENTS = [
	'README.md',
	...readdirSync(path.join(root, '.github'), {recursive: true, encoding: 'utf8'})
		.filter((name) => name.endsWith('.md'))
		.map((name) => path.join('.github', name)),
];

const textOf = (name: string) => readFileSync(path.join(root, name), 'utf8');

/** Everything in a document that is set as something to type: lines of blocks, and words in a text. */
function typed(text: string): readonly string[] {
	const blocks = [...text.matchAll(/```(?:sh|console)?\n([\s\S]*?)```/g)].flatMap(
		([, block = '']) => block.split('\n'),
	);
	const spans = [...text.replaceAll(/```[\s\S]*?```/g, '').matchAll(/`([^`\n]+)`/g)].map(
		([, span = '']) => span,
	);
	return [...blocks, ...spans]
		.map((line) => line.replace(/^\s*[$#] /, '').replace(/\s+[#<>].*$/, ''))
		.flatMap((line) => line.split(/ (?:\||&&|;) /));
}

/** The arguments of this product in what is typed; undefined where it is not about it. */
function argumentsOf(command: string): readonly string[] | undefined {
	const [, words] =
		/^(?:(?:doas|sudo) )?(?:alpine-docker-wizard|(?:sh|\/bin\/busybox ash) start\.sh)(?: (.*))?$/.exec(
			command.trim(),
		) ?? [];
	return /^(?:(?:doas|sudo) )?(?:alpine-docker-wizard|sh start\.sh)(?= |$)/.test(command.trim())
		? (words ?? '').split(' ').filter((word) => word !== '' && !/^(?:>|<|2>)/.test(word))
		: undefined;
}

/** What stands for something of the reader's own. */
const filledIn = (words: readonly string[]) =>
	words.map((word) =>
		/^[A-Z]+$/.test(word) ? ({NAME: 'clean', FILE: 'file'}[word] ?? 'x') : word,
	);

describe.each(DOCUMENTS)('%s', (name) => {
	it('has only commands that the program understands', () => {
		const wrong = typed(textOf(name)).flatMap((command) => {
			const words = argumentsOf(command);
			const line = words && parseCommandLine(filledIn(words), {});
			return line?.kind === 'wrong' ? [command] : [];
		});
		expect(wrong).toEqual([]);
	});

	it('has only npm scripts that there are', () => {
		const {scripts} = JSON.parse(textOf('package.json')) as {scripts: Record<string, string>};
		const named = typed(textOf(name)).flatMap((command) =>
			[...command.matchAll(/\bnpm run (?:--silent )?([\w:-]+)/g)].map(([, script = '']) => script),
		);
		expect(named.filter((script) => !(script in scripts))).toEqual([]);
	});

	it('links and names only files that there are', () => {
		const text = textOf(name);
		const links = [...text.matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)].map(([, link = '']) =>
			path.join(path.dirname(name), link),
		);
		const paths = typed(text)
			.flatMap((command) => command.split(' '))
			.filter((word) => /^(?:src|test|components|\.ci|\.github)\/[\w./@-]+$/.test(word));
		const missing = [...links, ...paths].filter(
			(file) => !existsSync(path.join(root, file)) && !/(?:CODE|Example|nl)\.tsx?$/.test(file),
		);
		expect(missing).toEqual([]);
	});
});

it('the README has every exit code, and no other', () => {
	const table = /\| Exit code[\s\S]*?\n\n/.exec(textOf('README.md'))?.[0] ?? '';
	const codes = [...table.matchAll(/^\| (\d+) \|/gm)].map(([, code]) => Number(code));
	const known = [...new Set(Object.values(EXIT_CODES))].toSorted((a, b) => a - b);
	expect(codes).toEqual(known);
});

describe('the search for commands', () => {
	it('finds them in blocks, in texts, behind a pipe, and not in what is about something else', () => {
		const text =
			'```sh\napk add x 2>&1 | alpine-docker-wizard diagnose --explain # why\nsh start.sh undo\n```\nand `alpine-docker-wizard --nonsense`, `alpine-docker-wizard/` or `apk add`.';
		expect(typed(text).map(argumentsOf).filter(Boolean)).toEqual([
			['diagnose', '--explain'],
			['undo'],
			['--nonsense'],
		]);
		expect(parseCommandLine(['--nonsense'], {}).kind).toBe('wrong');
	});
});
