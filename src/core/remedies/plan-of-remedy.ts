import type {Act} from '../command.ts';
import {DAEMON_JSON, SERVICE_CONFIG} from '../daemon-json/files.ts';
import type {Remedy} from '../diagnosis.ts';
import {valueOr} from '../fact.ts';
import type {Facts} from '../facts.ts';
import type {Step} from '../plan.ts';
import {addToGroup} from '../steps/access.ts';
import {actsOfCommands} from './acts-of-commands.ts';
import {allowInWorld, RESOLV_CONF, setNameServer, WORLD} from './file-remedies.ts';
import {type RemedyInput, remedyStep} from './remedy-step.ts';
import {isRepositoriesRemedy, repositoriesRemedy} from './repositories-remedy.ts';
import {SERVICE_REMEDY_ACTS} from './service-remedies.ts';
import {mendDaemonJson} from './settings-remedies.ts';

/** Remedies that look into a file and change it. */
const FILE_REMEDIES: Readonly<
	Record<
		string,
		{
			readonly path: string;
			readonly acts: (input: RemedyInput) => readonly Act[] | undefined;
		}
	>
> = {
	'dns.set': {path: RESOLV_CONF, acts: setNameServer},
	'daemon.edit': {path: DAEMON_JSON, acts: mendDaemonJson},
	'world.allow': {path: WORLD, acts: allowInWorld},
};

/** Files that a person can put right where the product does not know how. */
const BY_HAND: Readonly<Record<string, string>> = {
	'daemon.edit': DAEMON_JSON,
	'daemon.one-place': DAEMON_JSON,
	'driver.default': DAEMON_JSON,
	'daemon.options': SERVICE_CONFIG,
	'world.allow': WORLD,
	'dns.set': RESOLV_CONF,
	'url.password': '/etc/apk/repositories',
	'url.http': '/etc/apk/repositories',
	'tag.define': '/etc/apk/repositories',
	'tag.remove': '/etc/apk/repositories',
	'interfaces.edit': '/etc/network/interfaces',
};

/** The remedy that leads to a choice of servers. */
export const MIRROR_REMEDY = 'mirror.change';

/** Returns the file that a remedy has to see before it can be planned. */
export function fileOfRemedy(id: string): string | undefined {
	return FILE_REMEDIES[id]?.path;
}

/** Returns the file that a remedy leaves to an editor where it cannot be planned. */
export function editedByHand(id: string): string | undefined {
	return isRepositoriesRemedy(id) ? '/etc/apk/repositories' : BY_HAND[id];
}

/** Returns a remedy as a step to be shown and run; undefined where the product cannot do it here. */
export function planOfRemedy(input: RemedyInput): Step | undefined {
	return remedyStep(input, actsOf(input));
}

/**
 * Returns whether a remedy is more than words: it can be planned, an editor can be opened for it,
 * or it leads to the choice of a server. Cheap, for it is asked with each frame.
 */
export function canCarryOut(
	remedy: Remedy,
	{facts, choices}: Pick<RemedyInput, 'facts' | 'choices'>,
): boolean {
	const {id, title} = remedy;
	if (remedy.kind === 'outside') {
		return false;
	}

	return id === MIRROR_REMEDY || isRepositoriesRemedy(id)
		? facts.repositoryFiles.kind === 'known' && facts.branch.kind === 'known'
		: fileOfRemedy(id) !== undefined ||
				editedByHand(id) !== undefined ||
				((remedy.kind === 'plan' || Object.hasOwn(SERVICE_REMEDY_ACTS, id)) &&
					planOfRemedy({remedy, because: title, facts, choices, files: new Map()}) !== undefined);
}

/** Returns remedies without those that the product would carry out in the same way as one before. */
export function withoutTwins(remedies: readonly Remedy[]): readonly Remedy[] {
	const nameOf = ({id}: Remedy) => (isRepositoriesRemedy(id) ? 'repositories' : id);
	return remedies.filter(
		(remedy, index) => remedies.findIndex((other) => nameOf(other) === nameOf(remedy)) === index,
	);
}

function actsOf(input: RemedyInput): readonly Act[] | undefined {
	const {remedy, facts, choices} = input;
	const {id, kind, commands} = remedy;
	const ofService = SERVICE_REMEDY_ACTS[id];
	if (ofService) {
		return ofService(input);
	}

	const file = FILE_REMEDIES[id];
	if (file) {
		return file.acts(input);
	}

	if (isRepositoriesRemedy(id)) {
		return repositoriesRemedy(id, facts, choices);
	}

	if (id === 'group.join') {
		const user = whoNeedsDocker(facts);
		return user === undefined ? undefined : [addToGroup(user)];
	}

	return kind === 'plan' ? actsOfCommands(commands, input) : undefined;
}

/** The human at the keyboard; root needs no group. */
function whoNeedsDocker({user, people}: Facts): string | undefined {
	const human = valueOr(user, undefined)?.human;
	return human === undefined || human === 'root' ? valueOr(people, [])[0] : human;
}
