/**
 * Makes the pictures of the README from a real run on the lab box, and a recording of the whole run
 * (asciicast v2; `asciinema play .github/pictures/install.cast` shows it).
 *
 *     npm run pictures
 */
import {mkdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {castOf} from '../helpers/cast.ts';
import {svgOf} from '../helpers/svg.ts';
import {walk} from '../helpers/walk.ts';
import {openBox} from './box.ts';
import {nodeForBox} from './node-for-box.ts';

const project = fileURLToPath(new URL('../..', import.meta.url));
const folder = path.join(project, '.github/pictures');
const script = process.env.LAB ?? path.resolve(project, '../shared/lab/lab');
const box = openBox({script, project, node: nodeForBox(), name: `pictures-${process.pid}`});

/** What each picture shows: the first screen on the way that matches. */
const PICTURES = [
	['repositories', /Switch on the community repository[\s\S]*> Apply|❯ Apply/],
	['summary', /Docker works on this machine/],
] as const;

await box.build();
const terminal = box.terminal(['env', 'COLORFGBG=15;0', 'sh', 'start.sh']);
mkdirSync(folder, {recursive: true});
try {
	for (const [name, goal] of PICTURES) {
		const screen = await walk(terminal, {goal, limitMs: 90_000});
		writeFileSync(
			path.join(folder, `${name}.svg`),
			svgOf(terminal.cells(), screen.split('\n')[0]?.trim() ?? name),
		);
		console.log(screen);
	}

	await terminal.press('enter');
	await terminal.until(/^Log/m, 30_000).catch(() => '');
	writeFileSync(
		path.join(folder, 'install.cast'),
		castOf(terminal.timedBytes(), {columns: 80, rows: 24, title: 'Docker on Alpine'}),
	);
} finally {
	await terminal.close();
	await box.reset();
}
