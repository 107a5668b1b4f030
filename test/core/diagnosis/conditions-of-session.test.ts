/**
 * What is named of small sessions in which one condition alone is turned: installations that end in the
 * middle, databases, services, kernels, guides. `vitest -u` writes the file anew; read what has changed.
 */
import {expect, it} from 'vitest';
import type {DiagnoseContext} from '../../../src/core/diagnosis/reading.ts';
import {toldCauses} from '../../helpers/told-causes.ts';

type Row = string | readonly [text: string, context: DiagnoseContext];

const write = (name: string, rows: readonly Row[]) => {
	const lines = rows.map((row) => {
		const [text, context] = typeof row === 'string' ? [row, {}] : row;
		const beside = Object.entries(context).map(([key, value]) => ` (${key} ${String(value)})`);
		return `${text.replaceAll('\n', ' / ')}${beside.join('')}\n  ${toldCauses(text, context)}`;
	});
	return expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(`../../golden/conditions-${name}.txt`);
};

const PROMPT = 'alpine:~# ';
const STEP = '(2/5) Installing runc (1.3.0-r0)';

it('names an installation that ends in the middle', async () => {
	const problem = 'ERROR: runc-1.3.0-r0: network connection aborted';
	const more = [
		...['^C', 'Terminated', 'Killed', 'ping ^C', '^C for help', 'OK: 5 MiB in 12 packages', '...'],
		...[
			'[...]',
			'[snip]',
			'<snip>',
			'…',
			'. . .',
			'see [snip]',
			'[cut here]',
			'[ … ]',
			'something else',
		],
		...[problem, `${PROMPT}apk info\n${problem}`, `${PROMPT}ls`, '...\n^C', '[snip]\nKilled'],
		...['(5/5) Installing docker (28-r0)', '(3/5) Purging docker (28-r0)'],
	];
	await write('interrupted', [
		...more.map((line) => `${STEP}\n${line}\n`),
		...more.slice(0, 9).map((line) => `${line}\n${STEP}\n`),
		...[problem].map((line) => `${line}\n${STEP}\n`),
		...[0, 1, 127, 128, 129, 143].map((exitCode) => [STEP, {exitCode}] as const),
		...[0, 128, 143].map((exitCode) => [`${STEP}\n...`, {exitCode}] as const),
		...['-s', '--simulate', '-sv', '--simulated', 'x-s'].flatMap((option): readonly Row[] => [
			[STEP, {command: `apk add ${option} docker`}],
			`${PROMPT}apk add ${option} docker\n${STEP}\n`,
		]),
		`${STEP} `.replace('2/5', '5/5'),
		...['post-install', 'trigger'].map(
			(script) =>
				`ERROR: a-1-r0.${script}: script exited with error 1\nERROR: b-1-r0.${script}: script exited with error 127\n`,
		),
	]);
});

it('names packages whose files are not as they should be', async () => {
	const bad = (name: string, reason: string) => `ERROR: ${name}-1-r0: ${reason}`;
	const corrupt = ['a', 'b', 'c', 'd'].map((name) => bad(name, 'package file format error'));
	const step = (verb: string, index: number) => `(${index}/9) ${verb} x${index} (1-r0)`;
	const done = 'OK: 5 MiB in 12 packages';
	await write('packages', [
		...[1, 2, 3, 4].map((count) => corrupt.slice(0, count).join('\n')),
		...['Installing', 'Purging'].flatMap((verb) =>
			[2, 3, 4].map((count) =>
				[
					...[1, 2, 3, 4].slice(0, count).map((at) => step(verb, at)),
					...corrupt.slice(0, 3),
					done,
				].join('\n'),
			),
		),
		...[
			'no such package repository',
			'package mentioned in index not found',
			'Permission denied',
			'BAD signature',
		].map((reason) => bad('docker', reason)),
		...[
			'HTTP 404: Not Found',
			'HTTP 503: Service Unavailable',
			'No space left on device',
			'UNTRUSTED signature',
		].map((reason) => bad('docker', reason)),
		'ERROR: Failed to create usr/bin/dockerd: No space left on device',
		`ERROR: Failed to create usr/bin/dockerd: No space left on device\n${bad('docker', 'No space left on device')}`,
		'ERROR: Failed to create usr/bin/dockerd: Operation not permitted',
		'ERROR: Failed to create usr/bin/dockerd: Permission denied',
		'ERROR: docker-1-r0: trying to overwrite usr/bin/docker owned by podman-1-r0.',
		'ERROR: docker-1-r0: trying to overwrite /usr/bin/docker owned by podman-1-r0.',
	]);
});

