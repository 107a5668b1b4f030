import {describe, expect, test} from 'vitest';
import {known, unknown} from '../../../src/core/fact.ts';
import type {Facts} from '../../../src/core/facts.ts';
import type {RootlessFacts} from '../../../src/core/rootless/rootless-facts.ts';
import {
	type RootlessPartId,
	rootlessParts,
	rootlessUser,
} from '../../../src/core/rootless/rootless-path.ts';
import {facts, probedFile} from '../../helpers/facts.ts';

const SUBUID = '/etc/subuid';
const MODULES = '/etc/modules-load.d/rootless.conf';
const NOTHING: RootlessFacts = {
	...{subuid: undefined, subgid: undefined, modulesLoad: undefined},
	...{maxUserNamespaces: undefined, programs: []},
};

const box = (found: Partial<RootlessFacts> = {}, more: Partial<Facts> = {}) =>
	facts({
		people: known(['ada', 'grace'], 'getent'),
		...{rootless: known({...NOTHING, ...found}, 'test')},
		...more,
	});

function partOf(id: RootlessPartId, found: Facts) {
	const part = rootlessParts(found).find((other) => other.id === id);
	if (!part) {
		throw new Error(`no part ${id}`);
	}

	return part;
}

/** The text of each file that a part writes. */
const written = (id: RootlessPartId, found: Facts) =>
	partOf(id, found).acts.flatMap((act) => (act.kind === 'edit' ? [act.after] : []));

describe('whose daemon it would be', () => {
	const user = (human: string | undefined) => ({
		user: known({name: 'root', human} as never, 'id'),
	});
	test.each([
		['the human at the keyboard', 'grace', 'grace'],
		['the first of the people where that is root', 'root', 'ada'],
		['the first of the people where nobody knows', undefined, 'ada'],
	])('is %s', (_, human, expected) => {
		expect(rootlessUser(box({}, user(human)))).toBe(expected);
	});

	test('is nobody where there are no people; then a stand-in is named', () => {
		const empty = box({}, {...user(undefined), people: known([], 'getent')});
		expect(rootlessUser(empty)).toBeUndefined();
		expect(rootlessUser({...empty, people: unknown('x')})).toBeUndefined();
		const {commands, acts} = partOf('ranges', empty);
		expect(commands[0]).toBe(`echo USER:100000:65536 >>${SUBUID}`);
		expect(acts).toEqual([]);
	});
});

describe('ranges of numbers', () => {
	const subuid = (text: string) => probedFile(SUBUID, text);

	test('are there where both files have a line of that user', () => {
		const has = subuid('root:1:1\nada:100000:65536\n');
		expect(partOf('ranges', box({subuid: has, subgid: has})).status).toBe('ok');
		expect(partOf('ranges', box({subuid: has})).status).toBe('todo');
		const other = subuid('adam:100000:65536\n');
		expect(partOf('ranges', box({subuid: has, subgid: other})).status).toBe('todo');
		expect(partOf('ranges', facts()).status).toBe('unknown');
	});

	test.each<[string, string | undefined, string]>([
		['begin with the first that Docker names', undefined, 'ada:100000:65536\n'],
		['begin there where the file is empty', '', 'ada:100000:65536\n'],
		[
			'begin behind the last of the others',
			'bob:100000:65536\neve:165536:1000\n',
			'bob:100000:65536\neve:165536:1000\nada:166536:65536\n',
		],
		['stay above small ones', 'bob:1:5\n', 'bob:1:5\nada:100000:65536\n'],
		['come on a line of their own', 'bob:100000:65536', 'bob:100000:65536\nada:165536:65536\n'],
		[
			'do not mind what is no range',
			'# x\n\nbob:x:y\neve\n',
			'# x\n\nbob:x:y\neve\nada:100000:65536\n',
		],
	])('%s', (_, before, after) => {
		const file = before === undefined ? undefined : subuid(before);
		expect(written('ranges', box({subuid: file, subgid: file}))).toEqual([after, after]);
	});

	test('are written only where they are missing', () => {
		const acts = partOf('ranges', box({subuid: subuid('ada:100000:65536\n')})).acts;
		expect(acts).toMatchObject([
			{
				...{id: 'rootless.subgid', path: '/etc/subgid', before: undefined},
				...{newFileMode: 0o644, privilege: 'root', undo: {kind: 'restore-file'}},
			},
		]);
	});
});

describe('modules', () => {
	const text = 'tun\nnf_tables\nbridge\nbr_netfilter\n';
	const modules = (content: string) => box({modulesLoad: probedFile(MODULES, content)});

	test.each([
		['all are there', text, 'ok'],
		['blanks around them', ' tun\t\n nf_tables\nbridge\r\nbr_netfilter\n', 'ok'],
		['one is missing', 'tun\nnf_tables\nbridge\n', 'todo'],
		['one is a comment', text.replace('tun', '#tun'), 'todo'],
		['only one is there', 'tun\n', 'todo'],
	])('%s', (_, content, status) => {
		expect(partOf('modules', modules(content)).status).toBe(status);
	});

	test('are added to the file and loaded at once', () => {
		const {acts} = partOf('modules', modules('tun'));
		expect(acts[0]).toMatchObject({path: MODULES, before: 'tun', after: `tun\n${text}`});
		expect(acts.slice(1).map((act) => act.kind === 'command' && act.argv)).toEqual(
			['tun', 'nf_tables', 'bridge', 'br_netfilter'].map((name) => ['modprobe', name]),
		);
		expect(written('modules', box())).toEqual([text]);
		expect(partOf('modules', modules(text)).acts).toEqual([]);
	});
});

test.each([
	['packages', 'todo', box()],
	['packages', 'ok', box({programs: ['rootlesskit', 'dockerd-rootless']})],
	['packages', 'unknown', facts()],
	['namespaces', 'unknown', box()],
	['namespaces', 'blocked', box({maxUserNamespaces: 0})],
	['namespaces', 'ok', box({maxUserNamespaces: 1})],
	['cgroups', 'blocked', box({}, {cgroups: known({version: 1, controllers: []}, 'x')})],
	['cgroups', 'ok', box({}, {cgroups: known({version: 2, controllers: []}, 'x')})],
	['cgroups', 'unknown', box({}, {cgroups: unknown('x')})],
	['folder', 'unknown', box()],
	['daemon', 'unknown', box()],
] as const)('%s is %s', (id, status, found) => {
	expect(partOf(id, found).status).toBe(status);
});

test('what the product cannot do is told for that user, word for word', () => {
	expect(rootlessParts(box()).map(({id, commands}) => [id, commands])).toEqual([
		['packages', []],
		['ranges', ['echo ada:100000:65536 >>/etc/subuid', 'echo ada:100000:65536 >>/etc/subgid']],
		['cgroups', ['grep rc_cgroup_mode /etc/rc.conf']],
		['namespaces', ['cat /proc/sys/user/max_user_namespaces']],
		['modules', []],
		[
			'folder',
			[
				'export XDG_RUNTIME_DIR=/run/user/$(id -u)',
				'install -d -o ada -m 700 /run/user/$(id -u ada)',
			],
		],
		[
			'daemon',
			[
				'dockerd-rootless',
				'export DOCKER_HOST=unix://$XDG_RUNTIME_DIR/docker.sock',
				'docker run --rm hello-world',
			],
		],
	]);
});
