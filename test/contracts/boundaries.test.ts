import {fileURLToPath} from 'node:url';
import {describe, expect, it} from 'vitest';
import {type Import, importsOf, readSources, type Sources} from '../helpers/imports.ts';

/** What the files of a folder may import; the first rule whose `of` matches a file is its rule. */
type Rule = {readonly of: RegExp; readonly may: readonly RegExp[]};

/** Packages that compute and do nothing else. */
const PURE_PACKAGES = /^(diff|leven|string-width)$/;
const CORE = /^src\/core\//;
const MESSAGES = /^src\/messages\//;
const TERMINAL = /^src\/terminal\//;
const PRACTICE = /^src\/practice\//;
const VIEW = /^components\//;
const ANY_OF_OURS = /^(src|components)\//;
const NODE = /^node:/;

const RULES: readonly Rule[] = [
	{of: CORE, may: [CORE, MESSAGES, PURE_PACKAGES]},
	{of: MESSAGES, may: [MESSAGES, /^src\/core\/[\w-]+\.ts$/]},
	{of: TERMINAL, may: [TERMINAL, CORE, MESSAGES, PURE_PACKAGES]},
	{of: PRACTICE, may: [PRACTICE, CORE, MESSAGES, PURE_PACKAGES]},
	{of: VIEW, may: [VIEW, CORE, MESSAGES, TERMINAL, /^(ink|ink-spinner|react)$/, PURE_PACKAGES]},
	{of: /^src\/effects\/.*process\.ts$/, may: [ANY_OF_OURS, NODE, /^execa$/]},
	{of: /^src\/effects\/preferences-store\.ts$/, may: [ANY_OF_OURS, NODE, /^conf$/]},
	{of: /^src\/effects\//, may: [/^src\//, NODE, PURE_PACKAGES]},
	{of: /^src\//, may: [ANY_OF_OURS, NODE, PURE_PACKAGES]},
];

/** Returns what crosses a boundary, as `file -> what it imports`. */
function violations(sources: Sources): string[] {
	const isForbidden = ({from, to}: Import) =>
		!RULES.find(({of}) => of.test(from))?.may.some((pattern) => pattern.test(to));
	return importsOf(sources)
		.filter(isForbidden)
		.map(({from, to}) => `${from} -> ${to}`);
}

const root = fileURLToPath(new URL('../..', import.meta.url));
const sources = readSources(root, ['src', 'components']);

describe('boundaries', () => {
	it('are kept by every file', () => {
		expect(sources.size).toBeGreaterThan(100);
		expect(violations(sources)).toEqual([]);
	});

	it.each([
		['src/core/plan.ts', "import {readFile} from 'node:fs/promises';", 'node:fs/promises'],
		[
			'src/core/plan.ts',
			"import type {System} from '../effects/system.ts';",
			'src/effects/system.ts',
		],
		['src/core/deep/plan.ts', "import {Box} from 'ink';", 'ink'],
		['src/core/plan.ts', "export {run} from '../effects/runner.ts';", 'src/effects/runner.ts'],
		['src/core/plan.ts', "const x = await import('execa');", 'execa'],
		['src/messages/en.ts', "import '../terminal/theme.ts';", 'src/terminal/theme.ts'],
		['src/terminal/layout.ts', "import {useState} from 'react';", 'react'],
		['src/practice/world.ts', "import os from 'node:os';", 'node:os'],
		[
			'components/App.tsx',
			"import {run} from '../src/effects/runner.ts';",
			'src/effects/runner.ts',
		],
		['components/App.tsx', 'import {\n\treadFile,\n} from "node:fs";', 'node:fs'],
		['src/effects/probe.ts', "import {execa} from 'execa';", 'execa'],
		['src/effects/probe.ts', "import Conf from 'conf';", 'conf'],
		['src/effects/probe.ts', "import {App} from '../../components/App.tsx';", 'components/App.tsx'],
		['src/cli.ts', "import Conf from 'conf';", 'conf'],
	])('find a planted import: %s, %s', (file, text, imported) => {
		expect(violations(new Map([[file, text]]))).toEqual([`${file} -> ${imported}`]);
	});

	it.each([
		['src/core/plan.ts', "// import x from 'node:fs';\n/* import y from 'ink'; */"],
		['src/core/plan.ts', "import type {Message} from '../messages/message.ts';"],
		['src/effects/process.ts', "import {execa} from 'execa';"],
		['src/effects/preferences-store.ts', "import Conf from 'conf';"],
		['components/App.tsx', "import {Box} from 'ink';\nimport {useState} from 'react';"],
	])('let pass what is allowed: %s, %s', (file, text) => {
		expect(violations(new Map([[file, text]]))).toEqual([]);
	});

	it('have no circle: no file imports itself over others', () => {
		const graph = new Map<string, string[]>();
		for (const {from, to} of importsOf(sources).filter(({isTypeOnly}) => !isTypeOnly)) {
			graph.set(from, [...(graph.get(from) ?? []), to]);
		}

		expect(circles(graph)).toEqual([]);
	});

	it('find a planted circle', () => {
		const graph = new Map([
			['a', ['b']],
			['b', ['c', 'd']],
			['d', ['b']],
		]);
		expect(circles(graph)).toEqual(['b -> d -> b']);
	});
});

/** Returns the circles in a graph of imports, each once, from where it is entered first. */
function circles(graph: ReadonlyMap<string, readonly string[]>): string[] {
	const found: string[] = [];
	const finished = new Set<string>();
	function visit(node: string, trail: readonly string[]): void {
		if (trail.includes(node)) {
			found.push([...trail.slice(trail.indexOf(node)), node].join(' -> '));
			return;
		}

		if (!finished.has(node)) {
			for (const next of graph.get(node) ?? []) {
				visit(next, [...trail, node]);
			}

			finished.add(node);
		}
	}

	for (const node of graph.keys()) {
		visit(node, []);
	}

	return found;
}
