import {describe, expect, test} from 'vitest';
import {valueOr} from '../../src/core/fact.ts';
import {createPracticeSystem} from '../../src/effects/practice-system.ts';
import {probeBox, probeNetwork} from '../../src/effects/probe.ts';
import {cleanWorld} from '../../src/practice/clean-world.ts';
import type {PracticeNetwork, Trouble, World} from '../../src/practice/world.ts';

const NOW = Date.UTC(2026, 10, 23, 9);
const CLEAN = cleanWorld('3.22', {now: NOW, seed: 2});
const CDN = 'dl-cdn.alpinelinux.org/alpine';

function withNetwork(change: Partial<PracticeNetwork>): World {
	return {...CLEAN, network: {...CLEAN.network, ...change}};
}

function withRule(trouble: Trouble, urls = ''): World {
	return withNetwork({rules: [{urls, trouble}]});
}

async function networkOf(world: World) {
	const system = createPracticeSystem({world, pace: () => 'instant', startsAt: NOW});
	const network = await probeNetwork(system, await probeBox(system));
	const isFine = (name: 'resolver' | 'mirror' | 'community' | 'registry') =>
		valueOr(network[name], undefined)?.ok;
	return {
		verdict: [isFine('resolver'), isFine('mirror'), isFine('community'), isFine('registry')],
		offset: valueOr(network.clockOffsetSeconds, undefined),
		mirror: valueOr(network.mirror, undefined)?.detail ?? '',
	};
}

describe('the network probe on the practice box', () => {
	test.each<[string, World, readonly boolean[]]>([
		['all is well', CLEAN, [true, true, true, true]],
		['no name server answers', withRule({kind: 'dns-silent'}), [false, false, false, false]],
		['the mirror refuses', withRule({kind: 'refused'}, CDN), [true, false, false, true]],
		['packets are dropped', withRule({kind: 'timeout'}, CDN), [true, false, false, true]],
		[
			'only community is missing',
			withRule({kind: 'http', status: 404}, `${CDN}/v3.22/community`),
			[true, true, false, true],
		],
		['a sign-in page answers', withRule({kind: 'portal'}), [true, false, false, false]],
		[
			'the registry cannot be reached',
			withRule({kind: 'refused'}, 'registry-1.docker.io'),
			[true, true, true, false],
		],
		['the network is down', withNetwork({isUp: false}), [false, false, false, false]],
	])('%s', async (_, world, verdict) => {
		expect((await networkOf(world)).verdict).toEqual(verdict);
	});

	test('tells how far the clock is off, and that https suffers from it', async () => {
		const years = 3 * 365 * 86_400;
		const {offset, verdict} = await networkOf({...CLEAN, clockAheadMs: -years * 1000});
		expect(offset).toBe(-years);
		expect(verdict).toEqual([true, true, true, false]);
	});

	test('names the status that a mirror answers', async () => {
		const {mirror} = await networkOf(withRule({kind: 'http', status: 503}, CDN));
		expect(mirror).toContain('503');
	});
});
