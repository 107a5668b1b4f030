import {type Fact, known} from '../fact.ts';
import type {ProbeAnswers} from '../probe/answer.ts';
import {askOutput, askText, unusable} from './ask.ts';

/** Memory of the box. */
export type Memory = {readonly totalBytes: number; readonly availableBytes: number};

/** Returns the memory in all and what programs could still get. */
export function memoryFrom(answers: ProbeAnswers): Fact<Memory> {
	const text = askText(answers, 'memory');
	if (text.kind !== 'known') {
		return text;
	}

	const bytes = (name: string) => {
		const match = new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(text.value);
		return match?.[1] === undefined ? undefined : Number(match[1]) * 1024;
	};
	const totalBytes = bytes('MemTotal');
	const availableBytes = bytes('MemAvailable') ?? bytes('MemFree');
	return totalBytes === undefined || availableBytes === undefined
		? unusable('memory')
		: known({totalBytes, availableBytes}, text.source);
}

/** Returns the box's clock in milliseconds since 1970. */
export function clockFrom(answers: ProbeAnswers): Fact<number> {
	const output = askOutput(answers, 'clock');
	if (output.kind !== 'known') {
		return output;
	}

	return /^\d{1,12}\s*$/.test(output.value)
		? known(Number(output.value) * 1000, output.source)
		: unusable('clock');
}
