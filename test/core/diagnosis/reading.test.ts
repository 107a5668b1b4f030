import {describe, expect, it} from 'vitest';
import {parseApkReport} from '../../../src/core/apk-report/parse-report.ts';
import {
	type DiagnoseInput,
	readInput,
	readingOf,
	wantedNames,
} from '../../../src/core/diagnosis/reading.ts';
import {known} from '../../../src/core/fact.ts';
import {facts} from '../../helpers/facts.ts';

const P = 'http://proxy.example:3128';
const withProxies = (proxies: Readonly<Record<string, string>>) =>
	facts({proxies: known(proxies, 'environment')});

describe('the proxy that is in use', () => {
	it.each<[string, Omit<DiagnoseInput, 'text'>, string | undefined]>([
		// What the box says.
		['', {facts: withProxies({http_proxy: P})}, P],
		['', {facts: withProxies({HTTPS_PROXY: P})}, P],
		['', {facts: withProxies({http_proxy: '', https_proxy: P})}, P],
		['', {facts: withProxies({no_proxy: 'localhost'})}, undefined],
		['', {facts: withProxies({old_http_proxy: P})}, undefined],
		['', {facts: withProxies({http_proxy_off: P})}, undefined],
		['', {facts: withProxies({http_proxy: ''})}, undefined],
		['', {}, undefined],
		// What was typed.
		['', {command: `http_proxy=${P} apk update`}, P],
		['', {command: 'apk update'}, undefined],
		[`box:~# apk update\nbox:~# https_proxy='${P}' apk update\n`, {}, P],
		[`box:~# http_proxy=${P} apk update\nbox:~# http_proxy=http://b apk update\n`, {}, P],
		// What is printed.
		[`http_proxy=${P}\n`, {}, P],
		[`export HTTP_PROXY="${P}"\n`, {}, P],
		[`declare -x https_proxy="${P}"\n`, {}, P],
		[`ENV http_proxy ${P}\nENV http_proxy=${P}\n`, {}, P],
		[`ARG http_proxy=${P}\n`, {}, P],
		[`PATH=/bin\nhttps_proxy: ${P}\n`, {}, P],
		[`old_http_proxy=${P}\n`, {}, undefined],
		[`http_proxy=${P} is what it should be\n`, {}, undefined],
		[`no_proxy=${P}\n`, {}, undefined],
		// The box before what was typed, and that before what is printed.
		['http_proxy=http://b\n', {facts: withProxies({http_proxy: P})}, P],
		['', {facts: withProxies({http_proxy: P}), command: 'http_proxy=http://b apk update'}, P],
		['http_proxy=http://b\n', {command: `http_proxy=${P} apk update`}, P],
	])('%j %j', (text, context, proxy) => {
		expect(readInput({...context, text}).proxy).toBe(proxy);
	});

	it('is looked for in the lines of a short text only', () => {
		const proxyAmong = (count: number) => {
			const unknown = Array.from({length: count}, (_, at) => {
				const text = at === 0 ? `http_proxy=${P}` : 'something';
				return {line: at + 1, text, body: text};
			});
			return readingOf({...parseApkReport(''), unknown}, {}).proxy;
		};
		expect([proxyAmong(2000), proxyAmong(2001)]).toEqual([P, undefined]);
	});
});

describe('the words of world', () => {
	it.each<[string, Omit<DiagnoseInput, 'text'>, readonly string[] | undefined]>([
		['', {world: 'alpine-base\n\n docker  nano\n'}, ['alpine-base', 'docker', 'nano']],
		['', {world: ''}, []],
		['', {world: null}, []],
		['', {}, undefined],
		['', {facts: facts({world: known(['docker'], 'test')})}, ['docker']],
		['', {world: 'nano', facts: facts({world: known(['docker'], 'test')})}, ['nano']],
		['box:~# cat /etc/apk/world\nalpine-base\ndocker\n', {}, ['alpine-base', 'docker']],
		['box:~# cat /etc/apk/world\nalpine-base\n', {world: 'nano'}, ['nano']],
		['box:~# cat /etc/apk/world\nalpine-base\n', {world: null}, []],
		["cat: can't open '/etc/apk/world': No such file or directory\n", {}, []],
		['cat: read error: Is a directory\n', {}, undefined],
		['box:~# cat /etc/apk/world\ncat: read error: Is a directory\n', {}, []],
		[
			'box:~# cat /etc/apk/repositories\nhttp://m.example/alpine/v3.22/main\n' +
				'box:~# cat /etc/apk/world\ndocker\n',
			{},
			['docker'],
		],
	])('%j %j', (text, context, world) => {
		expect(readInput({...context, text}).world).toEqual(world);
	});
});

describe('what was asked for', () => {
	it.each([
		['apk add docker nano', ['docker', 'nano']],
		['apk fix docker', ['docker']],
		['apk upgrade docker', ['docker']],
		['apk del docker', []],
		['apk search docker', []],
		['apk update && apk add docker=28', ['docker']],
		['ls', []],
	])('by %s', (command, names) => {
		expect(wantedNames(readInput({text: '', command}))).toEqual(names);
		expect(wantedNames(readInput({text: `box:~# ${command}\n`}))).toEqual(names);
	});

	it('stands at line 0 where the text does not have it', () => {
		const {commands} = readInput({text: 'box:~# apk update\n', command: 'apk add nano'});
		expect(commands).toEqual([
			{line: 0, text: 'apk add nano'},
			{line: 1, text: 'apk update'},
		]);
		expect(readInput({text: ''}).commands).toEqual([]);
	});
});

it('reads messages of apk that it does not know among the lines of others', () => {
	const {lines} = readInput({text: 'one\nERROR: something new\ntwo\nWARNING: another one\n'});
	expect(lines.map(({line, body}) => [line, body])).toEqual([
		[1, 'one'],
		[2, 'something new'],
		[3, 'two'],
		[4, 'another one'],
	]);
});
