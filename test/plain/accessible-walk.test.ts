import {describe, expect, test} from 'vitest';
import {buildBundle} from '../helpers/bundle.ts';
import {faultsOfReading} from '../helpers/read-aloud.ts';
import {openPractice} from '../terminal/practice-terminal.ts';

const bundle = buildBundle();
const PROMPT = /\?\s+for\s+help:$/;
const FREE_TEXT = /(?:, or nothing|goes back):$/;
/** Nobody listens to more. */
const MOST_QUESTIONS = 40;
/** What the shell around the program says when it has ended. */
const END = /^exit code (\d+)$/m;
const SHELL = /^PRACTICE\| .*#$/;

/** Ways to say that nobody looks at the screen; each of them leads to the same questions. */
const WAYS = {
	'--plain': {args: ['--plain'], env: {}},
	'ACCESSIBLE=1': {args: [], env: {ACCESSIBLE: '1'}},
	'INK_SCREEN_READER=true': {args: [], env: {INK_SCREEN_READER: 'true'}},
	'TERM=dumb': {args: [], env: {TERM: 'dumb'}},
} as const;

type Walk = {
	readonly way: keyof typeof WAYS;
	readonly command: readonly string[];
	/** What is typed at each question; the rest of the way is Enter alone where `isToEnd`. */
	readonly answers: readonly string[];
	readonly isToEnd?: true;
	/** What is read on the way, in this order. */
	readonly reads: readonly string[];
	readonly code: number;
};

const WALKS: Readonly<Record<string, Walk>> = {
	'the first question, its help, its words, what cannot be chosen, and every preference': {
		way: 'ACCESSIBLE=1',
		command: [],
		answers: [
			...['?', 'g', 'x', '2', 'nonsense', '3'],
			...['1', '2', '2', '2', '5', '3', '6', '4', '8', '3', '7', '1', '9'],
			'4',
		],
		reads: [
			'Docker on Alpine',
			'Each change can be undone.',
			'What to do?',
			'Practice on a pretend machine',
			'Type one of these, then Enter.',
			'take the choice with this number',
			'Enter alone takes choice 1',
			'Explain the words',
			'stop here; what was done stays',
			'runlevel: A set of services',
			'There is no command on this screen.',
			'2 cannot be chosen now',
			'"nonsense" is not one of the numbers from 1 to 4.',
			'Preferences',
			'runlevel: default',
			'users to add to the group docker',
			'rc-update add docker boot',
			'Saved.',
			'runlevel: boot',
			'apk add docker docker-cli-compose',
			'compose: no',
			'signs such as + and !',
			'look: ascii',
			'no colours',
			'color: none',
			'Nothing waits.',
			'pace: instant',
			'Deutsch',
			'Stop here',
		],
		code: 3,
	},
	'the scenarios, the other release, and the whole way with each command explained': {
		way: 'INK_SCREEN_READER=true',
		command: ['practice', '--pace', 'instant'],
		answers: [
			...['1', '3', '4', '1', '1', '', 'x', '', 'x', ''],
			...['3', '3', 'nowhere', '3', '', '5', 'x', '2', '6', '4', '1', '2', '8'],
		],
		isToEnd: true,
		reads: [
			'PRACTICE, nothing is real. Pick a scenario',
			'A clean machine (8 min',
			'Leave practice',
			'Story: A freshly installed Alpine',
			'Goal: docker run hello-world succeeds',
			'Alpine 3.22, apk 2',
			'Take Alpine 3.23 instead',
			'Alpine 3.23, apk 3',
			'Pick a scenario',
			'ok Alpine 3.22',
			'Verdict: ready.',
			'Check: what to do?',
			'$ apk update',
			'Repositories: what to do?',
			"apk: Alpine's package manager",
			'$ apk add docker docker-cli-compose',
			'Undo: Removes docker',
			'Install: what to do?',
			'PRACTICE [3/5]',
			'Who may use Docker?',
			'Settings of Docker',
			'Fetch images from a mirror',
			'Address of the mirror',
			'Type it, then Enter; Enter alone goes back:',
			'That cannot be used',
			'Containers go on while Docker restarts',
			'Docker without root',
			'What it cannot do on Alpine:',
			'user namespaces in the kernel (unknown)',
			'[5/5]',
			'hello-world',
			'Docker works on the pretend machine',
		],
		code: 0,
	},
	'a failure, its cause, what helps, and the proof': {
		way: '--plain',
		command: ['practice', 'dead-mirror', '--pace', 'instant'],
		answers: ['', '', '', '', '?'],
		reads: [
			'Repositories failed: what to do?',
			'Choose another mirror',
			'Servers with the packages of v3.22',
			'not now: The box uses this one now.',
			'Nothing is changed yet: this is what would be.',
			'Undo: The file gets back the bytes that it had before.',
			'Type one of these',
			'x Explain the command word by word',
			'Docker does not work yet.',
		],
		code: 4,
	},
	'a search for what is wrong that is left again': {
		way: 'TERM=dumb',
		command: ['practice', 'not-in-group', '--pace', 'instant'],
		answers: ['3'],
		reads: [
			'Something does not work',
			'Looking at this machine',
			'Nothing else was found',
			'What to do?',
			'Save a report',
		],
		code: 4,
	},
	'the shell of a scenario': {
		way: 'ACCESSIBLE=1',
		command: ['practice', '--pace', 'instant'],
		answers: ['2', '2'],
		reads: ['Community is switched off', 'Repair it by hand in a shell', 'PRACTICE| '],
		code: 4,
	},
};

