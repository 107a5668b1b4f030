import {describe, expect, test} from 'vitest';
import type {BoxRecord} from '../../../src/core/box-record.ts';
import {unknown} from '../../../src/core/fact.ts';
import type {Facts} from '../../../src/core/facts.ts';
import {continuedRun, viewOfEarlier} from '../../../src/core/resume/earlier-run.ts';
import {say} from '../../../src/messages/message.ts';
import {facts, factsWithDocker} from '../../helpers/facts.ts';
import {earlierScene} from '../../helpers/scenes/resume-scenes.ts';
import {freshState} from '../../helpers/state.ts';
import {recordedBox} from '../../helpers/told-box-record.ts';

type Story = Parameters<typeof earlierScene>[0];

const EDITED: Story = [{begun: 'edit'}, {ended: 'succeeded', exitCode: null}];
const ADDED: Story = [...EDITED, {begun: 'apk.add'}, {ended: 'succeeded'}];
const LINKED: Story = [...ADDED, {begun: 'rc-update.add'}, {ended: 'succeeded'}];
const RESTARTED = recordedBox({boot: 'another'});

function viewOf(story: Story, now: BoxRecord = recordedBox(), found: Facts = facts()) {
	const view = viewOfEarlier(freshState({earlier: earlierScene(story, {now}), facts: found}));
	if (!view) {
		throw new Error('nothing is said of it');
	}

	return view;
}

/** Each stage with a mark, and what was done in it. */
const rowsOf = (story: Story, found?: Facts) =>
	viewOf(story, undefined, found).rows.map(({stage, state, acts}) =>
		[`${state} ${stage}`, ...acts].join(': '),
	);

describe('the stages of an unfinished run', () => {
	const edited = 'ok repositories: edit /etc/apk/repositories';
	const added = 'apk add docker docker-cli-compose';
	test.each<[string, Story, readonly string[]]>([
		[
			'end with the act that was cut off',
			[...EDITED, {begun: 'apk.add'}],
			['ok check', edited, `stop install: ${added}`, 'wait service', 'wait verify'],
		],
		[
			'end with the act that failed',
			[...EDITED, {begun: 'apk.add'}, {ended: 'failed', exitCode: 1}, {over: 'failed'}],
			['ok check', edited, `stop install: ${added}`, 'wait service', 'wait verify'],
		],
		[
			'end with the service',
			[...ADDED, {begun: 'rc-update.add'}],
			[
				...['ok check', edited, `ok install: ${added}`],
				...['stop service: rc-update add docker default', 'wait verify'],
			],
		],
		[
			'begin with what the box lacks again where every act had ended well',
			ADDED,
			[
				...['ok check', 'stop repositories: edit /etc/apk/repositories'],
				...[`wait install: ${added}`, 'wait service', 'wait verify'],
			],
		],
	])('%s', (_, story, rows) => {
		expect(rowsOf(story)).toEqual(rows);
	});

	test('end with the proof where everything is there', () => {
		expect(rowsOf(LINKED, factsWithDocker())).toEqual([
			...['ok check', edited, `ok install: ${added}`],
			...['ok service: rc-update add docker default', 'stop verify'],
		]);
	});

	test('end with what cannot be done where everything else is there', () => {
		const earlier = earlierScene(LINKED);
		const choices = {...earlier.choices, users: ['stranger']};
		const state = freshState({earlier: {...earlier, choices}, facts: factsWithDocker()});
		expect(viewOfEarlier(state)?.stage).toBe('service');
	});
});

describe('why it stopped', () => {
	const cut: Story = [...EDITED, {begun: 'apk.add'}];
	const failed: Story = [...cut, {ended: 'failed', exitCode: 1}];
	const add = '"apk add docker docker-cli-compose"';
	test.each<[string, Story, BoxRecord, string]>([
		[
			'somebody stopped it',
			[...cut, {ended: 'stopped'}, {over: 'stopped'}],
			RESTARTED,
			'you stopped it.',
		],
		['an act failed', [...failed, {over: 'failed'}], RESTARTED, `${add} failed.`],
		['no act failed, but the run did', [...ADDED, {over: 'failed'}], RESTARTED, 'a step failed.'],
		[
			'an act failed and went well when it was tried again',
			[...failed, {begun: 'apk.add'}, {ended: 'succeeded'}, {over: 'failed'}],
			RESTARTED,
			'a step failed.',
		],
		[
			'an act went well and failed when it was done again',
			[...ADDED, {begun: 'apk.add'}, {ended: 'failed', exitCode: 1}, {over: 'failed'}],
			RESTARTED,
			`${add} failed.`,
		],
		[
			'an act failed and another one went well after it',
			[...failed, {begun: 'rc-update.add'}, {ended: 'succeeded'}, {over: 'failed'}],
			RESTARTED,
			`${add} failed.`,
		],
		['it was cut off in an act', cut, recordedBox(), `closed, during ${add}.`],
		['so was the power', cut, RESTARTED, `the machine went down during ${add}`],
		['it was cut off between two acts', ADDED, recordedBox(), 'closed, between two commands.'],
		['so was the power between two acts', ADDED, RESTARTED, 'down between two commands'],
		[
			'it was cut off behind an act that failed',
			failed,
			recordedBox(),
			'closed, between two commands.',
		],
		[
			'it is not known whether the power was cut',
			ADDED,
			recordedBox({boot: null}),
			'closed, between two commands.',
		],
	])('%s', (_, story, now, why) => {
		expect(say(viewOf(story, now).why)).toContain(why);
	});

	test('of a run without a record of the box nothing is said of the power', () => {
		const {work, ...earlier} = earlierScene(ADDED, {now: RESTARTED});
		for (const box of [undefined, recordedBox({boot: null})]) {
			const view = viewOfEarlier(
				freshState({earlier: {...earlier, work: {...work, box}}, facts: facts()}),
			);
			expect(view && say(view.why)).toContain('closed, between two commands.');
			expect(view?.differences === null).toBe(box === undefined);
		}
	});
});

describe('what is said besides', () => {
	test('counts what an undo would still have to take back', () => {
		expect(viewOf(ADDED, recordedBox(), factsWithDocker()).undoCount).toBe(2);
		// The packages are gone already; of a file it is not known before it is read.
		expect(viewOf(ADDED).undoCount).toBe(1);
	});

	test('is what differs, of the box and of its room', () => {
		const earlier = earlierScene(EDITED, {now: RESTARTED});
		const box = recordedBox({free: {'/': 1e12}});
		const differences = (found: Facts) =>
			viewOfEarlier(
				freshState({earlier: {...earlier, work: {...earlier.work, box}}, facts: found}),
			)?.differences?.map(({key}) => key);
		expect(differences(facts())).toEqual(['differs.restarted', 'differs.space']);
		expect(differences(facts({space: unknown('not asked')}))).toEqual(['differs.restarted']);
	});

	test('is nothing before the box was looked at', () => {
		const earlier = earlierScene(EDITED);
		expect(viewOfEarlier(freshState({earlier, facts: null}))).toBeUndefined();
		expect(
			viewOfEarlier(freshState({earlier: {...earlier, box: null}, facts: facts()})),
		).toBeUndefined();
	});
});

test('a run that is gone on with is named in the journal, and no other', () => {
	const earlier = earlierScene(ADDED);
	const {run} = earlier.work;
	expect(continuedRun({earlier})).toEqual({});
	expect(continuedRun({earlier: null})).toEqual({});
	expect(continuedRun({earlier: {...earlier, decision: 'go-on'}})).toEqual({continues: run});
	expect(continuedRun({earlier: {...earlier, decision: 'anew'}})).toEqual({continues: run});
});
