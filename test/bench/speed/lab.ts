/** The product in a box of the lab against plain shell; skipped where there is no lab. */
import {existsSync} from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {openLabBox} from '../../lab/open-lab-box.ts';
import {addressOf, serveNames} from '../../lab/serve-names.ts';
import {median, type SpeedRow} from './row.ts';

const project = fileURLToPath(new URL('../../..', import.meta.url));
const TIMES = 3;

/** What `in-box.mjs` tells. */
type InBox = {
	readonly node: readonly number[];
	readonly probe: readonly number[];
	readonly check: readonly number[];
};

/** Measures `check` and `install --yes` in a box. */
export async function benchLab(): Promise<readonly SpeedRow[]> {
	const lab = process.env.LAB ?? path.resolve(project, '../shared/lab/lab');
	const isThere = existsSync(lab) && existsSync(path.join(project, 'dist'));
	if (!isThere || process.getuid?.() !== 0) {
		console.log('no lab here: check and install are not measured');
		return [];
	}

	const box = await openLabBox('bench');
	const product: number[] = [];
	const shell: number[] = [];
	try {
		const inBox = async (...args: string[]) => {
			const program = '/project/test/bench/speed/in-box.mjs';
			const {stdout, stderr} = await box.enter(['node', program, ...args]);
			const line = stdout.trim().split('\n').at(-1) ?? '';
			if (!line.startsWith('{')) {
				throw new Error(`in the box: ${stdout}${stderr}`);
			}

			return JSON.parse(line);
		};
		// Names are found as on a real machine; otherwise both would wait in vain, not equally long.
		const fresh = async () => {
			await box.reset();
			await serveNames(box, await addressOf(box));
		};
		await fresh();
		const {script} = await inBox('script');
		for (let time = 0; time < TIMES; time++) {
			await fresh();
			shell.push((await inBox('shell', script)).ms);
			await fresh();
			product.push((await inBox('install')).ms);
		}

		const {node, probe, check}: InBox = await inBox('check');
		const over = (median(check) - median(node)) / median(probe);
		return [
			{
				what: 'check without network: beyond the start of Node, against the probe script alone',
				value: over,
				unit: 'x',
				bar: 2,
				detail: `check ${median(check).toFixed(0)}, node ${median(node).toFixed(0)}, probe ${median(probe).toFixed(0)} ms`,
			},
			{
				what: 'install --yes, whole run, against a shell script of the same commands',
				value: median(product) / median(shell),
				unit: 'x',
				bar: 1.25,
				stretch: 1.1,
				detail: `${(median(product) / 1000).toFixed(2)} s against ${(median(shell) / 1000).toFixed(2)} s`,
			},
		];
	} finally {
		await box.reset();
	}
}
