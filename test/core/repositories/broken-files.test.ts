import {describe, expect, it} from 'vitest';
import {countChanges, diffLines, unifiedDiff} from '../../../src/core/diff.ts';
import {communityPlan} from '../../../src/core/repositories/community-plan.ts';
import {lintRepositories} from '../../../src/core/repositories/lint/lint-repositories.ts';
import {MAIN_FILE, type RepositoryFile} from '../../../src/core/repositories/paths.ts';
import {readAs} from '../../../src/core/repositories/read-as.ts';
import {applyEdits} from '../../../src/core/repositories/repository-edit.ts';
import type {LineReading} from '../../../src/core/repositories/source.ts';
import {afterShownDiff} from '../../helpers/shown-diff.ts';
import {BROKEN_FILES, forBranch, forGeneration} from './broken-files.ts';

const BOXES = [
	{generation: 2, branch: 'v3.22', arch: 'x86_64'},
	{generation: 3, branch: 'v3.24', arch: 'x86_64'},
] as const;

const CASES = BOXES.flatMap((box) => BROKEN_FILES.map((file) => ({...file, box})));

/** A word for what apk makes of a line. */
function wordFor(reading: LineReading, branch: string): string {
	switch (reading.kind) {
		case 'repository': {
			const [first] = reading.sources;
			if (first?.fault !== undefined && reading.sources.every(({fault}) => fault)) {
				return `fault:${first.fault}`;
			}

			return reading.sources
				.map(({tag = '', place, url}) => {
					const other = place === undefined || place.branch === branch ? '' : `${place.branch}/`;
					return tag + other + (place?.repository ?? url);
				})
				.join('+');
		}

		case 'refused':
			return `refused:${reading.reason}`;
		case 'hidden':
			return `hidden:${reading.by}`;
		default:
			return reading.kind;
	}
}

function boxWith(text: string, branch: string): RepositoryFile[] {
	return [{path: MAIN_FILE, content: forBranch(text, branch)}];
}

describe.each(CASES)('$name, apk $box.generation', ({text, reads, finds, after, box}) => {
	const {branch, generation, arch} = box;
	const files = boxWith(text, branch);

	it('is read as this apk reads it', () => {
		const lines = readAs(files, generation, arch).files[0]?.lines ?? [];
		expect(lines.map(({reading}) => wordFor(reading, branch)).join(' ')).toBe(
			forBranch(forGeneration(reads, generation), branch),
		);
	});

	it('has its findings', () => {
		const found = lintRepositories(files, box);
		expect(found.map(({id, line}) => `${id.slice('repositories.'.length)}:${line}`).join(' ')).toBe(
			forGeneration(finds, generation),
		);
	});

	it('is repaired in the lines of the diff and nowhere else', () => {
		const plan = communityPlan(files, branch, generation, {arch});
		const expected = forGeneration(after, generation);
		if (expected === 'already') {
			expect(plan.kind).toBe('already');
			return;
		}

		expect(plan).toMatchObject({kind: 'edits', edits: [{after: forBranch(expected, branch)}]});
		const [edit] = plan.kind === 'edits' ? plan.edits : [];
		const rows = diffLines(edit?.before ?? '', edit?.after ?? '');
		const shown = unifiedDiff(MAIN_FILE, edit?.before, edit?.after);
		expect(afterShownDiff(edit?.before ?? '', shown)).toBe(edit?.after);
		expect(countChanges(rows).added).toBe(edit?.lines.length);
		expect(rows.flatMap((row) => (row.kind === 'removed' ? [] : [row.text])).join('\n')).toBe(
			forBranch(expected, branch).replace(/\n$/, ''),
		);
	});

	it('can be mended one finding at a time until no error is left', () => {
		let now = files;
		for (let round = 0; round < 10; round++) {
			const next = lintRepositories(now, box).find(
				({severity, fix}) => severity === 'error' && fix !== undefined,
			);
			if (next?.fix === undefined) {
				break;
			}

			now = applyEdits(now, next.fix);
		}

		expect(lintRepositories(now, box).filter(({severity}) => severity === 'error')).toEqual([]);
	});
});
