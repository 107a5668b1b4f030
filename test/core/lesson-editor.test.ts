import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {type EditorView, editorText, openedEditor} from '../../src/core/lesson/editor.ts';
import {editorKey} from '../../src/core/lesson/editor-keys.ts';

const TEXT = 'one\ntwo\nthree\n';

/** Presses keys one after the other; names of keys stand in angle brackets: `<escape>`. */
function press(keys: string, text: string | undefined = TEXT) {
	const names = keys.match(/<\w+>|[\s\S]/g) ?? [];
	let editor: EditorView = openedEditor('/etc/x', text, 'shell');
	let end = 'none';
	for (const name of names) {
		const step = editorKey(editor, name.length > 1 ? name.slice(1, -1) : name);
		({editor} = step);
		end = step.end.end === 'save' ? `save${step.end.leaves ? ' and leave' : ''}` : step.end.end;
	}

	return {editor, text: editorText(editor), end};
}

describe('the editor of the pretend box works as vi does', () => {
	test.each([
		['jdd', 'one\nthree\n'],
		['iX<escape>', 'Xone\ntwo\nthree\n'],
		['AX<escape>', 'oneX\ntwo\nthree\n'],
		['onew<escape>', 'one\nnew\ntwo\nthree\n'],
		['Onew<escape>', 'new\none\ntwo\nthree\n'],
		['x', 'ne\ntwo\nthree\n'],
		['jxxu', 'one\nwo\nthree\n'],
		['ihello<escape>u', TEXT],
		['ddp', 'two\none\nthree\n'],
		['yyP', 'one\none\ntwo\nthree\n'],
		['J', 'one two\nthree\n'],
		['jD', 'one\n\nthree\n'],
		['/th<enter>x', 'one\ntwo\nhree\n'],
		[':%s/o/0/g<enter>', '0ne\ntw0\nthree\n'],
		['Gcwfour<escape>', 'one\ntwo\nfour\n'],
		['rX', 'Xne\ntwo\nthree\n'],
		['ddddddx', ''],
		['jI<backspace><escape>', 'onetwo\nthree\n'],
		['i<enter><escape>', '\none\ntwo\nthree\n'],
	])('%s', (keys, expected) => {
		expect(press(keys).text).toBe(expected);
	});

	test.each([
		['ZZ', 'save and leave'],
		[':wq<enter>', 'save and leave'],
		[':x<enter>', 'save and leave'],
		[':w<enter>', 'save'],
		[':q<enter>', 'leave'],
		['x:q<enter>', 'none'],
		['x:q!<enter>', 'leave'],
		[':nonsense<enter>', 'none'],
	])('%s ends with: %s', (keys, end) => {
		expect(press(keys).end).toBe(end);
	});

	test('an empty file and one without a final line feed', () => {
		expect(press('ihi<escape>', '').text).toBe('hi\n');
		expect(press('', 'no feed').text).toBe('no feed\n');
	});

	test('no keys make it fail, and :q! always leaves', () => {
		const key = fc.oneof(
			fc.constantFrom(
				...['escape', 'enter', 'backspace', 'up', 'down', 'left', 'right', 'tab', 'home', 'end'],
			),
			fc.constantFrom(...'iaoOxdDdJpPuyyrcwGgZ/:nb0$^wl'),
			fc.string({maxLength: 1}),
		);
		fc.assert(
			fc.property(fc.array(key, {maxLength: 60}), fc.string({maxLength: 30}), (keys, text) => {
				let editor = openedEditor('/x', text, 'shell');
				for (const one of [...keys, 'escape', 'escape', 'escape', ':', 'q', '!']) {
					({editor} = editorKey(editor, one));
					expect(editor.lines.length).toBeGreaterThan(0);
					expect(editor.row).toBeLessThan(editor.lines.length);
				}

				expect(editorKey(editor, 'enter').end).toEqual({end: 'leave'});
			}),
			{numRuns: 200},
		);
	});
});
