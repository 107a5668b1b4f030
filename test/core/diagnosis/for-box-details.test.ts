/** What a box is told of each fact: the line that it rests on, and where it stands. */
import {describe, expect, it} from 'vitest';
import {diagnoseBox, firstOfEach} from '../../../src/core/diagnosis/for-box.ts';
import {known, unknown} from '../../../src/core/fact.ts';
import type {Docker, Facts} from '../../../src/core/facts.ts';
import {docker, facts, factsWithDocker, network, runningDocker} from '../../helpers/facts.ts';

const told = (box: Facts, log?: string) =>
	diagnoseBox({facts: box, ...(log === undefined ? {} : {log})}).diagnoses.map(
		({cause, evidence}) => [cause, evidence.map(({text}) => text).join(' | ')],
	);
const causes = (box: Facts, log?: string) => told(box, log).map(([cause]) => cause);
const silent = known({ok: false, detail: ''}, 'wget');
const nobody = known(network({mirror: silent, community: silent, registry: silent}), 'wget');
const dead = (overrides: Partial<Docker> = {}) =>
	known(docker({packages: ['docker'], groupMembers: [], ...overrides}), 'docker version');
const SILENCE =
	'Cannot connect to the Docker daemon at unix:///var/run/docker.sock. Is the docker daemon running?';

describe('what a box is told', () => {
	it.each<[name: string, overrides: Partial<Facts>, line: string | undefined]>([
		[
			'of an init that never ran',
			{init: known('openrc-not-booted', '/run/openrc')},
			'openrc-not-booted /run/openrc: OpenRC',
		],
		[
			'of a kernel',
			{kernel: known({release: '6.1', modules: 'other'}, 'uname -r')},
			'kernel-upgraded-not-rebooted uname -r: 6.1',
		],
		[
			'of a kernel from nowhere',
			{kernel: known({release: '6.1', modules: 'other'}, '')},
			'kernel-upgraded-not-rebooted 6.1',
		],
		[
			'of an empty world',
			{world: known([], '/etc/apk/world')},
			'world-file-missing /etc/apk/world: -',
		],
		['of a world that nobody read', {world: unknown('x')}, undefined],
		[
			'of overlay',
			{overlay: known('missing', '/lib/modules')},
			'overlay-module-missing /lib/modules: overlay',
		],
		[
			'of a way out that is missing',
			{
				link: known({interfaces: ['eth0', 'eth1'], hasDefaultRoute: false}, 'ip route'),
				network: nobody,
			},
			'network-unreachable ip route: eth0 eth1',
		],
		[
			'of a box without an interface',
			{link: known({interfaces: [], hasDefaultRoute: true}, 'ip route'), network: nobody},
			'network-unreachable ip route: -',
		],
		[
			'of no name server',
			{nameservers: known([], '/etc/resolv.conf'), network: nobody},
			'dns-failure /etc/resolv.conf: nameserver -',
		],
		[
			'of a clock',
			{network: known(network({clockOffsetSeconds: known(-90_000, 'Date')}), 'wget')},
			'clock-skew Date: -90000 s',
		],
		[
			'of a disk',
			{
				space: known(
					[{path: '/usr', mount: '/', freeBytes: 314_572_799, fileSystem: 'ext4'}],
					'df',
				),
			},
			'disk-full df: /usr 314572799',
		],
		[
			'of a disk that just suffices',
			{
				space: known(
					[{path: '/usr', mount: '/', freeBytes: 314_572_800, fileSystem: 'ext4'}],
					'df',
				),
			},
			undefined,
		],
		[
			'of inodes',
			{
				space: known(
					[{path: '/usr', mount: '/', freeBytes: 9e9, freeInodes: 3, fileSystem: 'ext4'}],
					'df',
				),
			},
			'disk-inodes-exhausted df -iP: /usr 3',
		],
		['of disks that nobody measured', {space: unknown('df is missing')}, undefined],
		['of a network that nobody asked', {network: unknown('not asked')}, undefined],
		[
			'of a network of which one part was not asked',
			{
				network: known(
					network({mirror: unknown('x'), community: unknown('x'), registry: unknown('x')}),
					'wget',
				),
			},
			undefined,
		],
		[
			'of no route where nothing was asked',
			{
				link: known({interfaces: ['eth0'], hasDefaultRoute: false}, 'ip route'),
				network: known(
					network({mirror: unknown('x'), community: unknown('x'), registry: unknown('x')}),
					'wget',
				),
			},
			'network-unreachable ip route: eth0',
		],
	])('%s', (_, overrides, line) => {
		const box = factsWithDocker(overrides);
		expect(told(box).map((entry) => entry.join(' '))).toEqual(line === undefined ? [] : [line]);
	});

	it('that has Docker is told of the daemon before the network, and else after it', () => {
		const refused = known({ok: false, detail: '407 Proxy Authentication Required'}, 'wget');
		const parts = {network: known(network({mirror: refused}), 'wget')};
		const here = causes(factsWithDocker({...parts, docker: dead({daemonError: SILENCE})}));
		const gone = causes(
			factsWithDocker({...parts, docker: known(docker({daemonError: SILENCE}), 'x')}),
		);
		expect(here).toEqual(['daemon-not-running', 'proxy-auth-required']);
		expect(gone).toEqual(['proxy-auth-required', 'daemon-not-running']);
	});

	it('is told what the log says in place of what the client says', () => {
		const box = factsWithDocker({docker: dead({daemonError: SILENCE})});
		expect(causes(box, "failed to start daemon: Devices cgroup isn't mounted")).toEqual([
			'cgroups-not-mounted',
		]);
		expect(causes(box, 'all is well')).toEqual(['daemon-not-running']);
		expect(causes(box)).toEqual(['daemon-not-running']);
		expect(causes(factsWithDocker({docker: dead()}))).toEqual([]);
	});

	it.each<[state: string | undefined, runlevels: readonly string[], cause: string | undefined]>([
		['unsupervised', [], 'service-crashed docker: unsupervised'],
		['failed', [], 'service-respawn-limit docker: failed'],
		['stopped', [], 'service-not-in-runlevel docker: stopped'],
		['started', [], undefined],
		['toString', [], undefined],
		[undefined, [], undefined],
	])('of a service that is %s', (state, runlevels, line) => {
		const box = factsWithDocker({
			docker: dead({service: {exists: true, state, respawns: 0, runlevels}}),
		});
		expect(told(box).map((entry) => entry.join(' '))).toEqual(line === undefined ? [] : [line]);
	});
});

