import type {Signature} from './signature.ts';

/** A container that cannot start, though the daemon is well. */
export const CONTAINER: readonly Signature[] = [
	{
		cause: 'port-in-use',
		line: /(?:Bind for \S+?:(?<subject>\d+) failed: )?port is already allocated|(?:userland proxy|bind host port|external connectivity|exposing port|rootlessport|docker-proxy).*(?:address already in use|port is already allocated)|failed to bind host port/i,
	},
	{
		cause: 'address-pools-exhausted',
		line: /could not find an available, (?:non-overlapping )?IPv\d address pool|predefined (?:IPv\d )?address pools have been fully subnetted/i,
	},
];
