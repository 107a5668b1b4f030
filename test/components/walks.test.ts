import {afterEach, describe, expect, it, vi} from 'vitest';
import {startWizard} from '../../components/start.tsx';
import type {PracticeSystem} from '../../src/effects/practice-system.ts';
import {scenarioNamed} from '../../src/practice/index.ts';
import {isSolved} from '../../src/practice/scenario.ts';
import {CLASSIC, createEmulator, type Emulator, SMALL} from '../helpers/emulator.ts';
import {capabilities} from '../helpers/picture.ts';
import {practiceBox} from '../helpers/practice-run.ts';
import {driveSession, toldRecords} from '../helpers/session.ts';

/** A loaded machine takes its time. Milliseconds. */
const PATIENCE_MS = 20_000;

type Walk = Emulator & {
	readonly system: PracticeSystem;
	/** Waits for a text on the screen, then presses keys. */
	readonly at: (text: string, ...keys: readonly string[]) => Promise<void>;
	/** Moves to the item that has this text and chooses it. */
	readonly pick: (item: string) => Promise<void>;
};

// A walk has many steps, each of which may take its time.
vi.setConfig({testTimeout: 90_000});

const open: (() => Promise<void>)[] = [];

afterEach(async () => {
	await Promise.all(open.splice(0).map((close) => close()));
});

/** Starts the whole wizard on a pretend box, on an emulated terminal of this size. */
function walkOn(name: string, size: typeof CLASSIC): Walk {
	const system = practiceBox(name);
	const {session} = driveSession({box: {system, openRecords: toldRecords([])}});
	const terminal = capabilities({...size, unicode: false});
	const emulator = createEmulator(terminal);
	const {stdout, stdin} = emulator;
	const wizard = startWizard({store: session, terminal, stdout, stdin});
	open.push(async () => {
		wizard.close();
		await wizard.closed;
	});
	const screen = () => emulator.screen().join('\n');
	const at = async (text: string, ...keys: readonly string[]) => {
		await emulator.until(text, PATIENCE_MS);
		await emulator.press(...keys);
	};
	return {
		...emulator,
		system,
		at,
		async pick(item) {
			// Up again as well: the first key may pass an item by whose frame is still on its way.
			for (const key of [...Array(14).fill('down'), ...Array(14).fill('up')]) {
				if (
					screen()
						.split('\n')
						.some((row) => row.trimStart().startsWith(`> ${item}`))
				) {
					await emulator.press('enter');
					return;
				}

				await emulator.press(key);
			}

			throw new Error(`no item ${item}:\n${screen()}`);
		},
	};
}

function expectSolved({system}: Walk, name: string) {
	const scenario = scenarioNamed(name);
	expect(scenario && isSolved(scenario, system.world(), system.now())).toBe(true);
}

/** From the installation to the end, as somebody does who takes the first choice everywhere. */
async function toTheEnd(walk: Walk, from: 'repositories' | 'install' | 'service') {
	const way = [
		['repositories', '> Read the indexes', '> Go on to Install'],
		['install', '\n > Install\n', '> Go on to Service'],
		['service', '> Start Docker', '> Go on to Verify'],
	] as const;
	for (const [stage, first, next] of way.slice(way.findIndex(([name]) => name === from))) {
		await walk.at(first, 'enter');
		await walk.at(next, 'enter');
		expect(stage).not.toBe('');
	}

	await walk.at('> Run the tests', 'enter');
	await walk.at('> Go on to the summary', 'enter');
	await walk.until('Docker works on this machine.', PATIENCE_MS);
}

describe.each([
	['80x24', CLASSIC],
	['40x15', SMALL],
] as const)('by keys alone at %s', (_, size) => {
	it('community is off: it is left out, the failure says so, and its first item mends it', async () => {
		const walk = walkOn('community-off', size);
		await walk.at('> Start', 'enter');
		await walk.at('> Go on to Repositories', 'enter');
		await walk.until('> Apply');
		await walk.pick('Skip');
		await walk.at('\n > Install\n', 'enter');
		await walk.at('> Switch on', 'enter');
		await walk.until('> Apply');
		await walk.until('/etc/apk/repositories');
		await walk.press('enter');
		await walk.until('Done: Switch on', PATIENCE_MS);
		await toTheEnd(walk, 'install');
		expectSolved(walk, 'community-off');
	});

	it('no name is found: a name server is set, and the box goes the whole way', async () => {
		const walk = walkOn('dns-down', size);
		await walk.at('> Start', 'enter');
		await walk.at('> Go on to Repositories', 'enter');
		await walk.at('> Read the indexes', 'enter');
		await walk.at('> Use a public name server', 'enter');
		await walk.until('nameserver 1.1.1.1');
		await walk.at('> Apply', 'enter');
		await walk.until('Done: Use a public', PATIENCE_MS);
		await toTheEnd(walk, 'repositories');
		expectSolved(walk, 'dns-down');
	});

	it('the settings are broken: found out from the first screen, mended, and proved', async () => {
		const walk = walkOn('daemon-json-broken', size);
		await walk.until('> Start');
		await walk.pick('Something does not work');
		await walk.until('None of these', PATIENCE_MS);
		expect(walk.screen().join('\n')).toMatch(/FAIL +service docker status|daemon\.json, line \d/);
		await walk.press('enter');
		await walk.until('Is it this?');
		await walk.pick('Correct the setting');
		await walk.at('> Apply', 'enter');
		await walk.until('This is gone', PATIENCE_MS);
		expect(walk.screen().join('\n')).toMatch(/ok +service docker status/);
		expectSolved(walk, 'daemon-json-broken');
		await walk.press('escape');
		await walk.until('> Start');
	});

	it('servers are measured by one key and chosen by another', async () => {
		const walk = walkOn('community-off', size);
		await walk.at('> Start', 'enter');
		await walk.at('> Go on to Repositories', 'enter');
		await walk.until('> Apply');
		await walk.pick('Choose another mirror');
		await walk.at('not asked', 't');
		await walk.until(' ms', PATIENCE_MS);
		await walk.press('escape');
		await walk.until('> Apply');
	});

	it('none of these: a report is saved by one key, and its path is shown whole', async () => {
		const walk = walkOn('dns-down', size);
		await walk.until('> Start');
		await walk.pick('Something does not work');
		await walk.at('None of these', 'n');
		await walk.until('The report is saved.');
		expect(walk.screen().join('').replaceAll(/\s/g, '')).toMatch(
			/\/var\/log\/alpine-docker-wizard\/report-[\dT-]+Z\.txt/,
		);
	});
});
