import {type ScenarioData, typed} from '../scenario.ts';
import {DAEMON_STARTS, textsOf, WHOLE_WAY} from './texts.ts';

const DAEMON_JSON = '/etc/docker/daemon.json';
/** A comma too many, as it is left behind when the last line of a list is taken out. */
const BROKEN =
	'{\n  "log-driver": "json-file",\n  "log-opts": {"max-size": "10m", "max-file": "3"},\n}\n';

/** What can be wrong with the daemon, its service and who may use it. */
export const serviceScenarios: readonly ScenarioData[] = [
	{
		name: 'not-in-group',
		...textsOf('not-in-group'),
		start: {docker: 'running'},
		goal: [{check: 'docker-answers'}, {check: 'user-in-group', user: 'ada'}],
		solution: [typed('id ada'), typed('addgroup ada docker'), typed('id -nG ada')],
		minutes: 5,
	},
	{
		name: 'not-enabled',
		...textsOf('not-enabled'),
		start: {docker: 'running', commands: ['rc-update del docker default', 'reboot']},
		goal: [{check: 'docker-enabled'}, {check: 'docker-answers'}],
		solution: [
			typed('rc-status'),
			typed('rc-update add docker default'),
			typed('rc-service docker start'),
			DAEMON_STARTS,
		],
		minutes: 5,
	},
	{
		name: 'daemon-json-broken',
		...textsOf('daemon-json-broken'),
		start: {
			docker: 'running',
			files: {[DAEMON_JSON]: BROKEN},
			commands: ['rc-service docker restart'],
		},
		goal: [{check: 'settings-valid'}, {check: 'docker-enabled'}, {check: 'docker-answers'}],
		solution: [
			typed('tail -n 3 /var/log/docker.log'),
			{kind: 'edit', path: DAEMON_JSON, from: '"3"},\n}', to: '"3"}\n}'},
			typed(`dockerd --validate --config-file ${DAEMON_JSON}`),
			typed('rc-service docker restart'),
			DAEMON_STARTS,
			typed('docker version'),
		],
		minutes: 12,
	},
	{
		name: 'supervisor-gone',
		...textsOf('supervisor-gone'),
		start: {docker: 'running', isSupervisorGone: true},
		goal: [{check: 'docker-enabled'}, {check: 'docker-answers'}],
		solution: [
			typed('rc-service docker status'),
			typed('rc-service docker zap'),
			typed('rc-service docker start'),
			DAEMON_STARTS,
			typed('docker version'),
		],
		minutes: 8,
	},
	{
		name: 'kernel-not-rebooted',
		...textsOf('kernel-not-rebooted'),
		start: {
			docker: 'installed',
			runningKernel: '6.12.40-0-virt',
			commands: ['rc-service docker start'],
		},
		goal: [{check: 'kernel-current'}, {check: 'docker-answers'}, {check: 'hello-world-ran'}],
		solution: [
			typed('uname -r'),
			typed('ls /lib/modules'),
			typed('reboot'),
			DAEMON_STARTS,
			typed('docker run --rm hello-world'),
		],
		minutes: 10,
	},
	{
		name: 'apk-locked',
		...textsOf('apk-locked'),
		start: {isApkLocked: true},
		goal: [{check: 'not-locked'}, ...WHOLE_WAY],
		solution: [
			typed('ps'),
			typed('kill 2345'),
			typed('apk update'),
			typed('apk add docker docker-cli-compose'),
			typed('rc-update add docker default'),
			typed('service docker start'),
			DAEMON_STARTS,
			typed('docker run --rm hello-world'),
		],
		minutes: 6,
	},
];
