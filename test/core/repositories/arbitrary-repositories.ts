import fc from 'fast-check';

const scheme = fc.constantFrom(
	'http://',
	'https://',
	'hhtp://',
	'ftp://',
	'https:/',
	'',
	'file://',
);
const host = fc.constantFrom(
	'dl-cdn.alpinelinux.org/alpine',
	'cdn.alpinelinux.org',
	'dl-cdn.alpinelinx.org/alpine',
	'mirror.example/alpine',
	'mirror.example',
);
const branch = fc.constantFrom(
	'v3.22',
	'v3.22',
	'v3.23',
	'edge',
	'latest-stable',
	'3.22',
	'v3.222',
	`\${v}`,
);
const repository = fc.constantFrom('main', 'main', 'community', 'community', 'testing', 'comunity');
const tail = fc.constantFrom(
	'',
	'',
	'',
	'/',
	'  ',
	'\t',
	' # note',
	'/x86_64',
	'/x86_64/APKINDEX.tar.gz',
);

/** A URL as people write them, right or not. */
const url = fc
	.tuple(scheme, host, branch, repository, tail)
	.map(([start, server, version, name, end]) => `${start}${server}/${version}/${name}${end}`);

const head = fc.constantFrom(
	'',
	'',
	'',
	'#',
	'# ',
	' ',
	'\t',
	'@edge ',
	'@edge\t',
	'v2 ',
	'v3 ',
	'ndx ',
);

const other = fc.constantFrom(
	'',
	'   ',
	'# a comment',
	' # my note',
	'/media/cdrom/apks',
	'#/media/cdrom/apks',
	'set v=v3.22',
	'set -default v=edge',
	'set APK_X=1',
	`v2 https://mirror.example/alpine/\${v} main community`,
	'https://mirror.example/alpine/v3.22 main',
	`\${v}/main`,
	'<!DOCTYPE html>',
	'deb [arch=amd64] https://download.docker.com/linux/debian bookworm stable',
	'http://mirror.example/v3.22/mainhttp://mirror.example/v3.22/community',
	'"https://mirror.example/alpine/v3.22/main"',
	'\u00ef\u00bb\u00bfhttps://mirror.example/alpine/v3.22/main',
	'\u00ff\u0000\u0001',
);

/** One line, without its end. */
export const repositoryLine = fc.oneof(
	{weight: 3, arbitrary: fc.tuple(head, url).map(([start, text]) => start + text)},
	{weight: 2, arbitrary: other},
);

/** A file in the manner of /etc/apk/repositories, with line ends of all kinds. */
export const repositoriesContent = fc
	.array(fc.tuple(repositoryLine, fc.constantFrom('\n', '\n', '\n', '\r\n')), {maxLength: 8})
	.chain((lines) =>
		fc.boolean().map((isEnded) => {
			const text = lines.map(([line, end]) => line + end).join('');
			return isEnded ? text : text.replace(/\r?\n$/, '');
		}),
	);

/** Any bytes. */
export const anyBytes = fc
	.uint8Array({maxLength: 200})
	.map((bytes) => String.fromCharCode(...bytes));
