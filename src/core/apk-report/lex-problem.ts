import type {ApkNode, Severity} from './node.ts';
import {packageNameOf} from './package-name.ts';
import {reasonOf} from './reason.ts';

/** What a line says, before its place in the text is known. */
export type Lexed = ApkNode extends infer Node
	? Node extends ApkNode
		? Omit<Node, 'line' | 'text'>
		: never
	: never;

const ACTION =
	/^(updating and opening|updating|opening from cache|opening|fetching|Ignoring) (.+)$/;
const LOCATION = /^[\uFEFF\s]*(?:[A-Za-z][\w+.-]*:\/\/|\/|APKINDEX\.)/;
const FILE_LINE = /^(\/?(?:etc|lib|usr|var)\/[^\s:]+|[^\s:]+\.list):(\d+): ([^:]+)(?:: ?(.*))?$/;
const DATABASE =
	/^(?:Unable to (lock|read|open|write|create|setup) (?:database(?: state)?|log|root|the cache)|(Failed to open apk database))(?:: (.*))?$/;
const SCRIPT =
	/^(?:\S*\/)?(\S+?)\.(pre-install|post-install|pre-upgrade|post-upgrade|pre-deinstall|post-deinstall|trigger|commit_hook): (.+)$/;
const SCRIPT_REASON =
	/exited with|killed by|stopped by|failed to execute|fork|chroot|fchdir|process init|^script |status unknown/;
const OVERWRITE = /^(\S+): trying to overwrite (\S+) owned by (\S+?)\.?$/;
/** apk 2 unpacks under another name; the last step fails where a folder is in the way. */
const RENAME = /^(\S+-\d\S*): failed to rename \S+ to (\S+?)\.?$/;
const IN_PACKAGE =
	/^(\S+-\d\S*): (?:failed to (?:extract|commit|preserve) (\S+?)(?:: |\.$)|([^:\s]+): (?=no ))?(.*)$/;
const FILE =
	/^(?:[Ff]ailed to (?:create|extract|write|set ownership on|set permissions on|set xattrs on|preserve modification time on|read repositories:) ?)(\S+?)(?:: (.*))?$/;
