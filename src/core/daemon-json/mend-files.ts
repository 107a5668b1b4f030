import type {ByteString} from '../byte-string.ts';
import type {ProbedFile} from '../facts.ts';
import {flagsOfKey} from './daemon-keys.ts';
import {inspectSettings, type SettingsFiles} from './inspect-settings.ts';
import type {SettingsProblem} from './json-problem.ts';
import type {JsonValue} from './json-value.ts';
import {mendSettings} from './mend-settings.ts';
import {withSettings} from './merge.ts';
import {renamedFlag} from './rename-flag.ts';
import {flagsIn, type ServiceOptions} from './service-options.ts';

/** New texts of the settings files; undefined for one that stays as it is. */
export type MendedFiles = {
	readonly daemonJson: ByteString | undefined;
	readonly serviceConfig: ByteString | undefined;
	/** What was wrong, worst first. */
	readonly problems: readonly SettingsProblem[];
};

/** Keys that guard the machine: of two words about them nobody but the owner chooses. */
const GUARDS =
	/^(?:tls\w*|hosts|group|icc|iptables|ip6tables|userns-remap|seccomp-profile|selinux-enabled|no-new-privileges|authorization-plugins|insecure-registries)$/;

/**
 * Returns both settings files without what stops the daemon: faults of daemon.json, a misspelt flag,
 * and keys that a flag sets as well. Undefined where nothing stops it, or where something is left
 * that only its owner can decide.
 */
export function mendFiles(files: SettingsFiles): MendedFiles | undefined {
	const problems = stopping(files);
	const [first] = problems;
	if (!first) {
		return undefined;
	}

	const flag = problems.find(({cause}) => cause === 'dockerd-unknown-flag');
	const config = files.serviceConfig;
	const renamed = flag && config ? renamedFlag(config.content, flag.subject) : undefined;
	const withFlag = {...files, serviceConfig: renewed(config, renamed)};
	const json = files.daemonJson;
	const mended = json && mendSettings(json.content);
	const withJson = {...withFlag, daemonJson: renewed(json, mended)};
	const single = json && withoutConflicts(withJson);
	const result = {...withJson, daemonJson: renewed(withJson.daemonJson, single)};
	return stopping(result).length > 0
		? undefined
		: {daemonJson: single ?? mended, serviceConfig: renamed, problems};
}

function stopping(files: SettingsFiles): readonly SettingsProblem[] {
	return inspectSettings(files).problems.filter(
		({weight}) => weight === 'stops' || weight === 'may-stop',
	);
}

function renewed(file: ProbedFile | undefined, content: ByteString | undefined) {
	return file && content !== undefined ? {...file, content} : file;
}

/** The flag stays, for it is what the box was started with before the file was written. */
function withoutConflicts(files: SettingsFiles): ByteString | undefined {
	const {problems, values, options} = inspectSettings(files);
	const keys = problems
		.filter(({cause}) => cause === 'daemon-json-flag-conflict')
		.map(({subject}) => subject);
	const isOpen = keys.some((key) => GUARDS.test(key) && !saysTheSame(key, values?.[key], options));
	return keys.length === 0 || isOpen
		? undefined
		: withSettings(
				files.daemonJson?.content,
				Object.fromEntries(keys.map((key) => [key, undefined])),
			);
}

function saysTheSame(key: string, value: JsonValue | undefined, options: ServiceOptions): boolean {
	const flags = options.kind === 'known' ? flagsIn(options.words) : [];
	const given = flags
		.filter(({flag}) => flagsOfKey(key).includes(flag))
		.map((flag) => (flag.value === '' ? 'true' : flag.value));
	const set = (Array.isArray(value) ? value : [value]).map(String);
	return given.toSorted().join('\n') === set.toSorted().join('\n');
}
