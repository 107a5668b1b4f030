import type {World} from './world.ts';

/** A piece of what a pretend program says. */
export type OutputPiece = {
	readonly stream: 'stdout' | 'stderr' | 'progress';
	readonly text: string;
	/** Pause before it. Milliseconds of pretend time. */
	readonly afterMs: number;
};

/** How a pretend program is called. */
export type Call = {
	/** Name of the program, and its arguments. */
	readonly argv: readonly [program: string, ...args: string[]];
	/** Milliseconds since 1970, true time. */
	readonly now: number;
	readonly environment: Readonly<Record<string, string>>;
	/** Somebody reads descriptor 3. */
	readonly hasProgressChannel: boolean;
	/** What a pipe or a file brings; undefined where there is none, as in the wizard. */
	readonly stdin?: string;
	/** The present folder of the shell; the root folder where this is missing. */
	readonly folder?: string;
};

/** What became of a call. */
export type Ran = {
	readonly world: World;
	readonly output: readonly OutputPiece[];
	readonly exitCode: number;
	/** Time from the last piece to the end. Milliseconds of pretend time. */
	readonly endsAfterMs: number;
};

/** A pretend program: a box and a call give another box and what was said. Never throws. */
export type Program = (world: World, call: Call) => Ran;

/** What a program has said so far; adding gives a new one. */
export type Spoken = readonly OutputPiece[];

/** Returns a line for standard output. */
export function line(text: string, afterMs = 0): OutputPiece {
	return {stream: 'stdout', text: `${text}\n`, afterMs};
}

/** Returns a line for standard error. */
export function complaint(text: string, afterMs = 0): OutputPiece {
	return {stream: 'stderr', text: `${text}\n`, afterMs};
}

/** Returns the end of a program. */
export function ran(world: World, output: Spoken, exitCode: number, endsAfterMs = 0): Ran {
	return {world, output, exitCode, endsAfterMs};
}

/** Returns all that a program said on one stream. */
export function textOn(output: Spoken, stream: OutputPiece['stream']): string {
	return output
		.filter((piece) => piece.stream === stream)
		.map((piece) => piece.text)
		.join('');
}

/** Returns how long a program took. Milliseconds of pretend time. */
export function durationOf(result: Ran): number {
	return result.output.reduce((sum, piece) => sum + piece.afterMs, result.endsAfterMs);
}

/** Returns the words that are no options, and the options, of a call. Options with a value are written `--name=value`. */
export function splitWords(args: readonly string[]): {
	readonly options: readonly string[];
	readonly words: readonly string[];
} {
	return {
		options: args.filter((word) => word.startsWith('-') && word !== '-'),
		words: args.filter((word) => !word.startsWith('-') || word === '-'),
	};
}

/** Returns the absolute path that an argument names. */
export function pathIn({folder = '/'}: Call, word: string): string {
	return word.startsWith('/') ? word : `${folder === '/' ? '' : folder}/${word}`;
}

/** Returns the refusal of something that the practice box does not simulate; it says so in words. */
export function notSimulated(world: World, what: string): Ran {
	return ran(world, [complaint(`${what}: not simulated by the practice box`)], 1);
}
