import {describe, expect, it} from 'vitest';
import type {Finding, LintOptions} from '../../../src/core/repositories/lint/finding.ts';
import {lintRepositories} from '../../../src/core/repositories/lint/lint-repositories.ts';
import {MAIN_FILE} from '../../../src/core/repositories/paths.ts';
import {say} from '../../../src/messages/message.ts';

const BASE = 'https://mirror.example/alpine';
const GOOD = `${BASE}/v3.24/main\n${BASE}/v3.24/community\n`;
const OLD: LintOptions = {branch: 'v3.24', generation: 2, arch: 'x86_64'};
const NEW: LintOptions = {...OLD, generation: 3};

function lint(content: string, options: LintOptions = NEW): readonly Finding[] {
	return lintRepositories([{path: MAIN_FILE, content}], options);
}

function ids(content: string, options: LintOptions = NEW): string[] {
	return lint(content, options).map(({id, line}) => `${id}:${line}`);
}

/** The file after the fix of the first finding of a kind. */
function fixed(content: string, id: Finding['id'], options: LintOptions = NEW): string | undefined {
	return lint(content, options).find((finding) => finding.id === id)?.fix?.[0]?.after;
}

describe.each([OLD, NEW])('a good file, apk $generation', (options) => {
	it('has no finding', () => {
		expect(
			lint(GOOD, {...options, alpineRelease: '3.24.1', world: ['alpine-base', 'docker']}),
		).toEqual([]);
	});

	it.each([
		['comments and empty lines', `# a\n\n${GOOD}\n#\n`],
		['no final newline', GOOD.trimEnd()],
		['slashes at the end', GOOD.replaceAll('\n', '/\n')],
		['commented lines of other branches', `${GOOD}#${BASE}/edge/testing\n`],
		['a commented medium', `#/media/cdrom/apks\n${GOOD}`],
		['a repository of somebody else', `${GOOD}https://packages.example/docker/x\n`],
		['a local mirror beside it', `${GOOD}/srv/packages\n`],
	])('has none with %s', (_, content) => {
		expect(ids(content, options)).toEqual([]);
	});
});

describe('branches', () => {
	it('names an untagged line of another branch and offers to switch it off', () => {
		const content = `${GOOD}${BASE}/edge/community\n`;
		expect(ids(content)).toEqual(['repositories.mixed-branches:3']);
		expect(fixed(content, 'repositories.mixed-branches')).toBe(`${GOOD}#${BASE}/edge/community\n`);
	});

	it('only informs of a tagged one', () => {
		expect(
			lint(`${GOOD}@edge ${BASE}/edge/community\n`).map(({id, severity}) => [id, severity]),
		).toEqual([
			['repositories.tagged-branch', 'info'],
			['repositories.tagged', 'info'],
		]);
	});

	it('knows that testing is with edge only', () => {
		expect(ids(`${GOOD}${BASE}/v3.24/testing\n`)).toEqual(['repositories.no-testing:3']);
		const edge = GOOD.replaceAll('v3.24', 'edge');
		expect(ids(`${edge}${BASE}/edge/testing\n`, {...NEW, branch: 'edge'})).toEqual([]);
	});

	it('tells when the release file says something else', () => {
		const edge = GOOD.replaceAll('v3.24', 'edge');
		const options = {...NEW, branch: 'edge', alpineRelease: '3.24.0'};
		expect(ids(edge, options)).toEqual(['repositories.release-differs:1']);
		expect(ids(edge, {...options, alpineRelease: '3.25.0_alpha20260805'})).toEqual([]);
	});

	it('names the risk of latest-stable', () => {
		const content = GOOD.replaceAll('v3.24', 'latest-stable');
		const options = {...NEW, branch: 'latest-stable', alpineRelease: '3.24.1'};
		expect(ids(content, options)).toEqual(['repositories.latest-stable:1']);
	});

	it('tells that the branch has ended, and offers no change', () => {
		const options: LintOptions = {...OLD, support: {kind: 'ended', since: '2026-11-01'}};
		const [finding] = lint(GOOD, options);
		expect(finding).toMatchObject({id: 'repositories.ended', severity: 'warning', fix: undefined});
		expect(finding && say(finding.message)).toContain('2026-11-01');
	});

	it('corrects a mistyped branch by the release file where main itself is mistyped', () => {
		const content = GOOD.replaceAll('v3.24', 'v3.244');
		const options = {...NEW, branch: 'v3.244', alpineRelease: '3.24.1'};
		expect(fixed(content, 'repositories.branch-name', options)).toBe(
			GOOD.replaceAll('v3.24', 'v3.244').replace('v3.244', 'v3.24'),
		);
	});

	it.each([
		['3.24', 'v3.24'],
		['V3.24', 'v3.24'],
		['v3,24', 'v3.24'],
		['v3.24.1', 'v3.24'],
		['vv3.24', 'v3.24'],
		['v3.244', 'v3.24'],
		['Edge', 'edge'],
		['egde', 'edge'],
		['lastest-stable', 'latest-stable'],
		['vX.Y', 'v3.24'],
		['<version>', 'v3.24'],
	])('takes %s for %s', (wrong, right) => {
		const content = `${GOOD}http://b/${wrong}/main\n`;
		expect(fixed(content, 'repositories.branch-name', OLD)).toBe(`${GOOD}http://b/${right}/main\n`);
	});

	it.each(['v3.23', 'v3.2', 'v2.7', 'stable', 'foo', 'releases'])('does not touch %s', (branch) => {
		const found = ids(`${GOOD}http://b/${branch}/main\n`, OLD);
		expect(found).not.toContain('repositories.branch-name:3');
	});
});

