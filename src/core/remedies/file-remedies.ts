import {message} from '../../messages/message.ts';
import type {ByteString} from '../byte-string.ts';
import {type Act, command} from '../command.ts';
import {DAEMON_JSON} from '../daemon-json/files.ts';
import {type WorldEntry, withEntries, worldEntries} from '../smallest-change/world-entry.ts';
import {isWish} from '../smallest-change/world-fault.ts';
import {missingPackages} from '../steps/install.ts';
import {waitForDaemon} from '../steps/service.ts';
import {simulateAdd} from '../steps/simulate.ts';
import {restart} from './acts-of-commands.ts';
import {fileEdit, type RemedyInput} from './remedy-step.ts';

/** Name servers of the box. */
export const RESOLV_CONF = '/etc/resolv.conf';
/** What the user has asked apk for. */
export const WORLD = '/etc/apk/world';

/** A public name server that answers everybody; the remedy's title says that it is a makeshift. */
const PUBLIC_NAME_SERVER = '1.1.1.1';
/** BusyBox asks each name server for five seconds. Milliseconds. */
const LOOKUP_TIMEOUT_MS = 20_000;

/** Returns the name server being replaced, with the proof that names are found again. */
export function setNameServer({files}: RemedyInput): readonly Act[] | undefined {
	const before = files.get(RESOLV_CONF);
	const line = `nameserver ${PUBLIC_NAME_SERVER}`;
	const kept = (before ?? '').split('\n').map((text) => {
		// The old ones stay readable, so that the way back is in the file too.
		return /^\s*nameserver\s/.test(text) ? `#${text}` : text;
	});
	const after = `${line}\n${kept.join('\n')}`;
	return before?.split('\n').some((text) => text.trim() === line)
		? undefined
		: [
				fileEdit({
					id: 'resolver.set',
					path: RESOLV_CONF,
					before,
					after,
					reason: message('edit.resolver.reason', {server: PUBLIC_NAME_SERVER}),
				}),
				command({
					id: 'nslookup',
					argv: ['nslookup', 'dl-cdn.alpinelinux.org'],
					reason: message('command.nslookup.reason'),
					touches: ['network'],
					timeoutMs: LOOKUP_TIMEOUT_MS,
				}),
			];
}

/** Returns the proof of settings of the daemon: it accepts them, starts, and answers. */
export function provenSettings(facts: RemedyInput['facts']): readonly Act[] {
	return [
		command({
			id: 'dockerd.validate',
			argv: ['dockerd', '--validate', '--config-file', DAEMON_JSON],
			reason: message('command.dockerd-validate.reason'),
		}),
		restart('docker', facts),
		waitForDaemon(),
	];
}

/** A line that begins with what is no wish, such as `<<<<<<< HEAD`, is none as a whole. */
function unreadableIn(world: ByteString): readonly WorldEntry[] {
	const entries = worldEntries(world);
	return entries.filter((entry) => {
		const first = entries.find(({line}) => line === entry.line);
		return !isWish(entry.text) || (first !== undefined && !isWish(first.text));
	});
}

/** Returns the one forbidden name being taken out of world; undefined where it is not one alone. */
export function allowInWorld({files, facts, choices}: RemedyInput): readonly Act[] | undefined {
	const before = files.get(WORLD);
	const bad = unreadableIn(before ?? '');
	const missing = missingPackages(facts, choices);
	if (before !== undefined && bad.length > 0) {
		const after = withEntries(
			before,
			bad.map((entry) => ({entry, text: undefined})),
		);
		const line = bad.map(({text}) => text).join(' ');
		return [
			fileEdit({
				id: 'world.mend',
				path: WORLD,
				before,
				after,
				reason: message('edit.world.bad', {line}),
			}),
			simulateAdd(missing),
		];
	}

	const lines = before?.split('\n') ?? [];
	const forbidden = lines.filter((line) => line.startsWith('!'));
	const [line] = forbidden;
	return line === undefined || forbidden.length > 1
		? undefined
		: [
				fileEdit({
					id: 'world.allow',
					path: WORLD,
					before,
					after: lines.filter((other) => other !== line).join('\n'),
					reason: message('edit.world.reason', {line}),
				}),
				...(missing.length > 0 ? [simulateAdd(missing)] : []),
			];
}
