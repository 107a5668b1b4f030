import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {countChanges, diffLines} from '../../../src/core/diff.ts';
import {communityPlan} from '../../../src/core/repositories/community-plan.ts';
import {communityState} from '../../../src/core/repositories/community-state.ts';
import type {Finding} from '../../../src/core/repositories/lint/finding.ts';
import {lintRepositories} from '../../../src/core/repositories/lint/lint-repositories.ts';
import {MAIN_FILE, type RepositoryFile} from '../../../src/core/repositories/paths.ts';
import {readAs} from '../../../src/core/repositories/read-as.ts';
import {
	parseRepositories,
	printRepositories,
} from '../../../src/core/repositories/repositories-text.ts';
import {applyEdits, type RepositoryEdit} from '../../../src/core/repositories/repository-edit.ts';
import {anyBytes, repositoriesContent} from './arbitrary-repositories.ts';

const BRANCH = 'v3.22';
const generation = fc.constantFrom(2 as const, 3 as const);
const content = fc.oneof(
	{weight: 5, arbitrary: repositoriesContent},
	{weight: 1, arbitrary: anyBytes},
);
const files = fc
	.tuple(content, fc.option(content, {nil: undefined}))
	.map(([main, list]): RepositoryFile[] =>
		list === undefined
			? [{path: MAIN_FILE, content: main}]
			: [
					{path: MAIN_FILE, content: main},
					{path: '/etc/apk/repositories.d/more.list', content: list},
				],
	);

/** Untagged repositories that apk uses, other than main and community of the branch. */
function foreign(box: readonly RepositoryFile[], apk: 2 | 3): string[] {
	return readAs(box, apk, 'x86_64')
		.sources.filter(({tag, fault}) => tag === undefined && fault === undefined)
		.filter(({place}) => place !== undefined)
		.filter(
			({place}) => place?.branch !== BRANCH || !['main', 'community'].includes(place.repository),
		)
		.map(({url}) => url)
		.sort();
}

/** Repositories that apk uses under a tag, which no change may take away. */
function tagged(box: readonly RepositoryFile[], apk: 2 | 3): string[] {
	return readAs(box, apk, 'x86_64')
		.sources.filter(({tag, fault}) => tag !== undefined && fault === undefined)
		.map(({tag, url}) => `${tag} ${url}`);
}

function edited(edits: readonly RepositoryEdit[]) {
	return edits.map(({before = '', after, lines}) => ({rows: diffLines(before, after), lines}));
}

/** Findings of the same kind about a line of the same text. */
function count(
	files: readonly RepositoryFile[],
	findings: readonly Finding[],
	like: Finding,
	original: readonly RepositoryFile[],
): number {
	const textAt = (box: readonly RepositoryFile[], {path, line}: Finding) =>
		box.find((file) => file.path === path)?.content.split('\n')[line - 1];
	return findings.filter(
		(finding) =>
			finding.id === like.id &&
			finding.path === like.path &&
			textAt(files, finding) === textAt(original, like),
	).length;
}

describe('reading and printing', () => {
	it('prints every byte string as it was', () => {
		fc.assert(
			fc.property(content, (text) => {
				expect(printRepositories(parseRepositories(text))).toBe(text);
			}),
			{numRuns: 2000},
		);
	});

	it('gives every line of every file a reading', () => {
		fc.assert(
			fc.property(files, generation, (box, apk) => {
				const reading = readAs(box, apk, 'x86_64');
				expect(reading.files.map((file) => file.path).sort()).toEqual(
					box.map((file) => file.path).sort(),
				);
				for (const file of reading.files) {
					const text = box.find(({path}) => path === file.path)?.content ?? '';
					expect(file.lines.map((line) => line.text + line.end).join('')).toBe(text);
				}
			}),
		);
	});
});

describe('enabling community', () => {
	it('ends with community and main on, and says already the second time', () => {
		fc.assert(
			fc.property(files, generation, (box, apk) => {
				const plan = communityPlan(box, BRANCH, apk, {arch: 'x86_64'});
				if (plan.kind !== 'edits') {
					return;
				}

				const after = applyEdits(box, plan.edits);
				expect(communityState(after, BRANCH, apk).kind).toBe('on');
				expect(communityPlan(after, BRANCH, apk, {arch: 'x86_64'}).kind).toBe('already');
			}),
			{numRuns: 300},
		);
	});

	it('changes only the lines of its diff and deletes none', () => {
		fc.assert(
			fc.property(files, generation, (box, apk) => {
				const plan = communityPlan(box, BRANCH, apk, {arch: 'x86_64'});
				for (const {rows, lines} of edited(plan.kind === 'edits' ? plan.edits : [])) {
					const {removed, added} = countChanges(rows);
					expect(added).toBeGreaterThanOrEqual(removed);
					expect(rows.flatMap((row) => (row.kind === 'added' ? [row.newLine] : []))).toEqual(lines);
				}
			}),
			{numRuns: 150},
		);
	});

	it('never switches another branch or testing on or off, and no tag', () => {
		fc.assert(
			fc.property(files, generation, (box, apk) => {
				const plan = communityPlan(box, BRANCH, apk, {arch: 'x86_64'});
				const after = plan.kind === 'edits' ? applyEdits(box, plan.edits) : box;
				const before = new Set(foreign(box, apk));
				expect(foreign(after, apk).filter((url) => !before.has(url))).toEqual([]);
				expect(tagged(after, apk)).toEqual(expect.arrayContaining(tagged(box, apk)));
			}),
			{numRuns: 300},
		);
	});
});

describe('fixes of the lint', () => {
	it('take away their own finding and change no other line', () => {
		fc.assert(
			fc.property(files, generation, (box, apk) => {
				const options = {branch: BRANCH, generation: apk, arch: 'x86_64'};
				for (const finding of lintRepositories(box, options)) {
					if (finding.fix === undefined) {
						continue;
					}

					const after = applyEdits(box, finding.fix);
					const before = count(box, lintRepositories(box, options), finding, box);
					const again = count(after, lintRepositories(after, options), finding, box);
					expect(again, `${finding.id}:${finding.line}`).toBeLessThan(before);
				}
			}),
			{numRuns: 150},
		);
	});
});
