import type {Relation, SolverPackage} from './node.ts';
import {dependencyOf, packageNameOf} from './package-name.ts';

const HEAD =
	/^(?:unable to select pack(?:ages)?|unsatisfiable (?:constraints|dependencies)):?\s*(.*)$/;
const NAME_STATE = /^(\S+) \((no such pack(?:a(?:ge?)?)?|missing|virtual)(?:\):?|$)/;
const PACKAGE = /^(\S+-\d\S*):$/;
const ANY_NAME = /^(\S+):$/;
const LABEL =
	/^(required by|breaks|satisfies|conflicts|masked in|provided by|note|error|arch|depends|provides|install_if): *(.*)$/;
const RELATION = /^(\S+?)\[([^\]\s]+)\]?$/;
const VERSIONED = /^\S+-\d[^\s:]*-r\d+$/;
const RELATION_LABELS = new Set(['required by', 'breaks', 'satisfies']);
const MAY_BE_WRAPPED = new Set([...RELATION_LABELS, 'provided by']);
const NO_CAUSE_FOUND = 'Huh? Error reporter did not find the broken constraints.';

/** So many relations and names of one report are kept; real ones have some hundred. */
const MOST_WORDS = 20_000;

type Draft = {
	readonly line: number;
	readonly text: string;
	readonly label: string;
	readonly state: SolverPackage['state'];
	readonly relations: Record<string, Relation[]>;
	readonly words: Record<string, string[]>;
};

/**
 * Whether a line begins the solver's report without its head: apk 2.10 writes the head to another
 * stream, so a copy may have it later or not at all. `maybe` needs a label on the line below.
 */
export function beginsReport(body: string): 'surely' | 'maybe' | undefined {
	const text = body.trim();
	if (/^\S+ \((?:no such package|missing|virtual)\):$/.test(text)) {
		return 'surely';
	}

	return PACKAGE.test(text) ? 'maybe' : undefined;
}

/** Whether a line says who wants, breaks or hides the package above it. */
export function isReportLabel(body: string): boolean {
	return /^\s*(?:required by|breaks|satisfies|conflicts|masked in|provided by): *\S/.test(body);
}

/** Returns what follows the head of the solver's report on the same line; undefined if it is no head. */
export function solverHead(message: string): string | undefined {
	return HEAD.exec(message)?.[1];
}

/**
 * Reads the body of the solver's report line by line.
 *
 * What a line is, is told by its words first and by its indentation only where words do not
 * decide, because pasted reports often have lost or changed their indentation.
 */
export class SolverTree {
	private readonly packages: Draft[] = [];
	private label: string | undefined;
	private count = 0;

	/** Takes one line; returns false if it does not belong to the report. */
	take(body: string, line: number): boolean {
		const text = body.trim();
		if (text === '' || text === NO_CAUSE_FOUND) {
			return true;
		}

		return (
			this.takeName(text, line) || this.takeLabel(text, line) || this.takeMore(body, text, line)
		);
	}

	/** Returns what was read. */
	finish(): readonly SolverPackage[] {
		return this.packages.map(packageOf);
	}

	private takeName(text: string, line: number): boolean {
		const named = NAME_STATE.exec(text);
		const isLabel = LABEL.test(text);
		const plain = isLabel
			? null
			: (PACKAGE.exec(text) ?? (this.isOpen ? null : ANY_NAME.exec(text)));
		const label = named?.[1] ?? plain?.[1];
		if (label === undefined) {
			return false;
		}

		const state = named ? (named[2] === 'virtual' ? 'virtual' : 'missing') : 'package';
		this.packages.push({line, text, label, state, relations: {}, words: {}});
		this.label = undefined;
		return true;
	}

	private get isOpen(): boolean {
		return this.packages.length > 0;
	}

	private takeLabel(text: string, line: number): boolean {
		const match = LABEL.exec(text);
		if (!match || !this.isOpen) {
			return false;
		}

		this.label = match[1];
		this.add(match[2] ?? '', line, text);
		return true;
	}

	/** A wrapped list goes on: deeper than any label, or made of relations only. */
	private takeMore(body: string, text: string, line: number): boolean {
		if (this.label === undefined) {
			return false;
		}

		const isDeep = /^\s{8}/.test(body);
		const ofList = this.label === 'provided by' ? VERSIONED : RELATION;
		const isList =
			MAY_BE_WRAPPED.has(this.label) && text.split(/\s+/).every((word) => ofList.test(word));
		if (!isDeep && !isList) {
			return false;
		}

		this.add(text, line, text);
		return true;
	}

	private add(list: string, line: number, text: string): void {
		const current = this.packages.at(-1);
		const label = this.label;
		if (!current || label === undefined) {
			return;
		}

		for (const word of list.match(/\S+/g) ?? []) {
			if (this.count++ >= MOST_WORDS) {
				return;
			}

			const relation = RELATION_LABELS.has(label) ? RELATION.exec(word) : null;
			if (relation) {
				const by = relation[1] === 'world' ? 'world' : packageNameOf(relation[1] ?? '');
				push(current.relations, label, {
					line,
					text,
					by,
					dependency: dependencyOf(relation[2] ?? ''),
				});
			} else {
				push(current.words, label, word);
			}
		}
	}
}

function push<Value>(lists: Record<string, Value[]>, key: string, value: Value): void {
	const list = lists[key];
	if (list) {
		list.push(value);
	} else {
		lists[key] = [value];
	}
}

function packageOf({line, text, label, state, relations, words}: Draft): SolverPackage {
	const {name, version} =
		state === 'package' ? packageNameOf(label) : {name: label, version: undefined};
	const {
		conflicts = [],
		'masked in': maskedIn = [],
		'provided by': providedBy = [],
		...remarks
	} = words;
	return {
		line,
		text,
		label,
		name,
		version,
		state,
		requiredBy: relations['required by'] ?? [],
		breaks: relations.breaks ?? [],
		satisfies: relations.satisfies ?? [],
		conflicts,
		maskedIn,
		providedBy,
		remarks,
	};
}
