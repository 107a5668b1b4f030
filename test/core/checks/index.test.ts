import {describe, expect, it} from 'vitest';
import {verdictOf} from '../../../src/core/check.ts';
import {checksFor} from '../../../src/core/checks/index.ts';
import {DEFAULT_CHOICES} from '../../../src/core/choices.ts';
import {known, notApplicable, unknown} from '../../../src/core/fact.ts';
import {factsFrom} from '../../../src/core/facts/facts-from.ts';
import {networkFrom} from '../../../src/core/facts/network-from.ts';
import {networkQuestionsFor} from '../../../src/core/probe/network-questions.ts';
import {say} from '../../../src/messages/message.ts';
import {check} from '../../helpers/check.ts';
import {FACTS_AT, facts, factsWithDocker, foreignFacts} from '../../helpers/facts.ts';
import {captured} from '../../helpers/probe.ts';

/** The ids that scripts rely on, in the order of the rows. */
const IDS = [
	'alpine.release',
	'system.architecture',
	'apk.version',
	'repositories.community',
	'apk.world',
	'kernel.modules',
	'kernel.overlay',
	'kernel.netfilter',
	'kernel.options',
	'cgroups.version',
	'init.openrc',
	'service.network',
	'firewall.services',
	'system.environment',
	'system.install-mode',
	'disk.space',
	'disk.filesystem',
	'memory.available',
	'clock.plausible',
	'privilege.root',
	'network.link',
	'network.proxy',
	'network.resolver',
	'network.mirror',
	'network.community',
	'network.registry',
	'docker.installed',
	'docker.settings',
	'docker.enabled',
	'docker.running',
	'runtimes.other',
];

describe('the system check', () => {
	it('has its rows in one order, whatever is known', () => {
		const boxes = [
			facts(),
			foreignFacts(),
			factsWithDocker(),
			factsFrom(new Map(), FACTS_AT),
			factsFrom(captured('lab-running'), FACTS_AT),
		];
		for (const box of boxes) {
			expect(checksFor(box, DEFAULT_CHOICES).map(({id}) => id)).toEqual(IDS);
		}
	});

	it('finds a fresh box fixable: community is off, and nothing else is said against it', () => {
		const checks = checksFor(facts(), DEFAULT_CHOICES);
		expect(verdictOf(checks)).toBe('fixable');
		const found = checks.filter(({status}) => status === 'warn' || status === 'fail');
		expect(found.map(({id}) => id)).toEqual(['repositories.community']);
	});

	it('names no false problem on a captured fresh box', () => {
		const box = factsFrom(captured('lab-fresh-root'), FACTS_AT);
		const answers = networkFrom(captured('network-ok'), networkQuestionsFor(box));
		const checks = checksFor({...box, network: known(answers, 'wget')}, DEFAULT_CHOICES);
		const found = checks.filter(({status}) => status === 'warn' || status === 'fail');
		expect(found.map(({id}) => id)).toEqual(['repositories.community']);
		expect(verdictOf(checks)).toBe('fixable');
	});

	it('finds a box ready on which Docker runs', () => {
		const checks = checksFor(factsWithDocker(), DEFAULT_CHOICES);
		expect(checks.filter(({status}) => status !== 'ok')).toEqual([]);
		expect(verdictOf(checks)).toBe('ready');
	});

	it('blocks on another system, and only there for that', () => {
		const checks = checksFor(foreignFacts(), DEFAULT_CHOICES);
		expect(verdictOf(checks)).toBe('blocked');
		const blocking = checks.filter(({consequence}) => consequence === 'blocks');
		expect(blocking.map(({id}) => id)).toEqual(['alpine.release']);
	});

	it('blocks on a box that did not tell what it is, and for nothing else that is not known', () => {
		const checks = checksFor(factsFrom(new Map(), FACTS_AT), DEFAULT_CHOICES);
		const blocking = checks.filter(({consequence}) => consequence === 'blocks');
		expect(blocking.map(({id}) => id)).toEqual(['alpine.release']);
		expect(verdictOf(checks)).toBe('blocked');
		expect(new Set(checks.map(({status}) => status))).toEqual(new Set(['unknown']));
	});

	it('says what is asked and why it is not known', () => {
		expect(check('memory.available', {memory: unknown('no meminfo')})).toMatchObject({
			status: 'unknown',
			value: 'memory',
			detail: 'no meminfo',
			source: '',
		});
		expect(check('kernel.netfilter', {netfilter: notApplicable('the host')})).toMatchObject({
			status: 'skip',
			detail: 'the host',
		});
	});

	it('fits the rows of a narrow terminal', () => {
		const boxes = [
			facts(),
			factsWithDocker(),
			...['lab-fresh-user', 'lab-installed', 'lab-crash-loop', 'lab-gave-up', 'lab-not-booted'].map(
				(name) => factsFrom(captured(name), FACTS_AT),
			),
		];
		const tooLong = boxes
			.flatMap((box) => checksFor(box, DEFAULT_CHOICES))
			.map(({value}) => say(value))
			.filter((value) => value.length > 31);
		expect(tooLong).toEqual([]);
	});
});
