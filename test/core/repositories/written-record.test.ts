/**
 * What is said of lines that people write, above, below and in the place of a good file, and what the
 * plan makes of them. `vitest -u` writes the file anew; read what has changed in it.
 */
import {expect, it} from 'vitest';
import {byteStringOfText} from '../../../src/core/byte-string.ts';
import {communityPlan} from '../../../src/core/repositories/community-plan.ts';
import {lintRepositories} from '../../../src/core/repositories/lint/lint-repositories.ts';
import {MAIN_FILE} from '../../../src/core/repositories/paths.ts';
import {told} from '../../helpers/told-value.ts';

const BASE = 'https://mirror.example/alpine';
const GOOD = `${BASE}/v3.22/main\n${BASE}/v3.22/community\n`;
const LINES = [
	...['', ' ', '#', '# note', '#note#', `#${BASE}/v3.22/community`, `# ${BASE}/v3.22/community`],
	...[`##${BASE}/v3.22/community`, `#${BASE}/edge/testing`, `${BASE}/edge/testing`],
	...[`${BASE}/v3.22/main `, `${BASE}/v3.22/main\t`, ` ${BASE}/v3.22/main`, `${BASE}/v3.22/main\r`],
	...[`${BASE}/v3.22/community # note`, `${BASE}/v3.22/community note#`, `${BASE}/v3.22/main #`],
	...[`${BASE}/v3.22/main ${BASE}/v3.22/community`, `${BASE}/v3.22/main${BASE}/v3.22/community`],
	...[
		`"${BASE}/v3.22/community"`,
		`'${BASE}/v3.22/main'`,
		`<${BASE}/v3.22/main>`,
		`- ${BASE}/v3.22/main`,
	],
	...[
		`deb ${BASE}/v3.22/main`,
		`${BASE}/v3.22 main`,
		`${BASE}/v3.22 main community`,
		`${BASE}/v3.22`,
	],
	...[
		`${BASE}/v3.22/comunity`,
		`${BASE}/v3.22/Community`,
		`${BASE}/3.22/community`,
		`${BASE}/V3.22/main`,
	],
	...[
		`${BASE}/v3.22/community/x86_64`,
		`${BASE}/v3.22/community/x86_64/APKINDEX.tar.gz`,
		`${BASE}/v3.22//main`,
	],
	...[
		`${BASE}/v3.21/community`,
		`${BASE}/v3.23/main`,
		`${BASE}/latest-stable/community`,
		`${BASE}/v9.99/main`,
	],
	...['https:/mirror.example/alpine/v3.22/main', 'https//mirror.example/alpine/v3.22/main'],
	...[
		'htps://mirror.example/alpine/v3.22/main',
		'http//mirror.example/v3.22/main',
		'HTTP://m/v3.22/main',
	],
	...[
		'mirror.example/alpine/v3.22/community',
		'www.mirror.example/alpine/v3.22/main',
		'ftp://m/v3.22/main',
	],
	...['http://u:p@m.example/alpine/v3.22/community', 'http://m.example:8080/alpine/v3.22/main'],
	...[
		'/media/cdrom/apks',
		'/srv/packages',
		'media/cdrom/apks',
		'file:///srv/packages',
		'~/packages',
	],
	...[
		`@edge ${BASE}/edge/community`,
		`@edge${BASE}/edge/main`,
		`@ ${BASE}/edge/main`,
		`${BASE}/edge/main @edge`,
	],
	...[`@c ${BASE}/v3.22/community`, `edge ${BASE}/edge/main`, `@a @b ${BASE}/edge/main`, '@edge'],
	...[
		`v3 ${BASE}/v3.22 main community`,
		`v2 ${BASE}/v3.22 main`,
		`ndx ${BASE}/v3.22/main/x86_64/APKINDEX.tar.gz`,
	],
	...[
		`v4 ${BASE}/v3.22 main`,
		`v3 ${BASE}/v3.22/community`,
		`v2 @c ${BASE}/v3.22 community`,
		'v3',
		'v2 ',
	],
	...[
		'set branch=v3.22',
		`${BASE}/\${branch}/community`,
		`\${base}/v3.22/main`,
		'set =x',
		'set base',
	],
	...[
		'Iceberg',
		'https://',
		'http:///v3.22/main',
		'https://mirror.example',
		'https://dl-cdn.alpinelinux.org',
	],
	...[
		'http://dl-cdn.alpinelinux.org/alpine/v3.22/community',
		'http://dl-4.alpinelinux.org/alpine/v3.22/main',
	],
	...[
		'https://dl-cdn.alpinelinux.org/v3.22/main',
		'https://dl-cdn.alpinelinux.org/alpine/v3.22/testing',
	],
	...[
		'\ufeffhttps://m.example/alpine/v3.22/main',
		'https://m.example/alpine/v3.22/main\u00a0',
		'x'.repeat(1100),
	],
];

const WORLD = ['alpine-base', 'docker@edge', 'htop@missing', 'nginx>1'];

function linesOf(line: string, content: string): readonly string[] {
	const files = [{path: MAIN_FILE, content: byteStringOfText(content)}];
	return ([2, 3] as const).flatMap((generation) => {
		const options = {
			branch: 'v3.22',
			generation,
			arch: 'x86_64',
			clockLooksWrong: line === '',
			world: WORLD,
		};
		const found = lintRepositories(files, options).map(({message: _, path: __, ...finding}) => {
			const {id, fix, ...rest} = finding;
			return `    ${id} ${told(rest, 120)} ${told(fix?.map(({after}) => after))}`;
		});
		const plans = [undefined, 'http://other.example/alpine'].map((mirror) => {
			const plan = communityPlan(files, 'v3.22', generation, {mirror});
			const made = plan.kind === 'edits' ? plan.edits.map(({after}) => after) : plan;
			return `    ${plan.kind} ${told(made, 240)}`;
		});
		return [`  apk ${generation}`, ...found, ...plans];
	});
}

it('what is written is read and mended as before', async () => {
	const lines = LINES.flatMap((line) =>
		[`${line}\n`, `${line}\n${GOOD}`, `${GOOD}\n# last\n${line}`].flatMap((content, place) => [
			`${['alone', 'above', 'below'][place]}: ${told(line, 80)}`,
			...linesOf(line, content),
		]),
	);
	await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(
		'../../golden/repositories-written.txt',
	);
});
