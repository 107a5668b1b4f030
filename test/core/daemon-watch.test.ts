import {describe, expect, test} from 'vitest';
import {hopelessBecause} from '../../src/core/daemon-watch.ts';
import {serviceStateFrom} from '../../src/core/rc-status.ts';

const line = (text: string) => ({stream: 'log', text}) as const;
/** Recorded from dockerd 28.5 with a comment in daemon.json. */
const CONFUSION = line(
	"unable to configure the Docker daemon with file /etc/docker/daemon.json: invalid character '/' looking for beginning of value",
);
/** Recorded from dockerd 28.5 without control groups. */
const DEATH = line("failed to start daemon: Devices cgroup isn't mounted");
/** Recorded from OpenRC 0.64 in /var/log/messages. */
const EXIT = line(
	'Nov 23 15:34:49 alpine daemon.warn supervise-daemon[1393]: /usr/bin/dockerd, pid 1408, exited with return code 1',
);
const HEALTHY = line('time="2026-11-21T08:52:14Z" level=info msg="Starting up"');

describe('last words that no start changes', () => {
	const once = (text: string) =>
		hopelessBecause({lines: [{stream: 'log', text}], state: {state: 'started', respawns: 0}})?.key;

	test.each([
		'failed to start daemon: Error initializing network controller: error obtaining controller instance: failed to register "bridge" driver: failed to create NAT chain DOCKER: iptables failed: iptables --wait -t nat -N DOCKER: iptables: Failed to initialize nft: Protocol not supported',
		'failed to start containerd: exec: "containerd": executable file not found in $PATH',
		'error initializing buildkit: error creating buildkit instance: failed to find runc binary',
		'containerd: mkdir /var/lib/docker/containerd: no space left on device',
		'failed to start daemon: error initializing graphdriver: driver not supported: floppy',
	])('end the wait at once: %s', (text) => {
		expect(once(text)).toBe('wait.final');
	});

	test.each([
		'failed to start daemon: Error initializing network controller: could not find an available, non-overlapping IPv4 address pool',
		'failed to start daemon: failed to create NAT chain DOCKER: Another app is currently holding the xtables lock',
		'time="x" level=warning msg="no space left on device"',
		'time="x" level=info msg="failed to start daemon: executable file not found"',
	])('or do not: %s', (text) => {
		expect(once(text)).toBeUndefined();
	});
});

describe('rc-status -a -f ini', () => {
	const ini = [
		'[default]',
		'crond =  started ',
		'docker =  started 00:00:09 (2)',
		'[Dynamic manual]',
		'docker-proxy = stopped ',
	].join('\n');

	test('tells state and respawns of a service', () => {
		expect(serviceStateFrom(ini, 'docker')).toEqual({state: 'started', respawns: 2});
		expect(serviceStateFrom(ini, 'crond')).toEqual({state: 'started', respawns: 0});
	});

	test('tells nothing of a service that is not in it', () => {
		expect(serviceStateFrom(ini, 'dock')).toBeUndefined();
		expect(serviceStateFrom('', 'docker')).toBeUndefined();
	});
});

describe('waiting for a daemon', () => {
	test('goes on while it is started and says nothing bad', () => {
		expect(
			hopelessBecause({lines: [HEALTHY], state: {state: 'started', respawns: 0}}),
		).toBeUndefined();
	});

	test('goes on after a first death, which a slow network can cause', () => {
		expect(
			hopelessBecause({lines: [DEATH], state: {state: 'started', respawns: 0}}),
		).toBeUndefined();
	});

	test('goes on after a respawn without a word, and where OpenRC cannot be asked', () => {
		expect(hopelessBecause({lines: [], state: {state: 'started', respawns: 1}})).toBeUndefined();
		expect(hopelessBecause({lines: [DEATH, DEATH], state: undefined})).toBeUndefined();
	});

	test('ends when the supervisor restarts what dies with an error', () => {
		const why = hopelessBecause({
			lines: [HEALTHY, DEATH],
			state: {state: 'started', respawns: 1},
		});
		expect(why).toMatchObject({key: 'wait.crashing', values: {count: 1}});
	});

	test('ends at once where the settings are not understood: they stay what they are', () => {
		const state = {state: 'started', respawns: 0};
		expect(hopelessBecause({lines: [CONFUSION], state})?.key).toBe('wait.settings');
		const flag = line('Status: unknown flag: --frobnicate');
		expect(hopelessBecause({lines: [flag], state})?.key).toBe('wait.settings');
	});

	test('ends when the supervisor itself tells of two deaths', () => {
		const state = {state: 'started', respawns: 0};
		expect(hopelessBecause({lines: [EXIT], state})).toBeUndefined();
		expect(hopelessBecause({lines: [EXIT, EXIT], state})).toMatchObject({
			key: 'wait.crashing',
			values: {count: 1},
		});
		const well = line(EXIT.text.replace('code 1', 'code 0'));
		expect(hopelessBecause({lines: [well, well], state})).toBeUndefined();
	});

	test('ends when it is restarted again and again in silence', () => {
		expect(hopelessBecause({lines: [], state: {state: 'started', respawns: 3}})?.key).toBe(
			'wait.crashing',
		);
	});

	test.each(['starting', 'inactive', 'scheduled'])('goes on while it is %s', (state) => {
		expect(hopelessBecause({lines: [], state: {state, respawns: 0}})).toBeUndefined();
	});

	test.each(['stopped', 'failed', 'crashed', 'unsupervised'])('ends when it is %s', (state) => {
		expect(hopelessBecause({lines: [], state: {state, respawns: 0}})?.key).toBe('wait.gave-up');
	});
});
