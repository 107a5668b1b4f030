import assert from 'node:assert/strict';
import {type BrokenBox, shell, withJson} from './broken-box.ts';
import {BROKEN_SETTINGS} from './broken-settings.ts';
import {BROKEN_KERNELS, BROKEN_OUTSIDE} from './broken-world.ts';

/** Only a real apk puts files back that are gone; the lab's stand-in says that it did and does not. */
const WITH_REAL_APK = process.env.APK_BINARY === undefined ? 'named' : 'works';

const KILL_SUPERVISOR = 'kill -9 $(pidof supervise-daemon); sleep 0.3';

const SERVICE: readonly BrokenBox[] = [
	{
		name: 'stopped',
		what: 'the service is stopped and in no runlevel',
		cause: 'service-not-in-runlevel',
		break: shell('service docker stop; rc-update del docker default'),
		ends: 'works',
	},
	{
		name: 'given-up',
		what: 'the supervisor gave up, and what was wrong is mended',
		cause: 'service-respawn-limit',
		async break(box) {
			await withJson('{"nonsense": 1}')(box);
			await box.shell(
				'service docker start; for i in $(seq 1 60); do [ -e /run/openrc/failed/docker ] && break; sleep 0.5; done; ls /run/openrc/failed/docker; rm /etc/docker/daemon.json',
			);
		},
		ends: 'works',
	},
	{
		name: 'supervisor-killed',
		what: 'the supervisor was killed, the daemon runs on alone',
		cause: 'service-crashed',
		break: shell(KILL_SUPERVISOR),
		ends: 'works',
		prove: async (box) => assert.match(await box.shell('pidof supervise-daemon'), /\d/),
	},
	{
		name: 'both-killed',
		what: 'supervisor and daemon were killed',
		cause: 'service-crashed',
		break: shell('kill -9 $(pidof supervise-daemon) $(pidof dockerd); sleep 0.3'),
		ends: 'works',
	},
	{
		name: 'daemon-killed',
		what: 'the daemon was killed; its supervisor starts it again',
		cause: 'service-stopped',
		break: shell('kill -9 $(pidof dockerd)'),
		ends: 'works',
	},
	{
		name: 'stale-pid',
		what: 'docker.pid holds the number of another process',
		cause: 'stale-pid-file',
		break: shell('service docker stop; printf 1 >/run/docker.pid'),
		ends: 'works',
	},
	{
		name: 'stale-pid-looping',
		what: 'docker.pid holds the number of another process, the daemon crash-loops',
		cause: 'stale-pid-file',
		break: shell('service docker stop; printf 1 >/run/docker.pid; service docker start; sleep 2'),
		ends: 'works',
	},
	{
		name: 'script-gone',
		what: 'the service script is gone, its link in the runlevel dangles',
		cause: 'docker-not-installed',
		break: shell('service docker stop; rm /etc/init.d/docker'),
		ends: WITH_REAL_APK,
	},
	{
		name: 'in-boot',
		what: 'docker is in the runlevel boot',
		cause: '-',
		break: shell('rc-update del docker default; rc-update add docker boot'),
		ends: 'works',
		prove: async (box) => assert.match(await box.shell('rc-update show'), /docker \| boot/),
	},
	{
		name: 'in-boot-moved',
		what: 'docker is in the runlevel boot and is to be moved',
		cause: '-',
		break: shell('rc-update del docker default; rc-update add docker boot'),
		options: ['--runlevel', 'default'],
		ends: 'works',
		prove: async (box) => assert.match(await box.shell('rc-update show'), /docker \| +default/),
	},
	{
		name: 'no-interfaces',
		what: 'networking cannot start: no /etc/network/interfaces',
		cause: 'networking-failed',
		break: shell('service docker stop; service networking stop; rm -f /etc/network/interfaces'),
		ends: 'works',
		prove: async (box) => assert.match(await box.shell('rc-status -a'), /networking.*started/),
	},
	{
		name: 'networking-fails',
		what: 'networking fails: its interface does not come up',
		cause: 'networking-failed',
		break: shell(
			'service docker stop; service networking stop; printf "auto eth9\\niface eth9 inet dhcp\\n" >/etc/network/interfaces; sed -i "s/^start() {/start() {\\n\\treturn 1/" /etc/init.d/networking',
		),
		ends: 'named',
	},
	{
		name: 'not-in-group',
		what: 'the user is not in the group docker',
		cause: 'socket-permission-denied',
		break: shell('true'),
		options: ['--user', 'ada'],
		ends: 'works',
		prove: async (box) => {
			assert.match(await box.shell('id -nG ada'), /\bdocker\b/);
			assert.equal((await box.enter(['docker', 'ps'], {user: 'ada'})).code, 0);
		},
	},
	{
		name: 'not-booted',
		what: 'OpenRC did not start this box',
		cause: 'openrc-not-booted',
		begins: 'fresh',
		break: shell('rm -f /run/openrc/softlevel'),
		ends: 'works',
		goal: /Docker is installed\. It could/,
		prove: async (box) => assert.equal((await box.enter(['docker', 'version'])).code, 1),
	},
];

