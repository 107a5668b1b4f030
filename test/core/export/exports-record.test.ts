/**
 * What is exported: of the usual choices in full, of all others the lines that are different.
 * `vitest -u` writes the files anew; read what has changed in them.
 */
import {expect, it} from 'vitest';
import {type Choices, DEFAULT_CHOICES} from '../../../src/core/choices.ts';
import {ansiblePlaybook} from '../../../src/core/export/ansible-playbook.ts';
import {cloudConfig} from '../../../src/core/export/cloud-config.ts';
import {shellScript} from '../../../src/core/export/shell-script.ts';
import {yamlText} from '../../../src/core/export/yaml-text.ts';

const registryMirror = 'http://mirror.example:5000';
const kit = '/media/usb/kit';
const PROXIES = {
	https_proxy: 'http://proxy.example:3128',
	NO_PROXY: 'localhost',
	http_proxy: 'http://ada:secret@proxy.example:3128',
};
const CHOSEN: Readonly<Record<string, Partial<Choices>>> = {
	'no compose, at boot': {compose: false, runlevel: 'boot'},
	'moved from the other runlevel': {movesRunlevel: true},
	'kept over a reboot': {keep: true},
	'for two users': {users: ['ada', 'joan']},
	'a mirror': {mirror: 'https://a.example/alpine'},
	'a server of images': {registryMirror},
	'without the network': {offline: true},
	'repositories as they are': {skipRepositories: true},
	'out of a kit': {kit, offline: true, skipRepositories: true},
	'behind a proxy': {},
	'behind a proxy, with a server of images': {registryMirror},
	'behind a proxy, without the network': {offline: true},
};
const EXPORTS = {sh: shellScript, ansible: ansiblePlaybook, 'cloud-init': cloudConfig};
const MADE_BY = {version: '1.2.3', branch: 'v3.22'};

it.each(Object.entries(EXPORTS))('each choice is exported as it was: %s', async (name, render) => {
	const usual = render({...MADE_BY, choices: DEFAULT_CHOICES}).split('\n');
	const others = Object.entries(CHOSEN).flatMap(([title, some]) => {
		const choices = {...DEFAULT_CHOICES, ...some};
		const variables = title.includes('proxy') ? PROXIES : {};
		const text = render({...MADE_BY, choices, variables});
		return [`--- ${title}`, ...differences(usual, text.split('\n'))];
	});
	const lines = [...usual.slice(0, -1), ...others].join('\n');
	await expect(`${lines}\n`).toMatchFileSnapshot(`../../golden/exports/${name}.txt`);
});

/** Lines that are only in one of them, and how many there are in all. */
function differences(usual: readonly string[], lines: readonly string[]): readonly string[] {
	const missing = usual.filter((line) => !lines.includes(line));
	return [
		...missing.map((line) => `- ${line}`),
		...lines.filter((line) => !usual.includes(line)).map((line) => `+ ${line}`),
		`  ${lines.length} lines`,
	];
}

it.each([
	['docker', 'docker'],
	['Docker-2_b', 'Docker-2_b'],
	['yesterday', 'yesterday'],
	['nothing', 'nothing'],
	['online', 'online'],
	['No', '"No"'],
	['y', '"y"'],
	['OFF', '"OFF"'],
	['null', '"null"'],
	['-docker', '"-docker"'],
	['2docker', '"2docker"'],
	['a b', '"a b"'],
	['a\n', '"a\\n"'],
])('%j stands in YAML as %s', (text, written) => {
	expect(yamlText(text)).toBe(written);
});
