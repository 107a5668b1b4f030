/** Which lines are said to be of another branch, doubled or too many, and in which words. */
import {describe, expect, it} from 'vitest';
import type {Finding, LintOptions} from '../../../src/core/repositories/lint/finding.ts';
import {lintRepositories} from '../../../src/core/repositories/lint/lint-repositories.ts';
import {MAIN_FILE} from '../../../src/core/repositories/paths.ts';
import {say} from '../../../src/messages/message.ts';

const BASE = 'https://mirror.example/alpine';
const line = (branch: string, name = 'main') => `${BASE}/${branch}/${name}\n`;
const GOOD = line('v3.22') + line('v3.22', 'community');

const lint = (content: string, options: Partial<LintOptions> = {}) =>
	lintRepositories([{path: MAIN_FILE, content}], {
		...{branch: 'v3.22', generation: 3, arch: 'x86_64'},
		...options,
	});
const ids = (content: string, options: Partial<LintOptions> = {}) =>
	lint(content, options).map((finding) => `${finding.id.slice(13)}:${finding.line}`);
const found = (id: string, content: string, options: Partial<LintOptions> = {}) =>
	lint(content, options).find((finding) => finding.id === `repositories.${id}`);
const words = (finding: Finding | undefined) =>
	finding && [say(finding.message), say(finding.consequence)];

describe('another branch', () => {
	it('is named with what it means, and the line can be switched off', () => {
		const finding = found('mixed-branches', `${GOOD}${line('edge', 'community')}`);
		expect(finding).toMatchObject({cause: 'mixed-releases', line: 3, severity: 'warning'});
		expect(words(finding)?.[0]).toBe(
			`Line 3 of ${MAIN_FILE} takes "community" from edge, and this box belongs to v3.22.`,
		);
		expect(finding?.fix?.[0]?.after).toBe(`${GOOD}#${line('edge', 'community')}`);
	});

	it('in a line that names the own branch too is named without a change', () => {
		const both = `set b=v3.22\nv2 ${BASE} v3.22/main edge/main\n`;
		expect(found('mixed-branches', both)?.fix).toBeUndefined();
	});

	it.each([
		[line('v3.222'), []],
		[line('v3.23', 'x'), ['mixed-branches:3']],
		[`${BASE}/x\n`, []],
		[line('v3.22', 'testing'), ['no-testing:3']],
	])('%j behind a good file', (last, expected) => {
		const named = ids(`${GOOD}${last}`).filter((id) => /mixed|no-testing/.test(id));
		expect(named).toEqual(expected);
	});

	it('has "testing" only where it is edge', () => {
		expect(words(found('no-testing', `${GOOD}${line('v3.22', 'testing')}`))?.[0]).toBe(
			`Line 3 of ${MAIN_FILE} names "testing" of v3.22. Only the branch edge has a repository "testing".`,
		);
		const edge = line('edge') + line('edge', 'community') + line('edge', 'testing');
		expect(ids(edge, {branch: 'edge'})).not.toContain('no-testing:3');
	});

	it('under a tag is good to know, if apk reads the line', () => {
		expect(words(found('tagged-branch', `${GOOD}@new ${line('edge')}`))?.[0]).toBe(
			`Line 3 of ${MAIN_FILE} offers packages of edge under the tag @new.`,
		);
		expect(found('tagged-branch', `${GOOD}@new ${line('v3.22', 'testing')}`)).toBeUndefined();
		expect(found('tagged-branch', `${GOOD}@new /srv/packages\n`)).toBeUndefined();
	});
});

