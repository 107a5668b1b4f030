/**
 * The acts that each remedy comes to on boxes of many kinds: boxes with the same acts stand together,
 * each act is told once, at its first use. `vitest -u` writes the files anew; read what has changed in them.
 */
import {expect, it} from 'vitest';
import {byteStringOfText} from '../../../src/core/byte-string.ts';
import {DEFAULT_CHOICES} from '../../../src/core/choices.ts';
import type {Act} from '../../../src/core/command.ts';
import {known, unknown} from '../../../src/core/fact.ts';
import type {Docker, Facts} from '../../../src/core/facts.ts';
import {actsOfCommands} from '../../../src/core/remedies/acts-of-commands.ts';
import {provenSettings} from '../../../src/core/remedies/file-remedies.ts';
import {editedByHand, planOfRemedy} from '../../../src/core/remedies/plan-of-remedy.ts';
import {changesFiles} from '../../../src/core/remedies/repositories-remedy.ts';
import {SERVICE_REMEDY_ACTS} from '../../../src/core/remedies/service-remedies.ts';
import {newSettings} from '../../../src/core/remedies/settings-remedies.ts';
import {verbatim} from '../../../src/messages/message.ts';
import {docker, facts, factsWithDocker, probedFile, runningDocker} from '../../helpers/facts.ts';
import {told} from '../../helpers/told-value.ts';

const K = <Value>(value: Value) => known(value, 'test');
const withDocker = (some: Partial<Docker>, more: Partial<Facts> = {}) =>
	factsWithDocker({docker: K(runningDocker(some)), ...more});
const service = (state: string, more: object = {}) =>
	withDocker({
		daemonVersion: undefined,
		service: {exists: true, state, respawns: 0, runlevels: ['default'], ...more},
	} as Partial<Docker>);
const ownFile = '/etc/docker/daemon.json';
const withJson = (text: string, flags = '') =>
	withDocker({
		daemonJson: probedFile(ownFile, text, '/srv/daemon.json'),
		serviceConfig: probedFile('/etc/conf.d/docker', `DOCKER_OPTS="${flags}"\n`),
	});
const gone = {exists: false, state: undefined, respawns: 0, runlevels: []};
const interfaces = (some: object) =>
	factsWithDocker({networkService: K({autoInterfaces: [], ...some}) as Facts['networkService']});
const repositories = (text: string) =>
	facts({repositoryFiles: K([probedFile('/etc/apk/repositories', text)])});

const BOXES: Readonly<Record<string, Facts>> = {
	fresh: facts(),
	'docker runs': factsWithDocker(),
	'docker unknown': factsWithDocker({docker: unknown('not asked')}),
	'docker not installed': factsWithDocker({docker: K(docker())}),
	'without its script': withDocker({daemonVersion: undefined, service: gone}),
	'without its script, answers': withDocker({service: gone, packages: []}),
	'only the engine': withDocker({
		daemonVersion: undefined,
		service: gone,
		packages: ['docker-engine'],
	}),
	'only the client': withDocker({
		daemonVersion: undefined,
		service: gone,
		packages: ['docker-cli'],
	}),
	stopped: service('stopped'),
	crashed: service('crashed'),
	starting: service('starting'),
	silent: service('started', {upSeconds: 300}),
	young: service('started', {upSeconds: 3}),
	'answers, not supervised': withDocker({
		service: {exists: true, state: 'crashed', respawns: 0, runlevels: ['default']},
	}),
	'may not ask': withDocker({
		daemonVersion: undefined,
		daemonError: 'permission denied while trying to connect',
	}),
	'stale number': withDocker({
		daemonVersion: undefined,
		process: {
			...{pidFile: probedFile('/run/docker.pid', '412\n'), pids: []},
			...{hasContainers: false, missingPrograms: []},
		},
	} as Partial<Docker>),
	'rc-service only': factsWithDocker({serviceCommand: K('rc-service')}),
	'legacy netfilter': factsWithDocker({netfilter: K('legacy')}),
	'damaged packages': withDocker({
		process: {
			pidFile: undefined,
			pids: [],
			hasContainers: false,
			missingPrograms: ['dockerd', 'runc'],
		},
	} as Partial<Docker>),
	'json with a comma too many': withJson('{"debug": true,}\n'),
	'json and flag': withJson('{"debug": true, "storage-driver": "vfs", "hosts": []}\n', '--debug'),
	'json and two flags': withJson('{"debug": true, "mtu": 1400}\n', '--debug --mtu 1400'),
	'json with an unknown key': withJson('{"debgu": true, "storage-driver": "aufs"}\n', '--debgu'),
	'json that nobody can mend': withJson('this is no json'),
	'flag far from all': withJson('{}', '--xyzzyx'),
	'storage options': withJson('{"storage-driver": "devicemapper", "storage-opts": ["a"]}'),
	'no interfaces file': interfaces({started: undefined, hasInterfacesFile: false}),
	'interfaces file unseen': interfaces({started: undefined, hasInterfacesFile: true}),
	'interfaces file without auto': interfaces({
		hasInterfacesFile: true,
		interfacesFile: probedFile('/etc/network/interfaces', 'iface eth0 inet dhcp\n'),
	}),
	'network unknown': factsWithDocker({networkService: unknown('not asked')}),
	'windows line ends': repositories(
		'http://a/alpine/v3.22/main\r\nhttp://a/alpine/v3.22/community\r\n',
	),
	'a folder that is gone': repositories('/media/cdrom/apks\nhttp://a/alpine/v3.22/main\n'),
	'two lines in one': repositories('http://a/alpine/v3.22/main http://a/alpine/v3.22/community\n'),
	'two releases': repositories('http://a/alpine/v3.22/main\nhttp://a/alpine/edge/community\n'),
	'a mistake': repositories('http:/a/alpine/v3.22/main\n'),
	'docker runs, a mistake': factsWithDocker({
		repositoryFiles: K([probedFile('/etc/apk/repositories', 'http:/a/alpine/v3.22/community\n')]),
	}),
	'no repositories known': facts({repositoryFiles: unknown('not asked')}),
	'no branch known': facts({branch: unknown('not asked')}),
	'a human': facts({user: K({name: 'root', uid: 0, groups: [], human: 'joan'})}),
	'nobody else': facts({people: K([])}),
	'who is unknown': facts({user: unknown('not asked')}),
};

