import {randomBytes} from 'node:crypto';

/** Returns a word that no file of a box can hold by chance: 64 random bits. */
export function newNonce(): string {
	return randomBytes(8).toString('hex');
}
