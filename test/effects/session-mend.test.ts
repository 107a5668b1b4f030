import {describe, expect, test} from 'vitest';
import {byteStringFrom} from '../../src/core/byte-string.ts';
import {choicesFor} from '../../src/core/selectors.ts';
import type {State} from '../../src/core/state.ts';
import type {PracticeSystem} from '../../src/effects/practice-system.ts';
import {say} from '../../src/messages/message.ts';
import {scenarioNamed} from '../../src/practice/index.ts';
import {isSolved} from '../../src/practice/scenario.ts';
import {practiceBox} from '../helpers/practice-run.ts';
import {type DrivenSession, driveSession, toldRecords} from '../helpers/session.ts';

const REPOSITORIES = '/etc/apk/repositories';

function onBox(system: PracticeSystem, editor?: (text: string) => string): DrivenSession {
	return driveSession({
		box: {system, openRecords: toldRecords([])},
		editCopy: async (_, bytes) => ({
			kind: 'edited',
			bytes: Buffer.from(editor?.(Buffer.from(bytes).toString()) ?? bytes),
		}),
	});
}

async function textOf(system: PracticeSystem, path: string): Promise<string> {
	const file = await system.read(path);
	return file.kind === 'file' ? byteStringFrom(file.bytes) : '';
}

const ids = (state: State) => choicesFor(state).map(({id}) => id);
const isSettled = ({running, probing, asking}: State) =>
	running === null && probing === 'idle' && asking === null;

async function toRepositories(wizard: DrivenSession): Promise<void> {
	await wizard.choose('start');
	await wizard.choose('continue');
}

/** Goes the rest of the way as somebody does who takes the first choice. */
async function theRest(wizard: DrivenSession, stages: readonly (keyof State['stages'])[]) {
	for (const stage of stages) {
		await wizard.until(`choices on ${stage}`, (state) => ids(state).length > 0 && isSettled(state));
		if (ids(wizard.state())[0] === 'apply') {
			await wizard.choose('apply');
			await wizard.until(`the end of ${stage}`, (state) => state.stages[stage] === 'done');
		}

		await wizard.choose('continue');
	}
}

function expectSolved(name: string, system: PracticeSystem) {
	const scenario = scenarioNamed(name);
	expect(scenario && isSolved(scenario, system.world(), system.now())).toBe(true);
}

