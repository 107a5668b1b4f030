/**
 * The kill matrix: the product is killed in the middle of an installation, at each entry of its
 * journal and at random moments, and so is its child; `resume --yes` must then lead to the same
 * box as an undisturbed installation.
 *
 *     npm run test:kill                     every entry, 20 random moments, 10 for the child
 *     npm run test:kill -- 200 50           as many random moments, and as many for the child
 *     npm run test:kill -- 200 50 SEED      the same moments again
 *     npm run test:kill -- 200 50 SEED 1 60 only the first sixty of all these, to go on later
 *
 * Needs what the lab run needs. APK_BINARY names a real apk to be used instead of the stand-in.
 */
import assert from 'node:assert/strict';
import {type Box, openLabBox} from './open-lab-box.ts';
import {type Picture, pictureDifferences, pictureOf} from './picture.ts';
import {BUNDLE, proveDocker} from './proofs.ts';
import {createRandom} from './random.ts';
import {REAL_APK} from './real-apk.ts';

const STATE = '/var/lib/alpine-docker-wizard';
const INSTALL = ['install', '--yes', '--user', 'ada'];
/** A run of the product that takes longer than this hangs. */
const RUN_LIMIT_MS = 120_000;

/** When the product, or a program that it runs, is killed. */
type Moment = {readonly name: string; readonly wait: string; readonly victim: string};

const [
	moments = 20,
	childMoments = 10,
	seed = Date.now() % 1_000_000,
	first = 1,
	last = Number.POSITIVE_INFINITY,
] = process.argv.slice(2).map(Number);

/** Waits for a moment in the box itself, where nothing lies between it and the kill. */
function killScript({wait, victim}: Moment): string {
	return `
journal=${STATE}/journal.jsonl
node ${BUNDLE} ${INSTALL.join(' ')} >/tmp/killed.out 2>&1 &
wizard=$!
${wait}
${victim}
wait $wizard 2>/dev/null
echo "ended with $?"`;
}

const atTime = (milliseconds: number) => `sleep ${(milliseconds / 1000).toFixed(3)}`;
/** Waits no longer than the product runs. */
const atEntry = (count: number) =>
	`while kill -0 $wizard 2>/dev/null && [ "$(cat $journal 2>/dev/null | wc -l)" -lt ${count} ]; do sleep 0.002; done`;
const WIZARD = 'kill -9 $wizard 2>/dev/null';
/** The programs that it runs just then; only the kill itself may fail, where they have ended. */
const CHILD = 'kill -9 $children 2>/dev/null';
const A_CHILD =
	'while kill -0 $wizard 2>/dev/null && ! children=$(pgrep -P $wizard); do sleep 0.002; done';

/**
 * The stand-in installs package by package, and what OpenRC needs of one only together with it: where
 * it was killed between the two, nothing brings that part any more. A real apk writes down all or
 * nothing.
 */
function isGapOfStandIn(difference: string): boolean {
	return /^removed +(\S+-openrc|(init|conf)\.d\/\S+)$/.test(difference);
}

/** A fresh box for each moment; what is left must be the same as after an undisturbed run. */
async function survive(box: Box, moment: Moment, fresh: Picture, wanted: Picture): Promise<string> {
	await box.reset();
	await box.up();
	const killed = await box.enter(['sh', '-c', killScript(moment)], {limitMs: RUN_LIMIT_MS});
	assert.match(killed.stdout, /ended with \d+/, killed.stderr);
	if (REAL_APK === undefined) {
		// The stand-in has no lock that the next apk would wait for.
		await box.shell('while pidof apk >/dev/null; do sleep 0.1; done');
	}

	const resumed = await box.enter(['node', BUNDLE, 'resume', '--yes'], {limitMs: RUN_LIMIT_MS});
	const said = `${resumed.stdout}\n${resumed.stderr}`;
	assert.equal(resumed.code, 0, said);
	const now = await pictureOf(box);
	if (/no unfinished run/.test(said) && pictureDifferences(fresh, now).length === 0) {
		return 'nothing was begun';
	}

	const differences = pictureDifferences(wanted, now);
	const gap = REAL_APK === undefined ? differences.filter(isGapOfStandIn) : [];
	assert.deepEqual(
		differences.filter((difference) => !gap.includes(difference)),
		[],
		said,
	);
	assert.equal(
		await box.shell(`find /etc ${STATE}/.[!.]* -name '.alpine-docker-wizard-*' 2>/dev/null || :`),
		'',
		said,
	);
	await proveDocker(box);
	const again = await box.enter(['node', BUNDLE, 'resume', '--yes'], {limitMs: RUN_LIMIT_MS});
	assert.match(again.stdout, /no unfinished run/);
	const way = /apk fix/.test(said) ? 'apk was mended' : 'went on';
	return gap.length > 0 ? `${way}, but for the gap of the stand-in` : way;
}

async function main(): Promise<number> {
	const box = await openLabBox('kill');
	const random = createRandom(seed);
	let survived = 0;
	let total = 0;
	const ways = new Map<string, number>();
	try {
		await box.reset();
		await box.up();
		const fresh = await pictureOf(box);
		const run = await box.enter(['node', BUNDLE, ...INSTALL], {limitMs: RUN_LIMIT_MS});
		assert.equal(run.code, 0, run.stderr);
		const wanted = await pictureOf(box);
		const entries = Number(await box.shell(`wc -l <${STATE}/journal.jsonl`));
		const milliseconds = run.seconds * 1000;
		console.log(`undisturbed: ${run.seconds.toFixed(1)} s, ${entries} entries; seed ${seed}`);
		const all: readonly Moment[] = [
			...Array.from({length: entries}, (_, index) => ({
				...{name: `entry ${index + 1}`, wait: atEntry(index + 1), victim: WIZARD},
			})),
			...Array.from({length: moments}, () => momentAt(random() * milliseconds, WIZARD)),
			...Array.from({length: childMoments}, () => momentAt(random() * milliseconds, CHILD)),
		];
		for (const moment of all.slice(first - 1, last)) {
			total++;
			try {
				const way = await survive(box, moment, fresh, wanted);
				ways.set(way, (ways.get(way) ?? 0) + 1);
				survived++;
				console.log(`ok   ${moment.name}: ${way}`);
			} catch (error) {
				const text = error instanceof Error ? error.message : String(error);
				console.log(`FAIL ${moment.name}\n${text.replace(/^/gm, '     ')}`);
			}
		}
	} finally {
		await box.reset();
	}

	console.log([...ways].map(([way, count]) => `${way}: ${count}`).join(', '));
	console.log(`survived ${survived} of ${total}`);
	console.log(`\n${survived} passed, ${total - survived} failed`);
	return survived === total ? 0 : 1;
}

function momentAt(milliseconds: number, victim: string): Moment {
	const who = victim === WIZARD ? 'the product' : 'its child';
	const name = `${who} after ${(milliseconds / 1000).toFixed(2)} s`;
	const time = atTime(milliseconds);
	return {name, wait: victim === WIZARD ? time : `${time}\n${A_CHILD}`, victim};
}

process.exitCode = await main();
