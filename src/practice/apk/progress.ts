import type {ApkGeneration} from '../../core/facts.ts';
import type {OutputPiece} from '../program.ts';
import type {Change} from './changes.ts';

/** Large packages are reported in so many pieces, as apk reports while it downloads. */
const STEPS_OF_LARGE = 12;
/** What counts as large. Bytes. */
const LARGE = 4_000_000;
/** Weight of a removal; apk counts bytes and a removal has none. */
const REMOVAL_WEIGHT = 4096;

/** Writes apk's `done/total` numbers; apk 3 adds what it is doing. They are weights, no bytes. */
export class ProgressMeter {
	readonly #total: number;
	readonly #isOn: boolean;
	readonly #ending: string;
	#done = 0;

	constructor(changes: readonly Change[], generation: ApkGeneration, isOn: boolean) {
		this.#total = changes.reduce((sum, change) => sum + weightOf(change), 0);
		this.#isOn = isOn;
		this.#ending = generation === 2 ? '\n' : ' install\n';
	}

	/** Returns the first number. */
	begin(): readonly OutputPiece[] {
		return this.#isOn && this.#total > 0 ? [this.#piece(0)] : [];
	}

	/** Returns what is written, or only waited, while a change that takes this long is carried out. */
	advance(change: Change, milliseconds: number): readonly OutputPiece[] {
		const weight = weightOf(change);
		const steps = weight > LARGE ? STEPS_OF_LARGE : 1;
		const pieces: OutputPiece[] = [];
		for (let step = 1; step <= steps; step++) {
			const afterMs = Math.round(milliseconds / steps);
			this.#done += weight / steps;
			pieces.push(this.#isOn ? this.#piece(afterMs) : {stream: 'stdout', text: '', afterMs});
		}

		return pieces;
	}

	#piece(afterMs: number): OutputPiece {
		const done = Math.min(Math.round(this.#done), this.#total);
		return {stream: 'progress', text: `${done}/${this.#total}${this.#ending}`, afterMs};
	}
}

function weightOf({after}: Change): number {
	return after ? after.offer.size + after.offer.installedSize : REMOVAL_WEIGHT;
}
