/**
 * Which lines carry a diagnosis: of a third of the recorded outputs each line is left out once, and what
 * is then named otherwise is noted. `vitest -u` writes the file anew; read what has changed in it.
 */
import {expect, it} from 'vitest';
import {diagnose} from '../../../src/core/diagnosis/diagnose.ts';
import {apkCases, fieldCases, serviceCases} from '../../helpers/recorded-cases.ts';
import {told} from '../../helpers/told-value.ts';

/** Longer outputs are logs, in which most lines say nothing. */
const MOST_LINES = 20;

function named(text: string): string {
	const {status, diagnoses} = diagnose({text});
	const causes = diagnoses.map(
		({cause, confidence, because}) => `${cause} ${confidence} ${told(because.values)}`,
	);
	return causes.length === 0 ? status : causes.join('; ');
}

function withoutEach({id, text}: {readonly id: string; readonly text: string}): readonly string[] {
	const lines = text.split('\n');
	const whole = named(text);
	const changed =
		lines.length > MOST_LINES
			? []
			: lines.flatMap((line, index) => {
					const found = named(lines.toSpliced(index, 1).join('\n'));
					return line === '' || found === whole ? [] : [`  without ${told(line, 70)}: ${found}`];
				});
	return [`${id}: ${whole}`, ...changed];
}

it.each([
	['apk', apkCases()],
	['field', fieldCases()],
	['service', serviceCases()],
] as const)('the same lines carry what is named as before: %s', async (name, cases) => {
	const lines = cases.filter((_, index) => index % 3 === 0).flatMap(withoutEach);
	await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(
		`../../golden/without-lines-${name}.txt`,
	);
});
