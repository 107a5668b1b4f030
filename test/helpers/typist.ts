import type {QuestionIo} from '../../src/plain/questions.ts';
import {faultsOfReading} from './read-aloud.ts';

/**
 * Returns somebody who types these lines, then ends the input; keeps all that was printed, and
 * refuses to answer what cannot be followed by ear alone.
 */
export function typist(...lines: readonly string[]): QuestionIo & {text: string} {
	const left = [...lines];
	return {
		text: '',
		async print(printed) {
			this.text += printed.map((line) => `${line}\n`).join('');
		},
		async readLine(prompt) {
			this.text += prompt;
			const faults = faultsOfReading(this.text);
			if (faults.length > 0) {
				throw new Error(`${faults.join('\n')}\n${this.text}`);
			}

			return left.shift();
		},
	};
}
