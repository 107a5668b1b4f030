import type {Message} from '../../../messages/message.ts';
import type {ApkGeneration, Support} from '../../facts.ts';
import type {MendContext} from '../mend/context.ts';
import type {RepositoryFile} from '../paths.ts';
import type {RepositoryEdit} from '../repository-edit.ts';

/** `error`: apk cannot do its work. `warning`: it can, with a risk or a message. `info`: good to know. */
export type Severity = 'error' | 'warning' | 'info';

/** Something about the repositories files that is worth a sentence. */
export type Finding = {
	/** Stable dotted name, such as `repositories.trailing-blank`. */
	readonly id: `repositories.${string}`;
	/** Name of the public list of causes, where one fits. */
	readonly cause: string | undefined;
	readonly path: string;
	/** Counts from 1; 0 where it is about the file, or about all of them. */
	readonly line: number;
	readonly severity: Severity;
	/** What is there. */
	readonly message: Message;
	/** What it means for this generation of apk. */
	readonly consequence: Message;
	/** Changes only the lines concerned; undefined where there is none that is safe to offer. */
	readonly fix: readonly RepositoryEdit[] | undefined;
};

/** What the lint is told of the box; all but the first three may be unknown. */
export type LintOptions = {
	readonly branch: string;
	readonly generation: ApkGeneration;
	/** As apk names it. */
	readonly arch: string;
	/** Text of `/etc/alpine-release`. */
	readonly alpineRelease?: string | undefined;
	readonly support?: Support | undefined;
	/** Clock of the box is known to be far off. */
	readonly clockLooksWrong?: boolean | undefined;
	/** Lines of `/etc/apk/world`. */
	readonly world?: readonly string[] | undefined;
	/** Packages that somebody asks apk for, as typed: `docker@edge`. */
	readonly wanted?: readonly string[] | undefined;
	/** Text of `/etc/apk/arch`. */
	readonly archFile?: string | undefined;
};

/** What every rule of the lint gets. */
export type LintContext = MendContext & {
	readonly files: readonly RepositoryFile[];
	readonly options: LintOptions;
};

/** Findings of one kind that are told of; when they are mended, the next ones show. */
export const MOST_FINDINGS = 50;

/** One rule of the lint. */
export type LintRule = (context: LintContext) => readonly Finding[];
