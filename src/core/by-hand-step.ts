import {message} from '../messages/message.ts';
import type {ByteString} from './byte-string.ts';
import type {Choices} from './choices.ts';
import {type Act, command} from './command.ts';
import {DAEMON_JSON, SERVICE_CONFIG} from './daemon-json/files.ts';
import {valueOr} from './fact.ts';
import type {Facts} from './facts.ts';
import type {Step} from './plan.ts';
import {restart} from './remedies/acts-of-commands.ts';
import {provenSettings, RESOLV_CONF} from './remedies/file-remedies.ts';
import {fileEdit, remedyStep} from './remedies/remedy-step.ts';
import {provenEdits} from './remedies/repositories-remedy.ts';
import type {Finding} from './repositories/lint/finding.ts';
import {ETC_FOLDER, MAIN_FILE, type RepositoryFile} from './repositories/paths.ts';
import {lintOf} from './repository-findings.ts';
import {missingPackages} from './steps/install.ts';
import {waitForDaemon} from './steps/service.ts';

/** Name of the step that writes what somebody typed. */
export const BY_HAND_STEP = 'remedy:by-hand';

/** A file before and after somebody typed in it. */
export type TypedEdit = {
	readonly path: string;
	/** Undefined where there was no file. */
	readonly before: ByteString | undefined;
	readonly after: ByteString;
};

/** Returns what somebody typed as a step that is shown, proved and can be taken back. */
export function byHandStep(edit: TypedEdit, facts: Facts, choices: Choices): Step | undefined {
	const {path} = edit;
	return remedyStep(
		{
			remedy: {
				id: 'by-hand',
				title: message('by-hand.title', {path}),
				kind: 'plan',
				commands: [],
			},
			because: message('by-hand.reason'),
		},
		actsFor(edit, facts, choices),
	);
}

/** Returns what the lint says of a repositories file as somebody typed it. */
export function findingsOfTyped({path, after}: TypedEdit, facts: Facts): readonly Finding[] {
	if (!isRepositoriesFile(path)) {
		return [];
	}

	const files: readonly RepositoryFile[] = valueOr(facts.repositoryFiles, []);
	const others = files.filter((file) => file.path !== path);
	return lintOf(facts, [...others, {path, content: after}]);
}

function actsFor(edit: TypedEdit, facts: Facts, choices: Choices): readonly Act[] {
	const {path} = edit;
	const reason = message('edit.by-hand.reason');
	if (isRepositoriesFile(path)) {
		const proof = missingPackages(facts, choices).length > 0 ? 'docker' : 'index';
		return provenEdits([edit], reason, facts, proof);
	}

	return [fileEdit({...edit, id: 'file.by-hand', reason}), ...proofOf(path, facts)];
}

function proofOf(path: string, facts: Facts): readonly Act[] {
	switch (path) {
		case DAEMON_JSON:
			return provenSettings(facts);
		case SERVICE_CONFIG:
			return [restart('docker', facts), waitForDaemon()];
		case RESOLV_CONF:
			return [
				command({
					id: 'nslookup',
					argv: ['nslookup', 'dl-cdn.alpinelinux.org'],
					reason: message('command.nslookup.reason'),
					touches: ['network'],
				}),
			];
		default:
			return [];
	}
}

function isRepositoriesFile(path: string): boolean {
	return path === MAIN_FILE || path.startsWith(ETC_FOLDER);
}
