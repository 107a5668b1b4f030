import type {RemedyPool} from './pool.ts';

/** Remedies for packages, rights and the disk. */
export const PACKAGE_REMEDIES = {
	'apk.newer': {kind: 'manual', commands: ['apk update', 'apk add --upgrade apk-tools']},
	'cache.create': {kind: 'plan', commands: ['mkdir -p /var/cache/apk', 'apk update']},
	'database.look': {kind: 'manual', commands: ['ls -l /lib/apk/db']},
	'database.restore': {kind: 'outside', commands: []},
	'lock.who': {kind: 'manual', commands: ["ps | grep '[a]pk'"]},
	'lock.wait': {kind: 'plan', commands: ['apk --wait 120 add docker']},
	'conflict.remove': {kind: 'manual', commands: ['apk del {owner}', 'apk fix', 'apk add docker']},
	'conflict.move': {
		kind: 'manual',
		commands: ['ls -ld {path}', 'mv {path} {path}.before', 'apk fix'],
	},
	'conflict.choose': {kind: 'manual', commands: ['apk del {owner}']},
	'names.look': {kind: 'manual', commands: ['apk info']},
	'name.correct': {kind: 'plan', commands: ['apk add {owner}']},
	'name.search': {kind: 'manual', commands: ['apk update', 'apk search {word}']},
	'name.docker': {kind: 'manual', commands: ['apk update', "apk search 'docker*'"]},
	'script.look': {kind: 'manual', commands: ['apk fix --reinstall {word}']},
	'script.trigger': {kind: 'manual', commands: ['apk fix {word}']},
	'usage.help': {kind: 'manual', commands: ['apk --help']},
	'usage.add': {kind: 'manual', commands: ['apk add docker']},
	'pin.look': {kind: 'manual', commands: ['apk policy {word}']},
	'pin.release': {kind: 'plan', commands: ['apk add {word}']},
	'virtual.choose': {kind: 'manual', commands: ['apk add {owner}']},
	'world.look': {kind: 'manual', commands: ['cat /etc/apk/world']},
	'world.allow': {
		kind: 'plan',
		commands: [
			'cp /etc/apk/world /etc/apk/world.before',
			"sed -i '/^!{word}$/d' /etc/apk/world",
			'apk fix',
		],
		unfilled: ['cp /etc/apk/world /etc/apk/world.before', 'vi /etc/apk/world', 'apk fix'],
	},
	'world.unpin': {
		kind: 'manual',
		commands: [
			'cp /etc/apk/world /etc/apk/world.before',
			"sed -i '/^{word}[<>=~]/d' /etc/apk/world",
			'apk fix',
		],
	},
	'world.remove': {kind: 'plan', commands: ['apk del {word}']},
	// A short list would let apk remove all that is not on it, the kernel included.
	'world.restore': {
		kind: 'manual',
		commands: ["sed -n 's/^P://p' /lib/apk/db/installed > /etc/apk/world"],
	},
	'root.become': {kind: 'manual', commands: ['su -']},
	'root.doas': {kind: 'manual', commands: ['doas apk add docker']},
	'group.join': {kind: 'plan', commands: ['addgroup USER docker']},
	'group.create': {kind: 'plan', commands: ['addgroup -S docker', 'rc-service docker restart']},
	'login.again': {kind: 'manual', commands: ['id']},
	'disk.look': {kind: 'manual', commands: ['df -h', 'df -i']},
	'disk.free': {kind: 'manual', commands: ['docker system df', 'docker system prune']},
	'disk.outside': {kind: 'outside', commands: []},
	'disk.move': {
		kind: 'manual',
		commands: ['vi /etc/docker/daemon.json', 'rc-service docker restart'],
	},
	'disk.errors': {kind: 'manual', commands: ['dmesg | tail -n 30']},
	'disk.remount': {kind: 'manual', commands: ['mount -o remount,rw /']},
	'disk.remount-data': {
		kind: 'manual',
		commands: ['mount -o remount,rw /var/lib/docker', 'rc-service docker restart'],
	},
	'disk.real': {kind: 'manual', commands: ['df -T /var/lib/docker', 'stat -f /var/lib/docker']},
	'disk.volume': {kind: 'outside', commands: []},
} as const satisfies RemedyPool;
