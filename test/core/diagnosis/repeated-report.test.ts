import {expect, test} from 'vitest';
import {diagnose} from '../../../src/core/diagnosis/diagnose.ts';

/** A box that tries again for hours, pasted together with a repositories file that is broken. */
function pasted(times: number): string {
	return [
		'~ # cat /etc/apk/repositories',
		'http://dl-cdn.alpinelinux.org/al',
		'~ # apk add docker',
		...Array.from({length: times}, () => [
			'ERROR: unable to select packages:',
			'  docker (no such package):',
			'    required by: world[docker]',
		]).flat(),
	].join('\n');
}

test('a report that is repeated many times has the same causes as one', () => {
	const causes = (times: number) =>
		diagnose({text: pasted(times)}).diagnoses.map(({cause}) => cause);
	expect(causes(1)).not.toEqual([]);
	expect(causes(500)).toEqual(causes(1));
});

test('of a name that is missing twice, the report that says who wants it is the proof', () => {
	const text = ['ERROR: unable to select packages:', '  docker (no such package):', pasted(1)].join(
		'\n',
	);
	const [first] = diagnose({text}).diagnoses;
	expect(first?.evidence.some(({text: line}) => line.includes('docker'))).toBe(true);
});
