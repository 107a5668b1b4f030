/** What is expected next while a JSON text is read; the words are those of Go's decoder. */
type Expectation =
	| 'looking for beginning of value'
	| 'looking for beginning of object key string'
	| 'after object key'
	| 'after object key:value pair'
	| 'after array element'
	| 'after top-level value';

const END = 'unexpected end of JSON input';

/** Returns the first fault of a JSON text in the words of Go's decoder, which dockerd uses; undefined for good JSON. */
export function jsonFault(text: string): string | undefined {
	try {
		const end = skipValue(text, 0);
		const rest = skipBlanks(text, end);
		return rest < text.length ? faultAt(text, rest, 'after top-level value').message : undefined;
	} catch (error) {
		return error instanceof JsonFault ? error.message : END;
	}
}

class JsonFault extends Error {}

function faultAt(text: string, index: number, expectation: Expectation | string): JsonFault {
	const character = text[index];
	if (character === undefined) {
		return new JsonFault(END);
	}

	const shown = character === "'" ? "\\'" : character === '\n' ? '\\n' : character;
	return new JsonFault(`invalid character '${shown}' ${expectation}`);
}

function skipBlanks(text: string, start: number): number {
	let index = start;
	while (/^[ \t\r\n]$/.test(text[index] ?? '')) {
		index++;
	}

	return index;
}

function skipValue(text: string, start: number): number {
	const index = skipBlanks(text, start);
	const character = text[index] ?? '';
	if (character === '{') {
		return skipObject(text, index + 1);
	}

	if (character === '[') {
		return skipArray(text, index + 1);
	}

	if (character === '"') {
		return skipString(text, index + 1);
	}

	const literal = /^(?:true|false|null|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)/.exec(
		text.slice(index),
	)?.[0];
	if (literal === undefined) {
		throw faultAt(text, index, 'looking for beginning of value');
	}

	return index + literal.length;
}

function skipObject(text: string, start: number): number {
	let index = skipBlanks(text, start);
	if (text[index] === '}') {
		return index + 1;
	}

	for (;;) {
		index = skipBlanks(text, index);
		if (text[index] !== '"') {
			throw faultAt(text, index, 'looking for beginning of object key string');
		}

		index = skipBlanks(text, skipString(text, index + 1));
		if (text[index] !== ':') {
			throw faultAt(text, index, 'after object key');
		}

		index = skipBlanks(text, skipValue(text, index + 1));
		if (text[index] === '}') {
			return index + 1;
		}

		if (text[index] !== ',') {
			throw faultAt(text, index, 'after object key:value pair');
		}

		index++;
	}
}

function skipArray(text: string, start: number): number {
	let index = skipBlanks(text, start);
	if (text[index] === ']') {
		return index + 1;
	}

	for (;;) {
		index = skipBlanks(text, skipValue(text, index));
		if (text[index] === ']') {
			return index + 1;
		}

		if (text[index] !== ',') {
			throw faultAt(text, index, 'after array element');
		}

		index++;
	}
}

function skipString(text: string, start: number): number {
	for (let index = start; index < text.length; index++) {
		if (text[index] === '\\') {
			index++;
		} else if (text[index] === '"') {
			return index + 1;
		} else if ((text[index] ?? '') < ' ') {
			throw faultAt(text, index, 'in string literal');
		}
	}

	throw new JsonFault(END);
}
