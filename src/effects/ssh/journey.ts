import {mayPass, type SshTrouble, sshTroubleOf} from '../../core/ssh/ssh-trouble.ts';
import {newNonce} from '../nonce.ts';
import type {Line, LineEnd, LinePiece} from './line.ts';
import {LineTrouble} from './line-trouble.ts';
import {scriptOf} from './shell-script.ts';

/** Told while a line is down: how often it was tried again, and when it is back. */
export type LineNews = {readonly kind: 'lost' | 'back'; readonly tries: number};

/** What every journey to a box needs. */
export type JourneyOptions = {
	readonly line: Line;
	readonly sleep: (milliseconds: number, signal?: AbortSignal) => Promise<void>;
	readonly now: () => number;
	/** How long a dropped line is waited for. Milliseconds. */
	readonly patienceMs: number;
	/** Gives ssh the terminal for its questions; false where there is none, and nothing was done. */
	readonly lendTerminal?: ((work: () => Promise<void>) => Promise<boolean>) | undefined;
	/** Told of a line that is down, unless whoever sends a script says so in what it passes on. */
	readonly onNews?: ((news: LineNews) => void) | undefined;
};

/** Lines of a script; sent again after a drop, they are asked for anew. */
export type Lines = (isAgain: boolean) => readonly string[];

/** Sends scripts, and sends them again when the line has dropped. */
export type Journeys = {
	/**
	 * Yields what a script says. A line that drops is waited for; the script is then sent again,
	 * which `{kind: 'again'}` announces. Ends without a word if the signal is stopped or patience ends.
	 *
	 * @throws {LineTrouble} If the box was never reached.
	 */
	send(
		lines: Lines,
		signal?: AbortSignal,
		/** What is said is passed on as it comes, the news with it. */
		how?: 'live',
	): AsyncGenerator<JourneyPiece, boolean, void>;
	/** Has the box ever answered? */
	isReached(): boolean;
};

/** A piece of an answer, or news of the line. */
export type JourneyPiece = Exclude<LinePiece, LineEnd> | {readonly kind: 'again'} | NewsPiece;

/** News of the line, in the order of what is said. */
export type NewsPiece = {readonly kind: 'news'; readonly news: LineNews};

/** Pauses between two tries; the last one is kept. Milliseconds. */
const PAUSES_MS = [300, 1000, 2000, 4000, 8000] as const;

/** Returns the journeys to the box at the end of a line. */
export function createJourneys(options: JourneyOptions): Journeys {
	const {line, sleep, now, patienceMs, onNews} = options;
	let hasAnswered = false;
	let asking: Promise<boolean> | undefined;

	/** Runs the script once; returns how it went. */
	async function* once(
		lines: readonly string[],
		isQuiet: boolean,
		signal: AbortSignal | undefined,
	): AsyncGenerator<JourneyPiece, LineEnd | 'stopped', void> {
		const nonce = newNonce();
		for await (const piece of line.send(scriptOf(nonce, lines), {nonce, isQuiet, signal})) {
			if (piece.kind === 'end') {
				return piece;
			}

			if (piece.kind === 'record' && piece.words[0] === 'lacks') {
				throw new LineTrouble({kind: 'no-applets', applets: piece.words.slice(1)}, line.target, '');
			}

			yield piece;
		}

		return 'stopped';
	}

	async function* send(
		lines: Lines,
		signal?: AbortSignal,
		how?: 'live',
	): AsyncGenerator<JourneyPiece, boolean, void> {
		const tell = how === 'live' ? undefined : onNews;
		let lostAt: number | undefined;
		for (let tries = 0; ; tries++) {
			const isFirst = !hasAnswered;
			const end = yield* once(lines(tries > 0), !isFirst, signal);
			if (end === 'stopped' || signal?.aborted) {
				return false;
			}

			if (end.isWhole) {
				hasAnswered = true;
				if (lostAt !== undefined) {
					tell?.({kind: 'back', tries});
				}

				return true;
			}

			const trouble = sshTroubleOf(end);
			if (isFirst) {
				throw new LineTrouble(trouble, line.target, end.words);
			}

			lostAt ??= now();
			if (now() - lostAt >= patienceMs) {
				return false;
			}

			const news: LineNews = {kind: 'lost', tries: tries + 1};
			tell?.(news);
			yield {kind: 'news', news};
			await askOrPause(trouble, tries, signal);
			if (signal?.aborted) {
				return false;
			}

			yield {kind: 'again'};
		}
	}

	/** A password that has to be typed again is asked for where somebody can type. */
	async function askOrPause(trouble: SshTrouble, tries: number, signal: AbortSignal | undefined) {
		if (!mayPass(trouble)) {
			// One connection serves all that wait for it; two questions at once would read each other's answers.
			asking ??= lendTerminal(signal).finally(() => {
				asking = undefined;
			});
			if (await asking) {
				return;
			}
		}

		await sleep(PAUSES_MS[Math.min(tries, PAUSES_MS.length - 1)] ?? 0, signal);
	}

	async function lendTerminal(signal: AbortSignal | undefined): Promise<boolean> {
		const isAsked = await options.lendTerminal?.(async () => {
			for await (const _ of once([], false, signal)) {
				// Only the connection is wanted.
			}
		});
		return isAsked === true;
	}

	return {send, isReached: () => hasAnswered};
}
