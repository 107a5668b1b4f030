import type {Reading} from './reading.ts';

/** How the build of an image shows: numbers of seconds before each line, steps, and their end. */
const OF_BUILD =
	/^(?:#\d+ )?Step \d+(?:\/\d+)? ?:|failed to solve|did not complete successfully|returned a non-zero code|^error: building at STEP/i;

/** Returns whether apk ran in the build of an image, whose repositories have community on. */
export function isOneOfBuild({nodes, lines, apkCommands, commands}: Reading): boolean {
	return (
		nodes.some(({kind, text}) => kind === 'solver' && /^\s*(?:#\d+ )?\d+\.\d+ /.test(text)) ||
		apkCommands.some(({options}) => options.includes('--no-cache')) ||
		commands.some(({isOfBuild}) => isOfBuild) ||
		lines.some(({text}) => OF_BUILD.test(text))
	);
}
