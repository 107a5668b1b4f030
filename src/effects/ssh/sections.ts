import type {JourneyPiece} from './journey.ts';

/** A heading and what came after it. */
export type Section = {readonly words: readonly string[]; readonly body: Uint8Array};

/** All that a script said, taken apart. */
export type Sections = {readonly stdout: readonly Section[]; readonly stderr: readonly Section[]};

/** Most that is kept of one answer, so that a box gone mad does not fill the memory. */
const MOST_BYTES = 48 * 1024 * 1024;

/** Gathers what a script says; what it said before it had to be sent again does not count. */
export function createSections() {
	const found = {stdout: [] as Open[], stderr: [] as Open[]};
	let size = 0;
	return {
		add(piece: JourneyPiece): void {
			if (piece.kind === 'again') {
				found.stdout = [];
				found.stderr = [];
				size = 0;
			} else if (piece.kind === 'record') {
				found[piece.from].push({words: piece.words, parts: []});
			} else if (piece.kind === 'bytes' && size < MOST_BYTES) {
				size += piece.bytes.length;
				found[piece.from].at(-1)?.parts.push(piece.bytes);
			}
		},
		all: (): Sections => ({stdout: found.stdout.map(closed), stderr: found.stderr.map(closed)}),
	};
}

type Open = {readonly words: readonly string[]; readonly parts: Uint8Array[]};

function closed({words, parts}: Open): Section {
	return {words, body: new Uint8Array(Buffer.concat(parts))};
}

/** Returns the text of a body. */
export function textOfBody({body}: Section): string {
	return Buffer.from(body).toString('utf8');
}

/** Returns the sections of each question: what follows a heading `question N`. */
export function byQuestion(sections: readonly Section[]): ReadonlyMap<number, readonly Section[]> {
	const questions = new Map<number, Section[]>();
	let present: Section[] | undefined;
	for (const section of sections) {
		if (section.words[0] === 'question') {
			present = [];
			questions.set(Number(section.words[1]), present);
		} else {
			present?.push(section);
		}
	}

	return questions;
}
