import {ReportReader} from '../apk-report/parse-report.ts';
import type {Reason} from '../apk-report/reason.ts';
import {type Unwrapped, unwrap} from '../apk-report/unwrap.ts';
import type {Diagnosis} from '../diagnosis.ts';
import {recogniseApk} from './apk.ts';
import {describeFinding} from './describe.ts';
import {recogniseDocker} from './docker.ts';
import type {Finding} from './finding.ts';
import {isHealthy} from './health.ts';
import {withoutMentions} from './mentions.ts';
import {
	type DiagnoseContext,
	type DiagnoseInput,
	type Reading,
	readInput,
	readingOf,
} from './reading.ts';

/** Whether the text shows a known trouble, that all is well, or neither. */
export type DiagnosisStatus = 'recognised' | 'healthy' | 'unrecognised';

/** What was made of a text. */
export type DiagnosisResult = {
	readonly status: DiagnosisStatus;
	/** Best first; several faults stand in the order in which they have to be mended. */
	readonly diagnoses: readonly Diagnosis[];
	readonly lineCount: number;
	/** Lines of a long log that were passed over: nothing in them hints at trouble, or many are alike. */
	readonly skippedLines: number;
};

/** Names the root causes of what a text shows. Never throws; takes time linear in the text. */
export function diagnose({text, ...context}: DiagnoseInput): DiagnosisResult {
	const reader = openDiagnosis(context);
	reader.push(text);
	return reader.finish();
}

/** A diagnosis of a text that comes in pieces. */
export type OpenDiagnosis = {
	push(piece: string): void;
	finish(): DiagnosisResult;
};

/** Begins a diagnosis; memory stays small also where the text is very long. */
export function openDiagnosis(context: DiagnoseContext): OpenDiagnosis {
	const reader = new ReportReader();
	let beginning = '';
	let length = 0;
	return {
		push(piece) {
			reader.push(piece);
			length += piece.length;
			beginning = length > LONGEST_BROKEN_TEXT ? '' : beginning + piece;
		},
		finish: () => resultOf(readingOf(reader.finish(), context), wholeOf(beginning, context)),
	};
}

function resultOf(reading: Reading, whole: Whole | undefined): DiagnosisResult {
	const {lineCount, skippedLines} = reading;
	const isBetter = whole !== undefined && isWholer(whole, reading);
	const findings = isBetter ? [] : findingsIn(reading);
	const isVain = findings.length === 0 || (whole && restsOnBroken(findings, whole));
	const others = isVain && whole ? findingsInWhole(whole) : [];
	const found = others.length > 0 ? others : findings;
	if (found.length > 0) {
		return {status: 'recognised', diagnoses: found.map(describeFinding), lineCount, skippedLines};
	}

	const status = isHealthy(reading) ? 'healthy' : 'unrecognised';
	return {status, diagnoses: [], lineCount, skippedLines};
}

/** Whether the best name rests on lines only that go on below or have begun above. */
function restsOnBroken(findings: readonly Finding[], {joined}: Whole): boolean {
	return findings[0]?.evidence.every(({line}) => joined.has(line)) === true;
}

function findingsIn(reading: Reading): readonly Finding[] {
	const found = merge([...recogniseApk(reading), ...recogniseDocker(reading)]);
	return withoutMentions(reading, found);
}

/** Longer texts come from files, whose lines no terminal has broken. Characters. */
const LONGEST_BROKEN_TEXT = 100_000;

/** The same text without the line breaks that a terminal put into it; undefined if it has none. */
function wholeOf(text: string, context: DiagnoseContext): Whole | undefined {
	const whole = unwrap(text);
	return whole && {...whole, reading: readInput({...context, text: whole.text})};
}

/** Whether a text reads better without the line breaks. */
function isWholer({reading, isOfTerminal}: Whole, broken: Reading): boolean {
	const gain = vagueness(broken) - vagueness(reading);
	return gain > 0 || (gain === 0 && isOfTerminal && reading.nodes.length >= broken.nodes.length);
}

type Whole = Unwrapped & {readonly reading: Reading};

/** How many of apk's messages end in words that mean nothing, as those of broken lines do. */
function vagueness({nodes}: Reading): number {
	return nodes.filter(
		(node) =>
			node.kind === 'message' ||
			(node.kind.endsWith('-problem') && 'reason' in node && isVague(node.reason)),
	).length;
}

function isVague(reason: Reason | string): boolean {
	return typeof reason !== 'string' && reason.kind === 'other';
}

function findingsInWhole({reading, lineOf}: Whole): readonly Finding[] {
	return findingsIn(reading).map((entry) => ({
		...entry,
		evidence: entry.evidence.map(({line, text}) => ({line: lineOf[line] ?? line, text})),
	}));
}

const RANK = {certain: 0, likely: 0, possible: 1} as const;

/** Each cause once, with all its evidence; what is only possible stands behind what is likely. */
function merge(findings: readonly Finding[]): readonly Finding[] {
	const byCause = new Map<string, Finding>();
	for (const entry of findings) {
		const known = byCause.get(entry.cause);
		if (!known) {
			byCause.set(entry.cause, entry);
		} else if (RANK[entry.confidence] < RANK[known.confidence]) {
			byCause.set(entry.cause, {...entry, evidence: known.evidence});
		}
	}

	return [...byCause.values()].sort((one, two) => RANK[one.confidence] - RANK[two.confidence]);
}
