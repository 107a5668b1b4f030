import {describe, expect, it} from 'vitest';
import {CAUSE_NAMES, CAUSES, familyOf} from '../../../src/core/diagnosis/causes.ts';
import {describeFinding} from '../../../src/core/diagnosis/describe.ts';
import {finding} from '../../../src/core/diagnosis/finding.ts';
import {english} from '../../../src/messages/en.ts';
import {say} from '../../../src/messages/message.ts';
import {publicCauses} from '../../helpers/recorded-cases.ts';

const MEANS_NO_FAULT = /^(?:ok(?:-.*)?|none|unrelated)$/;

/** What no remedy may ever do to apk and its files, and commands that would destroy things. */
const FORBIDDEN =
	/--allow-untrusted|--force|apk (?:\S+ )*-f\b|rm .*\/lib\/apk\/db|rm .*lock|edge|\/testing|rm -rf|chmod 777|curl .*\|/;

const described = CAUSE_NAMES.flatMap((cause) =>
	[
		finding(
			cause,
			'certain',
			[{line: 1, text: 'x'}],
			'docker-cli-28.3.3-r4',
			'podman-docker-5.5.2-r2',
		),
		finding(cause, 'possible', []),
	].map((entry) => ({cause, diagnosis: describeFinding(entry)})),
);

describe('the names of causes', () => {
	it('are those of the public list, in its families', () => {
		const listed = publicCauses().filter(({name}) => !MEANS_NO_FAULT.test(name));
		for (const {name, family} of listed) {
			expect(CAUSE_NAMES).toContain(name);
			expect(
				Object.entries(CAUSES).find(([, names]) =>
					(names as readonly string[]).includes(name),
				)?.[0],
			).toBe(family);
		}
	});

	it('are each in one family', () => {
		expect(new Set(CAUSE_NAMES).size).toBe(CAUSE_NAMES.length);
		expect(familyOf('clock-skew')).toBe('trust-and-clock');
	});
});

describe('what is said of each cause', () => {
	it('has a title and a reason without gaps, also where the output names nothing', () => {
		for (const {cause, diagnosis} of described) {
			const [title, because] = [say(diagnosis.title), say(diagnosis.because)];
			expect([cause, title, because].join('\n')).not.toMatch(/\{\w+[?}]/);
			expect(title.length, cause).toBeLessThanOrEqual(85);
			expect(because.length, cause).toBeGreaterThan(40);
		}
	});

	it('keeps the tone of the house', () => {
		const texts = Object.entries(english)
			.filter(([key]) => /^(?:cause|remedy)\./.test(key))
			.map(([, text]) => text);
		expect(texts.length).toBeGreaterThan(300);
		for (const text of texts) {
			expect(text).not.toMatch(
				/!(?! means)|\b(?:please|successfully|oops|simply|just|obviously)\b/i,
			);
			expect(text).toMatch(/^[A-Z"{/]|^(?:apk|daemon|docker|runc)\b/);
		}
	});

	it('offers something that helps, with commands that cannot do harm', () => {
		for (const {cause, diagnosis} of described) {
			expect(diagnosis.remedies.length, cause).toBeGreaterThan(0);
			for (const {id, kind, commands} of diagnosis.remedies) {
				expect(commands.join('\n'), id).not.toMatch(FORBIDDEN);
				expect(commands.length === 0, `${id} ${kind}`).toBe(
					kind === 'outside' || /^command\./.test(id),
				);
			}
		}
	});

	it('names a command of an own package only by a harmless word', () => {
		const hostile = finding('wrong-package-name', 'certain', [], '$(reboot)', '`id`');
		for (const {commands} of describeFinding(hostile).remedies) {
			expect(commands.join('\n')).not.toMatch(/reboot|`/);
		}
	});
});
