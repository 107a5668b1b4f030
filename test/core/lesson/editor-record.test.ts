/**
 * What keys do in the editor of the pretend box, each on the same text. `vitest -u` writes the file
 * anew; read what has changed in it.
 */
import {expect, it} from 'vitest';
import {openedEditor} from '../../../src/core/lesson/editor.ts';
import {editorKey} from '../../../src/core/lesson/editor-keys.ts';
import {told, toldChange} from '../../helpers/told-value.ts';

const TEXT = 'one two  three\n  four\n\nfive, six.seven\nlast\n';
const NAMED =
	'escape enter up down left right home end pageup pagedown backspace delete tab ctrl+c ctrl+d ctrl+u ctrl+r ctrl+w ctrl+f ctrl+b ctrl+a'.split(
		' ',
	);
const COMMANDS = [
	...[
		':w',
		':wq',
		':x',
		':q',
		':q!',
		':w!',
		':wq!',
		':2',
		':$',
		':99',
		':0',
		':nonsense',
		':',
		':%d',
	],
	...[
		':d',
		':2d',
		':2,3d',
		':s/o/0/',
		':s/o/0/g',
		':%s/e/E/',
		':%s/e/E/g',
		':%s#e#E#g',
		':%s/x/y/',
	],
	...[':2,3s/f/F/', ':%s/t.o/X/', ':%s/(/[/', ':set nu', ':e', ':w other', ':r', ':u', ':help'],
	...['/four', '/e', '/nothing', '/', '?one', '/FIVE'],
];
const NORMAL =
	'h j k l 0 $ ^ w b e G gg x X D dd yy p P u J o O i I a A r cc C dw cw ZZ ZQ ~ . n N s S f';

/** From the middle of the text, and from its ends. */
const PLACES = ['', 'jlll', 'G$', 'jj', 'jjjww', 'll', 'jjj', 'G'];

const typed = (keys: string): readonly string[] =>
	keys.split(/<(\w[\w+]*)>/).flatMap((part, index) => (index % 2 === 1 ? [part] : [...part]));

function after(keys: readonly string[]): string {
	let editor = openedEditor('/etc/hosts', TEXT, 'shell');
	const ends: string[] = [];
	for (const key of keys) {
		const step = editorKey(editor, key);
		editor = step.editor;
		if (step.end.end !== 'none') {
			ends.push(told(step.end));
		}
	}

	const {undo, ...seen} = editor;
	const change = toldChange(openedEditor('/etc/hosts', TEXT, 'shell'), {
		...seen,
		undo: undo.length,
	});
	return [...change, ...ends].join('; ');
}

it('keys do what they did', async () => {
	const sequences = [
		...NORMAL.split(' ').flatMap((keys) => [keys, `${keys}zz<escape>`, `3${keys}`, `${keys}u`]),
		...NAMED.flatMap((key) => [
			`<${key}>`,
			`i<${key}>`,
			`iab<${key}>c`,
			`:ab<${key}>`,
			`/a<${key}>`,
		]),
		...COMMANDS.flatMap((line) => [`${line}<enter>`, `x${line}<enter>`, `${line}<enter>n`]),
		...['ddp', 'ddP', 'yyjp', 'dGp', 'dgg', 'dG', 'd$', 'y$', 'cwnew<escape>', 'rX', 'r<enter>'],
		...['Onew<escape>ju', 'iab<enter>cd<escape>uu', 'Jx', 'JJJJJJ', '10x', 'dj', 'dk', '<up><up>x'],
	];
	const lines = PLACES.flatMap((place) =>
		sequences.map((keys) => `${place} ${keys}: ${after(typed(place + keys))}`),
	);
	await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('../../golden/editor-keys.txt');
});
