import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {byteStringOfText, textOf} from '../../../src/core/byte-string.ts';
import {mendSettings} from '../../../src/core/daemon-json/mend-settings.ts';
import {renamedFlag} from '../../../src/core/daemon-json/rename-flag.ts';

const mend = (text: string) => {
	const mended = mendSettings(byteStringOfText(text));
	return mended === undefined ? undefined : textOf(mended);
};

describe('settings are mended', () => {
	test.each([
		['{"debug": true,}', '{"debug": true}'],
		['{\n  "log-drivers": "local"\n}\n', '{\n  "log-driver": "local"\n}\n'],
		['{"registry-mirror": ["https://m.example"]}', '{"registry-mirrors": ["https://m.example"]}'],
		['{"dns": "1.1.1.1"}', '{"dns": ["1.1.1.1"]}'],
		['{"debug": "true", "mtu": "1400"}', '{"debug": true, "mtu": 1400}'],
		[
			'{"log-opts": {"max-size": "10m", "max-file": 3}}',
			'{"log-opts": {"max-size":"10m","max-file":"3"}}',
		],
		[
			'{"default-address-pools": {"base": "10.9.0.0/16", "size": 24}}',
			'{"default-address-pools": [{"base":"10.9.0.0/16","size":24}]}',
		],
		['{"log-level": "loud", "debug": true}', '{"debug": true}'],
		[
			'{"debug": "true", "hosts": ["tcp://0.0.0.0:2375"]}',
			'{"debug": true, "hosts": ["tcp://0.0.0.0:2375"]}',
		],
		['{"log-level": "warning"}', '{"log-level": "warn"}'],
		['{"storage-driver": "overlay9"}', '{"storage-driver": "overlay2"}'],
		["{'dns': '1.1.1.1', // mine\n}", '{"dns": ["1.1.1.1"]\n}'],
	])('%j', (text, mended) => {
		expect(mend(text)).toBe(mended);
		expect(mend(mended)).toBeUndefined();
	});

	test.each([
		'{"debug": true}',
		'{"log-level": "INFO"}',
		'',
		'{"debug": }',
		'{"completely-else": 1}',
		'{"bridge": 7}',
		'{"storage-driver": "overlaybd"}',
		'{"storage-driver": "my-own-snapshotter"}',
		'{"log-driver": "local", "log-drivers": "syslog"}',
		'{"dns": ["banana"]}',
		'[]',
		'{"hosts": ["tcp://0.0.0.0:2375"]}',
	])('or left to their owner: %j', (text) => {
		expect(mend(text)).toBeUndefined();
	});

	test('to something that needs no mending', () => {
		fc.assert(
			fc.property(fc.string({maxLength: 40}), (text) => {
				const mended = mend(`{${text}}`);
				expect(mended === undefined || mend(mended) === undefined).toBe(true);
			}),
		);
	});
});

describe('a flag is renamed', () => {
	const rename = (text: string, flag: string) => {
		const renamed = renamedFlag(byteStringOfText(text), flag);
		return renamed === undefined ? undefined : textOf(renamed);
	};

	test('in place', () => {
		expect(rename('# --debgu\nDOCKER_OPTS="--debgu --mtu=1400"\n', '--debgu')).toBe(
			'# --debgu\nDOCKER_OPTS="--debug --mtu=1400"\n',
		);
		expect(rename('DOCKER_OPTS="--log-drivr=local"\n', '--log-drivr')).toBe(
			'DOCKER_OPTS="--log-driver=local"\n',
		);
	});

	test('not where nothing is near, or where it stands twice', () => {
		expect(rename('DOCKER_OPTS="--frobnicate"\n', '--frobnicate')).toBeUndefined();
		expect(rename('A="--debgu"\nDOCKER_OPTS="--debgu"\n', '--debgu')).toBeUndefined();
	});
});
