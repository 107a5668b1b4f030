import type {Choices} from '../choices.ts';
import {wantedPackages} from '../steps/install.ts';
import {PLAYBOOK} from './ansible-parts.ts';
import {yamlList, yamlText} from './yaml-text.ts';

/** Returns a playbook for ansible-playbook that does what the plan does, with an inventory in its comments. */
export function ansiblePlaybook(
	choices: Choices,
	{version, host = '192.0.2.10 ansible_user=root'}: {version: string; host?: string | undefined},
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
		'proxy: {}',
	];
	const lines = settings.map((line) => `    ${line}\n`).join('');
	return `${PLAYBOOK.head(version, host)}${lines}${PLAYBOOK.tasks}`;
}
