/**
 * What is said of each kind of value in each kind of setting, and what is made of it. `vitest -u` writes
 * the file anew; read what has changed in it.
 */
import {expect, it} from 'vitest';
import {byteStringOfText, textOf} from '../../../src/core/byte-string.ts';
import {freePool, networksMeet} from '../../../src/core/daemon-json/address-pools.ts';
import {mendSettings} from '../../../src/core/daemon-json/mend-settings.ts';
import {withPlaces} from '../../../src/core/daemon-json/placed-evidence.ts';
import {isSlip, valueFault} from '../../../src/core/daemon-json/value-fault.ts';
import type {Diagnosis} from '../../../src/core/diagnosis.ts';
import {known, unknown} from '../../../src/core/fact.ts';
import {facts, factsWithDocker, probedFile, runningDocker} from '../../helpers/facts.ts';
import {told} from '../../helpers/told-value.ts';

const NAMES = [
	...['debug', 'mtu', 'data-root', 'dns', 'labels', 'registry-mirrors', 'log-opts', 'features'],
	...['default-address-pools', 'proxies', 'runtimes', 'log-level', 'log-format', 'storage-driver'],
	...['no-such-key', 'builder', 'dbug', 'default-gateway'],
];
const POOL = {base: '10.9.0.0/16', size: 24};
const VALUES = [
	...[null, true, false, 'true', 'false', 'True', '', 'text', 7, 7.5, '7', '1500', '1500x', 'x15'],
	...['1234567890', [], ['a'], ['a', 1], [1], ['a=b'], ['a=b', 'c'], ['a', 'b=c'], {}, [{}]],
	...['1.1.1.1', ['1.1.1.1'], ['1.1.1.1', 'x'], ['x', '1.1.1.1'], [1, '1.1.1.1'], ['fe80::1']],
	...[['1.1.1.1:53'], ['1.1.1'], ['x1.1.1.1'], ['::1x'], {a: 'b'}, {a: 1}, {a: 'b', c: 1}],
	...[{a: true}, {a: true, b: 'c'}, {a: null}, {a: {}}, {a: []}, {a: 1, b: []}],
	...[POOL, [POOL], [POOL, 1], [{...POOL, size: '24'}], [{...POOL, size: 24.5}]],
	...[[{base: POOL.base}], [{size: 24}], [{base: 7}], [{base: '10.9.0.0'}], [{base: 'fd00::/64'}]],
	...[[{base: 'x10.9.0.0/16'}], [{base: '10.9.0.0/16x'}], [{base: '10.9.0.0/1600'}], [null], 'a=b'],
	...['INFO', 'info', 'warning', 'debugging', 'inf', 'loud', 'json', 'JSON', 'jsn', 'text '],
	...['overlay', 'overlay2', 'Overlay2', 'overlay9', 'nonsense', 'vfs', 'https://hub.example'],
	...[['https://hub.example'], ['http://hub.example'], ['ftp://hub.example'], ['https:///hub']],
	...[['see https://hub.example'], ['https://a.example', 'b.example'], ['https://a.example', 7]],
];

it('each value is judged and mended as before in each kind of setting', async () => {
	const lines = NAMES.flatMap((name) => {
		const verdicts = Map.groupBy(VALUES, (value) => {
			const text = JSON.stringify({[name]: value});
			const mended = mendSettings(byteStringOfText(text));
			return [
				`${told(valueFault(name, value))}${isSlip(name, value) ? ', a slip' : ''}`,
				...(mended === undefined ? [] : [`mended ${textOf(mended)}`]),
			].join('\n    ');
		});
		return [
			name,
			...[...verdicts].map(([verdict, values]) => {
				const same = values.map((value) => JSON.stringify(value)).join(' | ');
				return `  ${same}\n    ${verdict}`;
			}),
		];
	});
	await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('../../golden/setting-values.txt');
});

it.each([
	['10.0.0.0/8', '10.200.0.0/16', true],
	['10.200.0.0/16', '10.0.0.0/8', true],
	['10.200.1.0/24', '10.200.2.0/24', false],
	['10.200.1.0/24', '10.200.1.128/25', true],
	['0.0.0.0/0', '10.200.0.0/16', true],
	['10.200.0.0/16', '0.0.0.0/0', true],
	['1.2.3.4/32', '1.2.3.4/32', true],
	['1.2.3.4/32', '1.2.3.5/32', false],
	['192.168.0.0/16', '64.168.0.0/16', false],
	// What is no network has no address in common with anything.
	['0.0.0.0/33', '10.200.0.0/16', false],
	['10.200.0.256/8', '10.200.0.0/16', false],
	['x10.200.0.0/8', '10.200.0.0/16', false],
	['10.200.0.0/8 dev', '10.200.0.0/16', false],
	['10.200.0.0', '10.200.0.0/16', false],
	['fd00::/8', '10.200.0.0/16', false],
	['', '', false],
])('%s and %s have an address in common: %s', (one, other, meet) => {
	expect(networksMeet(one, other)).toBe(meet);
	expect(networksMeet(other, one)).toBe(meet);
});

it('a pool is the first of the ranges that no network meets', () => {
	const bases = [
		...['10.200.0.0/16', '10.213.0.0/16', '10.99.0.0/16', '172.30.0.0/16', '172.23.0.0/16'],
		...['192.168.240.0/20', '100.96.0.0/16'],
	];
	for (const [index, base] of bases.entries()) {
		expect(freePool(['no network', ...bases.slice(0, index)])).toEqual({base, size: 24});
	}

	expect(freePool(bases)).toBeUndefined();
	expect(freePool(['0.0.0.0/0'])).toBeUndefined();
	expect(freePool(['10.0.0.0/8'])?.base).toBe('172.30.0.0/16');
});

it('the place of a fault stands before what dockerd says of it', () => {
	const said = {line: 3, text: 'invalid character'};
	const diagnoses = ['daemon-json-syntax', 'disk-full'].map(
		(cause) => ({cause, evidence: [said]}) as unknown as Diagnosis,
	);
	const daemonJson = probedFile('/etc/docker/daemon.json', '{\n  "debug": tru\n}\n');
	const broken = factsWithDocker({docker: known(runningDocker({daemonJson}), 'test')});
	const [placed, other] = withPlaces(diagnoses, broken);
	expect(placed?.evidence).toEqual([{line: 0, text: expect.stringContaining('ine 2')}, said]);
	expect(placed?.cause).toBe('daemon-json-syntax');
	expect(other).toBe(diagnoses[1]);
	for (const found of [null, facts(), factsWithDocker({docker: unknown('not asked')})]) {
		expect(withPlaces(diagnoses, found)).toEqual(diagnoses);
	}
});
