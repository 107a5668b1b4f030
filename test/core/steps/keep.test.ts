import {describe, expect, test} from 'vitest';
import {DEFAULT_CHOICES} from '../../../src/core/choices.ts';
import {choicesFrom} from '../../../src/core/choices-from.ts';
import {known} from '../../../src/core/fact.ts';
import type {Facts, InstallMode, Persistence} from '../../../src/core/facts.ts';
import {planFor} from '../../../src/core/plan-for.ts';
import {DEFAULT_PREFERENCES} from '../../../src/core/preferences.ts';
import {canKeep, keepSteps} from '../../../src/core/steps/keep.ts';
import {say} from '../../../src/messages/message.ts';
import {facts} from '../../helpers/facts.ts';

const NOTHING: Persistence = {
	cache: undefined,
	isCacheKept: false,
	backup: undefined,
	isBackupThere: false,
};
const ON_USB: Persistence = {...NOTHING, backup: '/media/usb', isBackupThere: true};
const KEEP = {...DEFAULT_CHOICES, keep: true};

const box = (mode: InstallMode, persistence: Persistence = ON_USB): Facts =>
	facts({
		installMode: known(mode, '/proc/mounts'),
		persistence: known(persistence, '/etc/lbu/lbu.conf'),
	});
const commands = (from: Facts, choices = KEEP) =>
	keepSteps(from, choices).flatMap(({acts}) =>
		acts.map((act) => (act.kind === 'command' ? act.argv.join(' ') : act.kind)),
	);

describe('a box that runs from a disk', () => {
	test.each(['sys', 'container'] as const)('%s has nothing to keep', (mode) => {
		expect(keepSteps(box(mode), KEEP)).toEqual([]);
		expect(canKeep(box(mode))).toBe(false);
	});
});

describe('a box that runs from memory', () => {
	test.each(['diskless', 'data', 'overlaytmpfs'] as const)(
		'%s: for this session only, unless it is asked to keep it',
		(mode) => {
			for (const {need, acts} of keepSteps(box(mode), DEFAULT_CHOICES)) {
				expect(need.kind === 'skipped' && say(need.because)).toMatch(/this session only/);
				expect(acts).toEqual([]);
			}
		},
	);

	test('says before the installation what a reboot takes away', () => {
		const reason = (mode: InstallMode) => {
			const step = planFor(box(mode), DEFAULT_CHOICES).steps.find(({id}) => id === 'install');
			return step ? say(step.reason) : '';
		};
		expect(reason('diskless')).toMatch(/reboot takes all of it away, and images/);
		expect(reason('data')).toMatch(/programs away, not the images/);
		expect(reason('sys')).not.toMatch(/reboot/);
	});

	test('keeps packages first, then the settings, after all that changes them', () => {
		expect(commands(box('diskless'))).toEqual([
			'setup-apkcache /media/usb/cache',
			'apk cache download',
			'lbu status',
			'lbu commit',
		]);
		const ids = planFor(box('diskless'), KEEP).steps.map(({id}) => id);
		expect(ids.slice(-4)).toEqual(['access', 'cache', 'commit', 'verify']);
	});

	test('leaves a cache alone that a reboot does not empty', () => {
		const cached = {...ON_USB, cache: '/media/usb/cache', isCacheKept: true};
		expect(commands(box('data', cached))[0]).toBe('apk cache download');
	});

	test('puts back the cache that there was', () => {
		const undo = (persistence: Persistence) =>
			keepSteps(box('data', persistence), KEEP)[0]?.acts[0]?.undo;
		expect(undo(ON_USB)).toMatchObject({commands: [{argv: ['rm', '-f', '/etc/apk/cache']}]});
		expect(undo({...ON_USB, cache: '/var/cache/apk'})).toMatchObject({
			commands: [{argv: ['ln', '-s', '-f', '-n', '/var/cache/apk', '/etc/apk/cache']}],
		});
	});

	test('never formats and never mounts', () => {
		for (const mode of ['diskless', 'data', 'overlaytmpfs'] as const) {
			expect(commands(box(mode)).join('\n')).not.toMatch(/mkfs|fdisk|mount|setup-disk|setup-lbu/);
		}
	});

	test('without a medium it is not offered, and says what is missing if it is asked for', () => {
		const away = {...ON_USB, isBackupThere: false};
		for (const [persistence, words] of [
			[NOTHING, /setup-lbu/],
			[away, /\/media\/usb.* not mounted/],
		] as const) {
			const without = box('diskless', persistence);
			expect(canKeep(without)).toBe(false);
			const [cache] = keepSteps(without, KEEP);
			expect(cache?.need.kind === 'impossible' && say(cache.need.because)).toMatch(words);
			expect(commands(without)).toEqual([]);
		}

		expect(canKeep(box('diskless'))).toBe(true);
	});
});

describe('the choice', () => {
	const options = {
		runlevel: undefined,
		compose: undefined,
		users: undefined,
		mirror: undefined,
		offline: false,
	};

	test('is no unless somebody says yes', () => {
		expect(choicesFrom(options, DEFAULT_PREFERENCES).keep).toBeUndefined();
		expect(choicesFrom(options, DEFAULT_PREFERENCES, {keep: true}).keep).toBe(true);
	});
});
