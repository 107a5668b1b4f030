import {readdirSync, readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {textOf} from '../../../src/core/byte-string.ts';
import {
	apkFrom,
	architectureFrom,
	dockerOfferedFrom,
	worldFrom,
} from '../../../src/core/facts/apk.ts';
import {repositoryFilesFrom} from '../../../src/core/facts/repository-files.ts';
import type {ProbeAnswer} from '../../../src/core/probe/answer.ts';
import {command, file, files, freshBox, line, missing, unreadable} from '../../helpers/probe.ts';

describe('apk', () => {
	it.each([
		['apk-tools 2.14.9, compiled for x86_64.\n', '2.14.9', 2],
		['apk-tools 3.0.6, compiled for aarch64.\n', '3.0.6', 3],
		['apk-tools 3.0.0_rc2, compiled for x86_64.\n', '3.0.0_rc2', 3],
		['apk-tools 2.10.5, compiled for x86.\n', '2.10.5', 2],
	])('tells its version in %j', (text, version, generation) => {
		expect(apkFrom(freshBox({'apk.version': command(text)}))).toMatchObject({
			value: {version, generation},
		});
	});

	it.each([
		['is missing', missing, 'there is no apk --version here'],
		['hangs', command('', 143), 'apk --version did not answer in time'],
		['fails', command('oops', 1), 'apk --version failed'],
		['talks nonsense', command('hello\n'), 'apk --version says nothing that can be used'],
		['was not asked', undefined, 'the box did not answer about apk --version'],
	])('is unknown if it %s', (_, answer, reason) => {
		expect(apkFrom(freshBox({'apk.version': answer}))).toEqual({kind: 'unknown', reason});
	});
});

describe('the architecture', () => {
	it('comes from apk', () => {
		const answers = freshBox({'apk.print-arch': command('aarch64\n'), 'apk.arch': line('armv7')});
		expect(architectureFrom(answers)).toMatchObject({
			value: 'aarch64',
			source: 'apk --print-arch',
		});
	});

	it('comes from its file where apk does not know the option, as on a real box', () => {
		expect(architectureFrom(freshBox({}))).toMatchObject({
			value: 'x86_64',
			source: '/etc/apk/arch',
		});
	});

	it('is unknown where neither helps', () => {
		expect(architectureFrom(freshBox({'apk.arch': missing})).kind).toBe('unknown');
		expect(architectureFrom(freshBox({'apk.arch': line('$(reboot)')})).kind).toBe('unknown');
	});
});

describe('what apk offers', () => {
	const folder = new URL('../../fixtures/apk-transcripts/', import.meta.url);
	const recorded = readdirSync(folder)
		.filter((name) => name.endsWith('.json'))
		.map((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')))
		.filter(({command: words}) => words === 'apk policy docker');

	it.each(recorded.map((transcript) => [transcript.id, transcript]))('%s', (id, transcript) => {
		const answers = freshBox({'apk.policy': command(transcript.stdout, transcript.exit_code)});
		const isOffered = !/absent|no-index|none/.test(id);
		expect(dockerOfferedFrom(answers)).toMatchObject({kind: 'known', value: isOffered});
	});

	it('has been recorded often enough to mean something', () => {
		expect(recorded.length).toBeGreaterThan(4);
	});

	it.each([
		['an installed version', 'docker policy:\n  29.1.3-r4:\n    lib/apk/db/installed\n', true],
		[
			'a source with a tag',
			'docker policy:\n  29.5.1-r0:\n    @edge http://m/edge/community\n',
			false,
		],
		['a version without a source', 'docker policy:\n  29.5.1-r0:\n', false],
		['nothing', '', false],
	])('%s', (_, text, value) => {
		expect(dockerOfferedFrom(freshBox({'apk.policy': command(text)}))).toMatchObject({value});
	});

	it('is unknown without apk', () => {
		expect(dockerOfferedFrom(freshBox({'apk.policy': missing})).kind).toBe('unknown');
	});
});

describe('world', () => {
	it('is a list of wishes', () => {
		const text = 'alpine-base\ndocker@edge\n\nnodejs=22.11.0-r0\n!mandoc \n';
		expect(worldFrom(freshBox({'apk.world': file('/etc/apk/world', text)}))).toMatchObject({
			value: ['alpine-base', 'docker@edge', 'nodejs=22.11.0-r0', '!mandoc'],
		});
	});
});

describe('the repositories files', () => {
	const three = command('apk-tools 3.0.6, compiled for x86_64.\n');
	const folders = {
		'apk.repositories.etc': files(
			['/etc/apk/repositories.d/b.list', 'etc b\n'],
			['/etc/apk/repositories.d/same.list', 'etc same\n'],
		),
		'apk.repositories.lib': files(
			['/lib/apk/repositories.d/a.list', 'lib a\n'],
			['/lib/apk/repositories.d/same.list', 'lib same\n'],
		),
	};
	const contents = (changes: Readonly<Record<string, ProbeAnswer | undefined>>) => {
		const fact = repositoryFilesFrom(freshBox(changes));
		return fact.kind === 'known' ? fact.value.map(({content}) => textOf(content)) : fact;
	};

	it('are those that apk 2 reads', () => {
		const main = file('/etc/apk/repositories', 'main\n');
		expect(contents({...folders, 'apk.repositories': main})).toEqual([
			'main\n',
			'etc b\n',
			'etc same\n',
		]);
	});

	it('are those that apk 3 reads, a name of /etc before the same name of /lib', () => {
		const main = file('/etc/apk/repositories', 'main\n');
		expect(contents({...folders, 'apk.repositories': main, 'apk.version': three})).toEqual([
			'main\n',
			'lib a\n',
			'etc b\n',
			'etc same\n',
		]);
	});

	it('keep every byte and the target of a link', () => {
		const raw: ProbeAnswer = {
			kind: 'file',
			path: '/etc/apk/repositories',
			target: '/media/usb/repositories',
			content: 'http://m/v3.22/main\r\n\xff\x00',
			cut: false,
		};
		expect(repositoryFilesFrom(freshBox({'apk.repositories': raw}))).toMatchObject({
			value: [{target: '/media/usb/repositories', content: 'http://m/v3.22/main\r\n\xff\x00'}],
		});
	});

	it('are none where there is none', () => {
		expect(repositoryFilesFrom(freshBox({'apk.repositories': missing}))).toMatchObject({value: []});
	});

	it.each([
		['may not be read', unreadable],
		['was not handed over', undefined],
		['is cut', {kind: 'file', path: '/x', target: '/x', content: '', cut: true} as const],
	])('are unknown where one %s', (_, answer) => {
		expect(repositoryFilesFrom(freshBox({'apk.repositories': answer})).kind).toBe('unknown');
	});

	it('are unknown where a folder was not handed over', () => {
		expect(repositoryFilesFrom(freshBox({'apk.repositories.etc': undefined})).kind).toBe('unknown');
	});
});
