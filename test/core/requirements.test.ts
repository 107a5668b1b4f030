import {describe, expect, test} from 'vitest';
import type {ActOutcome} from '../../src/core/event.ts';
import {evidenceOf} from '../../src/core/evidence.ts';
import {type EndedAct, unmetRequirement} from '../../src/core/requirements.ts';
import {emptyBecause, failureOf} from '../../src/core/success.ts';
import {message} from '../../src/messages/message.ts';
import {reading} from '../helpers/told-run.ts';

const BECAUSE = message('verify.skipped-no-image');
const ended = (outcome: ActOutcome, ...lines: readonly string[]): [string, EndedAct] => [
	'first',
	{outcome, lines: lines.map((text) => ({stream: 'stderr', text}))},
];

describe('what must have come before', () => {
	const act = reading('second', {requires: [{act: 'first', otherwise: BECAUSE}]});

	test.each(['failed', 'timed-out', 'stopped', 'skipped'] as const)(
		'is not met by %s',
		(outcome) => {
			expect(unmetRequirement(act, new Map([ended(outcome)]))).toBe(BECAUSE);
		},
	);

	test.each(['succeeded', 'not-run'] as const)('is met by %s', (outcome) => {
		expect(unmetRequirement(act, new Map([ended(outcome)]))).toBeUndefined();
	});

	test('is not met by an act that never was', () => {
		expect(unmetRequirement(act, new Map())).toBe(BECAUSE);
	});

	test('may be that something was not said', () => {
		const requires = [{act: 'first', without: 'No memory limit support', otherwise: BECAUSE}];
		const limited = reading('second', {requires});
		const warned = ended('succeeded', ' x', 'WARNING: No memory limit support');
		expect(unmetRequirement(limited, new Map([warned]))).toBe(BECAUSE);
		expect(unmetRequirement(limited, new Map([ended('succeeded', ' x')]))).toBeUndefined();
	});

	test('is nothing for most acts', () => {
		expect(unmetRequirement(reading('second'), new Map())).toBeUndefined();
	});
});

describe('what a success shows', () => {
	const act = reading('docker info', {
		evidence: [
			{
				says: 'evidence.info',
				values: {driver: 'Driver: (\\S+)', cgroup: 'Version: (\\S+)', root: 'Root: (.*)'},
			},
			{says: 'evidence.info-short', values: {driver: 'Driver: (\\S+)'}},
		],
	});
	const lines = (...texts: readonly string[]) =>
		texts.map((text) => ({stream: 'stdout', text}) as const);

	test('is the first text whose values are all there', () => {
		const all = lines('Driver: overlay2', 'Version: 2', 'Root: /var/lib/docker');
		expect(evidenceOf(act, all)).toEqual(
			message('evidence.info', {driver: 'overlay2', cgroup: '2', root: '/var/lib/docker'}),
		);
		expect(evidenceOf(act, lines('Driver: vfs'))).toEqual(
			message('evidence.info-short', {driver: 'vfs'}),
		);
	});

	test('is nothing where no value is there', () => {
		expect(evidenceOf(act, lines('x'))).toBeUndefined();
		expect(evidenceOf(reading('true'), lines('x'))).toBeUndefined();
	});
});

describe('an end that shows nothing', () => {
	const act = reading('docker run', {
		succeeds: {
			exitCodes: [0],
			stdoutLine: '^x$',
			otherwise: message('verify.no-memory-limit'),
			tellsNothing: {exitCodes: [126, 127], because: BECAUSE},
		},
	});
	const end = (exitCode: number | null, timedOut = false) => ({
		exitCode,
		timedOut,
		signal: null,
		spawnError: null,
	});

	test('is one of the given codes, or a time-out', () => {
		expect(emptyBecause(act, end(127))).toBe(BECAUSE);
		expect(emptyBecause(act, end(null, true))).toBe(BECAUSE);
		expect(emptyBecause(act, end(125))).toBeUndefined();
		expect(emptyBecause(act, end(0))).toBeUndefined();
	});

	test('does not exist for most acts', () => {
		expect(emptyBecause(reading('true'), end(null, true))).toBeUndefined();
		expect(emptyBecause(reading('true'), end(1))).toBeUndefined();
	});

	test('a missing answer has the words of the test', () => {
		expect(failureOf(act, end(0), [])).toEqual(message('verify.no-memory-limit'));
	});
});
