import {afterAll, describe, expect, it} from 'vitest';
import {causePageOf} from '../../src/core/diagnosis/cause-page.ts';
import {CAUSE_NAMES} from '../../src/core/diagnosis/causes.ts';
import {LANGUAGES, textsOf} from '../../src/messages/languages.ts';
import {message, say, speak} from '../../src/messages/message.ts';
import {causeListLines, causePageLines} from '../../src/plain/cause-page-lines.ts';
import {wrapFor} from '../../src/plain/wrap.ts';
import {widthOf} from '../../src/terminal/text.ts';

afterAll(() => wrapFor(() => undefined));

/** Commands and output stay whole, and a path is never broken. */
const isWhole = (line: string) => /^\s*(?:\$ |\|)/.test(line) || !line.trim().includes(' ');
/** Fewer characters than this tell nobody what a cause means. */
const LEAST = 60;

describe.each(LANGUAGES)('the pages of the causes in %s', (code) => {
	it.each([40, 80])('fit a window of %d columns and lack no part', async (columns) => {
		speak(code, await textsOf(code));
		wrapFor(() => columns);
		const faults = CAUSE_NAMES.flatMap((cause) => {
			const page = causePageOf(cause);
			const lines = causePageLines(page);
			const text = lines.join(' ').replace(/\s+/g, ' ');
			const lacks = [
				say(page.diagnosis.title),
				say(page.diagnosis.because),
				say(message('page.looks')),
				say(message('page.helps')),
				say(message('page.fails')),
				...(page.look === undefined ? [] : [say(message('page.see')), page.look]),
				...page.takeBack.after,
			].filter((part) => !text.includes(part.replace(/\s+/g, ' ')));
			return [
				...lacks.map((part) => `${cause} lacks: ${part}`),
				...(say(page.diagnosis.because).length < LEAST ? [`${cause} says little`] : []),
				...(/\{\w+\}|undefined/.test(text) ? [`${cause} has a gap`] : []),
				...lines
					.filter((line) => widthOf(line) >= columns && !isWhole(line))
					.map((line) => `${cause}: ${line}`),
			];
		});
		expect(faults).toEqual([]);
		expect(causeListLines().length).toBeGreaterThan(CAUSE_NAMES.length);
	});
});
