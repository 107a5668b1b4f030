import {renderToString} from 'ink';
import {Frame} from '../../components/frame/Frame.tsx';
import {TooSmall} from '../../components/frame/TooSmall.tsx';
import {TerminalContext, terminalFor} from '../../components/hooks/use-terminal.ts';
import {Body} from '../../components/screens/Body.tsx';
import type {State} from '../../src/core/state.ts';
import {inAscii} from '../../src/messages/ascii-letters.ts';
import {english} from '../../src/messages/en.ts';
import {type MessageKey, speak, type Translation} from '../../src/messages/message.ts';
import {capabilities} from './picture.ts';

/** A window and what is drawn in it. */
export type Look = {readonly columns: number; readonly rows: number; readonly unicode: boolean};

/** A picture in one language. */
export type SpokenPicture = {
	/** What is drawn goes on below, where keys lead. */
	readonly isScrolled: boolean;
	/** Rows without the blanks at their ends. */
	readonly rows: readonly string[];
	/** Rows that the window has for it. */
	readonly frameRows: number;
	/** Keys of the texts that the picture asked for, shown or not. */
	readonly said: ReadonlySet<MessageKey>;
	/** Keys of those of which every word is to be seen. */
	readonly shown: ReadonlySet<MessageKey>;
};

/** Draws a scene as somebody sees it who speaks this language. */
export function drawSpoken(
	make: () => State,
	{code, texts}: {readonly code: string; readonly texts: Translation},
	look: Look,
): SpokenPicture {
	const terminal = terminalFor(capabilities(look));
	const {layout} = terminal;
	const spoken = look.unicode ? texts : asciiOf(texts, code);
	const said = new Set<MessageKey>();
	try {
		speak(code, spoken);
		const state = {...make(), bodyRows: layout.bodyRows};
		speak(
			code,
			new Proxy(spoken, {
				get(target, key) {
					said.add(key as MessageKey);
					return target[key as MessageKey];
				},
			}),
		);
		const frame = renderToString(
			<TerminalContext value={terminal}>
				{layout.isTooSmall ? (
					<TooSmall state={state} />
				) : (
					<Frame state={state}>{(rows) => <Body state={state} rows={rows} />}</Frame>
				)}
			</TerminalContext>,
			{columns: look.columns},
		);
		const rows = frame.split('\n').map((row) => row.trimEnd());
		const shown = [...said].filter((key) => isShown(spoken[key], placeOf(key, rows)));
		const isScrolled = state.overlay !== null && state.overlay !== 'quit';
		return {rows, frameRows: layout.frameRows, said, shown: new Set(shown), isScrolled};
	} finally {
		speak('en', english);
	}
}

const asciiTexts = new WeakMap<Translation, Translation>();

function asciiOf(texts: Translation, code: string): Translation {
	const known = asciiTexts.get(texts) ?? inAscii(texts, code);
	asciiTexts.set(texts, known);
	return known;
}

/** Header and footer use words that stand on screens too, so they are looked for in their own rows. */
function placeOf(key: MessageKey, rows: readonly string[]): string {
	if (key.startsWith('key.')) {
		return rows.at(-1) ?? '';
	}

	return key.startsWith('header.') || key === 'product.name'
		? (rows[0] ?? '')
		: rows.join(' ').replaceAll(GAPS, ' ');
}

/** Signs at the left of rows that a text may run over. */
const GAPS = /[\s│|]+/g;

/**
 * Returns whether all of a text is on the screen, however it is broken into rows. Words with a
 * value in them are left out: what the value is, no language decides.
 */
function isShown(text: string, screen: string): boolean {
	return partsOf(text).every((part) => hasPart(screen, part));
}

/** Returns whether a text can be told from others: `5 s` cannot. */
export function isTelling(text: string): boolean {
	return partsOf(text).some((part) => /\p{L}{3}/u.test(part));
}

function partsOf(text: string): readonly string[] {
	return text
		.split(/\S*\{\w+(?:\?[^{}]*)?\}\S*/)
		.map((part) => part.replaceAll(GAPS, ' ').trim())
		.filter((part) => part !== '');
}

/** Words within others do not count, nor does the beginning of one that was cut. */
function hasPart(screen: string, word: string): boolean {
	const isLetter = (character = '') => /[\p{L}\p{N}]/u.test(character);
	for (let place = screen.indexOf(word); place >= 0; place = screen.indexOf(word, place + 1)) {
		const isApart =
			!(isLetter(word[0]) && isLetter(screen[place - 1])) &&
			!(isLetter(word.at(-1)) && isLetter(screen[place + word.length]));
		if (isApart) {
			return true;
		}
	}

	return false;
}
