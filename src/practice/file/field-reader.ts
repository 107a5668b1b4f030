import {type ByteString, byteStringOfText} from '../../core/byte-string.ts';
import type {JsonNode} from '../../core/daemon-json/json-node.ts';
import {readJson} from '../../core/daemon-json/read-json.ts';
import {syntaxWords} from '../../core/daemon-json/syntax-words.ts';
import {positionOf} from '../../core/daemon-json/text-position.ts';
import {type Message, message, say} from '../../messages/message.ts';
import type {FileFault} from './file-fault.ts';

/** A value of a file with the way to it. */
export type Field = {readonly node: JsonNode; readonly path: string};

/**
 * Reads the fields of a JSON file one by one and keeps every fault with its line and field, so
 * that all of them are told at once.
 */
export class FieldReader {
	readonly faults: FileFault[] = [];
	readonly #bytes: ByteString;

	constructor(text: string) {
		this.#bytes = byteStringOfText(text);
	}

	/** Returns the outermost object; undefined where the text is no JSON. */
	root(): Field | undefined {
		const {root, faults} = readJson(this.#bytes);
		for (const fault of faults) {
			this.#add(fault.offset, '', syntaxWords(fault));
		}

		if (!root && faults.length === 0) {
			this.#add(0, '', message('file.no-json'));
		}

		return root && faults.length === 0 ? this.#object({node: root, path: ''}) : undefined;
	}

	/** Returns the members of an object by name; a name that is not known is a fault. */
	members(field: Field, known: readonly string[]): ReadonlyMap<string, Field> {
		const members = new Map<string, Field>();
		const {node, path} = field;
		for (const {name, key, value} of node.kind === 'object' ? node.members : []) {
			const own = path === '' ? name : `${path}.${name}`;
			if (members.has(name)) {
				this.#add(key.start, own, message('file.twice'));
			} else if (known.length > 0 && !known.includes(name)) {
				this.#add(key.start, own, message('file.unknown', {known: known.join(', ')}));
			} else {
				members.set(name, {node: value, path: own});
			}
		}

		return members;
	}

	/** Returns the member of this name; its lack is a fault of the object. */
	required(field: Field, members: ReadonlyMap<string, Field>, name: string): Field | undefined {
		const found = members.get(name);
		if (!found) {
			const path = field.path === '' ? name : `${field.path}.${name}`;
			this.#add(field.node.start, path, message('file.missing'));
		}

		return found;
	}

	/** Returns the value of a field as JSON has it. */
	value(field: Field): unknown {
		return JSON.parse(new TextDecoder().decode(bytesOfSpan(this.#bytes, field.node)));
	}

	/** Returns a text; anything else, and an empty one, is a fault. */
	text(field: Field | undefined): string | undefined {
		if (!field) {
			return undefined;
		}

		const value = field.node.kind === 'scalar' ? this.value(field) : undefined;
		if (typeof value !== 'string') {
			return this.fault(field, expected('kind.text'));
		}

		return value.trim() === '' ? this.fault(field, message('file.empty')) : value;
	}

	/** Returns one of these words. */
	choice<Word extends string>(field: Field | undefined, words: readonly Word[]): Word | undefined {
		if (!field) {
			return undefined;
		}

		const value = field.node.kind === 'scalar' ? this.value(field) : undefined;
		const found = words.find((word) => word === value);
		return found ?? this.fault(field, message('file.choice', {choices: words.join(', ')}));
	}

	/** Returns a whole number within these bounds. */
	number(field: Field | undefined, lowest: number, highest: number): number | undefined {
		if (!field) {
			return undefined;
		}

		const value = field.node.kind === 'scalar' ? this.value(field) : undefined;
		if (typeof value !== 'number') {
			return this.fault(field, expected('kind.number'));
		}

		return Number.isFinite(value) && value >= lowest && value <= highest
			? value
			: this.fault(field, message('file.range', {lowest, highest}));
	}

	/** Returns true or false. */
	boolean(field: Field | undefined): boolean | undefined {
		if (!field) {
			return undefined;
		}

		const value = field.node.kind === 'scalar' ? this.value(field) : undefined;
		return typeof value === 'boolean' ? value : this.fault(field, expected('kind.boolean'));
	}

	/** Returns the items of a list. */
	items(field: Field | undefined): readonly Field[] | undefined {
		if (!field) {
			return undefined;
		}

		const {node, path} = field;
		return node.kind === 'array'
			? node.items.map((item, index) => ({node: item, path: `${path}[${index}]`}))
			: this.fault(field, expected('kind.list'));
	}

	/** Returns a list of texts. */
	texts(field: Field | undefined): readonly string[] | undefined {
		return this.items(field)?.flatMap((item) => this.text(item) ?? []);
	}

	/** Returns an object, or notes that the field is none. */
	object(field: Field | undefined): Field | undefined {
		return field && this.#object(field);
	}

	/** Notes a fault of a field; returns undefined, so that a reader can end with it. */
	fault(field: Field, problem: Message): undefined {
		this.#add(field.node.start, field.path, problem);
		return undefined;
	}

	#object(field: Field): Field | undefined {
		return field.node.kind === 'object' ? field : this.fault(field, expected('kind.object'));
	}

	#add(offset: number, field: string, problem: Message): void {
		const {line} = positionOf(this.#bytes, offset);
		this.faults.push({line, field, problem});
	}
}

function expected(
	kind: 'kind.text' | 'kind.number' | 'kind.boolean' | 'kind.list' | 'kind.object',
): Message {
	return message('file.expected', {kind: say(message(kind))});
}

function bytesOfSpan(bytes: ByteString, {start, end}: JsonNode): Uint8Array {
	return Uint8Array.from(bytes.slice(start, end), (character) => character.charCodeAt(0));
}
