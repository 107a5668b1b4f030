import {message, say} from '../../messages/message.ts';
import type {ByteString} from '../byte-string.ts';
import {type Act, command, type FileEdit} from '../command.ts';
import {DAEMON_JSON, SERVICE_CONFIG} from '../daemon-json/files.ts';
import {inspectSettings} from '../daemon-json/inspect-settings.ts';
import type {SettingsProblem} from '../daemon-json/json-problem.ts';
import {mendSettings} from '../daemon-json/mend-settings.ts';
import {withSettings} from '../daemon-json/merge.ts';
import {renamedFlag} from '../daemon-json/rename-flag.ts';
import {placedProblem} from '../daemon-json/syntax-words.ts';
import {valueOr} from '../fact.ts';
import type {Facts, ProbedFile} from '../facts.ts';
import {waitForDaemon} from '../steps/service.ts';
import {validateSettings} from '../steps/settings.ts';
import {restartDocker} from '../steps/start-acts.ts';
import {fileEdit, type RemedyInput} from './remedy-step.ts';

/** Where new settings are judged before they become the real ones; only root can write there. */
const TRIAL_PATH = '/run/alpine-docker-wizard.daemon.json';

/** Returns the faults of daemon.json being mended where each has one way to be; undefined otherwise. */
export function mendDaemonJson({facts, files}: RemedyInput): readonly Act[] | undefined {
	const own = settingsFiles(facts, files.get(DAEMON_JSON));
	const before = own.daemonJson?.content;
	const after = before === undefined ? undefined : mendSettings(before);
	const [problem] = inspectSettings(own).problems;
	return after === undefined || problem === undefined
		? undefined
		: changeDaemonJson(facts, before, after, problem);
}

/** Returns a key being taken out of daemon.json that a flag of the service sets as well. */
export function leaveToFlags({facts, files}: RemedyInput): readonly Act[] | undefined {
	const own = settingsFiles(facts, files.get(DAEMON_JSON));
	const before = own.daemonJson?.content;
	const conflicts = inspectSettings(own).problems.filter(
		({cause}) => cause === 'daemon-json-flag-conflict',
	);
	const [problem] = conflicts;
	const change = Object.fromEntries(conflicts.map(({subject}) => [subject, undefined]));
	const after = withSettings(before, change);
	return before === undefined || after === undefined || problem === undefined
		? undefined
		: changeDaemonJson(facts, before, after, problem);
}

/** Returns a misspelt flag of the service being put right; undefined where nothing is near it. */
export function mendServiceOptions({facts}: RemedyInput): readonly Act[] | undefined {
	const own = settingsFiles(facts, undefined);
	const problem = inspectSettings(own).problems.find(({cause}) => cause === 'dockerd-unknown-flag');
	const before = own.serviceConfig?.content;
	const after =
		before === undefined || problem === undefined
			? undefined
			: renamedFlag(before, problem.subject);
	if (before === undefined || after === undefined || problem === undefined) {
		return undefined;
	}

	const report = inspectSettings({
		...own,
		serviceConfig: {path: SERVICE_CONFIG, target: SERVICE_CONFIG, content: after},
	});
	return [
		fileEdit({
			id: 'service-config.mend',
			path: SERVICE_CONFIG,
			before,
			after,
			reason: message('edit.settings.reason', {fault: say(placedProblem(problem))}),
		}),
		validateSettings(own.daemonJson && DAEMON_JSON, report),
		restartDocker(facts),
		waitForDaemon(),
	];
}

/**
 * Returns new text for daemon.json: dockerd judges it in another file, and only what it takes
 * becomes the real one. The last acts prove that Docker comes up with it.
 */
export function changeDaemonJson(
	facts: Facts,
	before: ByteString | undefined,
	after: ByteString,
	problem: SettingsProblem | undefined,
): readonly Act[] {
	const own = settingsFiles(facts, after);
	const reason = problem
		? message('edit.settings.reason', {fault: say(placedProblem(problem))})
		: message('edit.settings.wanted');
	return [
		...(before === undefined ? [makeFolder()] : []),
		trial(undefined, after),
		{...validateSettings(TRIAL_PATH, inspectSettings(own)), id: 'dockerd.validate'},
		fileEdit({id: 'daemon-json.mend', path: DAEMON_JSON, before, after, reason}),
		trial(after, undefined),
		restartDocker(facts),
		waitForDaemon(),
	];
}

function settingsFiles(
	facts: Facts,
	content: ByteString | undefined,
): {readonly daemonJson: ProbedFile | undefined; readonly serviceConfig: ProbedFile | undefined} {
	const docker = valueOr(facts.docker, undefined);
	const file = {path: DAEMON_JSON, target: docker?.daemonJson?.target ?? DAEMON_JSON};
	return {
		daemonJson: content === undefined ? docker?.daemonJson : {...file, content},
		serviceConfig: docker?.serviceConfig,
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
