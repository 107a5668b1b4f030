import {valueOr} from '../core/fact.ts';
import type {State} from '../core/state.ts';
import {summaryOf} from '../core/summary.ts';
import {message, say} from '../messages/message.ts';
import {cleanLine} from './clean-line.ts';

/** Returns the lines that stay on the normal screen after somebody has looked for what is wrong. */
export function troubleClosingLines(state: State): readonly string[] {
	const {run, isPractice} = state;
	const hasChanged = run.steps.some(({changed}) => changed);
	const changes = hasChanged ? summaryOf(state).changes.map((text) => say(text)) : [];
	return [
		headline(state),
		...(hasChanged ? [say(message('closing.changed', {changes: changes.join('; ')}))] : []),
		...(run.log ? [say(message('closing.log', {path: run.log}))] : []),
	]
		.map((text) => (isPractice ? say(message('closing.practice', {text})) : text))
		.map(cleanLine);
}

function headline({trouble, facts}: State): string {
	const [first] = trouble?.diagnoses ?? [];
	if (trouble?.diagnoses === undefined) {
		return say(message('closing.trouble.unfinished'));
	}

	if (first) {
		return say(message('closing.trouble.cause', {title: say(first.title)}));
	}

	const answers = facts && valueOr(facts.docker, undefined)?.daemonVersion !== undefined;
	return say(message(answers ? 'trouble.well' : 'trouble.nothing-more'));
}
