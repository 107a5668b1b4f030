import {mkdirSync, readdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {afterEach, beforeEach, describe, expect, test, vi} from 'vitest';
import {commandContext} from '../../src/commands/command-context.ts';
import {optionsOf} from '../helpers/cli.ts';
import {scratchFolder} from '../helpers/scratch.ts';

const NEVER = new Promise<never>(() => {});
let folder: string;

beforeEach(async () => {
	folder = path.join(await scratchFolder(), 'config');
	mkdirSync(folder, {recursive: true});
	writeFileSync(path.join(folder, 'config.json'), '{broken');
	vi.stubEnv('ALPINE_DOCKER_WIZARD_STATE_DIR', path.dirname(folder));
});

afterEach(() => {
	vi.unstubAllEnvs();
});

describe('a broken preferences file', () => {
	test.each([
		['check'],
		['plan'],
		['diagnose'],
		['practice'],
		['preferences'],
		['preferences', 'get', 'look'],
		['export', 'sh'],
		['answers'],
		['install', '--dry-run'],
	])('stays where it is with %s %s', (...words) => {
		const {preferences} = commandContext(optionsOf(...words), NEVER);
		expect(preferences.notices).toHaveLength(1);
		expect(readdirSync(folder)).toEqual(['config.json']);
	});

	test.each(['wizard', 'install', 'undo'])('is set aside, with a notice, by %s', (command) => {
		const {preferences} = commandContext(optionsOf(command), NEVER);
		expect(preferences.notices.map(({key}) => key)).toEqual(['preferences.set-aside']);
		expect(readdirSync(folder).join(' ')).toMatch(/^config\.json\.broken-\S+$/);
	});
});
