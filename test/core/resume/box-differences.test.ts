import {describe, expect, test} from 'vitest';
import {
	type BoxRecord,
	groupLine,
	namesInWorld,
	runlevelsShown,
} from '../../../src/core/box-record.ts';
import {crc32} from '../../../src/core/crc32.ts';
import type {UndoableAct} from '../../../src/core/journal.ts';
import {boxDifferences} from '../../../src/core/resume/box-differences.ts';
import {say} from '../../../src/messages/message.ts';
import {changing, editing} from '../../helpers/told-run.ts';

const PATH = '/etc/apk/repositories';
const BOX: BoxRecord = {
	...{boot: 'b1', kernel: '6.12', world: 'alpine-base\nnano\n', dockerGroup: null},
	...{repositories: {[PATH]: crc32('old')}, packages: ['alpine-base', 'nano']},
	...{runlevels: ['crond default'], hasDaemonJson: false, hasDockerData: false},
};
const done = (act: UndoableAct['act']): UndoableAct => ({
	...{run: 'a', number: 1, act, before: undefined, outcome: 'succeeded'},
});
const ADD = done({...changing('apk add docker'), id: 'apk.add'});
const LINK = done({...changing('rc-update add docker default'), id: 'rc-update.add'});
const EDIT = done(editing(PATH, 'old', 'new'));
const words = (now: Partial<BoxRecord>, acts: readonly UndoableAct[] = []) =>
	boxDifferences(BOX, {...BOX, ...now}, acts).map((text) => say(text));

describe('what differs', () => {
	test.each<[string, Partial<BoxRecord>]>([
		['the machine was started again', {boot: 'b2'}],
		['kernel 6.12 -> 6.18', {kernel: '6.18'}],
		['packages that were asked for: -nano, +vim', {world: 'alpine-base\nvim\n'}],
		['installed packages: +vim', {packages: ['alpine-base', 'nano', 'vim']}],
		['services in runlevels: -crond default, +sshd default', {runlevels: ['sshd default']}],
		[`${PATH} is another`, {repositories: {[PATH]: crc32('mine')}}],
		[`${PATH} is another`, {repositories: {}}],
		['/etc/docker/daemon.json is another', {hasDaemonJson: true}],
		['group docker: - -> docker:x:101:', {dockerGroup: 'docker:x:101:'}],
	])('%s', (text, now) => {
		expect(words(now)).toEqual([text]);
	});

	test('is also a group that is gone', () => {
		expect(boxDifferences({...BOX, dockerGroup: 'docker:x:101:'}, BOX).map(say)).toEqual([
			'group docker: docker:x:101: -> -',
		]);
	});

	test('is nothing where nothing is, or where it is not known', () => {
		expect(words({})).toEqual([]);
		expect(words({boot: null, kernel: null, world: null, packages: null, runlevels: null})).toEqual(
			[],
		);
	});

	test('is not what the run itself did, done or half done', () => {
		expect(
			words(
				{
					world: 'alpine-base\ndocker\nnano\n',
					packages: ['alpine-base', 'docker', 'docker-engine', 'nano'],
					runlevels: ['crond default', 'docker default'],
					repositories: {[PATH]: crc32('new')},
					dockerGroup: 'docker:x:101:',
				},
				[EDIT, ADD, LINK],
			),
		).toEqual([]);
		expect(words({}, [EDIT, ADD, LINK])).toEqual([]);
	});

	test('is also what goes beyond what the run did', () => {
		expect(words({repositories: {[PATH]: crc32('newer')}}, [EDIT])).toEqual([`${PATH} is another`]);
		expect(words({world: 'alpine-base\ndocker\n'}, [ADD])).toEqual([
			'packages that were asked for: -nano',
		]);
		expect(words({packages: ['alpine-base', 'docker']}, [ADD])).toEqual([
			'installed packages: -nano',
		]);
	});

	test('is not that a file is gone which the run removed', () => {
		const removed = done(editing(PATH, 'old', undefined));
		expect(words({repositories: {}}, [removed])).toEqual([]);
		expect(words({repositories: {[PATH]: crc32('')}}, [removed])).toEqual([`${PATH} is another`]);
		expect(words({repositories: {}}, [EDIT])).toEqual([`${PATH} is another`]);
	});

	test('is also what another act of the run has no part in', () => {
		const others = [
			done({...changing('apk upgrade vim'), id: 'apk.upgrade'}),
			done({...changing('rc-update del sshd default'), id: 'rc-update.del'}),
			done(editing('/etc/hosts', 'old', 'mine')),
		];
		expect(
			words(
				{
					world: 'alpine-base\nnano\nvim\n',
					packages: ['alpine-base', 'nano', 'vim'],
					runlevels: ['crond default', 'sshd default'],
					repositories: {[PATH]: crc32('mine')},
				},
				others,
			),
		).toEqual([
			'packages that were asked for: +vim',
			'installed packages: +vim',
			'services in runlevels: +sshd default',
			`${PATH} is another`,
		]);
		// The words of a command are no packages.
		expect(words({world: 'alpine-base\nnano\nadd\n'}, [ADD])).toEqual([
			'packages that were asked for: +add',
		]);
	});

	test('is not told where it was not known before', () => {
		const unknown = {...BOX, boot: null, kernel: null, world: null, packages: null};
		expect(boxDifferences({...unknown, runlevels: null}, BOX)).toEqual([]);
	});

	test('names all of some', () => {
		const eight = Array.from({length: 8}, (_, index) => `p${index}`);
		expect(words({packages: ['alpine-base', 'nano', ...eight]})[0]).toMatch(/\+p6, \+p7$/);
	});

	test('names some of many', () => {
		const many = Array.from({length: 30}, (_, index) => `p${index}`);
		expect(words({packages: ['alpine-base', 'nano', ...many]})[0]).toMatch(/\+p7 \+22…$/);
	});
});

test('names in a world file are without version, tag and conflicts', () => {
	expect(namesInWorld('docker~28\nnano@edge\n\n!vim\nx>=1\nplain\n')).toEqual([
		...['docker', 'nano', 'x', 'plain'],
	]);
});

test('rc-update show is read as pairs', () => {
	const text =
		'               docker |      default\n                crond | boot default     \n  none |\n';
	expect(runlevelsShown(text)).toEqual(['crond boot', 'crond default', 'docker default']);
});

test('the line of a group is found by its whole name', () => {
	expect(groupLine('docker', 'root:x:0:\ndocker2:x:1:\ndocker:x:101:ada\n')).toBe(
		'docker:x:101:ada',
	);
	expect(groupLine('docker', 'root:x:0:\n')).toBeNull();
});
