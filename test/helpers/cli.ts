import {say} from '../../src/messages/message.ts';
import {type CommandLine, parseCommandLine} from '../../src/options.ts';

/** Returns what a command line means, without any environment. */
export function parsed(...argv: readonly string[]): CommandLine {
	return parseCommandLine(argv, {});
}

/** Returns the options of a command line that must be understood. */
export function optionsOf(...argv: readonly string[]) {
	const result = parsed(...argv);
	if (result.kind !== 'options') {
		throw new Error(`not understood: ${JSON.stringify(result)}`);
	}

	return result.options;
}

/** Returns the problem of a command line that must be refused, as text, and the near word. */
export function problemOf(...argv: readonly string[]): {problem: string; nearest?: string} {
	const result = parsed(...argv);
	if (result.kind !== 'wrong') {
		throw new Error(`not refused: ${argv.join(' ')}`);
	}

	const {nearest} = result;
	return {problem: say(result.problem), ...(nearest !== undefined && {nearest})};
}
