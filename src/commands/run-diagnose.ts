import {ReportReader} from '../core/apk-report/parse-report.ts';
import {type DiagnosisResult, openDiagnosis} from '../core/diagnosis/diagnose.ts';
import {explainReport} from '../core/diagnosis/explain-report.ts';
import {diagnoseBox} from '../core/diagnosis/for-box.ts';
import type {Diagnosis} from '../core/diagnosis.ts';
import {type Facts, isForeign} from '../core/facts.ts';
import type {Outcome} from '../core/outcome.ts';
import {
	changesFound,
	linesOfChange,
	mayNeedChange,
	remedyOfChange,
} from '../core/smallest-change/world-change.ts';
import {missingPackages} from '../core/steps/install.ts';
import {findChange} from '../effects/find-change.ts';
import {lookAtFailure} from '../effects/look-at-failure.ts';
import {message, say} from '../messages/message.ts';
import {diagnoseJson, diagnoseLines, explainedLines} from '../plain/diagnose-report.ts';
import {writeJson} from '../plain/json-front-end.ts';
import type {CommandContext} from './command-context.ts';
import {gatherFacts, refuseForeign} from './gather.ts';
import {hasPipedInput, readPieces} from './read-input.ts';
import {printLines} from './terminal-io.ts';

/** Runs `diagnose`: names the cause in output that failed, or of what is wrong with this box. */
export async function runDiagnose(context: CommandContext): Promise<Outcome> {
	const {operand, explain, list} = context.options;
	if (list) {
		return (await import('./explain-cause.ts')).listCauses(context);
	}

	if (operand !== undefined && operand !== '-') {
		const explained = explain
			? await (await import('./explain-cause.ts')).explainCause(context, operand)
			: undefined;
		return explained ?? (await diagnoseText(context, operand));
	}

	return operand === '-' || hasPipedInput()
		? diagnoseText(context, undefined)
		: diagnoseThisBox(context);
}

/** The text may come from any box, so nothing of this one is mixed in. */
async function diagnoseText(context: CommandContext, path: string | undefined): Promise<Outcome> {
	const {io, options} = context;
	const diagnosis = openDiagnosis({});
	const report = options.explain && !options.json ? new ReportReader() : undefined;
	const reason = await readPieces(path, (piece) => {
		diagnosis.push(piece);
		report?.push(piece);
	});
	if (reason !== undefined) {
		await printLines(io.err, [say(message('diagnose.cannot-read', {reason}))]);
		return 'usage';
	}

	if (report) {
		await printLines(io.out, explainedLines(explainReport(report.finish())));
		await printLines(io.out, ['']);
	}

	return tell(context, diagnosis.finish());
}

async function diagnoseThisBox(context: CommandContext): Promise<Outcome> {
	const facts = await gatherFacts(context, true);
	if (isForeign(facts)) {
		await refuseForeign(context, facts);
		return 'unsupported';
	}

	const log = await lookAtFailure(context.system, facts);
	const result = diagnoseBox({facts, log});
	return tell(context, {...result, diagnoses: await withChange(context, facts, result.diagnoses)});
}

/** What apk itself says would help stands before what usually does. */
async function withChange(
	{system, choices}: CommandContext,
	facts: Facts,
	diagnoses: readonly Diagnosis[],
): Promise<readonly Diagnosis[]> {
	const request = missingPackages(facts, choices);
	const place = diagnoses.findIndex(mayNeedChange);
	if (place < 0 || request.length === 0) {
		return diagnoses;
	}

	const answer = await findChange({system, request});
	const changes = answer.kind === 'searched' ? changesFound(answer.search) : [];
	return diagnoses.map((diagnosis, index) =>
		index === place
			? {
					...diagnosis,
					evidence: [...diagnosis.evidence, ...(changes[0] ? linesOfChange(changes[0]) : [])],
					remedies: [...changes.map(remedyOfChange), ...diagnosis.remedies],
				}
			: diagnosis,
	);
}

async function tell({io, options}: CommandContext, result: DiagnosisResult): Promise<Outcome> {
	if (options.json) {
		await writeJson(io.out, diagnoseJson(result));
	} else {
		await printLines(io.out, diagnoseLines(result));
	}

	return result.status === 'unrecognised' ? 'failed' : 'done';
}
