import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {freePool, networksMeet} from '../../../src/core/daemon-json/address-pools.ts';
import {inspectSettings} from '../../../src/core/daemon-json/inspect-settings.ts';
import {withSettings} from '../../../src/core/daemon-json/merge.ts';
import {settingOffers} from '../../../src/core/daemon-json/setting-offers.ts';
import {known} from '../../../src/core/fact.ts';
import {say} from '../../../src/messages/message.ts';
import {docker, facts, probedFile} from '../../helpers/facts.ts';

const withJson = (text: string | undefined) =>
	facts({
		docker: known(
			docker({
				daemonJson: text === undefined ? undefined : probedFile('/etc/docker/daemon.json', text),
			}),
			'test',
		),
	});
const offered = (text?: string) => settingOffers(withJson(text)).map(({id}) => id);
const ANSWERS: Readonly<Record<string, string>> = {
	'registry-mirror': 'https://mirror.example',
	'data-root': '/srv/docker',
};

describe('settings that are offered', () => {
	test('are five, each with its worth and its price', () => {
		expect(offered()).toEqual([
			'log-rotation',
			'address-pools',
			'registry-mirror',
			'data-root',
			'live-restore',
		]);
		for (const {title, worth, caution} of settingOffers(withJson(undefined))) {
			expect([say(title), say(worth), say(caution)].every((text) => /\w{3}/.test(text))).toBe(true);
		}
	});

	test('are those that are not made yet', () => {
		expect(offered('{"log-driver": "local", "live-restore": false}')).toEqual([
			'address-pools',
			'registry-mirror',
			'data-root',
		]);
		expect(offered('{"log-driver": "json-file"}')).toContain('log-rotation');
	});

	test('are none while the file is broken', () => {
		expect(offered('{"debug": true,}')).toEqual([]);
	});

	test('make a file in which nothing is wrong, all at once or one by one', () => {
		let content = withSettings(undefined, {debug: true});
		for (const {id, change} of settingOffers(withJson(undefined))) {
			const wanted = change(ANSWERS[id] ?? '');
			content = wanted && withSettings(content, wanted);
			expect(content).toBeDefined();
			expect(
				inspectSettings({daemonJson: {path: '/d', target: '/d', content: content ?? ''}}).problems,
			).toEqual([]);
		}

		expect(JSON.parse(content ?? '')).toMatchObject({debug: true, 'data-root': '/srv/docker'});
	});

	test('never open a door to the network', () => {
		for (const {id, change} of settingOffers(withJson(undefined))) {
			expect(JSON.stringify(change(ANSWERS[id] ?? ''))).not.toMatch(/hosts|tcp:|insecure/);
		}
	});

	test.each([
		['registry-mirror', 'mirror.example'],
		['registry-mirror', 'https://'],
		['registry-mirror', 'https://a b'],
		['data-root', 'srv/docker'],
		['data-root', '/'],
		['data-root', '/srv/../etc'],
		['data-root', '/a"b'],
	])('do not take %s %s', (id, answer) => {
		const offer = settingOffers(withJson(undefined)).find((one) => one.id === id);
		expect(offer?.change(answer)).toBeUndefined();
	});
});

const byte = fc.integer({min: 0, max: 255});
const network = fc
	.tuple(byte, byte, byte, byte, fc.integer({min: 1, max: 32}))
	.map(([a, b, c, d, bits]) => `${a}.${b}.${c}.${d}/${bits}`);

describe('a pool of addresses', () => {
	test('meets no network of the box', () => {
		fc.assert(
			fc.property(fc.array(network, {maxLength: 8}), (networks) => {
				const pool = freePool(networks);
				expect(networks.some((own) => pool && networksMeet(own, pool.base))).toBe(false);
			}),
		);
	});

	test('moves on where the first is taken, and is none where all are', () => {
		expect(freePool([])?.base).toBe('10.200.0.0/16');
		expect(freePool(['10.0.0.0/8'])?.base).toBe('172.30.0.0/16');
		expect(freePool(['10.200.7.0/24'])?.base).toBe('10.213.0.0/16');
		expect(freePool(['0.0.0.0/1', '128.0.0.0/1'])).toBeUndefined();
	});
});

describe('networks', () => {
	test.each([
		['10.0.0.0/8', '10.200.0.0/16', true],
		['10.200.0.0/16', '10.201.0.0/16', false],
		['192.168.240.0/20', '192.168.255.0/24', true],
		['192.168.0.0/17', '192.168.240.0/20', false],
		['255.255.255.255/32', '255.255.255.255/32', true],
		['nonsense', '10.0.0.0/8', false],
	])('%s and %s meet: %s', (one, other, expected) => {
		expect(networksMeet(one, other)).toBe(expected);
		expect(networksMeet(other, one)).toBe(expected);
	});
});
