import {expect, test} from 'vitest';
import type {UndoableAct} from '../../../src/core/journal.ts';
import {freeByMount, spaceDifferences} from '../../../src/core/resume/space-differences.ts';
import {say} from '../../../src/messages/message.ts';
import {changing} from '../../helpers/told-run.ts';

const space = (mount: string, freeBytes: number) => ({
	...{path: mount, mount, freeBytes, fileSystem: 'ext4'},
});
const ADDED: readonly UndoableAct[] = [
	{
		...{run: 'r', number: 1, act: changing('apk add docker', {id: 'apk.add'})},
		...{before: undefined, outcome: 'succeeded'},
	},
];

function told(before: number, now: number, acts: readonly UndoableAct[] = []) {
	return spaceDifferences({'/': before}, [space('/', now)], acts).map(say);
}

test('much less room is told, in both sizes', () => {
	expect(told(3.1e9, 2.8e9)).toEqual(['free space on /: 3.1 GB -> 2.8 GB']);
	expect(told(1e9, 3e9)).toEqual(['free space on /: 1.0 GB -> 3.0 GB']);
});

test('what was installed takes its part of it', () => {
	expect(told(3.1e9, 2.8e9, ADDED)).toEqual([
		'free space on /: 3.1 GB -> 2.8 GB, with what was installed',
	]);
	expect(told(2.8e9, 3.1e9, ADDED)).toEqual(['free space on /: 2.8 GB -> 3.1 GB']);
});

test('other acts take nothing that is worth a word', () => {
	const others = ['apk update', 'rc-update add docker'].map((line, index) => ({
		...{run: 'r', number: index, act: changing(line), before: undefined},
		outcome: 'succeeded' as const,
	}));
	expect(told(3.1e9, 2.8e9, others)).toEqual(['free space on /: 3.1 GB -> 2.8 GB']);
});

test('logs that grow are no news, nor is what was not known', () => {
	expect(told(3.1e9, 3.06e9)).toEqual([]);
	expect(told(3.1e9, 3.05e9)).toHaveLength(1);
	expect(spaceDifferences(undefined, [space('/', 1)], [])).toEqual([]);
	expect(spaceDifferences({'/var': 1e9}, [space('/', 1e6)], [])).toEqual([]);
});

test('a mount that holds packages and images is told once', () => {
	expect(freeByMount([space('/', 5), space('/', 5), space('/var', 7)])).toEqual({
		...{'/': 5, '/var': 7},
	});
});
