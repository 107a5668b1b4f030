import type {TextLine} from '../apk-report/parse-report.ts';
import {type Finding, finding} from './finding.ts';
import {nodesOf} from './reading.ts';
import type {Session} from './session.ts';

type Line = Pick<TextLine, 'line' | 'text'>;

const KERNEL = String.raw`\d+\.\d+[\w.+-]*-[\w.+-]+`;
const LISTING = /(?:^|[#$%>] )ls (?:-\w+ )*\/lib\/modules\/?$/;
const ASKED = /(?:^|[#$%>] )uname -r$/;
const VERSIONS = new RegExp(`^${KERNEL}(?:\\s+${KERNEL})*$`);
/** Where the running kernel is named: by what did not find its modules, or by itself. */
const RUNNING = [
	new RegExp(`^modprobe: .*\\/lib\\/modules\\/(${KERNEL})`),
	new RegExp(`^modprobe: can't change directory to '(${KERNEL})'`),
	new RegExp(`^Linux \\S+ (${KERNEL}) #`),
	new RegExp(`^Kernel Version: (${KERNEL})`),
];
/** So far below its command an answer is looked for. Lines. */
const NEAR = 4;

/** Recognises that the modules on the disk, which the text lists, are those of another kernel. */
export function recogniseOldKernel({reading, lines}: Session): readonly Finding[] {
	const bodies = lines.map(({line, body}) => ({line, text: body}));
	const answers = nodesOf(reading, 'answer').map(({line, text}) => ({line, text: text.trim()}));
	const all: readonly Line[] = [...reading.commands, ...bodies, ...answers].sort(
		(one, two) => one.line - two.line,
	);
	const place = all.findIndex(({text}) => LISTING.test(text));
	const listing = all[place];
	const there = versionsBelow(all, place);
	if (!listing || !there) {
		return [];
	}

	const running = runningIn(all);
	const isThere = running && versionsIn(there).includes(running.version);
	return running && !isThere
		? [
				finding(
					'kernel-upgraded-not-rebooted',
					'certain',
					[running.line, listing, there],
					running.version,
				),
			]
		: [];
}

function versionsBelow(all: readonly Line[], place: number): Line | undefined {
	const below = all.slice(place + 1, place + 1 + NEAR);
	const next = below.findIndex(({text}) => isQuestion(text));
	const versions = below
		.slice(0, next === -1 ? undefined : next)
		.filter(({text}) => VERSIONS.test(text));
	const [first] = versions;
	return first && {line: first.line, text: versions.map(({text}) => text).join(' ')};
}

function isQuestion(text: string): boolean {
	return LISTING.test(text) || ASKED.test(text);
}

function versionsIn({text}: Line): readonly string[] {
	return text.split(/\s+/);
}

function runningIn(all: readonly Line[]): {version: string; line: Line} | undefined {
	for (const [place, line] of all.entries()) {
		for (const pattern of RUNNING) {
			const version = pattern.exec(line.text)?.[1];
			if (version !== undefined) {
				return {version, line};
			}
		}

		if (ASKED.test(line.text)) {
			const answer = versionsBelow(all, place);
			if (answer) {
				return {version: answer.text.replace(/\s.*$/, ''), line: answer};
			}
		}
	}

	return undefined;
}
