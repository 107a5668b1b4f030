import assert from 'node:assert/strict';
import {proveDocker} from '../proofs.ts';
import type {Scenario} from '../scenario.ts';

const SCRIPT = '/tmp/docker-on-alpine.sh';

/** The exported script does the same job with nothing but the box's own shell. */
export const exportScenarios: readonly Scenario[] = [
	{
		name: 'export-sh',
		proves:
			'export sh, run by BusyBox ash: Docker verified, a second run changes nothing, its undo restores',
		limitMs: 120_000,
		async run(box) {
			const before = await box.shell('cat /etc/apk/repositories /etc/apk/world /etc/group');
			const made = await box.enter(['sh', 'start.sh', 'export', 'sh', '--output', SCRIPT]);
			assert.equal(made.code, 0, made.stderr);
			const first = await box.enter(['ash', SCRIPT]);
			assert.equal(first.code, 0, first.stderr + first.stdout);
			assert.match(first.stdout, /Docker works on this machine/);
			await proveDocker(box);
			const files = 'find /etc /var/lib/alpine-docker-wizard -type f | sort | xargs md5sum';
			const middle = await box.shell(files);
			const second = await box.enter(['ash', SCRIPT]);
			assert.equal(second.code, 0, second.stderr);
			assert.equal(await box.shell(files), middle);
			const undone = await box.enter(['ash', SCRIPT, 'undo']);
			assert.equal(undone.code, 0, undone.stderr);
			assert.equal(await box.shell('cat /etc/apk/repositories /etc/apk/world /etc/group'), before);
		},
	},
	{
		name: 'export-sh-settings',
		proves:
			'export sh with a registry mirror, proxies, a user and another runlevel: settings that are there stay, dockerd has the new ones, a second run changes nothing, its undo restores every file',
		limitMs: 120_000,
		async run(box) {
			await box.shell(
				`mkdir -p /etc/docker; printf '{\n  "debug": true\n}\n' >/etc/docker/daemon.json`,
			);
			const state =
				'cat /etc/apk/repositories /etc/apk/world /etc/group /etc/docker/daemon.json; rc-update show';
			const before = await box.shell(state);
			const words = ['--registry-mirror', 'https://registry-1.docker.io', '--runlevel', 'boot'];
			const proxies = ['https_proxy=http://proxy.example:3128', 'no_proxy=.docker.io'];
			const product = ['env', ...proxies, 'sh', 'start.sh', 'export', 'sh'];
			const made = await box.enter([...product, ...words, '--user', 'ada', '--output', SCRIPT]);
			assert.equal(made.code, 0, made.stderr);
			const first = await box.enter(['ash', SCRIPT]);
			assert.equal(first.code, 0, first.stderr + first.stdout);
			const info = await box.shell('docker info 2>&1; id -nG ada; rc-update show');
			assert.match(info, /Registry Mirrors:\s+https:\/\/registry-1\.docker\.io\//);
			assert.match(info, /HTTPS Proxy: http:\/\/proxy\.example:3128/);
			assert.match(info, /Debug Mode: true/);
			assert.match(info, /\bdocker\b.*\bdocker \|.*boot/s);
			const files = 'find /etc /var/lib/alpine-docker-wizard -type f | sort | xargs md5sum';
			const middle = await box.shell(files);
			const second = await box.enter(['ash', SCRIPT]);
			assert.equal(second.code, 0, second.stderr);
			assert.equal(await box.shell(files), middle);
			const undone = await box.enter(['ash', SCRIPT, 'undo']);
			assert.equal(undone.code, 0, undone.stderr);
			assert.equal(await box.shell(state), before);
		},
	},
];
