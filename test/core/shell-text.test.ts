import {execFileSync} from 'node:child_process';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {parseShell, quoteWord, toShell} from '../../src/core/shell-text.ts';

/** Words as hostile as an argument can be: everything but NUL, which no program can receive. */
const word = fc.oneof(
	fc.string({unit: 'grapheme'}).map((text) => text.replaceAll('\0', '')),
	fc.stringMatching(/^[ '"\\$`!*?\n\t;&|<>(){}#~=a-z-]*$/),
	fc.constantFrom(
		'',
		"'",
		"''",
		'-n',
		'--',
		'$HOME',
		'`id`',
		'a b',
		'\\',
		'~',
		'*',
		"it's",
		'!',
		'A=b',
		'if',
	),
);

/** Runs the text in a real shell and returns the words that its program received. */
function wordsSeenByShell(text: string): readonly string[] {
	const script = `show() { printf '%s\\0' "$@"; }\nshow ${text}`;
	const output = execFileSync('/bin/sh', ['-c', script], {env: {LC_ALL: 'C.UTF-8'}});
	return output.toString('utf8').split('\0').slice(0, -1);
}

describe('a command as shell text', () => {
	it('leaves ordinary commands as a person would type them', () => {
		expect(toShell(['apk', 'add', 'docker', 'docker-cli-compose'])).toBe(
			'apk add docker docker-cli-compose',
		);
		expect(toShell(['apk', '--progress-fd', '3', 'add', 'docker'])).toBe(
			'apk --progress-fd 3 add docker',
		);
		expect(toShell(['rc-update', 'add', 'docker', 'default'])).toBe('rc-update add docker default');
	});

	it('quotes what a shell would read differently', () => {
		expect(toShell(['docker', 'version', '--format', '{{.Server.Version}}'])).toBe(
			"docker version --format '{{.Server.Version}}'",
		);
		expect(toShell(['echo', '', "it's", 'a b'])).toBe(String.raw`echo '' 'it'\''s' 'a b'`);
		expect(quoteWord('~')).toBe("'~'");
	});

	it('does not let a program name set a variable or start a loop', () => {
		expect(toShell(['A=b', 'x'])).toBe("'A=b' x");
		expect(toShell(['while'])).toBe("'while'");
		expect(toShell(['env', 'A=b'])).toBe('env A=b');
	});

	it('reaches a program of a real shell word for word', () => {
		fc.assert(
			fc.property(fc.array(word, {minLength: 1, maxLength: 8}), (words) => {
				const known = words.map((text) => text.toWellFormed());
				expect(wordsSeenByShell(known.map(quoteWord).join(' '))).toEqual(known);
			}),
			{numRuns: 60},
		);
	});

	it('is one simple command whose program is the first word', () => {
		fc.assert(
			fc.property(
				fc.constantFrom('A=b', 'if', 'in', "it's", 'x y', '$0'),
				fc.array(word, {maxLength: 4}),
				(program, rest) => {
					const known = rest.map((text) => text.toWellFormed());
					const output = execFileSync('/bin/sh', [
						'-c',
						`command_not_found_handle() { :; }\n${toShell([program, ...known])} 2>&1 || true`,
					]);
					expect(output.toString()).toContain('not found');
				},
			),
			{numRuns: 20},
		);
	});
});

describe('shell text as a command', () => {
	it('is the inverse of writing it down', () => {
		fc.assert(
			fc.property(fc.array(word, {minLength: 1, maxLength: 8}), (words) => {
				expect(parseShell(toShell(words))).toEqual(words);
			}),
		);
	});

	it('reads what people type, as a real shell does', () => {
		for (const text of [
			'  apk   add docker ',
			'docker run --rm "hello-world"',
			String.raw`a\ b "c \" d" 'e f'g`,
			String.raw`"back\slash" "\\"`,
		]) {
			expect(parseShell(text)).toEqual(wordsSeenByShell(text));
		}
	});

	it.each([
		'a | b',
		'a; b',
		'a && b',
		'echo $HOME',
		'echo `id`',
		'"$x"',
		'ls *',
		"it's",
		'a \\',
		'a\nb',
	])('does not take %j for a simple command', (text) => {
		expect(parseShell(text)).toBeUndefined();
	});
});
