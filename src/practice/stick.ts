import {textIn, withEntry, withText} from './files.ts';
import type {World} from './world.ts';

/** Returns whether a box keeps what is on its root file system. */
export function isKeptOverReboot(world: World): boolean {
	return !/^tmpfs \/ tmpfs/m.test(textIn(world, '/proc/mounts'));
}

/** Returns a box that runs from memory and boots from a stick. */
export function onStick(clean: World): World {
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
