import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {cleanWorld} from '../../src/practice/clean-world.ts';
import {textIn} from '../../src/practice/files.ts';
import {textOn} from '../../src/practice/program.ts';
import {completeLine} from '../../src/practice/shell/complete.ts';
import {type LineRan, runLine} from '../../src/practice/shell/run-line.ts';
import {newShell, promptOf} from '../../src/practice/shell/shell-session.ts';
import type {World} from '../../src/practice/world.ts';

const NOW = Date.UTC(2026, 10, 23, 9);
const CLEAN = cleanWorld('3.22', {now: NOW, seed: 1});

/** Types lines one after the other; returns what the last one gave. */
function type(
	lines: readonly string[],
	start: World = CLEAN,
): LineRan & {readonly stdout: string; readonly stderr: string} {
	let world = start;
	let session = newShell(start);
	let last: LineRan | undefined;
	for (const line of lines) {
		last = runLine(world, session, line, NOW);
		({world, session} = last);
	}

	if (!last) {
		throw new RangeError('no line');
	}

	return {...last, stdout: textOn(last.output, 'stdout'), stderr: textOn(last.output, 'stderr')};
}

describe('the shell of the pretend box', () => {
	test.each([
		['echo a "b  c" \'$HOME\' $HOME', 'a b  c $HOME /root\n'],
		['echo "$USER"; false; echo $?', 'root\n1\n'],
		['false && echo no || echo yes', 'yes\n'],
		['cat /etc/apk/repositories | grep -v "^#" | wc -l', '2\n'],
		['ls /etc/apk/w*', '/etc/apk/world\n'],
		['cd /etc/apk; cat world | head -n 1', 'alpine-base\n'],
		['echo one > /tmp/a; echo two >> /tmp/a; cat /tmp/a', 'one\ntwo\n'],
		['cat /nowhere 2>&1 | wc -l', '1\n'],
		['cat /nowhere 2>/dev/null; echo $?', '1\n'],
		['A=1; echo $A', '1\n'],
		['test -f /etc/hosts && echo there', 'there\n'],
		["printf 'b\\na\\n' | sort", 'a\nb\n'],
		["echo 'a.b' | sed 's/\\./-/'", 'a-b\n'],
		["printf '1\\n2\\n3\\n' | sed -n '2,$p'", '2\n3\n'],
		["echo abc | sed -E 's/(a)(b)/\\2\\1/'", 'bac\n'],
		['echo x # a comment', 'x\n'],
	])('%s', (line, expected) => {
		expect(type([line])).toMatchObject({stdout: expected, exitCode: 0});
	});

	test.each([
		['for i in 1 2; do echo $i; done', /"for" of the shell: not simulated/],
		['echo $(date)', /not simulated by the practice box/],
		['sleep 100 &', /background.*not simulated/],
		['tar -xf a.tar', /not simulated by the practice box/],
		['man apk', /not found \(not part of the practice box\)/],
		['sed -i y/a/b/ /etc/hosts', /not simulated by the practice box/],
		['echo "open', /unterminated quoted string/],
		['| wc', /syntax error/],
	])('refuses in words what it does not play: %s', (line, words) => {
		const {stderr, exitCode} = type([line]);
		expect(stderr).toMatch(words);
		expect(exitCode).not.toBe(0);
	});

	test('sed -i changes a file, and only as its user may', () => {
		const line = "sed -i 's|^http|#http|' /etc/apk/repositories";
		expect(textIn(type([line]).world, '/etc/apk/repositories')).toMatch(/^#http.*\n#http/m);
		const refused = type(['su - ada', line]);
		expect(refused.exitCode).not.toBe(0);
		expect(textIn(refused.world, '/etc/apk/repositories')).toBe(
			textIn(CLEAN, '/etc/apk/repositories'),
		);
	});

	test('su and exit change who is asked, and the prompt says so', () => {
		const ada = type(['su - ada', 'whoami']);
		expect(ada.stdout).toBe('ada\n');
		expect(promptOf(ada.world, ada.session)).toBe('alpine:~$ ');
		expect(type(['su - ada', 'exit', 'whoami']).stdout).toBe('root\n');
		expect(type(['exit']).wish).toEqual({wish: 'leave'});
	});

	test('a new membership counts from the next login on', () => {
		const added = ['apk add docker', 'addgroup ada docker'];
		expect(type([...added, 'su - ada', 'groups']).stdout).toContain('docker');
	});

	test('a reboot starts what is in a runlevel, and nothing else', () => {
		const docker = ['apk add docker', 'service docker start'];
		expect(type([...docker, 'reboot', 'rc-service docker status']).stdout).toContain('stopped');
		const enabled = [...docker, 'rc-update add docker', 'reboot', 'rc-service docker status'];
		expect(type(enabled).stdout).toContain('started');
	});

	test('names of files and commands are completed', () => {
		const shell = newShell(CLEAN);
		expect(completeLine(CLEAN, shell, 'cat /etc/apk/repo').line).toBe('cat /etc/apk/repositories ');
		expect(completeLine(CLEAN, shell, 'rc-up').line).toBe('rc-update ');
		expect(completeLine(CLEAN, shell, 'ls /etc/').choices.length).toBeGreaterThan(3);
		expect(completeLine(CLEAN, shell, 'zzz')).toEqual({line: 'zzz', choices: []});
	});

	test('nothing that is typed makes it fail or leave the box in two minds', () => {
		const word = fc.constantFrom(
			...[
				'apk',
				'cat',
				'sed',
				'grep',
				'echo',
				'rm',
				'cp',
				'ls',
				'cd',
				'docker',
				'rc-service',
				'wget',
			],
			...[
				'-i',
				'-n',
				'-rf',
				'/etc/apk/world',
				'/etc',
				'~',
				'*',
				'"',
				"'",
				'$x',
				'$?',
				'|',
				'>',
				'>>',
			],
			...['2>&1', '&&', ';', '\\', 's/a/b/', '/tmp/x', 'add', 'docker', '', '#', '<'],
		);
		fc.assert(
			fc.property(fc.array(fc.oneof(word, fc.string({maxLength: 12})), {maxLength: 8}), (words) => {
				const result = runLine(CLEAN, newShell(CLEAN), words.join(' '), NOW);
				expect(Number.isInteger(result.exitCode)).toBe(true);
			}),
			{numRuns: 300},
		);
	});
});
