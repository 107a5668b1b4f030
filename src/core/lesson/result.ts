import {message, say} from '../../messages/message.ts';
import {isLessonSolved, type Lesson} from './lesson.ts';
import {timeText} from './lesson-words.ts';
import {isBetter, scoreOf} from './score.ts';

/** The result of one seat in one scenario, as its file holds it; fields are added, never renamed. */
export type LessonResult = {
	readonly schema: 1;
	readonly kind: 'practice-result';
	/** Nothing of it happened on a real machine. */
	readonly practice: true;
	readonly seat: string;
	readonly workshop: string | null;
	readonly scenario: string;
	readonly title: string;
	readonly release: string;
	readonly seed: number;
	readonly solved: boolean;
	readonly points: number;
	readonly seconds: number;
	readonly hints: number;
	readonly commands: number;
	readonly goals: readonly {readonly id: string; readonly text: string; readonly met: boolean}[];
	readonly learned: string;
};

/** Who sits where. */
export type SeatInput = {
	readonly seat: string;
	readonly workshop: string | undefined;
	/** Milliseconds since 1970, by the clock of the pretend box. */
	readonly now: number;
};

/** Returns the result of a scenario as it stands now. */
export function resultOf(lesson: Lesson, {seat, workshop, now}: SeatInput): LessonResult {
	const {points, seconds, hints, commands} = scoreOf(lesson, now);
	return {
		schema: 1,
		kind: 'practice-result',
		practice: true,
		seat,
		workshop: workshop ?? null,
		scenario: lesson.name,
		title: say(lesson.title),
		release: lesson.release,
		seed: lesson.seed,
		solved: isLessonSolved(lesson),
		...{points, seconds, hints, commands},
		goals: lesson.goals.map(({id, text, isMet}) => ({id, text: say(text), met: isMet})),
		learned: say(lesson.lesson),
	};
}

/** Width of the certificate, so that it prints on any paper. */
const WIDTH = 72;

/** Returns the certificate of a result: plain text, at most 72 columns, PRACTICE in its title and in its last words. */
export function certificateLines(result: LessonResult): readonly string[] {
	const {seat, workshop, title, release, seed, solved, points, seconds, hints, commands} = result;
	const met = result.goals.filter((goal) => goal.met).length;
	const outcome = solved
		? say(message('result.solved'))
		: say(message('result.not-solved', {met, total: result.goals.length}));
	const rule = '='.repeat(WIDTH);
	const lines = [
		rule,
		say(message('result.title')),
		rule,
		'',
		...(seat === '' ? [] : [say(message('result.line.who', {seat}))]),
		...(workshop === null ? [] : [say(message('result.line.workshop', {title: workshop}))]),
		say(message('result.line.scenario', {title})),
		say(message('result.line.release', {release, seed})),
		say(message('result.line.outcome', {outcome})),
		say(message('result.line.points', {points})),
		say(message('result.line.time', {time: timeText(seconds)})),
		say(message('result.line.hints', {hints})),
		say(message('result.line.commands', {commands})),
		'',
		...result.goals.map((goal) => `  [${goal.met ? 'x' : ' '}] ${goal.text}`),
		'',
		...(result.learned === ''
			? []
			: [say(message('result.line.learned', {text: result.learned})), '']),
		rule,
		say(message('result.line.practice')),
	];
	return lines.flatMap((line) => folded(line));
}

/** Continuation lines stand below the value of the first one. */
const INDENT = 11;

function folded(line: string): readonly string[] {
	const lines: string[] = [];
	let rest = line;
	while (rest.length > WIDTH) {
		const at = rest.lastIndexOf(' ', WIDTH);
		const end = at > INDENT ? at : WIDTH;
		lines.push(rest.slice(0, end));
		rest = `${' '.repeat(INDENT)}${rest.slice(end).trimStart()}`;
	}

	return [...lines, rest];
}

/** Returns the result that a file holds, or what is missing in it. */
export function parseResult(found: unknown): LessonResult | {readonly missing: string} {
	const record = (typeof found === 'object' && found !== null ? found : {}) as Partial<
		Record<keyof LessonResult, unknown>
	>;
	if (record.kind !== 'practice-result') {
		return {missing: 'kind'};
	}

	const texts = ['seat', 'scenario', 'title', 'release'] as const;
	const numbers = ['points', 'seconds', 'hints', 'commands', 'seed'] as const;
	const wrong =
		texts.find((name) => typeof record[name] !== 'string') ??
		numbers.find((name) => typeof record[name] !== 'number') ??
		(typeof record.solved === 'boolean' ? undefined : 'solved') ??
		(Array.isArray(record.goals) ? undefined : 'goals');
	return wrong === undefined ? (record as LessonResult) : {missing: wrong};
}

/** Returns the results of a room as one table; each scenario of a seat once, its best result. */
export function summaryLines(results: readonly LessonResult[]): readonly string[] {
	const best = new Map<string, LessonResult>();
	for (const result of results) {
		const key = `${result.seat}\n${result.scenario}\n${result.release}`;
		if (isBetter(result, best.get(key))) {
			best.set(key, result);
		}
	}

	const rows = [...best.values()].toSorted(
		(one, other) =>
			one.seat.localeCompare(other.seat) || one.scenario.localeCompare(other.scenario),
	);
	const header = (['seat', 'scenario', 'result', 'points', 'time', 'hints'] as const).map((name) =>
		say(message(`summary.table.${name}`)),
	);
	const cells = rows.map(({seat, scenario, solved, points, seconds, hints}) => [
		seat === '' ? '-' : seat,
		scenario,
		say(message(solved ? 'summary.table.solved' : 'summary.table.open')),
		String(points),
		timeText(seconds),
		String(hints),
	]);
	const table = [header, ...cells];
	const widths = header.map((_, column) =>
		Math.max(...table.map((row) => row[column]?.length ?? 0)),
	);
	const solved = rows.filter((row) => row.solved).length;
	const seats = new Set(rows.map(({seat}) => seat)).size;
	return [
		say(message('summary.table.title', {seats, solved, total: rows.length})),
		...table.map((row) =>
			row
				.map((cell, column) => cell.padEnd(widths[column] ?? 0))
				.join('  ')
				.trimEnd(),
		),
	];
}
