import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {takeLock} from '../../src/effects/lock.ts';
import {call} from '../helpers/command.ts';
import {practiceBox, snapshot} from '../helpers/practice-run.ts';
import {complaints} from '../helpers/schema.ts';
import {scratchFolder} from '../helpers/scratch.ts';

/** What the schema has against each object, without those that it has nothing against. */
const faults = (objects: readonly unknown[]) =>
	objects.map((object) => complaints(object)).filter((text) => text !== '');

describe('install --yes', () => {
	test('ends with 0, a log of every act, and the lock given back', async () => {
		const folder = await scratchFolder();
		const {exitCode, stdout} = await call('install --yes', practiceBox(), folder);
		expect(exitCode).toBe(0);
		expect(stdout).toMatch(/^Docker works on this machine\./m);
		expect(stdout).toMatch(/^Undo: alpine-docker-wizard undo$/m);
		const [name = '', ...more] = readdirSync(join(folder, 'log'));
		expect([name, more]).toEqual(['2026-11-23T09-15-00Z.log', []]);
		const log = readFileSync(join(folder, 'log', name), 'utf8');
		for (const line of ['edit /etc/apk/repositories', 'apk update', 'service docker start']) {
			expect(log).toContain(`$ ${line}\n`);
		}

		expect(log).toContain('(21/21) Installing docker-cli-compose');
		expect(readdirSync(join(folder, 'state'))).toEqual([]);
	});

	test('a second time changes nothing and says so', async () => {
		const folder = await scratchFolder();
		const box = practiceBox();
		await call('install --yes', box, folder);
		const files = box.world().files;
		const {exitCode, stdout} = await call('install --yes', box, folder);
		expect(exitCode).toBe(0);
		expect(stdout).toMatch(/^Changed: nothing; all was in place already\.$/m);
		expect([...box.world().files.keys()]).toEqual([...files.keys()]);
		for (const path of files.keys()) {
			// Verifying may pull the image again; nothing else may differ.
			const isData = path.startsWith('/var/lib/docker') || path.startsWith('/var/log');
			expect(isData || box.world().files.get(path) === files.get(path), path).toBe(true);
		}
	});

	test('--json says the same as events, one a line, to the schema', async () => {
		const called = await call('install --yes --json', practiceBox(), await scratchFolder());
		const events = called.json();
		expect(called.exitCode).toBe(0);
		expect(faults(events)).toEqual([]);
		expect(events[0]).toMatchObject({event: 'run-started', practice: false});
		expect(events.at(-1)).toMatchObject({event: 'run-finished', outcome: 'done', exit_code: 0});
	});

	test('is refused while another one is at work, which is named', async () => {
		const folder = await scratchFolder();
		const box = practiceBox();
		const before = snapshot(box);
		const lock = await takeLock(join(folder, 'state/lock'), Date.now);
		expect(lock.kind).toBe('taken');
		const {exitCode, stderr} = await call('install --yes', box, folder);
		expect(exitCode).toBe(1);
		expect(stderr).toContain(`process ${process.pid}`);
		expect(snapshot(box)).toEqual(before);
		await (lock.kind === 'taken' ? lock.release() : undefined);
		expect((await call('install --yes', box, folder)).exitCode).toBe(0);
	});

	test('that fails ends with 1, the cause, the log and how to go on', async () => {
		const folder = await scratchFolder();
		const {exitCode, stdout, stderr} = await call('install --yes', practiceBox('dns-down'), folder);
		expect(exitCode).toBe(1);
		expect(stderr).toMatch(/name server/);
		expect(stdout).toMatch(/^Docker does not work yet\./m);
		expect(stdout).toMatch(/^Log: {2}.*2026-11-23T09-15-00Z\.log$/m);
	});

	test('--dry-run shows all of it and leaves no trace', async () => {
		const folder = await scratchFolder();
		const box = practiceBox();
		const before = box.world();
		const {exitCode, stderr} = await call('install --dry-run', box, folder);
		expect(exitCode).toBe(0);
		expect(stderr).toContain('apk add docker docker-cli-compose');
		expect(box.world().files).toBe(before.files);
		expect(readdirSync(folder)).toEqual([]);
	});
});

