import {describe, expect, it} from 'vitest';
import {durationText, elapsedText} from '../../src/core/duration.ts';
import {say} from '../../src/messages/message.ts';

describe('durations in words', () => {
	it.each([
		[-5, '0.0 s'],
		[430, '0.4 s'],
		[9990, '9.9 s'],
		[18_300, '18 s'],
		[72_000, '1 min 12 s'],
		[7_500_000, '2 h 5 min'],
	])('says a finished %i ms as %s', (milliseconds, text) => {
		expect(say(durationText(milliseconds))).toBe(text);
	});

	it('changes a growing one at most once a second', () => {
		expect(say(elapsedText(4001))).toBe('4 s');
		expect(say(elapsedText(4999))).toBe('4 s');
		expect(say(elapsedText(59_999))).toBe('59 s');
		expect(say(elapsedText(60_000))).toBe('1 min 0 s');
	});
});
