import type {Call} from '../program.ts';

/** Returns the value of `--format`; undefined where it was not given. */
export function formatOf({argv}: Call): string | undefined {
	const at = argv.findIndex((word) => word === '--format' || word === '-f');
	if (at >= 0) {
		return argv[at + 1] ?? '';
	}

	const joined = argv.find((word) => word.startsWith('--format='));
	return joined?.slice('--format='.length);
}

/**
 * Returns a template of Go with these values: `json`, `{{json .}}`, `{{json .A}}` and `{{.A.B}}`.
 *
 * Undefined where a part that is asked for is not there, as where no server answered.
 */
export function render(
	template: string,
	values: Readonly<Record<string, unknown>>,
): string | undefined {
	if (template === 'json') {
		return JSON.stringify(values);
	}

	let isMissing = false;
	const text = template.replace(/\{\{\s*(json\s+)?\.([\w.]*)\s*\}\}/g, (_, json, path: string) => {
		let value: unknown = values;
		for (const name of path.split('.').filter((part) => part !== '')) {
			value = (value as Record<string, unknown> | null | undefined)?.[name];
		}

		isMissing ||= value === undefined || (value === null && json === undefined);
		return json === undefined ? plain(value) : JSON.stringify(value);
	});
	return isMissing ? undefined : text;
}

/** Returns a value as Go's templates print it. */
function plain(value: unknown): string {
	return Array.isArray(value) ? `[${value.map((one) => plain(one)).join(' ')}]` : String(value);
}
