import assert from 'node:assert/strict';
import type {Box, Finished} from '../box.ts';
import {proveDocker} from '../proofs.ts';
import {REAL_APK} from '../real-apk.ts';
import type {Scenario} from '../scenario.ts';

const KIT = '/root/kit';

const FILES = 'cat /etc/apk/repositories /etc/apk/world';

/** Installs from a kit with the network cut, and takes it back. */
async function proveKit(box: Box, install: () => Promise<Finished>): Promise<void> {
	const done = await install();
	assert.equal(done.code, 0, done.stderr + done.stdout);
	const world = await box.shell('cat /etc/apk/world');
	assert.match(world, /^docker$/m);
	assert.doesNotMatch(world, /></);
}

const kit: Scenario = {
	name: 'kit',
	proves:
		'kit, then install from it with the network cut: Docker verified, plain names in world, undo restores; a damaged kit, another release or processor, too little space are refused',
	limitMs: 240_000,
	async run(box, story) {
		const product = (...words: string[]) => box.enter(['sh', 'start.sh', ...words]);
		const before = await box.shell(FILES);
		await box.shell('mkdir /mnt/small; mount -t tmpfs -o size=1m tmpfs /mnt/small');
		const small = await product('kit', '--output', '/mnt/small/kit');
		assert.equal(small.code, 1);
		assert.match(small.stderr, /only 1 MB are free where \/mnt\/small\/kit is to be/);
		const made = await product('kit', '--output', KIT);
		assert.equal(made.code, 0, made.stderr);
		const [size] = /is complete: \d+ files, \d+ MB/.exec(made.stdout) ?? [];
		assert.ok(size, made.stdout);
		assert.match(made.stdout, /brings no image/);
		const again = await product('kit', '--output', KIT);
		assert.equal(again.code, 1);
		assert.match(again.stderr, /is there already/);
		// A kit that was cut off: what is there is not fetched again.
		await box.shell(`cp -r ${KIT} /root/cut; cd /root/cut; rm kit.json SHA256SUMS cache/docker*`);
		const mended = await product('kit', '--output', '/root/cut');
		assert.equal(mended.code, 0, mended.stderr);
		assert.equal(await box.shell(`diff -r ${KIT} /root/cut && echo same`), 'same\n');
		assert.equal(await box.shell(FILES), before);
		assert.equal(
			await box.shell('ls /var/lib/alpine-docker-wizard/journal.jsonl 2>&1 || :'),
			MISSING,
		);
		story.notes.push(size);

		await box.net('offline');
		await box.shell(`cp -r ${KIT} /root/bad; for f in /root/bad/cache/runc*; do echo x >>$f; done
			for what in branch arch; do cp -r ${KIT} /root/$what; done
			sed -i 's/"branch": ".*"/"branch": "v3.9"/' /root/branch/kit.json
			sed -i 's/"arch": ".*"/"arch": "riscv64"/' /root/arch/kit.json`);
		for (const [folder, says] of [
			['/root/bad', /runc.* is missing or not what it was/],
			['/root/branch', /for Alpine v3\.9 .*this box is v3\.22/],
			['/root/arch', /another processor.*riscv64/],
			['/root/none', /no kit in \/root\/none/],
		] as const) {
			const refused = await product('install', '--yes', '--kit', folder);
			assert.equal(refused.code, 1);
			assert.match(refused.stderr, says);
		}

		await proveKit(box, () => product('install', '--yes', '--kit', KIT));
		await box.net('ok');
		await proveDocker(box);
		const undone = await product('undo', '--yes');
		assert.equal(undone.code, 0, undone.stderr);
		assert.equal(await box.shell(FILES), before);
	},
};

const MISSING = 'ls: /var/lib/alpine-docker-wizard/journal.jsonl: No such file or directory\n';

const images: Scenario = {
	name: 'kit-images',
	proves:
		'a kit made where Docker runs brings hello-world; with the network cut it is what the last proof runs, by install and by the exported script, and undo restores',
	limitMs: 240_000,
	async run(box) {
		const product = (...words: string[]) => box.enter(['sh', 'start.sh', ...words]);
		const before = await box.shell(FILES);
		for (const words of [
			['install', '--yes'],
			['kit', '--output', KIT],
			['undo', '--yes'],
		]) {
			const {code, stderr} = await product(...words);
			assert.equal(code, 0, stderr);
		}

		assert.equal(
			await box.shell(`cd ${KIT} && sha256sum -c SHA256SUMS | grep -vc 'OK$' || :`),
			'0\n',
		);
		const forget = 'rm -rf /var/lib/docker/* /var/lib/containerd/*';
		await box.shell(forget);
		await box.net('offline');
		await proveKit(box, async () => {
			const done = await product('install', '--yes', '--kit', KIT);
			assert.match(done.stderr, /docker load -i \/root\/kit\/images\.tar/);
			assert.match(done.stderr, /Hello from Docker!/);
			return done;
		});
		assert.equal((await product('undo', '--yes')).code, 0);
		await box.shell(forget);
		const made = await product('export', 'sh', '--kit', KIT, '--output', '/tmp/with-kit.sh');
		assert.equal(made.code, 0, made.stderr);
		await proveKit(box, async () => {
			const done = await box.enter(['ash', '/tmp/with-kit.sh']);
			assert.match(done.stdout, /Hello from Docker!/);
			return done;
		});
		assert.equal((await box.enter(['ash', '/tmp/with-kit.sh'])).code, 0);
		assert.equal((await box.enter(['ash', '/tmp/with-kit.sh', 'undo'])).code, 0);
		assert.equal(await box.shell(FILES), before);
	},
};

/** The stand-in of the lab keeps no cache, so that only a real apk can tell. */
export const kitScenarios: readonly Scenario[] = REAL_APK ? [kit, images] : [];
