import {describe, expect, test} from 'vitest';
import {DEFAULT_CHOICES} from '../../src/core/choices.ts';
import {damagedFile, kitCommands, mainOf, readManifest, sumsFrom} from '../../src/core/kit.ts';
import {planFor} from '../../src/core/plan-for.ts';
import {repeatCommand} from '../../src/core/repeat-command.ts';
import {toShell} from '../../src/core/shell-text.ts';
import {facts} from '../helpers/facts.ts';

const SUM = 'a'.repeat(64);
const manifest = {
	schema: 1 as const,
	branch: 'v3.22',
	arch: 'x86_64',
	packages: ['docker'],
	files: [{name: 'cache/docker-28.apk', bytes: 3, sha256: SUM}],
};

test('a kit is made of signed indexes and of packages with all they need', () => {
	const lines = kitCommands('/k', ['docker']).map(({argv}) => toShell(argv));
	expect(lines).toEqual([
		'apk --cache-dir /k/cache --repositories-file /k/repositories update',
		'apk --cache-dir /k/cache --repositories-file /k/repositories cache download --add-dependencies docker',
	]);
});

test.each([
	['http://a.example/alpine/v3.22/main\n', 'http://a.example/alpine/v3.22', 'v3.22'],
	['#http://x/v3.1/main\n/media/cdrom/apks\nhttps://b/edge/main/ \r\n', 'https://b/edge', 'edge'],
])('the first main line that is on counts: %j', (text, base, branch) => {
	expect(mainOf(text)).toEqual({base, branch});
});

test.each(['', '#http://x/v3.22/main', 'http://x/v3.22/community', '@t http://x/edge/main'])(
	'no main line in %j',
	(text) => {
		expect(mainOf(text)).toBeUndefined();
	},
);

describe('installing from a kit', () => {
	const choices = {...DEFAULT_CHOICES, kit: '/k', offline: true, skipRepositories: true};
	const plan = planFor(facts(), choices);

	test('takes packages from it alone, trusts nothing blindly, and keeps plain names in world', () => {
		const [add] = plan.steps.find(({id}) => id === 'install')?.acts ?? [];
		const argv = add?.kind === 'command' ? toShell(add.argv) : '';
		expect(argv).toBe(
			'apk add --no-network --cache-dir /k/cache --repositories-file /k/repositories docker docker-cli-compose',
		);
		expect(argv).not.toContain('allow-untrusted');
		const undo = add?.undo.kind === 'commands' ? add.undo.commands : [];
		expect(undo.map((command) => toShell(command.argv))).toEqual([
			'apk del docker docker-cli-compose',
		]);
	});

	test('changes no repository and asks no server', () => {
		for (const step of plan.steps.filter(({stage}) => stage === 'repositories')) {
			expect(step.need.kind).toBe('skipped');
			expect(step.acts).toEqual([]);
		}
	});

	test('is repeated with its folder', () => {
		expect(repeatCommand('prog', choices)).toContain('--kit /k');
	});
});

describe('what is in a kit', () => {
	const line = (sum: string) => `${sum}  /k/cache/docker-28.apk`;

	test('is as the list says', () => {
		expect(damagedFile(manifest, sumsFrom('/k', [line(SUM)]))).toBeUndefined();
	});

	test.each([
		['missing', []],
		['changed', [line('b'.repeat(64))]],
		['elsewhere', [`${SUM}  /other/cache/docker-28.apk`]],
		['not a sum', ['sha256sum: /k/cache/docker-28.apk: I/O error']],
	])('%s', (_, lines) => {
		expect(damagedFile(manifest, sumsFrom('/k', lines))).toBe('cache/docker-28.apk');
	});

	test('a list that is none is refused', () => {
		expect(readManifest(JSON.stringify(manifest))).toEqual(manifest);
		for (const text of ['', '{', 'null', '[]', '{"schema":2}', '{"schema":1,"files":[null]}']) {
			expect(readManifest(text)).toBeUndefined();
		}
	});
});
