import {type Message, message} from '../../messages/message.ts';
import type {Scenario} from '../scenario.ts';
import {runLine} from '../shell/run-line.ts';
import {newShell} from '../shell/shell-session.ts';
import type {World} from '../world.ts';

/** Words with which the box refuses what it does not play. */
const REFUSAL = /not simulated by the practice box|not (part of|played by) the practice box/;

/** Returns the lines of a scenario that the box refuses, so that its author does not wait for what they do. */
export function notPlayed(
	{start, solution}: Pick<Scenario, 'start' | 'solution'>,
	world: World,
	now: number,
): readonly {readonly isOfStart: boolean; readonly problem: Message}[] {
	const lines = [
		...(start.commands ?? []).map((text) => ({text, isOfStart: true})),
		...solution.flatMap((step) =>
			step.kind === 'line' ? [{text: step.text, isOfStart: false}] : [],
		),
	];
	return lines.flatMap(({text, isOfStart}) => {
		const {output} = runLine(world, newShell(world), text, now);
		const refusal = output.map((piece) => piece.text).find((said) => REFUSAL.test(said));
		return refusal === undefined
			? []
			: [{isOfStart, problem: message('file.not-played', {line: text, said: refusal.trim()})}];
	});
}
