import {type Check, type CheckStatus, verdictOf} from '../core/check.ts';
import {mapFact, valueOr} from '../core/fact.ts';
import {type Facts, isForeign} from '../core/facts.ts';
import {PROGRAM} from '../core/product.ts';
import {type Message, message, say} from '../messages/message.ts';
import {cleanLine} from './clean-line.ts';
import {hang, wrapWords} from './wrap.ts';

/** Words of the states, as they are read aloud. */
const WORDS: Readonly<Record<CheckStatus, Message>> = {
	ok: message('word.ok'),
	warn: message('word.warn'),
	fail: message('word.fail'),
	unknown: message('report.unknown'),
	skip: message('word.skip'),
};

/** Columns of the words and the blanks behind them, where no language needs more. */
const WORD_COLUMNS = 9;
const WORD_GAP = 2;

/** Returns the system check as text, and the command that comes next. */
export function checkLines(
	facts: Facts,
	checks: readonly Check[],
	program: string = PROGRAM,
): readonly string[] {
	// Practice is on a pretend box, wherever the other one is.
	const here = isForeign(facts) ? program.replace(/ --on \S+$/, '') : program;
	const command = `${here} ${nextCommand(facts, checks)}`;
	return [...checkTable(facts, checks), say(message('report.next', {command}))];
}

/** Looking again helps only where something can have been mended: no machine turns into Alpine. */
function nextCommand(facts: Facts, checks: readonly Check[]): string {
	if (isForeign(facts)) {
		return 'practice';
	}

	return verdictOf(checks) === 'blocked' ? 'check' : 'plan';
}

/** Where a daemon answers, "before Docker can run" would make people doubt what they have. */
function verdictLine(facts: Facts, checks: readonly Check[]): string {
	const verdict = verdictOf(checks);
	const runs = valueOr(facts.docker, undefined)?.daemonVersion !== undefined;
	return say(
		message(verdict === 'ready' && runs ? 'report.verdict.runs' : `report.verdict.${verdict}`),
	);
}

/** Returns the system check as text: each fact with its word and source, then the verdict. */
export function checkTable(facts: Facts, checks: readonly Check[]): readonly string[] {
	return [
		boxLine(facts),
		'',
		...checks.flatMap(rowOf),
		'',
		...wrapWords(verdictLine(facts, checks)),
	].map(cleanLine);
}

/** Returns one line about the box: `alpine-docker-wizard: Alpine Linux v3.22 x86_64, root`. */
export function boxLine(facts: Facts): string {
	const unknown = say(message('report.unknown'));
	const box = say(
		message('plain.box-words', {
			system: valueOr(
				mapFact(facts.alpineRelease, (release) => `Alpine ${release}`),
				valueOr(
					mapFact(facts.system, ({prettyName}) => prettyName),
					unknown,
				),
			),
			arch: valueOr(facts.architecture, unknown),
			user: valueOr(
				mapFact(facts.user, ({name}) => name),
				unknown,
			),
		}),
	);
	return cleanLine(say(message('plain.box', {program: PROGRAM, box})));
}

function rowOf({status, value, detail, source}: Check): readonly string[] {
	const longest = Math.max(...Object.values(WORDS).map((word) => say(word).length));
	const columns = Math.max(WORD_COLUMNS, longest + WORD_GAP);
	const label = say(WORDS[status]).padEnd(columns);
	const text =
		source === '' ? say(value) : say(message('report.source', {value: say(value), source}));
	const indent = ' '.repeat(columns);
	return [...hang(label, text), ...(status === 'ok' ? [] : hang(indent, say(detail)))];
}
