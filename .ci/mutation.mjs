/**
 * Changes the pure core in many small ways and lets its tests find each (decision 10).
 *
 *     npm run test:mutation
 *     npm run test:mutation -- --mutate 'src/core/undo/*.ts'
 *     npm run test:mutation -- --sample 150 --seed 7   150 places of the core, drawn at random
 *
 * All of the core has some thirty thousand mutants, and takes two hours; a drawn sample tells the
 * score within a few points in minutes, and the same seed draws the same places.
 *
 * The tool brings 150 packages that nobody else needs, so npm puts it into a folder of its own
 * with the first call.
 */
import {spawnSync} from 'node:child_process';
import {existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {createRandom} from '../test/lab/random.ts';

const VERSION = '10.1.1';
/** Lines of one drawn place: long enough for a whole condition with what hangs on it. */
const PLACE_LINES = 8;
const root = fileURLToPath(new URL('..', import.meta.url));
const tools = `${root}.stryker/tools`;
const stryker = `${tools}/node_modules/@stryker-mutator/core/bin/stryker.js`;

function run(program, args) {
	const {status} = spawnSync(program, args, {cwd: root, stdio: 'inherit'});
	return status ?? 1;
}

/** Places of the core in the form `FILE:FIRST-LAST`; each line has the same chance. */
function drawPlaces(count, seed) {
	const random = createRandom(seed);
	const places = globSync('src/core/**/*.ts', {cwd: root})
		.sort()
		.flatMap((file) => {
			const lines = readFileSync(`${root}${file}`, 'utf8').split('\n').length;
			return Array.from({length: Math.ceil(lines / PLACE_LINES)}, (_, index) => {
				const first = index * PLACE_LINES + 1;
				return `${file}:${first}-${first + PLACE_LINES - 1}`;
			});
		});
	const drawn = [];
	while (drawn.length < count && places.length > 0) {
		drawn.push(...places.splice(Math.floor(random() * places.length), 1));
	}

	return drawn;
}

const {values, tokens} = parseArgs({
	options: {sample: {type: 'string'}, seed: {type: 'string', default: '1'}},
	strict: false,
	tokens: true,
});
const ours = new Set(
	tokens
		.filter(({kind, name}) => kind === 'option' && (name === 'sample' || name === 'seed'))
		.flatMap(({index, inlineValue}) => (inlineValue ? [index] : [index, index + 1])),
);
const given = process.argv.slice(2).filter((_, index) => !ours.has(index));
/** What a sample found is of its places alone: results of other runs would be counted with it. */
const SAMPLE_FILE = `${root}.stryker/sample.json`;
const drawn = values.sample ? drawPlaces(Number(values.sample), Number(values.seed)) : [];
if (values.sample) {
	rmSync(SAMPLE_FILE, {force: true});
	console.log(`${drawn.length} places of the pure core, seed ${values.seed}`);
}

if (!existsSync(stryker)) {
	mkdirSync(tools, {recursive: true});
	writeFileSync(`${tools}/package.json`, '{"private": true}\n');
	run('npm', [
		...['install', '--prefix', tools, '--ignore-scripts'],
		`@stryker-mutator/core@${VERSION}`,
	]);
}

process.exitCode = run(process.execPath, [
	...[stryker, 'run', 'test/stryker.config.json'],
	...(drawn.length > 0 ? ['--mutate', drawn.join(','), '--incrementalFile', SAMPLE_FILE] : []),
	...given,
]);