it('names why a database could not be opened', async () => {
	const open = (reason: string) => `ERROR: Failed to open apk database: ${reason}`;
	const lock = (reason: string) => `ERROR: Unable to lock database: ${reason}`;
	const read = (reason: string) => `ERROR: Unable to read database: ${reason}`;
	const log = (reason: string) => `ERROR: Unable to open log: ${reason}`;
	const reasons = [
		...[
			'Permission denied',
			'Operation not permitted',
			'Resource temporarily unavailable',
			'Device or resource busy',
		],
		...[
			'Read-only file system',
			'No space left on device',
			'No such file or directory',
			'database file format error',
		],
		...[
			'package dependency format error',
			'Interrupted system call',
			'Invalid argument',
			'temporary error (try again later)',
		],
	];
	await write('database', [
		...[open, lock, read, log].flatMap((line) => reasons.map(line)),
		...[lock, read, log].flatMap((line) => [
			`${line('Permission denied')}\n${open('Invalid argument')}`,
			`${open('Permission denied')}\n${line('No such file or directory')}`,
			`${line('Read-only file system')}\n${line('No such file or directory')}`,
			`${line('Read-only file system')}\n${open('x')}\n${line('No such file or directory')}\n${open('x')}`,
			`${open('Permission denied')}\n${open('Read-only file system')}\n${line('No such file or directory')}`,
		]),
	]);
});

const SILENT =
	'Cannot connect to the Docker daemon at unix:///var/run/docker.sock. Is the docker daemon running?';
const STOPPED = ' * status: stopped';

it('names what a service is', async () => {
	const table = (name: string) => `${PROMPT}rc-update show\n ${name} | default`;
	const commands = [
		'rc-service docker status',
		'rc-service sshd status',
		'service sshd status',
		'docker ps',
		'cat log',
		'cat docker.log',
	];
	const failed =
		'time="2026-01-01T00:00:00Z" level=fatal msg="failed to start daemon: no space left on device"';
	const up = 'time="2026-01-01T00:00:09Z" level=info msg="API listen on /run/docker.sock"';
	await write('services', [
		SILENT,
		STOPPED,
		`${SILENT}\n${STOPPED}`,
		...commands.flatMap((command) => [
			`${PROMPT}${command}\n${STOPPED}\n`,
			`${PROMPT}${command}\n${STOPPED}\n${SILENT}\n`,
			`${STOPPED}\n${PROMPT}${command}\n`,
			`${PROMPT}${command}\n${STOPPED}\n${PROMPT}docker ps\n`,
			[STOPPED, {command}] as const,
		]),
		...['rc-service docker stop', 'service docker stop', 'rc-service docker stopped'].flatMap(
			(command) => [
				`${PROMPT}${command}\n${STOPPED}\n`,
				`${PROMPT}${command}\n${STOPPED}\n${SILENT}\n`,
				`${PROMPT}${command}\n${SILENT}\n`,
			],
		),
		...['docker', 'sshd', 'dockerd'].flatMap((name) => [
			`${table(name)}\n${PROMPT}docker ps\n${SILENT}\n`,
			`${table(name)}\n${PROMPT}rc-service docker status\n${STOPPED}\n`,
			`${table(name)}\n * status: started\n${SILENT}\n`,
		]),
		'failed to connect to the docker API at unix:///var/run/docker.sock; check if the path is correct',
		`failed to connect to the docker API at unix:///var/run/docker.sock; check if the path is correct\n${SILENT}`,
		...['start', 'enable --now', 'list', '--user start'].map(
			(verb) => `${PROMPT}systemctl ${verb} docker\n-sh: systemctl: not found`,
		),
		`${PROMPT}systemctl start sshd\n-sh: systemctl: not found`,
		...['(1/9)', '(10/12)', '(x/y)'].map(
			(step) => `${step} Installing docker (28-r0)\nrc-service: service 'docker' does not exist`,
		),
		"rc-service: service 'docker' does not exist",
		...[2, 3, 4].map((count) =>
			Array.from(
				{length: count},
				() =>
					"/lib/rc/sh/openrc-run.sh: line 108: can't create /sys/fs/cgroup/blkio/tasks: Read-only file system",
			).join('\n'),
		),
		`${SILENT}\nfailed to start daemon: Devices cgroup isn't mounted`,
		`${SILENT}\nsupervise-daemon: fopen \`/run/supervise-docker.pid': No such file`,
		'time="2026-01-01T00:00:00Z" level=warning msg="Binding to IP address without --tlsverify is insecure"\nAPI listen on /run/docker.sock',
		`${failed}\n${up}`,
		`${up}\n${failed}`,
		`${failed} API listen on`,
	]);
});