const BOX: readonly BrokenBox[] = [
	...['runc', 'iptables', 'containerd', 'dockerd'].map(
		(program): BrokenBox => ({
			name: `${program}-gone`,
			what: `the program ${program} is gone`,
			cause: program === 'dockerd' ? 'docker-engine-missing' : `${program}-missing`,
			break: shell(`service docker stop; rm -f $(command -v ${program})`),
			ends: WITH_REAL_APK,
		}),
	),
	{
		name: 'cgroups-gone',
		what: 'control groups are not mounted, Docker stopped',
		cause: 'cgroups-not-mounted',
		break: shell('service docker stop; umount /sys/fs/cgroup'),
		ends: 'works',
	},
	{
		name: 'cgroups-gone-looping',
		what: 'control groups are not mounted, Docker crash-loops',
		cause: 'cgroups-not-mounted',
		break: shell('service docker stop; umount /sys/fs/cgroup; service docker start; sleep 3'),
		ends: 'works',
	},
	{
		name: 'disk-full',
		what: 'no space for images',
		cause: 'disk-full',
		break: shell(
			'service docker stop; mount -t tmpfs -o size=2m tmpfs /var/lib/docker; dd if=/dev/zero of=/var/lib/docker/fill bs=1k 2>/dev/null || true',
		),
		ends: 'named',
	},
	{
		name: 'script-crlf',
		what: 'the service script has Windows line ends',
		cause: 'initd-crlf',
		break: shell("service docker stop; sed -i 's/$/\\r/' /etc/init.d/docker"),
		ends: 'works',
		prove: async (box) => assert.doesNotMatch(await box.shell('cat /etc/init.d/docker'), /\r/),
	},
	{
		name: 'group-gone',
		what: 'the group docker is gone, and a user is to be added to it',
		cause: 'docker-group-missing',
		break: shell('delgroup docker'),
		options: ['--user', 'ada'],
		ends: 'works',
		prove: async (box) => {
			assert.match(await box.shell('id -nG ada'), /\bdocker\b/);
			assert.equal((await box.enter(['docker', 'ps'], {user: 'ada'})).code, 0);
		},
	},
	{
		name: 'data-read-only',
		what: 'the folder of images cannot be written',
		cause: 'data-root-read-only',
		break: shell(
			'service docker stop; mount -t tmpfs -o size=200m tmpfs /var/lib/docker; mount -o remount,ro /var/lib/docker',
		),
		ends: 'named',
	},
	{
		name: 'socket-blocked',
		what: 'a folder stands where the socket belongs',
		cause: 'socket-path-blocked',
		break: shell('service docker stop; rm -rf /run/docker.sock*; mkdir -p /run/docker.sock/x'),
		ends: 'works',
		prove: async (box) => assert.match(await box.shell('ls /run/docker.sock.before'), /^x$/m),
	},
];

/** Every broken box. */
export const BROKEN_BOXES: readonly BrokenBox[] = [
	...BROKEN_SETTINGS,
	...SERVICE,
	...BOX,
	...BROKEN_KERNELS,
	...BROKEN_OUTSIDE,
];
