import type {Message} from '../messages/message.ts';
import type {Act, ActId} from './command.ts';
import type {ActOutcome, OutputLine} from './event.ts';

/** An act of the present step that has ended, as far as later ones depend on it. */
export type EndedAct = {readonly outcome: ActOutcome; readonly lines: readonly OutputLine[]};

/**
 * Returns why an act makes no sense after what has ended so far; undefined where it does. In a
 * dry run nothing has ended, so every act is shown.
 */
export function unmetRequirement(
	act: Act,
	ended: ReadonlyMap<ActId, EndedAct>,
): Message | undefined {
	const requirements = act.kind === 'command' ? (act.requires ?? []) : [];
	return requirements.find((requirement) => {
		const earlier = ended.get(requirement.act);
		return !earlier || !isMet(earlier, requirement.without);
	})?.otherwise;
}

function isMet({outcome, lines}: EndedAct, without: string | undefined): boolean {
	return (
		outcome === 'not-run' ||
		(outcome === 'succeeded' &&
			(without === undefined || lines.every(({text}) => !text.includes(without))))
	);
}
