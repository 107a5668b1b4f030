import {expect, it} from 'vitest';
import {DEFAULT_CHOICES} from '../../../src/core/choices.ts';
import type {Diagnosis} from '../../../src/core/diagnosis.ts';
import {changeChoice, smallestChoices} from '../../../src/core/smallest-change/change-choices.ts';
import {message} from '../../../src/messages/message.ts';
import {facts, factsWithDocker} from '../../helpers/facts.ts';

const choices = DEFAULT_CHOICES;
const diagnosis = (cause: string): Diagnosis => ({
	cause,
	confidence: 'likely',
	title: message('choice.smallest'),
	because: message('choice.smallest'),
	evidence: [],
	remedies: [],
});
const PINNED = [diagnosis('no-space'), diagnosis('version-pin-unavailable')];

it('apk can be asked for the smallest change where a wish may be in the way of docker', () => {
	expect(smallestChoices({facts: facts(), choices}, PINNED)).toEqual([
		{
			id: 'smallest',
			label: message('choice.smallest'),
			note: message('choice.smallest.note'),
		},
	]);
});

it.each([
	['the box is not known', null, PINNED],
	['docker is there', factsWithDocker(), PINNED],
	['no wish is in the way', facts(), [diagnosis('no-space')]],
])('apk is not asked where %s', (_, known, diagnoses) => {
	expect(smallestChoices({facts: known, choices}, diagnoses)).toEqual([]);
});

it('a change is chosen by its number', () => {
	const [title, note] = [message('choice.smallest'), message('choice.smallest.note')];
	const change = {title, note, because: title, weakened: [], before: '', after: '', request: []};
	expect(changeChoice(change, 2)).toEqual({id: 'change:2', label: title, note});
});
