import type {QuestionIo} from '../../src/plain/questions.ts';

/** Returns somebody who types these lines, then ends the input; keeps all that was printed. */
export function typist(...lines: readonly string[]): QuestionIo & {text: string} {
	const left = [...lines];
	return {
		text: '',
		async print(printed) {
			this.text += printed.map((line) => `${line}\n`).join('');
		},
		async readLine(prompt) {
			this.text += prompt;
			return left.shift();
		},
	};
}
