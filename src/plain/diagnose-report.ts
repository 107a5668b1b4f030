import type {DiagnosisResult} from '../core/diagnosis/diagnose.ts';
import type {ExplainedLine} from '../core/diagnosis/explain-report.ts';
import type {Diagnosis} from '../core/diagnosis.ts';
import {message, say} from '../messages/message.ts';
import {cleanLine} from './clean-line.ts';
import {diagnosisParts} from './diagnosis-lines.ts';
import {diagnosisJson} from './event-json.ts';
import {SCHEMA} from './json-line.ts';
import {hang, wrapWords} from './wrap.ts';

/** Returns what `diagnose` prints: each cause with reason, evidence and what helps, best first. */
export function diagnoseLines({status, diagnoses}: DiagnosisResult): readonly string[] {
	if (diagnoses.length === 0) {
		const key = status === 'healthy' ? 'diagnose.healthy' : 'diagnose.unrecognised';
		return wrapWords(say(message(key)));
	}

	const isOneOf = diagnoses.slice(1).every(({confidence}) => confidence === 'possible');
	const several = isOneOf ? 'diagnose.one-of' : 'diagnose.several';
	const intro =
		diagnoses.length === 1
			? []
			: [...wrapWords(say(message(several, {count: diagnoses.length}))), ''];
	const causes = diagnoses.flatMap((diagnosis, index) => [
		...(index === 0 ? [] : ['']),
		...paragraphsOf(diagnosis),
	]);
	const isUpToUs = diagnoses.some(({remedies}) => remedies.some(({kind}) => kind !== 'outside'));
	const then = isUpToUs ? ['', ...wrapWords(say(message('diagnose.then')))] : [];
	return [...intro, ...causes, ...then].map(cleanLine);
}

/** What it is, what shows it, and what helps, with an empty line between them. */
function paragraphsOf(diagnosis: Diagnosis): readonly string[] {
	const {cause, quotes, remedies} = diagnosisParts(diagnosis);
	return [cause, quotes, remedies]
		.filter((lines) => lines.length > 0)
		.flatMap((lines, index) => [...(index === 0 ? [] : ['']), ...lines.flatMap(wrapped)]);
}

/** Evidence and commands are quoted as they are; only our own sentences are wrapped. */
function wrapped(line: string): readonly string[] {
	return /^(\||\s*\$) /.test(line) ? [line] : wrapWords(line);
}

/** Returns each line of apk's report with its meaning. */
export function explainedLines(lines: readonly ExplainedLine[]): readonly string[] {
	return lines
		.flatMap(({line, text, meaning}) => [
			say(message('diagnose.line', {line, text})),
			...hang('      ', say(meaning)),
		])
		.map(cleanLine);
}

/** Returns what `diagnose --json` prints. */
export function diagnoseJson({status, diagnoses}: DiagnosisResult) {
	return {
		schema: SCHEMA,
		kind: 'diagnosis',
		status,
		diagnoses: diagnoses.map(diagnosisJson),
	} as const;
}
