import {expect, test} from 'vitest';
import {mayPass, type SshEnding, sshTroubleOf} from '../../../src/core/ssh/ssh-trouble.ts';

const failed = (words: string): SshEnding => ({exitCode: 255, spawnError: null, words});

test.each([
	[
		'@    WARNING: REMOTE HOST IDENTIFICATION HAS CHANGED!     @\nHost key verification failed.',
		'host-key-changed',
		false,
	],
	['Host key verification failed.', 'host-key', false],
	[
		'No ED25519 host key is known for box and you have requested strict checking.',
		'host-key',
		false,
	],
	['ssh: Could not resolve hostname box: Name does not resolve', 'unknown-host', true],
	['ssh: box: Name or service not known', 'unknown-host', true],
	['ssh: Temporary failure in name resolution', 'unknown-host', true],
	['root@box: Permission denied (publickey,password).', 'denied', false],
	['Received disconnect: Too many authentication failures', 'denied', false],
	['debug1: No more authentication methods to try.', 'denied', false],
	['ssh: connect to host box port 22: Connection refused', 'refused', true],
	['ssh: connect to host box port 22: Operation timed out', 'unreachable', true],
	['ssh: connect to host box port 22: No route to host', 'unreachable', true],
	['ssh: connect to host box port 22: Network is unreachable', 'unreachable', true],
	['Connection closed by 192.0.2.10 port 22', 'dropped', true],
	['kex_exchange_identification: read: Connection reset by peer', 'dropped', true],
	['client_loop: send disconnect: Broken pipe', 'dropped', true],
	['Connection to box closed by remote host.', 'dropped', true],
	['Timeout, server box not responding.', 'dropped', true],
	['', 'dropped', true],
	['Bad configuration option: nonsense', 'other', true],
	['No host key', 'other', true],
])('%j means %s; it may pass: %s', (words, kind, passes) => {
	const trouble = sshTroubleOf(failed(words));
	expect(trouble).toEqual({kind});
	expect(mayPass(trouble)).toBe(passes);
	// Killed by a signal, ssh has said as much.
	expect(sshTroubleOf({...failed(words), exitCode: null})).toEqual({kind});
});

test('without a program, and without a shell over there, no words count', () => {
	const words = 'Permission denied';
	const spawnError = {code: 'ENOENT', message: 'spawn ssh ENOENT'};
	const noClient = sshTroubleOf({exitCode: null, spawnError, words});
	expect(noClient).toEqual({kind: 'no-client', reason: 'spawn ssh ENOENT'});
	expect(mayPass(noClient)).toBe(false);
	for (const exitCode of [0, 1, 127]) {
		const noShell = sshTroubleOf({exitCode, spawnError: null, words});
		expect(noShell).toEqual({kind: 'no-shell', exitCode});
		expect(mayPass(noShell)).toBe(true);
	}

	expect(mayPass({kind: 'no-applets', applets: ['base64']})).toBe(false);
});
