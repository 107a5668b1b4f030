import type {Diagnosis} from '../../../src/core/diagnosis.ts';
import {verbatim} from '../../../src/messages/message.ts';

/** apk cannot find docker because community is off. */
export const COMMUNITY_DISABLED: Diagnosis = {
	cause: 'community-repo-disabled',
	confidence: 'certain',
	title: verbatim('apk does not know "docker".'),
	because: verbatim(
		'/etc/apk/repositories line 2 is switched off. docker is in "community", and apk only looks in enabled repositories.',
	),
	evidence: [{line: 3, text: '  docker (no such package):'}],
	remedies: [
		{
			id: 'enable-community',
			title: verbatim('Switch on community and read the indexes'),
			kind: 'plan',
			commands: ["sed -i 's|^#\\(http.*/community\\)|\\1|' /etc/apk/repositories", 'apk update'],
		},
	],
};

/** No name can be looked up. */
export const DNS_FAILURE: Diagnosis = {
	cause: 'dns-failure',
	confidence: 'likely',
	title: verbatim('The name of the mirror cannot be looked up.'),
	because: verbatim('No name server of /etc/resolv.conf answers (10.0.2.3).'),
	evidence: [{line: 2, text: 'WARNING: updating https://dl-cdn.alpinelinux.org/…'}],
	remedies: [
		{
			id: 'check-resolver',
			title: verbatim('Ask the name server yourself'),
			kind: 'manual',
			commands: ['nslookup dl-cdn.alpinelinux.org'],
		},
	],
};

/** The kernel was upgraded and not rebooted. */
export const KERNEL_NOT_REBOOTED: Diagnosis = {
	cause: 'kernel-not-rebooted',
	confidence: 'certain',
	title: verbatim('The running kernel cannot load nf_tables.'),
	because: verbatim(
		'The kernel was upgraded and the machine not rebooted since: modules of 6.12.31-0-lts are gone.',
	),
	evidence: [{line: 5, text: 'failed to start daemon: …'}],
	remedies: [
		{id: 'reboot', title: verbatim('Reboot the machine'), kind: 'manual', commands: ['reboot']},
	],
};
