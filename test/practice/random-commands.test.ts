import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {SCENARIOS, worldOf} from '../../src/practice/index.ts';
import {durationOf} from '../../src/practice/program.ts';
import {runProgram} from '../../src/practice/programs.ts';

const NOW = Date.UTC(2026, 10, 23, 9);

/** Words that people type, and words that nobody should. */
const WORDS = [
	'apk',
	'add',
	'del',
	'update',
	'upgrade',
	'fix',
	'info',
	'policy',
	'search',
	'list',
	'-e',
	'-s',
	'-q',
	'--wait=5',
	'--progress-fd=3',
	'-X',
	'docker',
	'docker-cli-compose',
	'docker@edge',
	'docker=1',
	'!docker',
	'nodejs',
	'podman-docker',
	'rc-update',
	'show',
	'default',
	'boot',
	'nosuch',
	'rc-service',
	'service',
	'start',
	'stop',
	'restart',
	'status',
	'zap',
	'rc-status',
	'-a',
	'-f',
	'ini',
	'run',
	'--rm',
	'hello-world',
	'version',
	'--format',
	'{{.Server.Version}}',
	'{{json .}}',
	'images',
	'ps',
	'pull',
	'compose',
	'addgroup',
	'adduser',
	'delgroup',
	'ada',
	'id',
	'cat',
	'/etc/apk/repositories',
	'ls',
	'-l',
	'/',
	'uname',
	'date',
	'+%s',
	'df',
	'-kP',
	'wget',
	'--spider',
	'http://dl-cdn.alpinelinux.org/',
	'nslookup',
	'timeout',
	'1',
	'',
	'--',
	'-',
	'../..',
	'\u0000',
	'é',
	'x'.repeat(200),
	'head',
	'tail',
	'-n',
	'dockerd',
	'--validate',
] as const;

const anyWord = fc.oneof(
	{weight: 9, arbitrary: fc.constantFrom(...WORDS)},
	{weight: 1, arbitrary: fc.string({maxLength: 12})},
);
const anyProgram = fc.constantFrom(...WORDS.filter((word) => /^[a-z]/.test(word)));
const anyCommand = fc.tuple(anyProgram, fc.array(anyWord, {maxLength: 5}), fc.nat(20_000));

describe('random commands', () => {
	test.each(SCENARIOS.map((scenario) => [scenario.id, scenario] as const))(
		'%s never throws and keeps its promises',
		(_, scenario) => {
			const start = worldOf(scenario, {now: NOW, seed: 5});
			fc.assert(
				fc.property(fc.array(anyCommand, {maxLength: 12}), (commands) => {
					let world = start;
					let now = NOW;
					for (const [program, args, pause] of commands) {
						const before = world;
						const result = runProgram(world, {
							argv: [program, ...args],
							now,
							environment: {},
							hasProgressChannel: true,
						});
						expect(Number.isInteger(result.exitCode)).toBe(true);
						expect(result.exitCode).toBeGreaterThanOrEqual(0);
						expect(result.exitCode).toBeLessThan(256);
						expect(durationOf(result)).toBeGreaterThanOrEqual(0);
						expect(before.files.has('/etc/apk/repositories')).toBe(
							result.world.files.has('/etc/apk/repositories'),
						);
						world = result.world;
						now += durationOf(result) + pause;
					}
				}),
				{numRuns: 60},
			);
		},
	);
});
