/** Which lines announce a file of apk, and how a line of it is got out of the way it was printed. */
import {describe, expect, it} from 'vitest';
import {
	fileLineOf,
	isNear,
	type Look,
	lookIn,
	namesMissing,
	returnsBehind,
} from '../../../src/core/apk-report/shown-look.ts';

const PATH = '/etc/apk/repositories';
const WORLD = '/etc/apk/world';
const look = (more: Partial<Look> = {}): Look => ({
	...{paths: [PATH], returns: 0, isSpelt: false, isNumbered: false},
	...more,
});

describe('a command that shows a file', () => {
	it.each<[string, Partial<Look>]>([
		[`cat ${PATH}`, {}],
		['cat etc/apk/repositories', {}],
		['cat /etc/apk/arch', {paths: ['/etc/apk/arch']}],
		['cat /lib/apk/world', {paths: ['/lib/apk/world']}],
		[`cat ${PATH}.d/my.list`, {paths: [`${PATH}.d/my.list`]}],
		[`cat ${PATH} ${WORLD}`, {paths: [PATH, WORLD]}],
		[`sudo cat ${PATH}`, {}],
		[`doas more ${PATH}`, {}],
		[`less ${PATH}`, {}],
		[`head -n 3 ${PATH}`, {}],
		[`tail ${PATH}`, {}],
		[`sed -n 1p ${PATH}`, {}],
		[`awk 1 ${PATH}`, {}],
		[`cat -A ${PATH}`, {isSpelt: true}],
		[`cat -us -vet ${PATH}`, {isSpelt: true}],
		[`sudo cat -e ${PATH}`, {isSpelt: true}],
		[`doas cat -n ${PATH}`, {isNumbered: true}],
		[`sudo nl ${PATH}`, {isNumbered: true}],
		[`sed -n -E 1p ${PATH}`, {}],
		[`grep -E . ${PATH}`, {}],
		[`grep -v -e x ${PATH}`, {}],
		[`cat -b ${PATH}`, {}],
		[`cat -n ${PATH}`, {isNumbered: true}],
		[`cat -su -un ${PATH}`, {isNumbered: true}],
		[`cat -nA ${PATH}`, {isNumbered: true, isSpelt: true}],
		[`nl ${PATH}`, {isNumbered: true}],
		[`egrep -hn . ${PATH}`, {isNumbered: true}],
		[`head -n 5 ${PATH}`, {}],
		[`bat cat -n ${PATH}`, {}],
		['cat repositories', {}],
		['cat ./repositories', {}],
		['cat -n repositories', {isNumbered: true}],
		['vi world', {paths: [WORLD]}],
		['nano repositories', {}],
		[`cat > ${PATH} <<EOF`, {}],
		[`sudo tee ${PATH} <<EOF`, {}],
		[`cat <<EOF > ${PATH}`, {}],
		[`cat << 'EOF' >${PATH}`, {}],
	])('%j', (text, more) => {
		expect(lookIn(text, text, 0)).toEqual(look(more));
	});

	it('is read from behind the prompt, not from the line', () => {
		expect(lookIn(`box:~# cat -n ${PATH}`, `cat -n ${PATH}`, 2)).toEqual(
			look({isNumbered: true, returns: 2}),
		);
		expect(lookIn(`  cat ${PATH} `, undefined, 0)).toEqual(look());
	});

	it.each([
		`vi ${PATH}`,
		`cat ${PATH} > /tmp/x`,
		`echo x > ${PATH}`,
		`cat: ${PATH}: no`,
		`cat ${PATH}.d/`,
		`cat ${PATH}/x`,
		'cat /etc/apk/keys/a.pub',
		'cat my repositories',
		'cat repositories world',
		'xcat repositories',
		'cat /opt/repositories',
		'the cat of the world',
		`scat ${PATH}`,
		`concat ${PATH}`,
		'cat a world',
	])('%j is none', (text) => {
		expect(lookIn(text, text, 0)).toBeUndefined();
	});

	it('is seen from inside the folder by the end of the line', () => {
		expect(isNear('cat repositories')).toBe(true);
		expect(isNear('cat world')).toBe(true);
		for (const text of ['repositories', 'world', ' repositories of mine', ' world x', 'x', '']) {
			expect(isNear(text)).toBe(false);
		}
	});
});

