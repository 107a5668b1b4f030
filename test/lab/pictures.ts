/**
 * Makes the pictures of the README from a real run on the lab box.
 *
 *     npm run pictures
 */
import {mkdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
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
const terminal = box.terminal(['sh', 'start.sh']);
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
} finally {
	await terminal.close();
	await box.reset();
}
