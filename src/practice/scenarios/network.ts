import {type ScenarioData, typed} from '../scenario.ts';
import {INSTALL_AND_PROVE, textsOf, WHOLE_WAY} from './texts.ts';

/** A name server that is not there any more (documentation range, RFC 5737). */
const GONE_SERVER = '192.0.2.53';
const PORTAL = 'portal.hotel.example/accept';

/** What can be wrong between the box and its mirrors. */
export const networkScenarios: readonly ScenarioData[] = [
	{
		name: 'dns-down',
		...textsOf('dns-down'),
		start: {files: {'/etc/resolv.conf': `nameserver ${GONE_SERVER}\n`}},
		goal: [{check: 'names-resolve'}, ...WHOLE_WAY],
		solution: [
			typed('nslookup dl-cdn.alpinelinux.org'),
			typed("echo 'nameserver 9.9.9.9' > /etc/resolv.conf"),
			...INSTALL_AND_PROVE,
		],
		minutes: 10,
	},
	{
		name: 'wrong-clock',
		...textsOf('wrong-clock'),
		start: {
			clockAheadDays: -1200,
			repositories: [
				'https://dl-cdn.alpinelinux.org/alpine/{branch}/main',
				'https://dl-cdn.alpinelinux.org/alpine/{branch}/community',
			],
		},
		goal: [{check: 'clock-right'}, ...WHOLE_WAY],
		solution: [typed('date'), typed('ntpd -q -p pool.ntp.org'), ...INSTALL_AND_PROVE],
		minutes: 8,
	},
	{
		name: 'captive-portal',
		...textsOf('captive-portal'),
		start: {
			network: {
				hosts: ['portal.hotel.example'],
				faults: [{urls: '', trouble: {kind: 'portal'}, endedBy: PORTAL}],
			},
		},
		goal: [{check: 'indexes-complete'}, ...WHOLE_WAY],
		solution: [
			typed('wget -qO- http://dl-cdn.alpinelinux.org/'),
			typed(`wget -qO- http://${PORTAL}`),
			...INSTALL_AND_PROVE,
		],
		minutes: 8,
	},
];
