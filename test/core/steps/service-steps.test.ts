import {describe, expect, test} from 'vitest';
import {type Choices, DEFAULT_CHOICES} from '../../../src/core/choices.ts';
import {known} from '../../../src/core/fact.ts';
import type {DaemonProcess, Docker, Facts, ServiceState} from '../../../src/core/facts.ts';
import {shellTextOf} from '../../../src/core/shown-act.ts';
import {installStep} from '../../../src/core/steps/install.ts';
import {serviceSteps} from '../../../src/core/steps/service-steps.ts';
import {say} from '../../../src/messages/message.ts';
import {facts, factsWithDocker, probedFile, runningDocker} from '../../helpers/facts.ts';

const NOTHING_LEFT: DaemonProcess = {
	pids: [],
	pidFile: undefined,
	hasContainers: false,
	missingPrograms: [],
};
const box = (
	service: Partial<ServiceState>,
	overrides: Partial<Docker> = {},
	more: Partial<Facts> = {},
) =>
	factsWithDocker({
		docker: known(
			runningDocker({
				daemonVersion: undefined,
				process: NOTHING_LEFT,
				service: {exists: true, state: 'stopped', respawns: 0, runlevels: ['default'], ...service},
				...overrides,
			}),
			'test',
		),
		...more,
	});
const stepOf = (of: Facts, id: string, choices: Choices = DEFAULT_CHOICES) =>
	serviceSteps(of, choices).find((step) => step.id === id);
const lines = (of: Facts, id: string, choices?: Choices) =>
	stepOf(of, id, choices)?.acts.map((act) => shellTextOf(act)) ?? [];
const because = (of: Facts, id: string, choices?: Choices) => {
	const need = stepOf(of, id, choices)?.need;
	return need && 'because' in need ? say(need.because) : '';
};
const PID_FILE = probedFile('/run/docker.pid', '1');

