import {message, say} from '../../messages/message.ts';
import {clockErrorOf} from '../clock.ts';
import {inspectSettings} from '../daemon-json/inspect-settings.ts';
import {placedProblem} from '../daemon-json/syntax-words.ts';
import type {Diagnosis} from '../diagnosis.ts';
import {type Fact, valueOr} from '../fact.ts';
import {crowdedSpace} from '../facts/space.ts';
import type {Docker, Facts} from '../facts.ts';
import {worldFault} from '../smallest-change/world-fault.ts';
import type {CauseName} from './causes.ts';
import {describeFinding} from './describe.ts';
import {type DiagnosisResult, diagnose} from './diagnose.ts';
import {type Finding, finding} from './finding.ts';
import {readInput} from './reading.ts';
import {recogniseRepositories} from './repositories.ts';

/** A box to be looked at, with the end of the daemon's log where there is one. */
export type BoxInput = {
	readonly facts: Facts;
	/** The last lines of `/var/log/docker.log` and of the system's log. */
	readonly log?: string;
};

/** Docker with its tools does not fit into less. Bytes. */
const LEAST_SPACE = 300 * 1024 * 1024;

/** Names what is wrong with a box as it is now, in the order in which it has to be mended. */
export function diagnoseBox({facts, log}: BoxInput): DiagnosisResult {
	const docker = valueOr(facts.docker, undefined);
	const own = [
		...ofKernel(facts),
		...ofNetwork(facts),
		...ofSpace(facts),
		...ofRepositories(facts, docker),
		...ofWorld(facts),
		...ofLock(facts, docker),
	];
	const words = ofWords(facts, log, docker);
	// That no daemon answers is what the client sees; the state of the service says why.
	const daemon = [
		...ofSettings(docker),
		...words.filter(({cause}) => cause !== 'daemon-not-running'),
		...ofService(docker),
		...words.filter(({cause}) => cause === 'daemon-not-running'),
	];
	const probes = ofProbes(facts);
	// What keeps apk from its lists keeps nothing that is installed from running.
	const said = isInstalled(docker) ? [...daemon, ...probes] : [...probes, ...daemon];
	const diagnoses = firstOfEach([...own.map(describeFinding), ...said]);
	const isWell = docker?.daemonVersion !== undefined;
	const status = diagnoses.length > 0 ? 'recognised' : isWell ? 'healthy' : 'unrecognised';
	return {status, diagnoses, lineCount: 0, skippedLines: 0};
}

/** Returns each cause once, as it was named first. */
export function firstOfEach(diagnoses: readonly Diagnosis[]): readonly Diagnosis[] {
	return diagnoses.filter(
		({cause}, index) => diagnoses.findIndex((other) => other.cause === cause) === index,
	);
}

/** Returns a finding that rests on a fact of the box. */
function byFact(cause: CauseName, fact: Fact<unknown>, text: string, subject = ''): Finding {
	const source = fact.kind === 'known' ? fact.source : '';
	return finding(
		cause,
		'certain',
		[{line: 0, text: source === '' ? text : `${source}: ${text}`}],
		subject,
	);
}

function ofKernel({kernel, overlay, init}: Facts): readonly Finding[] {
	const running = valueOr(kernel, undefined);
	const isOld = running?.modules === 'other';
	const noOverlay = valueOr(overlay, undefined) === 'missing';
	return [
		...(valueOr(init, undefined) === 'openrc-not-booted'
			? [byFact('openrc-not-booted', init, 'OpenRC')]
			: []),
		...(isOld
			? [byFact('kernel-upgraded-not-rebooted', kernel, running.release, running.release)]
			: []),
		...(noOverlay && !isOld ? [byFact('overlay-module-missing', overlay, 'overlay')] : []),
	];
}

function ofNetwork(facts: Facts): readonly Finding[] {
	const {link, nameservers, network} = facts;
	const way = valueOr(link, undefined);
	const isCutOff = way && (way.interfaces.length === 0 || !way.hasDefaultRoute);
	const isNameless = valueOr(nameservers, undefined)?.length === 0;
	if (isCutOff && !hasAnswer(network)) {
		return [byFact('network-unreachable', link, way.interfaces.join(' ') || '-')];
	}

	if (isNameless && !hasAnswer(network)) {
		return [byFact('dns-failure', nameservers, 'nameserver -')];
	}

	const error = clockErrorOf(facts);
	return error ? [byFact('clock-skew', error, `${valueOr(error, 0)} s`)] : [];
}

