/** What the network is asked for each kind of repositories file. */
import {expect, it} from 'vitest';
import {known, unknown} from '../../../src/core/fact.ts';
import {networkArguments, networkQuestionsFor} from '../../../src/core/probe/network-questions.ts';
import {facts, probedFile} from '../../helpers/facts.ts';

const REGISTRY = 'https://registry-1.docker.io/v2/';
const ROOT = 'https://dl-cdn.alpinelinux.org/alpine';
const indexOf = (line: string) => `${line}/x86_64/APKINDEX.tar.gz`;

const asked = (text: string, overrides = {}) =>
	networkQuestionsFor({
		...facts(),
		architecture: known('x86_64', 'uname -m'),
		repositoryFiles: known([probedFile('/etc/apk/repositories', text)], 'the file'),
		...overrides,
	});
const NO_MIRROR = {
	...{mirror: undefined, community: undefined, registry: REGISTRY},
	host: 'registry-1.docker.io',
};

it.each([
	['', NO_MIRROR],
	[`#${ROOT}/v3.22/main\n`, NO_MIRROR],
	[`@pinned ${ROOT}/v3.22/main\n`, NO_MIRROR],
	['/media/cdrom/apks\n', NO_MIRROR],
	['hello world\n', NO_MIRROR],
	[
		`${ROOT}/v3.22/main\n`,
		{mirror: indexOf(`${ROOT}/v3.22/main`), community: indexOf(`${ROOT}/v3.22/community`)},
	],
	[
		`http://other.example.org/v3.22/community\n${ROOT}/v3.22/main\n`,
		{
			mirror: indexOf(`${ROOT}/v3.22/main`),
			community: indexOf('http://other.example.org/v3.22/community'),
			host: 'dl-cdn.alpinelinux.org',
		},
	],
	[`${ROOT}/v3.22/main\n${ROOT}/edge/community\n`, {community: indexOf(`${ROOT}/v3.22/community`)}],
	[
		`@later http://other.example.org/v3.22/community\n${ROOT}/v3.22/main\n`,
		{community: indexOf(`${ROOT}/v3.22/community`)},
	],
	// Without main nothing says which release's community is meant, but Alpine's own is told by itself.
	[`${ROOT}/v3.22/community\n`, {mirror: undefined, host: 'registry-1.docker.io'}],
	['https://my.example.org/packages\n', NO_MIRROR],
])('%j', (text, questions) => {
	expect(asked(text)).toMatchObject(questions);
});

it.each([
	['http://10.0.0.1/alpine', undefined],
	['http://10.0.0.1:8080/alpine', undefined],
	['http://mirror1.example.org/alpine', 'mirror1.example.org'],
	['http://4.example.org/alpine', '4.example.org'],
	['http://mirror.4/alpine', 'mirror.4'],
	['http://MIRROR.example.org:8080/alpine', 'MIRROR.example.org'],
	['http://ada:pw@mirror.example.org/alpine', 'mirror.example.org'],
	['http://-v.example.org/alpine', undefined],
	['http://[2001:db8::1]/alpine', undefined],
])('the name to look up of %s is %s', (root, host) => {
	expect(asked(`${root}/v3.22/main\n`).host).toBe(host);
});

it('a box whose architecture is not known is asked about the registry only', () => {
	const text = `${ROOT}/v3.22/main\n`;
	expect(asked(text, {architecture: unknown('not asked')})).toEqual(NO_MIRROR);
});

it('a word of apk 3 is a repository for apk 3 and where apk is not known', () => {
	const text = `v2 ${ROOT}/v3.22/main\n`;
	const apk3 = known({generation: 3, version: '3.0.6'}, 'apk --version');
	expect(asked(text, {apk: apk3}).mirror).toBe(indexOf(`${ROOT}/v3.22/main`));
	expect(asked(text, {apk: unknown('not asked')}).mirror).toBe(indexOf(`${ROOT}/v3.22/main`));
	expect(asked(text).mirror).toBeUndefined();
});

it('what there is nothing to ask about is an empty argument', () => {
	expect(networkArguments(asked(''))).toEqual(['', '', REGISTRY, 'registry-1.docker.io']);
	const none = {mirror: undefined, community: undefined, registry: REGISTRY, host: undefined};
	expect(networkArguments(none)).toEqual(['', '', REGISTRY, '']);
});
