/**
 * The exported playbook on many boxes at once, each with a real OpenRC, sshd and Docker daemon.
 *
 *     npm run test:fleet            3 boxes
 *     npm run test:fleet -- 30
 *
 * Prints how long each play took. Needs what the lab run needs, and Ansible with community.general.
 */
import {existsSync} from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {inLanes, openFleet, proveRecap, whyNoAnsible} from './fleet.ts';
import {proveDocker} from './proofs.ts';

/** More than this no machine of a developer takes. */
const MOST = 60;
const project = fileURLToPath(new URL('../..', import.meta.url));
const script = process.env.LAB ?? path.resolve(project, '../shared/lab/lab');
const count = Number(process.argv[2] ?? 3);

async function main(): Promise<number> {
	const why =
		Number.isInteger(count) && count >= 1 && count <= MOST
			? (whyNoAnsible() ?? (existsSync(script) ? undefined : `no lab at ${script}`))
			: `how many boxes? 1 to ${MOST}`;
	if (why !== undefined) {
		console.error(`test:fleet: ${why}`);
		return 1;
	}

	const begin = performance.now();
	const seconds = () => `${((performance.now() - begin) / 1000).toFixed(0)} s`.padStart(7);
	const tell = (text: string) => console.log(`${seconds()}  ${text}`);
	const name = process.env.LAB_BOX ?? `fleet-${process.pid}`;
	const fleet = await openFleet(count, {name, project, script});
	tell(`${count} boxes are up, each with its sshd and without Python`);
	try {
		for (const [title, words, changes] of [
			['--check on fresh boxes', ['--check'], 'none'],
			['first play', [], 'some'],
			['second play', [], 'none'],
			['--check again', ['--check'], 'none'],
		] as const) {
			const play = await fleet.play(words);
			const total = [...play.recap.values()].reduce((sum, {changed = 0}) => sum + changed, 0);
			tell(`${title}: ${play.seconds.toFixed(1)} s, changed=${total}`);
			proveRecap(play, fleet, changes);
		}

		await inLanes(fleet.boxes, proveDocker);
		tell(`Docker runs a container, starts at boot and has compose on ${count} of ${count} boxes`);
		return 0;
	} catch (error) {
		console.error(error instanceof Error ? error.message : error);
		return 1;
	} finally {
		await fleet.dispose();
		tell('the boxes are gone');
	}
}

process.exitCode = await main();