/** An answer proves a way also where none is listed: policy routing, a proxy or mirror on the same wire, a resolver of the box's own. */
function hasAnswer(network: Facts['network']): boolean {
	const probes = valueOr(network, undefined);
	return (
		probes !== undefined &&
		[probes.mirror, probes.community, probes.registry].some(
			(probe) => valueOr(probe, undefined)?.ok === true,
		)
	);
}

function ofSpace({space}: Facts): readonly Finding[] {
	const full = valueOr(space, []).find(({freeBytes}) => freeBytes < LEAST_SPACE);
	const crowded = crowdedSpace(valueOr(space, []));
	return [
		...(full ? [byFact('disk-full', space, `${full.path} ${full.freeBytes}`, full.path)] : []),
		...(crowded
			? [
					finding(
						'disk-inodes-exhausted',
						'certain',
						[{line: 0, text: `df -iP: ${crowded.path} ${crowded.freeInodes}`}],
						crowded.path,
					),
				]
			: []),
	];
}

function ofWorld({world}: Facts): readonly Finding[] {
	const fault = world.kind === 'known' ? worldFault(world.value) : undefined;
	return fault === undefined
		? []
		: fault.kind === 'empty'
			? [byFact('world-file-missing', world, '-')]
			: [byFact('world-file-damaged', world, fault.wish, fault.wish)];
}

/** Another apk at work is a trouble only where this one has something to do. */
function ofLock({apkLock}: Facts, docker: Docker | undefined): readonly Finding[] {
	const holder = apkLock && valueOr(apkLock, null);
	return apkLock && holder && docker?.packages.includes('docker') !== true
		? [byFact('database-locked', apkLock, say(message('apk-lock.held', holder)))]
		: [];
}

/** The repositories matter only while Docker is not there yet and apk does not offer it. */
function ofRepositories(facts: Facts, docker: Docker | undefined): readonly Finding[] {
	const isOffered = valueOr(facts.dockerOffered, false);
	return isInstalled(docker) || isOffered
		? []
		: recogniseRepositories(readInput({text: '', facts}), [], 'docker');
}

/** Returns whether the package that brings Docker is on the box. */
export function isInstalled(docker: Docker | undefined): boolean {
	return docker?.packages.includes('docker') === true;
}

/** What the network said in words is read like any other text. */
function ofProbes(facts: Facts): readonly Diagnosis[] {
	const network = valueOr(facts.network, undefined);
	const probes = network
		? [network.resolver, network.mirror, network.community, network.registry]
		: [];
	const failed = probes
		.map((probe) => valueOr(probe, undefined))
		.filter((probe) => probe?.ok === false)
		.map((probe) => probe?.detail ?? '');
	return diagnose({text: failed.join('\n'), facts}).diagnoses;
}

/** What the client and the log said in words is read like any other text, too. */
function ofWords(
	facts: Facts,
	log: string | undefined,
	docker: Docker | undefined,
): readonly Diagnosis[] {
	const words = [log ?? '', docker?.daemonError ?? ''].join('\n');
	return diagnose({text: words, facts}).diagnoses;
}

/** Faults that a look at the settings shows, with their place; dockerd may not have been asked yet. */
function ofSettings(docker: Docker | undefined): readonly Diagnosis[] {
	return docker === undefined
		? []
		: inspectSettings(docker)
				.problems.filter(({weight}) => weight === 'stops' || weight === 'may-stop')
				.map((problem) =>
					describeFinding(
						finding(
							problem.cause,
							problem.weight === 'stops' ? 'certain' : 'likely',
							[{line: 0, text: say(placedProblem(problem))}],
							problem.subject === '' ? problem.path : problem.subject,
						),
					),
				);
}

const STATES: Readonly<Record<string, CauseName>> = {
	crashed: 'service-crashed',
	unsupervised: 'service-crashed',
	failed: 'service-respawn-limit',
	stopped: 'service-stopped',
};

function ofService(docker: Docker | undefined): readonly Diagnosis[] {
	if (!docker?.service.exists) {
		return [];
	}

	const {state = '', runlevels} = docker.service;
	const known = Object.hasOwn(STATES, state) ? STATES[state] : undefined;
	const cause =
		known === 'service-stopped' && runlevels.length === 0 ? 'service-not-in-runlevel' : known;
	const evidence = [{line: 0, text: `docker: ${state}`}];
	return cause ? [describeFinding(finding(cause, 'certain', evidence, 'docker'))] : [];
}
