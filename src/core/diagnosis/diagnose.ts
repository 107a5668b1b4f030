import type {Diagnosis} from '../diagnosis.ts';
import {recogniseApk} from './apk.ts';
import {describeFinding} from './describe.ts';
import {recogniseDocker} from './docker.ts';
import type {Finding} from './finding.ts';
import {isHealthy} from './health.ts';
import {type DiagnoseInput, readInput} from './reading.ts';

/** Whether the text shows a known trouble, that all is well, or neither. */
export type DiagnosisStatus = 'recognised' | 'healthy' | 'unrecognised';

/** What was made of a text. */
export type DiagnosisResult = {
	readonly status: DiagnosisStatus;
	/** Best first; several faults stand in the order in which they have to be mended. */
	readonly diagnoses: readonly Diagnosis[];
};

/** Names the root causes of what a text shows. Never throws; takes time linear in the text. */
export function diagnose(input: DiagnoseInput): DiagnosisResult {
	const reading = readInput(input);
	const findings = merge([...recogniseApk(reading), ...recogniseDocker(reading)]);
	const diagnoses = findings.map(describeFinding);
	if (diagnoses.length > 0) {
		return {status: 'recognised', diagnoses};
	}

	return {status: isHealthy(reading) ? 'healthy' : 'unrecognised', diagnoses: []};
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
