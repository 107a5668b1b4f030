import {describe, expect, test} from 'vitest';
import {byteStringOfText, bytesOf} from '../../src/core/byte-string.ts';
import {command} from '../../src/core/command.ts';
import {changesFound, remedyOfChange} from '../../src/core/smallest-change/world-change.ts';
import {askProgram} from '../../src/effects/ask-box.ts';
import {findChange} from '../../src/effects/find-change.ts';
import type {PracticeSystem} from '../../src/effects/practice-system.ts';
import {say, verbatim} from '../../src/messages/message.ts';
import {practiceBox} from '../helpers/practice-run.ts';

const WORLD = '/etc/apk/world';
/** Names that this box cannot do without. */
const BASE = 'alpine-base\ndoas\nlinux-virt\n';
const REQUEST = ['docker', 'docker-cli-compose'];

async function boxWith(world: string, name = 'clean'): Promise<PracticeSystem> {
	const system = practiceBox(name);
	await system.write(WORLD, bytesOf(byteStringOfText(world)), {newFileMode: 0o644});
	const update = command({id: 'update', argv: ['apk', 'update'], reason: verbatim('')});
	await askProgram(system, update);
	return system;
}

async function changesOf(system: PracticeSystem, request = REQUEST) {
	const before = system.world();
	const answer = await findChange({system, request});
	expect(system.world().files, 'looking changes no file').toEqual(before.files);
	return answer.kind === 'searched'
		? {changes: changesFound(answer.search), ...answer.search}
		: undefined;
}

describe.each(['clean', 'clean-3.23'])('what has to give way on the practice box %s', (name) => {
	test.each([
		['a pinned version', 'nodejs=20.1.0-r0\nopenssh\n', 'nodejs\nopenssh\n'],
		['a forbidden package', '!containerd\n', ''],
		['a name that is in no repository', 'no-such-thing\n', ''],
		['a tag that no repository has', 'nodejs@edge\n', 'nodejs\n'],
		['a tag and a name that is nowhere', 'no-such@edge', undefined],
		['two things at once', '!runc\nnodejs=1\n', 'nodejs\n'],
		['two wishes on a line', 'nodejs=1 !runc\n', 'nodejs\n'],
		['blanks and a comment-like word', '  nodejs=1\t!runc  openssh\n', '  nodejs  openssh\n'],
	])('%s', async (_, added, after) => {
		const found = await changesOf(await boxWith(BASE + added, name));
		const expected = after === undefined ? BASE.trimEnd() : BASE + after;
		expect(found?.changes[0]?.after).toBe(expected);
	});

	test('nothing, where apk can do it already', async () => {
		const found = await changesOf(await boxWith(BASE, name));
		expect([found?.changes, found?.found.length, found?.tried]).toEqual([[], 1, 1]);
	});

	test('what a box needs to start is never given up', async () => {
		const found = await changesOf(await boxWith(`${BASE}busybox=1\nmusl@nowhere\n`, name));
		expect(found?.changes[0]?.after).toBe(`${BASE}busybox\nmusl\n`);
	});

	test('a world that has lost the kernel gets no help: apk would remove it', async () => {
		const found = await changesOf(await boxWith('alpine-base\nno-such-thing\n', name));
		expect(found?.changes).toEqual([]);
	});
});

test('a change is told as lines for a shell, which keep a copy', async () => {
	const found = await changesOf(await boxWith(`${BASE}!containerd\nnodejs=20.1.0-r0\n`));
	const change = found?.changes[0];
	expect(change && remedyOfChange(change).commands).toEqual([
		'cp /etc/apk/world /etc/apk/world.before',
		"sed -i -e '/^!containerd$/d' -e 's/^nodejs=20\\.1\\.0-r0$/nodejs/' /etc/apk/world",
		'apk add docker docker-cli-compose',
	]);
	expect(change && say(change.title)).toContain('containerd');
});
