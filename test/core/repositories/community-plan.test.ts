import {describe, expect, it} from 'vitest';
import {type CommunityPlan, communityPlan} from '../../../src/core/repositories/community-plan.ts';
import {communityState} from '../../../src/core/repositories/community-state.ts';
import {MAIN_FILE} from '../../../src/core/repositories/paths.ts';
import {readAs} from '../../../src/core/repositories/read-as.ts';
import {say} from '../../../src/messages/message.ts';
import {APPENDIX_A} from './appendix-a.ts';

const LIST = '/etc/apk/repositories.d/alpine.list';

function planFor(
	content: string,
	branch: string,
	generation: 2 | 3,
	options: Parameters<typeof communityPlan>[3] = {},
): CommunityPlan {
	return communityPlan([{path: MAIN_FILE, content}], branch, generation, options);
}

/** The file after the plan; the word for a plan that changes nothing. */
function planned(...input: Parameters<typeof planFor>): string {
	const plan = planFor(...input);
	return plan.kind === 'edits' ? plan.edits.map((edit) => edit.after).join('---') : plan.kind;
}

describe.each([2, 3] as const)('files that boxes have, apk %i', (generation) => {
	it('uncomments after setup-alpine', () => {
		expect(planned(APPENDIX_A.sys324, 'v3.24', generation)).toBe(
			APPENDIX_A.sys324.replace('#http', 'http'),
		);
	});

	it('adds both lines on a live medium and keeps the medium', () => {
		expect(planned(APPENDIX_A.liveIso, 'v3.24', generation)).toBe(
			[
				'/media/cdrom/apks',
				'https://dl-cdn.alpinelinux.org/alpine/v3.24/main',
				'https://dl-cdn.alpinelinux.org/alpine/v3.24/community',
				'',
			].join('\n'),
		);
	});

	it('finds community at the new address of the CDN', () => {
		expect(planFor(APPENDIX_A.minirootfsNew, 'v3.25', generation)).toEqual({
			kind: 'already',
			where: {path: MAIN_FILE, line: 2},
		});
	});

	it('keeps the slash and leaves the other branch off', () => {
		expect(planned(APPENDIX_A.oldSpace, 'v3.22', generation)).toBe(
			APPENDIX_A.oldSpace.replace(
				'# https://mirror.example/alpine/v3.22',
				'https://mirror.example/alpine/v3.22',
			),
		);
	});

	it('warns of a mixture elsewhere and leaves it', () => {
		expect(planned(APPENDIX_A.mixed, 'v3.22', generation)).toBe('already');
	});

	it('keeps a tagged line', () => {
		expect(planned(APPENDIX_A.tagged, 'v3.24', generation)).toBe(
			APPENDIX_A.tagged.replace('#http', 'http'),
		);
	});

	it('frees a file from Windows of its carriage returns, since no line would work with them', () => {
		expect(planned(APPENDIX_A.crlf, 'v3.24', generation)).toBe(
			APPENDIX_A.crlf.replaceAll('\r', '').replace('#http', 'http'),
		);
	});

	it('reads the folder as well as the file', () => {
		const content = APPENDIX_A.sys324.replace('#http', 'http');
		const files = [
			{path: MAIN_FILE, content: ''},
			{path: LIST, content},
		];
		expect(communityPlan(files, 'v3.24', generation)).toEqual({
			kind: 'already',
			where: {path: LIST, line: 3},
		});
	});

	it('uncomments in the folder', () => {
		const files = [
			{path: MAIN_FILE, content: ''},
			{path: LIST, content: APPENDIX_A.sys324},
		];
		expect(communityPlan(files, 'v3.24', generation)).toMatchObject({
			kind: 'edits',
			edits: [{path: LIST, lines: [3]}],
		});
	});

	it('inserts below main after cloud-init', () => {
		expect(planned(APPENDIX_A.cloudInit, 'v3.23', generation)).toBe(
			`${APPENDIX_A.cloudInit}https://dl-cdn.alpinelinux.org/alpine/v3.23/community\n`,
		);
	});

	it('makes the file where there is none', () => {
		expect(communityPlan([], 'v3.24', generation)).toMatchObject({
			kind: 'edits',
			edits: [
				{
					path: MAIN_FILE,
					before: undefined,
					after: [
						'https://dl-cdn.alpinelinux.org/alpine/v3.24/main',
						'https://dl-cdn.alpinelinux.org/alpine/v3.24/community',
						'',
					].join('\n'),
					lines: [1, 2],
				},
			],
		});
	});

	it.each(['edge', 'latest-stable'])('derives %s from main', (branch) => {
		expect(planned(`http://a/${branch}/main\n`, branch, generation)).toBe(
			`http://a/${branch}/main\nhttp://a/${branch}/community\n`,
		);
	});

	it('keeps Windows ends of comments when no line that counts has one', () => {
		const file = '# note\r\nhttp://a/v3.24/main\n';
		expect(planned(file, 'v3.24', generation)).toBe(`${file}http://a/v3.24/community\n`);
	});
});

