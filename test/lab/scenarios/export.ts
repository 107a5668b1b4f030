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
];
