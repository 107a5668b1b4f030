import {describe, expect, test} from 'vitest';
import {byteStringOfText} from '../../../src/core/byte-string.ts';
import {DEFAULT_CHOICES} from '../../../src/core/choices.ts';
import {SERVICE_REMEDIES} from '../../../src/core/diagnosis/remedies/service-remedies.ts';
import {known} from '../../../src/core/fact.ts';
import type {Docker, Facts} from '../../../src/core/facts.ts';
import {canCarryOut, planOfRemedy} from '../../../src/core/remedies/plan-of-remedy.ts';
import {SERVICE_REMEDY_ACTS} from '../../../src/core/remedies/service-remedies.ts';
import {shellTextOf} from '../../../src/core/shown-act.ts';
import {verbatim} from '../../../src/messages/message.ts';
import {factsWithDocker, probedFile, runningDocker} from '../../helpers/facts.ts';

const box = (overrides: Partial<Docker> = {}, more: Partial<Facts> = {}) =>
	factsWithDocker({
		docker: known(
			runningDocker({
				daemonVersion: undefined,
				service: {exists: true, state: 'stopped', respawns: 0, runlevels: ['default']},
				...overrides,
			}),
			'test',
		),
		...more,
	});
const remedy = (id: string) => ({
	id,
	title: verbatim(id),
	kind: 'manual' as const,
	commands: [],
});
const planned = (id: string, facts: Facts, files: Readonly<Record<string, string>> = {}) =>
	planOfRemedy({
		remedy: remedy(id),
		because: verbatim('because'),
		facts,
		choices: DEFAULT_CHOICES,
		files: new Map(Object.entries(files).map(([path, text]) => [path, byteStringOfText(text)])),
	});
const lines = (id: string, facts: Facts, files?: Readonly<Record<string, string>>) =>
	planned(id, facts, files)?.acts.map((act) => shellTextOf(act));
const editOf = (
	id: string,
	actId: string,
	facts: Facts,
	files?: Readonly<Record<string, string>>,
) => {
	const act = planned(id, facts, files)?.acts.find((one) => one.id === actId);
	return act?.kind === 'edit' ? act.after : undefined;
};
const ANSWERS = "until docker version --format '{{.Server.Version}}'; do sleep 1; done";
const PROCESS = {pids: [77], pidFile: undefined, hasContainers: false, missingPrograms: []};

describe('remedies of the service', () => {
	test('have the names under which a diagnosis offers them', () => {
		expect(Object.keys(SERVICE_REMEDIES)).toEqual(
			expect.arrayContaining(Object.keys(SERVICE_REMEDY_ACTS)),
		);
	});

	test.each([
		['service.restart', box(), ['service docker start', ANSWERS]],
		[
			'service.restart',
			box({service: {exists: true, state: 'crashed', respawns: 0, runlevels: []}}),
			['service docker zap', 'service docker start', ANSWERS],
		],
		[
			'service.forget',
			box({process: PROCESS}),
			[
				'kill 77',
				'sleep 3',
				'pidof dockerd',
				'service docker zap',
				'service docker start',
				ANSWERS,
			],
		],
		[
			'pid.remove',
			box({process: {...PROCESS, pids: [], pidFile: probedFile('/run/docker.pid', '1')}}),
			[
				'service docker stop',
				'pidof dockerd',
				'edit /run/docker.pid',
				'service docker start',
				ANSWERS,
			],
		],
		[
			'cgroups.restart',
			box(),
			['service docker stop', 'service cgroups restart', 'service docker start', ANSWERS],
		],
		['runc.install', box(), ['apk fix runc', 'service docker start', ANSWERS]],
		[
			'runc.install',
			box({process: {...PROCESS, missingPrograms: ['runc', 'iptables']}}),
			['apk fix runc iptables', 'rc-update -u', 'service docker start', ANSWERS],
		],
		['overlay.load', box(), ['modprobe overlay', 'service docker restart', ANSWERS]],
		[
			'netfilter.load',
			box({}, {netfilter: known('legacy', 'test')}),
			['modprobe iptable_nat', 'service docker restart', ANSWERS],
		],
	])('%s', (id, facts, expected) => {
		expect(lines(id, facts)).toEqual(expected);
		expect(canCarryOut(remedy(id), {facts, choices: DEFAULT_CHOICES})).toBe(true);
	});

	test('prove at their end that the daemon answers', () => {
		for (const id of Object.keys(SERVICE_REMEDY_ACTS)) {
			const acts = planned(id, box({process: PROCESS}))?.acts;
			expect(acts === undefined || acts.at(-1)?.kind === 'wait').toBe(true);
		}
	});

	test('are not there without what they are about', () => {
		expect(planned('pid.remove', box())).toBeUndefined();
		expect(planned('interfaces.edit', box())).toBeUndefined();
		expect(planned('daemon.one-place', box())).toBeUndefined();
		expect(planned('daemon.options', box())).toBeUndefined();
	});
});

describe('an option that stands in two places', () => {
	const facts = box({
		daemonJson: probedFile('/etc/docker/daemon.json', '{\n  "debug": true,\n  "mtu": 1400\n}\n'),
		serviceConfig: probedFile('/etc/conf.d/docker', 'DOCKER_OPTS="-D"\n'),
	});

	test('leaves daemon.json, and dockerd judges the rest with the flags before it is real', () => {
		expect(editOf('daemon.one-place', 'daemon-json.mend', facts)).toBe('{\n  "mtu": 1400\n}\n');
		expect(lines('daemon.one-place', facts)).toEqual([
			'edit /run/alpine-docker-wizard.daemon.json',
			'dockerd --validate --config-file /run/alpine-docker-wizard.daemon.json -D',
			'edit /etc/docker/daemon.json',
			'edit /run/alpine-docker-wizard.daemon.json',
			'service docker restart',
			ANSWERS,
		]);
	});
});

describe('a misspelt flag', () => {
	const facts = box({
		serviceConfig: probedFile('/etc/conf.d/docker', '# mine\nDOCKER_OPTS="--debgu"\n'),
	});

	test('is put right in place and judged', () => {
		expect(editOf('daemon.options', 'service-config.mend', facts)).toBe(
			'# mine\nDOCKER_OPTS="--debug"\n',
		);
		expect(lines('daemon.options', facts)?.slice(0, 2)).toEqual([
			'dockerd --validate --debug',
			'edit /etc/conf.d/docker',
		]);
	});
});

describe('a network service without an interface', () => {
	const facts = (hasInterfacesFile: boolean) =>
		box(
			{},
			{
				networkService: known(
					{started: undefined, hasInterfacesFile, autoInterfaces: [], providers: ['networking']},
					'test',
				),
			},
		);
	const path = '/etc/network/interfaces';

	test('gets the loopback, in a new file or before what is there', () => {
		expect(editOf('interfaces.edit', 'interfaces.loopback', facts(false))).toBe(
			'auto lo\niface lo inet loopback\n',
		);
		const own = 'iface eth0 inet dhcp\n';
		expect(editOf('interfaces.edit', 'interfaces.loopback', facts(true), {[path]: own})).toBe(
			`auto lo\niface lo inet loopback\n${own}`,
		);
		const lo = 'iface lo inet loopback\n';
		expect(editOf('interfaces.edit', 'interfaces.loopback', facts(true), {[path]: lo})).toBe(
			`auto lo\n${lo}`,
		);
	});

	test('is left alone where its file was not seen', () => {
		expect(planned('interfaces.edit', facts(true))).toBeUndefined();
	});
});
