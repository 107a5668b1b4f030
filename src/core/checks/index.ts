import type {Check} from '../check.ts';
import type {Choices} from '../choices.ts';
import type {Facts} from '../facts.ts';
import {alpineRelease, apkVersion, systemArchitecture} from './alpine.ts';
import {dockerEnabled} from './docker-enabled.ts';
import {dockerInstalled} from './docker-installed.ts';
import {dockerRunning} from './docker-running.ts';
import {dockerSettings} from './docker-settings.ts';
import {systemEnvironment, systemInstallMode} from './environment.ts';
import {firewallServices} from './firewall.ts';
import type {Judge} from './judge.ts';
import {cgroupsVersion, kernelModules, kernelNetfilter, kernelOverlay} from './kernel.ts';
import {kernelOptions} from './kernel-options.ts';
import {networkCommunity, networkMirror, networkRegistry, networkResolver} from './network.ts';
import {networkLink} from './network-link.ts';
import {networkProxy} from './network-proxy.ts';
import {privilegeRoot} from './privilege.ts';
import {apkWorld, repositoriesCommunity} from './repositories.ts';
import {clockPlausible, diskFileSystem, diskSpace, memoryAvailable} from './resources.ts';
import {runtimesOther} from './runtimes-other.ts';
import {initOpenrc, serviceNetwork} from './services.ts';

/** All judges in the order of the rows, which never changes while the answers come in. */
const JUDGES: readonly Judge[] = [
	alpineRelease,
	systemArchitecture,
	apkVersion,
	repositoriesCommunity,
	apkWorld,
	kernelModules,
	kernelOverlay,
	kernelNetfilter,
	kernelOptions,
	cgroupsVersion,
	initOpenrc,
	serviceNetwork,
	firewallServices,
	systemEnvironment,
	systemInstallMode,
	diskSpace,
	diskFileSystem,
	memoryAvailable,
	clockPlausible,
	privilegeRoot,
	networkLink,
	networkProxy,
	networkResolver,
	networkMirror,
	networkCommunity,
	networkRegistry,
	dockerInstalled,
	dockerSettings,
	dockerEnabled,
	dockerRunning,
	runtimesOther,
];

/** Returns the system check: every fact judged by what Docker needs, in a fixed order. */
export function checksFor(facts: Facts, choices: Choices): readonly Check[] {
	return JUDGES.map((judge) => judge(facts, choices));
}
