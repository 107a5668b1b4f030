import {describe, expect, test} from 'vitest';
import {known} from '../../src/core/fact.ts';
import {unknownFacts} from '../../src/core/facts/facts-from.ts';
import {PROGRAM} from '../../src/core/product.ts';
import {reportEnd, reportText} from '../../src/core/report.ts';
import {NO_RUN} from '../../src/core/run-state.ts';
import {facts, runningDocker} from '../helpers/facts.ts';
import {SCENES} from '../helpers/scenes/index.ts';
import {knownState} from '../helpers/state.ts';

describe('a report', () => {
	test('has the box, the checks, the causes, the answers and the files', () => {
		const state = SCENES['trouble-causes']?.() ?? knownState();
		const text = reportText(state);
		for (const part of [
			'== Box\nalpine: 3.22.1\nbranch: v3.22',
			'== Checks\nok ',
			'== Causes\ncertain: kernel-upgraded-not-rebooted',
			'== Answers\n# service docker status',
			'exit code: 32',
			'== Repositories\n-- /etc/apk/repositories',
		]) {
			expect(text).toContain(part);
		}
	});

	test('has what was run, and how it ended', () => {
		const text = reportText(SCENES['install-failed']?.() ?? knownState());
		expect(text).toMatch(/# apk add docker.*[\s\S]*no such package[\s\S]*failed, exit code: 1/);
	});

	test('has no password of an address', () => {
		const state = SCENES['trouble-causes']?.() ?? knownState();
		const answers = [
			{
				id: 'x',
				shell: 'wget https://ada:hunter2@proxy.example/',
				exitCode: 1,
				isWell: false,
				lines: ['token=abcdef0123456789'],
			},
		];
		const text = reportText({...state, trouble: state.trouble && {...state.trouble, answers}});
		expect(text).not.toMatch(/hunter2|abcdef0123456789/);
	});

	const scene = (name: string) => SCENES[name]?.() ?? knownState();
	const manyLines = Array.from({length: 100}, (_, index) => `line ${index + 1}`);

	test('has the end of what a program said, and that it did not end', () => {
		const state = scene('trouble-causes');
		const answer = {id: 'x', shell: 'x', exitCode: null, isWell: false, lines: manyLines};
		const trouble = state.trouble && {...state.trouble, answers: [answer]};
		const text = reportText({...state, trouble});
		expect(text).toContain('== Answers\n# x\nline 41\nline 42\n');
		expect(text).toContain('line 100\nexit code: -\n');
	});

	test('has the end of what was run, and that it has not ended', () => {
		const state = scene('install-running');
		const acts = state.run.acts.map((act) => ({
			...act,
			tail: manyLines.map((line) => ({stream: 'stdout' as const, text: line})),
			exitCode: null,
			outcome: undefined,
		}));
		const [act] = acts;
		const text = reportText({...state, run: {...state.run, acts: act ? [act as never] : []}});
		expect(text).toContain(`# ${act?.shell}\nline 41\n`);
		expect(text).toContain('line 100\n-, exit code: -\n');
	});

	test('has the settings of Docker, file by file', () => {
		const file = (path: string, content: string) => ({
			...{path, content, mode: 0o644, uid: 0, gid: 0},
		});
		const docker = runningDocker({
			daemonJson: file('/etc/docker/daemon.json', '{"debug": true}\n\n'),
			serviceConfig: file('/etc/conf.d/docker', 'DOCKER_OPTS=""\n'),
		} as never);
		const text = reportText({...knownState(), facts: facts({docker: known(docker, 'x')})});
		expect(text).toContain(
			'-- /etc/docker/daemon.json\n{"debug": true}\n-- /etc/conf.d/docker\nDOCKER_OPTS=""\n',
		);
	});

	test('leaves parts out of which nothing is known, and names no source where there is none', () => {
		const unknownBox = unknownFacts(0, 'not asked');
		const [first] = knownState().checks;
		const checks = first ? [{...first, source: ''}] : [];
		const bare = {facts: unknownBox, checks, run: NO_RUN, trouble: null, now: 0};
		const text = reportText(bare);
		expect(text).toMatch(/^.*\n1970-01-01T00:00:00\.000Z\n\n== Box\nalpine: unknown\n/);
		expect(text.match(/^== .*/gm)).toEqual(['== Box', '== Checks']);
		expect(text).toMatch(/^ok +\w.*[^)\n]$/m);
		expect(text).toContain('docker service: unknown\ndocker daemon: unknown\n');
	});

	test('ends with the product, and with the log where there is one', () => {
		const product = {version: '1.2.3', node: 'v24.0.0'};
		expect(reportEnd({...product, log: {path: '/var/log/x.log', lines: ['a', 'b']}})).toBe(
			`\n== Product\n${PROGRAM}: 1.2.3\nnode: v24.0.0\n\n== End of the log of the last run\n-- /var/log/x.log\na\nb\n`,
		);
		expect(reportEnd({...product, log: undefined})).toMatch(/run\nnothing was run yet, .*\n$/);
	});

	test('is possible before anything is known', () => {
		expect(reportText({...knownState(), facts: null, checks: []})).toMatch(/report\n/);
	});
});
