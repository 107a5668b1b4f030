import assert from 'node:assert/strict';
import {BUNDLE, proveUnchanged, readJsonLines} from '../proofs.ts';
import type {Scenario} from '../scenario.ts';

const looksOnly: Scenario = {
	name: 'check-and-plan',
	proves: 'check --json and plan --json leave the box byte for byte as it was',
	limitMs: 60_000,
	async run(box, story) {
		const check = await proveUnchanged(box, () => box.enter(['node', BUNDLE, 'check', '--json']));
		story.trace.push(check.stdout, check.stderr);
		story.notes.push(`check: ${check.seconds.toFixed(1)} s`);
		assert.equal(check.code, 0);
		const [report, ...more] = readJsonLines(check.stdout);
		assert.equal(more.length, 0);
		assert.equal(report?.kind, 'check');
		assert.equal(report?.verdict, 'fixable');
		assert.ok(Array.isArray(report?.checks) && report.checks.length > 5);

		const plan = await proveUnchanged(box, () => box.enter(['node', BUNDLE, 'plan', '--json']));
		story.trace.push(plan.stdout, plan.stderr);
		story.notes.push(`plan: ${plan.seconds.toFixed(1)} s`);
		assert.equal(plan.code, 0);
		const [planned] = readJsonLines(plan.stdout);
		assert.equal(planned?.kind, 'plan');
		const text = JSON.stringify(planned?.steps);
		assert.match(text, /"apk","add"/);
		assert.match(text, /\+http:\/\/dl-cdn\.alpinelinux\.org\/alpine\/v3\.22\/community/);
	},
};

const dryRun: Scenario = {
	name: 'dry-run',
	proves: '--dry-run install --yes shows every command and changes nothing',
	limitMs: 60_000,
	async run(box, story) {
		const command = ['node', BUNDLE, '--dry-run', 'install', '--yes'];
		const {code, stdout, stderr} = await proveUnchanged(box, () => box.enter(command));
		story.trace.push(stdout, stderr);
		assert.equal(code, 0);
		assert.match(stdout + stderr, /apk add docker/);
	},
};

/** What must not leave a trace. */
export const readOnlyScenarios: readonly Scenario[] = [looksOnly, dryRun];
