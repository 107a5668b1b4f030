import type {Message} from '../messages/message.ts';
import type {Command, Evidence} from './command.ts';
import type {OutputLine} from './event.ts';

/** Returns what the output of a command that succeeded shows; undefined where nothing is to be shown. */
export function evidenceOf(act: Command, lines: readonly OutputLine[]): Message | undefined {
	for (const evidence of act.evidence ?? []) {
		const values = valuesOf(evidence, lines);
		if (values) {
			return {key: evidence.says, values};
		}
	}

	return undefined;
}

function valuesOf(
	{values}: Evidence,
	lines: readonly OutputLine[],
): Readonly<Record<string, string>> | undefined {
	const found = Object.entries(values).map(([name, source]) => {
		const pattern = new RegExp(source);
		const match = lines.map(({text}) => pattern.exec(text)).find((one) => one !== null);
		return [name, match?.[1] ?? match?.[0]] as const;
	});
	return found.every((entry): entry is readonly [string, string] => entry[1] !== undefined)
		? Object.fromEntries(found)
		: undefined;
}
