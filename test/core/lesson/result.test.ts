import {describe, expect, test} from 'vitest';
import {type Lesson, withGoals, withHint} from '../../../src/core/lesson/lesson.ts';
import {
	certificateLines,
	type LessonResult,
	parseResult,
	resultOf,
	summaryLines,
} from '../../../src/core/lesson/result.ts';
import {isBetter, scoreOf, withBest} from '../../../src/core/lesson/score.ts';
import {verbatim} from '../../../src/messages/message.ts';

const STARTED = 1_000_000;
const LESSON: Lesson = {
	id: 'community-off-3.22',
	name: 'community-off',
	release: '3.22',
	seed: 7,
	title: verbatim('No such package'),
	story: verbatim('A story.'),
	lesson: verbatim('Docker is in community.'),
	hints: [verbatim('one'), verbatim('two'), verbatim('three')],
	minutes: 5,
	goals: ['on', 'runs'].map((id) => ({id, text: verbatim(`Docker ${id}`), isMet: false})),
	hintsShown: 0,
	commands: 4,
	startedAt: STARTED,
	solvedAt: undefined,
};
const SEAT = {seat: 'ada', workshop: 'Monday', now: STARTED + 65_400};
const OPEN: LessonResult = {
	...({schema: 1, kind: 'practice-result', practice: true} as const),
	...{seat: 'ada', workshop: 'Monday', scenario: 'community-off', title: 'No such package'},
	...{release: '3.22', seed: 7, solved: false, points: 0, seconds: 65, hints: 0, commands: 4},
	goals: [
		{id: 'on', text: 'Docker on', met: true},
		{id: 'runs', text: 'Docker runs', met: false},
	],
	learned: 'Docker is in community.',
};
const SOLVED: LessonResult = {
	...OPEN,
	...{solved: true, points: 90, seconds: 61, hints: 1},
	goals: OPEN.goals.map((goal) => ({...goal, met: true})),
};

test('a result holds what its file is read for', () => {
	expect(resultOf(withGoals(LESSON, ['on'], SEAT.now), SEAT)).toEqual(OPEN);
	const solved = withGoals(withHint(LESSON), ['runs', 'on'], STARTED + 61_000);
	expect(resultOf(solved, SEAT)).toEqual(SOLVED);
	expect(resultOf(LESSON, {...SEAT, workshop: undefined}).workshop).toBeNull();
});

describe('a certificate', () => {
	test('of a scenario that was solved', () => {
		expect(certificateLines(SOLVED)).toEqual([
			'========================================================================',
			'PRACTICE certificate',
			'========================================================================',
			'',
			'Seat       ada',
			'Workshop   Monday',
			'Scenario   No such package',
			'On         pretend Alpine 3.22, seed 7',
			'Result     solved',
			'Points     90 of 100',
			'Time       1 min 1 s on the pretend clock',
			'Hints      1',
			'Commands   4',
			'',
			'  [x] Docker on',
			'  [x] Docker runs',
			'',
			'Learned    Docker is in community.',
			'',
			'========================================================================',
			'PRACTICE: all of this happened on a pretend machine. Nothing real was',
			'           changed.',
		]);
	});

	test('of one that was not, without a name, a workshop and a lesson', () => {
		const lines = certificateLines({...OPEN, seat: '', workshop: null, learned: ''});
		expect(lines).toEqual([
			'========================================================================',
			'PRACTICE certificate',
			'========================================================================',
			'',
			'Scenario   No such package',
			'On         pretend Alpine 3.22, seed 7',
			'Result     not solved yet: 1 of 2 goals',
			'Points     0 of 100',
			'Time       1 min 5 s on the pretend clock',
			'Hints      0',
			'Commands   4',
			'',
			'  [x] Docker on',
			'  [ ] Docker runs',
			'',
			'========================================================================',
			'PRACTICE: all of this happened on a pretend machine. Nothing real was',
			'           changed.',
		]);
	});

	test('is never wider than its rule; what goes on stands below what it belongs to', () => {
		const title = `${'word '.repeat(20)}end`;
		const folded = certificateLines({...SOLVED, title, learned: 'x'.repeat(150)});
		expect(folded.filter((line) => line.includes('word'))).toEqual([
			`Scenario   ${'word '.repeat(12).trim()}`,
			`           ${'word '.repeat(8)}end`,
		]);
		expect(folded.flatMap((line) => line.match(/x{2,}/g) ?? []).map(({length}) => length)).toEqual([
			...[61, 61, 28],
		]);
		expect(Math.max(...folded.map((line) => line.length))).toBe(72);
		// As wide as the rule is not too wide.
		const exact = certificateLines({...SOLVED, title: 'y'.repeat(61)});
		expect(exact).toContain(`Scenario   ${'y'.repeat(61)}`);
	});
});

