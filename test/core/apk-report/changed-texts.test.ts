/**
 * What small parts of the reader make of a line, and of the line with a small change: typed commands, calls
 * of apk, looks at files, prefixes of logs, marks, spelt-out breaks. What is left as it was is not in the
 * file. `vitest -u` writes the file anew; read what has changed in it.
 */
import {expect, it} from 'vitest';
import {apkCommandsIn} from '../../../src/core/apk-report/apk-command.ts';
import {cleanLine} from '../../../src/core/apk-report/clean-line.ts';
import {typedCommandIn} from '../../../src/core/apk-report/command-line.ts';
import {peelPrefix, unwrapJson} from '../../../src/core/apk-report/peel-prefix.ts';
import {fileLineOf, lookIn, namesMissing} from '../../../src/core/apk-report/shown-look.ts';
import {splitJoined} from '../../../src/core/apk-report/split-joined.ts';
import {withoutMarks, withoutTypesetting} from '../../../src/core/apk-report/typeset.ts';
import {told} from '../../helpers/told-value.ts';
import {changedLines} from './changed-lines.ts';

type Part = {
	readonly read: (line: string) => unknown;
	readonly lines: readonly string[];
};

const unlessSame = (read: (line: string) => string) => (line: string) =>
	read(line) === line ? undefined : read(line);
const FILE = '/etc/apk/repositories';
const SPELT = {paths: [], returns: 1, isSpelt: true, isNumbered: true};