const FILES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
	'dns.set': {
		dhcp: '# by dhcp\nnameserver 10.0.2.3\n\tnameserver\t10.0.2.4\n#nameserver 9.9.9.9\nsearch lan\n',
		'already there': 'nameserver 10.0.2.3\n nameserver 1.1.1.1 \n',
		'two of one number': 'nameserver 1.1.1.11\n',
		empty: '',
	},
	'daemon.edit': {
		comma: '{"debug": true,}\n',
		right: '{"debug": true}\n',
		empty: '',
		'not to be mended': 'this is no json',
	},
	'world.allow': {
		plain: 'alpine-base\ndocker\n',
		'one forbidden': 'alpine-base\n!docker\nopenssh\n',
		'two forbidden': '!docker\n!runc\n',
		'left by a merge': 'alpine-base\n<<<<<<< HEAD\ndocker\n=======\n',
		'one that is none': 'alpine-base\ndocker>\n',
		empty: '',
	},
	'interfaces.edit': {'typed before': 'auto eth0\niface eth0 inet dhcp\n'},
	'daemon.one-place': {'typed before': '{"debug": false}\n'},
	'driver.default': {'typed before': '{"storage-driver": "vfs"}\n'},
};
const IDS = [
	...Object.keys(SERVICE_REMEDY_ACTS),
	...['dns.set', 'daemon.edit', 'world.allow', 'group.join', 'nothing.known'],
	...['repositories.edit', 'repositories.remove', 'repositories.write', 'repositories.unix'],
	...['repositories.split', 'repositories.one-release', 'repositories.plain', 'community.enable'],
];

/** Tells each act in full where it is first met, by its name from then on. */
function teller() {
	const names = new Map<string, string>();
	return (acts: readonly Act[] | undefined): string => {
		const lines = acts?.map((act) => {
			const text = told(act, 1500);
			const same = names.get(text);
			const name = same ?? `${act.id}#${names.size + 1}`;
			names.set(text, name);
			return same ? `    ${name}` : `    ${name} ${text}`;
		});
		return lines?.join('\n') ?? '    nothing';
	};
}

