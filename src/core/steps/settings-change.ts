import {type Message, message} from '../../messages/message.ts';
import type {ByteString} from '../byte-string.ts';
import {type Act, command, type FileEdit} from '../command.ts';
import {DAEMON_JSON, SERVICE_CONFIG} from '../daemon-json/files.ts';
import {
	inspectSettings,
	type SettingsFiles,
	type SettingsReport,
} from '../daemon-json/inspect-settings.ts';

/** dockerd reads a file and ends; a small box takes a second for it. Milliseconds. */
const VALIDATE_TIMEOUT_MS = 30_000;
/** Where new settings are judged before they become the real ones; only root can write there. */
const TRIAL_PATH = '/run/alpine-docker-wizard.daemon.json';
/** Settings of the system can be read by everybody. */
const NEW_FILE_MODE = 0o644;

/** Returns dockerd being asked for its opinion of a settings file, with the flags of its service. */
export function validateSettings(
	path: string | undefined,
	{options, values}: Pick<SettingsReport, 'options' | 'values'>,
): Act {
	const words = options.kind === 'known' ? options.words.map(({text}) => text) : [];
	const namesFile = words.some((word) => /^--config-file\b/.test(word));
	return command({
		id: 'dockerd.validate',
		argv: [
			'dockerd',
			'--validate',
			...(path === undefined || namesFile ? [] : ['--config-file', path]),
			...words,
		],
		reason: message('command.validate.reason'),
		// With "userns-remap": "default" it makes the user dockremap already now (seen with 28.5).
		touches: values?.['userns-remap'] === undefined ? [] : ['accounts'],
		timeoutMs: VALIDATE_TIMEOUT_MS,
	});
}

/** New texts of the settings files; undefined for one that stays as it is. */
export type NewSettings = {
	readonly daemonJson?: ByteString | undefined;
	readonly serviceConfig?: ByteString | undefined;
};

/**
 * Returns the settings being changed: dockerd judges the new daemon.json in another file, and only
 * what it takes becomes the real one. Flags are judged with it, before their file is written.
 */
export function changeSettings(
	files: SettingsFiles,
	{daemonJson, serviceConfig}: NewSettings,
	reason: Message,
): readonly Act[] {
	const before = files.daemonJson?.content;
	const report = inspectSettings({
		daemonJson: withContent(files.daemonJson, DAEMON_JSON, daemonJson),
		serviceConfig: withContent(files.serviceConfig, SERVICE_CONFIG, serviceConfig),
	});
	const judged = daemonJson === undefined ? files.daemonJson && DAEMON_JSON : TRIAL_PATH;
	return [
		...(daemonJson === undefined ? [] : [trial(undefined, daemonJson)]),
		validateSettings(judged, report),
		...(daemonJson === undefined
			? []
			: [
					...(before === undefined ? [makeFolder()] : []),
					settingsEdit('daemon-json.mend', DAEMON_JSON, before, daemonJson, reason),
					trial(daemonJson, undefined),
				]),
		...(serviceConfig === undefined
			? []
			: [
					settingsEdit(
						'service-config.mend',
						SERVICE_CONFIG,
						files.serviceConfig?.content,
						serviceConfig,
						reason,
					),
				]),
	];
}

function withContent(
	file: SettingsFiles['daemonJson'],
	path: string,
	content: ByteString | undefined,
): SettingsFiles['daemonJson'] {
	return content === undefined ? file : {path, target: file?.target ?? path, content};
}

function settingsEdit(
	id: string,
	path: string,
	before: ByteString | undefined,
	after: ByteString,
	reason: Message,
): FileEdit {
	return {
		kind: 'edit',
		...{id, path, before, after, reason},
		newFileMode: NEW_FILE_MODE,
		privilege: 'root',
		undo: {kind: 'restore-file'},
	};
}

function trial(before: ByteString | undefined, after: ByteString | undefined): FileEdit {
	return {
		kind: 'edit',
		id: after === undefined ? 'daemon-json.trial-end' : 'daemon-json.trial',
		path: TRIAL_PATH,
		before,
		after,
		newFileMode: 0o600,
		reason: message(after === undefined ? 'edit.trial-end.reason' : 'edit.trial.reason'),
		privilege: 'root',
		undo: {kind: 'nothing'},
		isScratch: true,
	};
}

function makeFolder(): Act {
	return command({
		id: 'mkdir.docker',
		argv: ['mkdir', '-p', '/etc/docker'],
		reason: message('command.mkdir-docker.reason'),
		touches: ['files'],
		privilege: 'root',
	});
}
