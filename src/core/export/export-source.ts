import type {Choices} from '../choices.ts';
import {PROXY_VARIABLES} from '../probe/items.ts';

/** What every export is made of; nothing of it comes from the box that the export is made on. */
export type ExportSource = {
	readonly choices: Choices;
	/** Of this product. */
	readonly version: string;
	/** Release of Alpine that is meant where a file has to name one, such as `v3.22`. */
	readonly branch: string;
	/** Proxy variables of whoever exports: what is needed here is needed by the boxes, too. */
	readonly variables?: Readonly<Record<string, string | undefined>>;
};

/** Letters that mean nothing to a shell's quotes, to JSON and to YAML's. */
const PLAIN = /^[!#-&(-[\]-~]+$/;

/**
 * Returns the proxies that an export names, in the small spelling, which all programs of Alpine read.
 * An export is passed around and kept in repositories, so nothing with a password gets into it.
 */
export function exportedProxies({
	choices,
	variables = {},
}: ExportSource): readonly (readonly [name: string, value: string])[] {
	return choices.offline
		? []
		: PROXY_VARIABLES.filter((name) => name === name.toLowerCase()).flatMap(
				(name): [string, string][] => {
					const value = variables[name] || variables[name.toUpperCase()];
					return value && PLAIN.test(value) && !value.includes('@') ? [[name, value]] : [];
				},
			);
}
