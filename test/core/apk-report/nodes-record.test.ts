/**
 * What apk's words are read as, line by line, as they were recorded and as they are pasted. `vitest -u`
 * writes the file anew; read what has changed in it.
 */
import {expect, it} from 'vitest';
import {parseApkReport} from '../../../src/core/apk-report/parse-report.ts';
import {apkCases} from '../../helpers/recorded-cases.ts';
import {told} from '../../helpers/told-value.ts';

const PASTES: Readonly<Record<string, (text: string) => string>> = {
	'': (text) => text,
	'in a quote, ': (text) => text.replaceAll(/^/gm, '> '),
	'in a log, ': (text) => text.replaceAll(/^/gm, '#9 1.234 '),
	'in a narrow window, ': (text) => text.replaceAll(/(.{60})(?=.)/g, '$1\n'),
	'in one line, ': (text) => text.replaceAll('\n', ' '),
	'spelt out, ': (text) => JSON.stringify({msg: 'failed', stderr: text}),
	'with a command, ': (text) => `alpine:~# apk add docker\n${text}\nalpine:~# `,
};

it('apk is read as before', async () => {
	const seen = new Set<string>();
	const names = Object.keys(PASTES);
	const lines = apkCases().flatMap(({id, text}, index) => {
		const name = names[index % names.length] ?? '';
		const pasted = PASTES[name]?.(text) ?? text;
		const isNew = !seen.has(pasted);
		seen.add(pasted);
		const {nodes, ...rest} = parseApkReport(pasted);
		return isNew
			? [`${name}${id} ${told(rest, 60)}`, ...nodes.map((node) => `  ${told(node, 140)}`)]
			: [];
	});
	await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('../../golden/apk-nodes.txt');
});