/** Types the answers, one a question; ends the input where there are no more. */
async function listen({way, command, answers, isToEnd}: Walk) {
	const {args, env} = WAYS[way];
	const terminal = openPractice(bundle, {
		args: [...command, ...args],
		env: {...env},
		columns: 40,
		rows: 15,
	});
	const left = [...answers];
	let asked = -1;
	let patience = MOST_QUESTIONS;
	for (;;) {
		await terminal.until(() => {
			const text = terminal.mainScreen();
			const last = text.split('\n').at(-1) ?? '';
			const isAsked = PROMPT.test(text) || FREE_TEXT.test(last) || SHELL.test(last);
			return (isAsked && terminal.bytes().length > asked) || END.test(text);
		}, 20_000);
		if (END.test(terminal.mainScreen())) {
			break;
		}

		if (--patience < 0) {
			throw new Error(`It goes round in circles:\n${terminal.mainScreen().slice(-2000)}`);
		}

		const next = left.shift();
		// The terminal echoes what is typed: only what comes after that is a new question.
		asked = terminal.bytes().length + (next ?? '').length + 2;
		terminal.type(next === undefined ? (isToEnd ? '\r' : '\u0004') : `${next}\r`);
	}

	const [text = '', code] = terminal.mainScreen().split(END);
	return {
		text,
		code: Number(code),
		bytes: terminal.bytes().toString().split('\r\nexit code')[0] ?? '',
	};
}

/** A text as it is heard: without the ends of its lines. */
const heard = (text: string) => text.replace(/\s+/g, ' ');

describe('by ear alone', () => {
	test.each(Object.keys(WALKS))('%s', async (name) => {
		const walk = WALKS[name] as Walk;
		const {text, code, bytes} = await listen(walk);
		let from = 0;
		const all = heard(text);
		for (const part of walk.reads) {
			const at = all.indexOf(part, from);
			expect(
				at,
				`"${part}" is not read after "${all.slice(Math.max(0, from - 60), from)}":\n${text}`,
			).toBeGreaterThanOrEqual(from);
			from = at;
		}

		expect(faultsOfReading(bytes)).toEqual([]);
		expect(code).toBe(walk.code);
	});
});

describe('what cannot be followed by ear is found', () => {
	const question = (items: string) =>
		`What to do?\n${items}Choose 1 to 2, Enter for 1, ? for help:`;

	test.each([
		['a colour', '\u001B[32mok\u001B[39m'],
		['a sign alone', '✔ docker'],
		['a choice without a number', question('  1  Go on\n  Stop\n')],
		['numbers out of order', question('  2  Go on\n  1  Stop\n')],
		['a choice behind its prompt', `${question('  1  Go on\n')}\n  2  Stop\n`],
	])('%s', (_, text) => {
		expect(faultsOfReading(text)).not.toEqual([]);
	});

	test('and nothing in a question as it should be', () => {
		expect(faultsOfReading(question('  1  Go on\n  2  Stop\n'))).toEqual([]);
	});
});
