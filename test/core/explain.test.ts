import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {explain} from '../../src/core/explain.ts';
import {toShell} from '../../src/core/shell-text.ts';
import {english} from '../../src/messages/en.ts';
import {say} from '../../src/messages/message.ts';
import {PLAN} from '../helpers/state.ts';

/** Returns the explanation of a command as two columns. */
function told(...argv: readonly string[]): readonly string[] {
	return explain(argv).map(({text, note}) => `${text}: ${say(note)}`);
}

describe('explaining a command word by word', () => {
	it('says what each word of apk add means', () => {
		expect(told('apk', 'add', 'docker', 'docker-cli-compose', 'htop')).toEqual([
			"apk: Alpine's package manager",
			'add: install, and remember the wish in /etc/apk/world',
			'docker: the engine, its command line and its service file',
			'docker-cli-compose: "docker compose", for several containers together',
			'htop: a package',
		]);
	});

	it('knows options with their value beside them or behind them, before and after the command', () => {
		expect(told('apk', '--wait=60', '--progress-fd', '3', 'add', '--simulate', 'docker')).toEqual([
			"apk: Alpine's package manager",
			'--wait=60: wait for up to 60 s while another apk holds the database',
			'--progress-fd: write the progress as numbers to a file descriptor, whose number follows',
			'3: the value of --progress-fd',
			'add: install, and remember the wish in /etc/apk/world',
			'--simulate: only show what would be done',
			'docker: the engine, its command line and its service file',
		]);
	});

	it('tells a service from a runlevel by its place', () => {
		expect(told('rc-update', 'add', 'docker', 'default')).toEqual([
			'rc-update: adds services to runlevels of OpenRC and removes them',
			'add: start this service together with the runlevel',
			'docker: the service that runs the Docker daemon',
			'default: the runlevel that is entered last at boot',
		]);
		expect(told('service', 'docker', 'start').slice(1)).toEqual([
			'docker: the service that runs the Docker daemon',
			'start: start it now, with all that it needs',
		]);
	});

	it('stops at the image: what follows belongs to the container', () => {
		expect(told('docker', 'run', '--rm', '-it', 'alpine', 'sh', '--rm').slice(1)).toEqual([
			'run: make a container from an image and start it',
			'--rm: remove the container when it has ended',
			'-it: keep its input open and give it a terminal',
			'alpine: the image; fetched from Docker Hub if it is not here',
			'sh: run in the container instead of its usual program',
			'--rm: run in the container instead of its usual program',
		]);
	});

	it('quotes words as they would have to be typed', () => {
		expect(told('docker', 'version', '--format', '{{.Server.Version}}').at(-1)).toBe(
			"'{{.Server.Version}}': the part of the answer to print",
		);
	});

	it('tells who becomes as powerful as root', () => {
		expect(told('addgroup', 'ada', 'docker').at(-1)).toBe(
			'docker: the group whose members may use Docker, and so act as root',
		);
	});

	it('does not invent a meaning for what it does not know', () => {
		expect(told('frobnicate', '-x', 'constructor')).toEqual([
			'frobnicate: the program that is run',
			'-x: an option of frobnicate; its help or manual says more',
			'constructor: given to frobnicate as it is',
		]);
		expect(told('apk', '--toString', '__proto__').slice(1)).toEqual([
			'--toString: an option of apk; its help or manual says more',
			'__proto__: given to apk as it is',
		]);
		expect(explain([])).toEqual([]);
	});

	it('knows every word of every command of the plan and of its undo', () => {
		const commands = PLAN.steps
			.flatMap((step) => step.acts)
			.flatMap((act) => {
				const own =
					act.kind === 'command' ? [act] : act.kind === 'wait' ? [act.ask, act.state] : [];
				const undo = own.flatMap((one) => (one.undo.kind === 'commands' ? one.undo.commands : []));
				return [...own, ...undo];
			});
		expect(commands.length).toBeGreaterThan(10);
		const strange = commands.flatMap(({argv}) =>
			explain(argv).filter(({note}) => note.key.startsWith('explain.unknown')),
		);
		expect(strange).toEqual([]);
	});

	it('has a text for every note and every word, whatever the command', () => {
		const word = fc.oneof(
			fc.string(),
			fc.constantFrom('add', 'docker', 'run', '--rm', '--', '-p', '--wait=1', 'compose', 'up'),
		);
		const program = fc.oneof(
			word,
			fc.constantFrom('apk', '/usr/bin/docker', 'rc-update', 'service'),
		);
		fc.assert(
			fc.property(program, fc.array(word, {maxLength: 8}), (first, rest) => {
				fc.pre(first !== '');
				const parts = explain([first, ...rest]);
				expect(parts.map(({text}) => text).join(' ')).toBe(toShell([first, ...rest]));
				for (const {note} of parts) {
					expect(Object.hasOwn(english, note.key)).toBe(true);
					expect(say(note)).not.toMatch(/\{(value|program|option)\}/);
				}
			}),
		);
	});
});
