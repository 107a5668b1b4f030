import {type Spoken, textOn} from '../../../src/practice/program.ts';
import {runProgram} from '../../../src/practice/programs.ts';
import type {World} from '../../../src/practice/world.ts';
import {NOW} from './older-docker.ts';
import {commandsOf} from './rebuild.ts';
import type {Transcript} from './transcript.ts';

/** How a replayed command compares with its recording. */
export type Comparison = {
	readonly exitCode: boolean;
	readonly stdout: boolean;
	readonly stderr: boolean;
	readonly actual: {readonly exitCode: number; readonly stdout: string; readonly stderr: string};
};

/** Runs a transcript's command on a box and compares everything but sizes and counts of the index. */
export function replay(transcript: Transcript, box: World): Comparison {
	let world = box;
	let output: Spoken = [];
	let exitCode = 0;
	for (const command of commandsOf(transcript)) {
		const [program = '', ...args] = wordsOf(command);
		const result = runProgram(world, {
			argv: [program, ...args],
			now: NOW,
			environment: environmentOf(transcript),
			hasProgressChannel: false,
		});
		world = result.world;
		output = [...output, ...result.output];
		exitCode = result.exitCode;
		if (exitCode !== 0) {
			break;
		}
	}

	const actual = {exitCode, stdout: textOn(output, 'stdout'), stderr: textOn(output, 'stderr')};
	return {
		exitCode: exitCode === transcript.exit_code,
		stdout: normal(actual.stdout) === normal(transcript.stdout),
		stderr: normal(actual.stderr) === normal(transcript.stderr),
		actual,
	};
}

/** Sizes, counts and the order within a list of who needs something do not matter. */
export function normal(text: string): string {
	return text
		.replace(/[\d.]+ MiB/g, 'SIZE')
		.replace(/\d+ distinct packages/g, 'N distinct packages')
		.replace(/\d+ dirs, \d+ files/g, 'N dirs, N files')
		.replace(/(\d+ errors?; SIZE|OK: SIZE) in \d+ packages/g, '$1')
		.replace(/^F[0-9A-F]+:error:.*$/gm, 'TLS')
		.replace(/(?: {4}(?:satisfies:|required by:| {10,13}) \S+\n)+/g, (list) =>
			list
				.split('\n')
				.map((line) => line.trim().replace(/^[a-z ]+: /, ''))
				.sort()
				.join('\n'),
		);
}

function wordsOf(command: string): readonly string[] {
	return [...command.matchAll(/'([^']*)'|"([^"]*)"|(\S+)/g)].map(
		(match) => match[1] ?? match[2] ?? match[3] ?? '',
	);
}

function environmentOf({other_files: others = {}}: Transcript): Readonly<Record<string, string>> {
	const text = others.environment ?? '';
	return Object.fromEntries(
		text
			.split(' ')
			.filter((one) => one.includes('='))
			.map((one) => one.split('=', 2) as [string, string]),
	);
}
