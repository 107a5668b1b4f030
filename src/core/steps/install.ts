import {message, say} from '../../messages/message.ts';
import type {Choices} from '../choices.ts';
import {valueOr} from '../fact.ts';
import type {Facts} from '../facts.ts';
import type {Step} from '../plan.ts';
import {apkAdd} from './apk.ts';

/** Returns the packages that the choices ask for; docker alone brings engine, client and buildx. */
export function wantedPackages(choices: Choices): readonly string[] {
	return choices.compose ? ['docker', 'docker-cli-compose'] : ['docker'];
}

/** Returns the wanted packages that are not installed yet, or not with all that makes them up. */
export function missingPackages(facts: Facts, choices: Choices): readonly string[] {
	const installed = new Set(valueOr(facts.docker, undefined)?.packages ?? []);
	return wantedPackages(choices).filter((name) =>
		partsOf(name, installed).some((part) => !installed.has(part)),
	);
}

/**
 * apk leaves out a package that it cannot download and installs the rest, so `docker`, which has no
 * files of its own, can be there without the daemon. `apk add` then brings what is missing.
 */
function partsOf(name: string, installed: ReadonlySet<string>): readonly string[] {
	if (name !== 'docker') {
		return [name];
	}

	const parts = [name, 'docker-engine', 'docker-cli'];
	return installed.has('openrc') ? [...parts, 'docker-openrc'] : parts;
}

/** Returns the step that installs what is missing. */
export function installStep(facts: Facts, choices: Choices): Step {
	const missing = missingPackages(facts, choices);
	const compose = missing.includes('docker-cli-compose')
		? say(message('step.install.compose'))
		: '';
	return {
		id: 'install',
		stage: 'install',
		title: message('step.install.title'),
		reason: message('step.install.reason', {compose}),
		undo: message('step.install.undo', {packages: missing.join(', ')}),
		whenAnActFails: 'stop',
		provesEditsOf: [],
		...whatToDo(facts, choices, missing),
	};
}

function whatToDo(
	facts: Facts,
	choices: Choices,
	missing: readonly string[],
): Pick<Step, 'need' | 'acts'> {
	if (facts.apk.kind !== 'known') {
		return {need: {kind: 'impossible', because: message('step.install.no-apk')}, acts: []};
	}

	if (missing.length === 0) {
		const packages = wantedPackages(choices).join(', ');
		const because = message('step.install.already', {packages});
		return {need: {kind: 'satisfied', because}, acts: []};
	}

	return {need: {kind: 'needed'}, acts: [apkAdd(missing, facts)]};
}
