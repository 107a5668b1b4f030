/**
 * How each kind of mistake in a line is put right, for both generations of apk, below a good line of
 * another server. `vitest -u` writes the file anew; read what has changed in it.
 */
import {expect, it} from 'vitest';
import {mendContext} from '../../../src/core/repositories/mend/context.ts';
import {mendLine, mendWholly} from '../../../src/core/repositories/mend/mend-line.ts';
import {MAIN_FILE} from '../../../src/core/repositories/paths.ts';
import {parseRepositories} from '../../../src/core/repositories/repositories-text.ts';

const LINES: readonly string[] = [
	'# http://m.example.org/alpine/v3.22/main x',
	'https://m.example.org/alpine/v3.22/community',
	'https://m.example.org/alpine/v3.22/community\t',
	'https://m.example.org/alpine/v3.22/community  # note',
	'https://m.example.org/alpine/v3.22/community#note',
	'https://m.example.org/alpine/v3.22 main # note',
	'\t https://m.example.org/alpine/v3.22/main',
	'"https://m.example.org/alpine/v3.22/main" \t',
	'\'https://m.example.org/alpine/v3.22/main"',
	"'https://m.example.org/alpine/v3.22/main' x",
	'""',
	'x"https://m.example.org/alpine/v3.22/main"',
	'https://m.example.org/alpine/v3.22/main\r',
	'https://a.example.org/alpine/v3.22/main http://b.example.org/alpine/v3.22/community',
	'https://a.example.org/alpine/v3.22/mainhttps://b.example.org/alpine/v3.22/community',
	'https://a.example.org/alpine/v3.22/mainhttps://b.example.org/alpine/v3.22/community http://c.example.org/alpine/v3.22/main',
	'ftp://a.example.org/v3.22/main ftp://b.example.org/v3.22/main',
	'https://a.example.org/alpine/v3.22/main xhttp://b.example.org/v3.22/community',
	'v4 https://m.example.org/alpine/v3.22 main',
	'V2 https://m.example.org/alpine/v3.22 main',
	'V3 https://m.example.org/alpine/v3.22 main',
	'v123 https://m.example.org/alpine/v3.22 main',
	'xv4 https://m.example.org/alpine/v3.22 main',
	'v4',
	'v2 https://m.example.org/alpine/v3.22 main community',
	'v3 https://m.example.org/alpine/v3.22 main',
	'v22 https://m.example.org/alpine/v3.22 main',
	'ndx https://m.example.org/alpine/v3.22/main/x86_64/APKINDEX.tar.gz',
	'ndx',
	'@edge https://m.example.org/alpine/edge main community',
	'https://m.example.org/alpine/v3.22 main community',
	'https://m.example.org/alpine/v3.22 Main',
	'https://m.example.org/alpine/v3.22 main2',
	'https://m.example.org/alpine/v3.22 2main',
	'https://m.example.org/alpine/v3.22 main comunity',
	'https://m.example.org/alpine/v3.22 maim',
	'/srv/alpine/v3.22 maim',
	'set base=https://m.example.org/alpine',
	`\${base}/v3.22/main`,
	`@x \${base}/v3.22/main`,
	`https://m.example.org/\${x}/v3.22/main`,
	`https://m.example.org/alpine/v3.22/main \${x}`,
	'https://m.example.org/alpine/v3.22/main/x86_64',
	'https://m.example.org/alpine/v3.22/main/x86_64/',
	'https://m.example.org/alpine/v3.22/main/APKINDEX.tar.gz',
	'https://m.example.org/alpine/v3.22/main/x86_64/APKINDEX.tar.gz',
	'https://m.example.org/alpine/v3.22/main/x86_64/Packages.adb',
	'https://m.example.org/alpine/v3.22/main/x86_64/xAPKINDEX.tar.gz',
	'https://m.example.org/alpine/v3.22/main/x86_64/APKINDEX.tar.gzx',
	'https://m.example.org/alpine/v3.22/other/x86_64',
	'https://m.example.org/alpine/v3.22/x86_64',
	'https://m.example.org/alpine/v3.22/main/sparc',
	'https://dl-cdn.alpinelinux.com/alpine/v3.22/main',
	'https://dl-cnd.alpinelinux.org/alpine/v3.22/main',
	'https://dl-cnd.alpinelinux.org:443/alpine/v3.22/main',
	'https://u:p@dl-cnd.alpinelinux.org/alpine/v3.22/main',
	'https://dl-cdn.alpinelinux.org/v3.22/main',
	'https://dl-cdn.alpinelinux.org/v3.22/main//',
	'https://dl-4.alpinelinux.org/v3.22/main',
	'https://m.example.org/v3.22/main',
	'https://dl-cdn.alpinelinux.org/alpine/main',
	'https://dl-cdn.alpinelinux.org/alpine/main/',
	'https://m.example.org/alpine/main',
	'https://dl-cdn.alpinelinux.org/alpine/foo/main',
	'https://m.example.org/alpine/foo/main',
	'https://m.example.org/alpine/3.22/main',
	'https://m.example.org/alpine/v.3.22/main',
	'https://m.example.org/alpine/vv3.22/main',
	'https://m.example.org/alpine/v3,22/main',
	'https://m.example.org/alpine/v3.22.1/main',
	'https://m.example.org/alpine/v3_22/main',
	'https://m.example.org/alpine/v-3.22/main',
	'https://m.example.org/alpine/V3.22/main',
	'https://m.example.org/alpine/EDGE/main',
	'https://m.example.org/alpine/egde/main',
	'https://m.example.org/alpine/edg/main',
	'https://m.example.org/alpine/latest-stabel/main',
	'https://m.example.org/alpine/latest_stable/main',
	'https://m.example.org/alpine/v3.2/main',
	'https://m.example.org/alpine/v3.222/main',
	'https://m.example.org/alpine/v33.22/main',
	'https://m.example.org/alpine/v4.22/main',
	'https://m.example.org/alpine/v3.x/main',
	'https://m.example.org/alpine/vX.Y/main',
	'https://m.example.org/alpine/<version>/main',
	'https://m.example.org/alpine/v3.22*/main',
	'https://m.example.org/alpine/%24branch/main',
	'https://m.example.org/3.22/main',
	'https://3.22/main',
	'm.example.org/alpine/v3.22/main',
	'//m.example.org/alpine/v3.22/main',
	'///m.example.org/alpine/v3.22/main',
	'm.example.org:8080/alpine/v3.22/community//',
	'm.example/alpine/v3.22/x',
	'example/alpine/v3.22/main',
	'x m.example.org/alpine/v3.22/main',
	'other.example.org/alpine/v3.22/main',
	'https:/m.example.org/alpine/v3.22/main',
	'https:///m.example.org/alpine/v3.22/main',
	'https:m.example.org/alpine/v3.22/main',
	'https;//m.example.org/alpine/v3.22/main',
	'https//m.example.org/alpine/v3.22/main',
	'https:\\\\m.example.org/alpine/v3.22/main',
	'http:/m.example.org/alpine/v3.22/main',
	'htp://m.example.org/alpine/v3.22/main',
	'htp://q.example.org/alpine/v3.22/main',
	'htps://q.example.org/alpine/v3.22/main',
	'HTTPS://q.example.org/alpine/v3.22/main',
	'ttps://q.example.org/alpine/v3.22/main',
	'hhttps://q.example.org/alpine/v3.22/main',
	'git://q.example.org/alpine/v3.22/main',
	'ssh://q.example.org/alpine/v3.22/main',
	'ftp://q.example.org/alpine/v3.22/main',
	'file:///srv/alpine/v3.22/main',
	'https://[2001:db8::1]/alpine/v3.22/main',
	'http:/[2001:db8::1]/alpine/v3.22/main',
	'https://m.example.org/alpine/v3.22/comunity',
	'https://m.example.org/alpine/v3.22/comunity/',
	'https://m.example.org/alpine/v3.22/COMMUNITY',
	'https://m.example.org/alpine/v3.22/testnig',
	'https://m.example.org/alpine/v3.22/packages',
	'https://m.example.org/alpine/v3.2 main',
	'https://m.example.org/alpine/3.22 main',
	'https://m.example.org/alpine/v3.22 main\t',
	'"https://m.example.org/alpine/v3.22/main',
	'https://m.example.org/alpine/v3.22/main" ',
	'"https://m.example.org/alpine/v3.22 main',
	'"a" "b"',
	'https://dl-cdn.alpinelinux.net/alpine/v3.22/main',
	'https://alpinelinux.org/alpine/v3.22/main',
	'https://dl-cdn.example.com/alpine/v3.22/main',
	'https://mirrors.aliyun.con/alpine/v3.22/main',
	'https://MIRRORS.aliyun.com/alpine/v3.22/main',
	'http://p.example.org:8080/alpine/v3.22/main',
	'htps://p.example.org/alpine/v3.22/main',
	'p.example.org/alpine/v3.22/community',
	'https:/p.example.org/alpine/v3.22/main',
];

