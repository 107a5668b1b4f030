import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {diagnose, openDiagnosis} from '../../../src/core/diagnosis/diagnose.ts';
import {known} from '../../../src/core/fact.ts';
import {say} from '../../../src/messages/message.ts';
import {facts, probedFile} from '../../helpers/facts.ts';
import {apkCases, serviceCases} from '../../helpers/recorded-cases.ts';

function causesOf(text: string): readonly string[] {
	return diagnose({text}).diagnoses.map(({cause}) => cause);
}

const NO_DOCKER = `ERROR: unable to select packages:
  docker (no such package):
    required by: world[docker]
`;

describe('diagnose', () => {
	it('names the network and not the missing package behind it', () => {
		const text = `WARNING: fetching https://mirror.example.org/alpine/v3.21/main: DNS lookup error\n${NO_DOCKER}`;
		expect(causesOf(text)).toEqual(['dns-name-not-found']);
	});

	it('quotes the lines that it rests on, with their numbers', () => {
		const [first] = diagnose({text: `~ # apk add docker\n\n${NO_DOCKER}`}).diagnoses;
		expect(first?.evidence).toEqual([
			{line: 4, text: 'docker (no such package):'},
			{line: 5, text: 'required by: world[docker]'},
		]);
	});

	it('names several faults in the order to mend them', () => {
		const text = `${NO_DOCKER}  python2 (no such package):\n    required by: world[python2]\n`;
		expect(diagnose({text, command: 'apk add docker'}).diagnoses.map(({cause}) => cause)).toEqual([
			'community-repo-disabled',
			'world-missing-package',
			'repositories-empty',
		]);
	});

	it('blames the line of the repositories file where the box is known', () => {
		const path = '/etc/apk/repositories';
		const file = probedFile(
			path,
			'https://dl-cdn.alpinelinux.org/alpine/v3.22/main\n#https://dl-cdn.alpinelinux.org/alpine/v3.22/community\n',
		);
		const box = facts({repositoryFiles: known([file], path)});
		const [first] = diagnose({text: NO_DOCKER, facts: box}).diagnoses;
		expect(first?.cause).toBe('community-repo-disabled');
		expect(first?.confidence).toBe('certain');
		expect(first?.evidence[0]).toEqual({
			line: 0,
			text: '/etc/apk/repositories:2: #https://dl-cdn.alpinelinux.org/alpine/v3.22/community',
		});
	});

	it('knows that apk may not use the network, and what it would need from there', () => {
		const text = `ERROR: unable to select packages:
  containerd-2.1.5-r0:
    masked in: --no-network
    satisfies: docker-engine-28.3.3-r1[containerd]
  docker-28.3.3-r1:
    masked in: --no-network
    satisfies: world[docker]
`;
		const [first, ...more] = diagnose({text}).diagnoses;
		expect(first?.cause).toBe('network-not-allowed');
		expect(first?.remedies.flatMap(({commands}) => commands)).toContain('apk add docker');
		expect(more).toEqual([]);
	});

	it('tells a package for another processor from one with a broken entry', () => {
		const text = `ERROR: unable to select packages:\n  docker-29.5.3-r0:\n    error: uninstallable\n`;
		expect(causesOf(`${text}    satisfies: world[docker]\n`)).toEqual(['package-uninstallable']);
		expect(causesOf(`${text}    arch: aarch64\n    satisfies: world[docker]\n`)).toEqual([
			'wrong-architecture',
		]);
	});

	it('says how sure it is', () => {
		expect(diagnose({text: NO_DOCKER}).diagnoses[0]?.confidence).toBe('likely');
		const fetched = `fetch http://dl-cdn.alpinelinux.org/alpine/v3.22/main/x86_64/APKINDEX.tar.gz\n${NO_DOCKER}`;
		expect(diagnose({text: fetched}).diagnoses[0]?.confidence).toBe('certain');
	});

	it.each([
		['docker-ce', 'docker'],
		['docker-compose-plugin', 'docker-cli-compose'],
		['dokcer', 'docker'],
		['Docker', 'docker'],
	])('knows what was meant by %s', (typed, meant) => {
		const text = NO_DOCKER.replaceAll('docker', typed);
		const [first] = diagnose({text, command: `apk add ${typed}`}).diagnoses;
		expect(first?.cause).toBe('wrong-package-name');
		expect(say(first?.because ?? {key: 'verbatim', values: {}})).toContain(`called ${meant}.`);
		expect(first?.remedies[0]?.commands).toEqual([`apk add ${meant}`]);
	});

	it('keeps passwords out of what it quotes', () => {
		const text = `WARNING: updating and opening https://ada:hunter2@mirror.example.org/alpine/v3.22/main: Permission denied\n${NO_DOCKER}`;
		expect(JSON.stringify(diagnose({text}))).not.toContain('hunter2');
	});

	it('names nothing for a text of another world', () => {
		expect(diagnose({text: 'Segmentation fault (core dumped)\n'})).toMatchObject({
			status: 'unrecognised',
			diagnoses: [],
		});
	});

	it('says that all is well where it is', () => {
		expect(diagnose({text: 'OK: 266 MiB in 41 packages\n'}).status).toBe('healthy');
		expect(diagnose({text: '', exitCode: 0}).status).toBe('healthy');
	});

	it('does not take a service that was stopped on purpose for a fault', () => {
		const text =
			'alpine:~# rc-service docker stop\n * Stopping Docker Daemon ... [ ok ]\nalpine:~# rc-service docker status\n * status: stopped\n';
		expect(causesOf(text)).toEqual([]);
	});

	it('knows whose status it is', () => {
		expect(causesOf('alpine:~# rc-service sshd status\n * status: stopped\n')).toEqual([]);
		expect(causesOf('alpine:~# rc-service docker status\n * status: stopped\n')).toEqual([
			'service-stopped',
		]);
	});

	it.each([
		['Unable to connect to the server: net/http: TLS handshake timeout'],
		['dial tcp 10.0.0.1:6443: connect: connection refused'],
		['Get "http://localhost:8080/api": dial tcp [::1]:8080: connect: connection refused'],
		['lookup db.default.svc.cluster.local on 10.96.0.10:53: no such host'],
		[
			'Error: ENOSPC: System limit for number of file watchers reached, inotify: no space left on device',
		],
		['nginx: [emerg] bind() to 0.0.0.0:80 failed (98: Address already in use)'],
		['bash: ./tool: cannot execute binary file: Exec format error'],
		['curl: (60) SSL certificate problem: certificate has expired'],
		['ERROR: Could not find a version that satisfies the requirement foo'],
		['npm ERR! 429 Too Many Requests'],
	])('does not claim the failure of something else: %s', (text) => {
		expect(causesOf(text)).toEqual([]);
	});
});

describe('a text that comes in pieces', () => {
	const cases = [...apkCases(), ...serviceCases()]
		.map(({text}) => text)
		.filter((text) => text.length < 50_000);

	it('means the same as the whole, wherever it is cut', () => {
		fc.assert(
			fc.property(fc.constantFrom(...cases), fc.array(fc.nat(), {maxLength: 5}), (text, cuts) => {
				const places = [...new Set(cuts.map((cut) => cut % (text.length + 1)))].sort(
					(one, other) => one - other,
				);
				const pieces = openDiagnosis({});
				for (const [index, place] of [0, ...places].entries()) {
					pieces.push(text.slice(place, places[index] ?? text.length));
				}

				expect(pieces.finish()).toEqual(diagnose({text}));
			}),
			{numRuns: 200},
		);
	});
});