describe('a remedy on the screen where something failed', () => {
	test.each(['community-off', 'community-off-3.23'])(
		'%s: docker is not known, community is switched on, and it is tried again',
		async (name) => {
			const system = practiceBox(name);
			const wizard = onBox(system);
			await toRepositories(wizard);
			await wizard.choose('skip');
			await wizard.choose('apply');
			await wizard.until('the failure', (state) => state.stages.install === 'failed');
			expect(ids(wizard.state()).slice(0, 3)).toEqual([
				'remedy:community.enable',
				'edit:/etc/apk/repositories',
				'try-again',
			]);
			await wizard.choose('remedy:community.enable');
			const view = wizard.state().views.at(-1);
			expect(view?.view === 'step' && view.step.acts.map(({id}) => id)).toEqual([
				'repositories.fix',
				'apk.update',
				'apk.policy',
			]);
			expect(wizard.state().running).toBeNull();
			await wizard.choose('apply-step');
			await wizard.until('a fresh look', (state) => state.notice !== null && isSettled(state));
			expect(wizard.state()).toMatchObject({views: [], screen: 'install'});
			expect(say(wizard.state().notice ?? {key: 'verbatim', values: {}})).toMatch(/^Done: Switch/);
			await theRest(wizard, ['install', 'service', 'verify']);
			expect(wizard.state().screen).toBe('summary');
			expectSolved(name, system);
		},
	);

	test.each(['dns-down', 'dns-down-3.23'])(
		'%s: no name is found, a public server is set, and the whole way is gone',
		async (name) => {
			const system = practiceBox(name);
			const wizard = onBox(system);
			await toRepositories(wizard);
			const before = await textOf(system, REPOSITORIES);
			await wizard.choose('apply');
			await wizard.until('the failure', (state) => state.stages.repositories === 'failed');
			expect(await textOf(system, REPOSITORIES)).toBe(before);
			await wizard.choose('remedy:dns.set');
			await wizard.choose('apply-step');
			await wizard.until('a fresh look', (state) => state.notice !== null && isSettled(state));
			expect(await textOf(system, '/etc/resolv.conf')).toBe(
				'nameserver 1.1.1.1\n#nameserver 192.0.2.53\n',
			);
			await theRest(wizard, ['repositories', 'install', 'service', 'verify']);
			expectSolved(name, system);
		},
	);

	test.each(['daemon-json-broken', 'daemon-json-broken-3.23'])(
		'%s: the comma too many is taken out on the way, and the daemon answers',
		async (name) => {
			const system = practiceBox(name);
			const wizard = onBox(system);
			await toRepositories(wizard);
			await wizard.choose('continue');
			await wizard.choose('continue');
			await wizard.choose('apply');
			await wizard.until('the end of service', (state) => state.stages.service === 'done');
			expect(JSON.parse(await textOf(system, '/etc/docker/daemon.json'))).toHaveProperty(
				'log-driver',
			);
			await wizard.choose('continue');
			await theRest(wizard, ['verify']);
			expectSolved(name, system);
		},
	);

	test('a remedy whose proof fails puts the file back, says so, and stays where it was', async () => {
		const system = practiceBox('community-off');
		const wizard = onBox(system);
		await toRepositories(wizard);
		await wizard.choose('skip');
		await wizard.choose('apply');
		await wizard.until('the failure', (state) => state.stages.install === 'failed');
		await wizard.choose('remedy:community.enable');
		const before = await textOf(system, REPOSITORIES);
		system.changeWorld((world) => ({...world, network: {...world.network, isUp: false}}));
		await wizard.choose('apply-step');
		await wizard.until('the end', (state) => state.running === null);
		expect(wizard.state().views.at(-1)).toMatchObject({view: 'step', ended: 'failed'});
		expect(await textOf(system, REPOSITORIES)).toBe(before);
		expect(wizard.state().run.acts.some((act) => act.id === 'repositories.fix.restore')).toBe(true);
		expect(ids(wizard.state())).toEqual(['apply-step', 'log', 'back']);
		await wizard.choose('back');
		expect(ids(wizard.state())[0]).toBe('remedy:community.enable');
	});

	test('is in the journal like every other change', async () => {
		const system = practiceBox('community-off');
		const wizard = onBox(system);
		await toRepositories(wizard);
		await wizard.choose('skip');
		await wizard.choose('apply');
		await wizard.until('the failure', (state) => state.stages.install === 'failed');
		await wizard.choose('remedy:community.enable');
		await wizard.choose('apply-step');
		await wizard.until('the end', (state) => state.running === null);
		const step = wizard.state().run.steps.find(({id}) => id === 'remedy:community.enable');
		expect(step).toMatchObject({stage: 'remedy', outcome: 'done', changed: true});
	});
});

describe('servers', () => {
	test('are measured side by side, only when asked, and a chosen one is shown first', async () => {
		const system = practiceBox('community-off');
		system.changeWorld((world) => ({
			...world,
			network: {
				...world.network,
				mirrors: world.network.mirrors.filter((base) => !base.startsWith('mirrors.dotsrc.org')),
			},
		}));
		const wizard = onBox(system);
		await toRepositories(wizard);
		await wizard.choose('mirrors');
		expect(wizard.state().mirrors.every(({time}) => time.kind === 'not-asked')).toBe(true);
		await wizard.choose('measure');
		expect(wizard.state().mirrors.every(({time}) => time.kind !== 'not-asked')).toBe(true);
		await wizard.until('all times', (state) => state.asking === null);
		const [own, ...others] = wizard.state().mirrors;
		expect(own).toMatchObject({isPresent: true, time: {kind: 'answered'}});
		expect(others.some(({time}) => time.kind === 'failed' && time.reason !== '')).toBe(true);
		const before = await textOf(system, REPOSITORIES);
		const chosen = others[0]?.base ?? '';
		await wizard.choose(`mirror:${chosen}`);
		expect(wizard.state()).toMatchObject({screen: 'repositories', views: []});
		expect(await textOf(system, REPOSITORIES)).toBe(before);
		const edit = wizard.state().plan?.steps[0]?.acts[0];
		expect(edit?.kind === 'edit' && edit.after).toMatch(
			new RegExp(`^${chosen}/v3.22/main\n${chosen}/v3.22/community$`, 'm'),
		);
		await wizard.choose('apply');
		await wizard.until('the end', ({stages}) => stages.repositories === 'done');
	});

	test('that do not answer are given up again: the file gets its bytes back', async () => {
		const system = practiceBox('community-off');
		const wizard = onBox(system);
		await toRepositories(wizard);
		const before = await textOf(system, REPOSITORIES);
		await wizard.choose('mirrors');
		const chosen = wizard.state().mirrors[2]?.base ?? '';
		await wizard.choose(`mirror:${chosen}`);
		system.changeWorld((world) => ({...world, network: {...world.network, mirrors: []}}));
		await wizard.choose('apply');
		await wizard.until('the end', ({stages}) => stages.repositories === 'failed');
		expect(await textOf(system, REPOSITORIES)).toBe(before);
	});

	test('choosing the present one changes nothing', async () => {
		const system = practiceBox('clean');
		const wizard = onBox(system);
		await toRepositories(wizard);
		await wizard.choose('mirrors');
		await wizard.choose(`mirror:${wizard.state().mirrors[0]?.base}`);
		expect(wizard.state().choices.mirror).toBeUndefined();
		expect(wizard.state().plan?.steps[0]?.need.kind).toBe('satisfied');
	});
});

