import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {parseApkReport} from '../../../src/core/apk-report/parse-report.ts';
import {diagnose} from '../../../src/core/diagnosis/diagnose.ts';

const MAIN = 'https://dl-cdn.alpinelinux.org/alpine/v3.22/main';
const OFF = '#https://dl-cdn.alpinelinux.org/alpine/v3.22/community';
const PATH = '/etc/apk/repositories';
const FILE = `${MAIN}\n${OFF}\n`;

function shown(text: string) {
	return parseApkReport(text).shown.map(({path, content}) => [path, content]);
}

describe('files that a text shows', () => {
	it.each([
		['cat behind a prompt', `localhost:~# cat ${PATH}\n${FILE}localhost:~# apk add docker\n`],
		['cat behind a bare prompt', `$ cat ${PATH}\n${FILE}$ apk update\n`],
		['cat without a prompt', `cat ${PATH}\n${FILE}apk add docker\n`],
		['cat as another user', `~ $ doas cat ${PATH}\n${FILE}~ $ `],
		['from inside the folder', `/etc/apk # cat repositories\n${FILE}/etc/apk # apk add docker`],
		['the headings of head', `==> ${PATH} <==\n${FILE}\nHello\n`],
		['a heading', `${PATH}:\n${FILE}\nAnd this is what happens:\n`],
		['a fence of Markdown', `My \`${PATH}\`:\n\`\`\`\n${FILE}\`\`\`\nthanks\n`],
		['numbered lines', `# cat -n ${PATH}\n     1\t${MAIN}\n     2\t${OFF}\n`],
		['numbers of grep', `# grep -n . ${PATH}\n1:${MAIN}\n2:${OFF}\n`],
		['spelt-out ends', `# cat -A ${PATH}\n${MAIN}$\n${OFF}$\n`],
		['a script that writes it', `# cat > ${PATH} <<EOF\n${FILE}EOF\n`],
		['a terminal recording', `# cat ${PATH}\r\n${MAIN}\r\n${OFF}\r\n# exit\r\n`],
		['lines without anything around them', `it says\n${FILE}and fails\n`],
	])('are read: %s', (_, text) => {
		expect(shown(text)).toEqual([[PATH, FILE]]);
	});

	it.each([
		[`cat: can't open '${PATH}': No such file or directory`, 'absent'],
		[`cat: ${PATH}: No such file or directory`, 'absent'],
		[`ls: ${PATH}: No such file or directory`, 'absent'],
		[`cat: ${PATH}: Is a directory`, 'folder'],
		[`# cat ${PATH}\ncat: read error: Is a directory`, 'folder'],
	])('may be missing: %s', (line, content) => {
		expect(shown(`${line}\n`)).toEqual([[PATH, content]]);
	});

	it('keep carriage returns of their own', () => {
		const content = `${MAIN}\r\n`;
		expect(shown(`# cat ${PATH}\n${content}# exit\n`)).toEqual([[PATH, content]]);
		expect(shown(`# cat -A ${PATH}\n${MAIN}^M$\n# exit\n`)).toEqual([[PATH, content]]);
	});

	it('are told apart where one command shows several', () => {
		expect(shown(`# cat ${PATH} /etc/apk/world\n${FILE}alpine-base\n!docker-cli\n`)).toEqual([
			[PATH, FILE],
			['/etc/apk/world', 'alpine-base\n!docker-cli\n'],
		]);
	});

	it('are none where a message names the file', () => {
		expect(shown(`WARNING: /etc/apk/repositories:3: unrecognized keyword: deb\n`)).toEqual([]);
		expect(shown(`vi ${PATH}\n`)).toEqual([]);
	});

	it('come back as they were for every file of plain lines', () => {
		const line = fc.stringMatching(/^[a-z#@/:.-][ -~]{0,60}$/).filter((text) => {
			const bare = shown(`# cat ${PATH}\nx\n${text}\nlocalhost:~# exit\n`)[0]?.[1];
			return typeof bare === 'string' && bare.includes(text);
		});
		fc.assert(
			fc.property(fc.array(line, {minLength: 1, maxLength: 5}), (lines) => {
				const content = lines.map((text) => `${text}\n`).join('');
				expect(shown(`box:~# cat ${PATH}\n${content}box:~# exit\n`)).toEqual([[PATH, content]]);
			}),
			{numRuns: 100},
		);
	});
});

describe('a diagnosis with the files of the box in the text', () => {
	const REFUSAL =
		'ERROR: unable to select packages:\n  docker (no such package):\n    required by: world[docker]\n';
	const named = (files: string) =>
		diagnose({text: `~ # cat ${PATH}\n${files}~ # apk add docker\n${REFUSAL}`}).diagnoses[0];

	it.each([
		['', 'repositories-empty'],
		['# nothing\n', 'repositories-empty'],
		[`cat: can't open '${PATH}': No such file or directory\n`, 'repositories-missing'],
		['/media/cdrom/apks\n', 'cdrom-only-repository'],
		[FILE, 'community-repo-disabled'],
		[`${MAIN}\n\thttps://dl-cdn.alpinelinux.org/alpine/v3.22/community\n`, 'repositories-syntax'],
		['cat: read error: Is a directory\n', 'repositories-syntax'],
	])('tells apart what apk reports in the same words: %j', (files, cause) => {
		expect(named(files)?.cause).toBe(cause);
	});

	it('quotes the line where the text shows it', () => {
		expect(named(FILE)?.evidence[0]).toEqual({line: 3, text: `${PATH}:2: ${OFF}`});
	});
});
