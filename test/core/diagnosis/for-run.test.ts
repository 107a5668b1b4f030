import {describe, expect, it} from 'vitest';
import {diagnoseAct} from '../../../src/core/diagnosis/for-run.ts';
import type {OutputLine} from '../../../src/core/event.ts';
import {known} from '../../../src/core/fact.ts';
import {message, say} from '../../../src/messages/message.ts';
import {facts, network, probedFile} from '../../helpers/facts.ts';

const linesOf = (text: string, stream: OutputLine['stream'] = 'stderr'): readonly OutputLine[] =>
	text.split('\n').map((line) => ({stream, text: line}));

const MISSING = (name: string) =>
	linesOf(
		`ERROR: unable to select packages:\n  ${name} (no such package):\n    required by: world[${name}]`,
	);

describe('an act that failed', () => {
	it('is diagnosed from its output, with the numbers of its lines', () => {
		const [first] = diagnoseAct({
			argv: ['apk', 'add', 'docker'],
			exitCode: 1,
			lines: MISSING('docker'),
			facts: facts(),
		});
		expect(first?.cause).toBe('community-repo-disabled');
		expect(first?.evidence.at(-1)).toEqual({line: 3, text: 'required by: world[docker]'});
	});

	it('tells by its arguments what was asked for now and what before', () => {
		const [first] = diagnoseAct({
			argv: ['apk', 'add', 'docker'],
			exitCode: 1,
			lines: MISSING('docker-compose-v1'),
		});
		expect(first?.cause).toBe('world-missing-package');
	});

	it('is diagnosed from the log of the daemon where it was a wait', () => {
		const lines = [
			...linesOf(' * status: started', 'stdout'),
			...linesOf("failed to start daemon: Devices cgroup isn't mounted", 'log'),
		];
		const [first] = diagnoseAct({argv: ['docker', 'info'], exitCode: null, lines});
		expect(first?.cause).toBe('cgroups-not-mounted');
		expect(first?.evidence[0]?.line).toBe(2);
	});

	it('was stopped from outside where the exit code says so', () => {
		const lines = linesOf(
			'(1/20) Installing ca-certificates (20251003-r0)\n(2/20) Installing libseccomp (2.6.0-r1)',
			'stdout',
		);
		const [first] = diagnoseAct({argv: ['apk', 'add', 'docker'], exitCode: 137, lines});
		expect([first?.cause, first?.confidence]).toEqual(['interrupted-install', 'certain']);
	});

	describe('because a certificate is not valid', () => {
		const causesWith = (seconds: number) =>
			diagnoseAct({
				argv: ['apk', 'update'],
				exitCode: 1,
				lines: linesOf(
					'WARNING: updating and opening https://dl-cdn.alpinelinux.org/alpine/v3.23/main/x86_64/APKINDEX.tar.gz: TLS: server certificate not trusted',
				),
				facts: facts({
					network: known(network({clockOffsetSeconds: known(seconds, 'Date header')}), 'wget'),
				}),
			}).map(({cause}) => cause);

		it('names the clock where the box has a wrong one', () => {
			expect(causesWith(-90_000_000).slice(0, 2)).toEqual([
				'clock-skew',
				'tls-untrusted-certificate',
			]);
		});

		it('does not name it first where it is right', () => {
			expect(causesWith(2)[0]).toBe('tls-untrusted-certificate');
		});
	});

	describe('because a mirror denies to have what it surely has', () => {
		const url = 'http://dl-cdn.alpinelinux.org/alpine/v3.22';
		const causesWith = (file: string) =>
			diagnoseAct({
				argv: ['apk', 'update'],
				exitCode: 2,
				lines: linesOf(
					`WARNING: updating and opening ${url}/main: No such file or directory\n` +
						`WARNING: updating and opening ${url}/community: No such file or directory`,
				),
				facts: facts({
					repositoryFiles: known([probedFile('/etc/apk/repositories', file)], 'test'),
				}),
			}).map(({cause, confidence}) => [cause, confidence]);

		it('is not blamed on line ends that the file does not have', () => {
			expect(causesWith(`${url}/main\n${url}/community\n`)).toEqual([
				['http-404', 'likely'],
				['captive-portal', 'possible'],
				['wrong-architecture', 'possible'],
			]);
		});

		it('is blamed on those that it has', () => {
			expect(causesWith(`${url}/main\r\n${url}/community\r\n`)).toEqual([
				['repositories-crlf', 'certain'],
			]);
		});
	});

	it('is a sign-in page where the network probe has seen one, whatever the words fit', () => {
		const url = 'http://dl-cdn.alpinelinux.org/alpine/v3.22';
		const lines = linesOf(
			`WARNING: updating and opening ${url}/main: IO ERROR\n` +
				`WARNING: updating and opening ${url}/community: IO ERROR`,
		);
		const causeWith = (detail: string) => {
			const probe = known({ok: false, detail}, url);
			const present = facts({network: known(network({mirror: probe, community: probe}), 'test')});
			return diagnoseAct({argv: ['apk', 'update'], exitCode: 2, lines, facts: present})[0]?.cause;
		};

		expect(causeWith('Network unreachable')).toBe('network-unreachable');
		expect(causeWith(say(message('network.login-page')))).toBe('captive-portal');
	});

	it('keeps silent where nothing is known', () => {
		expect(diagnoseAct({argv: ['true'], exitCode: 1, lines: []})).toEqual([]);
	});
});