const PARTS: Readonly<Record<string, Part>> = {
	'calls of apk': {
		read: (line) => {
			const calls = apkCommandsIn(line);
			return calls.length === 0
				? undefined
				: calls.map(({applet, options, wants}) =>
						[applet, ...options, '|', ...wants.map(({text}) => text)].join(' '),
					);
		},
		lines: [
			'doas apk -U add --repository /media/cdrom docker >/dev/null 2>&1',
			'apk add docker > log.txt curl 2>> errors.txt git',
			'apk add docker>27 a<b 2<x',
			'apk && apk --wait 5 ; echo | /sbin/apk info -e "docker cli"',
			"(apk search 'docker*' || true)&& apk fix",
			'apk add docker \\',
			'apk add -t .build -p /mnt -X /m --arch x86 --limit 3 git',
		],
	},
	'typed commands': {
		read: typedCommandIn,
		lines: [
			'root@box:~# apk add docker',
			'/ # !apk add docker',
			'box:~$ * Starting docker',
			'$ rc-service docker start',
			'+ iptables v1.8.6 (legacy): no',
			'Step 3/9 : RUN apk add docker',
			'The command "/bin/sh -c apk add docker" returned a non-zero code: 1',
			'sudo apk update',
			'rc-update add docker default',
		],
	},
	'looks at files': {
		read: (line) => lookIn(line, undefined, 0),
		lines: [
			`cat ${FILE}`,
			`sudo cat -A ${FILE} /etc/apk/world`,
			`cat -b -n etc/apk/world`,
			`grep -v -n x ${FILE}`,
			`egrep -En http ${FILE}`,
			`nl ${FILE}`,
			'cat -n repositories',
			'doas tail ./world',
			`cat > ${FILE} <<EOF`,
			`doas tee ${FILE} <<EOF`,
			`==> ${FILE} <==`,
			`# contents of ${FILE}:`,
			`My \`${FILE}\` looks like this:`,
			`cat: ${FILE}: no`,
			`ERROR: cat ${FILE}`,
			'head /etc/apk/repositories.d/own.list /etc/apk/keys',
			'cat /lib/apk/arch > x',
			'cat /proc/version',
		],
	},
	'files that are missing': {
		read: namesMissing,
		lines: [
			`cat: can't open '${FILE}': No such file or directory`,
			'/bin/ls: etc/apk/world: No such file or directory',
			`-sh: head: ${FILE}: Is a directory`,
			`grep: ${FILE}: read error`,
			'cat: /proc/x: No such file or directory',
		],
	},
	'lines of a file': {
		read: (line) => fileLineOf(line, SPELT),
		lines: [' 12\thttps://box.example/main^M$', '3:M-oM-;M-?a^Ib$c$', '4  x\r\r', '5 x$\r'],
	},
	prefixes: {
		read: unlessSame(peelPrefix),
		lines: [
			'#12 3.456 ERROR: no',
			'#12 ERROR: no',
			' => => # ERROR: no',
			'  0.512 ERROR: no',
			'[2024-05-01 10:00:00.123] ERROR: no',
			'2024-05-01T10:00:00+02:00 01O ERROR: no',
			'Wed Nov 19 19:33:14 2025 ERROR: no',
			'[ 10:00:00,5 ] ERROR: no',
			'[   12.345678] docker: ERROR: no',
			'daemon.err sh[12]: ERROR: no',
			'Nov 19 19:33:14 c9 dockerd[1900]: ERROR: no',
			'dockerd[1900]: ERROR: no',
			'web_1  | > | > ERROR: no',
			'##[error]stderr: ERROR: no',
			'> > > > > > > > > ERROR: no',
			'remote:ERROR: no',
		],
	},
	records: {
		read: unlessSame(unwrapJson),
		lines: [
			'{"log":"OK: 1\\r\\nand 2\\n","stream":"stdout"}',
			'{"message":"one","log":7}',
			'{"MESSAGE":"no","msg":"yes"}',
			'{"a":1}',
			'{"log":"open',
		],
	},
	typesetting: {
		read: unlessSame(withoutTypesetting),
		lines: [
			'“a”\u00A0‘b’\u202Fc',
			'&amp;lt;a&amp;amp;lt; &LT;b&#x2F; &bogus;',
			'  <pre><code>apk add</code></pre><br>',
			'\\e[1;31mERROR:\\x1b[0m \\u001B[K no [31;1mx[0m \u2190[mz',
			'a < b > c',
		],
	},
	marks: {
		read: unlessSame(withoutMarks),
		lines: [
			'`apk add tool`.',
			'**`apk add "tool"`**',
			'  "**`tool`**"',
			'`"**`x`**"`',
			'one `two`',
			'ends here"',
			'a `b` c`',
			'<p>`tool`</p>',
		],
	},
	'joined lines': {
		read: (line) => {
			const parts = splitJoined(line);
			return parts.length === 1 && parts[0] === line ? undefined : parts;
		},
		lines: [
			'fatal: [box]: FAILED! => {"stderr": "ERROR: a\\r\\nb\\n", "stdout": " ", "msg": "ERROR: a\\r\\nb\\n", "rc": 1}',
			'box {"module_stdout": "one\\ntwo", "output": 3}',
			'box {"rc": 1}',
			'box {"msg": "open',
			'} box {"',
			'{"msg": "a\\nb"}',
			'# apk add docker\\nfetch it\\r\\nERROR no',
			'level=error msg="a\\nb"',
			'  "stderr": "ERROR: a b:\\nOK: 3"',
			'fetch https://box.example/a (1/2) Installing runc (1.3.0-r5)',
			'Executing tool-1.0-r0.trigger OK: 3 MiB in 4 packages',
			'fetch https://box.example/a ERROR: b OK: 3 MiB',
			'ERROR: WARNING: a fetch http://b/ 2 errors; c',
			'(1/2) Installing a (1-r0) (2/2) Installing b (1-r0) Executing b-1-r0.trigger OK: 3',
			'ERROR: x tool-1.0-r0: breaks: world[a] tool (missing): required by: world[b]',
		],
	},
	'cleaned lines': {
		read: (line) => (cleanLine(line).text === line ? undefined : cleanLine(line)),
		lines: [
			'\u001B7[fetch https://box.example/a]\u001B8\u001B[0KOK: 1',
			'7[fetch https://box.example/a]8[0K7 42% ### 8[0KOK: 1',
			'a\rb\r \r\r',
			'\r \r',
			'https://box.example\r/main: no',
			'^[[31mERROR^[[0m',
		],
	},
};

it('each line is read as before, and its changes are', async () => {
	const lines = Object.entries(PARTS).flatMap(([name, {read, lines}]) => [
		`== ${name}`,
		...lines.flatMap((line) =>
			changedLines(line).flatMap((text) => {
				const result = read(text);
				return result === undefined
					? []
					: [`${text === line ? '' : '  '}${told(text, 200)} -> ${told(result, 200)}`];
			}),
		),
	]);
	await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('../../golden/changed-texts.txt');
});

it('a line too long to be a pasted report is left whole', () => {
	const report = 'fetch https://box.example/a (1/2) Installing runc (1.3.0-r5) ';
	const longest = report + ' '.repeat(64 * 1024 - report.length);
	expect(splitJoined(longest)).toHaveLength(2);
	expect(splitJoined(`${longest} `)).toEqual([`${longest} `]);
});
