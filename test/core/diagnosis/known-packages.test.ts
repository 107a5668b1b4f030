import {describe, expect, it} from 'vitest';
import {
	isInCommunity,
	mayBeDropped,
	wrongNameOf,
} from '../../../src/core/diagnosis/known-packages.ts';

describe('names of packages', () => {
	it.each([
		['docker-ce', 'docker', 'foreign'],
		['docker.io', 'docker', 'foreign'],
		['docker-compose-plugin', 'docker-cli-compose', 'foreign'],
		['build-essential', 'build-base', 'foreign'],
		['python3-pip', 'py3-pip', 'foreign'],
		['Docker', 'docker', 'form'],
		['docker,', 'docker', 'form'],
		['docker_cli', 'docker-cli', 'form'],
		['dokcer', 'docker', 'misspelt'],
		['dcoker', 'docker', 'misspelt'],
		['nanop', 'nano', 'misspelt'],
		['iptabels', 'iptables', 'misspelt'],
	])('%s means %s (%s)', (name, meant, kind) => {
		expect(wrongNameOf(name)).toEqual({meant, kind});
	});

	it.each(['docker', 'containerd', 'ca-certificates', 'x', 'zstd', 'a'.repeat(500)])(
		'%s means nothing else',
		(name) => {
			expect(wrongNameOf(name)).toBeUndefined();
		},
	);

	it.each(['docker', 'docker-cli-compose', 'containerd', 'podman'])(
		'%s is in community',
		(name) => {
			expect(isInCommunity(name)).toBe(true);
		},
	);

	it.each(['docker-ce', 'curl', 'dockerx'])('%s is not', (name) => {
		expect(isInCommunity(name)).toBe(false);
	});

	it.each(['python2', 'libressl3.1-libcrypto', 'php7', 'py-pip', 'nodejs-npm'])(
		'%s may have been dropped',
		(name) => {
			expect(mayBeDropped(name)).toBe(true);
		},
	);

	it.each(['nanop', 'htop', 'docker-ce'])('%s was never there', (name) => {
		expect(mayBeDropped(name)).toBe(false);
	});
});
