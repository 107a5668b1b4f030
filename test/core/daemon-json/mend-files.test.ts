import {describe, expect, test} from 'vitest';
import {mendFiles} from '../../../src/core/daemon-json/mend-files.ts';
import {probedFile} from '../../helpers/facts.ts';

const mend = (json: string | undefined, flags: string) =>
	mendFiles({
		daemonJson: json === undefined ? undefined : probedFile('/etc/docker/daemon.json', json),
		serviceConfig: probedFile('/etc/conf.d/docker', `DOCKER_OPTS="${flags}"\n`),
	});

describe('both settings files together', () => {
	test.each([
		['{"debug": true}', '--debug', '{}'],
		['{"mtu": 1400, "debug": true}', '-D', '{"mtu": 1400}'],
		['{"hosts": ["unix:///var/run/docker.sock"]}', '-H unix:///var/run/docker.sock', '{}'],
		['{"log-level": "debug", // mine\n}', '--log-level=info', '{}'],
	])('keep the flag where a key says it too: %j with %j', (json, flags, mended) => {
		const result = mend(json, flags);
		expect(result?.daemonJson?.replaceAll(/\s+/g, ' ').replace('{ }', '{}')).toBe(mended);
		expect(result?.serviceConfig).toBeUndefined();
	});

	test('lose a slip each', () => {
		const result = mend('{"mtu": 1400,}', '--debg');
		expect(result?.daemonJson).toBe('{"mtu": 1400}');
		expect(result?.serviceConfig).toBe('DOCKER_OPTS="--debug"\n');
		expect(result?.problems.map(({cause}) => cause)).toEqual([
			'daemon-json-syntax',
			'dockerd-unknown-flag',
		]);
	});

	test.each([
		['{"debug": true}', ''],
		['{"hosts": ["tcp://127.0.0.1:2375"]}', '-H unix:///var/run/docker.sock'],
		['{"tlsverify": true}', '--tlsverify=false'],
		['{"userns-remap": "default"}', '--userns-remap=ada'],
		['{"completely-else": 1}', ''],
		['{"debug": true,}', '--frobnicate'],
		[undefined, '--frobnicate'],
		[undefined, ''],
	])('are left to their owner: %j with %j', (json, flags) => {
		expect(mend(json, flags)).toBeUndefined();
	});
});