describe('undo --yes', () => {
	test('takes an install back and says what stays', async () => {
		const folder = await scratchFolder();
		const box = practiceBox();
		const before = snapshot(box);
		await call('install --yes', box, folder);
		const {exitCode, stdout} = await call('undo --yes', box, folder);
		expect(exitCode).toBe(0);
		expect(stdout).toMatch(/^What this product changed on this machine was taken back\.$/m);
		expect(stdout).toMatch(/^Stays:\n {2}\/var\/log\/docker\.log: \d+ kB$/m);
		const after = snapshot(box);
		// The journal of what was done is kept on the box itself.
		const own = Object.keys(after.files).filter((path) => path.startsWith(folder));
		for (const path of own) {
			delete after.files[path];
		}

		expect(after).toEqual(before);
		expect((await call('undo --yes', box, folder)).stdout).toMatch(/^Nothing to take back/);
	});

	test('--json says events to the schema', async () => {
		const folder = await scratchFolder();
		const box = practiceBox();
		await call('install --yes', box, folder);
		const events = (await call('undo --yes --json', box, folder)).json();
		expect(faults(events)).toEqual([]);
		expect(events[0]).toMatchObject({event: 'run-started', command: 'undo'});
		expect(events.at(-1)).toMatchObject({event: 'run-finished', exit_code: 0});
	});

	test('names the file that it had to leave alone, and ends with 1', async () => {
		const folder = await scratchFolder();
		const box = practiceBox();
		await call('install --yes', box, folder);
		await box.write('/etc/apk/repositories', Buffer.from('# mine\n'), {newFileMode: 0o644});
		const {exitCode, stdout} = await call('undo --yes', box, folder);
		expect(exitCode).toBe(1);
		expect(stdout).toMatch(
			/^Not everything could be taken back\. .*\/etc\/apk\/repositories was changed by somebody else/m,
		);
	});

	test('says how many lines of the journal it cannot read', async () => {
		const folder = await scratchFolder();
		const box = practiceBox();
		await call('install --yes', box, folder);
		const path = `${folder}/state/journal.jsonl`;
		await box.append(path, Buffer.from('{"schema":1,"entry":"act-be\n'));
		expect((await call('undo --yes', box, folder)).stderr).toMatch(/1 lines? of the journal/);
	});
});

describe('practice', () => {
	test.each(['practice --json', 'practice clean --json', 'practice clean-3.23 --json'])(
		'%s says events to the schema and ends with 0',
		async (line) => {
			const folder = await scratchFolder();
			const box = practiceBox();
			const before = box.world();
			const called = await call(line, box, folder);
			const events = called.json();
			expect(called.exitCode).toBe(0);
			expect(faults(events)).toEqual([]);
			expect(events[0]).toMatchObject({event: 'run-started', practice: true, log: null});
			expect(events.at(-1)).toMatchObject({event: 'run-finished', exit_code: 0});
			expect(box.world()).toBe(before);
			expect(readdirSync(folder)).toEqual([]);
		},
	);

	test('a scenario that the plan cannot repair ends with 1 and its cause', async () => {
		const called = await call('practice dns-down --json', practiceBox(), 'x');
		expect(called.exitCode).toBe(1);
		const events = called.json();
		expect(faults(events)).toEqual([]);
		expect(events.some(({event}) => event === 'diagnosed')).toBe(true);
	});

	test('says on each line that nothing is real', async () => {
		const {stdout, stderr} = await call('practice clean', practiceBox(), 'x');
		for (const line of `${stderr}${stdout}`.split('\n').filter((text) => text.startsWith('['))) {
			expect(line).toMatch(/PRACTICE/);
		}

		expect(stdout).toMatch(/^PRACTICE, nothing is real: Docker works on the pretend machine/m);
	});

	test('lists its scenarios', async () => {
		const {stdout, exitCode} = await call('practice --list', practiceBox(), 'x');
		expect(exitCode).toBe(0);
		expect(stdout).toMatch(/^community-off +\S/m);
	});

	test('of an unknown name ends with 2 and names the nearest', async () => {
		const {stderr, exitCode} = await call('practice comunity-off', practiceBox(), 'x');
		expect(exitCode).toBe(2);
		expect(stderr).toMatch(/community-off/);
	});
});
