import {EventEmitter} from 'node:events';
import {PassThrough} from 'node:stream';
import {describe, expect, test} from 'vitest';
import type {Choice} from '../../src/core/state.ts';
import {terminalQuestions} from '../../src/effects/terminal-questions.ts';
import {message, verbatim} from '../../src/messages/message.ts';
import {ask} from '../../src/plain/questions.ts';
import {wrapFor} from '../../src/plain/wrap.ts';
import {typist} from '../helpers/typist.ts';

const CHOICES: readonly Choice[] = [
	{id: 'root', label: verbatim('Only root'), note: verbatim('safest')},
	{id: 'ada', label: verbatim('Also ada')},
	{id: 'all', label: verbatim('Everybody'), disabledBecause: message('choice.needs-root')},
];

describe('a numbered question', () => {
	test('shows the choices and takes a number', async () => {
		const io = typist('2');
		expect(await ask('Who may use Docker?', CHOICES, io)).toEqual({kind: 'chosen', id: 'ada'});
		expect(io.text).toBe(
			[
				'',
				'Who may use Docker?',
				'  1  Only root (safest)',
				'  2  Also ada',
				'  3  Everybody (not now: needs root)',
				'Choose 1 to 3, Enter for 1, ? for help:',
			].join('\n'),
		);
	});

	test('Enter takes the first one that can be chosen', async () => {
		expect(await ask('?', CHOICES, typist(''))).toEqual({kind: 'chosen', id: 'root'});
		const [, , disabled] = CHOICES;
		const io = typist('');
		const choices = disabled ? [disabled, ...CHOICES.slice(0, 2)] : [];
		expect(await ask('?', choices, io)).toEqual({kind: 'chosen', id: 'root'});
		expect(io.text).toContain('Choose 1 to 3, Enter for 2, ? for help:');
	});

	test.each(['0', '4', '-1', '1.5', 'yes', '1 2', '٢', '\u001b[A', '99999999999999999999'])(
		'%j is asked again',
		async (nonsense) => {
			const io = typist(nonsense, ' 2 ');
			expect(await ask('?', CHOICES, io)).toEqual({kind: 'chosen', id: 'ada'});
			expect(io.text).toContain('is not one of the numbers from 1 to 3.');
			expect(io.text).not.toContain('\u001b');
		},
	);

	test('what cannot be chosen now says why', async () => {
		const io = typist('3', '1');
		expect(await ask('?', CHOICES, io)).toEqual({kind: 'chosen', id: 'root'});
		expect(io.text).toContain('3 cannot be chosen now: needs root');
	});

	test('the end of the input means stop', async () => {
		expect(await ask('?', CHOICES, typist())).toEqual({kind: 'stop'});
		expect(await ask('?', CHOICES, typist('x'))).toEqual({kind: 'stop'});
	});

	test('endless nonsense ends', async () => {
		const io = typist(...Array.from({length: 1000}, () => 'y'));
		expect(await ask('?', CHOICES, io)).toEqual({kind: 'stop'});
		expect(io.text).toContain('No usable answer after 10 questions, so this stops here.');
	});

	test('nothing to choose means stop, without a question', async () => {
		const io = typist('1');
		expect(await ask('?', [], io)).toEqual({kind: 'stop'});
		expect(io.text).toBe('');
	});
});

describe('on a terminal', () => {
	function streams() {
		const input = new PassThrough();
		const output = new PassThrough();
		output.setEncoding('utf8');
		const signals = new EventEmitter();
		return {input, output, signals, questions: terminalQuestions(input, output, signals)};
	}

	test('reads one line for each prompt, also lines typed ahead', async () => {
		const {input, output, questions} = streams();
		input.write('one\r\ntwo\n');
		expect(await questions.readLine('first:')).toBe('one');
		expect(await questions.readLine('second:')).toBe('two');
		const waiting = questions.readLine('third:');
		input.write('three\n');
		expect(await waiting).toBe('three');
		await questions.print(['done']);
		expect(output.read()).toBe('first: second: third: done\n');
		questions.close();
	});

	test('takes a last line without its end, then says that it is over', async () => {
		const {input, questions} = streams();
		input.end('last');
		expect(await questions.readLine('')).toBe('last');
		expect(await questions.readLine('')).toBeUndefined();
		expect(await questions.readLine('')).toBeUndefined();
	});

	test('a question that waits ends with the input', async () => {
		const {input, questions} = streams();
		const waiting = questions.readLine('');
		input.end();
		expect(await waiting).toBeUndefined();
	});

	test('Ctrl+C while a question waits is its end, and otherwise not our business', async () => {
		const {input, signals, questions} = streams();
		const waiting = questions.readLine('');
		expect(signals.listenerCount('SIGINT')).toBe(1);
		signals.emit('SIGINT');
		expect(await waiting).toBeUndefined();
		expect(signals.listenerCount('SIGINT')).toBe(0);
		input.write('later\n');
		expect(await questions.readLine('')).toBe('later');
		expect(signals.listenerCount('SIGINT')).toBe(0);
	});
});

test('the prompt is broken between words where a language says it at length', async () => {
	wrapFor(() => 24);
	try {
		const io = typist('2');
		expect(await ask('Who?', CHOICES, io)).toEqual({kind: 'chosen', id: 'ada'});
		expect(io.text).toMatch(/\nChoose 1 to 3, Enter\nfor 1, \? for help:$/);
	} finally {
		wrapFor(() => undefined);
	}
});
