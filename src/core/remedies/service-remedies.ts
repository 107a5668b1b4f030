import {message} from '../../messages/message.ts';
import {type Act, command} from '../command.ts';
import {valueOr} from '../fact.ts';
import type {Facts} from '../facts.ts';
import {serviceSituation} from '../openrc/service-situation.ts';
import {apkRepair} from '../steps/apk.ts';
import {damagedPackages} from '../steps/install.ts';
import {INTERFACES, loopbackEdit} from '../steps/loopback.ts';
import {serviceAct, startDocker, waitForDaemon} from '../steps/service.ts';
import {
	endDaemon,
	moveSocketFolder,
	removePidFile,
	restartCgroups,
	restartDocker,
	startActs,
	zap,
} from '../steps/start-acts.ts';
import type {RemedyInput} from './remedy-step.ts';
import {leaveDriverToDocker, leaveToFlags, mendServiceOptions} from './settings-remedies.ts';

/** Makes the acts of one remedy; undefined where it cannot be done here. */
export type RemedyMaker = (input: RemedyInput) => readonly Act[] | undefined;

/** Remedies for the service and its daemon that look at the box before they are planned. */
export const SERVICE_REMEDY_ACTS: Readonly<Record<string, RemedyMaker>> = {
	'daemon.one-place': leaveToFlags,
	'daemon.options': mendServiceOptions,
	'driver.default': leaveDriverToDocker,
	'socket.clear': ({facts}) => [
		stop(facts),
		moveSocketFolder(),
		startDocker(facts),
		waitForDaemon(),
	],
	'service.start': started,
	'service.restart': started,
	'containerd.restart': started,
	'service.stop-start': ({facts}) => [restartDocker(facts), waitForDaemon()],
	'service.forget': ({facts}) => [
		...endDaemon(facts),
		zap(facts),
		startDocker(facts),
		waitForDaemon(),
	],
	'service.kill-old': ({facts}) => [
		...endDaemon(facts),
		zap(facts),
		startDocker(facts),
		waitForDaemon(),
	],
	'pid.remove': ({facts}) => {
		const pidFile = valueOr(facts.docker, undefined)?.process?.pidFile;
		return pidFile && [stop(facts), ...removePidFile(pidFile), startDocker(facts), waitForDaemon()];
	},
	'cgroups.restart': ({facts}) => [
		stop(facts),
		restartCgroups(facts),
		startDocker(facts),
		waitForDaemon(),
	],
	'containerd.install': (input) => repaired(input, 'containerd'),
	'runc.install': (input) => repaired(input, 'runc'),
	'iptables.install': (input) => repaired(input, 'iptables'),
	'script.restore': (input) => repaired(input, 'docker-openrc'),
	'overlay.load': ({facts}) => withModules(['overlay'], facts),
	'netfilter.load': ({facts}) =>
		withModules(
			valueOr(facts.netfilter, 'nf_tables') === 'legacy'
				? ['iptable_nat']
				: ['nf_tables', 'nft_compat'],
			facts,
		),
	'interfaces.edit': withLoopback,
};

/** Whatever the service is in, it is brought to a start from there. */
function started({facts, choices}: RemedyInput): readonly Act[] | undefined {
	if (lacksDocker(facts)) {
		return undefined;
	}

	const situation = serviceSituation(facts);
	const isThere = situation === 'answers' || situation === 'hidden' || situation === 'young';
	return [
		...(isThere ? [restartDocker(facts)] : startActs(facts, choices, situation)),
		waitForDaemon(),
	];
}

/** What is not there cannot be started. */
function lacksDocker({docker}: Facts): boolean {
	const found = valueOr(docker, undefined);
	return (
		found !== undefined &&
		!found.service.exists &&
		found.daemonVersion === undefined &&
		!found.packages.some((name) => name === 'docker' || name === 'docker-engine')
	);
}

function repaired({facts, choices}: RemedyInput, name: string): readonly Act[] {
	const packages = [...new Set([name, ...damagedPackages(facts)])];
	return [
		apkRepair(packages, facts),
		...startActs(facts, choices, serviceSituation(facts)),
		waitForDaemon(),
	];
}

function stop(facts: Facts): Act {
	return serviceAct('service.stop', 'docker.stop', facts);
}

function withModules(names: readonly string[], facts: Facts): readonly Act[] {
	return [
		...names.map((name) =>
			command({
				id: `modprobe.${name}`,
				argv: ['modprobe', name],
				reason: message('command.modprobe.reason', {name}),
				privilege: 'root',
			}),
		),
		restartDocker(facts),
		waitForDaemon(),
	];
}

/** The file is only added to: who set up the network in another way keeps it. */
function withLoopback({facts, files}: RemedyInput): readonly Act[] | undefined {
	const network = valueOr(facts.networkService, undefined);
	const before = files.get(INTERFACES) ?? network?.interfacesFile?.content;
	const isUnseen = network?.hasInterfacesFile === true && before === undefined;
	return !network || network.autoInterfaces.length > 0 || isUnseen
		? undefined
		: [loopbackEdit(before), startDocker(facts), waitForDaemon()];
}
