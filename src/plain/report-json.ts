import {SCHEMA} from './json-line.ts';

/** Returns a report as the one object of `report --json`. */
export function reportJson(text: string, path: string | undefined) {
	return {schema: SCHEMA, kind: 'report', text, ...(path !== undefined && {path})} as const;
}
