import {describe, expect, test} from 'vitest';
import {known, valueOr} from '../../src/core/fact.ts';
import {choicesFor, topView} from '../../src/core/selectors.ts';
import {shellTextOf} from '../../src/core/shown-act.ts';
import type {State} from '../../src/core/state.ts';
import {factsWithDocker, runningDocker} from '../helpers/facts.ts';
import {type Story, story} from '../helpers/story.ts';

const atService = (box = factsWithDocker()): Story =>
	story(choicesFor)
		.boxAnswers(box)
		.choose('start')
		.boxAnswers(box)
		.choose('continue')
		.choose('continue')
		.boxAnswers(box)
		.choose('continue')
		.boxAnswers(box);
const ids = (state: State) => choicesFor(state).map(({id}) => id);
const lines = (state: State) => {
	const view = topView(state);
	return view?.view === 'step' ? view.step.acts.map((act) => shellTextOf(act)) : [];
};

describe('settings', () => {
	const atSettings = () => atService().choose('settings').boxAnswers(factsWithDocker());

	test('are offered beside the way on, none of them forced', () => {
		expect(ids(atService().state())).toEqual(['continue', 'also:ada', 'settings', 'rootless']);
		expect(ids(atSettings().state())).toEqual([
			'offer:log-rotation',
			'offer:address-pools',
			'offer:registry-mirror',
			'offer:data-root',
			'offer:live-restore',
			'back',
		]);
	});

	test('are shown as a change that dockerd judges before it is the real one', () => {
		const wizard = atSettings().choose('offer:log-rotation');
		expect(lines(wizard.state())).toEqual([
			'edit /run/alpine-docker-wizard.daemon.json',
			'dockerd --validate --config-file /run/alpine-docker-wizard.daemon.json',
			'mkdir -p /etc/docker',
			'edit /etc/docker/daemon.json',
			'edit /run/alpine-docker-wizard.daemon.json',
			'service docker restart',
			expect.stringContaining('docker version'),
		]);
	});

	test('that ask for a word take letters, and no key means anything else meanwhile', () => {
		const wizard = atSettings().choose('offer:registry-mirror');
		for (const text of ['q', '1', '?', 'x']) {
			wizard.tell({intent: 'type-text', text});
		}

		expect(topView(wizard.state())).toMatchObject({view: 'answer', text: 'q1?x'});
		wizard.tell({intent: 'confirm'});
		expect(topView(wizard.state())).toMatchObject({view: 'answer', isRefused: true});
		for (let count = 0; count < 5; count++) {
			wizard.tell({intent: 'erase-text'});
		}

		wizard.tell({intent: 'type-text', text: 'https://m.example'}, {intent: 'confirm'});
		expect(lines(wizard.state())).toContain('edit /etc/docker/daemon.json');
		wizard.tell({intent: 'go-back'});
		expect(topView(wizard.state())).toEqual({view: 'settings'});
	});

	test('wait for Docker to be installed', () => {
		const none = factsWithDocker({docker: known(runningDocker({packages: []}), 'test')});
		const wizard = atService().choose('settings').boxAnswers(none);
		expect(choicesFor(wizard.state())[0]?.disabledBecause?.key).toBe('notice.no-engine');
	});
});

describe('the runlevel', () => {
	test('is moved from boot to default where that is chosen, and not otherwise', () => {
		const docker = valueOr(factsWithDocker().docker, undefined);
		const service = {exists: true, state: 'started', respawns: 0, runlevels: ['boot']};
		const box = factsWithDocker({docker: known({...docker, ...runningDocker({service})}, 'test')});
		const wizard = atService(box);
		expect(ids(wizard.state())).toContain('move-runlevel');
		wizard.choose('move-runlevel');
		const enable = wizard.state().plan?.steps.find(({id}) => id === 'enable');
		expect(enable?.acts.map((act) => shellTextOf(act))).toEqual([
			'rc-update del docker boot',
			'rc-update add docker default',
		]);
		expect(ids(wizard.state())).not.toContain('move-runlevel');
	});
});

describe('Docker without root', () => {
	test('shows its parts, does what root can do, and says what is left to the user', () => {
		const box = factsWithDocker({
			rootless: known(
				{
					subuid: {path: '/etc/subuid', target: '/etc/subuid', content: 'eve:100000:65536\n'},
					subgid: undefined,
					modulesLoad: undefined,
					maxUserNamespaces: 0,
					programs: ['dockerd-rootless'],
				},
				'test',
			),
		});
		const wizard = atService(box).choose('rootless').boxAnswers(box).choose('part:ranges');
		const view = topView(wizard.state());
		const edits = view?.view === 'step' ? view.step.acts : [];
		expect(edits.map((act) => act.kind === 'edit' && act.after)).toEqual([
			'eve:100000:65536\nada:165536:65536\n',
			'ada:100000:65536\n',
		]);
		wizard.tell({intent: 'go-back'}).choose('part:daemon');
		expect(topView(wizard.state())).toMatchObject({view: 'advice'});
		wizard.tell({intent: 'go-back'}).choose('part:limits');
		expect(topView(wizard.state())).toMatchObject({why: {key: 'rootless.limits'}});
	});
});
