import {execFileSync, spawnSync} from 'node:child_process';
import {
	cpSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	realpathSync,
	rmSync,
	symlinkSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const top = mkdtempSync(path.join(tmpdir(), 'package-'));
const checkout = path.join(top, 'checkout');
const unpacked = path.join(top, 'package');
const {version, name} = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
const RECIPE = path.join(root, '.github/packaging/APKBUILD');

beforeAll(() => {
	// A checkout of its own: packing builds, and other tests may read `dist` meanwhile.
	mkdirSync(checkout);
	for (const part of [
		...['.ci', '.github', 'src', 'components', 'package.json', 'package-lock.json'],
		...['tsconfig.json', 'start.sh', 'README.md', '.npmrc'],
	]) {
		cpSync(path.join(root, part), path.join(checkout, part), {recursive: true});
	}

	symlinkSync(path.join(root, 'node_modules'), path.join(checkout, 'node_modules'));
	execFileSync('npm', ['pack', '--silent', '--pack-destination', top], {
		cwd: checkout,
		stdio: 'pipe',
		env: {...process.env, PATH: `${path.dirname(process.execPath)}:${process.env.PATH}`},
	});
	execFileSync('tar', ['xzf', `${name}-${version}.tgz`], {cwd: top});
}, 120_000);
afterAll(() => rmSync(top, {recursive: true, force: true}));

/** Files below a folder, by their paths from it. */
function filesIn(folder: string): readonly string[] {
	return readdirSync(folder, {recursive: true, withFileTypes: true})
		.filter((entry) => !entry.isDirectory())
		.map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
		.toSorted();
}

describe('the package', () => {
	it('holds what is needed and nothing else', () => {
		expect(filesIn(unpacked)).toEqual([
			'README.md',
			'dist/alpine-docker-wizard.mjs',
			'dist/share/bash-completion/completions/alpine-docker-wizard',
			'dist/share/fish/vendor_completions.d/alpine-docker-wizard.fish',
			'dist/share/man/man1/alpine-docker-wizard.1',
			'dist/share/zsh/site-functions/_alpine-docker-wizard',
			'package.json',
			'start.sh',
		]);
	});

	it('runs after `tar x` with a plain node', () => {
		const bundle = path.join(unpacked, 'dist/alpine-docker-wizard.mjs');
		for (const args of [['--version'], ['practice', '--list'], ['help-me']]) {
			const {stdout, stderr, status} = spawnSync(process.execPath, [bundle, ...args], {
				cwd: '/',
				env: {},
				encoding: 'utf8',
			});
			expect(status).toBe(args[0] === 'help-me' ? 2 : 0);
			expect(stdout + stderr).not.toMatch(/Error:|Cannot find|at .*\.mjs/);
		}
	});

	it('runs by start.sh beside it', () => {
		const output = execFileSync('sh', [path.join(unpacked, 'start.sh'), '--version'], {
			encoding: 'utf8',
			env: {...process.env, PATH: `${path.dirname(process.execPath)}:${process.env.PATH}`},
		});
		expect(output).toContain(version);
	});
});

describe('the recipe for Alpine', () => {
	it('is about this version and needs nodejs alone', () => {
		const text = readFileSync(RECIPE, 'utf8');
		expect(text).toContain(`pkgver=${version}\n`);
		expect(text).toMatch(/^depends="nodejs"$/m);
		expect(spawnSync('sh', ['-n', RECIPE]).status).toBe(0);
	});

	it('installs what runs by its name, with manual page and completions', () => {
		const target = path.join(top, 'target');
		const shell = `set -e; srcdir=${top} pkgdir=${target}; . ${RECIPE}; cd "$builddir"; check; package`;
		execFileSync('sh', ['-c', shell], {
			stdio: 'pipe',
			env: {...process.env, PATH: `${path.dirname(process.execPath)}:${process.env.PATH}`},
		});
		const program = path.join(target, 'usr/bin/alpine-docker-wizard');
		expect(realpathSync(program)).toMatch(/\.mjs$/);
		const output = execFileSync(process.execPath, [program, '--version'], {encoding: 'utf8'});
		expect(output).toContain(version);
		expect(existsSync(path.join(target, 'usr/share/man/man1/alpine-docker-wizard.1'))).toBe(true);
		expect(filesIn(target).every((file) => file.startsWith('usr/'))).toBe(true);
	});
});
