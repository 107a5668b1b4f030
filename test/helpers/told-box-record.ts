import type {BoxRecord} from '../../src/core/box-record.ts';

/** Returns what a fresh box is noted as, before anything is changed on it. */
export function recordedBox(more: Partial<BoxRecord> = {}): BoxRecord {
	return {
		boot: '5d2c9f6e-0b1e-4f7c-9a51-1f1d7b0c6a11',
		kernel: '6.12.31-0-lts',
		world: 'alpine-base\nopenssh\n',
		repositories: {},
		packages: ['alpine-base', 'busybox', 'openssh'],
		runlevels: ['crond default', 'sshd default'],
		dockerGroup: null,
		hasDaemonJson: false,
		hasDockerData: false,
		...more,
	};
}
