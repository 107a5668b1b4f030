import {describe, expect, it} from 'vitest';
import {causePageOf} from '../../src/core/diagnosis/cause-page.ts';
import {CAUSE_NAMES} from '../../src/core/diagnosis/causes.ts';
import {diagnose} from '../../src/core/diagnosis/diagnose.ts';
import {EXAMPLES} from '../../src/core/diagnosis/examples.ts';
import {TERMS} from '../../src/core/diagnosis/terms.ts';
import {say} from '../../src/messages/message.ts';
import {
	causeListJson,
	causeListLines,
	causePageJson,
	causePageLines,
} from '../../src/plain/cause-page-lines.ts';
import {publicCauses} from '../helpers/recorded-cases.ts';
import {complaints} from '../helpers/schema.ts';

/** Their words are those of another cause too, which comes first. */
const SECOND = ['proxy-required', 'docker-socket-elsewhere', 'docker-too-old-for-cgroup2'];

describe('the page of a cause', () => {
	it.each(CAUSE_NAMES)('has an example that names it: %s', (cause) => {
		const named = diagnose({text: EXAMPLES[cause]}).diagnoses.map((entry) => entry.cause);
		expect(named).toContain(cause);
		expect(named[0] === cause || SECOND.includes(cause), named.join(', ')).toBe(true);
	});

	it.each(CAUSE_NAMES)('says what it means, how it looks and what helps: %s', (cause) => {
		const page = causePageOf(cause);
		const lines = causePageLines(page);
		expect(lines[0]).toContain(cause);
		expect(page.diagnosis.remedies.length).toBeGreaterThan(0);
		expect(lines.join('\n')).not.toMatch(/\{\w+[?}]|undefined/);
		const own = lines.filter((line) => !/^\||^\s+\$ /.test(line));
		expect(own.filter((line) => line.length > 79)).toEqual([]);
	});

	it('is there for every fault of the public list', () => {
		const faults = publicCauses().filter(
			({family, name}) => family !== 'none' || name === 'undetermined',
		);
		const names: readonly string[] = CAUSE_NAMES;
		expect(faults.filter(({name}) => !names.includes(name))).toEqual([]);
	});

	it('explains its words, each of which has a meaning', () => {
		const {terms} = causePageOf('world-conflict-entry');
		expect(terms.map(({name}) => say({key: name, values: {}}))).toContain('world');
		for (const {name, meaning} of TERMS) {
			expect(say({key: name, values: {}})).not.toBe('');
			expect(say({key: meaning, values: {}})).toMatch(/\.$/);
		}
	});

	it('keeps to the schema', () => {
		expect(complaints(causeListJson())).toBe('');
		for (const cause of CAUSE_NAMES) {
			expect(complaints(JSON.parse(JSON.stringify(causePageJson(causePageOf(cause)))))).toBe('');
		}
	});
});

describe('the list of causes', () => {
	it('has every cause with its title, and fits a terminal', () => {
		const text = causeListLines();
		expect(
			CAUSE_NAMES.filter((cause) => !text.some((line) => line.startsWith(`  ${cause} `))),
		).toEqual([]);
		expect(text.filter((line) => line.length > 79)).toEqual([]);
	});
});
