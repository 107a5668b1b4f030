/** Any value of JSON. */
export type JsonValue =
	| null
	| boolean
	| number
	| string
	| readonly JsonValue[]
	| {readonly [key: string]: JsonValue};

/** An object of JSON. */
export type JsonObject = Readonly<Record<string, JsonValue>>;

/** Returns whether a value is an object with keys. */
export function isJsonObject(value: unknown): value is JsonObject {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