/** apk 2.14 does not say which file it is. */
const UNREAD = /^failed to read repositories: ([^:/]+)$/;
const TAG = /^The repository tag for world dependency '([^']*?@([^']*))' does not exist/;

/** Loud lines after which nothing has to be mended: a remark, or a question without an answer. */
const HARMLESS =
	/^The indexes contain broken packages|^creating empty virtual package|: Could not find owner package$/;

/** Reads what stands behind `ERROR: ` or `WARNING: `, other than the head of the solver's report. */
export function lexProblem(severity: Severity, text: string): Lexed {
	if (HARMLESS.test(text)) {
		return {kind: 'answer'};
	}

	return (
		lexRepository(severity, text) ??
		lexDatabase(text) ??
		lexScriptOrPackage(text) ??
		lexRefusal(text) ?? {kind: 'message', severity, message: text}
	);
}

function lexRepository(severity: Severity, text: string): Lexed | undefined {
	const file = FILE_LINE.exec(text);
	if (file) {
		const [, name = '', number = '0', problem = '', word = ''] = file;
		return {kind: 'repositories-line', file: name, fileLine: Number(number), problem, word};
	}

	const action = ACTION.exec(text);
	const body = action?.[2] ?? text;
	if (action || LOCATION.test(body)) {
		const end = endOfTarget(body);
		if (end !== -1) {
			const target = body.slice(0, end);
			const reason = reasonOf(body.slice(end + 2));
			const isPackageFile = !action && target.endsWith('.apk');
			return isPackageFile
				? {kind: 'package-problem', package: packageNameOf(target), reason, path: undefined}
				: {kind: 'repository-problem', severity, action: action?.[1] ?? '', target, reason};
		}
	}

	return text.startsWith('Permanently redirected to ')
		? {kind: 'redirected', url: text.slice('Permanently redirected to '.length)}
		: undefined;
}

/** The target ends at the first colon with a space whose rest is a reason, else at the last one. */
function endOfTarget(body: string): number {
	const first = body.indexOf(': ');
	return first === -1 || reasonOf(body.slice(first + 2)).kind !== 'other'
		? first
		: body.lastIndexOf(': ');
}

type Stage = Extract<ApkNode, {kind: 'database-problem'}>['stage'];

const STAGES: Readonly<Record<string, Stage>> = {
	lock: 'lock',
	read: 'read',
	open: 'open',
	write: 'write',
	create: 'write',
	setup: 'write',
};

function lexDatabase(text: string): Lexed | undefined {
	const match = DATABASE.exec(text);
	if (match) {
		const stage = text.startsWith('Unable to open log') ? 'log' : STAGES[match[1] ?? 'open'];
		return {kind: 'database-problem', stage: stage ?? 'open', reason: reasonOf(match[3] ?? '')};
	}

	if (text === 'Unable to remount cache read/write') {
		return {kind: 'database-problem', stage: 'write', reason: reasonOf('Read-only file system')};
	}

	if (/^(?:System state may be inconsistent|FDB format error)/.test(text)) {
		const stage = text.startsWith('FDB') ? 'read' : 'write';
		const words = stage === 'read' ? 'database file format error' : text.replace(/^.*: /, '');
		return {kind: 'database-problem', stage, reason: reasonOf(words)};
	}

	return undefined;
}

function lexScriptOrPackage(text: string): Lexed | undefined {
	const script = SCRIPT.exec(text);
	if (script && SCRIPT_REASON.test(script[3] ?? '')) {
		const [, name = '', kind = '', reason = ''] = script;
		return {kind: 'script-failure', package: packageNameOf(name), script: kind, reason};
	}

	const overwrite = OVERWRITE.exec(text);
	if (overwrite) {
		const [, name = '', path = '', owner = ''] = overwrite;
		return {kind: 'overwrite', package: packageNameOf(name), path, owner};
	}

	const rename = RENAME.exec(text);
	if (rename) {
		const reason = {kind: 'is-directory', text: 'failed to rename', status: undefined} as const;
		return {
			kind: 'package-problem',
			package: packageNameOf(rename[1] ?? ''),
			reason,
			path: rename[2],
		};
	}

	const inPackage = IN_PACKAGE.exec(text);
	if (inPackage) {
		const [, name = '', path, other, reason = ''] = inPackage;
		const where = path ?? other;
		return {
			kind: 'package-problem',
			package: packageNameOf(name),
			reason: reasonOf(reason),
			path: where,
		};
	}

	const unread = UNREAD.exec(text);
	if (unread) {
		return {kind: 'file-problem', path: '/etc/apk/repositories', reason: reasonOf(unread[1] ?? '')};
	}

	const file = FILE.exec(text);
	return file
		? {kind: 'file-problem', path: file[1] ?? '', reason: reasonOf(file[2] ?? '')}
		: undefined;
}

function lexRefusal(text: string): Lexed | undefined {
	const tag = TAG.exec(text);
	if (tag) {
		return {kind: 'tag-missing', dependency: tag[1] ?? '', tag: tag[2] ?? ''};
	}

	if (
		/^Not (?:committing changes|continuing with upgrade) due to missing repository tags/.test(text)
	) {
		return {kind: 'refusal', because: 'tags'};
	}

	if (text.startsWith('Not continuing due to stale/unavailable repositories')) {
		return {kind: 'refusal', because: 'repositories'};
	}

	if (text.startsWith('You tried to add a non-repository package')) {
		return {kind: 'refusal', because: 'foreign-package'};
	}

	return lexNameOrUsage(text);
}

function lexNameOrUsage(text: string): Lexed | undefined {
	const gone = /^No such package: (\S+)|^Package '([^']+)' not found/.exec(text);
	if (gone) {
		return {kind: 'not-installed', name: gone[1] ?? gone[2] ?? ''};
	}

	const word = /^'([^']*)' is not an apk command/.exec(text);
	if (word) {
		return {kind: 'usage', what: 'command', word: word[1] ?? ''};
	}

	const option =
		/(?:unrecognized|ambiguous) option '?([^']*)'?$|option '([^']*)' (?:expects|does not expect)/.exec(
			text,
		);
	if (option) {
		return {kind: 'usage', what: 'option', word: option[1] ?? option[2] ?? ''};
	}

	const dependency =
		/^'([^']*)' is not a (?:valid|correctly formatted) |^([^:\s]+): bad package specifier/.exec(
			text,
		);
	return dependency
		? {kind: 'usage', what: 'dependency', word: dependency[1] ?? dependency[2] ?? ''}
		: undefined;
}
