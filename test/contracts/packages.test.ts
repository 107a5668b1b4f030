import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {describe, expect, it} from 'vitest';

const read = (file: string) =>
	readFileSync(fileURLToPath(new URL(`../../${file}`, import.meta.url)), 'utf8');
type Manifest = {
	readonly name: string;
	readonly bin: Record<string, string>;
	readonly engines: {readonly node: string};
	readonly dependencies: Record<string, string>;
	readonly devDependencies: Record<string, string>;
};
const manifest = JSON.parse(read('package.json')) as Manifest;
const lock = read('package-lock.json');

describe('package.json', () => {
	it('has exactly the run-time packages that were agreed on', () => {
		expect(Object.keys(manifest.dependencies)).toEqual([
			...['conf', 'diff', 'execa', 'ink', 'ink-spinner', 'leven', 'react', 'string-width'],
		]);
	});

	it('has exactly the development packages that were agreed on', () => {
		expect(Object.keys(manifest.devDependencies)).toEqual([
			...['@biomejs/biome', '@lydell/node-pty', '@types/node', '@types/react'],
			...['@xterm/headless', 'esbuild', 'fast-check', 'ink-testing-library'],
			...['typescript', 'vitest', 'wabt'],
		]);
	});

	it('pins every version: an old npm must not pick another one', () => {
		const versions = Object.values({...manifest.dependencies, ...manifest.devDependencies});
		expect(versions.filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
	});

	it('keeps the names of the public interface', () => {
		expect(manifest.name).toBe('alpine-docker-wizard');
		expect(manifest.bin).toEqual({
			'alpine-docker-wizard': 'dist/alpine-docker-wizard.mjs',
		});
		expect(manifest.engines.node).toBe('>=22');
	});
});

describe('package-lock.json', () => {
	it('names no place where packages come from: each machine has its own', () => {
		expect(lock).not.toContain('"resolved"');
		expect(lock.match(/https?:\/\/[^"/]*(npm|registry)[^"/]*/g)).toBeNull();
	});

	it('has a checksum of every package', () => {
		const {packages} = JSON.parse(lock) as {packages: Record<string, {integrity?: string}>};
		const without = Object.entries(packages).filter(([name, {integrity}]) => name && !integrity);
		expect(without.map(([name]) => name)).toEqual([]);
	});
});

describe('the version of Node that is fetched where there is none', () => {
	it('is the same everywhere, so that one download serves all', () => {
		const named = ['start.sh', '.ci/with-node.mjs', 'test/lab/node-for-box.ts'].map(
			(file) => read(file).match(/node@\d+\.\d+\.\d+/)?.[0],
		);
		expect(named[0]).toBeDefined();
		expect(new Set(named).size).toBe(1);
	});
});
