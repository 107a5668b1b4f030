import {expect, test} from 'vitest';
import {practicePace} from '../../src/commands/practice-pace.ts';
import {DEFAULT_PREFERENCES} from '../../src/core/preferences.ts';

const preferences = {...DEFAULT_PREFERENCES, pace: 'fast'} as const;

test('the pace of a run is the one that was asked for', () => {
	const pace = practicePace('instant', preferences);
	expect(pace.now()).toBe('instant');
	// Something else was changed on the screen: the flag still counts.
	pace.follow({...preferences, runlevel: 'boot'});
	expect(pace.now()).toBe('instant');
});

test('a pace that is chosen on the screen counts at once, again and again', () => {
	const pace = practicePace('instant', preferences);
	pace.follow({...preferences, pace: 'real'});
	expect(pace.now()).toBe('real');
	pace.follow(preferences);
	expect(pace.now()).toBe('fast');
});
