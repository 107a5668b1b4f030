import {maskSecrets} from '../../core/mask-secrets.ts';
import type {FileProblem} from '../file-errors.ts';
import type {ChangeResult} from '../system.ts';
import {boxProblem, lostProblem} from './box-errors.ts';
import type {JourneyPiece, Journeys} from './journey.ts';
import {type Operation, operationLine} from './operations.ts';
import {createSections, type Sections, textOfBody} from './sections.ts';
import {call} from './shell-script.ts';

/** A session on a box: it knows what was done, so that nothing is done twice. */
export type BoxSession = {
	/** Folder over there. */
	readonly folder: string;
	/** Folder in which jobs are kept. */
	readonly jobs: string;
};

/** What came of a journey. */
export type Told =
	| {readonly kind: 'told'; readonly sections: Sections}
	/** A change that had to be made before was refused, and what was asked was not done. */
	| ({readonly kind: 'refused'} & FileProblem)
	| ({readonly kind: 'lost'} & FileProblem);

/** Talks with a box: what can wait travels with what cannot. */
export type Talk = {
	/** Makes a change before whatever comes next; a failure of it is that of what comes next. */
	carry(operation: Operation): void;
	/** Makes a change now. */
	change(operation: Operation): Promise<ChangeResult>;
	/** Asks; the lines are those of a script. */
	ask(lines: readonly string[], signal?: AbortSignal): Promise<Told>;
	/** The same, piece by piece; the lines are asked for anew where they are sent again. */
	stream(
		lines: (isAgain: boolean) => readonly string[],
		signal?: AbortSignal,
		/** What a program says live is not also gathered for the end. */
		how?: 'live',
	): AsyncGenerator<JourneyPiece, Told, void>;
	/** Is called before each journey, to carry what has gathered. */
	beforeEach(gather: (() => void) | undefined): void;
	/** Takes up a session, once there is one, or ends it. */
	join(session: BoxSession | undefined): void;
	readonly session: () => BoxSession | undefined;
	/** Milliseconds since 1970 of the last journey. */
	readonly lastAt: () => number;
};

/** Returns the talk with the box that these journeys lead to. */
export function createTalk(journeys: Journeys, box: string, now: () => number): Talk {
	let session: BoxSession | undefined;
	let waiting: {readonly number: number; readonly operation: Operation}[] = [];
	let count = 0;
	let turns = 0;
	let gather: (() => void) | undefined;
	let lastAt = now();
	/** Settles when the changes before have been made: they are made in order. */
	let before: Promise<void> = Promise.resolve();

	function carry(operation: Operation): void {
		count += 1;
		waiting.push({number: count, operation});
	}

	async function* stream(
		lines: (isAgain: boolean) => readonly string[],
		signal?: AbortSignal,
		how?: 'live',
	): AsyncGenerator<JourneyPiece, Told, void> {
		gather?.();
		if (waiting.length > 0) {
			await before;
		}

		const carried = waiting;
		waiting = [];
		const made = Promise.withResolvers<void>();
		if (carried.length > 0) {
			before = made.promise;
		}

		turns += 1;
		const turn = turns;
		const here = session;
		const sections = createSections();
		let refused: FileProblem | undefined;
		let isRefused = false;
		let isLive = false;
		const words: Buffer[] = [];
		try {
			const pieces = journeys.send(
				(isAgain) => {
					const enter = here
						? [`${call('enter', here.folder, turn, isAgain ? 1 : 0)} || return 0`]
						: [];
					const made = carried.map((each) =>
						operationLine(each.number, each.operation, ' || return 0'),
					);
					return [...enter, ...made, 'say carried', ...lines(isAgain)];
				},
				signal,
				how,
			);
			while (true) {
				const next = await pieces.next();
				if (next.done) {
					lastAt = now();
					if (isRefused) {
						refused = boxProblem(Buffer.concat(words).toString('utf8'), pathOf(carried));
					}

					return refused
						? {kind: 'refused', ...refused}
						: next.value
							? {kind: 'told', sections: sections.all()}
							: {kind: 'lost', ...lostProblem(box)};
				}

				const piece = next.value;
				if (piece.kind === 'record' && piece.from === 'stdout') {
					const word = piece.words[0] ?? '';
					isRefused ||= word === 'refused' || word === 'gone';
					isLive = word === 'out' || word === 'err' || word === 'progress';
					if (word === 'carried') {
						made.resolve();
					}
				} else if (piece.kind === 'again') {
					isRefused = false;
					words.length = 0;
				} else if (piece.kind === 'bytes' && isRefused && piece.from === 'stdout') {
					words.push(Buffer.from(piece.bytes));
				}

				if (how !== 'live' || !isLive) {
					sections.add(piece);
				}

				yield piece;
			}
		} finally {
			made.resolve();
		}
	}

	async function ask(lines: readonly string[], signal?: AbortSignal): Promise<Told> {
		const pieces = stream(() => lines, signal);
		while (true) {
			const next = await pieces.next();
			if (next.done) {
				return next.value;
			}
		}
	}

	return {
		carry,
		ask,
		stream,
		async change(operation) {
			carry(operation);
			const told = await ask([]);
			switch (told.kind) {
				case 'told':
					return {kind: 'done'};
				default:
					return {kind: 'failed', code: told.code, message: maskSecrets(told.message)};
			}
		},
		beforeEach(next) {
			gather = next;
		},
		join(next) {
			session = next;
			count = 0;
		},
		session: () => session,
		lastAt: () => lastAt,
	};
}

function pathOf(carried: readonly {readonly operation: Operation}[]): string {
	return carried.at(-1)?.operation.path ?? '';
}

/** Returns the text of the first section with this heading. */
export function saidOf(sections: Sections, heading: string): string | undefined {
	const found = sections.stdout.find(({words}) => words[0] === heading);
	return found && textOfBody(found);
}
