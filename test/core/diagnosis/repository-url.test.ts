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
		['/home/ada/packages', 'local'],
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

	it('has the same base with and without its index', () => {
		expect(baseOf(`${GOOD}/x86_64/APKINDEX.tar.gz`)).toBe(GOOD);
		expect(baseOf(`${GOOD}/`)).toBe(GOOD);
	});

	it.each([
		[GOOD, true],
		['https://dl-cdn.alpinelinux.org/alpine/edge/main', true],
		['http://dl-cdn.alpinelinux.org/alpine/v3.222/community', false],
		['http://dl-cdn.alpinelinux.org/alpine/3.22/community', false],
		['http://dl-cdn.alpinelinux.org/alpine/v3.22/comunity', false],
		['http://mirror.example.org/alpine/v3.22/community', false],
	])('%s surely exists: %s', (target, exists) => {
		expect(surelyExists(target)).toBe(exists);
	});
});
