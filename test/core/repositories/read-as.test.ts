import {describe, expect, it} from 'vitest';
import {MAIN_FILE} from '../../../src/core/repositories/paths.ts';
import {REPOSITORY_LIMIT, readAs} from '../../../src/core/repositories/read-as.ts';

function read(text: string, generation: 2 | 3, arch = 'x86_64') {
	return readAs([{path: MAIN_FILE, content: text}], generation, arch);
}

function readings(text: string, generation: 2 | 3) {
	return read(text, generation).files[0]?.lines.map(({reading}) => reading) ?? [];
}

/** Tag and URL of each repository that apk takes. */
function urls(text: string, generation: 2 | 3): string[] {
	return read(text, generation).sources.map(({tag, url}) => (tag ? `${tag} ${url}` : url));
}

describe('apk 2', () => {
	it.each([
		['a URL', 'http://a/v3.22/main', ['http://a/v3.22/main']],
		['a URL with a slash at its end', 'http://a/v3.22/main/', ['http://a/v3.22/main/']],
		['a tag and a tab', '@edge\thttp://a', ['@edge http://a']],
		['a tag and several blanks', '@edge \t http://a', ['@edge http://a']],
		['a tag that ends at a colon', '@edge:http://a', ['@edge http://a']],
		['a tag with nothing behind it', '@edge', ['@edge']],
		['a keyword as a part of the URL', 'v2 http://a main', ['v2 http://a main']],
		['blanks at both ends', ' http://a ', [' http://a ']],
		['a note as a part of the URL', 'http://a # b', ['http://a # b']],
		['a line of blanks', '  ', ['  ']],
		['a folder', '/media/cdrom/apks', ['/media/cdrom/apks']],
		['a variable as it stands', `http://a/\${APK_ARCH}`, [`http://a/\${APK_ARCH}`]],
	])('takes %s', (_, text, expected) => {
		expect(urls(text, 2)).toEqual(expected);
	});

	it('skips comments and empty lines, and goes on behind a bad one', () => {
		expect(urls('# a\n\nnonsense\nhttp://b', 2)).toEqual(['nonsense', 'http://b']);
	});

	it('asks for the index in the folder of the architecture', () => {
		expect(read('http://a/main\nhttp://b/main/', 2).sources.map(({index}) => index)).toEqual([
			'http://a/main/x86_64/APKINDEX.tar.gz',
			'http://b/main/x86_64/APKINDEX.tar.gz',
		]);
	});

	it('takes main and main/ for two, and the same text for one', () => {
		const {sources} = read('http://a/main\nhttp://a/main/\nhttp://a/main', 2);
		expect(sources.map(({repeats}) => repeats?.line)).toEqual([undefined, undefined, 1]);
	});

	it('has no place for more than 31, the first is for its cache', () => {
		const lines = Array.from({length: 34}, (_, index) => `http://a/${index}`);
		const found = readings([...lines, 'http://a/0'].join('\n'), 2);
		expect(found.filter(({kind}) => kind === 'repository')).toHaveLength(REPOSITORY_LIMIT[2]);
		expect(found[31]).toMatchObject({kind: 'refused', reason: 'too-many'});
		expect(found[32]).toMatchObject({kind: 'hidden', by: 32});
	});
});

