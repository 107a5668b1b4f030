import {execFileSync, spawnSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {
	cpSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	statSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import {builtinModules} from 'node:module';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {brotliDecompressSync} from 'node:zlib';
import {describe, expect, it, onTestFinished} from 'vitest';
import {buildBundle} from '../helpers/bundle.ts';
import {importsOf} from '../helpers/imports.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
/** The build is JavaScript, for a Node that knows no types. */
const {sevenBits} = (await import(path.join(root, '.ci/seven-bits.mjs'))) as {
	sevenBits: (bytes: Uint8Array) => string;
};
const bundle = buildBundle();
const text = readFileSync(bundle, 'utf8');
const {version} = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
	version: string;
};

/** Builds in a checkout of its own and returns the hash of what came out. */
function hashOfBuildIn(folder: string): string {
	mkdirSync(folder, {recursive: true});
	for (const part of ['.ci', 'src', 'components', 'package.json', 'tsconfig.json']) {
		cpSync(path.join(root, part), path.join(folder, part), {recursive: true});
	}

	symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'));
	execFileSync(process.execPath, ['.ci/build.mjs'], {cwd: folder, stdio: 'pipe'});
	return hashOf(path.join(folder, 'dist/alpine-docker-wizard.mjs'));
}

const hashOf = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex');

/** A packed part: a comment in a function. */
const PACKED = /^"[^"]+"\(\)\{\/\*([\x00-\x7f]*?)\*\/\}/gm;

/** The way back of `.ci/seven-bits.mjs`. */
function eightBits(text: string): Buffer {
	const characters = Buffer.from(text.replaceAll('*X', '*'), 'latin1');
	const bytes: number[] = [];
	let rest = 0;
	let bits = 0;
	for (const character of characters) {
		rest = (rest << 7) | character;
		bits += 7;
		if (bits >= 8) {
			bits -= 8;
			bytes.push(rest >> bits);
			rest &= (1 << bits) - 1;
		}
	}

	return Buffer.from(bytes);
}

/** Returns what the bundle unpacks when it is needed. */
function packedParts(bundleText: string): readonly Buffer[] {
	return [...bundleText.matchAll(PACKED)].map(([, characters = '']) =>
		brotliDecompressSync(eightBits(characters)),
	);
}

/** Bytes; a box with a slow disk and little memory reads and keeps all of it. */
const LARGEST = 900_000;

