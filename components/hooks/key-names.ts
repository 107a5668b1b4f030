import type {Key} from 'ink';
import type {KeyName} from '../../src/terminal/bindings/binding.ts';

/** Keys that Ink tells by a flag. */
const NAMED: readonly (readonly [keyof Key, KeyName])[] = [
	['upArrow', 'up'],
	['downArrow', 'down'],
	['leftArrow', 'left'],
	['rightArrow', 'right'],
	['pageUp', 'pageup'],
	['pageDown', 'pagedown'],
	['home', 'home'],
	['end', 'end'],
	['return', 'enter'],
	['escape', 'escape'],
	['backspace', 'backspace'],
	['delete', 'delete'],
];

/** Control characters that stand in a row of characters that came at once. */
const CHARACTERS: Readonly<Record<string, KeyName>> = {'\r': 'enter', '\n': 'enter', '\t': 'tab'};

/**
 * Returns the keys of one event. Over a slow line, or while the program was busy, several keys
 * arrive in one piece; each of them counts.
 */
export function keyNames(input: string, key: Key): readonly KeyName[] {
	if (key.eventType === 'release') {
		return [];
	}

	if (key.tab) {
		return [key.shift ? 'shift+tab' : 'tab'];
	}

	const named = NAMED.find(([flag]) => key[flag]);
	if (named) {
		return [named[1]];
	}

	if (key.ctrl) {
		return [`ctrl+${input}`];
	}

	// With Alt a letter is another key, which nothing is bound to.
	return key.meta ? [] : [...input].map((character) => CHARACTERS[character] ?? character);
}
