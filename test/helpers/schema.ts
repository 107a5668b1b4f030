import {readFileSync} from 'node:fs';
import {Ajv2020} from 'ajv/dist/2020.js';

type JsonSchema = {[key: string]: unknown};

/** Reads the published schema. */
function publishedSchema(): JsonSchema {
	const path = new URL('../../src/plain/schema.json', import.meta.url);
	return JSON.parse(readFileSync(path, 'utf8'));
}

/**
 * Returns the schema as readers of today should hold us to it: a field that it does not list
 * is an error here, so that no field appears without being described.
 */
function strict(value: unknown): unknown {
	if (Array.isArray(value)) {
		return value.map(strict);
	}

	if (typeof value !== 'object' || value === null) {
		return value;
	}

	const copy = Object.fromEntries(
		Object.entries(value).map(([key, inner]) => [key, strict(inner)]),
	);
	return 'properties' in copy && 'type' in copy ? {...copy, additionalProperties: false} : copy;
}

const ajv = new Ajv2020({
	allErrors: true,
	formats: {'date-time': /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/},
});
const validators = {
	open: ajv.compile(publishedSchema()),
	strict: ajv.compile(strict(publishedSchema()) as JsonSchema),
};

/** Returns what the schema has against an object, one line a complaint; empty where it is fine. */
export function complaints(value: unknown, how: keyof typeof validators = 'strict'): string {
	const validate = validators[how];
	return validate(value) ? '' : ajv.errorsText(validate.errors, {separator: '\n'});
}
