import {message} from '../../messages/message.ts';
import {type Act, type Command, command} from '../command.ts';
import {valueOr} from '../fact.ts';
import {parseShell, toShell} from '../shell-text.ts';
import {createGroup} from '../steps/access.ts';
import {apkAdd, apkUpdate} from '../steps/apk.ts';
import {missingPackages} from '../steps/install.ts';
import {rcUpdateAdd, serviceCommand, startDocker, waitForDaemon} from '../steps/service.ts';
import type {RemedyInput} from './remedy-step.ts';

/** apk downloads from slow mirrors too; longer than this is a dead line. Milliseconds. */
const APK_TIMEOUT_MS = 30 * 60_000;
/** A service may take its time to stop and to start. Milliseconds. */
const SERVICE_TIMEOUT_MS = 3 * 60_000;

/**
 * Returns the shell lines of a remedy as acts with reasons, limits and ways back; undefined where
 * one of them is none that the product knows to do.
 */
export function actsOfCommands(
	lines: readonly string[],
	input: Pick<RemedyInput, 'facts' | 'choices'>,
): readonly Act[] | undefined {
	const acts = lines.map((line) => actsOfLine(parseShell(line) ?? [], input));
	if (acts.length === 0 || acts.includes(undefined)) {
		return undefined;
	}

	const all = acts.flatMap((some) => some ?? []);
	const startsDocker = all.some(({id}) => id === 'service.start' || id === 'service.restart');
	// "ok" after a start says little; the daemon's answer is the proof.
	return startsDocker ? [...all, waitForDaemon()] : all;
}

function actsOfLine(
	argv: readonly string[],
	input: Pick<RemedyInput, 'facts' | 'choices'>,
): readonly Act[] | undefined {
	const [program, ...words] = argv;
	switch (program) {
		case 'apk':
			return actsOfApk(words, input);
		case 'rc-service':
		case 'service':
			return actsOfService(words, input);
		case 'rc-update':
			return words[0] === 'add' && words[1] === 'docker'
				? [rcUpdateAdd(input.choices.runlevel)]
				: undefined;
		case 'addgroup':
			return toShell(words) === '-S docker' ? [createGroup()] : undefined;
		case 'mkdir':
			return words[0] === '-p' && words.length === 2 ? [makeFolder(words[1] ?? '')] : undefined;
		default:
			return undefined;
	}
}

function actsOfApk(
	words: readonly string[],
	{facts, choices}: Pick<RemedyInput, 'facts' | 'choices'>,
): readonly Act[] | undefined {
	const waits = words[0] === '--wait';
	const [verb, ...names] = waits ? words.slice(2) : words;
	switch (verb) {
		case 'update':
			return [apkUpdate(facts)];
		case '-U':
			// `apk update` always asks; the option is for the other commands of apk.
			return names[0] === 'update' ? [apkUpdate(facts)] : undefined;
		case 'add': {
			const missing = missingPackages(facts, choices);
			const wanted = names.includes('docker') && missing.length > 0 ? missing : names;
			return wanted.every(isName) && wanted.length > 0 ? [apkAdd(wanted, facts)] : undefined;
		}

		case 'fix':
			return names.every(isName) ? [apkFix(names, facts)] : undefined;
		case 'del':
			return names.every(isName) && names.length > 0 ? [apkDel(names)] : undefined;
		default:
			return undefined;
	}
}

/** Options, files and constraints need more thought than a remedy can give. */
function isName(word: string): boolean {
	return /^[a-z0-9][\w+.-]*$/i.test(word);
}

function apkFix(names: readonly string[], {proxies}: RemedyInput['facts']): Command {
	return command({
		id: 'apk.fix',
		argv: ['apk', 'fix', ...names],
		reason: message('command.apk-fix.reason'),
		touches: ['packages', 'files', 'network'],
		privilege: 'root',
		runOptions: ['--wait=60'],
		timeoutMs: APK_TIMEOUT_MS,
		environment: valueOr(proxies, {}),
		undo: {kind: 'none', reason: message('command.apk-fix.undo')},
	});
}

function apkDel(names: readonly string[]): Command {
	const packages = names.join(', ');
	return command({
		id: 'apk.del',
		argv: ['apk', 'del', ...names],
		reason: message('command.apk-forget.reason', {packages}),
		touches: ['packages', 'files'],
		privilege: 'root',
		runOptions: ['--wait=60'],
		timeoutMs: APK_TIMEOUT_MS,
		undo: {
			kind: 'commands',
			commands: [
				command({
					id: 'apk.add',
					argv: ['apk', 'add', ...names],
					reason: message('command.apk-add.reason', {packages}),
					touches: ['packages', 'files', 'network'],
					privilege: 'root',
					timeoutMs: APK_TIMEOUT_MS,
				}),
			],
		},
	});
}

function actsOfService(
	[name = '', action]: readonly string[],
	{facts}: Pick<RemedyInput, 'facts'>,
): readonly Act[] | undefined {
	if (name === 'docker' && action === 'start') {
		return [startDocker(facts)];
	}

	return (name === 'docker' || name === 'cgroups') && action === 'restart'
		? [restart(name, facts)]
		: undefined;
}

/** Returns a service being stopped and started again. */
export function restart(name: 'docker' | 'cgroups', facts: RemedyInput['facts']): Command {
	return command({
		id: name === 'docker' ? 'service.restart' : `${name}.restart`,
		argv: [serviceCommand(facts), name, 'restart'],
		reason: message('command.service-restart.reason', {name}),
		touches: ['services'],
		privilege: 'root',
		timeoutMs: SERVICE_TIMEOUT_MS,
	});
}

function makeFolder(path: string): Command {
	return command({
		id: 'mkdir',
		argv: ['mkdir', '-p', path],
		reason: message('command.mkdir.reason', {path}),
		touches: ['files'],
		privilege: 'root',
		undo: {kind: 'none', reason: message('command.mkdir.undo')},
	});
}