describe('a heading of a file', () => {
	it.each([
		[`==> ${PATH} <==`, [PATH]],
		['==> etc/apk/world <==', [WORLD]],
		[`${PATH}:`, [PATH]],
		[`# ${PATH}`, [PATH]],
		[`--- ${PATH} ---`, [PATH]],
		[`Contents of ${PATH}:`, [PATH]],
		[`Output of \`${PATH}\``, [PATH]],
		[`file: ${PATH}`, [PATH]],
		[`my '${PATH}' looks like this:`, [PATH]],
		[`the "${PATH}" contains:`, [PATH]],
		[`**${PATH}**`, [PATH]],
		[`[${PATH}]`, [PATH]],
		[`  ${PATH}  `, [PATH]],
	])('%j', (text, paths) => {
		expect(lookIn(text, undefined, 0)).toEqual(look({paths}));
	});

	it.each([
		`I edited ${PATH}`,
		`${PATH} is wrong`,
		'/etc/apk/keys:',
		'==> /etc/passwd <==',
		`==> ${PATH}`,
		`x ==> ${PATH} <==`,
		'/apk/ world:',
		'hello',
	])('%j is none', (text) => {
		expect(lookIn(text, undefined, 0)).toBeUndefined();
	});
});

describe('a line of the file', () => {
	it.each<[string, Partial<Look>, string]>([
		['a\r', {}, 'a\r'],
		['a\r', {returns: 1}, 'a'],
		['a\r\r', {returns: 1}, 'a\r'],
		['a', {returns: 1}, 'a'],
		['a\rb', {returns: 1}, 'a\rb'],
		['     1\ta', {isNumbered: true}, 'a'],
		['12\ta', {isNumbered: true}, 'a'],
		['12:a', {isNumbered: true}, 'a'],
		['12  a', {isNumbered: true}, 'a'],
		['12 a', {isNumbered: true}, '12 a'],
		['a 12:b', {isNumbered: true}, 'a 12:b'],
		['http://a:80:b', {isNumbered: true}, 'http://a:80:b'],
		['1:a', {}, '1:a'],
		['a$', {isSpelt: true}, 'a'],
		['a$b$', {isSpelt: true}, 'a$b'],
		['a$', {}, 'a$'],
		['a^M$', {isSpelt: true}, 'a\r'],
		['^Ia^Ib$', {isSpelt: true}, '\ta\tb'],
		['M-oM-;M-?a$', {isSpelt: true}, '\uFEFFa'],
		['     1^Ia$', {isSpelt: true, isNumbered: true}, '     1\ta'],
		['     1\ta^M$', {isSpelt: true, isNumbered: true}, 'a\r'],
	])('%j printed as %j is %j', (shown, more, line) => {
		expect(fileLineOf(shown, look(more))).toBe(line);
	});

	it('ends in as many carriage returns as programs have copied it', () => {
		expect(['', 'a', '\ra', 'a\r', 'a\r\r\r'].map(returnsBehind)).toEqual([0, 0, 0, 1, 3]);
	});
});

describe('a file that a program did not find', () => {
	it.each([
		[`cat: can't open '${PATH}': No such file or directory`, PATH, 'absent'],
		[`  cat: ${PATH}: No such file or directory `, PATH, 'absent'],
		['/bin/ls: etc/apk/world: No such file', WORLD, 'absent'],
		[`-sh: cannot open ${PATH}: no such file`, PATH, 'absent'],
		[`head: ${PATH}: Is a directory`, PATH, 'folder'],
		[`vi: '${PATH}' read error`, undefined, undefined],
		[`grep: ${PATH}: read error: Is a directory`, PATH, 'folder'],
		[`then cat: ${PATH}: No such file or directory`, undefined, undefined],
		[`cat: ${PATH}: Permission denied`, undefined, undefined],
		[`apk: ${PATH}: No such file or directory`, undefined, undefined],
		['cat: /etc/passwd: No such file or directory', undefined, undefined],
		['cat: /etc/apk: No such file or directory', undefined, undefined],
	])('%j', (text, path, content) => {
		expect(namesMissing(text)).toEqual(path && {path, content});
	});
});
