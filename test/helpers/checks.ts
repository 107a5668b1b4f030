import type {Check} from '../../src/core/check.ts';
import {verbatim} from '../../src/messages/message.ts';

/** Returns a check with this text; the detail repeats it unless said otherwise. */
export function check(
	status: Check['status'],
	value: string,
	more: {id?: string; detail?: string; source?: string; consequence?: Check['consequence']} = {},
): Check {
	return {
		id: more.id ?? `test.${value.toLowerCase().replaceAll(/[^a-z]+/g, '-')}`,
		status,
		value: verbatim(value),
		detail: verbatim(more.detail ?? value),
		source: more.source ?? '',
		consequence: more.consequence ?? 'none',
	};
}

/** The check of a box whose community repository is off. */
export const COMMUNITY_OFF = check(
	'warn',
	'/etc/apk/repositories has no enabled "community" line',
	{
		id: 'repositories.community',
		detail: '"community" is where Alpine keeps docker. Step 2 switches it on.',
		source: '/etc/apk/repositories',
		consequence: 'plan',
	},
);

/** What is found on a fresh box: one thing to mend. */
export const CHECKS: readonly Check[] = [
	check('ok', 'Alpine 3.22.1, branch v3.22, supported until 2027-05-01', {
		source: '/etc/alpine-release',
	}),
	check('ok', 'x86_64, 64 bit', {source: 'apk --print-arch'}),
	check('ok', 'Linux 6.12.31-0-lts, modules match the running kernel', {source: 'uname -r'}),
	check('ok', 'cgroup version 2, all controllers Docker needs', {
		source: '/sys/fs/cgroup/cgroup.controllers',
	}),
	check('ok', 'root', {source: 'id -u'}),
	check('ok', '2.8 GB free on / (Docker needs about 0.4 GB)', {source: 'df -P'}),
	COMMUNITY_OFF,
	check('ok', 'dl-cdn.alpinelinux.org answers (83 ms)', {source: 'wget'}),
	check('ok', 'the clock is within 1 s of the mirror', {source: 'Date header of the mirror'}),
	check('skip', 'Docker is not installed yet', {source: 'apk info'}),
	check('ok', 'the overlay file system can be loaded', {source: '/lib/modules'}),
	check('ok', 'no other container tools', {source: 'apk info'}),
];

/** The same on a box where nothing has to be mended. */
export const CHECKS_READY: readonly Check[] = CHECKS.map((row) =>
	row === COMMUNITY_OFF ? check('ok', 'community is on in /etc/apk/repositories, line 2') : row,
);

/** The same on a box whose kernel was upgraded and not rebooted. */
export const CHECKS_BLOCKED: readonly Check[] = CHECKS.map((row, index) =>
	index === 2
		? check('fail', 'Linux 6.12.31-0-lts runs, but only modules of 6.12.42-0-lts are here', {
				id: 'kernel.modules',
				detail:
					'The kernel was upgraded and the machine not rebooted since, so it can load no module any more. Reboot first: reboot',
				source: '/lib/modules',
				consequence: 'blocks',
			})
		: row,
);
