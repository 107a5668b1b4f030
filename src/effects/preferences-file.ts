import fs from 'node:fs';
import {type Message, message, verbatim} from '../messages/message.ts';

/** What is where the preferences are kept. */
export type PreferencesFile =
	| {readonly kind: 'missing'}
	/** The value that JSON gave; still anything. */
	| {readonly kind: 'read'; readonly value: unknown}
	| {readonly kind: 'unusable'; readonly reason: Message};

/** A preferences file has some hundred bytes; what is much larger is something else. */
const LIMIT_BYTES = 64 * 1024;

/** Reads the file without ever waiting, also where it is a pipe, a device or a folder. */
export function readPreferencesFile(path: string): PreferencesFile {
	let descriptor: number | undefined;
	try {
		// A pipe without a writer would otherwise make the opening wait for ever.
		descriptor = fs.openSync(path, fs.constants.O_RDONLY | fs.constants.O_NONBLOCK);
		const stat = fs.fstatSync(descriptor);
		if (!stat.isFile()) {
			return {kind: 'unusable', reason: message('preferences.not-a-file')};
		}

		if (stat.size > LIMIT_BYTES) {
			return {kind: 'unusable', reason: message('preferences.too-large', {limit: LIMIT_BYTES})};
		}

		return {kind: 'read', value: JSON.parse(fs.readFileSync(descriptor, 'utf8'))};
	} catch (error) {
		if (error instanceof SyntaxError) {
			return {kind: 'unusable', reason: message('preferences.broken')};
		}

		const {code} = error as NodeJS.ErrnoException;
		return code === 'ENOENT'
			? {kind: 'missing'}
			: {kind: 'unusable', reason: verbatim(reasonOf(error))};
	} finally {
		if (descriptor !== undefined) {
			fs.closeSync(descriptor);
		}
	}
}

/**
 * Moves a file that cannot be used out of the way, under a name with the time. Returns its
 * new path, undefined where it could not be moved.
 */
export function setAside(path: string, now: Date): string | undefined {
	// Example: config.json.broken-2026-11-23T09-15-00Z
	const time = now
		.toISOString()
		.replace(/\.\d+Z$/, 'Z')
		.replaceAll(':', '-');
	const aside = `${path}.broken-${time}`;
	try {
		// A file of this name is from the same second: it stays, and so does ours.
		if (fs.lstatSync(aside, {throwIfNoEntry: false})) {
			return undefined;
		}

		fs.renameSync(path, aside);
		return aside;
	} catch {
		return undefined;
	}
}

/** Returns the system's words for an error, such as `EACCES: permission denied`. */
export function reasonOf(error: unknown): string {
	const text = error instanceof Error ? error.message : String(error);
	// Node adds the call and the path, which the sentence around it already names.
	return text.replace(/, \w+ '.*$/s, '');
}
