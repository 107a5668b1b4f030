import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {checksFor} from '../../../src/core/checks/index.ts';
import {DEFAULT_CHOICES} from '../../../src/core/choices.ts';
import {factsFrom, unknownFacts} from '../../../src/core/facts/facts-from.ts';
import type {Facts} from '../../../src/core/facts.ts';
import type {ProbeAnswer} from '../../../src/core/probe/answer.ts';
import {parseProbeAnswer} from '../../../src/core/probe/frame.ts';
import {PROBE_ITEMS} from '../../../src/core/probe/items.ts';
import {networkArguments, networkQuestionsFor} from '../../../src/core/probe/network-questions.ts';
import {say} from '../../../src/messages/message.ts';
import {CAPTURED_NONCE, captured, capturedBytes} from '../../helpers/probe.ts';

const AT = Date.UTC(2026, 10, 23, 15, 0);
const kinds = (facts: Facts) =>
	Object.fromEntries(
		Object.entries(facts).flatMap(([name, fact]) =>
			typeof fact === 'object' ? [[name, fact.kind]] : [],
		),
	);

/** Text as files and programs give it: lines of words, numbers and rubbish. */
const text = fc
	.array(
		fc.oneof(
			fc.string({unit: fc.nat(255).map((code) => String.fromCharCode(code))}),
			fc.constantFrom(
				'tmpfs / tmpfs rw 0 0',
				'uid=0(root',
				'[boot]',
				'docker = ',
				'MemTotal: 99999999999999999999 kB',
				'/dev/a 1 2 99999999999999999999999 3% /',
				'eth0\t00000000',
				'999999999999',
				'ID=alpine',
				'3.22.1',
				'http://m/v3.22/main',
			),
		),
		{maxLength: 4},
	)
	.map((lines) => lines.join('\n'));

const answerFor = (kind: string): fc.Arbitrary<ProbeAnswer> => {
	const none = fc.constantFrom<ProbeAnswer>({kind: 'missing'}, {kind: 'unreadable'});
	const some = text.map((content): ProbeAnswer => {
		const file = {path: '/etc/apk/repositories', target: '/x', content, cut: content === ''};
		switch (kind) {
			case 'file':
				return {kind, ...file};
			case 'line':
				return {kind, line: content};
			case 'files':
				return {kind, files: [file, file]};
			case 'directory':
				return {kind, names: content.split('\n')};
			case 'stat':
				return {kind, found: content.split('\n').map((path) => ({path, type: 'file'}))};
			case 'programs':
				return {kind, found: [{name: 'docker', path: content}]};
			case 'environment':
				return {kind, variables: [{name: 'http_proxy', value: content}]};
			case 'lock':
				return {kind, holders: [{pid: 1, command: content}]};
			case 'modules':
				return {kind, found: content.split('\n')};
			default:
				return {kind: 'command', output: content, exitCode: content.length % 3, existing: ['/']};
		}
	});
	return fc.oneof({weight: 1, arbitrary: none}, {weight: 4, arbitrary: some});
};

const anyBox = fc
	.tuple(...PROBE_ITEMS.map((item) => fc.tuple(fc.constant(item.key), answerFor(item.kind))))
	.map((entries) => new Map(entries));

describe('all facts together', () => {
	it('are known of a fresh box, save what only the network tells and the host has', () => {
		const facts = factsFrom(captured('lab-fresh-root'), AT);
		const others = Object.entries(kinds(facts)).filter(([, kind]) => kind !== 'known');
		expect(others).toEqual([
			// These are asked only since these boxes were captured.
			['apkLock', 'unknown'],
			['kernelOptions', 'unknown'],
			['appArmor', 'unknown'],
			['rootKeys', 'unknown'],
			['netfilter', 'not-applicable'],
			['listening', 'unknown'],
			['busyBoxFiles', 'unknown'],
			['network', 'unknown'],
		]);
		expect(facts.at).toBe(AT);
	});

	it('are the same for a user, save who asks', () => {
		const {user, privilege, at, ...root} = factsFrom(captured('lab-fresh-root'), AT);
		const ada = factsFrom(captured('lab-fresh-user'), AT);
		expect(user).not.toEqual(ada.user);
		expect(privilege).not.toEqual(ada.privilege);
		expect(ada.at).toBe(at);
		for (const name of [
			'branch',
			'repositoryFiles',
			'docker',
			'init',
			'services',
			'installMode',
		] as const) {
			expect(ada[name]).toEqual(root[name]);
		}
	});

	it('each name where they come from', () => {
		for (const fact of Object.values(factsFrom(captured('lab-running'), AT))) {
			if (typeof fact === 'object' && fact.kind === 'known') {
				expect(fact.source).not.toBe('');
			}
		}
	});

	it('are all unknown of a box that did not answer', () => {
		const facts = unknownFacts(AT, 'no shell there');
		expect(new Set(Object.values(kinds(facts)))).toEqual(new Set(['unknown']));
		expect(facts.branch).toEqual({kind: 'unknown', reason: 'no shell there'});
	});

	it('become fewer, never others, where an answer was cut off', () => {
		const bytes = capturedBytes('lab-running');
		const whole = factsFrom(parseProbeAnswer(CAPTURED_NONCE, bytes), AT);
		for (let length = 0; length < bytes.length; length += 97) {
			const part = factsFrom(parseProbeAnswer(CAPTURED_NONCE, bytes.slice(0, length)), AT);
			for (const name of ['repositoryFiles', 'world', 'apk', 'memory', 'user', 'kernel'] as const) {
				// Whether modules are foreign also depends on the environment, which is told later.
				if (part[name].kind === 'known' && name !== 'kernel') {
					expect(part[name]).toEqual(whole[name]);
				}
			}

			const blocking = checksFor(part, DEFAULT_CHOICES)
				.filter(({consequence}) => consequence === 'blocks')
				.map(({id}) => id);
			expect(blocking).toEqual(part.system.kind === 'known' ? [] : ['alpine.release']);
		}
	});

	it('come from any bytes whatsoever, and so do checks and questions', () => {
		fc.assert(
			fc.property(anyBox, (answers) => {
				const facts = factsFrom(answers, AT);
				const questions = networkQuestionsFor(facts);
				expect(networkArguments(questions)).toHaveLength(4);
				for (const check of checksFor(facts, DEFAULT_CHOICES)) {
					expect(say(check.value)).not.toBe('');
					expect(say(check.detail)).not.toBe(check.detail.key);
				}
			}),
			{numRuns: 200},
		);
	});
});
