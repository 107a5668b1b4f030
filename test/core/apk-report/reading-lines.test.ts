import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {apkCommandsIn, shellWords} from '../../../src/core/apk-report/apk-command.ts';
import {cleanLine} from '../../../src/core/apk-report/clean-line.ts';
import {
	dependencyOf,
	packageNameOf,
	packageText,
} from '../../../src/core/apk-report/package-name.ts';
import {peelPrefix, unwrapJson} from '../../../src/core/apk-report/peel-prefix.ts';
import {reasonOf} from '../../../src/core/apk-report/reason.ts';
import {unwrap} from '../../../src/core/apk-report/unwrap.ts';

describe('a reason', () => {
	it.each([
		['UNTRUSTED signature', 'untrusted-signature'],
		['temporary error (try again later)', 'temporary'],
		['DNS: transient error (try again later)', 'dns-temporary'],
		['DNS: name does not exist', 'dns-not-found'],
		['TLS: server certificate not trusted', 'tls-untrusted'],
		['TLS: handshake failed (client cert needed?)', 'tls-handshake'],
		['Socket not connected', 'unreachable'],
		['No space left on device', 'no-space'],
		['unexpected end of f', 'truncated'],
		['something new', 'other'],
	])('%s is %s', (text, kind) => {
		expect(reasonOf(text).kind).toBe(kind);
	});

	it('keeps the status of HTTP', () => {
		expect(reasonOf('HTTP 407: Proxy Authentication Required')).toMatchObject({
			kind: 'http',
			status: 407,
		});
	});
});

describe('a line', () => {
	it.each([
		['\u001B[1;31mERROR:\u001B[0m no', 'ERROR: no'],
		['10%\r20%\rdone', 'done'],
		['text\r', 'text'],
		['text\r\u001B[0m', 'text'],
		['\u001B7 42% ####   \u001B8\u001B[0KOK: 1 MiB', 'OK: 1 MiB'],
		['7 42% ####   8[0KOK: 1 MiB', 'OK: 1 MiB'],
		['\u001B7 42% ####', ''],
	])('%j shows %j', (raw, shown) => {
		expect(cleanLine(raw).text).toBe(shown);
	});

	it.each([
		['#12 3.456   docker (missing):', '  docker (missing):'],
		['2023-08-01T16:04:09.541703572Z OK: 1', 'OK: 1'],
		['Nov 19 19:33:14 c9 dockerd[1900]: failed', 'failed'],
		['web_1  | ERROR: x', 'ERROR: x'],
		['[2024-05-01 10:00:00] ERROR: x', 'ERROR: x'],
		['(1/20) Installing a (1.0-r0)', '(1/20) Installing a (1.0-r0)'],
		['    required by: world[docker]', '    required by: world[docker]'],
	])('%s without its prefix is %s', (line, body) => {
		expect(peelPrefix(line)).toBe(body);
	});

	it('is taken out of JSON, and left where it is none', () => {
		expect(unwrapJson('{"log":"OK: 1\\n","stream":"stdout"}')).toBe('OK: 1');
		expect(unwrapJson('{"log":')).toBe('{"log":');
		expect(unwrapJson('{"number":1}')).toBe('{"number":1}');
	});
});

describe('a command line', () => {
	it.each([
		['apk add docker curl', 'add', ['docker', 'curl']],
		['doas apk -U add --no-cache docker', 'add', ['docker']],
		["apk add 'docker~=27'", 'add', ['docker']],
		['apk --timeout 5 add docker', 'add', ['docker']],
		['apk add -t .build git make', 'add', ['git', 'make']],
		['apk update && echo done', 'update', []],
		['/sbin/apk add docker@edge', 'add', ['docker']],
		['apk add docker 2>/dev/null', 'add', ['docker']],
	])('%s', (line, applet, names) => {
		const [call] = apkCommandsIn(line);
		expect([call?.applet, call?.wants.map(({name}) => name)]).toEqual([applet, names]);
	});

	it('may call apk more than once', () => {
		expect(
			apkCommandsIn('apk update && apk add docker; apk info').map(({applet}) => applet),
		).toEqual(['update', 'add', 'info']);
	});

	it('is split as a shell would', () => {
		expect(shellWords(`a 'b c' "d e";f`)).toEqual(['a', 'b c', 'd e', ';', 'f']);
	});
});

describe('names with versions', () => {
	it.each([
		['docker-cli-28.3.3-r4', 'docker-cli', '28.3.3-r4'],
		['runc-1.0.0_rc10-r1', 'runc', '1.0.0_rc10-r1'],
		['ca-certificates-20251003-r0', 'ca-certificates', '20251003-r0'],
		['so:libc.musl-x86_64.so.1', 'so:libc.musl-x86_64.so.1', undefined],
		['docker', 'docker', undefined],
	])('%s', (text, name, version) => {
		expect(packageNameOf(text)).toEqual({name, version});
		expect(packageText({name, version})).toBe(text);
	});

	it.each([
		['docker', {name: 'docker', operator: undefined, isConflict: false}],
		['!docker-cli', {name: 'docker-cli', isConflict: true}],
		['musl>=1.2.6', {name: 'musl', operator: '>=', version: '1.2.6'}],
		['docker~27', {name: 'docker', operator: '~', version: '27'}],
		['lazydocker@testing', {name: 'lazydocker', tag: 'testing'}],
		['docker=28.3.3-r4@edge', {name: 'docker', operator: '=', version: '28.3.3-r4', tag: 'edge'}],
	])('%s', (text, parts) => {
		expect(dependencyOf(text)).toMatchObject(parts);
	});
});

describe('lines that a terminal broke', () => {
	const WIDTH = 80;

	it('are put together, with the numbers of the broken ones', () => {
		const long =
			'WARNING: updating and opening http://dl-cdn.alpinelinux.org/alpine/v3.23/main/x86_64/APKINDEX.tar.gz: UNTRUSTED signature';
		const broken = `${long.slice(0, WIDTH)}\n${long.slice(WIDTH)}\nOK: 1 MiB in 2 packages`;
		expect(unwrap(broken)).toMatchObject({
			text: `${long}\nOK: 1 MiB in 2 packages`,
			lineOf: [0, 1, 3],
		});
	});

	it('are left alone where they are not broken', () => {
		expect(unwrap('one\ntwo\nthree')).toBeUndefined();
	});

	it('lose no character but line breaks', () => {
		fc.assert(
			fc.property(fc.array(fc.string({maxLength: 120})), (lines) => {
				const text = lines.map((line) => line.replace(/[\r\n]/g, '')).join('\n');
				const whole = unwrap(text);
				expect((whole?.text ?? text).replaceAll('\n', '')).toBe(text.replaceAll('\n', ''));
			}),
		);
	});
});
