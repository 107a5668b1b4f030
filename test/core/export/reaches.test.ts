import {describe, expect, test} from 'vitest';
import {type Choices, DEFAULT_CHOICES} from '../../../src/core/choices.ts';
import {ansiblePlaybook} from '../../../src/core/export/ansible-playbook.ts';
import {cloudConfig} from '../../../src/core/export/cloud-config.ts';
import type {ExportSource} from '../../../src/core/export/export-source.ts';
import {shellScript} from '../../../src/core/export/shell-script.ts';

/** How each export says a choice, or why it has nothing to say. */
type Reach = {readonly says: readonly string[]} | {readonly not: string};

type Row = {
	/** What was chosen; the environment of whoever exports is one of it. */
	readonly chosen: string;
	readonly choices?: Partial<Choices>;
	readonly variables?: ExportSource['variables'];
	readonly sh: Reach;
	readonly ansible: Reach;
	readonly cloudInit: Reach;
};

const REGISTRY = 'http://mirror.example:5000';
const PROXIES = {https_proxy: 'http://proxy.example:3128', NO_PROXY: 'localhost'};

const ROWS: readonly Row[] = [
	{
		chosen: 'runlevel',
		choices: {runlevel: 'boot'},
		sh: {says: ['\nrunlevel=boot\n']},
		ansible: {says: ['    runlevel: boot\n']},
		cloudInit: {says: ['["rc-update", "add", "docker", "boot"]']},
	},
	{
		chosen: 'movesRunlevel',
		choices: {movesRunlevel: true},
		sh: {says: ['\nmove=yes ']},
		ansible: {says: ['    move: true\n']},
		cloudInit: {not: 'a new machine has Docker in no other runlevel'},
	},
	{
		chosen: 'keep',
		choices: {keep: true},
		sh: {says: ['lbu commit', '; keep ;;']},
		ansible: {says: ['    keep: true\n']},
		cloudInit: {not: 'a machine that cloud-init makes has a disk'},
	},
	{
		chosen: 'compose',
		choices: {compose: false},
		sh: {says: ['\npackages=docker\n']},
		ansible: {says: ['    packages: [docker]\n']},
		cloudInit: {says: ['packages: [docker]\n']},
	},
	{
		chosen: 'users',
		choices: {users: ['ada', 'joan']},
		sh: {says: ["\nusers='ada joan'\n"]},
		ansible: {says: ['    users: [ada, joan]\n']},
		cloudInit: {says: ['["addgroup", "ada", "docker"]', '["addgroup", "joan", "docker"]']},
	},
	{
		chosen: 'mirror',
		choices: {mirror: 'https://a.example/alpine'},
		sh: {says: ['\nmirror=https://a.example/alpine\n']},
		ansible: {says: ['    mirror: "https://a.example/alpine"\n']},
		cloudInit: {says: ['base_url: "https://a.example/alpine"\n']},
	},
	{
		chosen: 'registryMirror',
		choices: {registryMirror: REGISTRY},
		sh: {says: [`\nregistry_mirror=${REGISTRY}\n`]},
		ansible: {says: [`    registry_mirror: "${REGISTRY}"\n`]},
		cloudInit: {says: [`"${REGISTRY}"\n`, 'path: /etc/docker/daemon.json\n']},
	},
	{
		chosen: 'offline',
		choices: {offline: true},
		sh: {says: ['\nnetwork=no\n']},
		ansible: {says: ['    network: false\n']},
		cloudInit: {says: ['package_update: false\n', 'it runs']},
	},
	{
		chosen: 'skipRepositories',
		choices: {skipRepositories: true},
		sh: {says: ['\nrepositories=skip\n']},
		ansible: {says: ['    repositories: skip\n']},
		cloudInit: {says: ['preserve_repositories: true\n']},
	},
	{
		chosen: 'kit',
		choices: {kit: '/media/usb/kit', offline: true, skipRepositories: true},
		sh: {says: ['\nkit=/media/usb/kit\n', '--no-network --cache-dir "$kit/cache"', 'load_images']},
		ansible: {says: ['    kit: "/media/usb/kit"\n', 'Bring the kit to the box']},
		cloudInit: {not: 'a new machine has no folder; the command refuses it with exit code 2'},
	},
	{
		chosen: 'proxies',
		variables: PROXIES,
		sh: {
			says: [
				// biome-ignore lint/suspicious/noTemplateCurlyInString: the text of a shell
				'\nhttps_proxy=${https_proxy:-http://proxy.example:3128}\n',
				'\nexport https_proxy no_proxy\n',
			],
		},
		ansible: {
			says: ['    proxy: {https_proxy: "http://proxy.example:3128", no_proxy: localhost}\n'],
		},
		cloudInit: {
			says: [
				'"https_proxy=http://proxy.example:3128"',
				'"https-proxy": "http://proxy.example:3128"',
			],
		},
	},
];

const EXPORTS = {sh: shellScript, ansible: ansiblePlaybook, cloudInit: cloudConfig} as const;
const source = ({choices = {}, variables = {}}: Pick<Row, 'choices' | 'variables'>) => ({
	choices: {...DEFAULT_CHOICES, ...choices},
	version: '1.2.3',
	branch: 'v3.22',
	variables,
});

describe.each(ROWS)('$chosen', (row) => {
	test.each(['sh', 'ansible', 'cloudInit'] as const)('in export %s', (name) => {
		const reach = row[name];
		const chosen = EXPORTS[name](source(row));
		const others = {...row.choices, [row.chosen]: undefined};
		const without = EXPORTS[name](source('not' in reach ? {choices: others} : {}));
		if ('not' in reach) {
			expect(chosen, reach.not).toBe(without);
			return;
		}

		expect(chosen).not.toBe(without);
		for (const text of reach.says) {
			expect(chosen).toContain(text);
		}
	});
});

test('no choice is without a row', () => {
	// What a kit brings is not chosen.
	const all: Required<Omit<Choices, 'kitImages'>> = {
		...{runlevel: 'default', movesRunlevel: true, keep: true, compose: true, users: []},
		...{mirror: '', registryMirror: '', offline: true, kit: '', skipRepositories: true},
	};
	expect(ROWS.map(({chosen}) => chosen).sort()).toEqual([...Object.keys(all), 'proxies'].sort());
});

test('a password of a proxy gets into none of them', () => {
	const variables = {http_proxy: 'http://ada:secret@proxy.example:3128'};
	for (const render of Object.values(EXPORTS)) {
		expect(render(source({variables}))).not.toContain('secret');
	}
});
