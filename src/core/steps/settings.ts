import {message, say} from '../../messages/message.ts';
import {type Act, type Command, command} from '../command.ts';
import {DAEMON_JSON} from '../daemon-json/files.ts';
import {inspectSettings, type SettingsReport} from '../daemon-json/inspect-settings.ts';
import {placedProblem} from '../daemon-json/syntax-words.ts';
import {valueOr} from '../fact.ts';
import type {Facts} from '../facts.ts';
import type {Step} from '../plan.ts';

/** dockerd reads a file and ends; a small box takes a second for it. Milliseconds. */
const VALIDATE_TIMEOUT_MS = 30_000;

/**
 * Returns the step that asks dockerd whether it takes its settings, before anything is started;
 * undefined on a box where Docker has only its own defaults.
 */
export function settingsStep(facts: Facts): Step | undefined {
	const docker = valueOr(facts.docker, undefined);
	const report = docker && inspectSettings(docker);
	const hasFlags = report?.options.kind === 'known' && report.options.words.length > 0;
	if (!report || !(docker.daemonJson || hasFlags)) {
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
		...(isAtEase
			? {need: {kind: 'satisfied', because: message('step.settings.running')}, acts: []}
			: {need: {kind: 'needed'}, acts: validation(docker.daemonJson !== undefined, report)}),
	};
}

function validation(hasFile: boolean, report: SettingsReport): readonly Act[] {
	return [validateSettings(hasFile ? DAEMON_JSON : undefined, report)];
}

/** Returns dockerd being asked for its opinion of a settings file, with the flags of its service. */
export function validateSettings(
	path: string | undefined,
	{options, values}: Pick<SettingsReport, 'options' | 'values'>,
): Command {
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
