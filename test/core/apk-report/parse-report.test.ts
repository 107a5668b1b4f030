import {describe, expect, it} from 'vitest';
import {lexLine} from '../../../src/core/apk-report/lex-line.ts';
import type {ApkNode} from '../../../src/core/apk-report/node.ts';
import {parseApkReport} from '../../../src/core/apk-report/parse-report.ts';
import {apkCases} from '../../helpers/recorded-cases.ts';

function nodesIn(text: string): readonly ApkNode[] {
	return parseApkReport(text).nodes;
}

function kindsIn(text: string): readonly string[] {
	return nodesIn(text).map(({kind}) => kind);
}

describe('the grammar of apk', () => {
	const cases = apkCases();

	it('knows every ERROR and WARNING of the recorded transcripts', () => {
		const strange = cases.flatMap(({id, text}) =>
			nodesIn(text)
				.filter(({kind}) => kind === 'message')
				.map(({text: line}) => `${id}: ${line}`),
		);
		expect(strange).toEqual([]);
	});

	it('knows what every reason in them means', () => {
		const strange = cases.flatMap(({id, text}) =>
			nodesIn(text)
				.filter(
					(node) =>
						'reason' in node && typeof node.reason !== 'string' && node.reason.kind === 'other',
				)
				.map(({text: line}) => `${id}: ${line}`),
		);
		expect(strange).toEqual([]);
	});

	it('keeps the line of every node', () => {
		for (const {text} of cases) {
			const {nodes, lineCount} = parseApkReport(text);
			for (const {line} of nodes) {
				expect(line).toBeGreaterThan(0);
				expect(line).toBeLessThanOrEqual(lineCount);
			}
		}
	});

	it('reads the same on a terminal and through a pipe', () => {
		// A question is answered differently in the two runs.
		const terminal = cases.filter(({id}) => /(?<!interactive-\w+--\S+) \(tty\)$/.test(id));
		expect(terminal.length).toBeGreaterThan(40);
		for (const {id, text} of terminal) {
			const piped = cases.find((entry) => `${entry.id} (tty)` === id);
			const loud = (source: string) =>
				kindsIn(source).filter((kind) => /problem|solver|totals|failure/.test(kind));
			expect(loud(text).sort(), id).toEqual(loud(piped?.text ?? '').sort());
		}
	});
});

describe('lines', () => {
	it.each([
		['fetch http://dl-cdn.alpinelinux.org/alpine/v3.22/main/x86_64/APKINDEX.tar.gz', 'fetch'],
		['WARNING: updating and opening http://a.b/c: UNTRUSTED signature', 'repository-problem'],
		['ERROR: http://a.b/c: BAD signature', 'repository-problem'],
		['WARNING: Ignoring APKINDEX.2c4ac24e.tar.gz: No such file or directory', 'repository-problem'],
		['ERROR: docker-engine-28.3.3-r4: BAD archive', 'package-problem'],
		[
			'ERROR: docker-engine-28.3.3-r4: failed to extract usr/bin/dockerd: No space left on device',
			'package-problem',
		],
		[
			'ERROR: docker-cli-28.3.3-r4: trying to overwrite usr/bin/docker owned by podman-docker-5.5.2-r2.',
			'overwrite',
		],
		['ERROR: lib/apk/exec/a-1.0-r0.post-install: exited with error 2', 'script-failure'],
		['ERROR: a-1.0-r0.trigger: script exited with error 1', 'script-failure'],
		['( 1/20) Installing ca-certificates (20251003-r0)', 'step'],
		['(3/25) Replacing libcap (2.27-r0 -> 2.27-r0)', 'step'],
		['Executing busybox-1.37.0-r30.trigger', 'executing'],
		['OK: 265.8 MiB in 41 packages', 'totals'],
		['1 error; 10 MiB in 22 packages', 'totals'],
		['OK: 41 packages, 54 dirs, 113 files, 265.8 MiB', 'totals'],
		['4 unavailable, 0 stale; 21 distinct packages available', 'index-totals'],
		['1 errors; 36 distinct packages available', 'index-totals'],
		['v3.22.2-188-g4f2d3a7c1f1 [http://a.b/alpine/v3.22/main]', 'repository-state'],
		['ERROR: Unable to lock database: Resource temporarily unavailable', 'database-problem'],
		['ERROR: Unable to open log: Permission denied', 'database-problem'],
		['WARNING: etc/apk/repositories:2: undefined variable: version', 'repositories-line'],
		[
			"WARNING: The repository tag for world dependency 'docker@edge' does not exist",
			'tag-missing',
		],
		[
			'ERROR: Not continuing due to stale/unavailable repositories.Use --force-missing-repositories to continue.',
			'refusal',
		],
		["ERROR: 'install' is not an apk command. See 'apk --help'.", 'usage'],
		["ERROR: command line: unrecognized option 'y'", 'usage'],
		['ERROR: No such package: docker', 'not-installed'],
		['docker-cli: unable to select package (or its dependencies)', 'unselectable'],
		[
			'38BD820000000000:error:0A000086:SSL routines:x:certificate verify failed:y.c:1889:',
			'tls-detail',
		],
		['Waiting for repository lock', 'waiting'],
		['WARNING: Permanently redirected to https://a.b/c', 'redirected'],
		['docker-28.3.3-r4 description:', 'answer'],
		['ERROR: something new that nobody has seen', 'message'],
	])('%s is read as %s', (line, kind) => {
		expect(kindsIn(line)).toEqual([kind]);
	});

	it('keeps what it does not know, with its number', () => {
		const {unknown} = parseApkReport('OK: 10 MiB in 21 packages\nhello\n');
		expect(unknown).toEqual([{line: 2, text: 'hello', body: 'hello'}]);
	});

	it('takes URL and reason of a problem apart, also where the URL is odd', () => {
		const [node] = nodesIn(
			'WARNING: opening deb [arch=amd64] https://a.b/debian bookworm stable: No such file or directory',
		);
		expect(node).toMatchObject({
			kind: 'repository-problem',
			action: 'opening',
			target: 'deb [arch=amd64] https://a.b/debian bookworm stable',
			reason: {kind: 'no-such-file'},
		});
	});

	it('reads reasons that were cut off', () => {
		const [node] = nodesIn('WARNING: updating and opening http://a.b/c: No such file or d');
		expect(node).toMatchObject({reason: {kind: 'no-such-file'}});
	});

	it('sees the fetch that apk 3 shows on a terminal only', () => {
		const [node] = nodesIn(
			'\u001B7[fetch http://a.b/main/x86_64/APKINDEX.tar...]\u001B8\u001B[0KOK: 1 MiB in 2 packages\r',
		);
		expect(node).toMatchObject({kind: 'fetch', url: 'http://a.b/main/x86_64/APKINDEX.tar...'});
	});

	it('keeps a carriage return in a URL visible', () => {
		const [node] = nodesIn(
			'WARNING: updating and opening http://a.b/main\r: No such file or directory',
		);
		expect(node).toMatchObject({target: 'http://a.b/main␍'});
	});

	it('reads policy as versions with their sources', () => {
		const [node] = nodesIn(
			'docker policy:\n  28.3.3-r4:\n    lib/apk/db/installed\n    http://a.b/c\n  29.5.1-r0:\n    @edge http://a.b/e\n',
		);
		expect(node).toMatchObject({
			kind: 'policy',
			name: 'docker',
			versions: [
				{version: '28.3.3-r4', sources: ['lib/apk/db/installed', 'http://a.b/c']},
				{version: '29.5.1-r0', sources: ['@edge http://a.b/e']},
			],
		});
	});
});

