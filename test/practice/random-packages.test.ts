import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {parseApkReport} from '../../src/core/apk-report/parse-report.ts';
import {smallestWorld} from '../../src/practice/clean-world.ts';
import {textIn, withText} from '../../src/practice/files.ts';
import {type PackageOfIndex, packageOf} from '../../src/practice/packages/package.ts';
import {play, typed} from '../../src/practice/play.ts';
import {textOn} from '../../src/practice/program.ts';
import {runProgram} from '../../src/practice/programs.ts';
import type {World} from '../../src/practice/world.ts';

const NOW = Date.UTC(2026, 10, 23, 9);
const BOXES = {
	'3.22': smallestWorld('3.22', {now: NOW, seed: 1}),
	'3.23': smallestWorld('3.23', {now: NOW, seed: 1}),
} as const;
const HOST = 'mirror.example.net';

const anyRelease = fc.constantFrom('3.22' as const, '3.23' as const);
const anyName = fc.constantFrom('app', 'base', 'cli', 'doc-tool', 'engine', 'lib.so', 'x2');
const anyVersion = fc
	.tuple(fc.nat(3), fc.nat(3), fc.nat(2))
	.map(([major, minor, revision]) => `${major}.${minor}-r${revision}`);
const anyLimit = fc.oneof(
	{weight: 3, arbitrary: fc.constant('')},
	{
		weight: 2,
		arbitrary: fc
			.tuple(fc.constantFrom('=', '<', '>', '<=', '>='), anyVersion)
			.map(([operator, version]) => `${operator}${version}`),
	},
	{weight: 1, arbitrary: fc.nat(3).map((major) => `~${major}`)},
);
const anyProvided = fc.constantFrom('so:libone.so.1', 'cmd:tool', 'pc:two', 'any-editor');
const anyNeed = fc
	.tuple(
		fc.oneof({weight: 1, arbitrary: fc.constant('!')}, {weight: 7, arbitrary: fc.constant('')}),
		fc.oneof({weight: 3, arbitrary: anyName}, {weight: 1, arbitrary: anyProvided}),
		anyLimit,
	)
	.map(([bang, name, limit]) => (bang === '!' ? `!${name}` : `${name}${limit}`));
const anyPackage: fc.Arbitrary<PackageOfIndex> = fc
	.record({
		name: anyName,
		version: anyVersion,
		depends: fc.uniqueArray(anyNeed, {
			maxLength: 3,
			selector: (text) => /[\w:.-]+/.exec(text)?.[0],
		}),
		provides: fc.uniqueArray(
			fc.tuple(anyProvided, fc.boolean()).map(([name, isPlain]) => (isPlain ? name : `${name}=1`)),
			{maxLength: 2, selector: (text) => text.split('=')[0]},
		),
		providerPriority: fc.constantFrom(0, 0, 10),
		installIf: fc.constantFrom([], [], ['app', 'base']),
	})
	.map((input) =>
		packageOf({
			...input,
			depends: input.depends.filter((text) => !new RegExp(`^!?${input.name}([<>=~]|$)`).test(text)),
		}),
	);
const anyRepository = fc.uniqueArray(anyPackage, {
	maxLength: 9,
	selector: ({name, version}) => `${name}-${version}`,
});
const anyBox = fc
	.record({
		release: anyRelease,
		plain: anyRepository,
		tagged: anyRepository,
		installed: fc.uniqueArray(anyName, {maxLength: 2}),
	})
	.map(({release, plain, tagged, installed}) => {
		const offers = new Map(BOXES[release].offers)
			.set(`${HOST}/plain`, {description: 'plain', packages: plain})
			.set(`${HOST}/tagged`, {description: 'tagged', packages: tagged});
		const branch = BOXES[release].branch;
		const lines = [
			`http://dl-cdn.alpinelinux.org/alpine/${branch}/main`,
			`http://${HOST}/plain`,
			`@new http://${HOST}/tagged`,
		];
		const box = {...BOXES[release], offers};
		const text = lines.map((line) => `${line}\n`).join('');
		const steps = ['apk update', ...installed.map((name) => `apk add ${name}`)].map(typed);
		return play(withText(box, '/etc/apk/repositories', text), steps, NOW - 60_000).world;
	});
const anyWish = fc
	.tuple(anyNeed, fc.constantFrom('', '', '@new'))
	.map(([need, tag]) => need.replace(/^(!?[^<>=~]+)/, `$1${tag}`));
