/**
 * What is named for each recorded output, in full: every cause, how sure it is, what it is about and the
 * lines that show it. The scoreboard says whether the first one is right; this says whether anything
 * has changed at all. `vitest -u` writes the file anew; read what has changed in it.
 */
import {expect, it} from 'vitest';
import {diagnose} from '../../../src/core/diagnosis/diagnose.ts';
import type {DiagnoseInput} from '../../../src/core/diagnosis/reading.ts';
import type {Message} from '../../../src/messages/message.ts';
import {apkCases, fieldCases, serviceCases} from '../../helpers/recorded-cases.ts';

/** The texts of the product may get better; what fills their gaps is what was understood. */
function wordsOf({key, values}: Message): string {
	return `${key.replace(/^cause\..*\.because$/, 'because')} ${JSON.stringify(values)}`;
}

function linesOf(id: string, input: DiagnoseInput): readonly string[] {
	const {status, diagnoses} = diagnose(input);
	return [
		`${id}: ${status}`,
		...diagnoses.map(({cause, confidence, because, evidence, remedies}) => {
			const lines = evidence.map(({line}) => line).join(',');
			const help = remedies.map((remedy) => remedy.id).join(' ');
			return `  ${cause} ${confidence} ${lines} ${wordsOf(because)} [${help}]`;
		}),
	];
}

const withFiles = (text: string, repositories: string | null | undefined, command = 'apk') =>
	repositories
		? `localhost:~# cat /etc/apk/repositories\n${repositories}\nlocalhost:~# ${command}\n${text}`
		: undefined;

it.each([
	['apk', apkCases()],
	['field', fieldCases()],
	['service', serviceCases()],
] as const)('names the same for the recorded outputs as before: %s', async (name, cases) => {
	const lines = cases.flatMap(({id, text, repositories, command}) => {
		const shown = withFiles(text, repositories, command);
		return [
			...linesOf(id, {text}),
			...(shown === undefined ? [] : linesOf(`${id}, with its repositories`, {text: shown})),
		];
	});
	await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(`../../golden/named-${name}.txt`);
});
