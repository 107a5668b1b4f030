import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {unknown} from '../../src/core/fact.ts';
import {checkJson} from '../../src/plain/check-json.ts';
import {eventJson} from '../../src/plain/event-json.ts';
import {jsonLine} from '../../src/plain/json-line.ts';
import {planJson} from '../../src/plain/plan-json.ts';
import {failedRun, RunRecorder, satisfiedRun, successfulRun} from '../helpers/events.ts';
import {facts, foreignFacts} from '../helpers/facts.ts';
import {CHECKS, EDIT, PLAN, REPOSITORIES_STEP} from '../helpers/plan.ts';
import {complaints} from '../helpers/schema.ts';

describe('check', () => {
	test('has the fields of the public interface', () => {
		const json = checkJson(facts(), CHECKS);
		expect(json).toMatchObject({
			schema: 1,
			kind: 'check',
			box: {
				alpine: '3.22.1',
				branch: 'v3.22',
				arch: 'x86_64',
				kernel: '6.12.31-0-lts',
				apk: '2.14.9',
				init: 'openrc',
				environment: 'virtual-machine',
				mode: 'sys',
				user: 'root',
			},
			checks: [
				{id: 'system.release', status: 'ok', value: 'Alpine 3.22.1', source: '/etc/alpine-release'},
				{id: 'repositories.community', status: 'warn', consequence: 'plan'},
			],
			verdict: 'fixable',
		});
		expect(complaints(json)).toBe('');
	});

	test('says null for what was not found out', () => {
		const json = checkJson(foreignFacts({architecture: unknown('no answer')}), []);
		expect(json.box).toMatchObject({
			alpine: null,
			arch: null,
			branch: null,
			system: 'Debian GNU/Linux 12 (bookworm)',
		});
		expect(json.verdict).toBe('ready');
		expect(complaints(json)).toBe('');
	});
});

describe('plan', () => {
	const json = planJson(PLAN);

	test('has every command as a list and every edit as a diff', () => {
		expect(json.steps[0]).toMatchObject({
			id: 'repositories',
			need: 'needed',
			because: null,
			commands: [['apk', 'update']],
			undo: 'The file gets back the bytes that it had before.',
		});
		expect(json.steps[0]?.edits[0]?.path).toBe('/etc/apk/repositories');
		expect(json.steps[0]?.edits[0]?.diff).toContain(
			'\n+https://dl-cdn.alpinelinux.org/alpine/v3.22/community\n',
		);
		expect(complaints(json)).toBe('');
	});

	test('says why a step does nothing', () => {
		expect(json.steps[3]).toMatchObject({
			need: 'skipped',
			because: 'Only root may use Docker.',
			commands: [],
			edits: [],
		});
	});

	test('masks a password that stands in the file', () => {
		const before = 'https://ada:hunter2@mirror.example/alpine/v3.22/main\n';
		const after = `${before}https://mirror.example/alpine/v3.22/community\n`;
		const acts = [{...EDIT, before, after}];
		const secret = planJson({factsAt: 0, steps: [{...REPOSITORIES_STEP, acts}]});
		expect(JSON.stringify(secret)).toContain('mirror.example');
		expect(JSON.stringify(secret)).not.toContain('hunter2');
	});
});

