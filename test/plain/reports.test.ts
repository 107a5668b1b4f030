import {describe, expect, test} from 'vitest';
import {unknown} from '../../src/core/fact.ts';
import {verbatim} from '../../src/messages/message.ts';
import {boxLine, checkLines} from '../../src/plain/check-report.ts';
import {needsYesLines, planLines} from '../../src/plain/plan-report.ts';
import {facts, factsWithDocker, foreignFacts} from '../helpers/facts.ts';
import {BLOCKING_CHECK, CHECKS, impossiblePlan, PLAN, satisfiedPlan} from '../helpers/plan.ts';

const text = (lines: readonly string[]) => lines.map((line) => `${line}\n`).join('');

describe('the system check', () => {
	test('reads as accepted', async () => {
		const lines = checkLines(facts(), CHECKS);
		await expect(text(lines)).toMatchFileSnapshot('../golden/plain/check-fixable.txt');
		expect(lines.filter((line) => line.length > 79)).toEqual([]);
	});

	test('says what blocks and what to do then', () => {
		const lines = checkLines(facts(), [...CHECKS, BLOCKING_CHECK]);
		expect(lines.slice(5)).toEqual([
			'FAIL     OpenRC did not start this system',
			'         Services cannot run here.',
			'',
			'Verdict: blocked. What is marked FAIL has to be solved before Docker can be',
			'installed.',
			'Next: alpine-docker-wizard check',
		]);
	});

	test('has a word for what could not be determined', () => {
		const check = {...BLOCKING_CHECK, status: 'unknown', consequence: 'none'} as const;
		expect(checkLines(facts(), [check])[2]).toBe('unknown  OpenRC did not start this system');
		expect(checkLines(facts(), [check])).toContain(
			'Verdict: ready. Nothing has to be mended before Docker can run.',
		);
	});

	test('leads on where it is no Alpine, which looking again cannot change', () => {
		const lines = checkLines(foreignFacts(), [BLOCKING_CHECK], 'sh start.sh');
		expect(lines.at(-1)).toBe('Next: sh start.sh practice');
	});

	test('says that Docker runs where its daemon answers, and only where nothing is to be mended', () => {
		const verdict = 'Verdict: ready. Docker runs on this box.';
		expect(checkLines(factsWithDocker(), [])).toContain(verdict);
		expect(checkLines(factsWithDocker(), CHECKS)).not.toContain(verdict);
		expect(checkLines(facts(), [])).not.toContain(verdict);
	});

	test('names the box, also one that is no Alpine or says nothing', () => {
		expect(boxLine(facts())).toBe('alpine-docker-wizard: Alpine 3.22.1 x86_64, root');
		expect(boxLine(foreignFacts())).toBe(
			'alpine-docker-wizard: Debian GNU/Linux 12 (bookworm) x86_64, root',
		);
		const silent = unknown('no answer');
		expect(
			boxLine(facts({alpineRelease: silent, system: silent, architecture: silent, user: silent})),
		).toBe('alpine-docker-wizard: unknown unknown, unknown');
	});

	test('shows nothing of the box that acts on the terminal', () => {
		const check = {
			...BLOCKING_CHECK,
			value: verbatim('a\u001b]0;evil\u0007b'),
			source: '/x\u001b[2J',
		};
		expect(text(checkLines(facts(), [check]))).not.toMatch(
			/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/,
		);
	});
});

describe('the plan', () => {
	test('reads as accepted: need, reason, commands, diff, undo', async () => {
		await expect(text(planLines(PLAN))).toMatchFileSnapshot('../golden/plain/plan.txt');
	});

	test('quotes commands so that they can be copied', () => {
		expect(planLines(PLAN)).toContain(String.raw`   $ apk add docker 'it'\''s'`);
	});

	test('where nothing is left to do it says so at the end', () => {
		expect(planLines(satisfiedPlan()).at(-1)).toBe('There is nothing to do.');
	});

	test('a step that cannot be done is named at the end', () => {
		const lines = planLines(impossiblePlan());
		expect(lines).toContain(
			'   cannot be done: There is no apk on this system, so nothing can be installed.',
		);
		expect(lines.at(-1)).toBe('This plan cannot be carried out: Install Docker.');
	});

	test('without a terminal the missing flag is named', () => {
		expect(needsYesLines().join(' ')).toContain('alpine-docker-wizard install --yes');
	});
});
