/**
 * Which questions are asked, and which changes are found, on boxes whose apk is satisfied by certain words.
 * `vitest -u` writes the file anew; read what has changed in it.
 */
import {expect, it} from 'vitest';
import {toShell} from '../../../src/core/shell-text.ts';
import {afterTrial, beginSearch, nextTrial} from '../../../src/core/smallest-change/search.ts';
import {
	changesFound,
	linesOfChange,
	remedyOfChange,
	stepOfChange,
	withoutChange,
} from '../../../src/core/smallest-change/world-change.ts';
import {say} from '../../../src/messages/message.ts';
import {told} from '../../helpers/told-value.ts';

type Box = {
	readonly world: string;
	readonly request: readonly string[];
	/** What apk says as long as it cannot. */
	readonly report: readonly string[];
	readonly isWell: (words: readonly string[]) => boolean;
	/** What apk does once it can. */
	readonly steps?: readonly string[];
};

const HEAD = 'ERROR: unable to select packages:';
const BOTH = ['docker', 'docker-cli-compose'];
const NODE = ['  nodejs-22.16.0-r2:', '    breaks: world[nodejs=20.1.0-r0]'];
const PHP = ['  php-8.1-r0:', '    breaks: world[php@edge>9]'];
const MANY = Array.from({length: 9}, (_, at) => `tool${at}@edge=1.${at}`);

const BOXES: Readonly<Record<string, Box>> = {
	'a version is gone': {
		world: 'alpine-base\nnodejs=20.1.0-r0\nphp\n',
		request: BOTH,
		report: [HEAD, ...NODE],
		isWell: (words) => words.includes('nodejs'),
	},
	'a version is in the way, and a tag': {
		world: 'nodejs=20.1.0-r0 php@edge>9',
		request: ['docker'],
		report: [HEAD, ...NODE, ...PHP],
		isWell: (words) => words.includes('nodejs') && words.includes('php>9'),
	},
	'version and tag must go': {
		world: 'php@edge>9\n',
		request: ['docker'],
		report: [HEAD, ...PHP],
		isWell: (words) => words.includes('php') || words.includes('!php'),
	},
	'a name needs a choice': {
		world: 'cron-any\nmusl\n',
		request: ['docker'],
		report: [
			...[HEAD, '  cron-any (virtual):', '    note: please select one of the providers'],
			'    provided by: dcron-4.5-r0 dcron-4.4-r0 cronie-1.7-r0 fcron-3-r0 bcron-1-r0 xcron-1-r0',
			'    required by: world[cron-any]',
		],
		isWell: (words) => words.includes('cronie') || words.includes('xcron'),
	},
	'a tag has no repository': {
		world: 'tool@edge\n',
		request: ['docker'],
		report: ["ERROR: The repository tag for world dependency 'tool@edge' does not exist"],
		isWell: (words) => words.includes('tool'),
	},
	'compose is in no repository': {
		world: 'alpine-base\n',
		request: BOTH,
		report: [HEAD, '  docker-cli-compose (missing):', '    required by: world[docker-cli-compose]'],
		isWell: (words) => !words.includes('docker-cli-compose'),
	},
	'compose is wished for in world': {
		world: 'docker-cli-compose\n',
		request: BOTH,
		report: [HEAD, '  docker-cli-compose (missing):', '    required by: world[docker-cli-compose]'],
		isWell: (words) => words.includes('!docker-cli-compose'),
	},
	'docker is in no repository, and world is broken': {
		world: 'nodejs=20.1.0-r0\n',
		request: ['docker'],
		report: [HEAD, '  docker (missing):', '    required by: world[docker]', ...NODE],
		isWell: (words) => words.includes('nodejs') && !words.includes('docker'),
	},
	'docker is forbidden': {
		world: 'alpine-base !docker\n',
		request: ['docker'],
		report: [
			HEAD,
			'  docker-28.3.3-r4:',
			'    breaks: world[!docker]',
			'    satisfies: world[docker]',
		],
		isWell: (words) => words.includes('docker'),
	},
	'two packages exclude each other': {
		world: 'podman-docker\nalpine-base\nother\nsome\n',
		request: ['docker'],
		report: [
			...[HEAD, '  docker-cli-28.3.3-r4:', '    conflicts: podman-docker-5.2-r0[cmd:docker=28]'],
			'    satisfies: docker-28.3.3-r4[docker-cli] some-1.0-r0[docker-cli] world[docker]',
		],
		isWell: (words) => words.includes('!podman-docker'),
		steps: ['(1/2) Purging podman-docker (5.2-r0)', '(2/2) Installing docker (28.3.3-r4)'],
	},
	'it costs others': {
		world: 'nodejs=20.1.0-r0\n',
		request: ['docker'],
		report: [HEAD, ...NODE],
		isWell: (words) => words.some((word) => /^!?nodejs$/.test(word)),
		steps: [
			...[
				'(1/5) Purging nginx (1.26.3-r0)',
				'(2/5) Purging npm (10-r0)',
				'(3/5) Purging yarn (1-r0)',
			],
			...['(4/5) Downgrading icu (2-r0 -> 1-r0)', '(5/5) Downgrading zlib (2-r0 -> 1-r0)'],
			'OK: 12 MiB in 30 packages',
		],
	},
	'it would take what the box needs': {
		world: 'nodejs=20.1.0-r0\n',
		request: ['docker'],
		report: [HEAD, ...NODE],
		isWell: (words) => words.includes('nodejs'),
		steps: ['(1/1) Purging musl (1.2.5-r10)'],
	},
	'nothing is in the way': {
		world: 'nodejs=20.1.0-r0\n',
		request: ['docker'],
		report: [],
		isWell: () => true,
	},
	'much is in the way': {
		world: `${MANY.join('\n')}\n`,
		request: ['docker'],
		report: [
			HEAD,
			...MANY.flatMap((wish, at) => [`  tool${at}-2.0-r0:`, `    breaks: world[${wish}]`]),
		],
		isWell: () => false,
	},
	'a wish is no plain word': {
		world: '/bin/tool=1\nnodejs=20.1.0-r0\n',
		request: ['docker'],
		report: [HEAD, '  tool-2.0-r0:', '    breaks: world[/bin/tool=1]', ...NODE],
		isWell: (words) => words.includes('/bin/tool') && words.includes('nodejs'),
	},
	'compose and a version are in the way': {
		world: 'nodejs=20.1.0-r0\nphp@edge>9\n',
		request: ['docker-cli-compose'],
		report: [HEAD, ...NODE, '  docker-cli-compose-2-r0:', '    breaks: world[docker-cli-compose]'],
		isWell: (words) => words.includes('nodejs') && !words.includes('docker-cli-compose'),
	},
};