describe('editing by hand', () => {
	test('is on a copy, shown with what the lint says, and written when it is confirmed', async () => {
		const system = practiceBox('community-off');
		const wizard = onBox(system, (text) => `${text.replace('#http', 'http')}htp://example.org/x\n`);
		await toRepositories(wizard);
		const before = await textOf(system, REPOSITORIES);
		await wizard.choose(`edit:${REPOSITORIES}`);
		await wizard.until('what was typed', (state) => state.views.length > 0);
		expect(await textOf(system, REPOSITORIES)).toBe(before);
		const view = wizard.state().views.at(-1);
		expect(view?.view === 'step' && view.findings.length).toBeGreaterThan(0);
		expect(ids(wizard.state())).toEqual(['apply-step', `edit:${REPOSITORIES}`, 'back']);
	});

	test('that works is kept', async () => {
		const system = practiceBox('community-off');
		const wizard = onBox(system, (text) => text.replace('#http', 'http'));
		await toRepositories(wizard);
		await wizard.choose(`edit:${REPOSITORIES}`);
		await wizard.until('what was typed', (state) => state.views.length > 0);
		await wizard.choose('apply-step');
		await wizard.until('a fresh look', (state) => state.notice !== null && isSettled(state));
		expect(await textOf(system, REPOSITORIES)).not.toContain('#http');
		await theRest(wizard, ['repositories', 'install']);
		expect(system.world().installed.has('docker')).toBe(true);
	});

	test('that does not work is taken back, byte by byte', async () => {
		const system = practiceBox('community-off');
		const wizard = onBox(system, () => 'https://example.invalid/alpine/v3.22/main\n');
		await toRepositories(wizard);
		const before = await textOf(system, REPOSITORIES);
		await wizard.choose(`edit:${REPOSITORIES}`);
		await wizard.until('what was typed', (state) => state.views.length > 0);
		await wizard.choose('apply-step');
		await wizard.until('the end', (state) => state.running === null);
		expect(wizard.state().views.at(-1)).toMatchObject({ended: 'failed'});
		expect(await textOf(system, REPOSITORIES)).toBe(before);
	});

	test('with nothing typed says so', async () => {
		const wizard = onBox(practiceBox('community-off'));
		await toRepositories(wizard);
		await wizard.choose(`edit:${REPOSITORIES}`);
		await wizard.until('the notice', (state) => state.notice !== null);
		expect(wizard.state()).toMatchObject({views: [], asking: null});
		expect(wizard.state().notice?.key).toBe('notice.nothing-typed');
	});
});

