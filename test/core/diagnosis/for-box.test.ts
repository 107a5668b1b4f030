import {describe, expect, it} from 'vitest';
import {diagnoseBox} from '../../../src/core/diagnosis/for-box.ts';
import {known} from '../../../src/core/fact.ts';
import type {Facts} from '../../../src/core/facts.ts';
import {
	docker,
	facts,
	factsWithDocker,
	network,
	probedFile,
	REPOSITORIES_WITHOUT_COMMUNITY,
} from '../../helpers/facts.ts';

function causesOf(box: Facts, log?: string): readonly string[] {
	return diagnoseBox({facts: box, ...(log === undefined ? {} : {log})}).diagnoses.map(
		({cause}) => cause,
	);
}

const PATH = '/etc/apk/repositories';

describe('a live box', () => {
	it('is healthy where a daemon answers', () => {
		expect(diagnoseBox({facts: factsWithDocker()})).toMatchObject({
			status: 'healthy',
			diagnoses: [],
		});
	});

	it('is told of community that is switched off, with the line', () => {
		const file = probedFile(PATH, REPOSITORIES_WITHOUT_COMMUNITY);
		const box = facts({
			repositoryFiles: known([file], PATH),
			dockerOffered: known(false, 'apk policy docker'),
		});
		const [first] = diagnoseBox({facts: box}).diagnoses;
		expect(first?.cause).toBe('community-repo-disabled');
		expect(first?.evidence[0]?.text).toContain(`${PATH}:2: #https://`);
	});

	it('is told of a kernel that was upgraded, first of all', () => {
		const box = factsWithDocker({
			kernel: known({release: '6.12.1-0-lts', modules: 'other'}, 'uname -r'),
		});
		expect(causesOf(box)[0]).toBe('kernel-upgraded-not-rebooted');
	});

	it('is told what the service is before what its client sees of that', () => {
		const daemonError =
			'Cannot connect to the Docker daemon at unix:///var/run/docker.sock. Is the docker daemon running?';
		const service = {exists: true, state: 'unsupervised', respawns: 0, runlevels: ['default']};
		const box = factsWithDocker({
			docker: known(
				docker({packages: ['docker'], service, groupMembers: [], daemonError}),
				'apk info, rc-service',
			),
		});
		expect(causesOf(box)).toEqual(['service-crashed', 'daemon-not-running']);
	});

	it.each([
		['crashed', ['default'], 'service-crashed'],
		['failed', ['default'], 'service-respawn-limit'],
		['stopped', ['default'], 'service-stopped'],
		['stopped', [], 'service-not-in-runlevel'],
	] as const)('is told of a service that is %s in %j', (state, runlevels, cause) => {
		const box = factsWithDocker({
			docker: known(
				docker({
					packages: ['docker'],
					service: {exists: true, state, respawns: 0, runlevels},
					groupMembers: [],
				}),
				'x',
			),
		});
		expect(causesOf(box)).toEqual([cause]);
	});

	it('names the reason in the log before the state of the service', () => {
		const box = factsWithDocker({
			docker: known(
				docker({
					packages: ['docker'],
					service: {exists: true, state: 'failed', respawns: 9, runlevels: ['default']},
				}),
				'x',
			),
		});
		expect(causesOf(box, "failed to start daemon: Devices cgroup isn't mounted\n")).toEqual([
			'cgroups-not-mounted',
			'service-respawn-limit',
		]);
	});

	it('is told of a daemon.json that is no JSON', () => {
		const box = factsWithDocker({
			docker: known(
				docker({
					packages: ['docker'],
					daemonJson: probedFile('/etc/docker/daemon.json', '{"dns": [],}'),
				}),
				'x',
			),
		});
		expect(causesOf(box)).toContain('daemon-json-syntax');
	});

	it('is told of a wrong clock and a full disk', () => {
		const box = facts({
			network: known(network({clockOffsetSeconds: known(-90_000_000, 'wget')}), 'wget'),
			space: known(
				[{path: '/var/lib/docker', mount: '/', freeBytes: 1_000_000, fileSystem: 'ext4'}],
				'df',
			),
			dockerOffered: known(true, 'apk policy docker'),
		});
		expect(causesOf(box)).toEqual(['clock-skew', 'disk-full']);
	});

	it('names a disk that can hold no more files, however much space it has', () => {
		const disk = (freeInodes: number) => ({
			path: '/var/lib/docker',
			mount: '/var/lib/docker',
			freeBytes: 9e9,
			freeInodes,
			fileSystem: 'ext4',
		});
		expect(causesOf(factsWithDocker({space: known([disk(0)], 'df')}))[0]).toBe(
			'disk-inodes-exhausted',
		);
		expect(causesOf(factsWithDocker({space: known([disk(9000)], 'df')}))).not.toContain(
			'disk-inodes-exhausted',
		);
	});

	describe('whose network looks incomplete', () => {
		const noRoute = {link: known({interfaces: ['eth0'], hasDefaultRoute: false}, 'ip -o addr')};
		const noNames = {nameservers: known([], '/etc/resolv.conf')};
		const silent = known({ok: false, detail: 'no answer within 5 s'}, 'wget');
		const nobody = network({mirror: silent, community: silent, registry: silent});
		const onlyRegistry = network({mirror: silent, community: silent});

		it.each([
			['no default route', noRoute, 'network-unreachable'],
			['no name server', noNames, 'dns-failure'],
		] as const)('is told of %s where nobody answers', (_name, missing, cause) => {
			const box = factsWithDocker({...missing, network: known(nobody, 'wget')});
			expect(causesOf(box)[0]).toBe(cause);
		});

		it.each([
			['no default route', noRoute, 'network-unreachable'],
			['no name server', noNames, 'dns-failure'],
		] as const)('is not told of %s where a server answers', (_name, missing, cause) => {
			const box = factsWithDocker({...missing, network: known(onlyRegistry, 'wget')});
			expect(causesOf(box)).not.toContain(cause);
		});
	});
});