describe('servers', () => {
	it.each([
		['dl-cdn.alpinelinx.org', 'dl-cdn.alpinelinux.org'],
		['dl-cnd.alpinelinux.org', 'dl-cdn.alpinelinux.org'],
		['dlcdn.alpinelinux.org', 'dl-cdn.alpinelinux.org'],
		['DL-CDN.alpinelinux.orgg', 'dl-cdn.alpinelinux.org'],
		['cdm.alpinelinux.org', 'cdn.alpinelinux.org'],
		['mirrors.aliyn.com', 'mirrors.aliyun.com'],
	])('takes %s for %s', (wrong, right) => {
		const content = GOOD.replaceAll('mirror.example', wrong);
		expect(fixed(content, 'repositories.host')).toBe(content.replace(wrong, right));
	});

	it.each([
		'dl-4.alpinelinux.org',
		'uk.alpinelinux.org',
		'mirrors.cloud.aliyuncs.com',
		'mirrors.aliyuncs.com',
		'mirror.example',
		'10.0.0.1',
		'alpine.lan',
		'cdn.example.org',
	])('takes %s as it is', (host) => {
		expect(ids(GOOD.replaceAll('mirror.example', host))).toEqual([]);
	});

	it.each([
		['hhtp://', 'http://'],
		['htp://', 'http://'],
		['htps://', 'https://'],
		['https:/', 'https://'],
		['http:', 'http://'],
		['http//', 'http://'],
		['HTTP://', 'http://'],
		['https;//', 'https://'],
		['http:///', 'http://'],
		['', 'https://'],
		['//', 'https://'],
	])('puts %j right', (wrong, right) => {
		const line = 'other.example/alpine/v3.24/community';
		const content = `${BASE}/v3.24/main\n${wrong}${line}\n`;
		expect(fixed(content, 'repositories.scheme')).toBe(`${BASE}/v3.24/main\n${right}${line}\n`);
	});

	it('asks for the scheme that the other line has', () => {
		const content = GOOD.replaceAll('https', 'http').replace(
			'http://mirror.example/alpine/v3.24/c',
			'mirror.example/alpine/v3.24/c',
		);
		expect(fixed(content, 'repositories.scheme')).toBe(GOOD.replaceAll('https', 'http'));
	});

	it('knows that apk 3 has no ftp', () => {
		const content = `${GOOD}ftp://other.example/alpine/v3.24/main\n`;
		expect(ids(content, OLD)).toEqual([]);
		expect(fixed(content, 'repositories.ftp')).toBe(content.replace('ftp:', 'https:'));
	});

	it('says what a wrong clock does to https, and offers no change of scheme', () => {
		expect(lint(GOOD, {...NEW, clockLooksWrong: true})).toMatchObject([
			{id: 'repositories.clock', cause: 'clock-skew', fix: undefined},
		]);
		expect(ids(GOOD.replaceAll('https', 'http'), {...NEW, clockLooksWrong: true})).toEqual([]);
	});
});

