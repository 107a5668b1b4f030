/** The time until the first frame stands, and until the first key is answered. */
import {mkdtempSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {inTerminal} from './in-terminal.ts';
import {median, type SpeedRow} from './row.ts';

const TIMES = 15;

/** Measures the start of the bundle against Node printing one word, taking turns. */
export async function benchStart(bundle: string): Promise<readonly SpeedRow[]> {
	const folder = mkdtempSync(join(tmpdir(), 'start-'));
	const hello = join(folder, 'hello.mjs');
	writeFileSync(hello, "console.log('hello');\n");
	const env = {ALPINE_DOCKER_WIZARD_STATE_DIR: join(folder, 'state')};
	const bare: number[] = [];
	const frames: number[] = [];
	const keys: number[] = [];
	try {
		for (let time = 0; time < TIMES; time++) {
			const word = inTerminal([hello]);
			bare.push(await word.until('hello'));
			await word.ended;
			const wizard = inTerminal([bundle], env);
			// The last word of the frame: all of it is there.
			const frame = await wizard.until('quit');
			wizard.write('?');
			frames.push(frame);
			keys.push(frame + (await wizard.until('Choose the item')));
			await wizard.kill();
		}
	} finally {
		rmSync(folder, {recursive: true, force: true});
	}

	const base = median(bare);
	const against = (values: readonly number[]) =>
		`${median(values).toFixed(0)} ms against ${base.toFixed(0)} ms`;
	return [
		{
			what: 'first frame',
			value: median(frames) / base,
			unit: 'x',
			bar: 4,
			stretch: 3,
			detail: against(frames),
		},
		{
			what: 'first key answered',
			value: median(keys) / base,
			unit: 'x',
			detail: `${against(keys)}; pressed when the first frame stood`,
		},
		{
			what: 'bundle',
			value: statSync(bundle).size / 1000,
			unit: 'kB',
			bar: 900,
			stretch: 600,
			detail: 'one file, licences in it',
		},
	];
}