describe('what differs between the generations', () => {
	it('is already on where apk 2 reads on behind a bad line', () => {
		expect(planned(APPENDIX_A.hiddenByBadLine, 'v3.24', 2)).toBe('already');
		expect(
			communityState([{path: MAIN_FILE, content: APPENDIX_A.hiddenByBadLine}], 'v3.24', 3),
		).toEqual({
			kind: 'hidden',
			at: {path: MAIN_FILE, line: 3},
			by: 2,
		});
		expect(planned(APPENDIX_A.hiddenByBadLine, 'v3.24', 3)).toBe(
			APPENDIX_A.hiddenByBadLine.replace(' #', '#'),
		);
	});

	it('understands components on apk 3 and writes them out for apk 2', () => {
		expect(planned(APPENDIX_A.components, 'v3.24', 3)).toBe('already');
		expect(planned(APPENDIX_A.components, 'v3.24', 2)).toBe(
			[
				'set mirror=https://mirror.example/alpine/v3.24',
				'https://mirror.example/alpine/v3.24/main',
				'https://mirror.example/alpine/v3.24/community',
				'',
			].join('\n'),
		);
	});

	it.each([
		['v2 https://a/v3.24 main\n', 'v2 https://a/v3.24 main community\n'],
		['https://a/v3.24 main  testing\n', 'https://a/v3.24 main community  testing\n'],
		[`set m=https://a/v3.24\nv2 \${m} main\n`, `set m=https://a/v3.24\nv2 \${m} main community\n`],
		['v2 https://a/v3.24/main\n', 'v2 https://a/v3.24/main\nv2 https://a/v3.24/community\n'],
		[
			`set b=https://a\nv2 \${b}/v3.24/main/\n`,
			`set b=https://a\nv2 \${b}/v3.24/main/\nv2 \${b}/v3.24/community/\n`,
		],
		[
			'ndx https://a/v3.24/main/x86_64/APKINDEX.tar.gz\n',
			'ndx https://a/v3.24/main/x86_64/APKINDEX.tar.gz\nhttps://a/v3.24/community\n',
		],
		[
			`set r=main\nv2 https://a/v3.24/\${r}\n`,
			`set r=main\nv2 https://a/v3.24/\${r}\nhttps://a/v3.24/community\n`,
		],
	])('follows the form of %j', (before, expected) => {
		expect(planned(before, 'v3.24', 3)).toBe(expected);
	});
});

describe('choosing among commented lines', () => {
	it('takes the one beside the enabled main, not the first', () => {
		const file = '#http://a/v3.24/community\nhttp://b/v3.24/main\n#http://b/v3.24/community\n';
		expect(planned(file, 'v3.24', 2)).toBe(
			'#http://a/v3.24/community\nhttp://b/v3.24/main\nhttp://b/v3.24/community\n',
		);
	});

	it.each([
		['another scheme', '#https://a/v3.24/community'],
		['another host', '#http://b/v3.24/community'],
		['another base', '#http://a/alpine/v3.24/community'],
		['another branch', '#http://a/v3.23/community'],
		['words behind it', '#http://a/v3.24/community is good'],
		['a tag', '#@x http://a/v3.24/community'],
		['two signs', '##http://a/v3.24/community'],
	])('leaves one with %s and derives', (_, line) => {
		expect(planned(`http://a/v3.24/main\n${line}\n`, 'v3.24', 2)).toBe(
			`http://a/v3.24/main\nhttp://a/v3.24/community\n${line}\n`,
		);
	});
});