function searched({world, request, report, isWell, steps}: Box): readonly string[] {
	const lines: string[] = [];
	let search = beginSearch(world, request);
	for (let next = nextTrial(search); next; next = nextTrial(search)) {
		const words = next.command.argv.slice(next.command.argv.indexOf('--simulate') + 1);
		const answer = isWell(words);
		lines.push(
			`  ${next.trial.cost} ${answer ? '+' : '-'} ${toShell(words)} | ${next.trial.weakened.map(({kind, name}) => `${kind} ${name}`).join(', ')}`,
		);
		search = afterTrial(search, {
			isWell: answer,
			lines: answer ? (steps ?? ['(1/1) Installing docker (28.3.3-r4)']) : report,
		});
	}

	expect(afterTrial({...search, open: []}, {isWell: true, lines: []})).toEqual({
		...search,
		open: [],
	});
	const changes = changesFound(search);
	return [
		...lines,
		...(changes.length > 0 ? [] : [`  ${say(withoutChange(search))}`]),
		...changes.flatMap((change) => [
			`  * ${say(change.title)} (${say(change.note)}; ${say(change.because)})`,
			`    ${told(change.before)} -> ${told(change.after)}, add ${change.request.join(' ')}`,
			`    ${told(remedyOfChange(change), 600)}`,
			`    ${told(linesOfChange(change))} ${told(stepOfChange(change), 40)}`,
		]),
	];
}

it('the same questions are asked and the same changes found as before', async () => {
	const lines = Object.entries(BOXES).flatMap(([name, box]) => [name, ...searched(box)]);
	await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('../../golden/changes-by-box.txt');
});
