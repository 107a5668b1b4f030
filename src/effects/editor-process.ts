import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {basename, join} from 'node:path';
import {execa} from 'execa';
import {type Message, message} from '../messages/message.ts';
import {CHILD_PATH} from './child-environment.ts';

/** What came of editing. */
export type Edited =
	| {readonly kind: 'edited'; readonly bytes: Uint8Array}
	| {readonly kind: 'failed'; readonly because: Message};

/** How an editor is run. */
export type EditorOptions = {
	/** Decides which editor. */
	readonly environment: Readonly<Record<string, string | undefined>>;
	/** Gives the terminal to what it calls, and takes it back. */
	readonly handOver: (work: () => Promise<void>) => Promise<void>;
};

/** BusyBox has it, so every Alpine has. */
const DEFAULT_EDITOR = 'vi';
/** A name alone: options and paths are more than what somebody's environment may decide for root. */
const PLAIN_NAME = /^[\w][\w.+-]*$/;

/** Returns the editor that the user is used to, where it is named plainly. */
export function editorOf({VISUAL, EDITOR}: EditorOptions['environment']): string {
	return (
		[VISUAL, EDITOR].find((name) => name !== undefined && PLAIN_NAME.test(name)) ?? DEFAULT_EDITOR
	);
}

/** A program of the system is found first, so that nothing in a user's own PATH takes its name. */
function pathOf({PATH = ''}: EditorOptions['environment']): string {
	return PATH === '' ? CHILD_PATH : `${CHILD_PATH}:${PATH}`;
}

/** What an editor needs to show the user's language on this terminal; nothing else is handed on. */
function present(environment: EditorOptions['environment']): Record<string, string> {
	return Object.fromEntries(
		EDITOR_VARIABLES.flatMap((name) => {
			const value = environment[name];
			return value === undefined ? [] : [[name, value]];
		}),
	);
}

const EDITOR_VARIABLES = ['HOME', 'TERM', 'LANG', 'LC_ALL', 'LC_CTYPE', 'COLORTERM', 'TERMINFO'];

/**
 * Lets somebody edit a private copy of a file, and returns the bytes of the copy afterwards. The
 * file itself is not touched: what was typed is shown and confirmed like every other change.
 */
export async function editCopy(
	path: string,
	bytes: Uint8Array,
	{environment, handOver}: EditorOptions,
): Promise<Edited> {
	const program = editorOf(environment);
	const folder = await mkdtemp(join(tmpdir(), 'alpine-docker-wizard-'));
	const copy = join(folder, basename(path));
	try {
		await writeFile(copy, bytes, {mode: 0o600});
		let because: Message | undefined;
		await handOver(async () => {
			const ended = await execa(program, [copy], {
				...{stdio: 'inherit', reject: false, extendEnv: false},
				env: {...present(environment), PATH: pathOf(environment)},
			});
			if (ended.exitCode === undefined) {
				because = message('notice.no-editor', {program, reason: ended.shortMessage ?? ''});
			}
		});
		return because ? {kind: 'failed', because} : {kind: 'edited', bytes: await readFile(copy)};
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		return {kind: 'failed', because: message('notice.no-editor', {program, reason})};
	} finally {
		await rm(folder, {recursive: true, force: true});
	}
}
