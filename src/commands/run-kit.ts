import {resolve} from 'node:path';
import {valueOr} from '../core/fact.ts';
import {type Facts, isForeign} from '../core/facts.ts';
import {KIT_IMAGES, type KitBox, kitPaths, mainOf} from '../core/kit.ts';
import {type KitToMake, kitRecords, kitSteps} from '../core/kit-plan.ts';
import type {Outcome} from '../core/outcome.ts';
import type {Step} from '../core/plan.ts';
import {toShell} from '../core/shell-text.ts';
import {sizeText} from '../core/size-text.ts';
import {wantedPackages} from '../core/steps/install.ts';
import {freeBytesAt, kitBoxOf, sumsOf, textOf} from '../effects/kit-box.ts';
import {runPlan} from '../effects/unattended.ts';
import {type Message, message, say} from '../messages/message.ts';
import {cleanLine} from '../plain/clean-line.ts';
import {planLines} from '../plain/plan-report.ts';
import type {CommandContext} from './command-context.ts';
import {diagnosisOfAct} from './diagnosis-of-act.ts';
import {gatherFacts, refuseForeign} from './gather.ts';
import {realBox} from './real-box.ts';
import {rootLines} from './root-lines.ts';
import {showToEnd} from './run-to-end.ts';
import {printLines} from './terminal-io.ts';

const FILE_MODE = 0o644;
const REPOSITORIES = '/etc/apk/repositories';
/** Indexes, packages of Docker and of what a box wants besides, and images. */
const NEEDED_BYTES = 300e6;

/** Runs `kit`: fetches what the plan would install into a new folder, for boxes without a network. */
export async function runKit(context: CommandContext): Promise<Outcome> {
	const {io, options, system, program, remote, choices} = context;
	const refuse = async (reason: Message): Promise<Outcome> => {
		const lines = [
			say(message('kit.cannot', {reason: say(reason)})),
			say(message('kit.nothing-done')),
		];
		await printLines(io.err, lines.map(cleanLine));
		return 'failed';
	};
	if (options.output === undefined) {
		await printLines(io.err, [say(message('problem.missing-word', {name: 'kit --output DIR'}))]);
		return 'usage';
	}

	const folder = remote ? options.output : resolve(options.output);
	const facts = await gatherFacts(context, false);
	if (isForeign(facts)) {
		await refuseForeign(context, facts);
		return 'unsupported';
	}

	const main = mainOf((await textOf(system, REPOSITORIES)) ?? '');
	const box = await kitBoxOf(system);
	if (!main || !box) {
		return refuse(message('kit.no-main', {file: REPOSITORIES}));
	}

	const begun = await begunAt(context, folder);
	if (begun === 'other') {
		return refuse(message('kit.exists', {folder}));
	}

	const free = await freeBytesAt(system, folder);
	if (free !== undefined && free < NEEDED_BYTES) {
		const values = {folder, free: sizeText(free), needed: sizeText(NEEDED_BYTES)};
		return refuse(message('kit.no-space', values));
	}

	const packages = wantedPackages(choices);
	const kit = {folder, base: main.base, packages, isBegun: begun === 'begun'};
	const steps = kitSteps(facts, kit);
	const isRoot = valueOr(facts.privilege, {isRoot: true}).isRoot;
	const line = kitCommand(program, folder);
	if (!isRoot && !options.dryRun) {
		await printLines(io.err, rootLines(facts, line, {remote, program}));
		return 'needs-root';
	}

	if (options.dryRun) {
		await printLines(io.out, planLines({steps, factsAt: facts.at}, line));
		return 'done';
	}

	return makeKit(context, {kit, box, steps, facts});
}

function kitCommand(program: string, folder: string): string {
	return `${program} ${toShell(['kit', '--output', folder])}`;
}

/** Only a folder that this command began is gone on with: another may be somebody's. */
async function begunAt(
	{system}: CommandContext,
	folder: string,
): Promise<'new' | 'begun' | 'other'> {
	if ((await system.stat(folder)).kind === 'missing') {
		return 'new';
	}

	const {repositories, manifest} = kitPaths(folder);
	const has = async (path: string) => (await system.stat(path)).kind === 'found';
	return (await has(repositories)) && !(await has(manifest)) ? 'begun' : 'other';
}

type Making = {
	readonly kit: KitToMake;
	readonly box: KitBox;
	readonly steps: readonly Step[];
	readonly facts: Facts;
};

/** Runs the steps like those of an installation, with log and lock, then writes down what came of them. */
async function makeKit(
	context: CommandContext,
	{kit, box, steps, facts}: Making,
): Promise<Outcome> {
	const {io, system, program} = context;
	const place = realBox(context, 'kit', (problem) => void printLines(io.err, [say(problem)]));
	const opened = await place.openRecords({steps, facts});
	if (opened.kind === 'refused') {
		await printLines(io.err, [say(opened.because)]);
		return 'failed';
	}

	const {records} = opened;
	return showToEnd(
		context,
		records,
		(control) =>
			runPlan({
				...{system, control, log: records.log, journal: records.journal},
				...{plan: {steps, factsAt: facts.at}, command: 'kit', isDryRun: false, isPractice: false},
				diagnose: (act, result) => diagnosisOfAct(act, result, facts),
			}),
		async ({result}) => {
			const lines = result === 'done' ? await sealKit(context, kit, box, steps) : [];
			if (lines === undefined) {
				return 'failed';
			}

			const command = kitCommand(program, kit.folder);
			const rest = result === 'done' ? [] : [say(message('kit.go-on', {command}))];
			await printLines(io.out, [...lines, ...rest].map(cleanLine));
			return result;
		},
	);
}

/** Writes sums and sizes down, which makes a kit of the folder; undefined where that cannot be done. */
async function sealKit(
	{io, system, program}: CommandContext,
	{folder, packages}: KitToMake,
	box: KitBox,
	steps: readonly Step[],
): Promise<readonly string[] | undefined> {
	const sums = [...(await sumsOf(system, folder))].sort();
	const files = await Promise.all(
		sums.map(async ([name, sha256]) => {
			const found = await system.stat(`${folder}/${name}`);
			return {name, bytes: found.kind === 'found' ? found.stat.size : 0, sha256};
		}),
	);
	const hasImages = steps.some(({id, need}) => id === 'kit.images' && need.kind === 'needed');
	const images = hasImages ? KIT_IMAGES : [];
	for (const {name, text} of kitRecords({schema: 1, ...box, packages, images, files})) {
		const bytes = Buffer.from(text);
		const written = await system.write(`${folder}/${name}`, bytes, {newFileMode: FILE_MODE});
		if (written.kind === 'failed') {
			await printLines(
				io.err,
				[say(message('kit.cannot', {reason: written.message}))].map(cleanLine),
			);
			return undefined;
		}
	}

	const size = sizeText(files.reduce((sum, {bytes}) => sum + bytes, 0));
	const values = {folder, count: files.length, size, box: `${box.branch} ${box.arch}`};
	const command = `${program} ${toShell(['install', '--offline', '--kit', folder])}`;
	return [
		say(message('kit.made', values)),
		say(message(hasImages ? 'kit.made.images' : 'kit.made.no-images', {images: images.join(', ')})),
		say(message('closing.go-on', {command})),
	];
}
