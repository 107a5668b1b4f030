/** What must hold of every text that somebody hears instead of seeing it. */

/** A prompt at the end of a question, in English. */
const PROMPT = /Choose\s+1\s+to\s+(\d+),\s+Enter\s+for\s+(\d+),\s+\?\s+for\s+help:/g;
/** Signs that say something only by their shape, and whatever moves, colours or erases. */
const SHAPES = /[\u001B✔✖❯○▲↷│─↓↑█░⠀-⣿]/u;

/** Returns everything in a text that cannot be followed by ear alone. */
export function faultsOfReading(text: string): readonly string[] {
	const shapes = text.split('\n').filter((line) => SHAPES.test(line));
	return [
		...shapes.map((line) => `a sign without a word: ${JSON.stringify(line)}`),
		...faultsOfQuestions(text),
	];
}

/** Each question has its choices numbered from 1 without a gap, in order, all before its prompt. */
function faultsOfQuestions(text: string): readonly string[] {
	let from = 0;
	return [...text.matchAll(PROMPT)].flatMap(([prompt, count, preset], index, all) => {
		const end = all[index]?.index ?? 0;
		const before = text.slice(from, end).trimEnd();
		from = end + prompt.length;
		// After a wrong answer the same question is asked again, without its choices.
		if (
			/is not one of the numbers|cannot be chosen now/.test(before.split('\n').slice(-6).join(' '))
		) {
			return [];
		}

		const items = [...before.matchAll(/^ {2}(\d{1,2}) {2}\S/gm)].map(([, number]) =>
			Number(number),
		);
		const wanted = Array.from({length: Number(count)}, (_, number) => number + 1);
		const last = items.slice(-wanted.length);
		return [
			...(String(last) === String(wanted) ? [] : [`choices ${last} where ${wanted} are asked for`]),
			...(Number(preset) >= 1 && Number(preset) <= Number(count) ? [] : [`no choice ${preset}`]),
		];
	});
}