describe('what must not happen', () => {
	it.each([2, 3] as const)('no change of branch, apk %i', (generation) => {
		const plan = planFor('http://a/edge/main\n', 'v3.24', generation);
		expect(plan.kind).toBe('impossible');
		expect(plan.kind === 'impossible' && say(plan.reason)).toContain('takes "main" from edge');
	});

	it.each([2, 3] as const)('no edge and no testing switched on, apk %i', (generation) => {
		const file = [
			'http://a/v3.24/main',
			'#http://a/v3.24/testing',
			'#http://a/edge/main',
			'#http://a/edge/community',
			'#http://a/edge/testing',
			'',
		].join('\n');
		expect(planned(file, 'v3.24', generation)).toBe(
			file.replace('v3.24/main\n', 'v3.24/main\nhttp://a/v3.24/community\n'),
		);
	});

	it('no line of edge laid bare by taking away the line that hides it', () => {
		const file = 'http://a/v3.24/main\nbad\nhttp://a/v3.24/community\nhttp://a/edge/community\n';
		const result = planned(file, 'v3.24', 3);
		expect(result).toBe(file.replace('main\n', 'main\nhttp://a/v3.24/community\n'));
		const {sources} = readAs([{path: MAIN_FILE, content: result}], 3, '');
		expect(sources.some(({place}) => place?.branch === 'edge')).toBe(false);
	});

	it('no mirror and no scheme changed without being asked', () => {
		expect(planned('http://a/x/v3.24/main\n', 'v3.24', 2)).toContain('http://a/x/v3.24/community');
	});

	it('no duplicate deleted', () => {
		const file = 'http://a/v3.24/main\nhttp://a/v3.24/main\n';
		expect(planned(file, 'v3.24', 2)).toBe(
			'http://a/v3.24/main\nhttp://a/v3.24/community\nhttp://a/v3.24/main\n',
		);
	});

	it('no guess for a branch that is none', () => {
		expect(planFor('', '../../x', 2).kind).toBe('impossible');
		expect(planFor('', '', 3).kind).toBe('impossible');
	});

	it('no promise where all places are taken', () => {
		const others = Array.from({length: 32}, (_, index) => `http://a/${index}`).join('\n');
		const plan = planFor(`${others}\nhttp://a/v3.24/main\n`, 'v3.24', 3);
		expect(plan.kind === 'impossible' && say(plan.reason)).toContain('at most 32');
	});
});

describe('another mirror', () => {
	const mirror = 'https://mirror.example/alpine';

	it.each([
		['https://mirror.example/alpine'],
		['https://mirror.example/alpine/'],
		['https://mirror.example/alpine/v3.24'],
		['https://mirror.example/alpine/v3.24/main/'],
	])('is understood as %s', (text) => {
		expect(planned(APPENDIX_A.sys324, 'v3.24', 2, {mirror: text})).toBe(
			['#/media/cdrom/apks', `${mirror}/v3.24/main`, `${mirror}/v3.24/community`, ''].join('\n'),
		);
	});

	it('leaves other branches, tags and comments where they are', () => {
		const file = `${APPENDIX_A.mixed}@edge http://x/v3.22/community\n#http://x/v3.22/main\n`;
		expect(planned(file, 'v3.22', 2, {mirror})).toBe(
			file
				.replace('https://dl-cdn.alpinelinux.org/alpine/v3.22/main', `${mirror}/v3.22/main`)
				.replace(
					'https://dl-cdn.alpinelinux.org/alpine/v3.22/community',
					`${mirror}/v3.22/community`,
				),
		);
	});

	it('is used for both lines where there are none', () => {
		expect(planned('', 'v3.24', 3, {mirror})).toBe(
			`${mirror}/v3.24/main\n${mirror}/v3.24/community\n`,
		);
	});

	it('works with components and variables', () => {
		expect(planned(APPENDIX_A.components, 'v3.24', 3, {mirror: 'http://b'})).toBe(
			'set mirror=https://mirror.example/alpine/v3.24\nv2 http://b/v3.24 main community\n',
		);
	});

	it('is already there the second time', () => {
		const first = planned(APPENDIX_A.sys324, 'v3.24', 3, {mirror});
		expect(planned(first, 'v3.24', 3, {mirror})).toBe('already');
	});

	it.each(['mirror.example', 'ftp://a', 'http://', 'http://a b', '/srv'])(
		'is refused as %j',
		(text) => {
			expect(planFor(APPENDIX_A.sys324, 'v3.24', 2, {mirror: text}).kind).toBe('impossible');
		},
	);
});
