import {type ScenarioData, typed} from '../scenario.ts';
import {DAEMON_STARTS, INSTALL_AND_PROVE, START_AND_PROVE, textsOf, WHOLE_WAY} from './texts.ts';

/** A box on which nothing is wrong, and boxes whose disk is the matter. */
export const boxScenarios: readonly ScenarioData[] = [
	{
		name: 'clean',
		...textsOf('clean'),
		start: {},
		goal: WHOLE_WAY,
		solution: INSTALL_AND_PROVE,
		minutes: 8,
	},
	{
		name: 'disk-full',
		...textsOf('disk-full'),
		start: {largeFiles: {'/var/log/messages.old': 6400}, freeMiB: 40},
		goal: [{check: 'space-free'}, ...WHOLE_WAY],
		solution: [
			typed('df -h'),
			typed('du -h /var/log'),
			typed('rm /var/log/messages.old'),
			typed('apk update'),
			typed('apk add docker docker-cli-compose'),
			...START_AND_PROVE,
		],
		minutes: 8,
	},
	{
		name: 'diskless',
		...textsOf('diskless'),
		start: {runsFromMemory: true},
		goal: [...WHOLE_WAY, {check: 'docker-kept'}],
		solution: [
			typed('setup-apkcache /media/usb/cache'),
			typed('apk update'),
			typed('apk add docker docker-cli-compose'),
			typed('rc-update add docker default'),
			typed('service docker start'),
			DAEMON_STARTS,
			typed('docker run --rm hello-world'),
			typed('apk cache download'),
			typed('lbu status'),
			typed('lbu commit'),
		],
		minutes: 12,
	},
];
