import {checksFor} from '../../src/core/checks/index.ts';
import {type Choices, DEFAULT_CHOICES} from '../../src/core/choices.ts';
import {known} from '../../src/core/fact.ts';
import type {Docker, Facts} from '../../src/core/facts.ts';
import {say} from '../../src/messages/message.ts';
import {facts, runningDocker} from './facts.ts';

/** Returns one row of the system check of a box, in words. */
export function check(id: string, overrides: Partial<Facts>, choices: Partial<Choices> = {}) {
	const found = checksFor(facts(overrides), {...DEFAULT_CHOICES, ...choices}).find(
		(candidate) => candidate.id === id,
	);
	if (!found) {
		throw new Error(`no check ${id}`);
	}

	return {
		status: found.status,
		consequence: found.consequence,
		value: say(found.value),
		detail: say(found.detail),
		source: found.source,
	};
}

/** Returns the facts of a box with Docker that differs in this. */
export const withDocker = (overrides: Partial<Docker>): Partial<Facts> => ({
	docker: known(runningDocker(overrides), 'docker --version'),
});
