import {createHash} from 'node:crypto';

/** Longest text that stands in a golden file; of a longer one, its beginning and what proves the rest. */
const LONGEST = 160;

/** Returns a value on one line, with messages as their key and values. */
export function told(value: unknown, longest = LONGEST): string {
	const text = JSON.stringify(value, (_, part) => plain(part)) ?? 'undefined';
	const bare = text.replace(/"([\w.-]+)":/g, '$1:');
	if (bare.length <= longest) {
		return bare;
	}

	const proof = createHash('sha256').update(bare).digest('hex').slice(0, 8);
	return `${bare.slice(0, longest)}… ${bare.length} ${proof}`;
}

function plain(part: unknown): unknown {
	if (part instanceof Map || part instanceof Set) {
		return [...part];
	}

	return isMessage(part) ? [part.key, ...entriesOf(part.values)] : part;
}

const entriesOf = (values: object) => (Object.keys(values).length === 0 ? [] : [values]);

function isMessage(part: unknown): part is {readonly key: string; readonly values: object} {
	return (
		typeof part === 'object' &&
		part !== null &&
		'key' in part &&
		'values' in part &&
		typeof part.values === 'object' &&
		part.values !== null
	);
}

/**
 * Returns the fields in which two records differ, each on a line, as they are in the second; of some it
 * is enough to know that they do.
 */
export function toldChange(
	before: object,
	after: object,
	inName: readonly string[] = [],
): readonly string[] {
	const old = before as Readonly<Record<string, unknown>>;
	return Object.entries(after)
		.filter(([name, value]) => value !== old[name] && told(value) !== told(old[name]))
		.map(([name, value]) => (inName.includes(name) ? `${name}…` : `${name}=${told(value)}`));
}
