import {describe, expect, test} from 'vitest';
import type {BoxRecord} from '../../../src/core/box-record.ts';
import {unknownFacts} from '../../../src/core/facts/facts-from.ts';
import type {UndoableAct} from '../../../src/core/journal.ts';
import {toShell} from '../../../src/core/shell-text.ts';
import {apkAdd} from '../../../src/core/steps/apk.ts';
import {wayBack} from '../../../src/core/undo/way-back.ts';
import {undoSteps} from '../../../src/core/undo-plan.ts';
import {factsWithDocker, runningDocker} from '../../helpers/facts.ts';

const BOX: BoxRecord = {
	...{boot: null, kernel: null, world: 'alpine-base\n', repositories: {}, packages: []},
	...{runlevels: [], dockerGroup: null, hasDaemonJson: false, hasDockerData: false},
};

function added(box: BoxRecord | undefined, run = 'a'): UndoableAct {
	const act = apkAdd(['docker', 'docker-cli-compose'], unknownFacts(0, ''));
	return {
		...{run, number: 1, act, before: undefined, outcome: 'succeeded'},
		...(box && {box}),
	};
}

const shells = (of: UndoableAct, all = [of]) =>
	wayBack(of, all).map((act) => (act.kind === 'command' ? toShell(act.argv) : act.kind));

describe('of packages', () => {
	test('all that were added go, and the group that they made', () => {
		expect(shells(added(BOX))).toEqual(['apk del docker docker-cli-compose', 'delgroup docker']);
	});

	test('those stay that were wished for before', () => {
		const box = {...BOX, world: 'docker@edge\n'};
		expect(shells(added(box))).toEqual(['apk del docker-cli-compose']);
		expect(shells(added({...box, world: 'docker\ndocker-cli-compose\n'}))).toEqual([]);
	});

	test('the group stays that was there before, or of which nothing is known', () => {
		expect(shells(added({...BOX, dockerGroup: 'docker:x:101:'}))).toHaveLength(1);
		expect(shells(added(undefined))).toEqual(['apk del docker docker-cli-compose']);
	});

	test('the group goes that an earlier part of the same work had made', () => {
		const first = added(BOX);
		const second = added({...BOX, dockerGroup: 'docker:x:101:'}, 'b');
		expect(shells(second, [second, first])).toContain('delgroup docker');
	});
});

describe('the group', () => {
	const needs = (members: readonly string[] | undefined, users: readonly string[]) => {
		const add = added(BOX);
		const joined = users.map((user) => ({
			...added(undefined),
			act: {
				...add.act,
				undo: {
					kind: 'commands',
					commands: [{...add.act, id: 'delgroup', argv: ['delgroup', user, 'docker']}],
				},
			} as never,
		}));
		const facts = factsWithDocker({
			docker: {kind: 'known', value: runningDocker({groupMembers: members}), source: 'test'},
		});
		return undoSteps([...joined, add], facts)
			.flatMap(({step}) => step.acts)
			.some(({id}) => id === 'delgroup.docker');
	};

	test('goes where nobody is left in it', () => {
		expect(needs([], [])).toBe(true);
		expect(needs(['ada'], ['ada'])).toBe(true);
	});

	test('stays where somebody else is in it, and is not missed where it is gone', () => {
		expect(needs(['ada', 'bob'], ['ada'])).toBe(false);
		expect(needs(undefined, [])).toBe(false);
	});
});
