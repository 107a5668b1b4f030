/**
 * The race matrix: two products start at random moments beside each other, and somebody else's apk
 * beside both. One product does it and the other names it or finds nothing to do; what the foreign
 * apk was asked for is there; and an undo brings the box back to what it was. The next round
 * begins on that box.
 *
 *     npm run test:race            20 rounds
 *     npm run test:race -- 100     as many rounds
 *     npm run test:race -- 100 SEED
 *
 * Needs what the lab run needs. Only a real apk (APK_BINARY) has the lock that makes a foreign apk
 * safe; without one, only the two products meet.
 */
import assert from 'node:assert/strict';
import {type Box, openLabBox} from './open-lab-box.ts';
import {type Picture, pictureDifferences, pictureOf} from './picture.ts';
import {BUNDLE, proveDocker} from './proofs.ts';
import {createRandom} from './random.ts';
import {REAL_APK} from './real-apk.ts';

const STATE = '/var/lib/alpine-docker-wizard';
const LIMIT_MS = 180_000;
/** The second product and the foreign apk begin within this time. Seconds. */
const SPREAD_S = 4;
const FOREIGN = 'curl';

const [rounds = 20, seed = Date.now() % 1_000_000] = process.argv.slice(2).map(Number);

/** Ends with 0: it did it or found it done; with 1: another one was at it, and it says so. */
function scriptOf(delays: readonly [second: number, foreign: number]): string {
	const [second, foreign] = delays.map((delay) => delay.toFixed(3));
	const product = (name: string, delay: string | undefined) =>
		`( sleep ${delay ?? 0}; node ${BUNDLE} install --yes --user ada >/tmp/${name} 2>&1; echo "${name} $?" ) &`;
	const apk = `( sleep ${foreign}; apk --wait 120 add ${FOREIGN} >/tmp/apk 2>&1; echo "apk $?" ) &`;
	return [product('a', '0'), product('b', second), REAL_APK ? apk : '', 'wait'].join('\n');
}

async function race(box: Box, fresh: Picture, random: () => number): Promise<string> {
	const script = scriptOf([random() * SPREAD_S, random() * SPREAD_S]);
	const ran = await box.enter(['sh', '-c', script], {limitMs: LIMIT_MS});
	const said = await box.shell('tail -n 40 /tmp/a /tmp/b /tmp/apk 2>/dev/null || :');
	const codes = Object.fromEntries(
		[...ran.stdout.matchAll(/^(a|b|apk) (\d+)$/gm)].map(([, name, code]) => [name, Number(code)]),
	);
	assert.ok(codes.a === 0 || codes.b === 0, `${ran.stdout}${said}`);
	for (const name of ['a', 'b']) {
		if (codes[name] !== 0) {
			assert.equal(codes[name], 1, said);
			assert.match(await box.shell(`cat /tmp/${name}`), /process \d+|already|meantime/i, said);
		}
	}

	await proveDocker(box);
	const world = (await box.shell('cat /etc/apk/world')).trim().split('\n');
	assert.equal(new Set(world).size, world.length, `twice in the world: ${world}`);
	if (REAL_APK) {
		assert.equal(codes.apk, 0, said);
		assert.ok(world.includes(FOREIGN), `${world}`);
		await box.shell(`apk del ${FOREIGN}`);
	}

	const journal = await box.shell(`cat ${STATE}/journal.jsonl`);
	for (const line of journal.trim().split('\n')) {
		assert.doesNotThrow(() => JSON.parse(line), line);
	}

	const back = await box.enter(['node', BUNDLE, 'undo', '--yes'], {limitMs: LIMIT_MS});
	assert.equal(back.code, 0, `${back.stdout}${back.stderr}`);
	const left = pictureDifferences(fresh, await pictureOf(box));
	assert.deepEqual(left, [], `${said}${back.stdout}${back.stderr}`);
	return codes.a === 0 && codes.b === 0 ? 'both ended well' : 'one named the other';
}

async function main(): Promise<number> {
	const box = await openLabBox('race');
	const random = createRandom(seed);
	const ways = new Map<string, number>();
	let unharmed = 0;
	try {
		await box.reset();
		await box.up();
		const fresh = await pictureOf(box);
		console.log(`seed ${seed}, ${REAL_APK ? 'with' : 'without'} a foreign apk`);
		for (let round = 1; round <= rounds; round++) {
			try {
				const way = await race(box, fresh, random);
				ways.set(way, (ways.get(way) ?? 0) + 1);
				unharmed++;
				console.log(`ok   round ${round}: ${way}`);
			} catch (error) {
				const text = error instanceof Error ? error.message : String(error);
				console.log(`FAIL round ${round}\n${text.replace(/^/gm, '     ')}`);
				await box.reset();
				await box.up();
			}
		}
	} finally {
		await box.reset();
	}

	console.log([...ways].map(([way, count]) => `${way}: ${count}`).join(', '));
	console.log(`unharmed ${unharmed} of ${rounds}`);
	console.log(`\n${unharmed} passed, ${rounds - unharmed} failed`);
	return unharmed === rounds ? 0 : 1;
}

process.exitCode = await main();
