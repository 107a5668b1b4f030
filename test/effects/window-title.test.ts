import {expect, test} from 'vitest';
import {namePracticeWindow} from '../../src/effects/window-title.ts';
import {freshState} from '../helpers/state.ts';

function written(isPractice: boolean, term: string): string {
	let text = '';
	const session = {getState: () => freshState({isPractice}), subscribe: () => () => {}};
	namePracticeWindow(session, (piece) => (text += piece), term)();
	return text;
}

test('the window is called PRACTICE, and gets its old name back', () => {
	const text = written(true, 'xterm-256color');
	expect(text).toContain('PRACTICE');
	expect(text.endsWith('\u001B[23;0t')).toBe(true);
});

test('a window with a real box, and a terminal without titles, are left alone', () => {
	expect(written(false, 'xterm')).toBe('');
	expect(written(true, 'linux')).toBe('');
	expect(written(true, 'dumb')).toBe('');
});
