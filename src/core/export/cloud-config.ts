import type {Choices} from '../choices.ts';
import {quoteWord} from '../shell-text.ts';
import {wantedPackages} from '../steps/install.ts';
import {yamlList, yamlText} from './yaml-text.ts';

/** Where Alpine's packages come from where nobody names a mirror. */
const MIRROR = 'https://dl-cdn.alpinelinux.org/alpine';

/** Returns a cloud-config that makes a new Alpine box one with a Docker that works. */
export function cloudConfig(
	choices: Choices,
	{version, branch}: {readonly version: string; readonly branch: string},
): string {
	const {runlevel, users, offline, skipRepositories, mirror} = choices;
	const repositories = skipRepositories
		? ['apk_repos:', '  preserve_repositories: true']
		: [
				'apk_repos:',
				'  alpine_repo:',
				`    base_url: ${yamlText(mirror ?? MIRROR)}`,
				'    # Alpine keeps docker in community.',
				'    community_enabled: true',
				'    # The release of the image that this is for: change it together with the image.',
				`    version: ${yamlText(branch)}`,
			];
	const commands = [
		['rc-update', 'add', 'docker', runlevel],
		['rc-service', 'docker', 'start'],
		...users.map((user) => ['addgroup', user, 'docker']),
		['sh', '-c', WAIT],
		...(offline ? [] : [['docker', 'run', '--rm', 'hello-world']]),
	];
	return `${[
		'#cloud-config',
		`# Docker on Alpine Linux. Made by alpine-docker-wizard ${version}.`,
		'# What came of it: /var/log/cloud-init-output.log on the box.',
		...repositories,
		`package_update: ${offline ? 'false' : 'true'}`,
		`packages: ${yamlList(wantedPackages(choices))}`,
		'runcmd:',
		...commands.flatMap((argv) => [
			`  # ${argv.map(quoteWord).join(' ')}`,
			`  - ${yamlWords(argv)}`,
		]),
	].join('\n')}\n`;
}

/** "Started" is not "answers": OpenRC calls a daemon started that dies and is restarted. */
const WAIT =
	'n=0; until docker info >/dev/null 2>&1; do n=$((n + 1)); [ "$n" -le 60 ] || exit 1; sleep 1; done';

function yamlWords(words: readonly string[]): string {
	return `[${words.map((word) => JSON.stringify(word)).join(', ')}]`;
}
