/**
 * What is tried to find the smallest change, for each recorded report of apk's solver: where everything
 * fails in the same way, and where the second, third or each attempt succeeds, with its price. `vitest -u`
 * writes the file anew; read what has changed in it.
 */
import {expect, it} from 'vitest';
import {toShell} from '../../../src/core/shell-text.ts';
import {afterTrial, beginSearch, nextTrial} from '../../../src/core/smallest-change/search.ts';
import {
	changesFound,
	linesOfChange,
	remedyOfChange,
	stepOfChange,
	withoutChange,
} from '../../../src/core/smallest-change/world-change.ts';
import {apkCases} from '../../helpers/recorded-cases.ts';
import {told} from '../../helpers/told-value.ts';

const FINE = ['(1/1) Installing docker (28.3.3-r4)', 'OK: 12 MiB in 30 packages'];
const PRICED = [
	'(1/3) Purging nginx (1.26.3-r0)',
	'(2/3) Downgrading nodejs (22.16.0-r2 -> 20.1.0-r0)',
	'(3/3) Installing docker (28.3.3-r4)',
];
const HARMFUL = ['(1/2) Purging musl (1.2.5-r10)', '(2/2) Installing docker (28.3.3-r4)'];
const CUT = PRICED.slice(1);

/** What apk says to the question of this number, counted from 0; undefined is what it said first. */
const WORLDS: Readonly<Record<string, (tried: number) => readonly string[] | undefined>> = {
	'nothing helps': () => undefined,
	'the next helps': (tried) => (tried === 0 ? undefined : FINE),
	'some help, at a price': (tried) =>
		tried === 0 ? undefined : [HARMFUL, PRICED, undefined, FINE, CUT][tried % 5],
};

function searched(
	{text, world}: {readonly text: string; readonly world: string},
	request: readonly string[],
	answerTo: (tried: number) => readonly string[] | undefined,
): readonly string[] {
	const asked: string[] = [];
	let search = beginSearch(world, request);
	for (let next = nextTrial(search); next; next = nextTrial(search)) {
		asked.push(toShell(next.command.argv).replace('apk add --simulate', '').trim());
		const lines = answerTo(search.tried);
		search = afterTrial(search, {isWell: lines !== undefined, lines: lines ?? text.split('\n')});
	}

	const changes = changesFound(search);
	return [
		`    asks ${asked.join(' | ')}`,
		...(changes.length === 0 ? [`    ${told(withoutChange(search))}`] : []),
		...changes.flatMap((change) => [
			`    ${told(change, 400)}`,
			`      ${told(remedyOfChange(change).commands, 400)} ${told(linesOfChange(change))}`,
			`      ${told(stepOfChange(change)?.acts.map(({id}) => id))}`,
		]),
	];
}

it('the same changes are tried and found as before', async () => {
	const seen = new Set<string>();
	const cases = apkCases().flatMap((entry) => {
		const {id, text, world, command = ''} = entry;
		const isNew = !seen.has(text);
		seen.add(text);
		const request = command.split(' ').filter((word) => /^docker/.test(word));
		return isNew && world && /unable to select|required by/.test(text)
			? [
					{
						id,
						text,
						world,
						request: request.length > 0 ? request : ['docker', 'docker-cli-compose'],
					},
				]
			: [];
	});
	const text = [
		...['ERROR: unable to select packages:', '  docker-cli-compose-2.36.2-r0:'],
		...['    breaks: nodejs-1[!docker-cli-compose]', '    satisfies: world[docker-cli-compose]'],
		...['  nodejs-22.16.0-r2:', '    breaks: world[nodejs=20]'],
	].join('\n');
	const request = ['docker', 'docker-cli-compose'];
	cases.push({id: 'compose in the way', text, world: 'nodejs@edge=20\n', request});
	const lines = cases.flatMap(({id, text, world, request}) => [
		`${id}: ${request.join(' ')}`,
		...Object.entries(WORLDS).flatMap(([name, answerTo]) => [
			`  ${name}`,
			...searched({text, world: `${world}!nginx\nphp@edge>8\n`}, request, answerTo),
		]),
	]);
	await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('../../golden/smallest-changes.txt');
});
