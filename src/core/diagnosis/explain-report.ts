import {type Message, message} from '../../messages/message.ts';
import type {ApkNode, SolverPackage} from '../apk-report/node.ts';
import {packageText} from '../apk-report/package-name.ts';
import {parseApkReport} from '../apk-report/parse-report.ts';

/** One line of apk's output in words for a beginner. */
export type ExplainedLine = {
	readonly line: number;
	readonly text: string;
	readonly meaning: Message;
};

/** So many lines are explained; what follows is more of the same. */
export const MOST_EXPLAINED = 200;

/** Returns what each line of apk's output means, in the order of the lines. */
export function explainReport(text: string): readonly ExplainedLine[] {
	return parseApkReport(text)
		.nodes.flatMap((node) => explainNode(node))
		.sort((one, two) => one.line - two.line)
		.slice(0, MOST_EXPLAINED);
}

function explainNode(node: ApkNode): readonly ExplainedLine[] {
	if (node.kind === 'solver') {
		const head = {line: node.line, text: node.text.trim(), meaning: message('report.solver')};
		return [head, ...node.packages.flatMap(explainPackage)];
	}

	const meaning = meaningOf(node);
	return meaning ? [{line: node.line, text: node.text.trim(), meaning}] : [];
}

function meaningOf(node: Exclude<ApkNode, {kind: 'solver'}>): Message | undefined {
	switch (node.kind) {
		case 'fetch':
			return message('report.fetch', {url: node.url});
		case 'repository-problem':
			return message(
				node.action === 'opening from cache' ? 'report.cache-problem' : 'report.repository-problem',
				{target: node.target, reason: node.reason.text},
			);
		case 'package-problem':
			return message('report.package-problem', {
				name: packageText(node.package),
				reason: node.reason.text,
			});
		case 'overwrite':
			return message('report.overwrite', {
				name: packageText(node.package),
				path: node.path,
				owner: node.owner,
			});
		case 'file-problem':
			return message('report.file-problem', {path: node.path, reason: node.reason.text});
		case 'script-failure':
			return message('report.script-failure', {
				name: packageText(node.package),
				script: node.script,
			});
		case 'step':
			return message('report.step', {
				done: node.done,
				total: node.total,
				verb: node.verb,
				name: node.package.name,
			});
		case 'executing':
			return message('report.executing', {what: node.what});
		case 'totals':
			return node.ok
				? message('report.totals-ok', {packages: node.packages})
				: message('report.totals-errors', {errors: node.errors});
		case 'index-totals':
			return node.ok
				? message('report.index-ok', {available: node.available})
				: message('report.index-errors', {
						unavailable: node.unavailable,
						available: node.available,
					});
		default:
			return meaningOfRest(node);
	}
}

function meaningOfRest(node: ApkNode): Message | undefined {
	switch (node.kind) {
		case 'repository-state':
			return message('report.repository-state', {url: node.url, version: node.version});
		case 'database-problem':
			return message(`report.database-${node.stage}`, {reason: node.reason.text});
		case 'repositories-line':
			return message('report.repositories-line', {
				file: node.file,
				line: node.fileLine,
				word: node.word,
			});
		case 'tag-missing':
			return message('report.tag-missing', {dependency: node.dependency, tag: node.tag});
		case 'refusal':
			return message('report.refusal');
		case 'usage':
			return message('report.usage', {word: node.word});
		case 'not-installed':
			return message('report.not-installed', {name: node.name});
		case 'unselectable':
			return message('report.unselectable', {name: node.name});
		case 'tls-detail':
			return message('report.tls-detail');
		case 'redirected':
			return message('report.redirected', {url: node.url});
		case 'waiting':
			return message('report.waiting');
		case 'policy':
			return message('report.policy', {name: node.name, count: node.versions.length});
		default:
			return undefined;
	}
}

function explainPackage(entry: SolverPackage): readonly ExplainedLine[] {
	const {line, text, label, state} = entry;
	const meaning = message(
		state === 'missing'
			? 'report.missing'
			: state === 'virtual'
				? 'report.virtual'
				: 'report.package',
		{name: entry.name === '' ? label : entry.name},
	);
	const relations = [
		...entry.requiredBy.map((relation) => ({relation, key: 'report.required-by' as const})),
		...entry.breaks.map((relation) => ({
			relation,
			key: relation.dependency.isConflict
				? ('report.forbidden-by' as const)
				: ('report.breaks' as const),
		})),
		...entry.satisfies.map((relation) => ({relation, key: 'report.satisfies' as const})),
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
		...(entry.maskedIn.length > 0
			? [
					{
						line,
						text: entry.maskedIn.join(' '),
						meaning: message('report.masked', {name: entry.name, place: entry.maskedIn.join(' ')}),
					},
				]
			: []),
	];
}
