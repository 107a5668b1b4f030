/**
 * What a terminal's line breaks change in what is named: recorded outputs are broken at two widths, and
 * what is then named otherwise is noted. `vitest -u` writes the file anew; read what has changed in it.
 */
import {expect, it} from 'vitest';
import {diagnose} from '../../../src/core/diagnosis/diagnose.ts';
import {apkCases, fieldCases, serviceCases} from '../../helpers/recorded-cases.ts';
import {toldCauses} from '../../helpers/told-causes.ts';

const LONGEST = 2000;

function broken(text: string, width: number): string {
	return text
		.split('\n')
		.flatMap((line) => line.match(new RegExp(`.{1,${width}}`, 'gu')) ?? [''])
		.join('\n');
}

const named = (text: string) => toldCauses(text).replace(/ @[\d,]*/g, '');

it.each([
	['apk', apkCases()],
	['field', fieldCases()],
	['service', serviceCases()],
] as const)('is named as before where a terminal broke the lines: %s', async (name, cases) => {
	const some = cases.filter(({text}, index) => index % 2 === 0 && text.length <= LONGEST);
	const lines = some.flatMap(({id, text}) => {
		const whole = named(text);
		return [80, 61].flatMap((width) => {
			const pieces = broken(text, width);
			const found = pieces === text ? whole : named(pieces);
			return found === whole ? [] : [`${id} at ${width}: ${whole}\n  ${toldCauses(pieces)}`];
		});
	});
	await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(`../../golden/broken-${name}.txt`);
});

it('joins no lines of a text too long for a terminal', () => {
	const line = `ERROR: unable to select packages:\n  docker (no such package):\n    required by: world[docker]\n`;
	const torn = 'ERROR: https://dl-cdn.alpinelinux.org/alpine/v3.22/main: network connec\ntion aborted\n';
	const filler = Array.from({length: 4000}, (_, index) => `(${index}/4000) Upgrading`).join('\n');
	expect(diagnose({text: torn}).diagnoses.map(({cause}) => cause)).toEqual(['connection-closed']);
	expect(filler.length + torn.length).toBeLessThan(100_000);
	expect(toldCauses(`${torn}${filler.slice(0, 40_000)}`)).toContain('connection-closed');
	expect(toldCauses(`${torn}${filler}${filler}`)).not.toContain('connection-closed');
	expect(toldCauses(line)).toContain('community-repo-disabled');
});
