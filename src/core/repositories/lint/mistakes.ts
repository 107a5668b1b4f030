import {message} from '../../../messages/message.ts';
import {textOf} from '../../byte-string.ts';
import {type LineFault, type MendedLine, mendLine} from '../mend/mend-line.ts';
import {mistakeMessage} from '../mend/mistake-message.ts';
import {quoted} from '../quoted.ts';
import type {ReadFile, ReadLine} from '../read-as.ts';
import {switchedOff} from '../switch-off.ts';
import {type Finding, type LintContext, MOST_FINDINGS} from './finding.ts';
import {fixBy, fixByComment} from './line-fix.ts';
import {linesBelow, readingOf, stopsAt} from './show-line.ts';
import {windowsEnds} from './windows-ends.ts';

/** Causes of the mistakes that a line can be freed of. */
const CAUSES: Readonly<Record<Exclude<LineFault, 'carriage-return'>, string>> = {
	'byte-order-mark': 'repositories-syntax',
	'blank-line': 'repositories-syntax',
	'leading-blank': 'repositories-syntax',
	quotes: 'repositories-syntax',
	'joined-lines': 'repositories-joined-lines',
	'two-urls': 'repositories-syntax',
	'newer-syntax': 'v3-repository-syntax',
	keyword: 'v3-repository-syntax',
	'trailing-comment': 'repositories-syntax',
	'trailing-blank': 'repositories-syntax',
	'variable-first': 'repositories-syntax',
	scheme: 'repositories-syntax',
	'too-deep': 'repositories-wrong-path',
	host: 'dns-name-not-found',
	path: 'http-404',
	'branch-name': 'http-404',
	'repository-name': 'http-404',
	ftp: 'repositories-syntax',
};

/** Lines that make no sense and are told of one by one; more are told of together. */
const STRANGE_ONE_BY_ONE = 3;

/** Finds lines with a mistake that can be put right, and lines that no apk understands. */
export function mistakes(context: LintContext): readonly Finding[] {
	return context.reading.files
		.filter((file) => file.notOpened === undefined)
		.flatMap((file) => [
			...windowsEnds(file, context),
			...lineMistakes(file, context),
			...strangeLines(file, context),
		]);
}

function lineMistakes(file: ReadFile, context: LintContext): Finding[] {
	const found: Finding[] = [];
	for (const line of file.lines) {
		const mended = mendLine(line, context, file.path);
		if (mended !== undefined && mended.fault !== 'carriage-return') {
			found.push(mistake(file, line, mended, mended.fault, context));
		}

		if (found.length === MOST_FINDINGS) {
			break;
		}
	}

	return found;
}

function mistake(
	file: ReadFile,
	line: ReadLine,
	mended: MendedLine,
	fault: keyof typeof CAUSES,
	context: LintContext,
): Finding {
	const {texts, wrong = ''} = mended;
	const {path} = file;
	// apk 2 takes it for a folder that is not there, and goes on.
	const isQuiet = texts[0] === '' || texts[0].startsWith('#');
	return {
		id: `repositories.${fault}`,
		cause: causeOf(fault, wrong),
		path,
		line: line.number,
		severity: isQuiet && context.generation === 2 ? 'warning' : 'error',
		message: mistakeMessage({...mended, path, line: line.number, fault}),
		consequence:
			readingOf(line).kind === 'refused'
				? stopsAt(file, line)
				: message(isQuiet ? 'repositories.then.useless' : 'repositories.then.unusable'),
		fix: fixBy(context.files, [{path, line: line.number, texts}]),
	};
}

/** A name that ends in a variable nobody set was copied from a guide and is no typo. */
function causeOf(fault: keyof typeof CAUSES, wrong: string): string {
	return fault === 'branch-name' && /[${}<>]/.test(wrong) ? 'repositories-syntax' : CAUSES[fault];
}

/** Lines that apk refuses or can never use, and whose meaning nobody can tell. */
function strangeLines(file: ReadFile, context: LintContext): Finding[] {
	const {path} = file;
	const lines = file.lines.filter((line) => {
		const reading = readingOf(line);
		const isFaulty = reading.kind === 'repository' && reading.sources.some(({fault}) => fault);
		const isRefused = reading.kind === 'refused' && reading.reason !== 'too-many';
		const isNeeded =
			context.generation === 2 && context.usesSettings && /^set[ \t]/.test(line.text);
		return !isNeeded && (isFaulty || isRefused) && mendLine(line, context, path) === undefined;
	});
	const [first] = lines;
	if (first === undefined || lines.length <= STRANGE_ONE_BY_ONE) {
		return lines.map((line) => strangeLine(file, line, context));
	}

	const values = {path, line: first.number, count: lines.length};
	return [
		{
			...strangeLine(file, first, context),
			message: message('repositories.not-understood.many', values),
			fix: fixBy(
				context.files,
				lines.map((line) => switchedOff(path, line)),
			),
		},
	];
}

function strangeLine(file: ReadFile, line: ReadLine, context: LintContext): Finding {
	const {path} = file;
	const reading = readingOf(line);
	const isRefused = reading.kind === 'refused';
	const values = {path, line: line.number, text: quoted(textOf(line.text))};
	const isUndefined = isRefused && reading.reason === 'undefined-variable';
	return {
		id: isUndefined ? 'repositories.undefined-variable' : 'repositories.not-understood',
		cause: 'repositories-syntax',
		path,
		line: line.number,
		severity: isRefused && linesBelow(file, line) > 0 ? 'error' : 'warning',
		message: isUndefined
			? message('repositories.undefined-variable', {...values, name: quoted(reading.detail)})
			: message('repositories.not-understood', values),
		consequence: isRefused ? stopsAt(file, line) : message('repositories.then.useless'),
		fix: fixByComment(context.files, path, line),
	};
}
