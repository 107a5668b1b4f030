/**
 * What a terminal's line breaks change in what is named: recorded outputs are broken at two widths, and
 * what is then named otherwise is noted. `vitest -u` writes the file anew; read what has changed in it.
 */
import {expect, it} from 'vitest';
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
