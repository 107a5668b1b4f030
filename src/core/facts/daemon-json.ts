import {valueOr} from '../fact.ts';
import type {ProbeAnswers} from '../probe/answer.ts';
import {askText} from './ask.ts';

/** Returns the `data-root` of daemon.json, if there is one. */
export function dataRootOf(answers: ProbeAnswers): string | undefined {
	const settings = jsonObjectIn(valueOr(askText(answers, 'docker.daemon-json'), ''));
	const root = settings?.['data-root'];
	return typeof root === 'string' && root.startsWith('/') ? root : undefined;
}

/** Returns a JSON object, or undefined where the text is none. */
export function jsonObjectIn(text: string): Readonly<Record<string, unknown>> | undefined {
	try {
		const value: unknown = JSON.parse(text);
		return typeof value === 'object' && value !== null && !Array.isArray(value)
			? (value as Record<string, unknown>)
			: undefined;
	} catch {
		return undefined;
	}
}
