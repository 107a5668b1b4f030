import {describe, expect, test} from 'vitest';
import {byHandStep, findingsOfTyped} from '../../src/core/by-hand-step.ts';
import {byteStringOfText} from '../../src/core/byte-string.ts';
import {DEFAULT_CHOICES} from '../../src/core/choices.ts';
import {known} from '../../src/core/fact.ts';
import type {Facts} from '../../src/core/facts.ts';
import {shellTextOf} from '../../src/core/shown-act.ts';
import {
	facts,
	factsWithDocker,
	probedFile,
	REPOSITORIES_WITH_COMMUNITY,
	REPOSITORIES_WITHOUT_COMMUNITY,
} from '../helpers/facts.ts';

const MAIN = '/etc/apk/repositories';
const typed = (path: string, after = 'typed\n', before: string | undefined = 'old\n') => ({
	...{path, after: byteStringOfText(after)},
	before: before === undefined ? undefined : byteStringOfText(before),
});
const step = (path: string, box: Facts = facts()) => byHandStep(typed(path), box, DEFAULT_CHOICES);
const lines = (path: string, box?: Facts) => step(path, box)?.acts.map((act) => shellTextOf(act));
const WAIT = expect.stringMatching(/^until docker version .*; do sleep 1; done$/);

describe('what somebody typed', () => {
	test('is written, and can be taken back', () => {
		expect(step('/etc/hosts')).toMatchObject({
			id: 'remedy:by-hand',
			stage: 'remedy',
			title: {key: 'by-hand.title', values: {path: '/etc/hosts'}},
			reason: {key: 'by-hand.reason'},
			need: {kind: 'needed'},
			acts: [
				{
					...{kind: 'edit', id: 'file.by-hand', path: '/etc/hosts'},
					...{before: 'old\n', after: 'typed\n', privilege: 'root'},
					reason: {key: 'edit.by-hand.reason'},
					undo: {kind: 'restore-file'},
				},
			],
		});
	});

	test.each([
		['/etc/hosts', []],
		[
			'/etc/docker/daemon.json',
			['dockerd --validate --config-file /etc/docker/daemon.json', 'service docker restart', WAIT],
		],
		['/etc/conf.d/docker', ['service docker restart', WAIT]],
		['/etc/resolv.conf', ['nslookup dl-cdn.alpinelinux.org']],
	])('into %s is proved by %j', (path, proof) => {
		expect(lines(path, factsWithDocker())).toEqual([`edit ${path}`, ...proof]);
	});

	test('into a file of repositories is proved by what is still to be installed', () => {
		expect(lines(MAIN)).toEqual([...[`edit ${MAIN}`, 'apk update', 'apk policy docker']]);
		expect(lines(MAIN, factsWithDocker())).toEqual([`edit ${MAIN}`, 'apk update']);
		expect(lines('/etc/apk/repositories.d/x.list')).toHaveLength(3);
	});

	test('into resolv.conf asks the network and changes nothing else', () => {
		expect(step('/etc/resolv.conf')?.acts[1]).toMatchObject({
			...{id: 'nslookup', touches: ['network'], privilege: 'user'},
			reason: {key: 'command.nslookup.reason'},
		});
	});
});

describe('what the lint says of it', () => {
	const other = '/etc/apk/repositories.d/more.list';
	const box = facts({
		repositoryFiles: known(
			[
				probedFile(MAIN, REPOSITORIES_WITHOUT_COMMUNITY),
				probedFile(other, REPOSITORIES_WITH_COMMUNITY),
			],
			'cat',
		),
	});
	const found = (path: string, after: string) =>
		findingsOfTyped(typed(path, after), box).map(({id, path: where}) => [where, id]);

	test('is of the file as it was typed, with the others as they are', () => {
		expect(found(MAIN, 'htps://example.org/alpine/v3.22/main\n').map(([where]) => where)).toContain(
			MAIN,
		);
		// The same lines in two files are a finding, and those of the file before count no more.
		expect(found(MAIN, REPOSITORIES_WITH_COMMUNITY).length).toBeGreaterThan(0);
		expect(found(MAIN, '# nothing\n')).toEqual([]);
		const alone = facts({
			repositoryFiles: known([probedFile(MAIN, REPOSITORIES_WITH_COMMUNITY)], 'cat'),
		});
		expect(findingsOfTyped(typed(MAIN, REPOSITORIES_WITH_COMMUNITY), alone)).toEqual([]);
	});

	test('is nothing of any other file', () => {
		expect(found('/etc/hosts', 'htps://example.org/alpine/v3.22/main\n')).toEqual([]);
		expect(found('/etc/apk/world', REPOSITORIES_WITH_COMMUNITY)).toEqual([]);
	});

	test('needs no other file to be known', () => {
		const blank = facts({repositoryFiles: {kind: 'unknown', reason: 'x'}});
		const typo = typed(MAIN, 'htps://example.org/alpine/v3.22/main\n');
		expect(findingsOfTyped(typo, blank).every(({path}) => path === MAIN)).toBe(true);
		expect(findingsOfTyped(typo, blank).length).toBeGreaterThan(0);
	});
});
