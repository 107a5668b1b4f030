import {type Message, message} from '../../messages/message.ts';
import type {ApkNode, SolverPackage} from '../apk-report/node.ts';
import {packageText} from '../apk-report/package-name.ts';
import type {ApkReport} from '../apk-report/parse-report.ts';

/** One line of apk's output in words for a beginner. */
export type ExplainedLine = {
	readonly line: number;
	readonly text: string;
	readonly meaning: Message;
};

/** So many lines are explained; what follows is more of the same. */
export const MOST_EXPLAINED = 200;

/** So many words of a list are quoted; real lists have a dozen. */
const MOST_WORDS = 30;

/** Returns what each line of apk's output means, in the order of the lines. */
export function explainReport({nodes}: Pick<ApkReport, 'nodes'>): readonly ExplainedLine[] {
	return nodes
		.flatMap((node) => explainNode(node))
		.sort((one, two) => one.line - two.line)
		.slice(0, MOST_EXPLAINED);
}

function explainNode(node: ApkNode): readonly ExplainedLine[] {
	if (node.kind === 'solver') {
		const head = {line: node.line, text: node.text.trim(), meaning: message('apk-line.solver')};
		return [head, ...node.packages.flatMap(explainPackage)];
	}

	const meaning = meaningOf(node);
	return meaning ? [{line: node.line, text: node.text.trim(), meaning}] : [];
}

function meaningOf(node: Exclude<ApkNode, {kind: 'solver'}>): Message | undefined {
	switch (node.kind) {
		case 'fetch':
			return message('apk-line.fetch', {url: node.url});
		case 'repository-problem':
			return meaningOfProblem(node);
		case 'package-problem':
			return message('apk-line.package-problem', {
				name: packageText(node.package),
				reason: node.reason.text,
			});
		case 'overwrite':
			return message('apk-line.overwrite', {
				name: packageText(node.package),
				path: node.path,
				owner: node.owner,
			});
		case 'file-problem':
			return message('apk-line.file-problem', {path: node.path, reason: node.reason.text});
		case 'script-failure':
			return message('apk-line.script-failure', {
				name: packageText(node.package),
				script: node.script,
			});
		case 'step':
			return message('apk-line.step', {
				done: node.done,
				total: node.total,
				verb: node.verb,
				name: node.package.name,
			});
		case 'executing':
			return message('apk-line.executing', {what: node.what});
		case 'totals':
			return node.ok
				? message('apk-line.totals-ok', {packages: node.packages})
				: message('apk-line.totals-errors', {errors: node.errors});
		case 'index-totals':
			return node.ok
				? message('apk-line.index-ok', {available: node.available})
				: message('apk-line.index-errors', {
						unavailable: node.unavailable,
						available: node.available,
					});
		default:
			return meaningOfRest(node);
	}
}

function meaningOfProblem({
	action,
	target,
	reason,
}: Extract<ApkNode, {kind: 'repository-problem'}>): Message {
	// A paste may have lost the beginning of the line, and with it which repository it is.
	if (target === '') {
		return message('apk-line.some-repository-problem', {reason: reason.text});
	}

	return message(
		action === 'opening from cache' ? 'apk-line.cache-problem' : 'apk-line.repository-problem',
		{target, reason: reason.text},
	);
}

function meaningOfRest(node: ApkNode): Message | undefined {
	switch (node.kind) {
		case 'repository-state':
			return message('apk-line.repository-state', {url: node.url, version: node.version});
		case 'database-problem':
			return message(`apk-line.database-${node.stage}`, {reason: node.reason.text});
		case 'repositories-line':
			return message('apk-line.repositories-line', {
				file: node.file,
				line: node.fileLine,
				word: node.word,
			});
		case 'tag-missing':
			return message('apk-line.tag-missing', {dependency: node.dependency, tag: node.tag});
		case 'refusal':
			return message('apk-line.refusal');
		case 'usage':
			return message('apk-line.usage', {word: node.word});
		case 'not-installed':
			return message('apk-line.not-installed', {name: node.name});
		case 'unselectable':
			return message('apk-line.unselectable', {name: node.name});
		case 'tls-detail':
			return message('apk-line.tls-detail');
		case 'redirected':
			return message('apk-line.redirected', {url: node.url});
		case 'waiting':
			return message('apk-line.waiting');
		case 'policy':
			return message('apk-line.policy', {name: node.name, count: node.versions.length});
		default:
			return undefined;
	}
}

function explainPackage(entry: SolverPackage): readonly ExplainedLine[] {
	const {line, text, label, state} = entry;
	const meaning = message(
		state === 'missing'
			? 'apk-line.missing'
			: state === 'virtual'
				? 'apk-line.virtual'
				: 'apk-line.package',
		{name: entry.name === '' ? label : entry.name},
	);
	const relations = [
		...entry.requiredBy.map((relation) => ({relation, key: 'apk-line.required-by' as const})),
		...entry.breaks.map((relation) => ({
			relation,
			key: relation.dependency.isConflict
				? ('apk-line.forbidden-by' as const)
				: ('apk-line.breaks' as const),
		})),
		...entry.satisfies.map((relation) => ({relation, key: 'apk-line.satisfies' as const})),
	];
	return [
		{line, text, meaning},
		...relations.map(({relation, key}) => ({
			line: relation.line,
			text: relation.text,
			meaning: message(key, {
				name: entry.name,
				by: relation.by === 'world' ? 'world' : packageText(relation.by),
				wish: relation.dependency.text,
			}),
		})),
		...listsOf(entry),
	];
}

/** The lists of a package that are not wishes; they stand under its own line. */
function listsOf({line, name, label, maskedIn, conflicts, providedBy, remarks}: SolverPackage) {
	const lists = [
		['masked in', maskedIn, 'apk-line.masked'],
		['conflicts', conflicts, 'apk-line.conflicts'],
		['provided by', providedBy, 'apk-line.provided-by'],
		['error', remarks.error ?? [], 'apk-line.uninstallable'],
		['arch', remarks.arch ?? [], 'apk-line.arch'],
	] as const;
	return lists
		.filter(([, words]) => words.length > 0)
		.map(([title, words, key]): ExplainedLine => {
			const place = words.slice(0, MOST_WORDS).join(' ');
			const meaning = message(key, {name: name === '' ? label : name, place});
			return {line, text: `${title}: ${place}`, meaning};
		});
}