describe('the start', () => {
	test('reads the dependencies anew where the service has just come', () => {
		expect(lines(facts(), 'start')).toEqual(['rc-update -u', 'service docker start']);
		expect(lines(box({}), 'start')).toEqual(['service docker start']);
	});

	test('is a restart where it counts as started and is silent', () => {
		expect(lines(box({state: 'started', respawns: 4}), 'start')).toEqual([
			'service docker restart',
		]);
	});

	test('is none where it was started a moment ago, and is waited for', () => {
		const young = box({state: 'started', upSeconds: 2});
		expect(stepOf(young, 'start')?.need.kind).toBe('satisfied');
		expect(stepOf(young, 'wait')?.need.kind).toBe('needed');
	});

	test('makes OpenRC forget a supervisor that is gone', () => {
		expect(lines(box({state: 'unsupervised'}), 'start')).toEqual([
			'service docker zap',
			'service docker start',
		]);
	});

	test('ends the daemon that the supervisor left behind, if no container stops with it', () => {
		const process = {...NOTHING_LEFT, pids: [77], pidFile: probedFile('/run/docker.pid', '77')};
		const alone = box({state: 'unsupervised'}, {daemonVersion: '28.5.2', process});
		expect(lines(alone, 'start')).toEqual([
			'kill 77',
			'sleep 3',
			'pidof dockerd',
			'service docker zap',
			'service docker start',
		]);
		expect(stepOf(alone, 'wait')?.need.kind).toBe('needed');
		const busy = box(
			{state: 'unsupervised'},
			{daemonVersion: '28.5.2', process: {...process, hasContainers: true}},
		);
		expect(stepOf(busy, 'start')?.need.kind).toBe('satisfied');
		expect(because(busy, 'start')).toMatch(/containers run in it/);
	});

	test('leaves a daemon alone that somebody started by hand', () => {
		const byHand = box({state: 'stopped'}, {daemonVersion: '28.5.2'});
		expect(stepOf(byHand, 'start')?.acts).toEqual([]);
		expect(because(byHand, 'start')).toMatch(/OpenRC did not start/);
	});

	test('clears a stale pid file after the proof that no daemon runs', () => {
		const process = {...NOTHING_LEFT, pidFile: PID_FILE};
		expect(lines(box({}, {process}), 'start')).toEqual([
			'pidof dockerd',
			'edit /run/docker.pid',
			'service docker start',
		]);
		expect(lines(box({state: 'started', respawns: 3}, {process}), 'start')).toEqual([
			'service docker stop',
			'pidof dockerd',
			'edit /run/docker.pid',
			'service docker start',
		]);
		const proof = stepOf(box({}, {process}), 'start')?.acts[0];
		expect(proof).toMatchObject({succeeds: {exitCodes: [1]}});
	});

	test('mounts control groups that OpenRC believes to be there', () => {
		const lost = {
			cgroups: known({version: 'unmounted', controllers: []} as const, 'test'),
			services: known(
				[{name: 'cgroups', exists: true, state: 'started', respawns: 0, runlevels: []}],
				'test',
			),
		};
		expect(lines(box({}, {}, lost), 'start')).toEqual([
			'service cgroups restart',
			'service docker start',
		]);
	});

	test('gives the network that it needs an interface to start with, and says why', () => {
		const noNet = box(
			{},
			{},
			{
				networkService: known(
					{
						started: undefined,
						hasInterfacesFile: false,
						autoInterfaces: [],
						providers: ['networking'],
					},
					'test',
				),
			},
		);
		expect(lines(noNet, 'start')).toEqual(['edit /etc/network/interfaces', 'service docker start']);
		const reason = stepOf(noNet, 'start')?.reason;
		expect(reason && say(reason)).toMatch(/"auto lo".*setup-interfaces/);
	});

	test('takes the line ends of Windows out of the script first, for nothing works without it', () => {
		const script = probedFile('/etc/init.d/docker', '#!/sbin/openrc-run\r\nneed net\r\n');
		expect(lines(box({state: 'started', respawns: 3}, {script}), 'start')).toEqual([
			'edit /etc/init.d/docker',
			'rc-update -u',
			'service docker restart',
		]);
	});

	test('puts a folder aside that stands where the socket belongs', () => {
		const process = {...NOTHING_LEFT, hasBlockedSocket: true};
		expect(lines(box({state: 'started', respawns: 3}, {process}), 'start')).toEqual([
			'service docker stop',
			'mv /var/run/docker.sock /var/run/docker.sock.before',
			'service docker start',
		]);
	});

	test('is taken back by a stop only where the service was stopped before', () => {
		const undoOf = (of: Facts) => stepOf(of, 'start')?.acts.at(-1)?.undo.kind;
		expect(undoOf(box({}))).toBe('commands');
		expect(undoOf(box({state: 'started', respawns: 4}))).toBe('nothing');
		expect(undoOf(box({state: 'unsupervised'}))).toBe('nothing');
	});
});

describe('the runlevel', () => {
	const inBoot = box({runlevels: ['boot']});

	test('stays boot, and better is told, until the user names another', () => {
		expect(stepOf(inBoot, 'enable')?.acts).toEqual([]);
		expect(because(inBoot, 'enable')).toMatch(/--runlevel default/);
		expect(lines(inBoot, 'enable', {...DEFAULT_CHOICES, movesRunlevel: true})).toEqual([
			'rc-update del docker boot',
			'rc-update add docker default',
		]);
	});

	test('is left at each step by a way back', () => {
		const acts = stepOf(inBoot, 'enable', {...DEFAULT_CHOICES, movesRunlevel: true})?.acts ?? [];
		expect(acts.map(({undo}) => undo.kind === 'commands' && undo.commands[0]?.argv)).toEqual([
			['rc-update', 'add', 'docker', 'boot'],
			['rc-update', 'del', 'docker', 'default'],
		]);
	});

	test('is never two', () => {
		const both = box({runlevels: ['boot', 'default']});
		expect(because(both, 'enable')).toMatch(/rc-update del docker boot/);
		expect(lines(both, 'enable', {...DEFAULT_CHOICES, movesRunlevel: true})).toEqual([
			'rc-update del docker boot',
		]);
	});
});

