import {spawnSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {describe, expect, it} from 'vitest';
import {hasShell, SHELLS} from './fake-machine.ts';

const script = fileURLToPath(new URL('../../start.sh', import.meta.url));
const hasShellcheck = spawnSync('shellcheck', ['--version']).status === 0;

describe('the text of start.sh', () => {
	describe.each(Object.keys(SHELLS) as (keyof typeof SHELLS)[])('for %s', (shell) => {
		it.skipIf(!hasShell(shell))('is valid', () => {
			const [program, ...before] = SHELLS[shell];
			expect(spawnSync(program, [...before, '-n', script]).status).toBe(0);
		});
	});

	it.skipIf(!hasShellcheck)('is clean for shellcheck', () => {
		expect(spawnSync('shellcheck', [script], {encoding: 'utf8'}).stdout).toBe('');
	});

	it('says every sentence of its own in lines that fit 80 columns', () => {
		const texts = [...readFileSync(script, 'utf8').matchAll(/^\t+['"]([^'"$]+)['"] *\\?$/gm)];
		expect(texts.length).toBeGreaterThan(15);
		expect(texts.map(([, text]) => text).filter((text) => (text ?? '').length > 76)).toEqual([]);
	});
});