describe('a file with a result', () => {
	test.each([
		[null, 'kind'],
		['text', 'kind'],
		[undefined, 'kind'],
		[{}, 'kind'],
		[{...OPEN, kind: 'other'}, 'kind'],
		[{...OPEN, seat: 1}, 'seat'],
		[{...OPEN, scenario: undefined}, 'scenario'],
		[{...OPEN, title: null}, 'title'],
		[{...OPEN, release: 3.22}, 'release'],
		[{...OPEN, points: '0'}, 'points'],
		[{...OPEN, seconds: null}, 'seconds'],
		[{...OPEN, hints: undefined}, 'hints'],
		[{...OPEN, commands: '4'}, 'commands'],
		[{...OPEN, seed: '7'}, 'seed'],
		[{...OPEN, solved: 'yes'}, 'solved'],
		[{...OPEN, goals: {}}, 'goals'],
	])('%j lacks %s', (found, missing) => {
		expect(parseResult(found)).toEqual({missing});
	});

	test('is a result with all of it, and with more', () => {
		const found = {...OPEN, later: true};
		expect(parseResult(found)).toBe(found);
	});
});

describe('the results of a room', () => {
	const row = (seat: string, scenario: string, more: Partial<LessonResult> = {}) => ({
		...SOLVED,
		seat,
		scenario,
		...more,
	});

	test('are one table: a seat with its best result in each scenario', () => {
		const lines = summaryLines([
			row('joan', 'disk-full', {points: 0, solved: false, seconds: 5, hints: 2}),
			row('ada', 'disk-full', {points: 70, hints: 2}),
			row('ada', 'disk-full', {points: 100, hints: 0, seconds: 600}),
			row('ada', 'disk-full', {points: 100, hints: 0, seconds: 500}),
			row('ada', 'disk-full', {points: 100, hints: 3, seconds: 550}),
			row('ada', 'community-off'),
			row('ada', 'community-off', {release: '3.23', points: 40}),
			row('', 'x'),
		]);
		expect(lines).toEqual([
			'PRACTICE: results of 3 seats, 4 of 5 scenarios solved',
			'seat  scenario       result  points  time        hints',
			'-     x              solved  90      1 min 1 s   1',
			'ada   community-off  solved  90      1 min 1 s   1',
			'ada   community-off  solved  40      1 min 1 s   1',
			'ada   disk-full      solved  100     8 min 20 s  0',
			'joan  disk-full      open    0       5 s         2',
		]);
	});

	test('of nobody are an empty table', () => {
		expect(summaryLines([])).toEqual([
			'PRACTICE: results of 0 seats, 0 of 0 scenarios solved',
			'seat  scenario  result  points  time  hints',
		]);
	});
});

describe('points', () => {
	test.each([
		[0, 100],
		[1, 90],
		[2, 70],
		[3, 40],
	])('with %i hints: %i', (hintsShown, points) => {
		const solved = {...LESSON, hintsShown, solvedAt: STARTED + 1499};
		expect(scoreOf(solved, STARTED + 9000)).toEqual({
			...{points, seconds: 1, hints: hintsShown, commands: 4},
		});
	});

	test('come when it is solved, and a clock that was set back takes no time', () => {
		expect(scoreOf({...LESSON, hintsShown: 2}, STARTED + 1500)).toMatchObject({
			...{points: 0, seconds: 2, hints: 2},
		});
		expect(scoreOf(LESSON, STARTED - 5000).seconds).toBe(0);
	});

	test.each([
		[{points: 90, seconds: 9}, undefined, true],
		[{points: 90, seconds: 9}, {points: 80, seconds: 1}, true],
		[{points: 80, seconds: 1}, {points: 90, seconds: 9}, false],
		[{points: 90, seconds: 8}, {points: 90, seconds: 9}, true],
		[{points: 90, seconds: 9}, {points: 90, seconds: 9}, false],
		[{points: 90, seconds: 10}, {points: 90, seconds: 9}, false],
	])('%j is better than %j: %s', (one, other, is) => {
		expect(isBetter(one, other)).toBe(is);
		const best = other && {x: other};
		const score = {...one, hints: 1, commands: 3};
		expect(withBest(best, 'x', score)).toEqual(is ? {x: one} : best);
	});

	test('none are no result; the best of others stay', () => {
		const none = {points: 0, seconds: 3, hints: 0, commands: 1};
		expect(withBest(undefined, 'x', none)).toBeUndefined();
		const others = {y: {points: 40, seconds: 3}};
		expect(withBest(others, 'x', {...none, points: 50})).toEqual({
			...others,
			x: {points: 50, seconds: 3},
		});
	});
});

describe('goals and hints', () => {
	test('a scenario is solved when every goal was met at once, and stays solved', () => {
		const half = withGoals(LESSON, ['on'], 5);
		expect(half.solvedAt).toBeUndefined();
		const all = withGoals(half, ['on', 'runs', 'other'], 6);
		expect(all.solvedAt).toBe(6);
		expect(withGoals(all, [], 7)).toMatchObject({solvedAt: 6, goals: [{isMet: false}, {}]});
	});

	test('there are no more hints than were written', () => {
		const all = [1, 2, 3, 4].reduce(withHint, LESSON);
		expect(all.hintsShown).toBe(3);
	});
});