describe('the settings', () => {
	const withJson = (text: string, overrides: Partial<Docker> = {}) =>
		box({}, {daemonJson: probedFile('/etc/docker/daemon.json', text), ...overrides});
	const withFlags = (flags: string) =>
		box({}, {serviceConfig: probedFile('/etc/conf.d/docker', `DOCKER_OPTS="${flags}"\n`)});

	test('are no step where there are none', () => {
		expect(stepOf(box({}), 'settings')).toBeUndefined();
		expect(stepOf(withFlags(''), 'settings')).toBeUndefined();
	});

	test('are judged by dockerd before anything is changed', () => {
		expect(lines(withJson('{"debug": true}'), 'settings')).toEqual([
			'dockerd --validate --config-file /etc/docker/daemon.json',
		]);
		expect(lines(withFlags('--mtu=1400 -D'), 'settings')).toEqual([
			'dockerd --validate --mtu=1400 -D',
		]);
		expect(serviceSteps(withJson('{}'), DEFAULT_CHOICES)[0]?.id).toBe('settings');
	});

	test('are put right where there is one way to, after dockerd has judged them', () => {
		const trial = '/run/alpine-docker-wizard.daemon.json';
		expect(lines(withJson('{"debug": true,}'), 'settings')).toEqual([
			`edit ${trial}`,
			`dockerd --validate --config-file ${trial}`,
			'edit /etc/docker/daemon.json',
			`edit ${trial}`,
		]);
		expect(lines(withFlags('--debg'), 'settings')).toEqual([
			'dockerd --validate --debug',
			'edit /etc/conf.d/docker',
		]);
	});

	test('are only judged where somebody has to decide', () => {
		const judged = ['dockerd --validate --config-file /etc/docker/daemon.json'];
		expect(lines(withJson('{"completely-else": 1}'), 'settings')).toEqual(judged);
		expect(lines(withJson('{"bridge": 7}'), 'settings')).toEqual(judged);
	});

	test('are told with the place of a fault', () => {
		const reason = stepOf(withJson('{"debug": true,}'), 'settings')?.reason;
		expect(reason && say(reason)).toMatch(/daemon\.json, line 1, column 15: a comma/);
	});

	test('are not asked about again while Docker runs with them, unless they are broken since', () => {
		const runs = {daemonVersion: '28.5.2'};
		expect(stepOf(withJson('{"debug": true}', runs), 'settings')?.need.kind).toBe('satisfied');
		expect(stepOf(withJson('{"debug": true', runs), 'settings')?.need.kind).toBe('needed');
	});

	test('with a mapped user make that user already when they are judged', () => {
		const [act] = stepOf(withJson('{"userns-remap": "default"}'), 'settings')?.acts ?? [];
		expect(act).toMatchObject({touches: ['accounts']});
	});
});

describe('what a package lost', () => {
	const damaged = (missingPrograms: readonly string[], service: Partial<ServiceState> = {}) =>
		installStep(
			box(service, {process: {...NOTHING_LEFT, missingPrograms}}),
			DEFAULT_CHOICES,
		).acts.map((act) => shellTextOf(act));

	test('is put back by its package', () => {
		expect(damaged(['runc'])).toEqual(['apk fix runc']);
		expect(damaged(['dockerd', 'iptables'])).toEqual(['apk fix docker-engine iptables']);
		expect(damaged([], {exists: false})).toEqual(['apk fix docker-openrc']);
	});

	test('is nothing on a healthy box', () => {
		expect(damaged([])).toEqual([]);
	});
});
