import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {
	readChoice,
	readMirror,
	readRegistry,
	readSeed,
	readTarget,
	readUserName,
} from '../../src/core/option-values.ts';
import {say} from '../../src/messages/message.ts';

describe('the address of a mirror', () => {
	test.each([
		['https://dl-cdn.alpinelinux.org/alpine', 'https://dl-cdn.alpinelinux.org/alpine'],
		['https://dl-cdn.alpinelinux.org/alpine///', 'https://dl-cdn.alpinelinux.org/alpine'],
		['http://10.0.0.5:8080', 'http://10.0.0.5:8080'],
		['http://mirror.example/pub/alpine%20linux', 'http://mirror.example/pub/alpine%20linux'],
		['https://mirror.example/v3.22/copy', 'https://mirror.example/v3.22/copy'],
		[`http://a/${'b'.repeat(1991)}`, `http://a/${'b'.repeat(1991)}`],
	])('%s', (text, value) => {
		expect(readMirror('--mirror', text)).toEqual({kind: 'value', value});
	});

	test.each([
		['ftp://mirror.example/alpine', 'problem.mirror'],
		['mirror.example/alpine', 'problem.mirror'],
		['/media/cdrom/apks', 'problem.mirror'],
		['https://', 'problem.mirror'],
		['https://mirror.example/al pine', 'problem.mirror'],
		['https://mirror.example/alpine\nhttp://evil.example/', 'problem.mirror'],
		['https://mirror.example/\u001b[31m', 'problem.mirror'],
		['https://mirror.example/\u202ealpine', 'problem.mirror'],
		['https://mirror.example/{branch}', 'problem.mirror'],
		['https://mirror.example:99999/alpine', 'problem.mirror'],
		[`https://mirror.example/${'a'.repeat(2000)}`, 'problem.mirror'],
		['https://ada:secret@mirror.example/alpine', 'problem.mirror-password'],
		['https://ada@mirror.example/alpine', 'problem.mirror-password'],
		['https://mirror.example/alpine?key=1', 'problem.mirror-query'],
		['https://mirror.example/alpine#x', 'problem.mirror-query'],
		['https://mirror.example/alpine?', 'problem.mirror-query'],
		['https://mirror.example/@alpine', 'problem.mirror-password'],
		['https://dl-cdn.alpinelinux.org/alpine/v3.22', 'problem.mirror-branch'],
		['https://dl-cdn.alpinelinux.org/alpine/v10.3/main', 'problem.mirror-branch'],
		['https://dl-cdn.alpinelinux.org/alpine/edge/community/', 'problem.mirror-branch'],
		['https://dl-cdn.alpinelinux.org/alpine/latest-stable/main', 'problem.mirror-branch'],
	])('%j is refused', (text, key) => {
		expect(readMirror('--mirror', text)).toMatchObject({kind: 'wrong', problem: {key}});
	});

	test('a refused address is never repeated, so that no password is', () => {
		fc.assert(
			fc.property(fc.webUrl({withQueryParameters: true}), (url) => {
				const secret = url.replace('://', '://ada:hunter2@');
				const reading = readMirror('--mirror', secret);
				expect(reading.kind).toBe('wrong');
				expect(reading.kind === 'wrong' && say(reading.problem)).not.toContain('hunter2');
			}),
		);
	});

	test('what is accepted is one word of a repositories line', () => {
		fc.assert(
			fc.property(
				fc.oneof(
					fc.webUrl(),
					fc.string().map((text) => `https://a.example/${text}`),
				),
				(text) => {
					const reading = readMirror('--mirror', text);
					if (reading.kind === 'value') {
						expect(reading.value).toMatch(/^https?:\/\/[\x21-\x7e]+$/);
						expect(reading.value).not.toMatch(/["$<>\\^`{|}]|\/$/);
					}
				},
			),
			{numRuns: 1000},
		);
	});
});

describe('the name of a user', () => {
	test.each(['ada', 'Ada.Lovelace', '_apt', 'a-b', '0day', 'a'.repeat(32)])('%s', (name) => {
		expect(readUserName('--user', name)).toEqual({kind: 'value', value: name});
	});

	test.each([
		'',
		'-ada',
		'a b',
		'ada:x',
		'a,b',
		'ada\n',
		'äda',
		'..',
		'_',
		'a/b',
		'$(id)',
		'a'.repeat(33),
	])('%j is refused', (name) => {
		expect(readUserName('--user', name).kind).toBe('wrong');
	});
});

describe('another box', () => {
	test.each([
		['box', {user: undefined, host: 'box', port: undefined}],
		['ada@box.example:2222', {user: 'ada', host: 'box.example', port: 2222}],
		['root@[2001:db8::7]:22', {user: 'root', host: '2001:db8::7', port: 22}],
		['root@[fe80::1%eth0]', {user: 'root', host: 'fe80::1%eth0', port: undefined}],
		['a', {user: undefined, host: 'a', port: undefined}],
		['[::1]', {user: undefined, host: '::1', port: undefined}],
		['box:1', {user: undefined, host: 'box', port: 1}],
		['box:65535', {user: undefined, host: 'box', port: 65_535}],
		['a'.repeat(253), {user: undefined, host: 'a'.repeat(253), port: undefined}],
		['192.0.2.7', {user: undefined, host: '192.0.2.7', port: undefined}],
	])('%s', (text, value) => {
		expect(readTarget('--on', text)).toEqual({kind: 'value', value});
	});

	test.each([
		'',
		'@box',
		'-oProxyCommand=id',
		'ada@-x',
		'box:0',
		'box:65536',
		'box:',
		'a b',
		'box\n',
		'a@b@c',
		'2001:db8::7',
		'[fe80::1%;id]',
		'-l@box',
		'ada;id@box',
		'$(id)@box',
		'box:22 -oProxyCommand=id',
		'[::1',
		'box;id',
		`${'a'.repeat(254)}`,
	])('%j is refused', (text) => {
		expect(readTarget('--on', text).kind).toBe('wrong');
	});

	test.each([
		['root@2001:db8::7', 'root@[2001:db8::7]'],
		['::1', '[::1]'],
		['ssh://root@box:22/', 'root@box:22'],
		['::ffff:192.0.2.7', '[::ffff:192.0.2.7]'],
		['ssh://box', 'box'],
		['ssh://box/folder', undefined],
		['see ssh://box', undefined],
		['a@b@::1', undefined],
		['zz::1', undefined],
		['a:b:c@', undefined],
		['ssh://-oProxyCommand=id', undefined],
	])('near %s is %s', (text, nearest) => {
		const read = readTarget('--on', text);
		expect(read.kind === 'wrong' && read.nearest).toBe(nearest);
		expect('nearest' in read).toBe(nearest !== undefined);
	});
});

describe('the address of a registry', () => {
	const long = (length: number) => `http://${'a'.repeat(length - 7)}`;
	test.each([
		['https://hub.example', 'https://hub.example'],
		['http://10.0.0.2:5000/', 'http://10.0.0.2:5000'],
		['http://[2001:db8::7]:5000', 'http://[2001:db8::7]:5000'],
	])('%s', (text, value) => {
		expect(readRegistry('--registry-mirror', text)).toEqual({kind: 'value', value});
	});

	test.each([
		...['', 'hub.example', 'xhttps://hub.example', 'https://hub.example//', 'ftp://hub.example'],
		...['https://hub.example/path', 'https://ada:x@hub.example', 'http://[xyz]', 'http://-x'],
		...['http://hub.example:123456', long(2001)],
	])('%j is refused', (text) => {
		expect(readRegistry('--registry-mirror', text).kind).toBe('wrong');
	});
});

describe('a seed', () => {
	test.each(['0', '42', '4294967295'])('%s', (text) => {
		expect(readSeed('--seed', text)).toEqual({kind: 'value', value: Number(text)});
	});

	test.each(['', '-1', '1.5', '0x10', '1e3', '4294967296', '00000000001'])(
		'%j is refused',
		(text) => {
			expect(readSeed('--seed', text).kind).toBe('wrong');
		},
	);
});

test('a choice that is none has a word that is nearest, where one is near', () => {
	expect(readChoice('--pace', 'fsat', ['real', 'fast'])).toMatchObject({nearest: 'fast'});
	const far = readChoice('--pace', 'xyzzy', ['real', 'fast']);
	expect(far.kind).toBe('wrong');
	expect('nearest' in far).toBe(false);
});
