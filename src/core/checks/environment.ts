import {type Message, message} from '../../messages/message.ts';
import type {CheckStatus} from '../check.ts';
import type {Environment, InstallMode} from '../facts.ts';
import {checkFact, type Finding, type Judge, judged} from './judge.ts';

type Judgement = Finding & {readonly status: CheckStatus};

/** Judges what kind of machine this is and what cannot work there. */
export const systemEnvironment: Judge = (facts) =>
	checkFact('system.environment', 'check.what.environment', facts.environment, (kind, source) => {
		const judgement = ENVIRONMENTS[kind];
		return judged('system.environment', judgement.status, source, judgement);
	});

/** Judges what survives a reboot. */
export const systemInstallMode: Judge = (facts) =>
	checkFact('system.install-mode', 'check.what.mode', facts.installMode, (mode, source) => {
		const judgement = MODES[mode];
		return judged('system.install-mode', judgement.status, source, judgement);
	});

const ENVIRONMENTS: Readonly<Record<Environment, Judgement>> = {
	'bare-metal': ok(message('check.environment.bare-metal'), message('check.environment.fine')),
	'virtual-machine': ok(message('check.environment.vm'), message('check.environment.fine')),
	lxc: warn(message('check.environment.lxc'), message('check.environment.lxc.detail')),
	docker: container('docker'),
	podman: container('podman'),
	'systemd-nspawn': container('systemd-nspawn'),
	container: warn(
		message('check.environment.some-container'),
		message('check.environment.container.detail'),
	),
	wsl1: {
		status: 'fail',
		value: message('check.environment.wsl1'),
		detail: message('check.environment.wsl1.detail'),
		consequence: 'blocks',
	},
	wsl2: warn(message('check.environment.wsl2'), message('check.environment.wsl2.detail')),
	openvz: warn(message('check.environment.openvz'), message('check.environment.openvz.detail')),
	chroot: warn(message('check.environment.chroot'), message('check.environment.chroot.detail')),
};

const MODES: Readonly<Record<InstallMode, Judgement>> = {
	sys: ok(message('check.mode.sys'), message('check.mode.sys.detail')),
	container: ok(message('check.mode.overlay'), message('check.mode.overlay.detail')),
	data: warn(message('check.mode.data'), message('check.mode.data.detail')),
	diskless: warn(message('check.mode.diskless'), message('check.mode.diskless.detail')),
	overlaytmpfs: warn(message('check.mode.overlaytmpfs'), message('check.mode.diskless.detail')),
};

function ok(value: Message, detail: Message): Judgement {
	return {status: 'ok', value, detail};
}

function warn(value: Message, detail: Message): Judgement {
	return {status: 'warn', value, detail};
}

function container(name: string): Judgement {
	return warn(
		message('check.environment.container', {name}),
		message('check.environment.container.detail'),
	);
}
