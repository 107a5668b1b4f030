import {message, say} from '../messages/message.ts';
import {textOf} from './byte-string.ts';
import type {Check} from './check.ts';
import {valueOr} from './fact.ts';
import type {Facts} from './facts.ts';
import {maskSecrets} from './mask-secrets.ts';
import {PROGRAM} from './product.ts';
import type {ActRun} from './run-state.ts';
import {sanitizeLine} from './sanitize.ts';
import type {State} from './state.ts';

/** Lines of one act's output that a report holds; what matters stands at the end. */
const MOST_LINES = 60;

/** What a report is made from. */
export type ReportInput = Pick<State, 'facts' | 'checks' | 'run' | 'trouble' | 'now'>;

/**
 * Returns what somebody who can help has to know: the box, what was checked, what was run and what
 * it said. Credentials are masked; the text is plain and in English, whatever the screens are in.
 */
export function reportText(input: ReportInput): string {
	const {facts, checks, run, trouble, now} = input;
	const parts = [
		say(message('support.title', {program: PROGRAM})),
		new Date(now).toISOString(),
		...(facts ? section('box', boxLines(facts)) : []),
		...section('checks', checks.map(checkLine)),
		...section('causes', (trouble?.diagnoses ?? []).flatMap(causeLines)),
		...section(
			'answers',
			(trouble?.answers ?? []).flatMap(({shell, exitCode, lines}) => [
				`# ${shell}`,
				...lines.slice(-MOST_LINES),
				say(message('support.exit', {code: exitCode ?? '-'})),
				'',
			]),
		),
		...section('run', run.acts.flatMap(actLines)),
		...(facts ? section('repositories', repositoryLines(facts)) : []),
		...(facts ? section('world', valueOr(facts.world, [])) : []),
		...(facts ? section('settings', settingsLines(facts)) : []),
	];
	return clean(parts);
}

/** The end of the log of a run. */
export type LogEnd = {
	readonly path: string;
	/** The newest lines of the file. */
	readonly lines: readonly string[];
};

/** What is known of the product itself, and of what it wrote last. */
export type ReportEnd = {
	readonly version: string;
	/** Version of Node that it runs on. */
	readonly node: string;
	/** Undefined where nothing was run yet, or the log cannot be read. */
	readonly log: LogEnd | undefined;
};

/** Returns the last parts of a report: the product, and the end of the log of its last run. */
export function reportEnd({version, node, log}: ReportEnd): string {
	return clean([
		...section('product', [`${PROGRAM}: ${version}`, `node: ${node}`]),
		...section('log', log ? [`-- ${log.path}`, ...log.lines] : [say(message('support.no-log'))]),
	]);
}

/** Bytes of the box are data: what a terminal would obey is taken out, and so are credentials. */
function clean(parts: readonly string[]): string {
	const lines = parts.flatMap((part) => part.split('\n')).map(sanitizeLine);
	return `${maskSecrets(lines.join('\n'))}\n`;
}

type SectionName =
	| 'box'
	| 'checks'
	| 'causes'
	| 'answers'
	| 'run'
	| 'repositories'
	| 'world'
	| 'settings'
	| 'product'
	| 'log';

function section(name: SectionName, lines: readonly string[]): readonly string[] {
	return lines.length === 0 ? [] : ['', `== ${say(message(`support.${name}`))}`, ...lines];
}

function boxLines(facts: Facts): readonly string[] {
	const docker = valueOr(facts.docker, undefined);
	const unknown = say(message('support.unknown'));
	const rows: readonly (readonly [string, unknown])[] = [
		['alpine', valueOr(facts.alpineRelease, unknown)],
		['branch', valueOr(facts.branch, undefined)?.name ?? unknown],
		['architecture', valueOr(facts.architecture, unknown)],
		['kernel', valueOr(facts.kernel, undefined)?.release ?? unknown],
		['apk', valueOr(facts.apk, undefined)?.version ?? unknown],
		['init', valueOr(facts.init, unknown)],
		['environment', valueOr(facts.environment, unknown)],
		['install mode', valueOr(facts.installMode, unknown)],
		['user', valueOr(facts.user, undefined)?.name ?? unknown],
		['docker packages', docker?.packages.join(' ') ?? unknown],
		['docker service', docker ? (docker.service.state ?? '-') : unknown],
		['docker daemon', docker?.daemonVersion ?? docker?.daemonError ?? unknown],
	];
	return rows.map(([name, value]) => `${name}: ${String(value)}`);
}

function checkLine({id, status, value, source}: Check): string {
	return `${status.padEnd(7)} ${id}: ${say(value)}${source === '' ? '' : ` (${source})`}`;
}

function causeLines({cause, confidence, evidence}: NonNullable<State['trouble']>['known'][number]) {
	return [`${confidence}: ${cause}`, ...evidence.map(({text}) => `  | ${text}`)];
}

function actLines(act: ActRun): readonly string[] {
	return [
		`# ${act.shell}`,
		...act.tail.slice(-MOST_LINES).map(({text}) => text),
		say(message('support.outcome', {outcome: act.outcome ?? '-', code: act.exitCode ?? '-'})),
		'',
	];
}

function settingsLines(facts: Facts): readonly string[] {
	const docker = valueOr(facts.docker, undefined);
	return [docker?.daemonJson, docker?.serviceConfig].flatMap((file) =>
		file ? [`-- ${file.path}`, textOf(file.content).trimEnd()] : [],
	);
}

function repositoryLines(facts: Facts): readonly string[] {
	return valueOr(facts.repositoryFiles, []).flatMap(({path, content}) => [
		`-- ${path}`,
		textOf(content).trimEnd(),
	]);
}
