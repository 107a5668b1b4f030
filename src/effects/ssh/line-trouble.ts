import type {Target} from '../../core/option-values.ts';
import type {SshTrouble} from '../../core/ssh/ssh-trouble.ts';
import {targetText} from './ssh-words.ts';

/** Thrown where a box cannot be reached at all, or cannot be worked on; ends the command. */
export class LineTrouble extends Error {
	readonly trouble: SshTrouble;
	readonly target: Target;
	/** The box as it was typed. */
	readonly box: string;
	/** What ssh said. */
	readonly words: string;

	constructor(trouble: SshTrouble, target: Target, words: string) {
		const box = targetText(target);
		super(`${box}: ${trouble.kind}${words === '' ? '' : `: ${words}`}`);
		this.trouble = trouble;
		this.target = target;
		this.box = box;
		this.words = words;
	}
}
