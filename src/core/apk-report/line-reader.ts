import {type CleanLine, cleanLine} from './clean-line.ts';
import {isBuildStep, type TypedCommand, typedCommandIn} from './command-line.ts';
import {lexLine} from './lex-line.ts';
import type {Lexed} from './lex-problem.ts';
import type {ApkNode} from './node.ts';
import {numberingOf} from './numbering.ts';
import type {ApkReport, TextLine} from './parse-report.ts';
import {peelPrefix} from './peel-prefix.ts';
import {beginsReport, isReportLabel, SolverTree, solverHead} from './solver-tree.ts';
import {withoutMarks} from './typeset.ts';

/** A sure sign of apk further inside a line, behind a prefix that some program wrote. */
const INNER_MARKER =
	/(?<![\w"'=])(?:(?:ERROR|WARNING): |fetch https?:\/\/|\( ?\d+\/\d+\) (?:Installing|Upgrading|Purging)|apk: unrecognized option|usage: apk )/;
/** A prefix is short, and a text has few kinds of them. */
const LONGEST_PREFIX = 80;
const MOST_SHAPES = 4;
/** `The following packages are no longer available from a repository:` and names below it. */
const LIST_HEAD =
	/^(?:The following .*packages .*|World updated, but the following packages are not removed due to):$/;
const MISSING_INLINE = /(\S+ \((?:no such package|missing|virtual)\))/g;

/** ERROR and WARNING are words of many programs; only what the grammar knows is apk's. */
function isSure(body: string): boolean {
	const isHead =
		body.startsWith('ERROR: ') && solverHead(body.slice('ERROR: '.length)) !== undefined;
	const kind = lexLine(body)?.kind ?? 'message';
	return isHead || kind !== 'message';
}

/** Reads cleaned lines one after the other and keeps what they say. */
export class LineReader {
	private readonly nodes: ApkNode[] = [];
	private readonly commands: TypedCommand[] = [];
	private readonly unknown: TextLine[] = [];
	private readonly shapes: RegExp[] = [];
	private numbering: RegExp | undefined;
	private tree:
		| {readonly solver: SolverTree; readonly line: number; readonly text: string; lastLine: number}
		| undefined;
	private policy:
		| {
				readonly line: number;
				readonly text: string;
				readonly name: string;
				readonly versions: {version: string; sources: string[]}[];
		  }
		| undefined;

	/** A line that begins a report if the next one is a label of it. */
	private waiting:
		| {readonly body: string; readonly text: string; readonly line: number}
		| undefined;

	/** The lines to come, as far as they are indented, are names that apk lists. */
	private isInList = false;

	/** Learns the prefixes of lines that are read again later; nothing else is kept. */
	learn(raw: string): void {
		const body = peelPrefix(this.withoutNumber(cleanLine(raw).text)).trimEnd();
		const trimmed = body.trimStart();
		const inner = INNER_MARKER.exec(trimmed);
		if (inner && inner.index > 0 && !lexLine(trimmed) && isSure(trimmed.slice(inner.index))) {
			this.learnPrefix(body.slice(0, body.length - trimmed.length + inner.index));
		}
	}

	/** Learns that every line has its number before it, if the first ones have. */
	learnNumbers(sample: readonly string[]): void {
		this.numbering = numberingOf(sample);
	}

	/** Takes one line. */
	read({text, fetched}: CleanLine, line: number): void {
		for (const url of fetched) {
			this.nodes.push({kind: 'fetch', url, line, text});
		}

		const peeled = this.withoutLearnedPrefix(peelPrefix(withoutMarks(this.withoutNumber(text))));
		const body = withoutMarks(peeled.trimEnd());
		this.decideWaiting(body);
		if (this.tree && this.continueTree(body, line)) {
			return;
		}

		if (body.trim() === '' || this.continuePolicy(body, line)) {
			return;
		}

		if (this.isInList && /^ {2}\S/.test(body)) {
			this.push({kind: 'answer'}, text, line);
			return;
		}

		this.isInList = LIST_HEAD.test(body);
		this.readFresh(text, body, line);
	}

	/** Whether the lines to come may belong to the solver's report. */
	get isInTree(): boolean {
		return this.tree !== undefined;
	}

	/** Returns all that was read. */
	finish(): Pick<ApkReport, 'nodes' | 'commands' | 'unknown'> {
		this.decideWaiting('');
		this.closeTree();
		this.closePolicy();
		const {nodes, commands, unknown} = this;
		return {nodes, commands, unknown};
	}

	private readFresh(text: string, body: string, line: number): void {
		const trimmed = body.trimStart();
		if (this.openTree(trimmed, text, line) || this.openPolicy(trimmed, text, line)) {
			return;
		}

		const lexed = lexLine(trimmed);
		if (lexed) {
			this.push(lexed, text, line);
			return;
		}

		const command = typedCommandIn(trimmed) ?? typedCommandIn(text);
		if (command !== undefined) {
			const isOfBuild = isBuildStep(trimmed);
			this.commands.push({line, text: command, ...(isOfBuild ? {isOfBuild} : {})});
			return;
		}

		const begins = beginsReport(body);
		if (begins === 'surely') {
			this.openHeadless(body, text, line);
			return;
		}

		if (begins === 'maybe') {
			this.waiting = {body, text, line};
			return;
		}

		const inner = INNER_MARKER.exec(trimmed);
		if (inner && inner.index > 0 && isSure(trimmed.slice(inner.index))) {
			this.learnPrefix(body.slice(0, body.length - trimmed.length + inner.index));
			this.readFresh(text, trimmed.slice(inner.index), line);
			return;
		}

		this.unknown.push({line, text, body: trimmed});
	}

	/** What stands before a sure sign of apk is taken off the other lines too, whatever its digits. */
	private learnPrefix(prefix: string): void {
		if (
			prefix.length <= LONGEST_PREFIX &&
			this.shapes.length < MOST_SHAPES &&
			!this.shapes.some((known) => known.test(prefix))
		) {
			const shape = prefix.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\d+/g, '\\d+');
			this.shapes.push(new RegExp(`^${shape.replace(/ $/, ' ?')}`));
		}
	}

	private withoutNumber(text: string): string {
		return this.numbering ? text.replace(this.numbering, '') : text;
	}

	private withoutLearnedPrefix(text: string): string {
		const shape = this.shapes.find((known) => known.test(text));
		return shape ? text.replace(shape, '') : text;
	}

	private push(lexed: Lexed, text: string, line: number): void {
		this.nodes.push({...lexed, line, text} as ApkNode);
	}

	private openTree(body: string, text: string, line: number): boolean {
		const rest = body.startsWith('ERROR: ')
			? solverHead(body.slice('ERROR: '.length))
			: solverHead(body);
		if (rest === undefined) {
			return false;
		}

		this.tree = {solver: new SolverTree(), line, text, lastLine: line};
		for (const part of rest.match(MISSING_INLINE) ?? []) {
			this.tree.solver.take(part, line);
		}

		return true;
	}

	private openHeadless(body: string, text: string, line: number): void {
		this.tree = {solver: new SolverTree(), line, text, lastLine: line};
		this.tree.solver.take(body, line);
	}

	/** The line below tells whether the one that waits begins a report or is something else. */
	private decideWaiting(below: string): void {
		const {waiting} = this;
		this.waiting = undefined;
		if (waiting && isReportLabel(below)) {
			this.openHeadless(waiting.body, waiting.text, waiting.line);
		} else if (waiting) {
			const {text, body, line} = waiting;
			this.unknown.push({line, text, body: body.trimStart()});
		}
	}

	private continueTree(body: string, line: number): boolean {
		if (this.tree?.solver.take(body, line)) {
			this.tree.lastLine = line;
			return true;
		}

		this.closeTree();
		return false;
	}

	private closeTree(): void {
		if (this.tree) {
			const {solver, line, text, lastLine} = this.tree;
			this.nodes.push({kind: 'solver', packages: solver.finish(), lastLine, line, text});
			this.tree = undefined;
		}
	}

	private openPolicy(body: string, text: string, line: number): boolean {
		const name = /^(\S+) policy:$/.exec(body)?.[1];
		if (name === undefined) {
			return false;
		}

		this.policy = {line, text, name, versions: []};
		return true;
	}

	private continuePolicy(body: string, _line: number): boolean {
		const policy = this.policy;
		const version = policy && /^ {2,4}(\d\S*):$/.exec(body)?.[1];
		if (policy && version) {
			policy.versions.push({version, sources: []});
			return true;
		}

		const source = policy && /^ {4,}(\S.*)$/.exec(body)?.[1];
		if (policy && source) {
			policy.versions.at(-1)?.sources.push(source);
			return true;
		}

		this.closePolicy();
		return false;
	}

	private closePolicy(): void {
		if (this.policy) {
			this.nodes.push({kind: 'policy', ...this.policy});
			this.policy = undefined;
		}
	}
}
