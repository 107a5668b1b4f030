import {spawnSync} from 'node:child_process';
import {describe, expect, it} from 'vitest';
import {COMMAND_NAMES} from '../../src/core/commands.ts';
import {OPTIONS} from '../../src/core/option-table.ts';
import {EXIT_CODES} from '../../src/core/outcome.ts';
import {manualPage} from '../../src/documents/manual-page.ts';

const page = manualPage('November 30, 2026');
const hasMandoc = spawnSync('mandoc', ['-Tlint'], {input: ''}).error === undefined;

function mandoc(...args: readonly string[]) {
	return spawnSync('mandoc', args, {input: page, encoding: 'utf8'});
}

describe('the manual page', () => {
	it('has every command, option and exit code of the tables', () => {
		for (const name of COMMAND_NAMES) {
			expect(page).toContain(`.It Cm ${name}\n`);
		}

		for (const {name, isAvailable} of OPTIONS) {
			expect(page.includes(`Fl -${name}`)).toBe(isAvailable);
		}

		for (const code of Object.values(EXIT_CODES)) {
			expect(page).toContain(`.It Li ${code}\n`);
		}
	});

	it.skipIf(!hasMandoc)('has nothing that mandoc finds fault with', () => {
		const {stdout, stderr, status} = mandoc('-Tlint', '-Wall');
		expect({stdout, stderr, status}).toEqual({stdout: '', stderr: '', status: 0});
	});

	it.skipIf(!hasMandoc)('reads as a person would expect', () => {
		const text = mandoc('-Tascii').stdout.replaceAll(/.\u0008/g, '');
		expect(text).toContain('alpine-docker-wizard diagnose [FILE] [options]');
		expect(text).toMatch(/--runlevel NAME/);
	});
});
