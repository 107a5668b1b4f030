import {describe, expect, it} from 'vitest';
import {readInput} from '../../../src/core/diagnosis/reading.ts';
import {recogniseTransaction} from '../../../src/core/diagnosis/transaction.ts';
import {toldFindings} from '../../helpers/told-findings.ts';

const told = (text: string, context: {command?: string; exitCode?: number} = {}) =>
	toldFindings(recogniseTransaction(readInput({...context, text})));

const STEPS = '(1/9) Installing a (1-r0)\n(2/9) Installing b (2-r0)\n';
const SURE = 'certain interrupted-install: b-2-r0';
const MAYBE = 'possible interrupted-install: b-2-r0 (2)';

describe('an installation that ends in the middle', () => {
	it.each([
		[STEPS, {}, MAYBE],
		[STEPS, {exitCode: 1}, MAYBE],
		[STEPS, {exitCode: 127}, MAYBE],
		[STEPS, {exitCode: 128}, MAYBE],
		[STEPS, {exitCode: 137}, `${SURE} (2)`],
		[STEPS, {exitCode: 129}, `${SURE} (2)`],
		[`${STEPS}^C\n`, {}, `${SURE} (2 3)`],
		[`${STEPS}Killed\n`, {}, `${SURE} (2 3)`],
		[`${STEPS}Terminated\n`, {}, `${SURE} (2 3)`],
		[`${STEPS}a word of another program\nHangup\n`, {}, `${SURE} (2 4)`],
		[`Killed\n${STEPS}`, {}, 'possible interrupted-install: b-2-r0 (3)'],
		[`...\n${STEPS}`, {}, 'possible interrupted-install: b-2-r0 (3)'],
		// Another command before or after it went well or badly for reasons of its own.
		[`OK: 10 MiB in 21 packages\n${STEPS}`, {}, 'possible interrupted-install: b-2-r0 (3)'],
		[`ERROR: c-1-r0: IO ERROR\n${STEPS}`, {}, 'possible interrupted-install: b-2-r0 (3)'],
		[`${STEPS}box:~# apk fetch c\nERROR: c-1-r0: IO ERROR\n`, {}, MAYBE],
		[`${STEPS}Executing b-2-r0.post-install\n`, {}, MAYBE],
		[`${STEPS}(3/9) Installing c (3-r0)\n`, {}, 'possible interrupted-install: c-3-r0 (3)'],
		// Cut out by whoever copied it, and yet it says how it ended.
		[`${STEPS}...\n^C\n`, {}, `${SURE} (2 4)`],
		[`${STEPS}...\n`, {exitCode: 130}, `${SURE} (2)`],
		[STEPS, {command: 'apk add -U a b'}, MAYBE],
		[STEPS, {command: 'apk add --simulate-not a b'}, MAYBE],
	])('%j %j', (text, context, finding) => {
		expect(told(text, context)).toEqual([finding]);
	});

	it.each([
		['the last step is there', '(8/9) Installing a (1-r0)\n(9/9) Installing b (2-r0)\n', {}],
		['a sum follows', `${STEPS}OK: 10 MiB in 21 packages\n`, {}],
		['a sum of errors follows', `${STEPS}1 errors; 10 MiB in 21 packages\n`, {}],
		['an error says why', `${STEPS}ERROR: b-2-r0: IO ERROR\n`, {}],
		[
			'an error before the next command says why',
			`${STEPS}ERROR: b-2-r0: IO ERROR\nbox:~# apk add c\n`,
			{},
		],
		[
			'an error after its own command says why',
			`box:~# apk add a b\n${STEPS}ERROR: b-2-r0: IO ERROR\n`,
			{},
		],
		['lines were left out', `${STEPS}...\n`, {exitCode: 1}],
		['lines were left out with a word', `${STEPS}[snip]\n`, {}],
		['lines were left out with another word', `${STEPS}<snip>\n`, {}],
		['it is only simulated', STEPS, {command: 'apk add -s a b'}],
		['it is only simulated, in full', STEPS, {command: 'apk add --simulate a b'}],
		['several options of one letter say so', STEPS, {command: 'apk add -vs a b'}],
		['it ended well', STEPS, {exitCode: 0}],
		['it is one of two commands', STEPS, {command: 'apk update && apk -s add a b'}],
		['nothing was installed', 'OK: 10 MiB in 21 packages\n', {exitCode: 137}],
	])('is none where %s', (_why, text, context) => {
		expect(told(text, context)).toEqual([]);
	});
});

describe('scripts, tags and names', () => {
	const script = (name: string) => `ERROR: ${name}-1-r0.post-install: script exited with error 1\n`;
	const tag = "ERROR: The repository tag for world dependency 'ctop@edge' does not exist\n";
	const refusal = 'ERROR: Not committing changes due to missing repository tags. Use --force.\n';

	it.each([
		[script('a'), ['certain script-failure: a-1-r0, post-install (1)']],
		[script('a') + script('b'), ['certain script-failure: a-1-r0, post-install (1 2)']],
		[tag + refusal, ['certain tag-not-defined: ctop@edge, edge (1 2)']],
		[tag, ['certain tag-not-defined: ctop@edge, edge (1)']],
		[refusal, ['certain tag-not-defined:  (1)']],
		['ERROR: Not continuing due to stale/unavailable repositories. Use --force.\n', []],
		[
			'ERROR: No such package: a\nERROR: No such package: b\n',
			['certain not-installed: a (1)', 'certain not-installed: b (2)'],
		],
	])('%j', (text, findings) => {
		expect(told(text)).toEqual(findings);
	});
});
