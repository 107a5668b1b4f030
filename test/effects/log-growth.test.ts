import {describe, expect, test} from 'vitest';
import {waitForDaemon} from '../../src/core/steps/service.ts';
import {followLogs} from '../../src/effects/log-growth.ts';
import {toldBox} from '../helpers/told-box.ts';

const LOG = '/var/log/messages';
/** Recorded from OpenRC 0.56 and 0.64, a cron job and BusyBox's syslogd between. */
const LINES = [
	'Nov 23 15:34:22 alpine cron.info crond[553]: USER root pid 812 cmd backup --password hunter2',
	'Nov 23 15:34:49 alpine daemon.info supervise-daemon[1417]: Child command line: /usr/bin/dockerd',
	'Nov 23 15:34:49 alpine daemon.warn supervise-daemon[1393]: /usr/bin/dockerd, pid 1408, exited with return code 1',
	'Nov 23 15:34:50 alpine daemon.warn supervise-daemon[700]: /usr/sbin/chronyd, pid 9, exited with return code 1',
	'Nov 23 15:37:12 alpine daemon.warn supervise-daemon[1393]: respawned "/usr/bin/dockerd" too many times, exiting',
	'Nov 23 15:37:13 alpine kern.err kernel: Out of memory: Killed process 1408 (dockerd) total-vm:1',
];

async function grown(text: string) {
	const box = toldBox({[LOG]: 'older\n'});
	const recorded: string[] = [];
	const growth = await followLogs(box, [LOG], waitForDaemon().onlyLines);
	await box.put(LOG, `older\n${text}`);
	const batch = await growth.look((bytes) => void recorded.push(new TextDecoder().decode(bytes)));
	return {lines: batch.lines.map((line) => line.text), recorded: recorded.join('')};
}

describe("the system's log", () => {
	test('is read for what the supervisor and the kernel say of the daemon', async () => {
		const {lines} = await grown(`${LINES.join('\n')}\n`);
		expect(lines).toEqual([LINES[2], LINES[4], LINES[5]]);
	});

	test('keeps the rest of the box out of the log of the run', async () => {
		const {recorded} = await grown(`${LINES.join('\n')}\n`);
		expect(recorded).toBe(`${LINES[2]}\n${LINES[4]}\n${LINES[5]}\n`);
		expect((await grown(`${LINES[0]}\n`)).recorded).toBe('');
	});
});
