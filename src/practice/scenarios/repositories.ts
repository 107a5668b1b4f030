import {type ScenarioData, typed} from '../scenario.ts';
import {INSTALL_AND_PROVE, START_AND_PROVE, textsOf, WHOLE_WAY} from './texts.ts';

const MIRROR = 'http://dl-cdn.alpinelinux.org/alpine';
const MEDIUM = '#/media/cdrom/apks';
const MAIN = `${MIRROR}/{branch}/main`;
const COMMUNITY = `${MIRROR}/{branch}/community`;
const FILE = '/etc/apk/repositories';

/** What can be wrong with where apk looks for packages, and with what it was told to keep. */
export const repositoriesScenarios: readonly ScenarioData[] = [
	{
		name: 'community-off',
		...textsOf('community-off'),
		start: {repositories: [MEDIUM, MAIN, `#${COMMUNITY}`]},
		goal: [{check: 'community-on'}, ...WHOLE_WAY],
		solution: [typed(`sed -i '/community/s/^#//' ${FILE}`), ...INSTALL_AND_PROVE],
		minutes: 5,
	},
	{
		name: 'community-hidden',
		...textsOf('community-hidden'),
		start: {repositories: [MEDIUM, MAIN, 'enable community', `\t${COMMUNITY}`]},
		goal: [{check: 'community-on'}, ...WHOLE_WAY],
		solution: [
			typed('apk update'),
			typed(`sed -i -e '/^enable/d' -e 's/^[[:space:]]*//' ${FILE}`),
			...INSTALL_AND_PROVE,
		],
		minutes: 8,
	},
	{
		name: 'mixed-branches',
		...textsOf('mixed-branches'),
		start: {repositories: [MEDIUM, MAIN, `${MIRROR}/edge/community`]},
		goal: [{check: 'one-branch'}, {check: 'community-on'}, ...WHOLE_WAY],
		solution: [
			typed(`grep -n community ${FILE}`),
			typed(`sed -i 's|/edge/|/{branch}/|' ${FILE}`),
			...INSTALL_AND_PROVE,
		],
		minutes: 10,
	},
	{
		name: 'pinned-version',
		...textsOf('pinned-version'),
		start: {world: ['alpine-base', 'doas', 'docker-cli=20.10.20-r0', 'linux-virt']},
		goal: [{file: '/etc/apk/world', lacks: '=20.10.20-r0'}, ...WHOLE_WAY],
		solution: [
			typed('cat /etc/apk/world'),
			typed("sed -i 's/^docker-cli=.*/docker-cli/' /etc/apk/world"),
			...INSTALL_AND_PROVE,
		],
		minutes: 8,
	},
	{
		name: 'masked-in-world',
		...textsOf('masked-in-world'),
		start: {world: ['!docker-cli', 'alpine-base', 'doas', 'linux-virt']},
		goal: [{file: '/etc/apk/world', lacks: '!docker-cli'}, ...WHOLE_WAY],
		solution: [
			typed('grep ! /etc/apk/world'),
			typed("sed -i '/^!docker/d' /etc/apk/world"),
			...INSTALL_AND_PROVE,
		],
		minutes: 8,
	},
	{
		name: 'dead-mirror',
		...textsOf('dead-mirror'),
		start: {
			repositories: [
				'http://mirror.gone.example/alpine/{branch}/main',
				'http://mirror.gone.example/alpine/{branch}/community',
			],
		},
		goal: [{check: 'indexes-complete'}, ...WHOLE_WAY],
		solution: [
			typed('apk update'),
			typed(`sed -i 's|mirror.gone.example|dl-cdn.alpinelinux.org|' ${FILE}`),
			...INSTALL_AND_PROVE,
		],
		minutes: 6,
	},
	{
		name: 'three-faults',
		...textsOf('three-faults'),
		start: {
			repositories: [MEDIUM, MAIN, `#${COMMUNITY}`],
			world: ['!docker-cli', 'alpine-base', 'doas', 'linux-virt'],
			files: {'/etc/docker/daemon.json': '{\n  "log-driver": "json-file",\n}\n'},
		},
		goal: [
			{check: 'community-on'},
			{file: '/etc/apk/world', lacks: '!docker-cli'},
			{check: 'settings-valid'},
			...WHOLE_WAY,
		],
		solution: [
			typed(`sed -i '/community/s/^#//' ${FILE}`),
			typed("sed -i '/^!docker/d' /etc/apk/world"),
			typed('apk update'),
			typed('apk add docker docker-cli-compose'),
			{kind: 'edit', path: '/etc/docker/daemon.json', from: '"json-file",', to: '"json-file"'},
			typed('dockerd --validate --config-file /etc/docker/daemon.json'),
			...START_AND_PROVE,
		],
		minutes: 20,
	},
];
