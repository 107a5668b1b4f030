import {readFileSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import {parseApkReport} from '../../src/core/apk-report/parse-report.ts';
import {diagnose} from '../../src/core/diagnosis/diagnose.ts';
import {explainReport} from '../../src/core/diagnosis/explain-report.ts';
import {diagnoseJson, diagnoseLines, explainedLines} from '../../src/plain/diagnose-report.ts';
import {jsonLine} from '../../src/plain/json-line.ts';
import {complaints} from '../helpers/schema.ts';

type Recording = {readonly id: string; readonly stdout: string; readonly stderr: string};

function recorded(id: string): Recording {
	const path = new URL(`../fixtures/apk-transcripts/${id}.json`, import.meta.url);
	return JSON.parse(readFileSync(path, 'utf8'));
}

const failed = recorded('community-commented-docker--2.14');
const text = `~ # apk add docker\n${failed.stdout}${failed.stderr}`;

describe('diagnose in lines', () => {
	const lines = diagnoseLines(diagnose({text}));

	test('says what, quotes the tool, and says what to type', () => {
		expect(lines[0]).toMatch(/^Cause \((certain|likely)\): .*community/);
		expect(lines).toContain('| docker (no such package):');
		expect(lines.some((line) => /^\s+\$ apk update$/.test(line))).toBe(true);
	});

	test('wraps our own sentences and leaves quotes and commands whole', () => {
		for (const line of lines.filter((entry) => !/^(\||\s+\$)/.test(entry))) {
			expect(line.length).toBeLessThanOrEqual(79);
		}
	});

	test('keeps cause, quotes and remedies apart, and ends with the proof', () => {
		const at = (start: string) => lines.findIndex((line) => line.startsWith(start));
		expect(lines[at('| ') - 1]).toBe('');
		expect(lines[at('Remedy 1') - 1]).toBe('');
		expect(lines.filter((line, index) => line === '' && lines[index + 1] === '')).toEqual([]);
		expect(lines.at(-1)).toMatch(/^After a remedy, run the command again/);
	});

	test('quotes once what is said again and again, and how often it is', () => {
		const said = 'Cannot connect to the Docker daemon at unix:///var/run/docker.sock.';
		const quotes = diagnoseLines(diagnose({text: `${said}\n`.repeat(3)})).filter((line) =>
			line.startsWith('| '),
		);
		expect(quotes).toEqual([`| ${said} (3 times)`]);
	});

	test('says so if nothing is wrong or nothing is known', () => {
		const well = recorded('ok-update--2.14');
		const healthy = `~ # apk update\n${well.stdout}${well.stderr}`;
		expect(diagnoseLines(diagnose({text: healthy})).join(' ')).toMatch(/^All is well/);
		expect(diagnoseLines(diagnose({text: 'hello'})).join(' ')).toMatch(/not recognised/);
	});

	test('shows control characters of a pasted text to nobody', () => {
		const hostile = text.replace('docker (no', '\u001b]52;c;eA==\u0007docker (no');
		expect(diagnoseLines(diagnose({text: hostile})).join('\n')).not.toMatch(
			/[\u0000-\u0009\u001b]/,
		);
	});
});

test('--explain says what each line of apk means', () => {
	const lines = explainedLines(explainReport(parseApkReport(text)));
	const heading = text.split('\n').indexOf('ERROR: unable to select packages:') + 1;
	expect(lines).toContain(`line ${heading}: ERROR: unable to select packages:`);
	expect(lines).toContain(`line ${heading + 1}: docker (no such package):`);
});

describe('diagnose as JSON', () => {
	test.each([
		['recognised', text],
		['unrecognised', 'hello'],
		['unrecognised', ''],
	])('%s', (status, input) => {
		const object = diagnoseJson(diagnose({text: input}));
		expect(object.status).toBe(status);
		expect(complaints(JSON.parse(jsonLine(object)))).toBe('');
	});

	test('counts lines from 1', () => {
		const [first] = diagnoseJson(diagnose({text})).diagnoses;
		const evidence = first?.evidence ?? [];
		expect(evidence.length).toBeGreaterThan(0);
		for (const entry of evidence) {
			expect(text.split('\n')[entry.line - 1]).toContain(entry.text.trim());
		}
	});
});
