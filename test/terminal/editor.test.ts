import {chmodSync, mkdtempSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {describe, expect, it, onTestFinished} from 'vitest';
import {editorOf} from '../../src/effects/editor-process.ts';
import {buildBundle} from '../helpers/bundle.ts';
import {walk} from '../helpers/walk.ts';
import {openPractice} from './practice-terminal.ts';

const bundle = buildBundle();

/** Says that it is there, waits for a line as an editor waits for keys, and changes its file. */
const EDITOR = `#!/bin/sh
trap '' INT
echo "EDITOR of $(basename "$1")"
stty -a | grep -o -- '-\\{0,1\\}icanon'
read answer
case "$answer" in
  fix) sed -i 's/^#http/http/' "$1" ;;
  spoil) echo 'htps://nowhere' >> "$1" ;;
esac
`;

/** Opens practice on the screen of the repositories, with this editor as the user's own. */
async function atRepositories(editor = EDITOR) {
	const bin = mkdtempSync(path.join(tmpdir(), 'editor-'));
	const temporary = mkdtempSync(path.join(tmpdir(), 'copies-'));
	onTestFinished(() => {
		rmSync(bin, {recursive: true, force: true});
		rmSync(temporary, {recursive: true, force: true});
	});
	writeFileSync(path.join(bin, 'my-editor'), editor);
	chmodSync(path.join(bin, 'my-editor'), 0o755);
	const terminal = openPractice(bundle, {
		args: ['practice', 'community-off', '--pace', 'instant'],
		env: {
			PATH: `${bin}:${process.env.PATH}`,
			VISUAL: 'my-editor',
			TMPDIR: temporary,
		},
	});
	await walk(terminal, {goal: /Edit the file yourself/, limitMs: 15_000});
	await terminal.press('3');
	return {terminal, copies: () => readdirSync(temporary)};
}

describe('editing by hand', () => {
	it('hands over a terminal as every program wants it, and takes it back', async () => {
		const {terminal, copies} = await atRepositories();
		await terminal.until('EDITOR of repositories');
		expect(terminal.isAlternateScreen()).toBe(false);
		expect(terminal.isCursorVisible()).toBe(true);
		await terminal.until(/^icanon/m);
		await terminal.type('fix\r');
		await terminal.until('Write what you typed into');
		expect(terminal.isAlternateScreen()).toBe(true);
		expect(terminal.screen()).toMatch(/\+ \d+ http.*\/community/);
		expect(copies()).toEqual([]);
		await terminal.press('enter');
		await terminal.until('Done: Write what you typed');
	});

	it('shows a mistake before the file has it, and the same file again', async () => {
		const {terminal} = await atRepositories();
		await terminal.until('EDITOR of');
		await terminal.type('spoil\r');
		await terminal.until('Write what you typed into');
		await terminal.until((screen) => /warn.*htps:\/\/nowhere/s.test(screen));
		await terminal.press('2');
		await terminal.until(
			(screen) => !screen.includes('Write what') && screen.includes('EDITOR of'),
		);
		await terminal.type('nothing\r');
		await terminal.until('nothing was typed');
	});

	it('takes Ctrl+C in the editor for the editor’s', async () => {
		const {terminal} = await atRepositories();
		await terminal.until('EDITOR of');
		await terminal.press('ctrl-c');
		await terminal.type('fix\r');
		await terminal.until('Write what you typed into');
	});

	it('says why where the editor cannot be run', async () => {
		const {terminal} = await atRepositories('#!/nowhere/at-all\n');
		await terminal.until(/my-editor could not be run/);
		await terminal.until('Edit the file yourself');
	});
});

describe('the editor', () => {
	it.each([
		[{}, 'vi'],
		[{EDITOR: 'nano'}, 'nano'],
		[{VISUAL: 'mcedit', EDITOR: 'nano'}, 'mcedit'],
		[{VISUAL: 'code --wait', EDITOR: 'nano'}, 'nano'],
		[{VISUAL: '/tmp/evil'}, 'vi'],
		[{EDITOR: 'vi; rm -rf /'}, 'vi'],
		[{EDITOR: ''}, 'vi'],
		[{EDITOR: '-x'}, 'vi'],
	])('%j is %s', (environment, program) => {
		expect(editorOf(environment)).toBe(program);
	});
});
