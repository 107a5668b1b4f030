import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {describe, expect, it, vi} from 'vitest';
import {firstFrame} from '../../components/first-frame.ts';
import {terminalFor} from '../../components/hooks/terminal.ts';
import {CLASSIC, createEmulator, SMALL} from '../helpers/emulator.ts';
import {capabilities, drawPicture} from '../helpers/picture.ts';
import {freshState} from '../helpers/state.ts';

// What the build puts in place where the first frame is made.
vi.mock('../../src/messages/en.ts', () => import('../../src/messages/first-frame.ts'));

const start = freshState({probing: 'facts'});
const SIZES = [CLASSIC, SMALL, {columns: 132, rows: 50}, {columns: 63, rows: 19}];
const TOO_SMALL = [
	{columns: 39, rows: 24},
	{columns: 12, rows: 3},
];
const STATES = {
	ordinary: start,
	'dry run': {...start, isDryRun: true, logPath: ''},
	'long log path': {...start, logPath: `/var/log/${'a-long-folder/'.repeat(12)}run.log`},
};

describe('the first frame', () => {
	for (const [name, state] of Object.entries(STATES)) {
		it.each(
			[...SIZES, ...TOO_SMALL].flatMap((size) => [
				{...size, unicode: true, color: true},
				{...size, unicode: false, color: false},
			]),
		)(`is what Ink draws: ${name}, %o`, async (look) => {
			const terminal = terminalFor(capabilities(look));
			const {bodyRows} = terminal.layout;
			const picture = await drawPicture({...state, bodyRows}, look);
			const drawn = picture.screen();
			await picture.close();
			const emulator = createEmulator(look);
			emulator.stdout.write(firstFrame({...state, bodyRows}, terminal).join('\r\n'));
			await emulator.settle();
			expect(emulator.screen()).toEqual(drawn);
		});
	}

	it('needs no text that is loaded later', () => {
		for (const size of [...SIZES, ...TOO_SMALL]) {
			const state = {...start, logPath: ''};
			const rows = firstFrame(state, terminalFor(capabilities({...size, color: false})));
			// A text that is not there is shown by its key, such as `welcome.intro`.
			expect(rows.join('\n')).not.toMatch(/\w\.\w/);
		}
	});

	it('is the golden one', () => {
		const terminal = terminalFor(capabilities({...CLASSIC, color: false}));
		const file = new URL('../golden/welcome-looking@80x24.unicode.txt', import.meta.url);
		const golden = readFileSync(fileURLToPath(file), 'utf8');
		const rows = firstFrame(start, terminal).map((row) => row.trimEnd());
		expect(`${rows.join('\n')}\n`.trimEnd()).toBe(golden.trimEnd());
	});
});
