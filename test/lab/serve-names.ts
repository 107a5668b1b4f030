import type {Box} from './box.ts';

/** Returns the address of a box that its containers reach, too. */
export async function addressOf(box: Box): Promise<string> {
	const [, address = ''] = /inet (\S+)\//.exec(await box.shell('ip -4 addr show eth0')) ?? [];
	return address;
}

/** Lets a box ask a name server at that address of its own, which knows every name. */
export async function serveNames(box: Box, address: string): Promise<void> {
	await box.shell(
		`node /project/test/lab/name-server.ts ${address} >/dev/null 2>&1 & echo "nameserver ${address}" >/etc/resolv.conf; sleep 1`,
	);
}
