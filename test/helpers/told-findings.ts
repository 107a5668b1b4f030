import type {Finding} from '../../src/core/diagnosis/finding.ts';

/** Returns findings as a person would tell them: how sure, what, about what, in which lines, who wants it. */
export function toldFindings(findings: readonly Finding[]): readonly string[] {
	return findings.map(({cause, confidence, subject, other, evidence, wish}) => {
		const about = [subject, other].filter((word) => word !== undefined).join(', ');
		const lines = evidence.map(({line}) => line).join(' ');
		const wanted = wish ? `; ${wish.by} wants ${wish.of}` : '';
		const there = wish?.there === undefined ? '' : `, there is ${wish.there}`;
		return `${confidence} ${cause}: ${about} (${lines})${wanted}${there}`;
	});
}
