import {describe, expect, it} from 'vitest';
import {
	baseOf,
	faultOf,
	repositoryUrlOf,
	surelyExists,
} from '../../../src/core/diagnosis/repository-url.ts';

const GOOD = 'http://dl-cdn.alpinelinux.org/alpine/v3.22/community';

describe('the form of a repository', () => {
	it.each([
		GOOD,
		`${GOOD}/x86_64/APKINDEX.tar.gz`,
		`${GOOD}/aarch64/Packages.adb`,
		'https://ada:secret@mirror.example.org:8080/alpine/edge/testing',
	])('%s is fine', (target) => {
		expect(faultOf(target)).toBeUndefined();
	});

	it.each([
		[`${GOOD}␍`, 'crlf'],
		[`http://a.b/alpine/v3.22/main${GOOD}`, 'joined'],
		['v2 http://a.b/alpine/v3.22 main community', 'v3-keyword'],
		['/media/cdrom/apks', 'medium'],
		['/media/usb/apks/x86_64/APKINDEX.tar.gz', 'medium'],
		['/srv/apks', 'medium'],
		['/srv/cdrom0/packages', 'medium'],
		['/run/usb/packages', 'medium'],
		['/home/ada/packages', 'local'],
		['/home/media/packages', 'local'],
		['/srv/apks-old', 'local'],
		['v10 http://a.b/alpine/v3.22 main', 'v3-keyword'],
		['ndx http://a.b/x.adb', 'v3-keyword'],
		['set\tmirror=http://a.b', 'v3-keyword'],
		['old v2 http://a.b/alpine/v3.22 main', 'malformed'],
		['v2http://a.b/alpine/v3.22', 'malformed'],
		[`${GOOD}/x86_64`, 'too-deep'],
		[`${GOOD}/x86_64/x86_64/APKINDEX.tar.gz`, 'too-deep'],
		[`${GOOD}/x86_64/APKINDEX.tar.gz/x86_64/APKINDEX.tar.gz`, 'too-deep'],
		[`${GOOD}/mips64/APKINDEX.tar.gz`, 'bad-architecture'],
		[`${GOOD}//APKINDEX.tar.gz`, 'bad-architecture'],
		[`\uFEFF${GOOD}`, 'malformed'],
		[`\t${GOOD}`, 'malformed'],
		[`${GOOD}  `, 'malformed'],
		[`${GOOD} # docker`, 'malformed'],
		[`${GOOD}/#/x86_64/APKINDEX.tar.gz`, 'malformed'],
		[`http://a.b/alpine/v3.22/main/${GOOD}/x86_64/APKINDEX.tar.gz`, 'malformed'],
		['hhtp://a.b/alpine/v3.22/main', 'malformed'],
		['a.b/alpine/v3.22/main', 'malformed'],
		['http://a.b/alpine/v$VERSION/main', 'malformed'],
		['deb [arch=amd64] https://a.b/debian bookworm stable', 'malformed'],
		['<!DOCTYPE html>', 'malformed'],
	])('%s has the fault %s', (target, fault) => {
		expect(faultOf(target)).toBe(fault);
	});
});