describe('repetitions and limits', () => {
	it('offers to switch off a repeated line', () => {
		expect(ids(GOOD + GOOD)).toEqual(['repositories.duplicate:3', 'repositories.duplicate:4']);
		expect(fixed(GOOD + GOOD, 'repositories.duplicate')).toBe(`${GOOD}#${GOOD}`);
	});

	it('knows that a slash makes two for apk 2 and one for apk 3', () => {
		const content = `${GOOD}${BASE}/v3.24/main/\n`;
		expect(ids(content, OLD)).toEqual(['repositories.slash-pair:3']);
		expect(ids(content, NEW)).toEqual(['repositories.duplicate:3']);
	});

	it('names the first line that is too many', () => {
		const others = Array.from({length: 40}, (_, index) => `http://a/${index}\n`).join('');
		expect(ids(GOOD + others, OLD)).toEqual(['repositories.too-many:32']);
		expect(ids(GOOD + others, NEW)).toEqual(['repositories.too-many:33']);
	});

	it('tells of many strange lines once, and of at most fifty others', () => {
		expect(ids(`${GOOD}${'<p>a</p>\n'.repeat(500)}`, OLD)).toEqual([
			'repositories.not-understood:3',
		]);
		expect(ids(`${GOOD}${' http://a/x\n'.repeat(500)}`, OLD)).toHaveLength(50);
	});
});

describe('tags', () => {
	it('names the entry of world whose tag nobody defines', () => {
		const options = {...NEW, world: ['alpine-base', 'docker@edge', 'x=1.2-r0@testing']};
		const found = lint(`${GOOD}@testing ${BASE}/v3.24/community\n`, options);
		expect(found[0]).toMatchObject({
			id: 'repositories.tag-undefined',
			cause: 'tag-not-defined',
			path: '/etc/apk/world',
			line: 2,
			severity: 'error',
		});
		expect(found.filter(({severity}) => severity === 'error')).toHaveLength(1);
	});

	it('names what is asked for with an unknown tag', () => {
		expect(lint(GOOD, {...NEW, wanted: ['docker@edge']}).map(({message}) => say(message))).toEqual([
			'docker@edge is asked for, and no repository line has the tag @edge.',
		]);
	});
});

describe('other files', () => {
	it('tells of a list that apk never opens', () => {
		const found = lintRepositories(
			[
				{path: MAIN_FILE, content: GOOD},
				{path: '/etc/apk/repositories.d/edge.txt', content: `${BASE}/edge/main`},
			],
			NEW,
		);
		expect(found.map(({id, path}) => [id, path])).toEqual([
			['repositories.not-opened', '/etc/apk/repositories.d/edge.txt'],
		]);
	});

	it('compares the file of the architecture with the box', () => {
		expect(lint(GOOD, {...NEW, archFile: 'aarch64\n'})).toMatchObject([
			{
				cause: 'wrong-architecture',
				fix: [{path: '/etc/apk/arch', before: 'aarch64\n', after: 'x86_64\n'}],
			},
		]);
		expect(ids(GOOD, {...NEW, archFile: 'x86_64\n'})).toEqual([]);
		expect(ids(GOOD, {...NEW, archFile: ''})).toEqual([]);
		expect(ids(GOOD, {...OLD, archFile: ''})).toEqual(['repositories.architecture:1']);
	});

	it('knows a missing file from an empty one', () => {
		expect(lintRepositories([], NEW)).toMatchObject([
			{cause: 'repositories-missing', fix: [{before: undefined}]},
		]);
		expect(lint('')).toMatchObject([{cause: 'repositories-empty', fix: [{before: ''}]}]);
	});
});

describe('what is said', () => {
	it('comes worst first, with a sentence for what is there and one for what it does', () => {
		const content = `/media/cdrom/apks\n${BASE}/v3.24/main\n@edge ${BASE}/edge/main\nbad\n${BASE}/v3.24/community\n`;
		const found = lint(content);
		expect(found.map(({severity}) => severity)).toEqual([
			'error',
			'error',
			'warning',
			'info',
			'info',
		]);
		for (const {message, consequence} of found) {
			expect(say(message)).toMatch(/^[A-Za-z/"].*\.$|: [^.]+$/);
			expect(say(consequence)).toMatch(/\.$/);
			expect(say(message) + say(consequence)).not.toMatch(/\{|\}|undefined|!/);
		}
	});

	it('quotes a long line in part and without control characters', () => {
		const found = lint(`${GOOD}\u0007${'x'.repeat(500)}\n`, OLD);
		const [text = ''] = found.map(({message}) => say(message));
		expect(text.length).toBeLessThan(150);
		expect(text).toContain('?xxx');
	});
});