describe('a release that the file does not name', () => {
	const differs = (content: string, options: Partial<LintOptions> = {}) =>
		found('release-differs', content, {alpineRelease: '3.21.3', ...options});

	it('is said with both', () => {
		const finding = differs(GOOD);
		expect(finding).toMatchObject({cause: 'mixed-releases', line: 1, severity: 'warning'});
		expect(words(finding)).toEqual([
			`Line 1 of ${MAIN_FILE} takes "main" from v3.22, and the installed system says that it is v3.21.`,
			'The system is between two branches. "apk upgrade" would move it to the one in the file.',
		]);
	});

	it.each<readonly [string, string, Partial<LintOptions>]>([
		['the same release', GOOD, {alpineRelease: '3.22.0'}],
		['no release', GOOD, {alpineRelease: ''}],
		['a release that is not known', GOOD, {alpineRelease: undefined}],
		['main under a tag only', `@m ${line('v3.22')}`, {}],
		['community only', line('v3.22', 'community'), {}],
		['no line at all', '', {}],
		['a line without a branch', '/media/cdrom/apks\n', {}],
		['latest-stable in the file', line('latest-stable'), {}],
		['a box that follows latest-stable', line('v3.22'), {branch: 'latest-stable'}],
	])('is not said of %s', (_, content, options) => {
		expect(differs(content, options)).toBeUndefined();
	});

	it('is told by the first main that apk reads', () => {
		const content = `ftp://x/v3.20/main\n${line('v3.21', 'community')}${line('v3.22')}`;
		expect(differs(content)?.line).toBe(3);
	});
});

describe('the own branch', () => {
	it('that moves is told', () => {
		const finding = found('latest-stable', line('latest-stable'), {branch: 'latest-stable'});
		expect(finding).toMatchObject({line: 1, severity: 'warning'});
		expect(words(finding)).toEqual([
			`Line 1 of ${MAIN_FILE} follows latest-stable, which moves to the next branch when there is one.`,
			'One day "apk upgrade" turns into an upgrade of the whole system.',
		]);
		expect(found('latest-stable', line('latest-stable'))).toBeUndefined();
	});

	it('that has ended is told where apk takes packages from it', () => {
		const ended = {support: {kind: 'ended', since: '2026-05-01'}} as const;
		const finding = found('ended', `@x ${line('v3.22')}${line('v3.21')}${GOOD}`, ended);
		expect(finding).toMatchObject({line: 3, severity: 'warning'});
		expect(words(finding)).toEqual([
			'Security updates for v3.22 ended on 2026-05-01.',
			'Its packages can still be installed. Found holes in them stay open; plan an upgrade.',
		]);
		expect(found('ended', `@x ${line('v3.22')}`, ended)).toBeUndefined();
		expect(found('ended', line('v3.21'), ended)).toBeUndefined();
		expect(found('ended', GOOD)).toBeUndefined();
	});
});

describe('the same place twice', () => {
	const old = {generation: 2} as const;
	const slash = GOOD.replace('/main\n', '/main/\n');

	it('but for a slash is two places for apk 2', () => {
		const content = `${GOOD}${slash.split('\n')[0]}\n`;
		const finding = found('slash-pair', content, old);
		expect(finding).toMatchObject({line: 3, severity: 'warning'});
		expect(words(finding)?.[0]).toBe(
			`Line 3 of ${MAIN_FILE} names the same place as line 1, and differs in the slash at its end.`,
		);
		expect(found('slash-pair', content)).toBeUndefined();
	});

	it('under a tag is no pair', () => {
		expect(ids(`${GOOD}@x ${slash.split('\n')[0]}\n`, old)).not.toContain('slash-pair:3');
		expect(ids(`@x ${slash.split('\n')[0]}\n${GOOD}`, old)).not.toContain('slash-pair:2');
	});

	it('word for word is a repetition, of which the first line is named', () => {
		const finding = found('duplicate', `${GOOD}${line('v3.22')}`);
		expect(finding).toMatchObject({line: 3, severity: 'info'});
		expect(finding?.message.values).toMatchObject({line: 3, first: 1, where: MAIN_FILE});
	});
});

it.each([
	[2, 31],
	[3, 32],
] as const)('apk %d takes %d repositories, and the next one is told', (generation, limit) => {
	const many = Array.from({length: limit + 2}, (_, index) => `${BASE}/p${index}\n`).join('');
	const finding = found('too-many', many, {generation});
	expect(finding).toMatchObject({line: limit + 1, severity: 'error'});
	expect(words(finding)?.[0]).toBe(
		`Line ${limit + 1} of ${MAIN_FILE} is one repository too many: apk takes ${limit}.`,
	);
	expect(found('too-many', `${BASE}/p\n`.repeat(limit), {generation})).toBeUndefined();
});
