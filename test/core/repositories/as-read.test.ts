/**
 * What the lint and the plan make of each recorded repositories file, for both generations of apk.
 * `vitest -u` writes the file anew; read what has changed in it.
 */
import {expect, it} from 'vitest';
import {byteStringOfText} from '../../../src/core/byte-string.ts';
import {communityPlan} from '../../../src/core/repositories/community-plan.ts';
import {lintRepositories} from '../../../src/core/repositories/lint/lint-repositories.ts';
import type {RepositoryEdit} from '../../../src/core/repositories/repository-edit.ts';
import {apkCases} from '../../helpers/recorded-cases.ts';

const PATH = '/etc/apk/repositories';
const branchOf = (text: string) => /\bv3\.\d+/.exec(text)?.[0] ?? 'v3.22';

function written(edits: readonly Pick<RepositoryEdit, 'after' | 'lines'>[]): string {
	return edits
		.map(({after, lines}) =>
			lines.map((line) => JSON.stringify(after.split('\n')[line - 1] ?? '')).join(' '),
		)
		.join(' | ');
}

function linesOf(text: string, generation: 2 | 3): readonly string[] {
	const files = [{path: PATH, content: byteStringOfText(text)}];
	const branch = branchOf(text);
	const findings = lintRepositories(files, {branch, generation, arch: 'x86_64'});
	const plan = communityPlan(files, branch, generation, {mirror: undefined});
	return [
		`apk ${generation}: plan ${plan.kind}${plan.kind === 'edits' ? ` ${written(plan.edits)}; ${plan.why.key}` : ''}`,
		...findings.map(
			({id, line, severity, message, fix}) =>
				`  ${id} ${line} ${severity} ${JSON.stringify(message.values)}${fix ? ` -> ${written(fix)}` : ''}`,
		),
	];
}

it('reads and mends the recorded files as before', async () => {
	const contents = new Set(apkCases().flatMap(({repositories}) => repositories ?? []));
	const lines = [...contents].flatMap((content) => [
		JSON.stringify(content),
		...linesOf(content, 2),
		...linesOf(content, 3),
	]);
	expect(contents.size).toBeGreaterThan(50);
	await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('../../golden/repositories-read.txt');
});
