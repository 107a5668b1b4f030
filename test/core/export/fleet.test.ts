import {describe, expect, test} from 'vitest';
import {NEWEST_BRANCH} from '../../../src/core/alpine-release.ts';
import type {Choices} from '../../../src/core/choices.ts';
import {DEFAULT_CHOICES} from '../../../src/core/choices.ts';
import {ansiblePlaybook} from '../../../src/core/export/ansible-playbook.ts';
import {cloudConfig} from '../../../src/core/export/cloud-config.ts';
import {yamlText} from '../../../src/core/export/yaml-text.ts';

const OTHER = {
	...DEFAULT_CHOICES,
	runlevel: 'boot',
	compose: false,
	users: ['ada', 'grace'],
	mirror: 'https://mirror.example/alpine',
	offline: true,
} as const;
const MADE_BY = {version: '1.2.3', branch: NEWEST_BRANCH};
const made = (choices: Choices) => ({...MADE_BY, choices});

describe('a playbook', () => {
	test('has every choice as a variable', () => {
		const text = ansiblePlaybook({...MADE_BY, choices: OTHER, host: 'box ansible_user=root'});
		for (const line of [
			'packages: [docker]',
			'runlevel: boot',
			'users: [ada, grace]',
			'mirror: "https://mirror.example/alpine"',
			'network: false',
			'repositories: fix',
			'#   box ansible_user=root',
		]) {
			expect(text).toContain(`${line}\n`);
		}

		expect(ansiblePlaybook(made({...OTHER, skipRepositories: true}))).toContain(
			'repositories: skip\n',
		);
	});

	test('carries proxies, but none with a password', () => {
		const variables = {
			http_proxy: 'http://proxy.example:3128',
			https_proxy: 'http://ada:secret@proxy.example:3128',
			no_proxy: 'localhost,.example:#',
			HOME: '/root',
		};
		const text = ansiblePlaybook({...made(DEFAULT_CHOICES), variables});
		expect(text).toContain(
			'\n    proxy: {http_proxy: "http://proxy.example:3128", no_proxy: "localhost,.example:#"}\n',
		);
		expect(text).not.toContain('secret');
		expect(ansiblePlaybook(made(DEFAULT_CHOICES))).toContain('\n    proxy: {}\n');
	});

	test('names each module in full, and has no tab, which YAML does not take', () => {
		const text = ansiblePlaybook(made(DEFAULT_CHOICES));
		expect(text).not.toContain('\t');
		const tasks = text.split('\n    - name: ').slice(1);
		expect(tasks.length).toBeGreaterThan(15);
		for (const task of tasks) {
			expect(task).toMatch(/\n {6}(?:ansible\.builtin|community\.general)\.\w+:/);
		}
	});
});

describe('a cloud-config', () => {
	test('says what was chosen', () => {
		const text = cloudConfig(made(OTHER));
		expect(text).toMatch(/^#cloud-config\n/);
		expect(text).toContain('base_url: "https://mirror.example/alpine"');
		expect(text).toContain('["rc-update", "add", "docker", "boot"]');
		expect(text).toContain('["addgroup", "grace", "docker"]');
		expect(text).not.toContain('hello-world');
		expect(text).toContain('it runs');
		expect(cloudConfig(made(DEFAULT_CHOICES))).toContain('hello-world');
	});

	test('leaves repositories alone where that was chosen', () => {
		expect(cloudConfig(made({...OTHER, skipRepositories: true}))).toContain(
			'preserve_repositories: true',
		);
	});
});

test('a word that YAML would take for something else is quoted', () => {
	expect(['no', 'true', 'v3.24', '1', '', 'a: b', 'docker'].map(yamlText)).toEqual([
		...['"no"', '"true"', '"v3.24"', '"1"', '""', '"a: b"', 'docker'],
	]);
});
