import {spawnSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterAll, describe, expect, it, onTestFinished} from 'vitest';
import {COMMAND_NAMES} from '../../src/core/commands.ts';
import {CAUSE_NAMES} from '../../src/core/diagnosis/causes.ts';
import {bashCompletion} from '../../src/documents/completions/bash.ts';
import {fishCompletion} from '../../src/documents/completions/fish.ts';
import {zshCompletion} from '../../src/documents/completions/zsh.ts';
import {SCENARIOS} from '../../src/practice/index.ts';
import {openTerminal} from '../helpers/pty.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'completions-'));
afterAll(() => rmSync(folder, {recursive: true, force: true}));
const has = (shell: string) => spawnSync(shell, ['-c', 'true']).status === 0;
const ids = SCENARIOS.map(({id}) => id);

/** What is typed, and what the completion offers for its last word. */
const CASES: readonly (readonly [typed: string, offered: readonly string[]])[] = [
	['', COMMAND_NAMES],
	['pra', ['practice']],
	['export ', ['sh', 'ansible', 'cloud-init']],
	['export clo', ['cloud-init']],
	['practice com', ids.filter((id) => id.startsWith('com'))],
	['--yes pla', ['plan']],
	['--runlevel ', ['default', 'boot']],
	['practice --pace f', ['fast']],
	['check --no-c', ['--no-compose', '--no-color']],
	['diagnose --expl', ['--explain']],
	['preferences s', ['set']],
	['preferences set col', ['color']],
	['diagnose --explain dns', CAUSE_NAMES.filter((name) => name.startsWith('dns'))],
	['export sh --comp', ['--compose']],
];

function written(name: string, text: string): string {
	const file = path.join(folder, name);
	writeFileSync(file, text);
	return file;
}

describe.skipIf(!has('bash'))('the completion for bash', () => {
	const file = written('bash', bashCompletion());

	function offers(typed: string): readonly string[] {
		const words = ['alpine-docker-wizard', ...typed.split(' ')];
		const quoted = words.map((word) => `'${word}'`).join(' ');
		const text = `. ${file}; COMP_WORDS=(${quoted}); COMP_CWORD=${words.length - 1}
			_alpine_docker_wizard; printf '%s\\n' "\${COMPREPLY[@]}"`;
		const {stdout, stderr} = spawnSync('bash', ['-c', text], {encoding: 'utf8', cwd: folder});
		expect(stderr).toBe('');
		return stdout.split('\n').filter(Boolean);
	}

	it.each(CASES)('offers after %j: %j', (typed, offered) => {
		expect(offers(typed).toSorted()).toEqual(offered.toSorted());
	});

	it('takes the value from a word with an equals sign, which readline takes apart', () => {
		expect(offers('practice --pace = in')).toEqual(['instant']);
	});

	it('offers files where a file is taken, and options only to commands that know them', () => {
		expect(offers('--answers ba')).toEqual(['bash']);
		expect(offers('diagnose ba')).toContain('bash');
		expect(offers('diagnose ba')).toContain('bad-signature');
		expect(offers('check --se')).toEqual([]);
		expect(offers('practice --see')).toEqual(['--seed']);
	});
});

describe.skipIf(!has('fish'))('the completion for fish', () => {
	const file = written('fish.fish', fishCompletion());

	it.each(CASES)('offers after %j: %j', (typed, offered) => {
		const line = `alpine-docker-wizard ${typed}`;
		const {stdout, stderr} = spawnSync(
			'fish',
			['-N', '-c', `source ${file}; complete -C '${line}'`],
			{
				encoding: 'utf8',
				cwd: folder,
				env: {...process.env, HOME: folder},
			},
		);
		expect(stderr).toBe('');
		const words = stdout
			.split('\n')
			.map((row) => row.split('\t')[0] ?? '')
			.filter(Boolean);
		expect(words.toSorted()).toEqual(offered.toSorted());
	});
});

describe.skipIf(!has('zsh'))('the completion for zsh', () => {
	mkdirSync(path.join(folder, 'functions'));
	written('functions/_alpine-docker-wizard', zshCompletion());
	written(
		'.zshrc',
		`PS1='ready> '; fpath=(${folder}/functions $fpath)
		autoload -U compinit; compinit -u -d ${folder}/dump; zstyle ':completion:*' list-prompt ''
		LISTMAX=1000`,
	);

	it.each(CASES.filter(([typed]) => typed !== ''))('completes %j', async (typed, offered) => {
		const terminal = openTerminal({
			file: 'zsh',
			args: ['-i'],
			env: {ZDOTDIR: folder, HOME: folder},
			columns: 120,
			rows: 40,
		});
		onTestFinished(() => terminal.close());
		await terminal.until('ready>', 20_000);
		terminal.type(`alpine-docker-wizard ${typed}`);
		await terminal.until(`wizard ${typed}`.trim());
		// A second one lists what the first one could not decide; what it did decide is complete.
		await terminal.press(...(offered.length > 1 ? ['tab', 'tab'] : ['tab']));
		const screen = await terminal.until(
			(text) => offered.every((word) => text.includes(word)),
			20_000,
		);
		expect(screen).not.toMatch(/command not found|bad |error/i);
	});
});
