import {message, say} from '../../messages/message.ts';
import type {ByteString} from '../byte-string.ts';
import type {Act} from '../command.ts';
import {DAEMON_JSON} from '../daemon-json/files.ts';
import {inspectSettings, type SettingsFiles} from '../daemon-json/inspect-settings.ts';
import type {SettingsProblem} from '../daemon-json/json-problem.ts';
import {mendSettings} from '../daemon-json/mend-settings.ts';
import {withSettings} from '../daemon-json/merge.ts';
import {renamedFlag} from '../daemon-json/rename-flag.ts';
import {placedProblem} from '../daemon-json/syntax-words.ts';
import {valueOr} from '../fact.ts';
import type {Facts} from '../facts.ts';
import {waitForDaemon} from '../steps/service.ts';
import {changeSettings, type NewSettings} from '../steps/settings-change.ts';
import {restartDocker} from '../steps/start-acts.ts';
import type {RemedyInput} from './remedy-step.ts';

/** Returns the faults of daemon.json being mended where each has one way to be; undefined otherwise. */
export function mendDaemonJson({facts, files}: RemedyInput): readonly Act[] | undefined {
	const own = settingsFiles(facts, files.get(DAEMON_JSON));
	const before = own.daemonJson?.content;
	const daemonJson = before === undefined ? undefined : mendSettings(before);
	const [problem] = inspectSettings(own).problems;
	return daemonJson === undefined || problem === undefined
		? undefined
		: provenChange(facts, own, {daemonJson}, problem);
}

/** Returns a key being taken out of daemon.json that a flag of the service sets as well. */
export function leaveToFlags({facts, files}: RemedyInput): readonly Act[] | undefined {
	const own = settingsFiles(facts, files.get(DAEMON_JSON));
	const conflicts = inspectSettings(own).problems.filter(
		({cause}) => cause === 'daemon-json-flag-conflict',
	);
	const [problem] = conflicts;
	const change = Object.fromEntries(conflicts.map(({subject}) => [subject, undefined]));
	return (
		problem &&
		provenChange(facts, own, {daemonJson: withSettings(own.daemonJson?.content, change)}, problem)
	);
}

/** Returns the storage driver being left to Docker, which takes the one that fits the box. */
export function leaveDriverToDocker({facts, files}: RemedyInput): readonly Act[] | undefined {
	const own = settingsFiles(facts, files.get(DAEMON_JSON));
	const {values} = inspectSettings(own);
	const change = {'storage-driver': undefined, 'storage-opts': undefined};
	return values?.['storage-driver'] === undefined
		? undefined
		: provenChange(facts, own, {daemonJson: withSettings(own.daemonJson?.content, change)});
}

/** Returns a misspelt flag of the service being put right; undefined where nothing is near it. */
export function mendServiceOptions({facts}: RemedyInput): readonly Act[] | undefined {
	const own = settingsFiles(facts, undefined);
	const problem = inspectSettings(own).problems.find(({cause}) => cause === 'dockerd-unknown-flag');
	const before = own.serviceConfig?.content;
	const serviceConfig =
		before === undefined || problem === undefined
			? undefined
			: renamedFlag(before, problem.subject);
	return serviceConfig === undefined
		? undefined
		: provenChange(facts, own, {serviceConfig}, problem);
}

/** Returns new settings, judged before they are the real ones, with the proof that Docker comes up with them. */
export function provenChange(
	facts: Facts,
	files: SettingsFiles,
	change: NewSettings,
	problem?: SettingsProblem,
): readonly Act[] {
	const reason = problem
		? message('edit.settings.reason', {fault: say(placedProblem(problem))})
		: message('edit.settings.wanted');
	return [...changeSettings(files, change, reason), restartDocker(facts), waitForDaemon()];
}

/** Returns settings that somebody chose; a daemon that runs is started anew to read them. */
export function newSettings(facts: Facts, daemonJson: ByteString): readonly Act[] {
	const files = settingsFiles(facts, undefined);
	const acts = changeSettings(files, {daemonJson}, message('edit.settings.wanted'));
	const runs = valueOr(facts.docker, undefined)?.daemonVersion !== undefined;
	const restart = {...restartDocker(facts), reason: message('command.settings-restart.reason')};
	return runs ? [...acts, restart, waitForDaemon()] : acts;
}

function settingsFiles(facts: Facts, content: ByteString | undefined): SettingsFiles {
	const docker = valueOr(facts.docker, undefined);
	const file = {path: DAEMON_JSON, target: docker?.daemonJson?.target ?? DAEMON_JSON};
	return {
		daemonJson: content === undefined ? docker?.daemonJson : {...file, content},
		serviceConfig: docker?.serviceConfig,
	};
}
