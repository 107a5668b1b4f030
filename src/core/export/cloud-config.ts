import {quoteWord} from '../shell-text.ts';
import {wantedPackages} from '../steps/install.ts';
import {daemonProxies} from '../steps/wanted-settings.ts';
import {type ExportSource, exportedProxies} from './export-source.ts';
import {yamlList, yamlText} from './yaml-text.ts';

/** Where Alpine's packages come from where nobody names a mirror. */
const MIRROR = 'https://dl-cdn.alpinelinux.org/alpine';

/** Returns a cloud-config that makes a new Alpine box one with a Docker that works. */
export function cloudConfig(source: ExportSource): string {
	const {choices, version} = source;
	const {runlevel, users, offline} = choices;
	const proxies = exportedProxies(source).map(([name, value]) => `${name}=${value}`);
	const packages = wantedPackages(choices);
	const commands = [
		// cloud-init has no way to tell apk of a proxy.
		...(proxies.length > 0
			? [
					['env', ...proxies, 'apk', 'update'],
					['env', ...proxies, 'apk', 'add', ...packages],
				]
			: []),
		['rc-update', 'add', 'docker', runlevel],
		['rc-service', 'docker', 'start'],
		...users.map((user) => ['addgroup', user, 'docker']),
		['sh', '-c', WAIT],
		...(offline ? [['sh', '-c', OWN_CONTAINER]] : [['docker', 'run', '--rm', 'hello-world']]),
	];
	return `${[
		'#cloud-config',
		`# Docker on Alpine Linux. Made by alpine-docker-wizard ${version}.`,
		'# What came of it: /var/log/cloud-init-output.log on the box.',
		...repositories(source),
		`package_update: ${offline || proxies.length > 0 ? 'false' : 'true'}`,
		...(proxies.length > 0 ? [] : [`packages: ${yamlList(packages)}`]),
		...settings(source),
		'runcmd:',
		...commands.flatMap((argv) => [
			`  # ${argv.map(quoteWord).join(' ')}`,
			`  - ${yamlWords(argv)}`,
		]),
	].join('\n')}\n`;
}

function repositories({choices, branch}: ExportSource): readonly string[] {
	return choices.skipRepositories
		? ['apk_repos:', '  preserve_repositories: true']
		: [
				'apk_repos:',
				'  alpine_repo:',
				`    base_url: ${yamlText(choices.mirror ?? MIRROR)}`,
				'    # Alpine keeps docker in community.',
				'    community_enabled: true',
				'    # The release of the image that this is for: change it together with the image.',
				`    version: ${yamlText(branch)}`,
			];
}

/** dockerd fetches images itself: what it needs for that is there before it starts. */
function settings(source: ExportSource): readonly string[] {
	const {registryMirror} = source.choices;
	const proxies = daemonProxies(Object.fromEntries(exportedProxies(source)));
	const values = {
		...(registryMirror !== undefined && {'registry-mirrors': [registryMirror]}),
		...(Object.keys(proxies).length > 0 && {proxies}),
	};
	return Object.keys(values).length === 0
		? []
		: [
				'write_files:',
				'  - path: /etc/docker/daemon.json',
				'    permissions: "0644"',
				'    content: |',
				...JSON.stringify(values, null, 2)
					.split('\n')
					.map((line) => `      ${line}`),
			];
}

/** "Started" is not "answers": OpenRC calls a daemon started that dies and is restarted. */
const WAIT =
	'n=0; until docker info >/dev/null 2>&1; do n=$((n + 1)); [ "$n" -le 60 ] || exit 1; sleep 1; done';

/** A container of the box's own BusyBox needs no registry. */
const OWN_CONTAINER =
	'tar -c -h -C / bin/busybox lib/ld-musl-*.so.1 | docker import - selftest && docker run --rm --network none selftest /bin/busybox echo it runs; docker rmi -f selftest';

function yamlWords(words: readonly string[]): string {
	return `[${words.map((word) => JSON.stringify(word)).join(', ')}]`;
}