function mended(text: string, generation: 2 | 3, branches: readonly string[]): string {
	const content = `http://p.example.org/alpine/v3.22/main\n${text}\n`;
	const files = [{path: MAIN_FILE, content}];
	const context = mendContext(files, generation, 'x86_64', branches);
	const line = parseRepositories(content).lines[1];
	const first = line && mendLine(line, context, MAIN_FILE);
	if (!line || !first) {
		return 'stays';
	}

	const {fault, wrong = '', right = '', texts} = first;
	const whole = mendWholly(line, context, MAIN_FILE);
	const told = [whole, ...(String(whole) === String(texts) ? [] : [texts])];
	return `${fault} ${JSON.stringify([wrong, right])} ${told.map((each) => JSON.stringify(each)).join(' first ')}`;
}

it('a line is put right as before', async () => {
	const rows = LINES.flatMap((text) => {
		const [old, recent] = [mended(text, 2, ['v3.22']), mended(text, 3, ['v3.22'])];
		const unknown = mended(text, 3, ['nonsense']);
		return [
			JSON.stringify(text),
			`  apk 2: ${old}`,
			...(recent === old ? [] : [`  apk 3: ${recent}`]),
			...(unknown === recent ? [] : [`  of no known branch: ${unknown}`]),
		];
	});
	await expect(`${rows.join('\n')}\n`).toMatchFileSnapshot('../../golden/repositories-mended.txt');
});
