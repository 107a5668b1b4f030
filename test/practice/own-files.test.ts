import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {describe, expect, test} from 'vitest';
import {
	certificateLines,
	parseResult,
	resultOf,
	summaryLines,
} from '../../src/core/lesson/result.ts';
import {say} from '../../src/messages/message.ts';
import {faultText} from '../../src/practice/file/file-fault.ts';
import {readScenario} from '../../src/practice/file/read-scenario.ts';
import {readWorkshop} from '../../src/practice/file/read-workshop.ts';
import {lessonNamed} from '../helpers/scenes/lesson-scenes.ts';

const EXAMPLE = fileURLToPath(new URL('../../.github/practice/resolver.json', import.meta.url));
const WORKSHOP = fileURLToPath(new URL('../../.github/practice/workshop.json', import.meta.url));

/** A scenario that is right, with some fields changed. */
function scenario(changes: Readonly<Record<string, unknown>> = {}): string {
	return JSON.stringify(
		{
			title: 'Own',
			story: 'Told at the start.',
			goal: ['docker-installed'],
			solution: ['apk update', 'apk add docker'],
			...changes,
		},
		undefined,
		2,
	);
}

function faults(text: string): readonly string[] {
	const read = readScenario(text, 'own');
	return read.kind === 'faults' ? read.faults.map((fault) => faultText('own.json', fault)) : [];
}

describe("a teacher's own scenario", () => {
	test('is read, and has a name, releases and a goal', () => {
		const read = readScenario(scenario({start: {clockAheadDays: -3}}), 'own');
		expect(read).toMatchObject({kind: 'scenario', releases: ['3.22', '3.23']});
		expect(read.kind === 'scenario' && read.data.start).toEqual({clockAheadDays: -3});
	});

	test.each([
		[{stroy: 'x'}, 'own.json, line 11: stroy: no such field'],
		[{minutes: 'ten'}, 'line 11: minutes: expected a number'],
		[{minutes: 9999}, 'minutes: expected a number from 1 to 240'],
		[{goal: ['docker-answrs']}, 'line 5: goal[0]: expected one of community-on'],
		[{goal: [{file: '/etc/x'}]}, 'goal[0]: expected has or lacks'],
		[{goal: []}, 'goal: expected the name of a check'],
		[{title: ''}, 'line 2: title: expected a text that is not empty'],
		[{hints: ['one', 'two']}, 'hints: expected exactly three hints'],
		[{releases: ['3.19']}, 'releases[0]: expected one of 3.22, 3.23'],
		[{start: {docker: 'gone'}}, 'start.docker: expected one of installed, running'],
		[
			{start: {files: {'etc/x': 'y'}}},
			'start.files.etc/x: expected a path that begins with a slash',
		],
		[{start: {files: {'/etc/x': 3}}}, 'start.files./etc/x: expected a text in quotes, or null'],
		[
			{start: {network: {faults: [{trouble: 'slow'}]}}},
			'start.network.faults[0].trouble: expected one of',
		],
		[{start: {network: {faults: [{trouble: 'http'}]}}}, 'expected status, such as 503'],
		[{solution: [{edit: '/etc/x'}]}, 'solution[0].from: this field is missing'],
		[
			{solution: ['apk update']},
			'the solution does not reach "Docker is installed" on Alpine 3.22',
		],
		[{start: {docker: 'installed'}}, 'every goal is reached at the start'],
		[{start: {commands: ['tmux']}}, 'line 11: start: "tmux" is not played: sh: tmux: not found'],
		[
			{solution: ['apk dot docker', 'apk update', 'apk add docker']},
			'"apk dot docker" is not played',
		],
	])('%j is told with its line and field', (changes, expected) => {
		expect(faults(scenario(changes)).join('\n')).toContain(expected);
	});

	test('all faults are told at once, and broken JSON with its line', () => {
		expect(faults(scenario({title: '', minutes: 0, x: 1}))).toHaveLength(3);
		expect(faults('{\n  "title": "x",\n}\n')[0]).toMatch(/^own\.json, line [23]: /);
		expect(faults('')).toHaveLength(1);
		expect(faults('[]')).toEqual(['own.json, line 1: expected an object in braces']);
	});

	test('the example of the documentation is one', () => {
		expect(faults(readFileSync(EXAMPLE, 'utf8'))).toEqual([]);
		expect(readWorkshop(readFileSync(WORKSHOP, 'utf8')).kind).toBe('workshop');
	});
});

describe('the file of a workshop', () => {
	test.each([
		[{scenarios: ['clean', 'clean']}, 'scenarios[1]: clean is there twice'],
		[{pace: 'quick'}, 'pace: expected one of real, fast, instant'],
		[{mirror: 7}, 'mirror: expected a text in quotes'],
		[{preferences: {runlevel: 'x'}}, 'preferences.runlevel: expected one of default, boot'],
		[{preferences: {compose: 'yes'}}, 'preferences.compose: expected true or false'],
		[{texts: {hello: 'x'}}, 'texts.hello: no such field'],
		[{seed: -1}, 'seed: expected a number from 0'],
	])('%j is told with its line and field', (changes, expected) => {
		const text = JSON.stringify({title: 'Room', scenarios: ['clean'], ...changes}, undefined, 2);
		const read = readWorkshop(text);
		const told =
			read.kind === 'faults' ? read.faults.map((one) => faultText('room.json', one)) : [];
		expect(told.join('\n')).toContain(expected);
		expect(told.join('\n')).toMatch(/^room\.json, line \d+: /);
	});
});

describe('results', () => {
	const lesson = {...lessonNamed('community-off'), hintsShown: 1, commands: 4};
	const solved = {...lesson, solvedAt: lesson.startedAt + 90_000};
	const result = resultOf(solved, {seat: 'ada', workshop: 'Docker in a day', now: solved.solvedAt});

	test('say how it went, and nothing for what is not solved', () => {
		expect(result).toMatchObject({points: 90, seconds: 90, hints: 1, solved: true, practice: true});
		expect(resultOf(lesson, {seat: '', workshop: undefined, now: 0}).points).toBe(0);
	});

	test('are read again, and what is none is refused', () => {
		expect(parseResult(JSON.parse(JSON.stringify(result)))).toEqual(result);
		expect(parseResult({kind: 'practice-result', seat: 'x'})).toEqual({missing: 'scenario'});
		expect(parseResult(3)).toEqual({missing: 'kind'});
	});

	test('make a certificate that fits on paper and says PRACTICE', () => {
		const lines = certificateLines(result);
		expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(72);
		expect(lines[1]).toContain('PRACTICE');
		expect(lines.join(' ')).toContain('PRACTICE: all of this happened on a pretend machine');
		expect(lines.join('\n')).toContain(say(lesson.title));
	});

	test('of a room make one table in which the best of each seat counts', () => {
		const worse = {...result, points: 40};
		const open = {...result, seat: 'bob', solved: false, points: 0};
		const lines = summaryLines([worse, result, open]);
		expect(lines[0]).toBe('PRACTICE: results of 2 seats, 1 of 2 scenarios solved');
		expect(lines).toHaveLength(4);
		expect(lines[2]).toMatch(/^ada +community-off +solved +90 /);
	});
});