describe('something does not work', () => {
	async function inTrouble(name: string) {
		const system = practiceBox(name);
		const wizard = onBox(system);
		await wizard.choose('trouble');
		await wizard.until('causes', (state) => state.trouble?.diagnoses !== undefined);
		return {system, wizard};
	}

	const causes = (state: State) => state.trouble?.diagnoses?.map(({cause}) => cause) ?? [];

	test('the broken settings are named first, looked at, mended, and gone', async () => {
		const {system, wizard} = await inTrouble('daemon-json-broken');
		expect(causes(wizard.state())[0]).toBe('daemon-json-syntax');
		await wizard.choose('cause:daemon-json-syntax');
		await wizard.until('the look', (state) => state.asking === null);
		const look = wizard.state().trouble?.answers.at(-1);
		expect(look).toMatchObject({id: 'look.daemon-json-syntax', isWell: false});
		expect(look?.lines.join('\n')).toMatch(/unable to configure the Docker daemon/);
		await wizard.choose('remedy:daemon.edit');
		await wizard.choose('apply-step');
		await wizard.until('the proof', (state) => state.trouble?.mended !== undefined);
		await wizard.until('the answer', (state) => state.trouble?.diagnoses !== undefined);
		expect(causes(wizard.state())).toEqual([]);
		expect(wizard.state().trouble?.mended?.cause).toBe('daemon-json-syntax');
		expectSolved('daemon-json-broken', system);
		wizard.tell({intent: 'quit'});
		expect((await wizard.session.finished).leaving).toEqual({outcome: 'done'});
	});

	test('names are not found', async () => {
		const {wizard} = await inTrouble('dns-down');
		expect(causes(wizard.state())[0]).toBe('dns-failure');
	});

	test('community is off', async () => {
		const {wizard} = await inTrouble('community-off');
		expect(causes(wizard.state())[0]).toBe('community-repo-disabled');
	});

	test('a fresh box has only no lists of packages yet, and nothing is wrong when it has', async () => {
		const {wizard} = await inTrouble('clean');
		expect(causes(wizard.state())).toEqual(['index-not-fetched']);
		await wizard.choose('cause:index-not-fetched');
		await wizard.choose('remedy:index.update');
		await wizard.choose('apply-step');
		await wizard.until('the proof', (state) => state.trouble?.mended !== undefined);
		await wizard.until('causes', (state) => state.trouble?.diagnoses !== undefined);
		expect(causes(wizard.state())).toEqual([]);
		expect(ids(wizard.state())).toEqual(['none', 'look-again', 'leave-trouble']);
	});

	test('none of these: a report is saved, without secrets', async () => {
		const {system, wizard} = await inTrouble('dns-down');
		await wizard.choose('none');
		await wizard.until('the report', (state) => state.asking === null);
		const view = wizard.state().views.at(-1);
		const path = view?.view === 'report' ? (view.path ?? '') : '';
		expect(path).toMatch(/^\/var\/log\/alpine-docker-wizard\/report-[\dT-]+Z\.txt$/);
		const text = await textOf(system, path);
		expect(text).toContain('dns-failure');
		expect(text).toMatch(/== Checks\n/);
	});

	test('from a stage that failed, back to it with a fresh look', async () => {
		const system = practiceBox('dns-down');
		const wizard = onBox(system);
		await toRepositories(wizard);
		await wizard.choose('apply');
		await wizard.until('the failure', (state) => state.stages.repositories === 'failed');
		await wizard.choose('trouble');
		await wizard.until('causes', (state) => state.trouble?.diagnoses !== undefined);
		expect(causes(wizard.state())[0]).toBe('dns-failure');
		await wizard.choose('cause:dns-failure');
		await wizard.until('the look', (state) => state.asking === null);
		await wizard.choose('remedy:dns.set');
		await wizard.choose('apply-step');
		await wizard.until('the proof', (state) => state.trouble?.mended !== undefined);
		await wizard.choose('retry-stage');
		await wizard.until(
			'the preview',
			(state) => state.screen === 'repositories' && isSettled(state),
		);
		await theRest(wizard, ['repositories', 'install']);
		expect(system.world().installed.has('docker')).toBe(true);
	});

	test('going back forgets what is still asked', async () => {
		const {wizard} = await inTrouble('dns-down');
		await wizard.choose('cause:dns-failure');
		wizard.tell({intent: 'go-back'});
		expect(wizard.state()).toMatchObject({views: [], asking: null});
		wizard.tell({intent: 'go-back'});
		expect(wizard.state().screen).toBe('welcome');
	});
});
