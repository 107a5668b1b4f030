/**
 * The undo matrix: on twenty different boxes an installation is stopped after each prefix of its
 * plan, and in the end not at all; taken back by the product, and by `undo.sh` alone, the box must
 * be what it was. What is left on purpose is printed, and nothing else may be left.
 *
 *     npm run test:undo                  whole installations on all boxes, every prefix on the first
 *     npm run test:undo -- each          every prefix on every box, each in two of the four ways in turn
 *     npm run test:undo -- all           every prefix on every box in all four: stopped or killed, undo or undo.sh
 *     npm run test:undo -- all 1 120     the first 120 of these, to go on later
 *
 * Needs what the lab run needs. APK_BINARY names a real apk to be used instead of the stand-in.
 */
import assert from 'node:assert/strict';
import path from 'node:path';
import {differences, listFolder} from './listing.ts';
import {type Box, openLabBox} from './open-lab-box.ts';
import {BUNDLE} from './proofs.ts';
import {STARTING_BOXES, type StartingBox} from './starting-boxes.ts';

const STATE = '/var/lib/alpine-docker-wizard';
const JOURNAL = `${STATE}/journal.jsonl`;
const INSTALL = `node ${BUNDLE} install --yes --user ada`;
const LIMIT_MS = 120_000;

/** What an undo leaves on purpose: decision 8 says why. */
const ON_PURPOSE: readonly RegExp[] = [
	/^(added|changed) +(group|passwd|shadow)-(\n|$)/,
	/^added +docker(\/key\.json)?$/,
];

/** A way to take everything back. */
const WAYS = {undo: `node ${BUNDLE} undo --yes`, 'undo.sh': `sh ${STATE}/undo.sh`} as const;

type Case = {
	readonly start: StartingBox;
	/** Lines of the journal after which the installation is stopped; undefined where it is not. */
	readonly lines: number | undefined;
	/** Stopped as by Ctrl+C, or killed. */
	readonly signal: 'TERM' | 'KILL';
	readonly way: keyof typeof WAYS;
};

const [which, from = '1', to = 'Infinity'] = process.argv.slice(2);

/** Everything that has to be the same again. */
async function pictureOf(box: Box) {
	const etc = listFolder(path.join(box.root, 'etc'), {withTimes: false});
	const texts = await box.shell(
		'apk info | sort; rc-update show | sort; rc-service docker status 2>&1 | sed s/crashed/stopped/ || :',
	);
	return {etc, lists: new Map(texts.split('\n').map((line) => [`: ${line}`, 'listed'] as const))};
}

function nameOf({start, lines, signal, way}: Case): string {
	const prefix = lines === undefined ? 'whole' : `${signal} after line ${lines}`;
	return `${start.name}, ${prefix}, ${way}`;
}

/** Stops as soon as the journal has so many lines; a shell of the box sees that at once. */
function stopped({lines, signal}: Case): string {
	return lines === undefined
		? INSTALL
		: `${INSTALL} & wizard=$!
			while kill -0 $wizard 2>/dev/null; do
				if [ "$(cat ${JOURNAL} 2>/dev/null | wc -l)" -ge ${lines} ]; then kill -${signal} $wizard; break; fi
				sleep 0.002
			done
			wait $wizard
			while pidof apk >/dev/null; do sleep 0.1; done`;
}

/** Returns what is different, and was meant to be; throws where something else is. */
async function takeBack(box: Box, one: Case): Promise<readonly string[]> {
	await box.reset();
	await box.up();
	const made = await box.enter(['sh', '-ec', one.start.made], {limitMs: LIMIT_MS});
	assert.equal(made.code, 0, made.stderr);
	const before = await pictureOf(box);
	const run = await box.enter(['sh', '-c', stopped(one)], {limitMs: LIMIT_MS});
	const script = `if [ -e ${JOURNAL} ]; then ${WAYS[one.way]}; fi`;
	const back = await box.enter(['sh', '-c', script], {limitMs: LIMIT_MS});
	const said = `${run.stdout}${run.stderr}\n---\n${back.stdout}${back.stderr}`;
	assert.equal(back.code, 0, said);
	const after = await pictureOf(box);
	const found = [...differences(before.etc, after.etc), ...differences(before.lists, after.lists)];
	const wrong = found.filter((line) => !ON_PURPOSE.some((pattern) => pattern.test(line)));
	assert.deepEqual(wrong, [], said);
	return found.map((line) => line.split('\n')[0] ?? '');
}

/**
 * Lines that the journal of a whole installation on this box has; 0 where nothing was done. One that
 * does not come to its end has its prefixes too: the stand-in knows no repositories.d.
 */
async function linesOn(box: Box, {name, made}: StartingBox): Promise<number> {
	await box.reset();
	await box.up();
	await box.shell(made);
	const run = await box.enter(['sh', '-c', INSTALL], {limitMs: LIMIT_MS});
	if (run.code !== 0) {
		console.log(`note ${name}: the installation itself ends with ${run.code}`);
	}

	return Number(await box.shell(`cat ${JOURNAL} 2>/dev/null | wc -l`));
}

async function casesOf(box: Box): Promise<readonly Case[]> {
	const cases: Case[] = [];
	for (const [index, start] of STARTING_BOXES.entries()) {
		const ways = Object.keys(WAYS) as readonly (keyof typeof WAYS)[];
		const whole = ways.map((way): Case => ({start, lines: undefined, signal: 'TERM', way}));
		cases.push(...whole);
		if (index > 0 && which === undefined) {
			continue;
		}

		const count = start.isDone ? 0 : await linesOn(box, start);
		for (let lines = 1; lines < count; lines++) {
			for (const [turn, signal] of (['TERM', 'KILL'] as const).entries()) {
				const own = ways.filter((_, way) => which !== 'each' || way === (turn + lines + index) % 2);
				cases.push(...own.map((way): Case => ({start, lines, signal, way})));
			}
		}
	}

	return cases;
}

async function main(): Promise<number> {
	const box = await openLabBox('undo');
	const left = new Map<string, number>();
	let same = 0;
	let total = 0;
	try {
		const cases = (await casesOf(box)).slice(Number(from) - 1, Number(to));
		console.log(`${cases.length} cases`);
		for (const one of cases) {
			total++;
			try {
				for (const line of await takeBack(box, one)) {
					left.set(line, (left.get(line) ?? 0) + 1);
				}

				same++;
				console.log(`ok   ${nameOf(one)}`);
			} catch (error) {
				const text = error instanceof Error ? error.message : String(error);
				console.log(`FAIL ${nameOf(one)}\n${text.replace(/^/gm, '     ')}`);
			}
		}
	} finally {
		await box.reset();
	}

	console.log('left on purpose:');
	for (const [line, count] of left) {
		console.log(`  ${line}: ${count} times`);
	}

	console.log(`taken back ${same} of ${total}, ${STARTING_BOXES.length} starting boxes`);
	console.log(`\n${same} passed, ${total - same} failed`);
	return same === total ? 0 : 1;
}

process.exitCode = await main();
