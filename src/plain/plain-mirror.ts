/** The choice of a server as a numbered question; the plan shows the change before it is made. */
import type {Choices} from '../core/choices.ts';
import {valueOr} from '../core/fact.ts';
import type {Facts} from '../core/facts.ts';
import {mirrorRows} from '../core/mirrors.ts';
import type {Choice} from '../core/state.ts';
import {message, say, verbatim} from '../messages/message.ts';
import {cleanLine} from './clean-line.ts';
import {BACK} from './plain-step.ts';
import {ask, isChosen, type QuestionIo} from './questions.ts';

/** Returns the choices with the server that was chosen; undefined where it stays as it is. */
export async function askMirror(
	facts: Facts,
	choices: Choices,
	io: QuestionIo,
): Promise<Choices | undefined> {
	const rows = mirrorRows(facts);
	const branch = valueOr(facts.branch, undefined)?.name ?? '';
	const answer = await ask(
		say(message('mirrors.title', {branch})),
		[
			...rows.map(
				({base, isPresent}): Choice => ({
					id: base,
					label: verbatim(base),
					...(isPresent && {disabledBecause: message('mirrors.present')}),
				}),
			),
			BACK,
		],
		io,
	);
	const row = rows.find(({base}) => isChosen(answer, base));
	if (!row) {
		return undefined;
	}

	await io.print([cleanLine(say(message('notice.mirror-chosen')))]);
	return {...choices, mirror: row.base, skipRepositories: false};
}
