import assert from 'node:assert/strict';
import type {Box} from './box.ts';
import {differences, type Listing, listFolder} from './listing.ts';

/** What the lab's image of hello-world prints; the real one prints the same first line. */
export const GREETING = 'Hello from Docker!';

/** The bundle as the box sees it. */
export const BUNDLE = '/project/dist/alpine-docker-wizard.mjs';

/** Folders of the box whose content belongs to a boot, not to the disk, or is the lab's own. */
const NOT_ON_DISK = ['proc', 'sys', 'dev', 'run', 'tmp', 'mnt', 'project', '.lab'];

/** Proves from outside the product that Docker works, stays over reboots, and has compose. */
export async function proveDocker(box: Box): Promise<void> {
	const {code, stdout, stderr} = await box.enter([
		...['sh', '-ec'],
		'docker run --rm hello-world; rc-update show default; docker compose version; rc-service docker status',
	]);
	const said = `${stdout}${stderr}`;
	assert.equal(code, 0, said);
	assert.match(said, new RegExp(GREETING));
	assert.match(said, /^\s*docker \|/m);
	assert.match(said, /Docker Compose version/);
	assert.match(said, /status: started/);
}

/** Proves that nothing but the community line of the repositories file differs. */
export function proveOnlyCommunityChanged(before: string, after: string): void {
	const [was, is] = [before.split('\n'), after.split('\n')];
	assert.equal(is.length, was.length, `number of lines:\n${after}`);
	const changed = was.flatMap((line, index) => (line === is[index] ? [] : [[line, is[index]]]));
	assert.equal(changed.length, 1, `changed lines: ${JSON.stringify(changed)}`);
	const [old = '', now = ''] = changed[0] ?? [];
	assert.match(old, /^#.*\/community$/);
	assert.equal(now, old.replace(/^#\s*/, ''));
}

/** Lists the whole disk of the box. */
export const listDisk = (box: Box): Listing => listFolder(box.disk, {except: NOT_ON_DISK});

/** Runs something and proves that the disk of the box is byte for byte the same after it. */
export async function proveUnchanged<Result>(
	box: Box,
	act: () => Promise<Result>,
): Promise<Result> {
	const before = listDisk(box);
	const result = await act();
	assert.deepEqual(differences(before, listDisk(box)), [], 'the disk of the box changed');
	return result;
}

/** Reads lines of JSON and proves that each is an object of schema 1. */
export function readJsonLines(text: string): readonly Record<string, unknown>[] {
	return text
		.split('\n')
		.filter((line) => line !== '')
		.map((line) => {
			const value: unknown = JSON.parse(line);
			assert.ok(typeof value === 'object' && value !== null && 'schema' in value, line);
			assert.equal(value.schema, 1, line);
			return value as Record<string, unknown>;
		});
}
