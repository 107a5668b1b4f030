import assert from 'node:assert/strict';
import {proveDocker} from '../proofs.ts';
import {REAL_APK} from '../real-apk.ts';
import type {Scenario} from '../scenario.ts';

const KIT = '/root/kit';

const kit: Scenario = {
	name: 'kit',
	proves:
		'kit, then install from it with the network cut: Docker verified, plain names in world, undo restores; a damaged kit is refused',
	limitMs: 180_000,
	async run(box) {
		const files = 'cat /etc/apk/repositories /etc/apk/world';
		const before = await box.shell(files);
		const made = await box.enter(['sh', 'start.sh', 'kit', '--output', KIT]);
		assert.equal(made.code, 0, made.stderr);
		assert.match(made.stdout, /is complete: \d+ files, \d+ MB/);
		assert.equal(await box.shell(files), before);
		await box.net('offline');
		await box.shell(`cp -r ${KIT} /root/bad; for f in /root/bad/cache/runc*; do echo x >>$f; done`);
		const bad = await box.enter(['sh', 'start.sh', 'install', '--yes', '--kit', '/root/bad']);
		assert.equal(bad.code, 1);
		assert.match(bad.stderr, /runc.* is missing or not what it was/);
		const done = await box.enter(['sh', 'start.sh', 'install', '--yes', '--kit', KIT]);
		assert.equal(done.code, 0, done.stderr + done.stdout);
		const world = await box.shell('cat /etc/apk/world');
		assert.match(world, /^docker$/m);
		assert.doesNotMatch(world, /></);
		await box.net('ok');
		await proveDocker(box);
		const undone = await box.enter(['sh', 'start.sh', 'undo', '--yes']);
		assert.equal(undone.code, 0, undone.stderr);
		assert.equal(await box.shell(files), before);
	},
};

/** The stand-in of the lab keeps no cache, so that only a real apk can tell. */
export const kitScenarios: readonly Scenario[] = REAL_APK ? [kit] : [];
