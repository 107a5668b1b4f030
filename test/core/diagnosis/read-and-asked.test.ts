/** What a text is taken for: help that was asked for, a guide, or lines that a terminal broke. */
import {describe, expect, it} from 'vitest';
import {diagnose, openDiagnosis} from '../../../src/core/diagnosis/diagnose.ts';
import type {DiagnoseContext} from '../../../src/core/diagnosis/reading.ts';

const named = (text: string, context: DiagnoseContext = {}) =>
	diagnose({text, ...context}).diagnoses.map(({cause, confidence}) => `${cause} ${confidence}`);

describe('a page of help', () => {
	const HELP = 'usage: apk [<OPTIONS>...] COMMAND [<ARGUMENTS>...]\n';
	const LIKELY = ['usage-error likely'];
	it.each<[context: DiagnoseContext, causes: readonly string[]]>([
		[{}, LIKELY],
		[{exitCode: 0}, []],
		[{exitCode: 1}, LIKELY],
		[{command: 'apk --help'}, []],
		[{command: 'apk add -h'}, []],
		[{command: 'apk help'}, []],
		[{command: 'apk add --no--help'}, LIKELY],
		[{command: 'apk add --helpme'}, LIKELY],
		[{command: 'apk add'}, LIKELY],
		[{command: 'apk help', exitCode: 1}, []],
	])('with %j', (context, causes) => {
		expect(named(HELP, context)).toEqual(causes);
	});

	it('does not excuse a word that apk does not know', () => {
		const text = "apk: 'isntall' is not an apk command. See 'apk --help'.\n";
		for (const context of [{}, {exitCode: 0}, {command: 'apk isntall --help'}]) {
			expect(named(text, context)).toEqual(['usage-error certain']);
		}
	});
});

describe('the order of what is named', () => {
	const WRONG = '  badarch-1:\n    error: uninstallable\n    arch: mips64\n';
	const REPORT = `ERROR: unable to select packages:\n${WRONG}`;
	it('has the architecture first, once', () => {
		const refused =
			'WARNING: updating and opening http://m.example.org/v3.23/main/x86_64/APKINDEX.tar.gz: Connection refused\n';
		expect(named(refused + REPORT)).toEqual([
			'wrong-architecture certain',
			'connection-refused certain',
		]);
		expect(diagnose({text: REPORT}).diagnoses).toHaveLength(1);
	});
});

describe('a guide', () => {
	const A =
		'the socket says "permission denied while trying to connect to the Docker daemon socket" if you are not in the group.';
	const B =
		'the words "Bind for 0.0.0.0:8080 failed: port is already allocated" are about the port.';
	const C =
		'it is "toomanyrequests: You have reached your pull rate limit." when you have pulled too often.';
	const PORT = ['port-in-use'];
	const causes = (...lines: readonly string[]) =>
		diagnose({text: lines.join('\n')}).diagnoses.map(({cause}) => cause);

	it('of three messages names none, of two it may be the box', () => {
		expect(causes(A, B, C)).toEqual([]);
		expect(causes(A, B)).toContain('port-in-use');
		expect(causes(B, B.toUpperCase().toLowerCase(), B)).toEqual(PORT);
	});

	it('counts a message once, however it is written', () => {
		expect(causes(A, B, B.replace('Bind', 'bind'))).toContain('port-in-use');
	});

	it('is short; a long text is a log', () => {
		const filler = (count: number) => Array.from({length: count}, () => 'and so on');
		expect(causes(A, B, C, ...filler(1997))).toEqual([]);
		expect(causes(A, B, C, ...filler(1998))).not.toEqual([]);
	});

	it('holds sentences together; bare quotes and logs do not count', () => {
		const quoted = (words: string) => words.replace(/^.*?"(.*?)".*$/, '"$1"');
		expect(causes(A, B, quoted(C))).not.toEqual([]);
		expect(causes(A, B, `level=error the message is ${quoted(C)}`)).not.toEqual([]);
		expect(causes(A, B, `- it ${quoted(C)}`)).toEqual([]);
		expect(causes(A, B, `It it ${quoted(C)}`)).not.toEqual([]);
		expect(causes(A, B, '## Good morning', 'x')).not.toEqual([]);
		expect(causes(A, B, '## Port is already allocated', 'x')).toEqual([]);
		expect(causes(A, B, 'it is the "denied" that you see')).not.toEqual([]);
		expect(causes(A, B, 'it is the "all is well now" that you see')).not.toEqual([]);
	});
});

describe('lines that a terminal broke', () => {
	const broken = (text: string, width: number) =>
		text
			.split('\n')
			.flatMap((line) => line.match(new RegExp(`.{1,${width}}`, 'g')) ?? [''])
			.join('\n');
	const REFUSED =
		'WARNING: updating and opening https://mirror.example.org/alpine/v3.23/main/x86_64/APKINDEX.tar.gz: Connection refused\n';
	const MISSING =
		'ERROR: unable to select packages:\n  docker (no such package):\n    required by: world[docker]\n';

	it.each([80, 100, 72, 47])('at %i columns are read as they were printed', (width) => {
		const text = broken(REFUSED + MISSING, width);
		const {diagnoses} = diagnose({text});
		expect(diagnoses.map(({cause}) => cause)).toEqual(['connection-refused']);
		expect(diagnoses[0]?.evidence).toEqual([{line: 1, text: REFUSED.trim()}]);
	});

	it('come in pieces as well', () => {
		const text = broken(REFUSED + MISSING, 80);
		const reader = openDiagnosis({});
		for (const piece of text.match(/[\s\S]{1,7}/g) ?? []) {
			reader.push(piece);
		}

		expect(reader.finish()).toEqual(diagnose({text}));
	});

	it('are looked for in what a terminal can have shown', () => {
		const text = (length: number) => {
			const tail = broken(REFUSED + MISSING, 80);
			return `${'\n'.repeat(length - tail.length)}${tail}`;
		};
		expect(named(text(100_000))).toEqual(['connection-refused certain']);
		expect(named(text(100_001))).not.toEqual(['connection-refused certain']);
	});
});