describe('ERROR and WARNING', () => {
	it('are told apart, and are of apk only at the beginning and in capitals', () => {
		const unknown = {kind: 'message', severity: 'error', message: 'new words'};
		expect(lexLine('ERROR: new words')).toEqual(unknown);
		expect(lexLine('ERROR: ')).toEqual({...unknown, message: ''});
		expect(lexLine('WARNING: new words')).toEqual({...unknown, severity: 'warning'});
		for (const line of ['Error: new', 'ERROR new', 'ERROR:new', 'E ERROR: new', 'WWARNING: x']) {
			expect(lexLine(line)).toBeUndefined();
		}
	});
});

describe('lists of names', () => {
	it('belong to the line above them, as far as they are indented', () => {
		const text = `NOTE: Consider running apk upgrade with --prune and/or --available.
The following packages are no longer available from a repository:
  oldtool oldtool-doc
OK: 24 MiB in 20 packages
  what is this
`;
		const {nodes, unknown} = parseApkReport(text);
		expect(nodes.map(({kind, line}) => [kind, line])).toEqual([
			['answer', 1],
			['answer', 2],
			['answer', 3],
			['totals', 4],
		]);
		expect(unknown.map(({line}) => line)).toEqual([5]);
	});

	it('follow what apk did not remove, after an empty line or not', () => {
		const text =
			'World updated, but the following packages are not removed due to:\n  tool: /bin/tool\n\nOK: 1 MiB in 2 packages\n';
		expect(parseApkReport(text).unknown).toEqual([]);
	});

	it('are none where a question of apk ends otherwise', () => {
		expect(parseApkReport('The following colours are nice:\n  red blue\n').unknown).toHaveLength(2);
	});
});

describe('commands in a text', () => {
	it.each([
		['localhost:~# apk add docker', 'apk add docker'],
		['/ # apk add git', 'apk add git'],
		['[ada@box ~]$ sudo apk add docker', 'sudo apk add docker'],
		['root@box:/etc/apk# cat repositories', 'cat repositories'],
		['$ apk update', 'apk update'],
		['# apk add docker', 'apk add docker'],
		['+ apk add docker', 'apk add docker'],
		['Step 3/5 : RUN apk add --no-cache ca-certificates', 'apk add --no-cache ca-certificates'],
		['#9 [2/3] RUN apk add curl', 'apk add curl'],
		["The command '/bin/sh -c apk add git' returned a non-zero code: 1", 'apk add git'],
		['apk add docker', 'apk add docker'],
	])('%s', (line, command) => {
		expect(parseApkReport(line).commands).toMatchObject([{line: 1, text: command}]);
	});

	it.each([
		["# iptables v1.8.6 (legacy): can't initialize iptables table `nat'"],
		['docker: Error response from daemon: x'],
		['# this is a comment'],
	])('%s is none', (line) => {
		expect(parseApkReport(line).commands).toEqual([]);
	});
});
