import {describe, expect, test} from 'vitest';
import {checksFor} from '../../../src/core/checks/index.ts';
import {DEFAULT_CHOICES} from '../../../src/core/choices.ts';
import {diagnoseBox} from '../../../src/core/diagnosis/for-box.ts';
import {known} from '../../../src/core/fact.ts';
import {impossibleStep} from '../../../src/core/plan.ts';
import {planFor} from '../../../src/core/plan-for.ts';
import {allowInWorld} from '../../../src/core/remedies/file-remedies.ts';
import {isWish, worldFault} from '../../../src/core/smallest-change/world-fault.ts';
import {verbatim} from '../../../src/messages/message.ts';
import {facts, factsWithDocker} from '../../helpers/facts.ts';

test.each([
	'alpine-base',
	'!docker',
	'docker@edge',
	'docker@edge=1.2-r0',
	'docker=1.2-r0@edge',
	'nodejs>=20',
	'nodejs~22',
	'musl=~1.2',
	'a<2',
	'docker><Q1abc/def+gh=',
	'.build-deps=20261130.101010',
	'so:libz.so.1',
	'cmd:bash',
	'/bin/sh',
])('%s is a wish that apk can read', (text) => {
	expect(isWish(text)).toBe(true);
});

test.each(['<<<<<<<', '=======', '>>>>>>>', 'docker=', 'docker=abc', '!', '@edge', '=1.0'])(
	'%s is none',
	(text) => {
		expect(isWish(text)).toBe(false);
	},
);

test('a fault is named by its first wish; a file without any is one', () => {
	expect(worldFault(['alpine-base', '<<<<<<< HEAD', 'docker='])).toEqual({
		kind: 'unreadable',
		wish: '<<<<<<<',
	});
	expect([worldFault([]), worldFault(['', ' '])]).toEqual([{kind: 'empty'}, {kind: 'empty'}]);
	expect(worldFault(['a b', 'c'])).toBeUndefined();
});

describe.each([
	['an empty world', [], 'world-file-missing'],
	['a line that apk 2 stops at', ['alpine-base', '<<<<<<< HEAD', 'openssh'], 'world-file-damaged'],
])('%s', (_, lines, cause) => {
	const box = facts({world: known(lines, '/etc/apk/world')});

	test('blocks: apk would remove what it no longer reads there', () => {
		const row = checksFor(box, DEFAULT_CHOICES).find(({id}) => id === 'apk.world');
		expect(row).toMatchObject({status: 'fail', consequence: 'blocks'});
		expect(impossibleStep(planFor(box, DEFAULT_CHOICES))?.id).toBe('install');
	});

	test('is a cause', () => {
		expect(diagnoseBox({facts: box}).diagnoses.map((found) => found.cause)).toContain(cause);
	});

	test('does not matter where nothing is to be installed', () => {
		const done = {...factsWithDocker(), world: box.world};
		const row = checksFor(done, DEFAULT_CHOICES).find(({id}) => id === 'apk.world');
		expect(row).toMatchObject({status: 'warn', consequence: 'none'});
		expect(impossibleStep(planFor(done, DEFAULT_CHOICES))).toBeUndefined();
	});
});

test('what is no wish is taken out, and all other bytes stay', () => {
	const remedy = {id: 'world.allow', title: verbatim(''), kind: 'plan', commands: []} as const;
	const before = 'alpine-base\n<<<<<<< HEAD\nopenssh  docker=\n';
	const acts = allowInWorld({
		remedy,
		because: verbatim(''),
		facts: facts(),
		choices: DEFAULT_CHOICES,
		files: new Map([['/etc/apk/world', before]]),
	});
	expect(acts?.[0]).toMatchObject({kind: 'edit', before, after: 'alpine-base\nopenssh\n'});
});
