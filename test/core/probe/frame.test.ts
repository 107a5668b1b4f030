import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {ProbeAnswer, ProbeAnswers} from '../../../src/core/probe/answer.ts';
import {formatProbeAnswer, parseProbeAnswer} from '../../../src/core/probe/frame.ts';
import {PROBE_FILE_LIMIT} from '../../../src/core/probe/item.ts';
import {CAPTURED_NONCE, captured, capturedBytes} from '../../helpers/probe.ts';

const NONCE = 'a1b2c3d4e5f60718';

/** Bytes with what could disturb the frame: line ends, other markers, no line end at the end. */
const bytes = fc
	.oneof(
		fc.string({unit: fc.nat(255).map((code) => String.fromCharCode(code)), maxLength: 60}),
		fc.constantFrom(
			'\n0011223344556677 world done\n',
			`\nkey done\n`,
			'\n\n',
			'no newline at the end',
			'\r\n',
			'\0\0\0',
			'',
		),
	)
	.filter((text) => !text.includes(NONCE));
const path = fc.stringMatching(/^\/[a-z./*-]{1,20}$/);
const name = fc.stringMatching(/^[a-z_][a-z0-9_]{0,12}$/);
const fileAnswer = fc.record({path, target: path, content: bytes, cut: fc.constant(false)});
const pathType = fc.constantFrom(
	'file' as const,
	'directory' as const,
	'socket' as const,
	'dangling' as const,
	'other' as const,
);
const answer: fc.Arbitrary<ProbeAnswer> = fc.oneof(
	fileAnswer.map((file): ProbeAnswer => ({kind: 'file', ...file})),
	fc.record({kind: fc.constant('line' as const), line: bytes}),
	fc.record({kind: fc.constant('files' as const), files: fc.array(fileAnswer, {maxLength: 3})}),
	fc.record({
		kind: fc.constant('directory' as const),
		names: fc.array(
			bytes.filter((text) => text !== '' && !text.includes('/')),
			{maxLength: 3},
		),
	}),
	fc.record({
		kind: fc.constant('stat' as const),
		found: fc.array(fc.record({path, type: pathType}), {maxLength: 4}),
	}),
	fc.record({
		kind: fc.constant('command' as const),
		exitCode: fc.nat(255),
		output: bytes,
		existing: fc.array(path, {maxLength: 3}),
	}),
	fc.record({
		kind: fc.constant('programs' as const),
		found: fc.array(fc.record({name, path}), {maxLength: 3}),
	}),
	fc.record({
		kind: fc.constant('environment' as const),
		variables: fc.array(fc.record({name, value: bytes}), {maxLength: 3}),
	}),
	fc.record({
		kind: fc.constant('lock' as const),
		holders: fc.array(fc.record({pid: fc.nat(999_999_999), command: bytes}), {maxLength: 2}),
	}),
	fc.record({
		kind: fc.constant('modules' as const),
		found: fc.uniqueArray(name, {maxLength: 4}),
	}),
	fc.record({
		kind: fc.constant('kernel-options' as const),
		path,
		found: fc.uniqueArray(fc.stringMatching(/^[A-Z][A-Z0-9_]{0,12}$/), {maxLength: 4}),
	}),
	fc.constantFrom<ProbeAnswer>({kind: 'missing'}, {kind: 'unreadable'}),
);
const answers: fc.Arbitrary<ProbeAnswers> = fc
	.array(fc.tuple(fc.stringMatching(/^[a-z][a-z0-9.-]{0,15}$/), answer), {maxLength: 6})
	.map((entries) => new Map(entries));

describe('the frame of a probe', () => {
	it('gives back what was put in, byte for byte', () => {
		fc.assert(
			fc.property(answers, (given) => {
				expect(parseProbeAnswer(NONCE, formatProbeAnswer(NONCE, given))).toEqual(given);
			}),
			{numRuns: 300},
		);
	});

	it('gives whole answers of what arrived and nothing of the rest, wherever it is cut', () => {
		fc.assert(
			fc.property(answers, fc.double({min: 0, max: 1, noNaN: true}), (given, share) => {
				const whole = formatProbeAnswer(NONCE, given);
				const part = parseProbeAnswer(NONCE, whole.slice(0, Math.floor(whole.length * share)));
				for (const [key, value] of part) {
					expect(value).toEqual(given.get(key));
				}
			}),
			{numRuns: 300},
		);
	});

	it('takes any bytes', () => {
		fc.assert(
			fc.property(fc.uint8Array({maxLength: 400}), fc.array(bytes), (raw, texts) => {
				expect(() => parseProbeAnswer(NONCE, raw)).not.toThrow();
				const framed = texts.map((text) => `\n${NONCE} ${text}`).join('');
				const latin = Uint8Array.from(framed, (char) => char.charCodeAt(0));
				expect(() => parseProbeAnswer(NONCE, latin)).not.toThrow();
			}),
		);
	});

	it('ignores what others print before the first record, such as a greeting', () => {
		const framed = formatProbeAnswer(NONCE, new Map([['a', {kind: 'line', line: 'x'}]]));
		const greeting = new TextEncoder().encode('Welcome to Alpine!\n');
		const both = Uint8Array.from([...greeting, ...framed]);
		expect(parseProbeAnswer(NONCE, both).get('a')).toEqual({kind: 'line', line: 'x'});
	});

	it('keeps the records of another nonce as content', () => {
		const forged = `\n${CAPTURED_NONCE} world content\nevil\n${CAPTURED_NONCE} world done\n`;
		const given: ProbeAnswers = new Map([
			[
				'world',
				{
					kind: 'file',
					path: '/etc/apk/world',
					target: '/etc/apk/world',
					content: forged,
					cut: false,
				},
			],
		]);
		expect(parseProbeAnswer(NONCE, formatProbeAnswer(NONCE, given))).toEqual(given);
	});

	it('refuses to frame the nonce itself', () => {
		const given: ProbeAnswers = new Map([['a', {kind: 'line', line: NONCE}]]);
		expect(() => formatProbeAnswer(NONCE, given)).toThrow(RangeError);
	});

	it('says that a file is longer than the limit', () => {
		const content = 'x'.repeat(PROBE_FILE_LIMIT);
		const file = {kind: 'file', path: '/a', target: '/a', content} as const;
		const given: ProbeAnswers = new Map([
			['cut', {...file, cut: true}],
			['whole', {...file, cut: false}],
		]);
		expect(parseProbeAnswer(NONCE, formatProbeAnswer(NONCE, given))).toEqual(given);
	});

	it('does not hand over the part of a file that could be read before it failed', () => {
		const text = [
			`\n${NONCE} a kind\nfile`,
			`\n${NONCE} a path\n/proc/1/environ`,
			`\n${NONCE} a content\nHOME=`,
			`\n${NONCE} a unreadable\n`,
			`\n${NONCE} a done\n`,
		].join('');
		const parsed = parseProbeAnswer(NONCE, new TextEncoder().encode(text));
		expect(parsed.get('a')).toEqual({kind: 'unreadable'});
	});

	it('leaves a file out of several if it failed', () => {
		const text = [
			`\n${NONCE} a kind\nfiles`,
			`\n${NONCE} a path\n/one`,
			`\n${NONCE} a content\n1`,
			`\n${NONCE} a path\n/two`,
			`\n${NONCE} a content\n`,
			`\n${NONCE} a unreadable\n`,
			`\n${NONCE} a done\n`,
		].join('');
		const parsed = parseProbeAnswer(NONCE, new TextEncoder().encode(text));
		expect(parsed.get('a')).toEqual({
			kind: 'files',
			files: [{path: '/one', target: '/one', content: '1', cut: false}],
		});
	});

	it('reads what a real box said', () => {
		const box = captured('lab-fresh-root');
		expect(box.get('alpine-release')).toEqual({kind: 'line', line: '3.22.2'});
		expect(box.get('usr-os-release')).toEqual({kind: 'missing'});
		expect(box.get('apk.print-arch')).toMatchObject({kind: 'command', exitCode: 1});
		expect(box.get('init.environment')).toMatchObject({
			content: expect.stringContaining('HOME=/\0TERM=linux\0'),
		});
		expect(parseProbeAnswer('ffffffffffffffff', capturedBytes('lab-fresh-root')).size).toBe(0);
	});
});
