import {existsSync} from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {type Box, openBox} from './box.ts';
import {nodeForBox} from './node-for-box.ts';

export type {Box} from './box.ts';

const project = fileURLToPath(new URL('../..', import.meta.url));

/** Opens a box of the lab, built and with the bundle at hand; throws where something is missing. */
export async function openLabBox(purpose: string): Promise<Box> {
	const script = process.env.LAB ?? path.resolve(project, '../shared/lab/lab');
	for (const [file, hint] of [
		[script, 'name the lab: LAB=/path/to/lab'],
		[path.join(project, 'dist/alpine-docker-wizard.mjs'), 'make it: npm run build'],
	] as const) {
		if (!existsSync(file)) {
			throw new Error(`no ${file}; ${hint}`);
		}
	}

	const name = process.env.LAB_BOX ?? `${purpose}-${process.pid}`;
	const box = openBox({script, project, node: nodeForBox(), name});
	await box.build();
	return box;
}
