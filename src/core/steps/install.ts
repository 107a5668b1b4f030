import {message, say} from '../../messages/message.ts';
import type {Choices} from '../choices.ts';
import {valueOr} from '../fact.ts';
import type {Facts, InstallMode} from '../facts.ts';
import type {Step} from '../plan.ts';
import {worldFault} from '../smallest-change/world-fault.ts';
import {apkAdd, apkRepair} from './apk.ts';

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

/** On a box that runs from memory it is said beforehand what a reboot takes away. */
const REASONS: Readonly<
	Partial<Record<InstallMode, 'step.install.reason.diskless' | 'step.install.reason.data'>>
> = {
	diskless: 'step.install.reason.diskless',
	overlaytmpfs: 'step.install.reason.diskless',
	data: 'step.install.reason.data',
};

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
		reason: message(REASONS[valueOr(facts.installMode, 'sys')] ?? 'step.install.reason', {compose}),
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

	const fault = worldFault(valueOr(facts.world, [PLACEHOLDER]));
	if (fault && missing.length > 0) {
		const because =
			fault.kind === 'empty'
				? message('step.install.world-empty')
				: message('step.install.world-bad', {wish: fault.wish});
		return {need: {kind: 'impossible', because}, acts: []};
	}

	const damaged = damagedPackages(facts);
	if (missing.length === 0 && damaged.length > 0) {
		return {need: {kind: 'needed'}, acts: [apkRepair(damaged, facts)]};
	}

	if (missing.length === 0) {
		const packages = wantedPackages(choices).join(', ');
		const because = message('step.install.already', {packages});
		return {need: {kind: 'satisfied', because}, acts: []};
	}

	const repair = damaged.length > 0 ? [apkRepair(damaged, facts)] : [];
	return {need: {kind: 'needed'}, acts: [apkAdd(missing, facts, choices.kit), ...repair]};
}

/** A world that is not known is not held against a box. */
const PLACEHOLDER = 'alpine-base';

/** Packages that bring the programs and the script without which Docker does not start. */
const PACKAGE_OF: Readonly<Record<string, string>> = {
	dockerd: 'docker-engine',
	containerd: 'containerd',
	runc: 'runc',
	iptables: 'iptables',
};

/** Returns installed packages of which a file is gone that Docker cannot do without. */
export function damagedPackages(facts: Facts): readonly string[] {
	const docker = valueOr(facts.docker, undefined);
	const lost = (docker?.process?.missingPrograms ?? []).flatMap((name) => PACKAGE_OF[name] ?? []);
	const hasLostScript =
		docker?.packages.includes('docker-openrc') === true &&
		!docker.service.exists &&
		valueOr(facts.init, undefined) === 'openrc';
	return [...lost, ...(hasLostScript ? ['docker-openrc'] : [])];
}
