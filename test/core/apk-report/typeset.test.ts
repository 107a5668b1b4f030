import {describe, expect, it} from 'vitest';
import {withoutMarks, withoutTypesetting} from '../../../src/core/apk-report/typeset.ts';

describe('a line that was typeset', () => {
	it.each([
		['service ‘docker’ does not exist', "service 'docker' does not exist"],
		['required\u00A0by: “world[docker]”', 'required by: "world[docker]"'],
		['<pre>fetch https://box.example/main</pre>', 'fetch https://box.example/main'],
		['  breaks: world[tool&lt;2]<br />', '  breaks: world[tool<2]'],
		['&quot;a&quot; &amp;&amp; &#39;b&#x27;', '"a" && \'b\''],
		['[91mERROR: no[0m', 'ERROR: no'],
		['\\033[1;31mERROR:\\033[0m no', 'ERROR: no'],
		['\\x1b[31mERROR:\\u001b[0m no', 'ERROR: no'],
	])('%j was %j', (raw, line) => {
		expect(withoutTypesetting(raw)).toBe(line);
	});

	it.each([
		"invalid character '<' looking for beginning of value",
		'apk add "tool<2" && apk add <name>',
		' * Starting Docker Daemon ...  [ ok ]',
		'[  5%] 10m[20m',
		'\u001B[31mcolours of a terminal\u001B[0m',
	])('is left alone where it was not: %j', (line) => {
		expect(withoutTypesetting(line)).toBe(line);
	});
});

describe('marks around a line', () => {
	it.each([
		['`apk add tool`', 'apk add tool'],
		['  `tool (no such package):`', '  tool (no such package):'],
		['"ERROR: tool-1-r0: BAD signature', 'ERROR: tool-1-r0: BAD signature'],
		['1 error; 3 MiB in 4 packages"', '1 error; 3 MiB in 4 packages'],
		['**docker: not found**', 'docker: not found'],
	])('of %j are taken off', (line, inside) => {
		expect(withoutMarks(line)).toBe(inside);
	});

	it.each([
		'"iptables": executable file not found in "$PATH"',
		" * rc-service: service `docker' does not exist",
		'exec: "runc": executable file not found in $PATH',
		'TASK [install] ******',
		'```',
		'docker run "box"',
	])('are kept where they belong to it: %j', (line) => {
		expect(withoutMarks(line)).toBe(line);
	});
});
