import {message} from '../../messages/message.ts';
import {textIn, withEntry, withText} from '../files.ts';
import {DOCKER_IS_KEPT, WHOLE_WAY} from '../goals.ts';
import {typed} from '../play.ts';
import {onBothReleases, type Scenario} from '../scenario.ts';
import type {World} from '../world.ts';

/** The box boots from a stick and runs from memory: what is installed is gone after a reboot. */
export const diskless: readonly Scenario[] = onBothReleases({
	name: 'diskless',
	title: message('practice.diskless.title'),
	subject: message('practice.diskless.subject'),
	story: message('practice.diskless.story'),
	lesson: message('practice.diskless.lesson'),
	hints: [
		message('practice.diskless.nudge'),
		message('practice.diskless.direction'),
		message('practice.diskless.answer'),
	],
	goal: [...WHOLE_WAY, DOCKER_IS_KEPT],
	solution: [
		typed('setup-apkcache /media/usb/cache'),
		typed('apk update'),
		typed('apk add docker docker-cli-compose'),
		typed('rc-update add docker default'),
		typed('service docker start'),
		{kind: 'wait', milliseconds: 5000},
		typed('docker run --rm hello-world'),
		typed('apk cache download'),
		typed('lbu status'),
		typed('lbu commit'),
	],
	minutes: 12,
	begin: onStick,
});

function onStick(clean: World): World {
	const mounts = textIn(clean, '/proc/mounts')
		.replace('/dev/vda3 / ext4 rw,relatime 0 0', 'tmpfs / tmpfs rw,relatime,mode=755 0 0')
		.concat(
			'/dev/sda1 /media/usb vfat ro,relatime 0 0\n',
			'/dev/loop0 /.modloop squashfs ro,relatime 0 0\n',
		);
	const owner = {mode: 0o755, uid: 0, gid: 0, modifiedAt: clean.bootedAt};
	const folders = ['/media/usb', '/.modloop/modules'].reduce(
		(world, path) => withEntry(world, path, {kind: 'directory', ...owner}),
		clean,
	);
	const texts = {
		'/proc/mounts': mounts,
		'/etc/fstab': '/dev/sda1\t/media/usb\tvfat\tnoauto,ro 0 0\n',
		'/etc/lbu/lbu.conf': 'LBU_MEDIA=usb\n',
		'/media/usb/.alpine-release': `alpine-standard-${clean.release} x86_64\n`,
	};
	return Object.entries(texts).reduce(
		(world, [path, text]) => withText(world, path, text),
		folders,
	);
}