const anyCommand = fc.oneof(
	{
		weight: 6,
		arbitrary: fc.array(anyWish, {minLength: 1, maxLength: 3}).map((words) => ['add', ...words]),
	},
	{
		weight: 1,
		arbitrary: fc
			.array(anyNeed, {minLength: 1, maxLength: 2})
			.map((words) => ['add', '--virtual', '.own', ...words]),
	},
	{weight: 1, arbitrary: fc.constantFrom(['upgrade'], ['upgrade', '--available'], ['fix'])},
	{weight: 1, arbitrary: anyName.map((name) => ['del', name])},
);

function run(world: World, args: readonly string[]) {
	const call = {now: NOW, environment: {}, hasProgressChannel: false};
	const ran = runProgram(world, {...call, argv: ['apk', ...args]});
	return {
		...ran,
		stdout: textOn(ran.output, 'stdout'),
		stderr: textOn(ran.output, 'stderr'),
	};
}

describe('the pretend apk with packages of any kind', () => {
	test('says nothing that the grammar of the product does not know', () => {
		fc.assert(
			fc.property(anyBox, anyCommand, (box, args) => {
				const {stdout, stderr} = run(box, args);
				expect(parseApkReport(stdout + stderr).unknown.map(({text}) => text)).toEqual([]);
			}),
			{numRuns: 100},
		);
	});

	test('fails with its report, or does it all', () => {
		fc.assert(
			fc.property(anyBox, anyCommand, (box, args) => {
				const {exitCode, stderr, world} = run(box, args);
				expect(/^ERROR: /m.test(stderr)).toBe(exitCode !== 0);
				expect(exitCode).toBeLessThanOrEqual(99);
				if (/unable to select packages/.test(stderr)) {
					expect([...world.installed.keys()]).toEqual([...box.installed.keys()]);
					expect(textIn(world, '/etc/apk/world')).toBe(textIn(box, '/etc/apk/world'));
					expect(stderr).toMatch(/^ {4}(required by|breaks|conflicts|masked in|satisfies): /m);
				}
			}),
			{numRuns: 100},
		);
	});

	test('announces in a simulation what it then does', () => {
		fc.assert(
			fc.property(anyBox, anyCommand, (box, args) => {
				const steps = (text: string) => text.match(/^\( ?\d+\/\d+\) .*$/gm) ?? [];
				const [planned, done] = [run(box, ['--simulate', ...args]), run(box, args)];
				expect(steps(planned.stdout)).toEqual(steps(done.stdout));
				expect(planned.exitCode).toBe(done.exitCode);
				expect(planned.world.installed).toEqual(box.installed);
			}),
			{numRuns: 60},
		);
	});

	test('has nothing left to do when it is asked again', () => {
		fc.assert(
			fc.property(anyBox, anyCommand, (box, args) => {
				const first = run(box, args);
				fc.pre(
					first.exitCode === 0 &&
						args[0] !== 'del' &&
						!(args as readonly string[]).includes('--virtual'),
				);
				expect(run(first.world, args).stdout).toMatch(/^OK: /);
			}),
			{numRuns: 60},
		);
	});

	test('takes no notice of the order in which names are typed', () => {
		fc.assert(
			fc.property(
				anyBox,
				fc.uniqueArray(anyWish, {
					minLength: 2,
					maxLength: 3,
					selector: (text) => /[\w:.-]+/.exec(text)?.[0],
				}),
				(box, words) => {
					const [one, other] = [words, words.toReversed()].map((list) =>
						run(box, ['add', ...list]),
					);
					expect(one?.stdout).toBe(other?.stdout);
					expect(one?.stderr).toBe(other?.stderr);
				},
			),
			{numRuns: 60},
		);
	});

	test('tells a mask from a missing package: a tag that nobody asked for hides, and does not remove', () => {
		fc.assert(
			fc.property(anyRelease, anyPackage, (release, one) => {
				const offers = new Map(BOXES[release].offers).set(`${HOST}/tagged`, {
					description: 'tagged',
					packages: [{...one, depends: [], installIf: []}],
				});
				const lines = `http://dl-cdn.alpinelinux.org/alpine/${BOXES[release].branch}/main\n@new http://${HOST}/tagged\n`;
				const box = play(
					withText({...BOXES[release], offers}, '/etc/apk/repositories', lines),
					[typed('apk update')],
					NOW - 60_000,
				).world;
				const plain = run(box, ['add', one.name]);
				expect(plain.exitCode).toBe(1);
				expect(plain.stderr).toContain('masked in: @new');
				expect(run(box, ['add', `${one.name}@new`]).exitCode).toBe(0);
			}),
			{numRuns: 60},
		);
	});
});
