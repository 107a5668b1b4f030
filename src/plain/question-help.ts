/** What can be typed at a numbered question, and what its words and commands mean. */
import type {Act} from '../core/command.ts';
import {explain} from '../core/explain.ts';
import {GLOSSARY, glossaryKey} from '../core/glossary.ts';
import {shellTextOf} from '../core/shown-act.ts';
import {message, say} from '../messages/message.ts';
import {hang, wrapWords} from './wrap.ts';

/** The question that is helped with. */
export type AskedQuestion = {
	readonly count: number;
	/** Number of the choice that Enter alone takes. */
	readonly preset: number;
	/** What is done if the answer is yes. */
	readonly acts: readonly Act[];
};

/** Returns everything that can be typed at a question, one line each. */
export function helpLines({count, preset, acts}: AskedQuestion): readonly string[] {
	return [
		...wrapWords(say(message('ask.help'))),
		...item(count === 1 ? '1' : `1-${count}`, say(message('ask.help.number'))),
		...item('Enter', say(message('ask.help.enter', {preset}))),
		...(acts.length > 0 ? item('x', say(message('key.explain'))) : []),
		...item('g', say(message('key.glossary'))),
		...item('?', say(message('ask.help.help'))),
		...item('Ctrl+D', say(message('ask.help.stop'))),
	];
}

/** Returns the words that Alpine and Docker use, each with what it means. */
export function wordLines(): readonly string[] {
	return GLOSSARY.flatMap((term) =>
		hang(
			'  ',
			say(message('page.word', {word: term, meaning: say({key: glossaryKey(term), values: {}})})),
		),
	);
}

/** Returns each command word by word; of a change of a file, why it is made. */
export function explainedLines(acts: readonly Act[]): readonly string[] {
	return acts.length === 0
		? wrapWords(say(message('explain.nothing')))
		: acts.flatMap((act) => [
				...(act.kind === 'edit'
					? wrapWords(say(message('report.change', {path: act.path})))
					: [`$ ${shellTextOf(act)}`]),
				...hang('  ', say(act.reason)),
				...wordsOf(act).flatMap(({text, note}) =>
					hang('  ', say(message('page.word', {word: text, meaning: say(note)}))),
				),
			]);
}

function wordsOf(act: Act) {
	const argv = act.kind === 'command' ? act.argv : act.kind === 'wait' ? act.ask.argv : [];
	return argv.length === 0 ? [] : explain(argv);
}

function item(key: string, text: string): readonly string[] {
	return hang(`  ${key.padEnd(KEY_COLUMNS)}`, text);
}

/** The longest name of a key, and two blanks. */
const KEY_COLUMNS = 8;
