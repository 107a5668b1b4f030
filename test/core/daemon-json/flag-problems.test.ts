import {describe, expect, test} from 'vitest';
import {byteStringOfText} from '../../../src/core/byte-string.ts';
import {flagProblems} from '../../../src/core/daemon-json/flag-problems.ts';
import type {SettingsProblem} from '../../../src/core/daemon-json/json-problem.ts';
import {serviceOptions} from '../../../src/core/daemon-json/service-options.ts';
import {told} from '../../helpers/told-value.ts';

const of = (flags: string, values?: Parameters<typeof flagProblems>[1]) =>
	flagProblems(serviceOptions(byteStringOfText(`DOCKER_OPTS="${flags}"\n`)), values);
const short = ({cause, subject}: SettingsProblem) => `${cause} ${subject}`;

describe('the flags of the service', () => {
	test.each([
		['-D -l info --mtu 1400', []],
		['-Dl info', []],
		['-DX', ['dockerd-unknown-flag -DX']],
		['-XD', ['dockerd-unknown-flag -XD']],
		['-D1', ['dockerd-unknown-flag -D1']],
		['--Dl', ['dockerd-unknown-flag --Dl']],
		['--debgu --nonsense', ['dockerd-unknown-flag --debgu', 'dockerd-unknown-flag --nonsense']],
		['$(cat x)', []],
	])('%s: %j', (flags, found) => {
		expect(of(flags).map(short)).toEqual(found);
	});

	test.each([
		['tcp://0.0.0.0:2375', 'settings.open'],
		['tcp://127.0.0.1:2375', 'settings.open-local'],
		['tcp://localhost:2375', 'settings.open-local'],
		['tcp://localhosts:2375', 'settings.open'],
		['tcp://[::1]:2375', 'settings.open-local'],
		['tcp://1127.0.0.1', 'settings.open'],
		['tcp://10.0.0.1?tcp://127.0.0.1', 'settings.open'],
	])('%s is told as %s, from the flag and from the file', (host, key) => {
		const [byFlag] = of(`-H ${host}`);
		const [byFile, ...more] = of('', {hosts: [7, 'unix:///run/docker.sock', host]});
		expect(told(byFlag?.text)).toBe(told([key, {host}]));
		expect(byFlag).toMatchObject({path: '/etc/conf.d/docker', position: {line: 1, column: 1}});
		expect(told(byFile?.text)).toBe(told([key, {host}]));
		expect(byFile).toMatchObject({path: '/etc/docker/daemon.json', subject: host});
		expect(byFile?.position).toBeUndefined();
		expect(more).toEqual([]);
	});

	test('a door whose visitors are checked is no problem; one that is checked no longer is', () => {
		const host = '-H tcp://0.0.0.0:2376';
		expect(of(`${host} --tlsverify`)).toEqual([]);
		expect(of(host, {tlsverify: true})).toEqual([]);
		expect(of(`${host} --tlsverify=false`)).toHaveLength(1);
		expect(of(host, {tlsverify: false})).toHaveLength(1);
		expect(of(`${host} --debug`)).toHaveLength(1);
		expect(of('--label tcp://0.0.0.0:2376', {hosts: 'tcp://0.0.0.0'})).toEqual([]);
	});
});
