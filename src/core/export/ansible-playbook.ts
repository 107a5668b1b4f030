import {wantedPackages} from '../steps/install.ts';
import {PLAYBOOK} from './ansible-parts.ts';
import {PLAYBOOK_SERVICE} from './ansible-service.ts';
import {type ExportSource, exportedProxies} from './export-source.ts';
import {yamlList, yamlText} from './yaml-text.ts';

/** Returns a playbook for ansible-playbook that does what the plan does, with an inventory in its comments. */
export function ansiblePlaybook(
	source: ExportSource & {readonly host?: string | undefined},
): string {
	const {choices, version, host = '192.0.2.10 ansible_user=root'} = source;
	const proxies = exportedProxies(source).map(([name, value]) => `${name}: ${yamlText(value)}`);
	const settings = [
		`packages: ${yamlList(wantedPackages(choices))}`,
		`runlevel: ${yamlText(choices.runlevel)}`,
		'# true also takes Docker out of the other runlevel.',
		`move: ${truth(choices.movesRunlevel)}`,
		`users: ${yamlList(choices.users)}`,
		'# The base of another mirror, such as https://mirror.example/alpine; empty keeps what each box has.',
		`mirror: ${yamlText(choices.mirror ?? '')}`,
		'# fix switches community on where it is off; skip leaves the repositories as they are.',
		`repositories: ${choices.skipRepositories ? 'skip' : 'fix'}`,
		'# Server that Docker asks for images before Docker Hub, such as https://mirror.example:5000.',
		`registry_mirror: ${yamlText(choices.registryMirror ?? '')}`,
		'# false asks neither a mirror for new indexes nor the registry for the test image.',
		`network: ${truth(!choices.offline)}`,
		'# Folder on this machine that "kit" made: it is copied to each box, which then needs no network.',
		`kit: ${yamlText(choices.kit ?? '')}`,
		'kit_on_box: /var/lib/alpine-docker-wizard/kit',
		'# true keeps Docker over a reboot on a box that runs from memory.',
		`keep: ${truth(choices.keep)}`,
		'# Example: {http_proxy: "http://proxy.example:3128", https_proxy: "http://proxy.example:3128"}',
		'# A proxy with a password is never written here: give it with -e or out of a vault.',
		`proxy: {${proxies.join(', ')}}`,
	];
	const lines = settings.map((line) => `    ${line}\n`).join('');
	return `${PLAYBOOK.head(version, host)}${lines}${PLAYBOOK.tasks}${PLAYBOOK_SERVICE}`;
}

function truth(value: boolean | undefined): string {
	return value ? 'true' : 'false';
}
