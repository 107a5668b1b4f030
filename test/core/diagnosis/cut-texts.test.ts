import {describe, expect, it} from 'vitest';
import {diagnose} from '../../../src/core/diagnosis/diagnose.ts';
import {
	apkCases,
	fieldCases,
	isNegative,
	isRight,
	type RecordedCase,
	serviceCases,
} from '../../helpers/recorded-cases.ts';

const cases = [...apkCases(), ...fieldCases(), ...serviceCases()];

/** Whether a part of a recording gets a name that is neither right nor that of the whole. */
function isMisled(entry: RecordedCase, part: string): boolean {
	const named = diagnose({text: part}).diagnoses[0]?.cause;
	const isGood = named === undefined || (!isNegative(entry) && isRight(entry, named));
	return !isGood && named !== diagnose({text: entry.text}).diagnoses[0]?.cause;
}

function misledBy(cut: (lines: readonly string[]) => readonly string[]): readonly string[] {
	return cases
		.filter((entry) => isMisled(entry, cut(entry.text.replace(/\n+$/, '').split('\n')).join('\n')))
		.map(({id}) => id);
}

describe('a text that lost a line', () => {
	it('keeps its name without the last one, unless that was all it said', () => {
		const misled = misledBy((lines) => lines.slice(0, -1));
		expect(misled.length, misled.join('\n')).toBeLessThanOrEqual(0.02 * cases.length);
	});

	it('is rarely misread without the first one, which often is the only one that names the cause', () => {
		const misled = misledBy((lines) => lines.slice(1));
		expect(misled.length, misled.join('\n')).toBeLessThanOrEqual(0.07 * cases.length);
	});
});

/** The words without which a report looks like that of another cause. */
const CUT: readonly (readonly [text: string, cause: string | undefined])[] = [
	[
		'ERROR: unable to select packages:\n  nanop (no such package):\n    required by: world[nanop]\n/ # apk add nano\n(1/1) Installing nano (7.0-r0)\nOK: 44 MiB in 63 packages',
		'wrong-package-name',
	],
	[
		'ERROR: unable to select packages:\n  musl-1.2.5-r12:\n    breaks: docker-engine-29.5.1-r0[musl>=1.2.6]\n    satisfies: busybox-1.37.0-r20[so:libc.musl-x86_64.so.1]\n  so:libseccomp.so.3 (no such package):\n    required by: runc-1.4.2-r0[so:libseccomp.so.3]\n  iptables (no such package):',
		'mixed-releases',
	],
	[
		'ERROR: unable to select packages:\n  git (no such package):\n    required by: world[git]',
		'index-not-fetched',
	],
	[
		'# rc-update show default\n                 acpid | default\n# rc-service docker status\n * status: started\n# docker ps\nCannot connect to the Docker daemon at unix:///var/run/docker.sock. Is the docker daemon running?',
		'daemon-not-running',
	],
];

describe('words that are missing', () => {
	it.each(CUT)('do not turn the rest into another cause: %s', (text, cause) => {
		expect(diagnose({text}).diagnoses[0]?.cause).toBe(cause);
	});
});
