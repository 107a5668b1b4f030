import {type ApkCommand, apkCommandsIn} from '../apk-report/apk-command.ts';
import type {TypedCommand} from '../apk-report/command-line.ts';
import type {ApkNode, ApkNodeKind} from '../apk-report/node.ts';
import {type ApkReport, parseApkReport, type TextLine} from '../apk-report/parse-report.ts';
import {valueOr} from '../fact.ts';
import type {Facts} from '../facts.ts';
import {type ShownBox, shownBoxOf, wordsOf} from './shown-box.ts';

/** What a diagnosis is made from. */
export type DiagnoseInput = {
	/** Output of one or more commands, as pasted, piped or recorded. */
	readonly text: string;
	/** The command that printed it, where it is not in the text. */
	readonly command?: string;
	readonly exitCode?: number;
	/** What is known of the box; leave out where the text comes from another one. */
	readonly facts?: Facts;
	/** Text of `/etc/apk/repositories`; null where there is no such file. Facts have it too. */
	readonly repositories?: string | null;
	/** Text of `/etc/apk/world` before the command; null where there is no such file. */
	readonly world?: string | null;
};

/** The input taken apart once, for all recognisers. */
export type Reading = {
	readonly nodes: readonly ApkNode[];
	/** Lines of other programs, and apk's messages that the grammar does not know. */
	readonly lines: readonly TextLine[];
	readonly commands: readonly TypedCommand[];
	readonly apkCommands: readonly ApkCommand[];
	readonly exitCode: number | undefined;
	/** Text of the main repositories file where it was given beside the facts; null where there is none. */
	readonly repositories: string | null | undefined;
	/** What the text itself shows of the box's files; counts where nothing was given beside it. */
	readonly shown: ShownBox;
	/** Names in world with their constraints; undefined where it is not known. */
	readonly world: readonly string[] | undefined;
	readonly facts: Facts | undefined;
	/** The proxy that apk or Docker is told to use, where one is known. */
	readonly proxy: string | undefined;
	readonly lineCount: number;
	readonly skippedLines: number;
};

/** An environment that is shown with a failure stands in a short text. Lines. */
const MOST_ENVIRONMENT = 2000;

/** Line number of the command that was given beside the text. */
const BESIDE_THE_TEXT = 0;

/** Takes the input apart. */
export function readInput({text, ...context}: DiagnoseInput): Reading {
	return readingOf(parseApkReport(text), context);
}

/** What a text is diagnosed with, beside the text. */
export type DiagnoseContext = Omit<DiagnoseInput, 'text'>;

/** Adds to a text that was read what is known beside it. */
export function readingOf(report: ApkReport, input: DiagnoseContext): Reading {
	const given = input.command === undefined ? [] : [{line: BESIDE_THE_TEXT, text: input.command}];
	const commands = [...given, ...report.commands];
	const messages = report.nodes
		.filter((node) => node.kind === 'message')
		.map(({line, text, message}) => ({line, text, body: message}));
	const lines =
		messages.length === 0
			? report.unknown
			: [...report.unknown, ...messages].sort((one, two) => one.line - two.line);
	const shown = shownBoxOf(report.shown);
	return {
		nodes: report.nodes,
		lines,
		commands,
		apkCommands: commands.flatMap(({text}) => apkCommandsIn(text)),
		exitCode: input.exitCode,
		repositories: input.repositories,
		shown,
		world: worldOf(input) ?? shown.world,
		facts: input.facts,
		proxy: proxyOf(input, commands, lines),
		lineCount: report.lineCount,
		skippedLines: report.skippedLines,
	};
}

function worldOf({world, facts}: DiagnoseContext): readonly string[] | undefined {
	if (world !== undefined) {
		return wordsOf(world ?? '');
	}

	return facts && valueOr(facts.world, undefined);
}

const PROXY_SET = /\bhttps?_proxy=["']?([^\s"';]+)/i;
/** A line of `env`, of a profile, or of what `export` prints. */
const PROXY_SHOWN = /^(?:export |declare -x |ENV |ARG )?https?_proxy[=:] ?["']?([^\s"';]+)["']?$/i;

function proxyOf(
	{facts}: DiagnoseContext,
	commands: readonly TypedCommand[],
	lines: readonly TextLine[],
): string | undefined {
	const known = facts ? Object.entries(valueOr(facts.proxies, {})) : [];
	const fromFacts = known.find(
		([name, value]) => /^https?_proxy$/i.test(name) && value !== '',
	)?.[1];
	const typed = commands
		.map(({text}) => PROXY_SET.exec(text)?.[1])
		.find((value) => value !== undefined);
	const shown =
		lines.length <= MOST_ENVIRONMENT
			? lines.map(({body}) => PROXY_SHOWN.exec(body)?.[1]).find((value) => value !== undefined)
			: undefined;
	return fromFacts ?? typed ?? shown;
}

/** Returns the nodes of one kind. */
export function nodesOf<Kind extends ApkNodeKind>(
	{nodes}: Pick<Reading, 'nodes'>,
	kind: Kind,
): readonly Extract<ApkNode, {kind: Kind}>[] {
	return nodes.filter((node): node is Extract<ApkNode, {kind: Kind}> => node.kind === kind);
}

/** Names that the known apk commands asked for; empty where no command is known. */
export function wantedNames({apkCommands}: Reading): readonly string[] {
	return apkCommands
		.filter(({applet}) => applet === 'add' || applet === 'fix' || applet === 'upgrade')
		.flatMap(({wants}) => wants.map(({name}) => name));
}
