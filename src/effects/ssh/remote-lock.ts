import {hostname, userInfo} from 'node:os';
import {isAlive, thisProcess} from '../lock-holder.ts';

/** Who works on a box from afar, as it stands in the lock over there. */
export type Client = {
	/** `ada@laptop`, for people. */
	readonly client: string;
	readonly clientPid: number;
	readonly clientTicks: string;
	readonly clientBoot: string;
};

/** A lock as it was found on a box; without client fields it is of an instance on the box itself. */
export type FoundLock = Partial<Client> & {readonly pid: number; readonly at: number};

/** Returns the record of this process for the lock of another box. */
export async function thisClient(): Promise<Client> {
	const {pid, startTicks, boot} = await thisProcess(0);
	return {
		client: `${nameOf()}@${hostname()}`.replaceAll(/[^\w.@-]/g, '_'),
		clientPid: pid,
		clientTicks: startTicks,
		clientBoot: boot,
	};
}

/** Returns the lock that a text says; undefined where it is none. */
export function lockFrom(text: string): FoundLock | undefined {
	try {
		const found = JSON.parse(text) as FoundLock;
		return Number.isInteger(found.pid) && Number.isFinite(found.at) ? found : undefined;
	} catch {
		return undefined;
	}
}

/** Returns whether whoever took a lock did so from this machine and is gone, or is this very process. */
export async function isOursAndGone(found: FoundLock, own: Client): Promise<boolean> {
	const {clientPid: pid, clientTicks: startTicks, clientBoot: boot} = found;
	if (pid === undefined || startTicks === undefined || boot === undefined || boot === '') {
		return false;
	}

	const isSelf = pid === own.clientPid && startTicks === own.clientTicks && boot === own.clientBoot;
	return isSelf || (boot === own.clientBoot && !(await isAlive({pid, startTicks, boot, at: 0})));
}

function nameOf(): string {
	try {
		return userInfo().username;
	} catch {
		return '?';
	}
}
