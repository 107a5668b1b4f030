import type {Diagnosis} from '../../../src/core/diagnosis.ts';
import {message, verbatim} from '../../../src/messages/message.ts';

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
			id: 'community.enable',
			title: message('remedy.community.enable'),
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
			id: 'dns.check',
			title: message('remedy.dns.check'),
			kind: 'manual',
			commands: ['cat /etc/resolv.conf', 'nslookup dl-cdn.alpinelinux.org'],
		},
		{
			id: 'dns.set',
			title: message('remedy.dns.set'),
			kind: 'plan',
			commands: ["echo 'nameserver 1.1.1.1' > /etc/resolv.conf"],
		},
		{
			id: 'dns.outside',
			title: message('remedy.dns.outside'),
			kind: 'outside',
			forward: message('forward.dns.outside'),
			commands: [],
		},
	],
};

/** The kernel was upgraded and not rebooted. */
export const KERNEL_NOT_REBOOTED: Diagnosis = {
	cause: 'kernel-upgraded-not-rebooted',
	confidence: 'certain',
	title: verbatim('The running kernel cannot load nf_tables.'),
	because: verbatim(
		'The kernel was upgraded and the machine not rebooted since: modules of 6.12.31-0-lts are gone.',
	),
	evidence: [{line: 5, text: 'failed to start daemon: …'}],
	remedies: [
		{
			id: 'box.reboot',
			title: message('remedy.box.reboot'),
			kind: 'manual',
			commands: ['reboot'],
		},
	],
};