describe('another apk at work', () => {
	const lock = (pid: number) => known({pid, command: 'apk upgrade'}, '/lib/apk/db/lock');
	it.each([
		['with nothing to do here', factsWithDocker({apkLock: lock(7)}), false],
		['in the way', facts({apkLock: lock(7), dockerOffered: known(true, 'apk')}), true],
		[
			'beside other packages',
			facts({
				apkLock: lock(7),
				dockerOffered: known(true, 'apk'),
				docker: known(docker({packages: ['docker-cli']}), 'x'),
			}),
			true,
		],
		[
			'where Docker could not be asked',
			facts({apkLock: lock(7), dockerOffered: known(true, 'apk'), docker: unknown('x')}),
			true,
		],
		[
			'that has ended',
			facts({apkLock: known(null, 'lock'), dockerOffered: known(true, 'apk')}),
			false,
		],
		['that is not known', facts({dockerOffered: known(true, 'apk')}), false],
	])('%s', (_, box, isTold) => {
		expect(causes(box)).toEqual(isTold ? ['database-locked'] : []);
	});
});

describe('the state of a box', () => {
	it.each([
		['recognised', factsWithDocker({overlay: known('missing', 'x')})],
		['healthy', factsWithDocker({docker: known(runningDocker(), 'x')})],
		['unrecognised', factsWithDocker({docker: dead()})],
		['unrecognised', factsWithDocker({docker: unknown('x')})],
	])('is %s', (status, box) => {
		expect(diagnoseBox({facts: box})).toMatchObject({status, lineCount: 0, skippedLines: 0});
	});

	it('names each cause once, as it was named first', () => {
		const {diagnoses} = diagnoseBox({facts: factsWithDocker({overlay: known('missing', 'x')})});
		const [one] = diagnoses;
		const other = {...one, cause: 'other'} as typeof one;
		expect(one && other && firstOfEach([one, other, {...one, evidence: []}, other])).toEqual([
			one,
			other,
		]);
	});
});
