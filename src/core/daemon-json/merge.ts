import {BYTE_ORDER_MARK, type ByteString, byteStringOfText} from '../byte-string.ts';
import {type JsonMember, type JsonNode, type TextEdit, withEdits} from './json-node.ts';
import type {JsonValue} from './json-value.ts';
import {readJson} from './read-json.ts';

/** Settings to be set, by key; undefined takes one out. */
export type SettingsChange = Readonly<Record<string, JsonValue | undefined>>;

/** What the settings file of a box without one gets. */
const INDENT = '  ';

/**
 * Returns the settings file with these changes, every other byte kept: unknown keys, order, blanks
 * and line ends. Undefined where the file is no JSON object, which has to be mended first.
 */
export function withSettings(
	content: ByteString | undefined,
	change: SettingsChange,
): ByteString | undefined {
	const {root, faults} = readJson(content ?? '');
	if (faults.length > 0) {
		return undefined;
	}

	const isNothing = root === undefined || content?.slice(root.start, root.end) === 'null';
	if (isNothing) {
		return byteStringOfText(`${JSON.stringify(given(change), null, INDENT)}\n`);
	}

	return root.kind === 'object' ? changed(content ?? '', root, change) : undefined;
}

function given(change: SettingsChange): Readonly<Record<string, JsonValue>> {
	return Object.fromEntries(
		Object.entries(change).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
	);
}

type ObjectNode = JsonNode & {readonly kind: 'object'};

function changed(content: ByteString, root: ObjectNode, change: SettingsChange): ByteString {
	const style = styleOf(content, root);
	// dockerd, as every reader of JSON, takes the last of two equal keys.
	const touched = root.members.filter(({name}) => Object.hasOwn(change, name));
	const replaced = touched.flatMap(({name, value}): readonly TextEdit[] => {
		const wanted = change[name];
		return wanted === undefined
			? []
			: [{start: value.start, end: value.end, text: textFor(wanted, style)}];
	});
	const without = root.members.filter(
		({name}) => !(Object.hasOwn(change, name) && change[name] === undefined),
	);
	const added = Object.entries(given(change)).filter(
		([name]) => !root.members.some((member) => member.name === name),
	);
	return withEdits(content, [
		...removals(root, without),
		...replaced,
		...additions(root, without, added, style, content),
	]);
}

/** How the file is written: what stands between its members, and how deep it is indented. */
type Style = {readonly newLine: string; readonly indent: string; readonly unit: string};

function styleOf(content: ByteString, root: ObjectNode): Style {
	const first = root.members[0];
	const before = first ? content.slice(root.start + 1, first.key.start) : '';
	const isOnLines = first === undefined || before.includes('\n');
	const ending = content.includes('\r\n') ? '\r\n' : '\n';
	const indent = /[ \t]*$/.exec(before)?.[0] ?? '';
	const unit = indent === '' ? INDENT : indent;
	return isOnLines
		? {newLine: ending, indent: first ? indent : INDENT, unit}
		: {newLine: '', indent: ' ', unit};
}

/** A value in the style of the file; on one line where the file is on one line. */
function textFor(value: JsonValue, {newLine, indent, unit}: Style): ByteString {
	const text =
		newLine === ''
			? JSON.stringify(value)
			: JSON.stringify(value, null, unit).replaceAll('\n', `${newLine}${indent}`);
	return byteStringOfText(text);
}

/** A member goes with the comma before it, or with the one behind it if it was the first. */
function removals(root: ObjectNode, kept: readonly JsonMember[]): readonly TextEdit[] {
	const {members} = root;
	return members.flatMap((member, index): readonly TextEdit[] => {
		if (kept.includes(member)) {
			return [];
		}

		const before = members[index - 1];
		const after = members[index + 1];
		const hasKeptBefore = members.slice(0, index).some((other) => kept.includes(other));
		if (hasKeptBefore && before) {
			return [{start: before.value.end, end: member.value.end, text: ''}];
		}

		return [{start: member.key.start, end: after ? after.key.start : member.value.end, text: ''}];
	});
}

function additions(
	root: ObjectNode,
	kept: readonly JsonMember[],
	added: readonly (readonly [string, JsonValue])[],
	style: Style,
	content: ByteString,
): readonly TextEdit[] {
	if (added.length === 0) {
		return [];
	}

	const lines = added.map(
		([name, value]) => `${byteStringOfText(JSON.stringify(name))}: ${textFor(value, style)}`,
	);
	const {newLine, indent} = style;
	const last = root.members.at(-1);
	if (last && kept.length > 0) {
		const text = lines.map((line) => `,${newLine}${indent}${line}`).join('');
		return [{start: last.value.end, end: last.value.end, text}];
	}

	// Nothing is left between the braces but blanks, which the new members bring themselves.
	const inner = lines.join(`,${newLine}${indent}`);
	const isEmpty = content.slice(root.start + 1, root.end - 1).trim() === '';
	const text = isEmpty ? `${newLine}${indent}${inner}${newLine}` : inner;
	return isEmpty
		? [{start: root.start + 1, end: root.end - 1, text}]
		: [{start: last?.value.end ?? root.end - 1, end: last?.value.end ?? root.end - 1, text}];
}

/** Returns the file without a mark of byte order, which other readers than dockerd refuse. */
export function withoutMark(content: ByteString): ByteString {
	return content.startsWith(BYTE_ORDER_MARK) ? content.slice(BYTE_ORDER_MARK.length) : content;
}
