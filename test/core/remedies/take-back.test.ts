import {describe, expect, test} from 'vitest';
import {takeBackOf} from '../../../src/core/remedies/take-back.ts';

describe('a remedy that was typed by hand', () => {
	test.each<[commands: readonly string[], after: readonly string[]]>([
		[['apk add runc'], ['apk del runc']],
		[['doas apk add docker'], ['doas apk del docker']],
		[['apk --wait 120 add docker'], ['apk del docker']],
		[['apk del man-db'], ['apk add man-db']],
		[
			['addgroup -S docker', 'addgroup USER docker'],
			['delgroup USER docker', 'delgroup docker'],
		],
		[
			['apk add chrony', 'rc-update add chronyd default', 'rc-service chronyd start'],
			['rc-service chronyd stop', 'rc-update del chronyd default', 'apk del chrony'],
		],
		[['modprobe overlay'], ['modprobe -r overlay']],
		[['mount -o remount,rw /'], ['mount -o remount,ro /']],
		[['mv /usr/bin/docker /usr/bin/docker.before'], ['mv /usr/bin/docker.before /usr/bin/docker']],
		[['export http_proxy=http://proxy.example:3128'], ['unset http_proxy']],
		[['cat /etc/apk/world', 'apk update', 'docker info', 'reboot'], []],
	])('%j is taken back by %j', (commands, after) => {
		expect(takeBackOf(commands)).toEqual({before: [], after, forever: []});
	});

	test.each([
		['vi /etc/docker/daemon.json', '/etc/docker/daemon.json'],
		["sed -i '/^!apk$/d' /etc/apk/world", '/etc/apk/world'],
		["echo 'nameserver 1.1.1.1' > /etc/resolv.conf", '/etc/resolv.conf'],
		["echo 'USER:100000:65536' >> /etc/subuid", '/etc/subuid'],
		['setup-apkrepos', '/etc/apk/repositories'],
	])('%s asks for a copy first', (command, path) => {
		expect(takeBackOf([command, command])).toEqual({
			before: [`cp ${path} ${path}.before`],
			after: [`mv ${path}.before ${path}`],
			forever: [],
		});
	});

	test('that makes the copy itself needs no other', () => {
		const commands = ['cp /etc/apk/world /etc/apk/world.before', "sed -i '/x/d' /etc/apk/world"];
		expect(takeBackOf(commands)).toEqual({
			before: [],
			after: ['mv /etc/apk/world.before /etc/apk/world'],
			forever: [],
		});
	});

	test('says what is gone for ever', () => {
		expect(takeBackOf(['docker system df', 'docker system prune']).forever).toEqual([
			'docker system prune',
		]);
	});
});
