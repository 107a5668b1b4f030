/**
 * What each kind of line of apk is said to mean, by the recorded outputs that have it first and last.
 * `vitest -u` writes the file anew; read what has changed in it.
 */
import {describe, expect, it} from 'vitest';
import {parseApkReport} from '../../../src/core/apk-report/parse-report.ts';
import {
	type ExplainedLine,
	explainReport,
	MOST_EXPLAINED,
} from '../../../src/core/diagnosis/explain-report.ts';
import {say} from '../../../src/messages/message.ts';
import {apkCases, fieldCases} from '../../helpers/recorded-cases.ts';

const explained = (text: string) => explainReport(parseApkReport(text));
const inWords = ({text, meaning}: ExplainedLine) => `${text}\n    ${say(meaning)}`;

/** Kinds of lines that no recorded output has. */
const OTHER_LINES = [
	'ERROR: wget: temporarily redirected to https://mirror.example/alpine/v3.22/main/x86_64/APKINDEX.tar.gz',
	'Waiting for repository lock',
	'ERROR: world[docker@edge]: repository tag @edge is not defined',
	'ERROR: No such package: docker',
	'ERROR: docker: unable to select package (or its dependencies)',
	'docker policy:\n  28.3.3-r4:\n    lib/apk/db/installed\n    https://dl-cdn.alpinelinux.org/alpine/v3.22/community',
	'ERROR: unable to select packages:\n  so:libcrypto.so.1.1 (virtual):\n    provided by: openssl1.1-compat\n    required by: nanop-1[so:libcrypto.so.1.1]',
].join('\n');

it('says of each kind of line what it said before', async () => {
	const texts = [...apkCases(), ...fieldCases()].map(({text}) => text);
	const byKey = new Map<string, ExplainedLine[]>();
	for (const line of [...texts, OTHER_LINES].flatMap(explained)) {
		byKey.set(line.meaning.key, [...(byKey.get(line.meaning.key) ?? []), line]);
	}

	const lines = [...byKey.keys()].sort().flatMap((key) => {
		const all = byKey.get(key) ?? [];
		const told = new Set([all[0], all.at(-1)].flatMap((line) => (line ? [inWords(line)] : [])));
		return [`${key}:`, ...[...told].map((words) => `  ${words}`)];
	});
	await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('../../golden/lines-in-words.txt');
});

describe("the lines of apk's report", () => {
	it('are told in the order in which they stand', () => {
		const text = `(1/2) Installing docker (28.3.3-r4)
ERROR: unable to select packages:
  iptables-1.8-r0:
    satisfies: docker-engine-28.3.3-r4[iptables]
    breaks: world[!iptables]
OK: 5 MiB in 12 packages`;
		const lines = explained(text).map(({line}) => line);
		expect(lines).toEqual([...lines].sort((one, two) => one - two));
		expect(lines.length).toBeGreaterThan(4);
	});

	it('are told up to a limit, from the first on', () => {
		const text = Array.from(
			{length: MOST_EXPLAINED + 5},
			(_, index) => `(${index + 1}/205) Installing a${index} (1-r0)`,
		).join('\n');
		const lines = explained(text);
		expect(lines).toHaveLength(MOST_EXPLAINED);
		expect(lines.at(-1)?.line).toBe(MOST_EXPLAINED);
	});

	it('quote no more than thirty words of a list', () => {
		const names = Array.from({length: 35}, (_, index) => `p${index}`);
		const text = `ERROR: unable to select packages:\n  web (virtual):\n    provided by: ${names.join(' ')}\n    required by: world[web]`;
		const list = explained(text).find(({text: line}) => line.startsWith('provided by'));
		expect(list?.text).toBe(`provided by: ${names.slice(0, 30).join(' ')}`);
	});

	it('stand without the blanks around them', () => {
		const spaced = explained(
			'  OK: 5 MiB in 12 packages  \n   ERROR: unable to select packages:\n',
		);
		expect(spaced.map(({text}) => text)).toEqual(spaced.map(({text}) => text.trim()));
	});
});
