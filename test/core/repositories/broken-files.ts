/** A repositories file as people break it; `V` stands for the branch of the box. */
export type BrokenFile = {readonly name: string; readonly text: string};

const M = 'https://dl-cdn.alpinelinux.org/alpine/V';

/** Files with which no Docker can be installed, on one generation of apk at least. */
export const BROKEN_FILES: readonly BrokenFile[] = [
	{name: 'community commented out', text: `${M}/main\n#${M}/community\n`},
	{name: 'community commented out with a space, slashes', text: `${M}/main/\n# ${M}/community/\n`},
	{name: 'community not there, no final newline', text: `${M}/main`},
	{name: 'main commented out', text: `#${M}/main\n${M}/community\n`},
	{name: 'nothing', text: ''},
	{name: 'comments only', text: '# hello\n\n# world\n'},
	{name: 'medium only', text: '/media/cdrom/apks\n'},
	{name: 'medium and main', text: `/media/cdrom/apks\n${M}/main\n`},
	{name: 'all commented out', text: `#${M}/main\n#${M}/community\n`},
	{name: 'Windows line ends', text: `${M}/main\r\n${M}/community\r\n`},
	{name: 'Windows line ends, community commented out', text: `${M}/main\r\n#${M}/community\r\n`},
	{name: 'one Windows line end', text: `${M}/main\n${M}/community\r\n`},
	{name: 'byte order mark', text: `\u00ef\u00bb\u00bf${M}/main\n${M}/community\n`},
	{name: 'leading tab', text: `${M}/main\n\t${M}/community\n`},
	{name: 'blank before a comment', text: `${M}/main\n # my note\n${M}/community\n`},
	{name: 'line of blanks', text: `${M}/main\n   \n${M}/community\n`},
	{name: 'trailing blanks', text: `${M}/main\n${M}/community  \n`},
	{name: 'note behind the address', text: `${M}/main\n${M}/community # docker\n`},
	{name: 'two addresses joined', text: `${M}/main${M}/community\n`},
	{name: 'two addresses with a blank', text: `${M}/main ${M}/community\n`},
	{name: 'quotes', text: `"${M}/main"\n"${M}/community"\n`},
	{name: 'scheme mistyped', text: `${M}/main\n${M.replace('https', 'hhtp')}/community\n`},
	{name: 'one slash in the scheme', text: `${M}/main\n${M.replace('//', '/')}/community\n`},
	{name: 'no scheme', text: `${M}/main\n${M.replace('https://', '')}/community\n`},
	{name: 'host mistyped', text: `${M}/main\n${M.replace('alpinelinux', 'alpinelinx')}/community\n`},
	{name: 'repository mistyped', text: `${M}/main\n${M}/comunity\n`},
	{name: 'branch without v', text: `${M}/main\n${M.replace('V', 'NUMBER')}/community\n`},
	{name: 'branch in capitals', text: `${M}/main\n${M.replace('V', 'VNUMBER')}/community\n`},
	{name: 'branch with a digit too many', text: `${M}2/main\n${M}2/community\n`},
	{
		name: 'branch left as a variable',
		text: `${M}/main\n${M.replace('V', '${version}')}/community\n`,
	},
	{name: 'folder alpine left out', text: `${M}/main\n${M.replace('alpine/V', 'V')}/community\n`},
	{name: 'architecture in the address', text: `${M}/main\n${M}/community/x86_64\n`},
	{name: 'index in the address', text: `${M}/main\n${M}/community/x86_64/APKINDEX.tar.gz\n`},
	{name: 'grammar of apk 3', text: `v2 ${M} main community\n`},
	{name: 'grammar of apk 3, main only', text: `v2 ${M} main\n`},
	{name: 'variables', text: `set m=${M}\n\${m}/main\n\${m}/community\n`},
	{name: 'unknown keyword', text: `v4 ${M} main community\n`},
	{
		name: 'Debian line above',
		text: `deb http://deb.debian.org stable main\n${M}/main\n${M}/community\n`,
	},
	{
		name: 'a web page',
		text: '<!DOCTYPE html>\n<html lang="en">\n<title>Mirrors</title>\n</html>\n',
	},
	{name: 'community with a tag', text: `${M}/main\n@community ${M}/community\n`},
	{
		name: 'community of edge',
		text: `${M}/main\nhttps://dl-cdn.alpinelinux.org/alpine/edge/community\n`,
	},
	{
		name: 'edge below a bad line',
		text: `${M}/main\nwhat\n${M}/community\nhttps://dl-cdn.alpinelinux.org/alpine/edge/main\n`,
	},
	{
		name: 'several mirrors',
		text: `#http://one.example/V/community\nhttp://two.example/V/main\n#http://two.example/V/community\n`,
	},
];

/** Returns the text for a box of this branch. */
export function forBranch(text: string, branch: string): string {
	return text.replaceAll('NUMBER', branch.slice(1)).replace(/\bV(?=2?\/| |\n)/g, branch);
}