it('names a kernel whose modules are gone', async () => {
	const listing = `${PROMPT}ls /lib/modules`;
	const running = `${PROMPT}uname -r`;
	const [old, fresh, third] = ['6.12.1-0-lts', '6.12.9-0-lts', '6.6.3-1-virt'];
	await write('kernels', [
		...[
			old,
			fresh,
			`${old}\n${fresh}`,
			`${fresh}  ${third}`,
			`  ${fresh}  `,
			`${fresh}\n${third}\n${old}`,
		].flatMap((there) => [
			`${running}\n${old}\n${listing}\n${there}\n`,
			`${listing}\n${there}\n${running}\n${old}\n`,
			`${listing}\n${there}\n${running}\n  ${old}  \n`,
		]),
		...['', 'x', 'x\ny', 'x\ny\nz', 'x\ny\nz\na'].flatMap((between) => [
			`${running}\n${between}\n${old}\n${listing}\n${fresh}\n`,
			`${running}\n${old}\n${listing}\n${between}\n${fresh}\n`,
		]),
		`${fresh}\n${listing}\n${running}\n${old}\n`,
		`${listing}\n${running}\n${old}\n`,
		`${listing}\nls: /lib/modules: No such file or directory\n`,
		`${running}\n${old}\n`,
		`${listing}\n${fresh}\n`,
		...[
			`modprobe: FATAL: Module overlay not found in directory /lib/modules/${old}`,
			`modprobe: can't change directory to '${old}': No such file or directory`,
		].flatMap((line) => [
			`${line}\n${listing}\n${fresh}\n`,
			`  ${line}\n${listing}\n${old}\n`,
			line,
		]),
		`Linux alpine ${old} #1-Alpine SMP\n${listing}\n${fresh}\n`,
		` Kernel Version: ${old}\n${listing}\n${fresh}\n`,
		`${PROMPT}ls -l /lib/modules/\n${fresh}\n${running}\n${old}\n`,
		`${PROMPT}ls /lib/modules/kernel\n${fresh}\n${running}\n${old}\n`,
	]);
});

it('names nothing that a guide only talks about', async () => {
	const quoted = [
		'permission denied while trying to connect to the Docker daemon socket',
		'Bind for 0.0.0.0:8080 failed: port is already allocated',
		'toomanyrequests: You have reached your pull rate limit.',
	];
	const guide = (form: (message: string) => string) => quoted.map(form).join('\n\n');
	const forms: readonly ((message: string) => string)[] = [
		(message) => `The message "${message}" is about that and means this.`,
		(message) => `THE MESSAGE "${message}" IS about that.`,
		(message) => `Then "${message}" then.`,
		(message) => `- \`${message}\` the`,
		(message) => `- \`${message}\` docker`,
		(message) => `1. **${message}** is`,
		(message) => `| ${message} | the`,
		(message) => `## ${message}`,
		(message) => `# ${message}`,
		(message) => `####### ${message}`,
		(message) => `time="2026" level=error msg="it is the "${message}" of the daemon"`,
		(message) => `Error response from daemon: the "${message}" is of the daemon`,
		(message) => `dockerd[12]: the "${message}" is of the daemon`,
		(message) => `2026-01-01 10:11:12 The "${message}" is what it says of it`,
		(message) => `ERROR: the "${message}" is what it says of it`,
	];
	const [first = '', second = ''] = quoted;
	const sentence = (message: string) => `The message "${message}" is about that and means this.`;
	await write('guides', [
		...forms.map(guide),
		`${sentence(first)}\n${sentence(second)}`,
		`${sentence(first)}\n${sentence(first.toUpperCase())}\n${sentence(second)}`,
		`${guide(sentence)}\n${'\n'.repeat(1990)}end`,
		`${guide(sentence)}\n${'\n'.repeat(2010)}end`.slice(0, 900),
		`${guide(sentence)}\n## A heading about nothing`,
		`${sentence(first)}\nThe words "one two" and "error" and "it failed here" are in it.`,
		`${sentence(first)}\nThe words "nothing of a kind" and "of another kind here" are in it.`,
	]);
});
