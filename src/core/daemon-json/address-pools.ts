/** A network of version 4 as two numbers. */
type Network = {readonly address: number; readonly bits: number};

/**
 * Ranges for the networks of containers, best first. Those that Docker takes by itself
 * (172.17 to 172.31 and 192.168) are what schools, homes and VPNs use too.
 */
const CANDIDATES = [
	'10.200.0.0/16',
	'10.213.0.0/16',
	'10.99.0.0/16',
	'172.30.0.0/16',
	'172.23.0.0/16',
	'192.168.240.0/20',
	'100.96.0.0/16',
] as const;

/** Hosts of one network of containers: 254 are enough for any of them. */
const SIZE = 24;

/** Returns a pool of addresses that none of these networks meets; undefined where all are taken. */
export function freePool(
	networks: readonly string[],
): {readonly base: string; readonly size: number} | undefined {
	const taken = networks.flatMap((text) => networkIn(text) ?? []);
	const base = CANDIDATES.find((candidate) => {
		const own = networkIn(candidate);
		return own !== undefined && !taken.some((other) => meet(own, other));
	});
	return base === undefined ? undefined : {base, size: SIZE};
}

/** Returns whether a network of the box and one of these ranges have an address in common. */
export function networksMeet(one: string, other: string): boolean {
	const [first, second] = [networkIn(one), networkIn(other)];
	return first !== undefined && second !== undefined && meet(first, second);
}

function meet(one: Network, other: Network): boolean {
	const bits = Math.min(one.bits, other.bits);
	return one.address >>> (32 - bits) === other.address >>> (32 - bits) || bits === 0;
}

function networkIn(text: string): Network | undefined {
	const [, a, b, c, d, bits] = /^(\d+)\.(\d+)\.(\d+)\.(\d+)\/(\d+)$/.exec(text) ?? [];
	const bytes = [a, b, c, d].map(Number);
	return bits === undefined || bytes.some((byte) => byte > 255) || Number(bits) > 32
		? undefined
		: {address: bytes.reduce((sum, byte) => sum * 256 + byte, 0), bits: Number(bits)};
}