describe('apk 3', () => {
	it.each([
		['a URL without the slashes at its end', 'http://a/main//', ['http://a/main']],
		['blanks at the end', 'http://a/main  ', ['http://a/main']],
		['components', 'http://a main community', ['http://a/main', 'http://a/community']],
		['a note as components', 'http://a # b', ['http://a/#', 'http://a/b']],
		['a keyword', 'v2 http://a/main', ['http://a/main']],
		['a keyword and a tag', 'v3 @edge http://a/main', ['@edge http://a/main']],
		['a folder', '/media/cdrom/apks', ['/media/cdrom/apks']],
		['the architecture', `http://a/\${APK_ARCH}/main`, ['http://a/x86_64/main']],
		['a variable', `set m=http://a\nv2 \${m}/main`, ['http://a/main']],
		['a variable in a component', `set c=main\nhttp://a \${c}`, ['http://a/main']],
		['a variable cut to a length', `set m=abcdef\nhttp://a/\${m:3}`, ['http://a/abc']],
		['the later value', `set m=a\nset m=b\nhttp://x/\${m}`, ['http://x/b']],
		[
			'the earlier value before a default',
			`set m=a\nset -default m=b\nhttp://x/\${m}`,
			['http://x/a'],
		],
		['a default where there is no value', `set -default m=b\nhttp://x/\${m}`, ['http://x/b']],
		['a scheme that nobody has', 'hhtp://a/main', ['hhtp://a/main']],
	])('takes %s', (_, text, expected) => {
		expect(urls(text, 3)).toEqual(expected);
	});

	it.each([
		[' http://a', 'leading-blank', ''],
		['  ', 'leading-blank', ''],
		['\thttp://a', 'leading-blank', ''],
		['mirror.example/main', 'unknown-keyword', 'mirror.example/main'],
		['deb http://a main', 'unknown-keyword', 'deb'],
		[`\${m}/main`, 'unknown-keyword', `\${m}/main`],
		['\r', 'unknown-keyword', '\r'],
		['v2', 'no-url', ''],
		['@edge', 'no-url', ''],
		['v2 @edge', 'no-url', ''],
		['@edge mirror.example', 'invalid-url', 'mirror.example'],
		['v2 mirror', 'invalid-url', 'mirror'],
		[`http://a/\${b}`, 'undefined-variable', 'b'],
		[`http://a \${b}`, 'undefined-variable', 'b'],
		['http://a/${b', 'invalid-expansion', '${b'],
		[`http://a/\${APK_ARCH:x}`, 'invalid-expansion', `\${APK_ARCH:x}`],
		['set', 'invalid-setting', ''],
		['set a', 'invalid-setting', 'a'],
		['set =a', 'invalid-setting', '=a'],
		['set 1=a', 'invalid-setting', '1=a'],
		['set a-b=c', 'invalid-setting', 'a-b=c'],
		['set APK_ARCH=x', 'invalid-setting', 'APK_ARCH=x'],
		['set -x a=b', 'invalid-option', '-x'],
		[`set a=\${b}`, 'undefined-variable', 'b'],
		[`http://a/${'x'.repeat(4096)}`, 'too-long', ''],
	])('refuses %j and reads nothing below it', (text, reason, detail) => {
		const [first, second] = readings(`${text}\nhttp://b/v3.24/main`, 3);
		expect(first).toEqual({kind: 'refused', reason, detail});
		expect(second).toMatchObject({kind: 'hidden', by: 1, otherwise: {kind: 'repository'}});
		expect(urls(`${text}\nhttp://b/v3.24/main`, 3)).toEqual([]);
	});

	it('keeps a carriage return in the last word, where it spoils the URL', () => {
		expect(read('http://a/main\r\n', 3).sources[0]).toMatchObject({
			url: 'http://a/main\r',
			fault: 'carriage-return',
		});
	});

	it.each([
		['http://a/main', 'v2', 'http://a/main/x86_64/APKINDEX.tar.gz'],
		['v3 http://a/main', 'v3', 'http://a/main/x86_64/Packages.adb'],
		['ndx http://a/i', 'ndx', 'http://a/i'],
		['http://a/x/APKINDEX.tar.gz', 'ndx', 'http://a/x/APKINDEX.tar.gz'],
		['http://a/x.adb', 'ndx', 'http://a/x.adb'],
	])('asks for the right index of %s', (text, type, index) => {
		expect(read(text, 3).sources).toMatchObject([{type, index}]);
	});

	it('takes main and main/ for one', () => {
		const {sources} = read('http://a/main\nhttp://a/main/', 3);
		expect(sources.map(({repeats}) => repeats?.line)).toEqual([undefined, 1]);
	});

	it('knows the place of an index by its address', () => {
		const [source] = read('ndx http://a/v3.24/main/x86_64/APKINDEX.tar.gz', 3).sources;
		expect(source?.place).toMatchObject({base: 'http://a', branch: 'v3.24', repository: 'main'});
	});

	it('has no place for more than 32, and a repetition needs none', () => {
		const lines = Array.from({length: 32}, (_, index) => `http://a/${index}`);
		expect(urls([...lines, 'http://a/0/', 'http://a/x'].join('\n'), 3)).toHaveLength(33);
		expect(readings([...lines, 'http://a/x'].join('\n'), 3).at(-1)).toMatchObject({
			kind: 'refused',
			reason: 'too-many',
		});
	});
});

describe('several files', () => {
	const etc = '/etc/apk/repositories.d/';
	const lib = '/lib/apk/repositories.d/';
	const files = [
		{path: `${lib}b.list`, content: 'http://lib-b'},
		{path: `${etc}c.list`, content: 'http://etc-c'},
		{path: `${lib}c.list`, content: 'http://lib-c'},
		{path: `${etc}a.txt`, content: 'http://etc-a'},
		{path: MAIN_FILE, content: 'http://main'},
	];

	it('are read by apk 3 in the order of their names, those of /etc in place of those of /lib', () => {
		const reading = readAs(files, 3, 'x86_64');
		expect(reading.sources.map(({url}) => url)).toEqual([
			'http://main',
			'http://lib-b',
			'http://etc-c',
		]);
		expect(Object.fromEntries(reading.files.map(({path, notOpened}) => [path, notOpened]))).toEqual(
			{
				[MAIN_FILE]: undefined,
				[`${lib}b.list`]: undefined,
				[`${etc}c.list`]: undefined,
				[`${lib}c.list`]: 'overridden',
				[`${etc}a.txt`]: 'elsewhere',
			},
		);
	});

	it('are read by apk 2 without those of /lib', () => {
		expect(readAs(files, 2, 'x86_64').sources.map(({url}) => url)).toEqual([
			'http://main',
			'http://etc-c',
		]);
	});

	it('share their variables, and a bad line hides only the rest of its own file', () => {
		const {sources} = readAs(
			[
				{path: MAIN_FILE, content: 'set m=http://a\nbad\nset m=http://b\n'},
				{path: `${etc}x.list`, content: `v2 \${m}/main`},
			],
			3,
			'x86_64',
		);
		expect(sources.map(({url}) => url)).toEqual(['http://a/main']);
	});
});

describe('time', () => {
	/** Milliseconds for reading a file of so many lines, the best of five. */
	function time(lines: number): number {
		const text = `http://mirror.example/alpine/v3.24/main\n# note\nv2 http://a/\${b} x\n`.repeat(
			lines / 3,
		);
		const times = Array.from({length: 5}, () => {
			const start = performance.now();
			read(text, 3);
			return performance.now() - start;
		});
		return Math.min(...times);
	}

	it('grows with the length of the file, not with its square', () => {
		time(3000);
		// Twenty times the lines: a square would take four hundred times as long; the rest is for a busy machine.
		expect(time(60_000)).toBeLessThan(Math.max(time(3000), 2) * 250 + 300);
	});
});
