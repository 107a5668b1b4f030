import {describe, expect, it} from 'vitest';
import {readInput} from '../../../src/core/diagnosis/reading.ts';
import {ROOTLESS} from '../../../src/core/diagnosis/rootless.ts';
import {recogniseStopped, SERVICE} from '../../../src/core/diagnosis/service.ts';
import {fits, sessionOf} from '../../../src/core/diagnosis/session.ts';
import {matchSignatures} from '../../../src/core/diagnosis/signature.ts';
import {toldFindings} from '../../helpers/told-findings.ts';

const session = (...lines: readonly string[]) =>
	sessionOf(readInput({text: `${lines.join('\n')}\n`}));
const troubled = (...lines: readonly string[]) => session(...lines).troubled.map(({line}) => line);

const UP = 'time="2026-01-02T03:04:05Z" level=info msg="API listen on /run/docker.sock"';
const WARNING = 'time="2026-01-02T03:04:05Z" level=warning msg="something failed"';
const ERROR = 'time="2026-01-02T03:04:05Z" level=error msg="something failed"';
const OPEN = 'time="2026-01-02T03:04:05Z" level=warning msg="API without authentication"';
const END = 'failed to start daemon: something failed';

describe('the lines that tell of trouble', () => {
	it.each([
		['all, in a short text', ['one', WARNING, ERROR], [1, 2, 3]],
		['none before the daemon was up that did no harm', [WARNING, UP, WARNING], [2, 3]],
		['errors before the daemon was up', [ERROR, UP], [1, 2]],
		['no earlier end of a start', [END, UP], [2]],
		['a later end of a start', [UP, END], [1, 2]],
		['no earlier end, before the last of several starts', [UP, END, UP], [3]],
		['what stays true when the daemon is up', [OPEN, UP], [1, 2]],
		['no short words of other logs', ['box warn it failed', 'WARN[0001] it failed', UP], [3]],
	])('are %s', (_which, lines, places) => {
		expect(troubled(...lines)).toEqual(places);
	});

	it('are, in a long log, those with a word of trouble', () => {
		const kept = (count: number) => {
			const lines = Array.from({length: count}, (_, at) => {
				const text = at === 0 ? 'it failed' : 'good day';
				return {line: at + 1, text, body: text};
			});
			return sessionOf({...readInput({text: ''}), lines}).troubled.length;
		};
		expect([kept(2000), kept(2001)]).toEqual([2000, 1]);
	});

	it('are found in commands too', () => {
		const {has} = session('box:~# apk update', 'one');
		expect([has(/^apk update/), has(/^one/), has(/^two/)]).toEqual([true, true, false]);
	});

	it('fit with and without what stands before them', () => {
		const entry = {line: 1, text: 'Jan 1 box: it failed', body: 'it failed'};
		expect([/^it failed/, /^Jan 1/, /box: it/, /^box/].map((one) => fits(entry, one))).toEqual([
			...[true, true, true, false],
		]);
	});
});

it('words that can mean two things name both', () => {
	const line = 'newuidmap: write to uid_map failed: Operation not permitted';
	const text = `[rootlesskit:parent] error: failed: ${line}`;
	expect(toldFindings(matchSignatures(ROOTLESS, session('one', text)))).toEqual([
		'likely rootless-idmap-broken:  (2)',
		'possible rootless-userns-disabled:  (2)',
	]);
});

describe('what OpenRC says', () => {
	const told = (...lines: readonly string[]) =>
		toldFindings(matchSignatures(SERVICE, session(...lines)));
	const NONE = "rc-service: service `docker' does not exist";
	const NO_SYSTEMD = 'sh: systemctl: not found';

	it.each([
		[[NONE], ['certain docker-not-installed:  (1)']],
		[['(1/1) Upgrading docker (1-r0)', NONE], ['certain docker-not-installed:  (2)']],
		[
			['box:~# systemctl enable --now docker', NO_SYSTEMD],
			['likely service-name-wrong: systemctl (2)'],
		],
		[['box:~# systemctl start docker', NO_SYSTEMD], ['likely service-name-wrong: systemctl (2)']],
		[
			['box:~# systemctl --now -f restart docker', NO_SYSTEMD],
			['likely service-name-wrong: systemctl (2)'],
		],
		[['box:~# systemctl start sshd', NO_SYSTEMD], []],
		[['box:~# systemctl stop docker', NO_SYSTEMD], []],
		[['/etc/init.d/docker: line 5: ', ': not found'], ['certain initd-crlf:  (1)']],
		[['/etc/init.d/docker: line 5: ', 'x: not found'], []],
		[
			["rc-service: service `docker' is not in the runlevel `default'"],
			['likely service-not-in-runlevel: docker (1)'],
		],
		[
			[
				"rc-service: service `docker' is not in the runlevel `default'",
				' * service docker added to runlevel default',
			],
			[],
		],
	])('%j', (lines, findings) => {
		expect(told(...lines)).toEqual(findings);
	});
});

describe('a daemon that nobody started', () => {
	const told = (...lines: readonly string[]) => toldFindings(recogniseStopped(session(...lines)));
	const SILENT =
		'Cannot connect to the Docker daemon at unix:///var/run/docker.sock. Is the docker daemon running?';
	const API =
		'failed to connect to the docker API at unix:///var/run/docker.sock; check if the path is correct';
	const STOPPED = ' * status: stopped';

	it.each([
		[[STOPPED], ['certain service-stopped: docker (1)']],
		[['box:~# rc-service docker status', STOPPED], ['certain service-stopped: docker (2)']],
		[['box:~# rc-service sshd status', STOPPED], []],
		[['box:~# rc-service sshd status', STOPPED, 'a word of docker'], []],
		[['box:~# ls /etc', STOPPED, 'a word of docker'], ['certain service-stopped: docker (2)']],
		[['box:~# ls /etc', STOPPED], []],
		[
			['box:~# rc-service docker status', STOPPED, 'box:~# rc-service sshd status'],
			['certain service-stopped: docker (2)'],
		],
		[['box:~# rc-service docker stop', 'box:~# rc-service docker status', STOPPED], []],
		[['box:~# rc-service docker stop', SILENT], ['likely daemon-not-running: docker (2)']],
		[
			['box:~# rc-service docker stop', SILENT, 'box:~# rc-service docker status', STOPPED],
			['certain service-stopped: docker (2 4)'],
		],
		[[SILENT], ['likely daemon-not-running: docker (1)']],
		[
			[SILENT, API],
			['likely daemon-not-running: docker (1 2)', 'possible docker-socket-elsewhere: docker (1 2)'],
		],
		[
			[API],
			['likely daemon-not-running: docker (1)', 'possible docker-socket-elsewhere: docker (1)'],
		],
		[[SILENT, '     sshd | default'], ['certain service-not-in-runlevel: docker (1)']],
		[[SILENT, '   docker | default'], ['likely daemon-not-running: docker (1)']],
		[[SILENT, '   docker |        '], ['certain service-not-in-runlevel: docker (1)']],
		[
			[SILENT, '     sshd | default', ' * status: started'],
			['likely daemon-not-running: docker (1)'],
		],
		[['all is well'], []],
	])('%j', (lines, findings) => {
		expect(told(...lines)).toEqual(findings);
	});
});
