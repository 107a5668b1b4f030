import type {Key} from 'ink';
import {describe, expect, it} from 'vitest';
import {keyNames} from '../../components/hooks/key-names.ts';

const NO_KEY: Key = {
	upArrow: false,
	downArrow: false,
	leftArrow: false,
	rightArrow: false,
	pageDown: false,
	pageUp: false,
	home: false,
	end: false,
	return: false,
	escape: false,
	ctrl: false,
	shift: false,
	tab: false,
	backspace: false,
	delete: false,
	meta: false,
	super: false,
	hyper: false,
	capsLock: false,
	numLock: false,
};
const press = (input: string, key: Partial<Key> = {}) => keyNames(input, {...NO_KEY, ...key});

describe('the names of keys', () => {
	it.each([
		['', {upArrow: true}, ['up']],
		['', {pageDown: true}, ['pagedown']],
		['\r', {return: true}, ['enter']],
		['', {escape: true}, ['escape']],
		['', {backspace: true}, ['backspace']],
		['', {tab: true}, ['tab']],
		['', {tab: true, shift: true}, ['shift+tab']],
		['c', {ctrl: true}, ['ctrl+c']],
		['G', {shift: true}, ['G']],
		['?', {}, ['?']],
	] as const)('%j with %j is %j', (input, key, names) => {
		expect(press(input, key)).toEqual(names);
	});

	it('are several where several came at once', () => {
		expect(press('jj\r')).toEqual(['j', 'j', 'enter']);
		expect(press('漢x')).toEqual(['漢', 'x']);
	});

	it('are none for a key that is let go, and for letters with Alt', () => {
		expect(press('j', {eventType: 'release'})).toEqual([]);
		expect(press('q', {meta: true})).toEqual([]);
	});
});