it('each remedy comes to the same acts as before on each box', async () => {
	const tell = teller();
	const acts = (id: string, found: Facts, files: ReadonlyMap<string, string> = new Map()) =>
		planOfRemedy({
			remedy: {id, kind: 'plan', title: verbatim(id), commands: []},
			...{because: verbatim('because'), facts: found, choices: DEFAULT_CHOICES, files},
		})?.acts;
	const lines = IDS.flatMap((id) => {
		const boxes = Map.groupBy(Object.entries(BOXES), ([, found]) => told(acts(id, found), 9e9));
		const groups = [...boxes.values()].flatMap((same) => [
			`  ${same.map(([name]) => name).join(', ')}`,
			...same.slice(0, 1).map(([, found]) => tell(acts(id, found))),
		]);
		const path = editedByHand(id) ?? '';
		const files = Object.entries(FILES[id] ?? {}).flatMap(([name, text]) => [
			`  with the file ${name}`,
			...[facts(), BOXES['json and flag'] ?? facts()].map((found) =>
				tell(acts(id, found, new Map([[path, byteStringOfText(text)]]))),
			),
		]);
		return [id, ...groups, ...files];
	});
	await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('../../golden/remedies.txt');
});

it('a remedy of the repositories files is planned where it changes them', () => {
	const changes = (id: string, name: string, mirror?: string) =>
		changesFiles(id, BOXES[name] ?? facts(), {...DEFAULT_CHOICES, mirror});
	for (const isAskedAgain of [false, true]) {
		expect(changes('repositories.one-release', 'two releases'), `${isAskedAgain}`).toBe(true);
		expect(changes('repositories.edit', 'docker runs')).toBe(false);
		expect(changes('repositories.edit', 'docker runs', 'https://a.example/alpine')).toBe(true);
		expect(changes('repositories.edit', 'docker runs, a mistake')).toBe(true);
		expect(changes('repositories.unix', 'no branch known')).toBe(false);
	}
});

it('each command of a remedy is carried out as before, or left to a person', async () => {
	const tell = teller();
	const COMMANDS = [
		...['apk', 'apk update', 'apk -U update', 'apk -U add nginx', 'apk -U', 'apk upgrade'],
		...[
			'apk add',
			'apk add nginx',
			'apk add docker',
			'apk add docker nginx',
			'apk --wait 60 add nginx',
		],
		...['apk add nginx@edge', 'apk add ./nginx.apk', 'apk add "nginx<2"', 'apk add --force nginx'],
		...['apk add nginx jq', 'apk add nginx=1.0', 'apk add 7zip g++ libstdc++6.1_x'],
		...['apk fix', 'apk fix docker', 'apk fix docker runc', 'apk fix --depends docker'],
		...['apk del', 'apk del docker', 'apk del nginx jq', 'apk del -r nginx', 'apk info'],
		...['rc-service docker start', 'service docker start', 'rc-service docker restart'],
		...['rc-service docker stop', 'rc-service cgroups restart', 'rc-service cgroups start'],
		...['rc-service nginx start', 'rc-service nginx restart', 'rc-service', 'rc-service docker'],
		...['rc-update add docker', 'rc-update add docker boot', 'rc-update del docker'],
		...['rc-update add nginx', 'rc-update', 'addgroup -S docker', 'addgroup -S nginx'],
		...[
			'addgroup ada docker',
			'addgroup -S docker ada',
			'mkdir -p /etc/docker',
			'mkdir /etc/docker',
		],
		...[
			'mkdir -p',
			'mkdir -p /a /b',
			"mkdir -p '/srv/a b'",
			'rm -rf /',
			'apk add $(id)',
			'',
			"apk 'add",
		],
	];
	const lists = [
		...COMMANDS.map((line) => [line]),
		...[[], ['apk update', 'apk add nginx'], ['apk add nginx', 'reboot']],
		['apk add nginx', 'rc-service docker restart', 'mkdir -p /a'],
	];
	const lines = lists.flatMap((list) => {
		const of = (found: Facts) => actsOfCommands(list, {facts: found, choices: DEFAULT_CHOICES});
		const fresh = of(facts({proxies: K({http_proxy: 'http://proxy.example:3128'})}));
		const other = of(BOXES['rc-service only'] ?? facts());
		const isSame = told(fresh, 9e9) === told(other, 9e9);
		return [list.join(' && '), tell(fresh), ...(isSame ? [] : ['  with docker', tell(other)])];
	});
	const settings = ['docker runs', 'stopped', 'json and flag', 'docker unknown'].flatMap((name) => [
		`settings where ${name}`,
		tell(newSettings(BOXES[name] ?? facts(), byteStringOfText('{"debug": true}\n'))),
		tell(provenSettings(BOXES[name] ?? facts())),
	]);
	const text = [...lines, ...settings].join('\n');
	await expect(`${text}\n`).toMatchFileSnapshot('../../golden/remedy-commands.txt');
});
