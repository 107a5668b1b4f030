import {describe, expect, test} from 'vitest';
import {DEFAULT_CHOICES} from '../../../src/core/choices.ts';
import type {OutputLine} from '../../../src/core/event.ts';
import {evidenceOf} from '../../../src/core/evidence.ts';
import {known} from '../../../src/core/fact.ts';
import {shellTextOf} from '../../../src/core/shown-act.ts';
import {accessStep, createGroup, proveMember} from '../../../src/core/steps/access.ts';
import {failureOf} from '../../../src/core/success.ts';
import {message, say} from '../../../src/messages/message.ts';
import {docker, facts, factsWithDocker, runningDocker} from '../../helpers/facts.ts';

const FOR_ADA = {...DEFAULT_CHOICES, users: ['ada']};
const ended = {exitCode: 0, signal: null, spawnError: null, timedOut: false};
const said = (text: string): readonly OutputLine[] => [{stream: 'stdout', text}];

describe('who may use Docker', () => {
	test('is nobody but root unless somebody is named', () => {
		expect(accessStep(facts(), DEFAULT_CHOICES).need.kind).toBe('skipped');
	});

	test('each new member is proved by the database, and taken out again by undo', () => {
		const box = facts({people: known(['ada', 'grace'], '/etc/passwd')});
		const {acts} = accessStep(box, {...DEFAULT_CHOICES, users: ['ada', 'grace']});
		expect(acts.map((act) => act.kind === 'command' && act.argv.join(' '))).toEqual([
			'addgroup ada docker',
			'id -nG ada',
			'addgroup grace docker',
			'id -nG grace',
		]);
		expect(acts[1]?.undo.kind).toBe('nothing');
		expect(acts[2]?.undo).toMatchObject({commands: [{argv: ['delgroup', 'grace', 'docker']}]});
	});

	test('who is a member already is left as he is', () => {
		const users = ['ada', 'grace'];
		const box = (...groupMembers: readonly string[]) =>
			factsWithDocker({
				docker: known(runningDocker({groupMembers}), 'test'),
				people: known(users, '/etc/passwd'),
			});
		const lines = (...members: readonly string[]) =>
			accessStep(box(...members), {...DEFAULT_CHOICES, users}).acts.map(shellTextOf);
		expect(lines('ada')).toEqual(['addgroup grace docker', 'id -nG grace']);
		const all = accessStep(box('ada', 'grace', 'joan'), {...DEFAULT_CHOICES, users});
		expect(all.acts).toEqual([]);
		expect(all.need).toEqual({
			kind: 'satisfied',
			because: message('step.access.already', {users: 'ada, grace'}),
		});
	});

	test('a group that is gone is made, and the socket given to it', () => {
		const lost = factsWithDocker({
			docker: known(runningDocker({groupMembers: undefined}), 'test'),
		});
		const [group, socket] = accessStep(lost, FOR_ADA).acts;
		expect(group).toEqual(createGroup());
		expect(group).toMatchObject({
			...{id: 'addgroup.docker', touches: ['accounts'], privilege: 'root'},
			reason: {key: 'command.addgroup-docker.reason'},
			undo: {
				kind: 'commands',
				commands: [
					{
						...{id: 'delgroup.docker', argv: ['delgroup', 'docker'], touches: ['accounts']},
						...{privilege: 'root', reason: {key: 'command.delgroup-docker.reason'}},
					},
				],
			},
		});
		expect(socket).toMatchObject({
			...{id: 'socket.group', argv: ['chgrp', 'docker', '/var/run/docker.sock']},
			...{touches: ['services'], privilege: 'root'},
			reason: {key: 'command.chgrp-socket.reason'},
		});
	});

	test('the proof is the word docker among the groups, not part of another one', () => {
		const proof = proveMember('ada');
		for (const groups of ['ada docker', 'docker', 'ada wheel docker video']) {
			expect(failureOf(proof, ended, said(groups))).toBeUndefined();
		}

		for (const groups of ['ada wheel', 'ada dockerroot', 'ada my-docker', '']) {
			expect(failureOf(proof, ended, said(groups))?.key).toBe('access.not-member');
		}
	});

	test('it counts from the next login on, which is said', () => {
		const {acts} = accessStep(facts(), FOR_ADA);
		expect(acts.map((act) => say(act.reason)).join(' ')).toMatch(/next login/);
		const evidence = evidenceOf(proveMember('ada'), said('ada wheel docker'));
		expect(evidence && say(evidence)).toBe('Groups from the next login on: ada wheel docker.');
	});

	test('says what membership means, and names the way without it where there is one', () => {
		const without = facts({privilege: known({isRoot: true, tools: []}, 'id')});
		for (const box of [facts(), without]) {
			expect(say(accessStep(box, FOR_ADA).reason)).toMatch(/root .*without a password/);
		}

		expect(say(accessStep(facts(), FOR_ADA).reason)).toContain('doas docker');
		expect(say(accessStep(without, FOR_ADA).reason)).not.toContain('doas');
	});
});

describe('what stands in the way', () => {
	test('a user who is not there; it is said where the name comes from', () => {
		const {need} = accessStep(facts(), {...DEFAULT_CHOICES, users: ['eve']});
		expect(need.kind === 'impossible' && say(need.because)).toMatch(
			/"eve".*--user.*answer file.*preferences/,
		);
	});

	test('a group that is missing although its package is there is made, and the socket given to it', () => {
		const half = known(runningDocker({groupMembers: undefined}), 'test');
		const {acts} = accessStep(factsWithDocker({docker: half}), FOR_ADA);
		expect(acts.map((act) => shellTextOf(act))).toEqual([
			'addgroup -S docker',
			'chgrp docker /var/run/docker.sock',
			'addgroup ada docker',
			'id -nG ada',
		]);
	});

	test('a group that is not there yet is no obstacle', () => {
		const none = known(docker({groupMembers: undefined}), 'test');
		expect(accessStep(facts({docker: none}), FOR_ADA).need.kind).toBe('needed');
	});
});

describe('a group that its package has made since the plan was made', () => {
	const ending = {exitCode: 1, signal: null, spawnError: null, timedOut: false};
	const said = (text: string) => [{stream: 'stderr' as const, text}];

	test('is as good as one that was made', () => {
		expect(
			failureOf(createGroup(), ending, said("addgroup: group 'docker' in use")),
		).toBeUndefined();
	});

	test('is told from one that cannot be made', () => {
		const lines = said('addgroup: /etc/group: Read-only file system');
		expect(failureOf(createGroup(), ending, lines)).toBeDefined();
	});
});
