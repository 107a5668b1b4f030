import {describe, expect, it} from 'vitest';
import {TERMS, termsIn} from '../../../src/core/diagnosis/terms.ts';

const ids = (text: string) => termsIn(text).map(({name}) => name.replace('term.', ''));

describe('the terms of a text', () => {
	it('stand in its order, each once', () => {
		expect(ids('The mirror has no index; another mirror has a package.')).toEqual([
			...['mirror', 'index', 'package'],
		]);
		expect(ids('The service waits for a socket of the kernel.')).toEqual([
			...['service', 'socket', 'kernel'],
		]);
		expect(ids('package')).toEqual(['package']);
		expect(ids('Nothing special here.')).toEqual([]);
		expect(ids('')).toEqual([]);
	});

	it('are the first six of many', () => {
		const many = ['tls x509', 'inode', 'mount', 'LXC', 'WSL', 'proxy', 'kernel'];
		expect(ids(many.join(' '))).toEqual([
			...['certificate', 'inode', 'mount', 'lxc', 'wsl', 'proxy'],
		]);
	});

	it('have a name and a meaning each', () => {
		expect(TERMS.find(({pattern}) => pattern.test('daemon.json')) !== undefined).toBe(true);
		expect(termsIn('rootless')).toMatchObject([
			{name: 'term.rootless', meaning: 'term.rootless.means'},
		]);
	});

	it.each([
		['apk add', 'apk'],
		['two packages', 'package'],
		['the repositories', 'repository'],
		['a repository', 'repository'],
		['Mirrors', 'mirror'],
		['indexes', 'index'],
		['APKINDEX.tar.gz', 'index'],
		['world', 'world'],
		['tags', 'tag'],
		['nano@edge', 'tag'],
		['releases', 'release'],
		['branches', 'release'],
		['architectures', 'architecture'],
		['processor', 'architecture'],
		['signatures', 'signature'],
		['signed', 'signature'],
		['dockerd', 'daemon'],
		['services', 'service'],
		['rc-update', 'service'],
		['OpenRC', 'openrc'],
		['runlevels', 'runlevel'],
		['sockets', 'socket'],
		['containers', 'container'],
		['images', 'image'],
		['registries', 'registry'],
		['cgroup', 'cgroups'],
		['control groups', 'cgroups'],
		['kernels', 'kernel'],
		['modprobe', 'module'],
		['overlay2', 'overlay'],
		['packet filter', 'iptables'],
		['proxies', 'proxy'],
		['name server', 'name-server'],
		['DNS', 'name-server'],
		['certificates', 'certificate'],
		['https', 'tls'],
		['docker.pid', 'pid-file'],
		['root', 'root'],
		['daemon.json', 'daemon-json'],
		['rootlesskit', 'rootless'],
		['LXC', 'lxc'],
		['WSL', 'wsl'],
		['inodes', 'inode'],
		['mounted', 'mount'],
		['HTTP 404', 'http-status'],
	])('%s is about %s', (text, id) => {
		expect(ids(text)).toContain(id);
	});

	it.each(['apks', 'Rooted', 'worldwide', 'staging', 'HTTP 40', 'amount', 'mailboxes'])(
		'%s has none',
		(text) => {
			expect(ids(text)).toEqual([]);
		},
	);
});