describe('events', () => {
	test.each([
		['successful', successfulRun()],
		['failed', failedRun()],
		['satisfied', satisfiedRun()],
	])('of a %s run fit the schema, in order and with rising times', (_, events) => {
		const objects = events.flatMap(eventJson);
		expect(objects.map((object) => complaints(object)).filter((text) => text !== '')).toEqual([]);
		expect(objects[0]).toMatchObject({event: 'run-started', dry_run: false, practice: false});
		expect(objects.map(({at}) => at)).toEqual(objects.map(({at}) => at).toSorted());
		expect(new Date(objects[0]?.at ?? '').toISOString()).toBe(objects[0]?.at);
	});

	test('a run ends with its outcome and exit code', () => {
		expect(successfulRun().flatMap(eventJson).at(-1)).toMatchObject({
			event: 'run-finished',
			outcome: 'done',
			exit_code: 0,
		});
		expect(failedRun().flatMap(eventJson).at(-1)).toMatchObject({outcome: 'failed', exit_code: 1});
	});

	test('output becomes one object a line, with what is only in the log counted', () => {
		const [, , event] = new RunRecorder()
			.start()
			.step('install')
			.output('install', 'apk.add', ['a', 'b'], {omitted: 3}).events;
		expect(event && eventJson(event)).toEqual([
			expect.objectContaining({event: 'output', stream: 'stdout', text: 'a', omitted: 3}),
			expect.not.objectContaining({omitted: expect.anything()}),
		]);
	});

	test('a gap without lines is said, silence is not', () => {
		const events = new RunRecorder()
			.output('install', 'apk.add', [], {omitted: 7})
			.output('install', 'apk.add', []).events;
		const objects = events.flatMap(eventJson);
		expect(objects).toEqual([expect.objectContaining({event: 'output', omitted: 7})]);
		expect(complaints(objects[0])).toBe('');
	});

	test('a clock that no date can hold does not stop a run', () => {
		const event = {...new RunRecorder().start().events[0], at: Number.NaN};
		expect(eventJson(event as never)[0]?.at).toBe('1970-01-01T00:00:00.000Z');
	});

	test('credentials in output are masked', () => {
		const [event] = new RunRecorder().output('update', 'apk.update', [
			'fetch https://ada:hunter2@mirror.example/alpine/v3.22/main/x86_64/APKINDEX.tar.gz',
		]).events;
		expect(JSON.stringify(event && eventJson(event))).not.toContain('hunter2');
	});
});

describe('the schema', () => {
	test('lets fields be added', () => {
		const object = {...checkJson(facts(), CHECKS), added_later: true};
		expect(complaints(object, 'open')).toBe('');
		expect(complaints(object, 'strict')).not.toBe('');
	});

	test.each([
		[{schema: 2, kind: 'check'}],
		[{schema: 1, event: 'run-finished', at: '2026-11-23T09:15:00.000Z', outcome: 'done'}],
		[{schema: 1, event: 'step-started', at: 'yesterday', step: 'install'}],
		[{schema: 1, event: 'invented', at: '2026-11-23T09:15:00.000Z'}],
	])('refuses %j', (object) => {
		expect(complaints(object, 'open')).not.toBe('');
	});
});

test('no text makes two lines of one object, and it reads back the same', () => {
	const hostile = fc.oneof(
		fc.string({unit: 'binary'}),
		fc.constantFrom(
			'\n',
			'\r\n',
			'\u2028',
			'\u2029',
			'\u0085',
			'\u009b31m',
			'\u001b]0;x\u0007',
			'"',
			'\\',
			'\ud800',
		),
	);
	fc.assert(
		fc.property(fc.array(hostile), (parts) => {
			const text = parts.join('');
			const line = jsonLine({schema: 1, text});
			expect(line).toMatch(/^\{[^\u0000-\u001f\u007f-\u009f\u2028\u2029]*\}\n$/);
			expect(JSON.parse(line)).toEqual({schema: 1, text});
		}),
		{numRuns: 1000},
	);
});

test('hostile output stays one line an object', () => {
	fc.assert(
		fc.property(fc.array(fc.string({unit: 'binary'}), {maxLength: 5}), (texts) => {
			const [event] = new RunRecorder().output('install', 'apk.add', texts).events;
			const lines = event ? eventJson(event).map(jsonLine) : [];
			expect(lines).toHaveLength(texts.length);
			for (const line of lines) {
				expect(line.split(/[\n\r\u0085\u2028\u2029]/)).toHaveLength(2);
				expect(complaints(JSON.parse(line))).toBe('');
			}
		}),
	);
});
