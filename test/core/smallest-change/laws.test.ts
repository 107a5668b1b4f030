import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {
	afterTrial,
	beginSearch,
	type ChangeSearch,
	MOST_TRIALS,
	nextTrial,
} from '../../../src/core/smallest-change/search.ts';
import {isEssential} from '../../../src/core/smallest-change/weaken.ts';
import {changesFound} from '../../../src/core/smallest-change/world-change.ts';
import {withEntries, worldEntries} from '../../../src/core/smallest-change/world-entry.ts';

const bytes = fc.string({
	unit: fc.integer({min: 0, max: 255}).map((code) => String.fromCharCode(code)),
});
const name = fc.constantFrom(
	'nodejs',
	'containerd',
	'musl',
	'podman-docker',
	'a.b+c',
	'so:libz.so.1',
);
const wish = fc
	.tuple(
		fc.constantFrom('', '', '!'),
		name,
		fc.constantFrom('', '@edge'),
		fc.constantFrom('', '=1.2-r0', '<3', '~2'),
	)
	.map((parts) => parts.join(''));
const separator = fc.constantFrom('\n', '\n', '\n', ' ', '\t', '\n\n', ' \n', '\r\n');
const worldText = fc
	.array(fc.tuple(wish, separator), {maxLength: 8})
	.map((pieces) => pieces.flat().join(''));
const world = fc.oneof(
	worldText,
	worldText.map((text) => text.trimEnd()),
	bytes,
);

describe('the wishes of a world file', () => {
	it('stand where they say, and nothing but blanks stands between them', () => {
		fc.assert(
			fc.property(world, (text) => {
				const entries = worldEntries(text);
				for (const entry of entries) {
					expect(text.slice(entry.start, entry.end)).toBe(entry.text);
					expect(text.slice(0, entry.start).split('\n').length).toBe(entry.line);
				}

				expect(entries.map((entry) => entry.text)).toEqual(text.split(/[ \t\n]+/).filter(Boolean));
			}),
		);
	});

	it('change alone: the other ones keep their texts and their order, their lines keep their bytes', () => {
		fc.assert(
			fc.property(world, fc.nat(), fc.option(wish, {nil: undefined}), (text, at, next) => {
				const entries = worldEntries(text);
				const entry = entries[at % Math.max(1, entries.length)];
				fc.pre(entry !== undefined);
				if (!entry) {
					return;
				}

				const after = withEntries(text, [{entry, text: next}]);
				const expected = entries.flatMap((other) => (other === entry ? (next ?? []) : other.text));
				expect(worldEntries(after).map((other) => other.text)).toEqual(expected);
				const untouched = text.split('\n').filter((_, index) => index !== entry.line - 1);
				const kept = after.split('\n');
				let place = 0;
				for (const line of untouched) {
					place = kept.indexOf(line, place) + 1;
					expect(place, JSON.stringify([text, after])).toBeGreaterThan(0);
				}
			}),
		);
	});
});

describe('the search', () => {
	const report = fc
		.array(fc.tuple(name, fc.constantFrom('breaks', 'required by', 'satisfies'), wish), {
			maxLength: 4,
		})
		.map((blocks) => [
			'ERROR: unable to select packages:',
			...blocks.flatMap(([what, label, by]) => [
				label === 'required by' ? `  ${what} (no such package):` : `  ${what}-1.0-r0:`,
				`    ${label}: world[${by}]`,
			]),
		]);
	const steps = fc
		.array(fc.tuple(fc.constantFrom('Purging', 'Downgrading', 'Installing'), name), {maxLength: 4})
		.map((all) => [
			...all.map(([verb, what], index) => `(${index + 1}/${all.length}) ${verb} ${what} (1.0-r0)`),
			'OK: 5 MiB in 10 packages',
		]);
	const answer = fc.oneof(
		report.map((lines) => ({isWell: false, lines})),
		steps.map((lines) => ({isWell: true, lines})),
		fc.array(bytes, {maxLength: 3}).map((lines) => ({isWell: false, lines})),
	);

	it('ends, whatever apk says, and never gives up what a box needs to start', () => {
		fc.assert(
			fc.property(world, fc.array(answer, {minLength: 1, maxLength: 6}), (text, answers) => {
				let search: ChangeSearch = beginSearch(text, ['docker', 'docker-cli-compose']);
				let asked = 0;
				for (let next = nextTrial(search); next; next = nextTrial(search)) {
					const said = answers[asked % answers.length] ?? {isWell: false, lines: []};
					asked++;
					search = afterTrial(search, said);
					expect(next.command.touches).toEqual([]);
					expect(next.command.argv.slice(0, 3)).toEqual(['apk', 'add', '--simulate']);
				}

				expect(asked).toBeLessThanOrEqual(MOST_TRIALS);
				for (const {after, weakened} of changesFound(search)) {
					const kept = worldEntries(after).map((entry) => entry.name);
					for (const entry of worldEntries(text)) {
						if (!entry.isForbidden && isEssential(entry.name)) {
							expect(kept).toContain(entry.name);
						}
					}

					expect(weakened.length).toBeGreaterThan(0);
				}

				const costs = search.found.map(({cost}) => cost);
				expect(costs).toEqual([...costs].sort((one, other) => one - other));
			}),
		);
	});
});
