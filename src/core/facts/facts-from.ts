import {message, say} from '../../messages/message.ts';
import {supportOf} from '../alpine-release.ts';
import {type Fact, known, mapFact, notApplicable, unknown} from '../fact.ts';
import type {Facts} from '../facts.ts';
import type {ProbeAnswers} from '../probe/answer.ts';
import {apkFrom, apkLockFrom, architectureFrom, dockerOfferedFrom, worldFrom} from './apk.ts';
import {askLine} from './ask.ts';
import {alpineReleaseFrom, branchFrom} from './branch.ts';
import {cgroupsFrom} from './cgroups.ts';
import {dockerFrom, otherRuntimesFrom} from './docker.ts';
import {environmentFrom} from './environment.ts';
import {installModeFrom} from './install-mode.ts';
import {
	appArmorFrom,
	kernelFrom,
	kernelOptionsFrom,
	netfilterFrom,
	overlayFrom,
	rootKeysFrom,
} from './kernel.ts';
import {linkFrom, nameserversFrom, networkServiceFrom} from './link.ts';
import {clockFrom, memoryFrom} from './memory.ts';
import {systemFrom} from './os-release.ts';
import {persistenceFrom} from './persistence.ts';
import {listeningFrom} from './ports.ts';
import {proxiesFrom, serviceProxiesFrom} from './proxies.ts';
import {repositoryFilesFrom} from './repository-files.ts';
import {rootlessFrom} from './rootless.ts';
import {busyBoxFilesFrom} from './self-test.ts';
import {initFrom, serviceCommandFrom, servicesFrom} from './services.ts';
import {spaceFrom} from './space.ts';
import {peopleFrom, privilegeFrom, userFrom} from './user.ts';

/**
 * Returns all that the answers of a box tell, each fact with its source.
 *
 * What was not answered is unknown. Any bytes are accepted; nothing is thrown.
 *
 * @param at When the box was asked, in milliseconds since 1970.
 */
export function factsFrom(answers: ProbeAnswers, at: number): Facts {
	const system = systemFrom(answers);
	const isForeign = system.kind === 'known' && system.value.family === 'other';
	const onAlpine = <Value>(fact: (answers: ProbeAnswers) => Fact<Value>): Fact<Value> =>
		isForeign ? notApplicable(say(message('fact.not-alpine'))) : fact(answers);
	const branch = onAlpine(branchFrom);
	return {
		at,
		hostname: askLine(answers, 'hostname'),
		system,
		alpineRelease: onAlpine(alpineReleaseFrom),
		branch,
		support: supportFrom(branch, at),
		architecture: onAlpine(architectureFrom),
		apk: onAlpine(apkFrom),
		repositoryFiles: onAlpine(repositoryFilesFrom),
		dockerOffered: onAlpine(dockerOfferedFrom),
		world: onAlpine(worldFrom),
		apkLock: onAlpine(apkLockFrom),
		kernel: kernelFrom(answers),
		kernelOptions: kernelOptionsFrom(answers),
		appArmor: appArmorFrom(answers),
		rootKeys: rootKeysFrom(answers),
		overlay: overlayFrom(answers),
		netfilter: netfilterFrom(answers),
		cgroups: cgroupsFrom(answers),
		init: initFrom(answers),
		services: servicesFrom(answers),
		networkService: networkServiceFrom(answers),
		environment: environmentFrom(answers),
		installMode: installModeFrom(answers),
		persistence: persistenceFrom(answers),
		space: spaceFrom(answers),
		memory: memoryFrom(answers),
		clock: clockFrom(answers),
		user: userFrom(answers),
		privilege: privilegeFrom(answers),
		people: peopleFrom(answers),
		link: linkFrom(answers),
		nameservers: nameserversFrom(answers),
		proxies: proxiesFrom(answers),
		serviceProxies: serviceProxiesFrom(answers),
		listening: listeningFrom(answers),
		busyBoxFiles: busyBoxFilesFrom(answers),
		docker: dockerFrom(answers),
		rootless: rootlessFrom(answers),
		otherRuntimes: otherRuntimesFrom(answers),
		serviceCommand: serviceCommandFrom(answers),
		network: unknown(say(message('fact.not-asked-yet'))),
	};
}

/** Returns the facts of a box that could not be asked at all. */
export function unknownFacts(at: number, reason: string): Facts {
	const facts = factsFrom(new Map(), at);
	return Object.fromEntries(
		Object.entries(facts).map(([name, fact]) => [name, name === 'at' ? fact : unknown(reason)]),
	) as Facts;
}

function supportFrom(branch: Facts['branch'], at: number): Facts['support'] {
	const support = mapFact(branch, ({name}) => supportOf(name, at));
	return support.kind === 'known' ? known(support.value, 'endoflife.date') : support;
}
