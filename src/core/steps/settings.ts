import {message, say} from '../../messages/message.ts';
import type {Choices} from '../choices.ts';
import {DAEMON_JSON} from '../daemon-json/files.ts';
import {inspectSettings, type SettingsReport} from '../daemon-json/inspect-settings.ts';
import {mendFiles} from '../daemon-json/mend-files.ts';
import {withSettings} from '../daemon-json/merge.ts';
import {placedProblem} from '../daemon-json/syntax-words.ts';
import {valueOr} from '../fact.ts';
import type {Docker, Facts} from '../facts.ts';
import type {Step} from '../plan.ts';
import {waitForDaemon} from './service.ts';
import {changeSettings, validateSettings} from './settings-change.ts';
import {restartDocker} from './start-acts.ts';
import {wantedSettings} from './wanted-settings.ts';

/**
 * Returns the step that asks dockerd whether it takes its settings, before anything is started, puts
 * right what stops it where there is one way to, and makes the settings that were chosen; undefined on
 * a box where Docker has only its own defaults and nobody wants others.
 */
export function settingsStep(facts: Facts, choices: Choices): Step | undefined {
	const docker = valueOr(facts.docker, undefined);
	const report = docker && inspectSettings(docker);
	const hasFlags = report?.options.kind === 'known' && report.options.words.length > 0;
	const wanted = docker && newSettingsOf(facts, choices, docker);
	if (!report || !(docker.daemonJson || hasFlags || wanted)) {
		return undefined;
	}

	const stopping = report.problems.find(({weight}) => weight === 'stops' || weight === 'may-stop');
	const isAtEase = docker.daemonVersion !== undefined && stopping === undefined;
	return {
		id: 'settings',
		stage: 'service',
		title: message('step.settings.title'),
		reason: stopping
			? message('step.settings.reason.fault', {fault: say(placedProblem(stopping))})
			: message('step.settings.reason'),
		undo: message('step.settings.undo'),
		whenAnActFails: 'stop',
		provesEditsOf: [],
		...(wanted ??
			(isAtEase
				? {need: {kind: 'satisfied', because: message('step.settings.running')}, acts: []}
				: (mending(docker) ?? {need: {kind: 'needed'}, acts: validation(docker, report)}))),
	};
}

/** Settings that were chosen come together with the mending of what is there. */
function newSettingsOf(
	facts: Facts,
	choices: Choices,
	docker: Docker,
): Pick<Step, 'title' | 'reason' | 'undo' | 'need' | 'acts'> | undefined {
	const mended = mendFiles(docker);
	const base = mended?.daemonJson ?? docker.daemonJson?.content;
	const change = wantedSettings(facts, choices, {...docker, daemonJson: withText(docker, base)});
	const daemonJson = Object.keys(change).length > 0 ? withSettings(base, change) : undefined;
	if (daemonJson === undefined) {
		return undefined;
	}

	const files = {daemonJson, serviceConfig: mended?.serviceConfig};
	const acts = changeSettings(docker, files, message('edit.settings.wanted'));
	const keys = Object.keys(change).join(', ');
	return {
		title: message('step.settings.wanted.title'),
		reason: message('step.settings.wanted.reason', {keys}),
		undo: message('step.settings.mend.undo'),
		need: {kind: 'needed'},
		acts:
			docker.daemonVersion === undefined ? acts : [...acts, restartDocker(facts), waitForDaemon()],
	};
}

function withText({daemonJson}: Docker, content: string | undefined): Docker['daemonJson'] {
	return content === undefined
		? undefined
		: {path: DAEMON_JSON, target: daemonJson?.target ?? DAEMON_JSON, content};
}

/** A fault with one way out of it is put right like a line of the repositories file: shown, then done. */
function mending(
	docker: Docker,
): Pick<Step, 'title' | 'reason' | 'undo' | 'need' | 'acts'> | undefined {
	const mended = mendFiles(docker);
	const [problem] = mended?.problems ?? [];
	if (!mended || !problem) {
		return undefined;
	}

	const fault = say(placedProblem(problem));
	return {
		title: message('step.settings.mend.title'),
		reason: message('step.settings.mend.reason', {fault}),
		undo: message('step.settings.mend.undo'),
		need: {kind: 'needed'},
		acts: changeSettings(docker, mended, message('edit.settings.reason', {fault})),
	};
}

function validation({daemonJson}: Docker, report: SettingsReport): Step['acts'] {
	return [validateSettings(daemonJson && DAEMON_JSON, report)];
}
