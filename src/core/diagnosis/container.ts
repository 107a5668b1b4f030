import type {Signature} from './signature.ts';

/** A container that cannot start, though the daemon is well. */
export const CONTAINER: readonly Signature[] = [
	{
		cause: 'port-in-use',
		line: /(?:Bind for \S+?:(?<subject>\d+) failed: )?port is already allocated|(?:userland proxy|bind host port|external connectivity|exposing port|rootlessport|docker-proxy).*(?:address already in use|port is already allocated)|failed to bind host port|Ports are not available: .*\bbind: /i,
	},
	{
		cause: 'address-pools-exhausted',
		line: /could not find an available, (?:non-overlapping )?IPv\d address pool|list bridge addresses failed.*no available network|predefined (?:IPv\d )?address pools have been fully subnetted/i,
	},
	{
		// What a firewall loads in place of all rules takes those of Docker away with the rest.
		cause: 'firewall-rules-lost',
		line: /(?:programming external connectivity|set up container networking|[Uu]nable to enable \S+ (?:OUTGOING|INCOMING|rule)).*iptables.*(?:No chain\/target\/match by that name|[Cc]hain '?(?<subject>DOCKER[\w-]*)'? does not exist)/,
		unless: /addrtype|conntrack|can't initialize/,
		confidence: 'likely',
		orElse: ['netfilter-module-missing'],
	},
];