describe('a repository URL', () => {
	it('is taken apart', () => {
		expect(
			repositoryUrlOf(
				'https://ada@mirror.example.org:8080/alpine/v3.22/main/x86_64/APKINDEX.tar.gz',
			),
		).toMatchObject({
			host: 'mirror.example.org',
			branch: 'v3.22',
			component: 'main',
			arch: 'x86_64',
		});
		expect(repositoryUrlOf(GOOD)).toMatchObject({component: 'community', arch: undefined});
	});

	it.each([
		['http://a.b', {host: 'a.b', branch: '', component: '', arch: undefined}],
		['http://a.b/', {host: 'a.b', branch: '', component: '', arch: undefined}],
		['http://a.b:80', {host: 'a.b', branch: '', component: '', arch: undefined}],
		['http://a.b/own', {host: 'a.b', branch: '', component: 'own', arch: undefined}],
		['http://a.b/x/v3.22x/own', {host: 'a.b', branch: '', component: 'own', arch: undefined}],
		['http://a.b/edge/own', {host: 'a.b', branch: 'edge', component: 'own', arch: undefined}],
		['http://a.b/own/x86/Packages.adb', {host: 'a.b', branch: '', component: 'own', arch: 'x86'}],
		['/media/cdrom/apks', {host: '', branch: '', component: '', arch: undefined}],
		['a.b/alpine/v3.22/main', {host: '', branch: '', component: '', arch: undefined}],
		['see: http://a.b/main', {host: '', branch: '', component: '', arch: undefined}],
		['http://a.b?x/main', {host: 'a.b?x', branch: '', component: 'main', arch: undefined}],
		['http://a.b/APKINDEX.tar.gz', {host: 'a.b', branch: '', component: '', arch: ''}],
		['http://a.b:port/main', {host: '', branch: '', component: '', arch: undefined}],
		['', {host: '', branch: '', component: '', arch: undefined}],
	])('%s has these parts', (text, parts) => {
		expect(repositoryUrlOf(text)).toEqual({text, ...parts});
	});

	it('has the same base with and without its index', () => {
		expect(baseOf(`${GOOD}/x86_64/APKINDEX.tar.gz`)).toBe(GOOD);
		expect(baseOf(`${GOOD}/`)).toBe(GOOD);
		expect(baseOf(`${GOOD}//`)).toBe(GOOD);
		expect(baseOf(`${GOOD}/x86_64/Packages.adb`)).toBe(GOOD);
		expect(baseOf(`${GOOD}/x86_64/APKINDEX.tar.gz.old`)).toBe(`${GOOD}/x86_64/APKINDEX.tar.gz.old`);
		expect(baseOf('APKINDEX.tar.gz')).toBe('APKINDEX.tar.gz');
	});

	it.each([
		[GOOD, true],
		['https://dl-cdn.alpinelinux.org/alpine/edge/main', true],
		['http://dl-cdn.alpinelinux.org/alpine/v3.222/community', false],
		['http://dl-cdn.alpinelinux.org/alpine/3.22/community', false],
		['http://dl-cdn.alpinelinux.org/alpine/v3.22/comunity', false],
		['http://mirror.example.org/alpine/v3.22/community', false],
		['http://dl-2.alpinelinux.org/alpine/latest-stable/main', true],
		['http://dl-cdn.alpinelinux.org/alpine/v3.3/main', true],
		['http://dl-cdn.alpinelinux.org/alpine/v3.2/main', false],
		['http://dl-cdn.alpinelinux.org/alpine/v3.39/main', true],
		['http://dl-cdn.alpinelinux.org/alpine/v3.40/main', false],
		['http://dl-cdn.alpinelinux.org/alpine/v2.7/main', false],
		['http://dl-cdn.alpinelinux.org/alpine/own', false],
		['http://dl-cdn.alpinelinux.org.example/alpine/v3.22/main', false],
		['http://dl-alpinelinux.org/alpine/v3.22/main', false],
		['http://dl-cdn.example.org/alpine/v3.22/main', false],
		['http://wiki.alpinelinux.org/alpine/v3.22/main', false],
		['http://my-dl-cdn.alpinelinux.org/alpine/v3.22/main', false],
		['http://dl-cdn.alpinelinux.org/v3.22/main', false],
		['http://dl-cdn.alpinelinux.org/alpine/x/v3.22/main', false],
		['http://dl-cdn.alpinelinux.org/alpine/v3.22/xmain', false],
		['http://dl-cdn.alpinelinux.org/alpine/v3.22/mains', false],
		[`${GOOD}/x86_64/APKINDEX.tar.gz`, true],
		[`${GOOD}/mips/APKINDEX.tar.gz`, false],
	])('%s surely exists: %s', (target, exists) => {
		expect(surelyExists(target)).toBe(exists);
	});
});
