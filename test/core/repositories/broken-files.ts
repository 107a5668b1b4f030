/** What is the same for apk 2 and apk 3, or each of them. */
type Both<Value> = Value | readonly [forTwo: Value, forThree: Value];

/**
 * A repositories file as people break it.
 *
 * `V` stands for the branch of the box and `N` for its number. `reads` has a word for each
 * line: the repositories that apk takes from it, or why it takes none. `finds` are the
 * findings of the lint with their lines. `after` is the file in which community is on.
 */
export type BrokenFile = {
	readonly name: string;
	readonly text: string;
	readonly reads: Both<string>;
	readonly finds: Both<string>;
	readonly after: Both<string | 'already'>;
};

const M = 'https://dl-cdn.alpinelinux.org/alpine/V';
const EDGE = 'https://dl-cdn.alpinelinux.org/alpine/edge';

/** Files with which no Docker can be installed, on one generation of apk at least. */
export const BROKEN_FILES: readonly BrokenFile[] = [
	{
		name: 'community commented out',
		text: `${M}/main\n#${M}/community\n`,
		reads: 'main comment',
		finds: 'community-off:2',
		after: `${M}/main\n${M}/community\n`,
	},
	{
		name: 'community commented out with a space, slashes',
		text: `${M}/main/\n# ${M}/community/\n`,
		reads: 'main comment',
		finds: 'community-off:2',
		after: `${M}/main/\n${M}/community/\n`,
	},
	{
		name: 'community not there, no final newline',
		text: `${M}/main`,
		reads: 'main',
		finds: 'community-missing:1',
		after: `${M}/main\n${M}/community`,
	},
	{
		name: 'main commented out',
		text: `#${M}/main\n${M}/community\n`,
		reads: 'comment community',
		finds: 'main-missing:2',
		after: `${M}/main\n${M}/community\n`,
	},
	{
		name: 'nothing',
		text: '',
		reads: '',
		finds: 'empty:0',
		after: `${M}/main\n${M}/community\n`,
	},
	{
		name: 'comments only',
		text: '# hello\n\n# world\n',
		reads: 'comment blank comment',
		finds: 'empty:0',
		after: `# hello\n\n# world\n${M}/main\n${M}/community\n`,
	},
	{
		name: 'medium only',
		text: '/media/cdrom/apks\n',
		reads: '/media/cdrom/apks',
		finds: 'medium-only:1',
		after: `/media/cdrom/apks\n${M}/main\n${M}/community\n`,
	},
	{
		name: 'medium and main',
		text: `/media/cdrom/apks\n${M}/main\n`,
		reads: '/media/cdrom/apks main',
		finds: 'community-missing:2 medium:1',
		after: `/media/cdrom/apks\n${M}/main\n${M}/community\n`,
	},
	{
		name: 'all commented out',
		text: `#${M}/main\n#${M}/community\n`,
		reads: 'comment comment',
		finds: 'empty:0',
		after: `${M}/main\n${M}/community\n`,
	},
	{
		name: 'Windows line ends',
		text: `${M}/main\r\n${M}/community\r\n`,
		reads: 'fault:carriage-return fault:carriage-return',
		finds: 'carriage-return:1',
		after: `${M}/main\n${M}/community\n`,
	},
	{
		name: 'Windows line ends, community commented out',
		text: `${M}/main\r\n#${M}/community\r\n`,
		reads: 'fault:carriage-return comment',
		finds: 'carriage-return:1 community-off:2',
		after: `${M}/main\n${M}/community\n`,
	},
	{
		name: 'one Windows line end',
		text: `${M}/main\n${M}/community\r\n`,
		reads: 'main fault:carriage-return',
		finds: 'carriage-return:2',
		after: `${M}/main\n${M}/community\n`,
	},
	{
		name: 'byte order mark',
		text: `\u00ef\u00bb\u00bf${M}/main\n${M}/community\n`,
		reads: 'fault:byte-order-mark community',
		finds: 'byte-order-mark:1',
		after: `${M}/main\n${M}/community\n`,
	},
	{
		name: 'leading tab',
		text: `${M}/main\n\t${M}/community\n`,
		reads: ['main fault:leading-blank', 'main refused:leading-blank'],
		finds: 'leading-blank:2',
		after: `${M}/main\n${M}/community\n`,
	},
	{
		name: 'blank before a comment',
		text: `${M}/main\n # my note\n${M}/community\n`,
		reads: ['main fault:leading-blank community', 'main refused:leading-blank hidden:2'],
		finds: ['leading-blank:2', 'leading-blank:2 community-hidden:3'],
		after: ['already', `${M}/main\n# my note\n${M}/community\n`],
	},
	{
		name: 'line of blanks',
		text: `${M}/main\n   \n${M}/community\n`,
		reads: ['main fault:leading-blank community', 'main refused:leading-blank hidden:2'],
		finds: ['blank-line:2', 'blank-line:2 community-hidden:3'],
		after: ['already', `${M}/main\n\n${M}/community\n`],
	},
	{
		name: 'trailing blanks',
		text: `${M}/main\n${M}/community  \n`,
		reads: ['main fault:trailing-blank', 'main community'],
		finds: ['trailing-blank:2', ''],
		after: [`${M}/main\n${M}/community\n`, 'already'],
	},
	{
		name: 'note behind the address',
		text: `${M}/main\n${M}/community # docker\n`,
		reads: [
			'main fault:trailing-comment',
			'main https://dl-cdn.alpinelinux.org/alpine/V/community/#+https://dl-cdn.alpinelinux.org/alpine/V/community/docker',
		],
		finds: 'trailing-comment:2',
		after: `${M}/main\n# docker\n${M}/community\n`,
	},
	{
		name: 'two addresses joined',
		text: `${M}/main${M}/community\n`,
		reads: 'fault:joined',
		finds: 'joined-lines:1',
		after: `${M}/main\n${M}/community\n`,
	},
	{
		name: 'two addresses with a blank',
		text: `${M}/main ${M}/community\n`,
		reads: ['fault:blank', 'fault:joined'],
		finds: 'two-urls:1',
		after: `${M}/main\n${M}/community\n`,
	},
	{
		name: 'quotes',
		text: `"${M}/main"\n"${M}/community"\n`,
		reads: 'fault:not-a-url fault:not-a-url',
		finds: 'quotes:1 quotes:2',
		after: `${M}/main\n${M}/community\n`,
	},
	{
		name: 'scheme mistyped',
		text: `${M}/main\n${M.replace('https', 'hhtp')}/community\n`,
		reads: 'main fault:unknown-scheme',
		finds: 'scheme:2',
		after: `${M}/main\n${M}/community\n`,
	},
	{
		name: 'one slash in the scheme',
		text: `${M}/main\n${M.replace('//', '/')}/community\n`,
		reads: ['main fault:not-a-url', 'main refused:unknown-keyword'],
		finds: 'scheme:2',
		after: `${M}/main\n${M}/community\n`,
	},
	{
		name: 'no scheme',
		text: `${M}/main\n${M.replace('https://', '')}/community\n`,
		reads: ['main fault:not-a-url', 'main refused:unknown-keyword'],
		finds: 'scheme:2',
		after: `${M}/main\n${M}/community\n`,
	},
	{
		name: 'host mistyped',
		text: `${M}/main\n${M.replace('alpinelinux', 'alpinelinx')}/community\n`,
		reads: 'main fault:mistyped-host',
		finds: 'host:2',
		after: `${M}/main\n${M}/community\n`,
	},
	{
		name: 'repository mistyped',
		text: `${M}/main\n${M}/comunity\n`,
		reads: 'main comunity',
		finds: 'repository-name:2',
		after: `${M}/main\n${M}/community\n`,
	},
	{
		name: 'branch without v',
		text: `${M}/main\n${M.replace('V', 'NUMBER')}/community\n`,
		reads: 'main https://dl-cdn.alpinelinux.org/alpine/N/community',
		finds: 'branch-name:2',
		after: `${M}/main\n${M}/community\n`,
	},
	{
		name: 'branch in capitals',
		text: `${M}/main\n${M.replace('V', 'VNUMBER')}/community\n`,
		reads: 'main https://dl-cdn.alpinelinux.org/alpine/VN/community',
		finds: 'branch-name:2',
		after: `${M}/main\n${M}/community\n`,
	},
	{
		name: 'branch with a digit too many',
		text: `${M}2/main\n${M}2/community\n`,
		reads: 'V2/main V2/community',
		finds: 'branch-name:1 branch-name:2',
		after: `${M}/main\n${M}/community\n`,
	},
	{
		name: 'branch left as a variable',
		text: `${M}/main\n${M.replace('V', `\${version}`)}/community\n`,
		reads: [
			`main https://dl-cdn.alpinelinux.org/alpine/\${version}/community`,
			'main refused:undefined-variable',
		],
		finds: 'branch-name:2',
		after: `${M}/main\n${M}/community\n`,
	},
	{
		name: 'folder alpine left out',
		text: `${M}/main\n${M.replace('alpine/V', 'V')}/community\n`,
		reads: 'main fault:missing-folder',
		finds: 'path:2',
		after: `${M}/main\n${M}/community\n`,
	},
	{
		name: 'architecture in the address',
		text: `${M}/main\n${M}/community/x86_64\n`,
		reads: 'main https://dl-cdn.alpinelinux.org/alpine/V/community/x86_64',
		finds: 'too-deep:2',
		after: `${M}/main\n${M}/community\n`,
	},
	{
		name: 'index in the address',
		text: `${M}/main\n${M}/community/x86_64/APKINDEX.tar.gz\n`,
		reads: [
			'main https://dl-cdn.alpinelinux.org/alpine/V/community/x86_64/APKINDEX.tar.gz',
			'main community',
		],
		finds: ['too-deep:2', ''],
		after: [`${M}/main\n${M}/community\n`, 'already'],
	},
	{
		name: 'grammar of apk 3',
		text: `v2 ${M} main community\n`,
		reads: ['fault:newer-syntax', 'main+community'],
		finds: ['newer-syntax:1', ''],
		after: [`${M}/main\n${M}/community\n`, 'already'],
	},
	{
		name: 'grammar of apk 3, main only',
		text: `v2 ${M} main\n`,
		reads: ['fault:newer-syntax', 'main'],
		finds: ['newer-syntax:1 community-missing:0', 'community-missing:1'],
		after: [`${M}/main\n${M}/community\n`, `v2 ${M} main community\n`],
	},
	{
		name: 'variables',
		text: `set m=${M}\n\${m}/main\n\${m}/community\n`,
		reads: [
			'fault:newer-syntax fault:not-a-url fault:not-a-url',
			'setting refused:unknown-keyword hidden:2',
		],
		finds: ['newer-syntax:2 newer-syntax:3', 'variable-first:2 variable-first:3'],
		after: [
			`set m=${M}\n${M}/main\n${M}/community\n`,
			`set m=${M}\nv2 \${m}/main\nv2 \${m}/community\n`,
		],
	},
	{
		name: 'unknown keyword',
		text: `v4 ${M} main community\n`,
		reads: ['fault:blank', 'refused:unknown-keyword'],
		finds: ['newer-syntax:1', 'keyword:1'],
		after: [`${M}/main\n${M}/community\n`, `v2 ${M} main community\n`],
	},
	{
		name: 'Debian line above',
		text: `deb http://deb.debian.org stable main\n${M}/main\n${M}/community\n`,
		reads: ['fault:blank main community', 'refused:unknown-keyword hidden:1 hidden:1'],
		finds: ['not-understood:1', 'not-understood:1 community-hidden:3'],
		after: ['already', `#deb http://deb.debian.org stable main\n${M}/main\n${M}/community\n`],
	},
	{
		name: 'a web page',
		text: '<!DOCTYPE html>\n<html lang="en">\n<title>Mirrors</title>\n</html>\n',
		reads: [
			'fault:blank fault:blank fault:not-a-url fault:not-a-url',
			'refused:unknown-keyword hidden:1 hidden:1 hidden:1',
		],
		finds: ['no-source:0 not-understood:1', 'not-understood:1 no-source:0'],
		after: [
			`<!DOCTYPE html>\n<html lang="en">\n<title>Mirrors</title>\n</html>\n${M}/main\n${M}/community\n`,
			`#<!DOCTYPE html>\n#<html lang="en">\n#<title>Mirrors</title>\n#</html>\n${M}/main\n${M}/community\n`,
		],
	},
	{
		name: 'community with a tag',
		text: `${M}/main\n@community ${M}/community\n`,
		reads: 'main @communitycommunity',
		finds: 'community-tagged:2',
		after: `${M}/main\n${M}/community\n@community ${M}/community\n`,
	},
	{
		name: 'community of edge',
		text: `${M}/main\n${EDGE}/community\n`,
		reads: 'main edge/community',
		finds: 'community-missing:1 mixed-branches:2',
		after: `${M}/main\n${M}/community\n${EDGE}/community\n`,
	},
	{
		name: 'edge below a bad line',
		text: `${M}/main\nwhat\n${M}/community\n${EDGE}/main\n`,
		reads: [
			'main fault:not-a-url community edge/main',
			'main refused:unknown-keyword hidden:2 hidden:2',
		],
		finds: ['not-understood:2 mixed-branches:4', 'not-understood:2 community-hidden:3'],
		after: ['already', `${M}/main\n${M}/community\nwhat\n${M}/community\n${EDGE}/main\n`],
	},
	{
		name: 'several mirrors',
		text: `#http://one.example/V/community\nhttp://two.example/V/main\n#http://two.example/V/community\n`,
		reads: 'comment main comment',
		finds: 'community-off:3',
		after:
			'#http://one.example/V/community\nhttp://two.example/V/main\nhttp://two.example/V/community\n',
	},
];

/** Returns what is meant for a generation of apk. */
export function forGeneration<Value extends string>(both: Both<Value>, generation: 2 | 3): Value {
	return typeof both === 'string' ? both : (both[generation - 2] ?? both[0]);
}

/** Returns the text for a box of this branch. */
export function forBranch(text: string, branch: string): string {
	return text
		.replaceAll('NUMBER', branch.slice(1))
		.replace(/\bN(?=\/)/g, branch.slice(1))
		.replace(/\bV(?=2?\/| |\n|$)/g, branch)
		.replace(/\bVN(?=\/)/g, `V${branch.slice(1)}`);
}
