import type {BrokenBox} from './broken-box.ts';

const fault = (mode: string, what: string, cause: string): BrokenBox => ({
	name: `fault-${mode}`,
	what,
	cause,
	async break(box) {
		await box.shell('service docker stop');
		await box.fault(mode);
	},
	ends: 'named',
});

const registry = (mode: string, what: string, cause: string): BrokenBox => ({
	name: `registry-${mode}`,
	what,
	cause,
	break: (box) => box.registry(mode),
	ends: 'named',
});

const net = (mode: string, what: string, cause: string): BrokenBox => ({
	name: `net-${mode}`,
	what,
	cause,
	break: (box) => box.net(mode),
	ends: 'named',
});

/** Docker itself is well; what it has to reach is not, and nothing on the box changes that. */
export const BROKEN_OUTSIDE: readonly BrokenBox[] = [
	{...registry('off', 'the registry refuses', 'registry-unreachable'), who: 'outside'},
	{...registry('429', 'the registry counts too many pulls', 'registry-rate-limit'), who: 'outside'},
	{...registry('500', 'the registry has an error of its own', 'registry-error'), who: 'outside'},
	registry('future', 'the certificate of the registry is not valid yet', 'clock-skew'),
	registry('expired', 'the certificate of the registry has expired', 'clock-skew'),
	{
		...registry('selfsigned', 'the certificate is signed by nobody', 'tls-interception'),
		accepts: ['tls-untrusted-certificate'],
		who: 'outside',
	},
	{...net('nodns', 'the name server refuses', 'registry-dns-failure'), who: 'outside'},
	{...net('offline', 'no name server answers', 'registry-dns-failure'), who: 'outside'},
];

/** Kernels and rights without which Docker cannot run; dockerd's own messages are real. */
export const BROKEN_KERNELS: readonly BrokenBox[] = [
	fault('nft', 'a kernel without nf_tables', 'netfilter-module-missing'),
	fault('legacy', 'iptables-legacy on a kernel without its tables', 'netfilter-module-missing'),
	fault('overlay', 'a kernel without overlay', 'overlay-module-missing'),
	fault('netadmin', 'a container without the right to set up networks', 'container-not-privileged'),
];
