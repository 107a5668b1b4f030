/** Returns a text as YAML reads it back, whatever it holds: a JSON text is YAML, too. */
export function yamlText(text: string): string {
	return /^[a-z][\w-]*$/i.test(text) && !/^(?:true|false|yes|no|on|off|null|y|n)$/i.test(text)
		? text
		: JSON.stringify(text);
}

/** Returns a list on one line. */
export function yamlList(texts: readonly string[]): string {
	return `[${texts.map(yamlText).join(', ')}]`;
}
