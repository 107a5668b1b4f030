import {describe, expect, test} from 'vitest';
import {known} from '../../../src/core/fact.ts';
import type {DaemonProcess, Docker, Facts, ServiceState} from '../../../src/core/facts.ts';
import {
	areCgroupsLost,
	cannotGetNet,
	hasStalePidFile,
	serviceSituation,
} from '../../../src/core/openrc/service-situation.ts';
import {factsWithDocker, probedFile, runningDocker} from '../../helpers/facts.ts';

const box = (
	service: Partial<ServiceState>,
	overrides: Partial<Docker> = {},
	more: Partial<Facts> = {},
) =>
	factsWithDocker({
		docker: known(
			runningDocker({
				service: {exists: true, state: 'started', respawns: 0, runlevels: ['default'], ...service},
				...overrides,
			}),
			'test',
		),
		...more,
	});
const SILENT = {daemonVersion: undefined, daemonError: 'Cannot connect to the Docker daemon'};
const DENIED = {
	daemonVersion: undefined,
	daemonError: 'dial unix /run/docker.sock: permission denied',
};

const starter = (hasStarter: boolean | undefined): DaemonProcess => ({
	...{pids: [], pidFile: undefined, hasContainers: false, missingPrograms: [], hasStarter},
});

describe('the situation of the service', () => {
	test.each<[string, Partial<ServiceState>, Partial<Docker>]>([
		['answers', {}, {}],
		['answers', {state: undefined}, {}],
		['answers-alone', {state: 'unsupervised'}, {}],
		['answers-alone', {state: 'crashed'}, {}],
		['answers-by-hand', {state: 'stopped'}, {}],
		['answers-by-hand', {state: 'failed'}, {}],
		['hidden', {}, DENIED],
		['hidden', {respawns: 2}, DENIED],
		['silent', {upSeconds: 300}, SILENT],
		['silent', {respawns: 1, upSeconds: 2}, SILENT],
		['silent', {}, SILENT],
		['young', {upSeconds: 3}, SILENT],
		['young', {state: 'starting'}, SILENT],
		['young', {state: 'starting'}, {...SILENT, process: starter(true)}],
		['stopped', {state: 'starting'}, {...SILENT, process: starter(false)}],
		['young', {state: 'starting'}, {...SILENT, process: starter(undefined)}],
		['abandoned', {state: 'unsupervised'}, SILENT],
		['abandoned', {state: 'crashed'}, SILENT],
		['stopped', {state: 'stopped'}, SILENT],
		['stopped', {state: 'failed'}, SILENT],
		['stopped', {state: 'inactive'}, SILENT],
		['stopped', {state: undefined}, SILENT],
		['stopped', {state: 'stopped'}, DENIED],
	])('%s: %o', (expected, service, docker) => {
		expect(serviceSituation(box(service, docker))).toBe(expected);
	});

	test('is none of OpenRC where it did not boot', () => {
		const facts = box({state: 'stopped'}, {}, {init: known('openrc-not-booted', 'test')});
		expect(serviceSituation(facts)).toBe('answers');
	});
});

describe('control groups', () => {
	const cgroups = (state: string, version: 2 | 'unmounted') =>
		areCgroupsLost(
			box(
				{},
				{},
				{
					services: known(
						[{name: 'cgroups', exists: true, state, respawns: 0, runlevels: []}],
						'test',
					),
					cgroups: known({version, controllers: []}, 'test'),
				},
			),
		);

	test('are lost where OpenRC believes that they are there', () => {
		expect(cgroups('started', 'unmounted')).toBe(true);
	});

	test('are not, before the first start of Docker and on a healthy box', () => {
		expect(cgroups('stopped', 'unmounted')).toBe(false);
		expect(cgroups('started', 2)).toBe(false);
	});
});

describe('a pid file', () => {
	const stale = (pids: readonly number[] | undefined, content: string | undefined) => {
		const process: DaemonProcess = {
			pids,
			pidFile: content === undefined ? undefined : probedFile('/run/docker.pid', content),
			hasContainers: false,
			missingPrograms: [],
		};
		return hasStalePidFile(runningDocker({process}));
	};

	test.each([
		[[], '1044', true],
		[[2542], '1', true],
		[[2542], 'nonsense', true],
		[[1044], '1044\n', false],
		[[7, 1044], '1044', false],
		[[], undefined, false],
		[undefined, '1044', false],
	])('beside the daemons %o with %s is stale: %s', (pids, content, expected) => {
		expect(stale(pids, content)).toBe(expected);
	});
});

describe('net', () => {
	const net = (
		overrides: Partial<Facts['networkService'] & {kind: 'known'}>['value' & string] | object,
	) =>
		cannotGetNet(
			box(
				{},
				{},
				{
					networkService: known(
						{
							started: undefined,
							hasInterfacesFile: false,
							autoInterfaces: [],
							providers: ['networking'],
							...overrides,
						},
						'test',
					),
				},
			),
		);

	test('cannot be had from networking without an interface to bring up', () => {
		expect(net({})).toBe(true);
		expect(net({hasInterfacesFile: true})).toBe(true);
	});

	test('may be had wherever there is doubt', () => {
		expect(net({started: 'dhcpcd'})).toBe(false);
		expect(net({autoInterfaces: ['lo']})).toBe(false);
		expect(net({providers: ['networking', 'my-vpn']})).toBe(false);
		expect(net({providers: undefined})).toBe(false);
	});
});
