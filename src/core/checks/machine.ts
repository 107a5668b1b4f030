import {message} from '../../messages/message.ts';
import type {Check} from '../check.ts';
import {valueOr} from '../fact.ts';
import type {Environment, InstallMode} from '../facts.ts';
import {checkFact, type Judge, judged} from './judge.ts';

/** Judges whether services can be started here. */
export const initOpenrc: Judge = (facts) =>
	checkFact('init.openrc', 'check.what.init', facts.init, (init, source) => {
		switch (init) {
			case 'openrc':
				return judged('init.openrc', 'ok', source, {
					value: message('check.init.openrc'),
					detail: message('check.init.openrc.detail'),
				});
			case 'openrc-not-booted':
				return judged('init.openrc', 'warn', source, {
					value: message('check.init.not-booted'),
					detail: message('check.init.not-booted.detail'),
				});
			case 'other':
				return judged('init.openrc', 'warn', source, {
					value: message('check.init.other'),
					detail: message('check.init.other.detail'),
				});
		}
	});

/** Judges whether the `net` that Docker's service needs can start. */
export const serviceNetwork: Judge = (facts) =>
	checkFact(
		'service.network',
		'check.what.network-service',
		facts.networkService,
		({started, hasInterfacesFile, autoInterfaces}, source) => {
			const id = 'service.network';
			if (started !== undefined) {
				return judged(id, 'ok', source, {
					value: message('check.network-service', {name: started}),
					detail: message('check.network-service.detail'),
				});
			}

			if (valueOr(facts.init, 'openrc') !== 'openrc') {
				return judged(id, 'skip', source, {
					value: message('check.what.network-service'),
					detail: message('check.network-service.no-init'),
				});
			}

			return hasInterfacesFile && autoInterfaces.length > 0
				? judged(id, 'ok', source, {
						value: message('check.network-service.later'),
						detail: message('check.network-service.later.detail'),
					})
				: judged(id, 'warn', source, {
						value: message('check.network-service.none'),
						detail: message('check.network-service.none.detail'),
					});
		},
	);

/** Judges what kind of machine this is and what cannot work there. */
export const systemEnvironment: Judge = (facts) =>
	checkFact(
		'system.environment',
		'check.what.environment',
		facts.environment,
		(environment, source) => judged('system.environment', ...judgeEnvironment(environment, source)),
	);

/** Judges what survives a reboot. */
export const systemInstallMode: Judge = (facts) =>
	checkFact('system.install-mode', 'check.what.mode', facts.installMode, (mode, source) =>
		judged('system.install-mode', ...judgeMode(mode, source)),
	);

type Judgement = [Check['status'], string, Pick<Check, 'value' | 'detail'> & Partial<Check>];

function judgeEnvironment(environment: Environment, source: string): Judgement {
	switch (environment) {
		case 'bare-metal':
			return [
				'ok',
				source,
				{
					value: message('check.environment.bare-metal'),
					detail: message('check.environment.fine'),
				},
			];
		case 'virtual-machine':
			return [
				'ok',
				source,
				{value: message('check.environment.vm'), detail: message('check.environment.fine')},
			];
		case 'lxc':
			return [
				'warn',
				source,
				{value: message('check.environment.lxc'), detail: message('check.environment.lxc.detail')},
			];
		case 'wsl1':
			return [
				'fail',
				source,
				{
					value: message('check.environment.wsl1'),
					detail: message('check.environment.wsl1.detail'),
					consequence: 'blocks',
				},
			];
		case 'wsl2':
			return [
				'warn',
				source,
				{
					value: message('check.environment.wsl2'),
					detail: message('check.environment.wsl2.detail'),
				},
			];
		case 'chroot':
			return [
				'warn',
				source,
				{
					value: message('check.environment.chroot'),
					detail: message('check.environment.chroot.detail'),
				},
			];
		case 'openvz':
			return [
				'warn',
				source,
				{
					value: message('check.environment.openvz'),
					detail: message('check.environment.openvz.detail'),
				},
			];
		default:
			return [
				'warn',
				source,
				{
					value: message('check.environment.container', {name: environment}),
					detail: message('check.environment.container.detail'),
				},
			];
	}
}

function judgeMode(mode: InstallMode, source: string): Judgement {
	switch (mode) {
		case 'sys':
			return [
				'ok',
				source,
				{value: message('check.mode.sys'), detail: message('check.mode.sys.detail')},
			];
		case 'container':
			return [
				'ok',
				source,
				{value: message('check.mode.overlay'), detail: message('check.mode.overlay.detail')},
			];
		case 'data':
			return [
				'warn',
				source,
				{value: message('check.mode.data'), detail: message('check.mode.data.detail')},
			];
		case 'diskless':
			return [
				'warn',
				source,
				{value: message('check.mode.diskless'), detail: message('check.mode.diskless.detail')},
			];
		case 'overlaytmpfs':
			return [
				'warn',
				source,
				{
					value: message('check.mode.overlaytmpfs'),
					detail: message('check.mode.diskless.detail'),
				},
			];
	}
}
