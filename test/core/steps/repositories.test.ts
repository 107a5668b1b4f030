import {describe, expect, it} from 'vitest';
import {type Choices, DEFAULT_CHOICES} from '../../../src/core/choices.ts';
import type {Command, FileEdit} from '../../../src/core/command.ts';
import {known} from '../../../src/core/fact.ts';
import type {Facts} from '../../../src/core/facts.ts';
import type {Step} from '../../../src/core/plan.ts';
import {repositoriesSteps} from '../../../src/core/steps/repositories.ts';
import {say} from '../../../src/messages/message.ts';
import {facts, probedFile} from '../../helpers/facts.ts';

const MAIN = '/etc/apk/repositories';
const M = 'https://dl-cdn.alpinelinux.org/alpine/v3.22';

function boxWith(text: string, overrides: Partial<Facts> = {}): Facts {
	return facts({repositoryFiles: known([probedFile(MAIN, text)], MAIN), ...overrides});
}

const three = {apk: known({version: '3.0.6', generation: 3 as const}, 'apk --version')};

function stepsFor(box: Facts, choices: Choices = DEFAULT_CHOICES) {
	const [repositories, update] = repositoriesSteps(box, choices) as [Step, Step];
	const edits = repositories.acts.filter((act): act is FileEdit => act.kind === 'edit');
	return {repositories, update, edits, why: edits.map(({reason}) => say(reason))};
}

describe('the words of the step', () => {
	it.each([
		[
			'community off',
			`${M}/main\n#${M}/community\n`,
			/^Switch on the community/,
			/switched off by a #/,
		],
		['community missing', `${M}/main\n`, /^Switch on the community/, /"community" is missing/],
		['main off', `#${M}/main\n${M}/community\n`, /^Switch on the main/, /"main" switched off/],
		['nothing there', '', /^Tell apk where packages are/, /Two lines are added/],
		[
			'a server mistyped',
			`${M}/main\n${M.replace('alpinelinux', 'alpinelinx')}/community\n`,
			/^Repair/,
			/^Line 2 of \/etc\/apk\/repositories names the server dl-cdn.alpinelinx.org. It should be dl-cdn.alpinelinux.org. apk cannot use the line/,
		],
		[
			'line ends of Windows',
			`${M}/main\r\n${M}/community\r\n`,
			/^Repair/,
			/^\/etc\/apk\/repositories has the line ends of Windows/,
		],
		[
			'line ends of Windows and a blank in front',
			`${M}/main\r\n ${M}/community\r\n`,
			/^Repair/,
			/line ends of Windows.*Line 2 of \/etc\/apk\/repositories begins with a space/,
		],
	])('fit the change: %s', (_, text, title, reason) => {
		const {repositories, why} = stepsFor(boxWith(text));
		expect(say(repositories.title)).toMatch(title);
		expect(why).toHaveLength(1);
		expect(why[0]).toMatch(reason);
	});

	it('tell of the line that hides others from apk 3', () => {
		const text = `${M}/main\nwhat\n${M}/community\n`;
		const {repositories, why} = stepsFor(boxWith(text, three));
		expect(say(repositories.title)).toBe('Repair the list of repositories');
		expect(why[0]).toMatch(/stops reading \/etc\/apk\/repositories at line 2/);
		expect(stepsFor(boxWith(text)).repositories.need.kind).toBe('satisfied');
	});

	it('name the server that was asked for', () => {
		const choices = {...DEFAULT_CHOICES, mirror: 'https://mirror.example/alpine'};
		const {repositories, why} = stepsFor(boxWith(`${M}/main\n${M}/community\n`), choices);
		expect(say(repositories.title)).toBe('Take packages from another server');
		expect(why[0]).toContain('https://mirror.example/alpine');
		const both = stepsFor(boxWith(`${M}/main\n#${M}/community\n`), choices);
		expect(say(both.repositories.title)).toBe('Switch on the community repository');
		expect(both.why[0]).toMatch(/switched off.*get the server/);
	});

	it('are about each of two files by itself, and the two can be told apart', () => {
		const list = '/etc/apk/repositories.d/more.list';
		const files = [probedFile(MAIN, `"${M}/main"\n`), probedFile(list, ` ${M}/community\n`)];
		const {edits, why} = stepsFor(facts({repositoryFiles: known(files, MAIN), ...three}));
		expect(edits.map(({path}) => path)).toEqual([MAIN, list]);
		expect(new Set(edits.map(({id}) => id)).size).toBe(2);
		expect(why[0]).toMatch(/quotation marks/);
		expect(why[0]).not.toContain(list);
		expect(why[1]).toMatch(/begins with a space/);
	});
});

describe('what the plan needs to know of the box', () => {
	it('is the architecture, which a variable may stand for', () => {
		const text = `v2 https://m.example/\${APK_ARCH}/alpine/v3.22 main community\n`;
		expect(stepsFor(boxWith(text, three)).repositories.need.kind).toBe('satisfied');
		const off = text.replace(' community', '');
		const {edits} = stepsFor(boxWith(off, three));
		expect(edits[0]?.after).toBe(text);
	});
});

describe('the proof', () => {
	const spared = (step: Step) => {
		const [update] = step.acts as [Command];
		return update.succeeds.partial?.spared;
	};

	it('needs main and community as they are after the change, and nothing else', () => {
		const text = `/media/cdrom/apks\n${M}/main/\n#${M}/community\nhttps://dl-cdn.alpinelinux.org/alpine/edge/testing\n`;
		expect(spared(stepsFor(boxWith(text)).update)).toEqual([
			['dl-cdn.alpinelinux.org/alpine/v3.22/main/'],
			['dl-cdn.alpinelinux.org/alpine/v3.22/community'],
		]);
	});

	it('takes any of several servers, and does not look for a password, which apk masks', () => {
		const text = `https://u:secret@a.example/v3.22/main\n${M}/main\n${M}/community\n`;
		expect(spared(stepsFor(boxWith(text)).update)?.[0]).toEqual([
			'a.example/v3.22/main',
			'dl-cdn.alpinelinux.org/alpine/v3.22/main',
		]);
	});

	it('is strict where nobody knows what is needed', () => {
		const {update} = stepsFor(facts({branch: {kind: 'unknown', reason: 'x'}}));
		expect(spared(update)).toBeUndefined();
	});
});
