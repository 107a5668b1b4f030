import type {Choices} from '../choices.ts';
import {PROXY_VARIABLES} from '../probe/items.ts';
import {wantedPackages} from '../steps/install.ts';
import {PLAYBOOK} from './ansible-parts.ts';
import {yamlList, yamlText} from './yaml-text.ts';

/** Returns a playbook for ansible-playbook that does what the plan does, with an inventory in its comments. */
export function ansiblePlaybook(
	choices: Choices,
	{
		version,
		host = '192.0.2.10 ansible_user=root',
		environment = {},
	}: {
		version: string;
		host?: string | undefined;
		/** Of whoever exports: proxies that are needed here are needed by the boxes, too. */
		environment?: Readonly<Record<string, string | undefined>>;
	},
): string {
	const settings = [
		`packages: ${yamlList(wantedPackages(choices))}`,
		`runlevel: ${yamlText(choices.runlevel)}`,
		`users: ${yamlList(choices.users)}`,
		'# The base of another mirror, such as https://mirror.example/alpine; empty keeps what each box has.',
		`mirror: ${yamlText(choices.mirror ?? '')}`,
		'# fix switches community on where it is off; skip leaves the repositories as they are.',
		`repositories: ${choices.skipRepositories ? 'skip' : 'fix'}`,
		'# false asks neither a mirror for new indexes nor the registry for the test image.',
		`network: ${choices.offline ? 'false' : 'true'}`,
		'# Example: {http_proxy: "http://proxy.example:3128", https_proxy: "http://proxy.example:3128"}',
		'# A proxy with a password is never written here: give it with -e or out of a vault.',
		`proxy: ${proxyMap(environment)}`,
	];
	const lines = settings.map((line) => `    ${line}\n`).join('');
	return `${PLAYBOOK.head(version, host)}${lines}${PLAYBOOK.tasks}`;
}

/** A playbook is passed around and kept in repositories, so nothing with a password gets into it. */
function proxyMap(environment: Readonly<Record<string, string | undefined>>): string {
	const entries = PROXY_VARIABLES.flatMap((name) => {
		const value = environment[name];
		return value && !value.includes('@') ? [`${name}: ${yamlText(value)}`] : [];
	});
	return `{${entries.join(', ')}}`;
}
