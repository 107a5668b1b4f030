import {diagnose} from '../../src/core/diagnosis/diagnose.ts';
import type {DiagnoseContext} from '../../src/core/diagnosis/reading.ts';
import {told} from './told-value.ts';

/** Returns what is named of a text: each cause, how sure it is, what it is about, and the lines that show it. */
export function toldCauses(text: string, context: DiagnoseContext = {}): string {
	const {status, diagnoses} = diagnose({text, ...context});
	const causes = diagnoses.map(({cause, confidence, because, evidence}) => {
		const lines = evidence.map(({line}) => line).join(',');
		return `${cause} ${confidence} ${plain(because.values)} @${lines}`;
	});
	return causes.length === 0 ? status : causes.join('; ');
}

/** What fills the gaps of a sentence, without what stands there where nothing is known. */
function plain(values: object): string {
	return told(values)
		.replace(/,other:"something else"|,wish:""/g, '')
		.replace(/^\{subject:(.*)\}$/, '$1');
}