describe('the bundle', () => {
	it('is small, and most of it lies packed until it is needed', () => {
		expect(Buffer.byteLength(text)).toBeLessThan(LARGEST);
		const parts = packedParts(text);
		expect(parts.length).toBeGreaterThan(4);
		const open = text.replaceAll(PACKED, '');
		expect(open.length).toBeLessThan(LARGEST / 15);
	});

	it('has nothing beyond ASCII in its code, which would take twice the memory', () => {
		const code = text.slice(0, text.indexOf('Parts of this file come from'));
		expect(code).toMatch(/^[\x00-\x7f]*$/);
	});

	it.each(['base', 'texts:fr'])('says that it is damaged where its part %s is', (part) => {
		const file = path.join(mkdtempSync(path.join(tmpdir(), 'damaged-')), path.basename(bundle));
		onTestFinished(() => rmSync(path.dirname(file), {recursive: true, force: true}));
		const start = text.indexOf(`"${part}"(){/*`) + part.length + 7;
		writeFileSync(file, `${text.slice(0, start)}damaged${text.slice(start + 10)}`);
		const {stderr} = spawnSync(process.execPath, [file, '--lang', 'fr', '--help'], {
			encoding: 'utf8',
		});
		expect(stderr).toMatch(/Copy (it|the program) again/);
		expect(stderr).not.toMatch(/^\s+at /m);
	});

	it.each([
		[],
		[0],
		[255],
		[0x2a, 0x2f, 0x2a, 0x58, 0x54, 0xaf],
		Array.from({length: 300}, (_, index) => (index * 7919) % 256),
		// "*", "/" and "X" in sevens.
		...['*/', '*X', '**/', '*X/', '*XX*/*'].map((word) => [
			...eightBits([...word.repeat(8)].join('')),
		]),
	])('packs bytes into a comment that does not end too early: %#', (...bytes) => {
		const packed = sevenBits(Uint8Array.from(bytes));
		expect(packed).not.toContain('*/');
		expect([...eightBits(packed)]).toEqual(bytes);
	});

	it('is the same byte for byte in whatever folder it is built', () => {
		const top = mkdtempSync(path.join(tmpdir(), 'checkouts-'));
		onTestFinished(() => rmSync(top, {recursive: true, force: true}));
		const hashes = ['one', 'a much deeper/folder with blanks'].map((folder) =>
			hashOfBuildIn(path.join(top, folder)),
		);
		expect(hashes).toEqual([hashOf(bundle), hashOf(bundle)]);
	}, 240_000);

	it('names no folder of the machine it was built on', () => {
		for (const part of [text, ...packedParts(text).map(String)]) {
			expect(part).not.toContain(root);
			expect(part).not.toContain(path.dirname(bundle));
		}
	});

	it('needs nothing but Node', () => {
		const builtin = new Set(builtinModules.flatMap((name) => [name, `node:${name}`]));
		const open = text.slice(0, text.indexOf('Parts of this file come from'));
		const code = [open, ...packedParts(text).map(String)].join('\n');
		const imported = [
			...importsOf(new Map([['bundle', code]])).map(({to}) => to),
			...[...code.matchAll(/\brequire\(["'`]([^"'`]+)["'`]\)/g)].map(([, name = '']) => name),
		];
		expect(imported.length).toBeGreaterThan(20);
		// ajv has the names of its own files in texts, for code that it would write.
		const ownParts = /^(\.\/[\w-]+|yoga\.wasm|texts:[\w-]+|ajv.*)$/;
		const others = imported.filter((name) => !builtin.has(name) && !ownParts.test(name));
		expect(others.filter((name) => /^[\w@:/.-]+$/.test(name))).toEqual([]);
	});

	it('can be run as a program and knows its version', () => {
		expect(statSync(bundle).mode & 0o777).toBe(0o755);
		expect(text.startsWith('#!/usr/bin/env node\n')).toBe(true);
		const {status, stdout} = spawnSync(process.execPath, [bundle, '--version'], {
			cwd: '/',
			env: {},
			encoding: 'utf8',
		});
		expect(status).toBe(0);
		expect(stdout).toContain(version);
	});

	it('has the production build of React and no development tools', () => {
		const all = [text, ...packedParts(text).map(String)].join('\n');
		expect(all).not.toMatch(/react-reconciler\.development|react\.development/);
		expect(all).not.toMatch(/react-devtools-core|__REACT_DEVTOOLS_COMPONENT_FILTERS__/);
		const {status, stderr} = spawnSync(process.execPath, [bundle, '--version'], {
			env: {DEV: 'true', NODE_ENV: 'development'},
			encoding: 'utf8',
		});
		expect({status, stderr}).toEqual({status: 0, stderr: ''});
	});

	it('carries the licences of what it contains', () => {
		for (const name of ['ink', 'react', 'execa', 'conf', 'yoga-layout']) {
			expect(text).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+$`, 'm'));
		}

		expect(text).toContain('Permission is hereby granted, free of charge');
	});

	it.each([
		['de_DE', 'Ohne Befehl startet der Assistent.'],
		['es_ES', 'Sin '],
		['fr_FR', 'Sans '],
		['pt_BR', 'Sem '],
	])('speaks %s alone, wherever it is copied to', (locale, words) => {
		const alone = path.join(mkdtempSync(path.join(tmpdir(), 'alone-')), path.basename(bundle));
		onTestFinished(() => rmSync(path.dirname(alone), {recursive: true, force: true}));
		cpSync(bundle, alone);
		const {status, stdout, stderr} = spawnSync(process.execPath, [alone, '--help'], {
			env: {LANG: `${locale}.UTF-8`, TERM: 'xterm'},
			encoding: 'utf8',
		});
		expect({status, stderr}).toEqual({status: 0, stderr: ''});
		expect(stdout).toContain(words);
	});
});
