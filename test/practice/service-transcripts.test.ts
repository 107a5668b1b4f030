import {readdirSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {describe, expect, test} from 'vitest';
import {cleanWorld} from '../../src/practice/clean-world.ts';
import {settle} from '../../src/practice/docker/dockerd.ts';
import {withoutPaths, withText} from '../../src/practice/files.ts';
import {play, typed} from '../../src/practice/play.ts';
import {durationOf, textOn} from '../../src/practice/program.ts';
import {runProgram} from '../../src/practice/programs.ts';
import type {Trouble, World} from '../../src/practice/world.ts';

type Recorded = {
	readonly command: string;
	readonly user?: string;
	readonly stdout: string;
	readonly stderr: string;
	readonly exit_code: number;
};
type Transcript = Recorded & {
	readonly id: string;
	readonly also?: readonly Recorded[];
	readonly log?: string;
};

const FOLDER = fileURLToPath(new URL('../fixtures/service-transcripts/', import.meta.url));
const NOW = Date.UTC(2026, 10, 23, 9);
const SETTLED: ReturnType<typeof typed> = {kind: 'wait', milliseconds: 30_000};

/** A box as the recordings begin: 3.22 with Docker and compose, the log not yet there. */
const INSTALLED = withoutCache(
	play(
		cleanWorld('3.22', {now: NOW - 600_000, seed: 3}),
		[typed('apk update'), typed('apk add docker docker-cli-compose')],
		NOW - 500_000,
	).world,
);
const RUNNING = at(
	[typed('rc-update add docker default'), typed('service docker start'), SETTLED],
	INSTALLED,
);

function withoutCache(world: World): World {
	return {...world, hasServiceCache: false};
}

function at(steps: Parameters<typeof play>[1], world: World): World {
	return play(world, steps, NOW - 120_000).world;
}

function withJson(text: string, world = RUNNING): World {
	return withText(world, '/etc/docker/daemon.json', text);
}

function withRule(trouble: Trouble): World {
	const rules = [{urls: 'registry-1.docker.io', trouble}];
	return {...RUNNING, network: {...RUNNING.network, rules}};
}

/** The state that a recording was made in, by its name. */
const STATES: Readonly<Record<string, World>> = {
	'compose-missing': at([typed('apk del docker-cli-compose')], RUNNING),
	'daemon-json-bad-driver': withJson('{ "storage-driver": "overlay3" }\n'),
	'daemon-json-bad-loglevel': withJson('{ "log-level": "verbose" }\n'),
	'daemon-json-comment': withJson(
		'{\n  // my mirror\n  "registry-mirrors": ["https://mirror.example.org"]\n}\n',
	),
	'daemon-json-single-quotes': withJson("{ 'dns': ['1.1.1.1'] }\n"),
	'daemon-json-trailing-comma': withJson('{\n  "log-driver": "json-file",\n}\n'),
	'daemon-json-unknown-key': withJson('{ "log-drivers": "json-file" }\n'),
	'dep-cgroups-missing': withoutPaths(INSTALLED, ['/etc/init.d/cgroups']),
	'dep-containerd-missing': withoutPaths(INSTALLED, ['/usr/bin/containerd']),
	'dep-iptables-missing': withoutPaths(INSTALLED, ['/usr/sbin/iptables']),
	'dep-runc-missing-start': withoutPaths(RUNNING, ['/usr/bin/runc']),
	'docker-host-env': RUNNING,
	'image-missing': RUNNING,
	'ok-docker-run-first': RUNNING,
	'ok-docker-version': RUNNING,
	'ok-docker-version-down': INSTALLED,
	'ok-rc-status-all': RUNNING,
	'ok-rc-status-ini': RUNNING,
	'ok-rc-update-add': INSTALLED,
	'ok-rc-update-show': at([typed('rc-update add docker default')], INSTALLED),
	'ok-restart-stopped': at([typed('service docker stop')], RUNNING),
	'ok-start-already': RUNNING,
	'ok-start-first': INSTALLED,
	'ok-status-not-installed': cleanWorld('3.22', {now: NOW - 600_000, seed: 3}),
	'ok-status-started': RUNNING,
	'ok-status-stopped': INSTALLED,
	'ok-stop': RUNNING,
	'ok-zap': RUNNING,
	'registry-429': {
		...RUNNING,
		registry: {...RUNNING.registry, trouble: {kind: 'http', status: 429}},
	},
	'registry-refused': withRule({kind: 'refused'}),
	'sock-denied': {...RUNNING, user: 'ada', sessionGroups: ['ada', 'wheel']},
	'sock-no-group': at([typed('delgroup docker')], INSTALLED),
	'svc-crash-loop-limit': at(
		[typed('rc-service docker restart'), SETTLED],
		withJson('{\n', RUNNING),
	),
	'svc-crashed': {
		...RUNNING,
		dockerd: {kind: 'none'},
		services: new Map(RUNNING.services).set('docker', {
			state: 'unsupervised',
			since: NOW - 1000,
			respawns: 0,
		}),
	},
	'svc-openrc-not-booted': {...INSTALLED, isBooted: false},
	'svc-wrong-name': INSTALLED,
	'tls-selfsigned': withRule({kind: 'tls-untrusted'}),
};

/** Commands that the pretend box does not play, and lists that belong to another machine. */
const NOT_PLAYED =
	/^(systemctl|getent|containerd|runc|docker-compose|ls -l|mount|grep|iptables|date|df)|\||rc-status(?! -r| -a -f ini| -f ini| default)|--format json|docker info$|docker compose (up|ls)|--if|rc-update -a|show -v|DOCKER_HOST|docker ps -a|docker images|svc-openrc/;

const transcripts = readdirSync(FOLDER)
	.filter((name) => name.endsWith('.json'))
	.map((name): Transcript => JSON.parse(readFileSync(FOLDER + name, 'utf8')))
	.filter(({id}) => id in STATES);

describe('the pretend services and Docker against recordings of the real ones', () => {
	let played = 0;
	test.each(transcripts.map((one) => [one.id, one] as const))('%s', (id, transcript) => {
		let world = STATES[id] ?? INSTALLED;
		let now = NOW;
		for (const recorded of [transcript, ...(transcript.also ?? [])]) {
			if (recorded.user !== undefined && id !== 'sock-denied' && recorded.user !== 'root') {
				continue;
			}

			// There every needed service says the same again.
			const isRepetitive = id === 'svc-openrc-not-booted' && recorded === transcript;
			if (isRepetitive || NOT_PLAYED.test(recorded.command)) {
				continue;
			}

			played++;
			const [program = '', ...args] = wordsOf(recorded.command);
			const call = {
				argv: [program, ...args],
				now,
				environment: {},
				hasProgressChannel: false,
			} as const;
			const result = runProgram(world, call);
			expect(
				{
					command: recorded.command,
					exitCode: result.exitCode,
					stdout: normal(textOn(result.output, 'stdout')),
					stderr: normal(textOn(result.output, 'stderr')),
				},
				`${id}: ${recorded.command}`,
			).toEqual({
				command: recorded.command,
				exitCode: recorded.exit_code,
				stdout: normal(recorded.stdout),
				stderr: normal(recorded.stderr),
			});
			world = result.world;
			now += durationOf(result) + (/^docker (ps|info|version)/.test(recorded.command) ? 0 : 20);
		}
	});

	test('plays most of what was recorded in these states', () => {
		expect(transcripts).toHaveLength(Object.keys(STATES).length);
		expect(played).toBeGreaterThan(80);
	});
});

describe('a daemon that dies', () => {
	test('is tried six times, then given up, and says each time why', () => {
		const broken = runProgram(withJson('{\n'), {
			argv: ['rc-service', 'docker', 'restart'],
			now: NOW,
			environment: {},
			hasProgressChannel: false,
		}).world;
		const states = [2000, 6000, 10_000, 30_000].map((after) => {
			const world = settle(broken, NOW + after);
			const service = world.services.get('docker');
			return [service?.state, service?.respawns];
		});
		expect(states).toEqual([
			['started', 0],
			['started', 2],
			['started', 3],
			['failed', 5],
		]);
		const log = settle(broken, NOW + 30_000).files.get('/var/log/docker.log');
		const text = log?.kind === 'file' ? log.content : '';
		expect(text.match(/invalid JSON: unexpected end of JSON input/g)).toHaveLength(6);
		expect(settle(broken, NOW + 30_000).files.has('/run/openrc/failed/docker')).toBe(true);
	});
});

/** Versions, ids, times and the kernel's complaints belong to the machine of the recording. */
function normal(text: string): string {
	return text
		.replace(/^WARNING: No .*\n/gm, '')
		.replace(/^ \* Caching service dependencies .*\n/gm, '')
		.replace(/\bv?\d+\.\d+\.\d+\b/g, 'VERSION')
		.replace(/pid \d+|\[\d+\]|[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d/g, 'N')
		.replace(/\bv?VERSION(\.\d+)*/g, 'VERSION')
		.replace(/\b(sha256:)?[0-9a-f]{12,64}\b/g, 'ID')
		.replace(/\b(go|API version:\s+)[\d.VERSION]+/g, '$1N')
		.replace(/(Built|GitCommit|Git commit):.*/g, '$1: X')
		.replace(/started \d\d:\d\d:\d\d/g, 'started TIME')
		.replace(/dial tcp \S+: connect/g, 'dial tcp ADDRESS: connect')
		.replace(/-sh: line 0: /g, 'sh: ')
		.replace(/\(minimum version [\d.]+\)/g, '(minimum version N)')
		.replace(/build [0-9a-fID]+/g, 'build ID')
		.replace(/"http:[^"]*"/g, '"URL"');
}

function wordsOf(command: string): readonly string[] {
	return [...command.matchAll(/"([^"]*)"|(\S+)/g)].map((match) => match[1] ?? match[2] ?? '');
}
