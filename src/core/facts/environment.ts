import {type Fact, known, valueOr} from '../fact.ts';
import type {Environment} from '../facts.ts';
import type {ProbeAnswers} from '../probe/answer.ts';
import {
	askCommand,
	askLine,
	askText,
	foundPaths,
	foundVariables,
	isAnswered,
	outputOf,
	sourceOf,
	unusable,
} from './ask.ts';
import {installModeOf} from './install-mode.ts';
import {mountsIn} from './mounts.ts';

/** What container managers and OpenRC's `rc_sys` call themselves. */
const CONTAINER_NAMES: Readonly<Record<string, Environment>> = {
	lxc: 'lxc',
	'lxc-libvirt': 'lxc',
	docker: 'docker',
	podman: 'podman',
	'systemd-nspawn': 'systemd-nspawn',
	openvz: 'openvz',
	wsl: 'wsl2',
};

/** Makers and products that only virtual machines name in their firmware. */
const VIRTUAL =
	/qemu|kvm|vmware|virtualbox|innotek|xen|parallels|bochs|openstack|amazon ec2|google compute|digitalocean|hetzner|virtual machine|bhyve|apple virtualization/i;

/** Environments whose kernel belongs to a host outside. */
export const CONTAINERS: readonly Environment[] = [
	'lxc',
	'docker',
	'podman',
	'systemd-nspawn',
	'openvz',
	'container',
];

/** Returns what kind of machine this is; the first sign that is found decides. */
export function environmentFrom(answers: ProbeAnswers): Fact<Environment> {
	if (!isAnswered(answers, 'paths')) {
		return unusable('paths');
	}

	const paths = foundPaths(answers);
	const signs = [
		has('/.dockerenv', 'docker'),
		has('/run/.containerenv', 'podman'),
		named('init.environment', (text) => /(?:^|\0)container=([^\0]*)/.exec(text)?.[1]),
		lineNamed('systemd.container'),
		named('rc.conf', (text) => /^\s*rc_sys=["']?([\w-]+)/m.exec(text)?.[1]),
		paths.has('/proc/vz/version') ? undefined : has('/proc/vz/veinfo', 'openvz'),
		has('/dev/lxd', 'lxc'),
		/\blxcfs\b/.test(valueOr(askText(answers, 'mounts'), ''))
			? known<Environment>('lxc', sourceOf('mounts'))
			: undefined,
		wslFrom(answers, paths),
		isChroot(answers) ? known<Environment>('chroot', '/proc/1/root') : undefined,
		isPlainContainer(answers) ? known<Environment>('container', sourceOf('mounts')) : undefined,
		virtualMachineFrom(answers, paths),
	];
	return signs.find((sign) => sign !== undefined) ?? known('bare-metal', '/sys/class/dmi/id');

	function has(path: string, environment: Environment): Fact<Environment> | undefined {
		return paths.has(path) ? known(environment, path) : undefined;
	}

	function named(key: string, find: (text: string) => string | undefined) {
		const name = find(valueOr(askText(answers, key), ''));
		return name ? known(CONTAINER_NAMES[name] ?? 'container', sourceOf(key)) : undefined;
	}

	function lineNamed(key: string) {
		const name = valueOr(askLine(answers, key), '');
		return name === '' ? undefined : known(CONTAINER_NAMES[name] ?? 'container', sourceOf(key));
	}
}

/** WSL 1 has no Linux kernel: it calls itself 4.4 with a capital M. */
function wslFrom(answers: ProbeAnswers, paths: ReadonlySet<string>): Fact<Environment> | undefined {
	const release = valueOr(askLine(answers, 'os.release'), '');
	const isWsl =
		/microsoft/i.test(release) ||
		paths.has('/proc/sys/fs/binfmt_misc/WSLInterop') ||
		foundVariables(answers).has('WSL_DISTRO_NAME');
	if (!isWsl) {
		return undefined;
	}

	return known(/^4\.4\..*Microsoft$/.test(release) ? 'wsl1' : 'wsl2', sourceOf('os.release'));
}

/** Only root may look at `/proc/1/root`, so for others this says nothing. */
function isChroot(answers: ProbeAnswers): boolean {
	const roots = askCommand(answers, 'roots');
	if (roots.kind !== 'known' || roots.value.exitCode !== 0) {
		return false;
	}

	const [here, init] = outputOf(roots.value).trim().split('\n');
	return here !== undefined && init !== undefined && here !== init;
}

/** An overlay as root, and no OpenRC that booted from it: an image of some container tool. */
function isPlainContainer(answers: ProbeAnswers): boolean {
	const mode = installModeOf(mountsIn(valueOr(askText(answers, 'mounts'), '')));
	return mode === 'container' && answers.get('softlevel')?.kind === 'missing';
}

function virtualMachineFrom(
	answers: ProbeAnswers,
	paths: ReadonlySet<string>,
): Fact<Environment> | undefined {
	for (const key of ['dmi.vendor', 'dmi.product']) {
		if (VIRTUAL.test(valueOr(askLine(answers, key), ''))) {
			return known('virtual-machine', sourceOf(key));
		}
	}

	const path = ['/sys/hypervisor/type', '/sys/bus/virtio/devices/virtio0'].find((sign) =>
		paths.has(sign),
	);
	return path === undefined ? undefined : known('virtual-machine', path);
}
