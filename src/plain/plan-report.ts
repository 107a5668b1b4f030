import type {Act} from '../core/command.ts';
import {unifiedDiff} from '../core/diff.ts';
import {impossibleStep, type Plan, type Step} from '../core/plan.ts';
import {PROGRAM} from '../core/product.ts';
import {shellTextOf} from '../core/shown-act.ts';
import {message, say} from '../messages/message.ts';
import {cleanLine} from './clean-line.ts';
import {hang, wrapWords} from './wrap.ts';

const INDENT = '   ';

/** Returns the plan as text: each step with its need, reason, commands, diffs and undo. */
export function planLines(plan: Plan, next = `${PROGRAM} install`): readonly string[] {
	return [
		say(message('report.nothing-changed')),
		...plan.steps.flatMap((step, index) => ['', ...stepLines(step, index + 1)]),
		'',
		...endLines(plan, next),
	].map(cleanLine);
}

/** Returns one step of a plan as text, without its number where none is given. */
export function stepLines(step: Step, number?: number): readonly string[] {
	const title = say(step.title);
	const need =
		step.need.kind === 'needed'
			? say(message('report.need.needed'))
			: say(message(`report.need.${step.need.kind}`, {because: say(step.need.because)}));
	const first = [
		number === undefined ? title : say(message('report.step', {number, title})),
		...hang(INDENT, need),
	];
	if (step.acts.length === 0) {
		return first;
	}

	return [
		...first,
		...hang(`${INDENT}${say(message('report.why', {text: ''}))}`, say(step.reason)),
		...step.acts.flatMap(actLines),
		...hang(`${INDENT}${say(message('report.undo', {text: ''}))}`, say(step.undo)),
	];
}

/** A command is one line however long it is, so that it can be copied. */
function actLines(act: Act): readonly string[] {
	if (act.kind === 'edit') {
		const diff = unifiedDiff(act.path, act.before, act.after).trimEnd();
		return [
			`${INDENT}${say(message('report.change', {path: act.path}))}`,
			...hang(`${INDENT}  `, say(act.reason)),
			...diff.split('\n').map((line) => `${INDENT}  ${line}`),
		];
	}

	return [`${INDENT}$ ${shellTextOf(act)}`, ...hang(`${INDENT}  `, say(act.reason))];
}

function endLines(plan: Plan, next: string): readonly string[] {
	const impossible = impossibleStep(plan);
	if (impossible) {
		return wrapWords(say(message('report.impossible', {title: say(impossible.title)})));
	}

	return plan.steps.some((step) => step.need.kind === 'needed')
		? [say(message('report.next', {command: next}))]
		: [say(message('report.nothing-to-do'))];
}

/** Returns what follows the plan where an installation may not ask and was not told to go on. */
export function needsYesLines(command = `${PROGRAM} install --yes`): readonly string[] {
	const lines = wrapWords(say(message('report.needs-yes', {command})));
	// A command that is broken over lines would be run in halves by whoever copies it.
	return lines.some((line) => line.includes(command))
		? lines
		: [...wrapWords(say(message('report.needs-yes', {command: ''})).trim()), command];
}
