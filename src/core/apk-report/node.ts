import type {Dependency, PackageName} from './package-name.ts';
import type {Reason} from './reason.ts';

/** How loud apk was. */
export type Severity = 'error' | 'warning';

/** Who wants something: the list of packages that the user asked for (`world`) or a package. */
export type Relation = {
	readonly line: number;
	/** The line as printed, without indentation. */
	readonly text: string;
	readonly by: 'world' | PackageName;
	readonly dependency: Dependency;
};

/** One package of the solver's report with all that apk says of it. */
export type SolverPackage = {
	readonly line: number;
	/** The line as printed, without indentation. */
	readonly text: string;
	/** The label as printed, without its colon. */
	readonly label: string;
	readonly name: string;
	/** Undefined where the report is about a name only. */
	readonly version: string | undefined;
	/** `missing`: no repository has it. `virtual`: only other packages provide it. */
	readonly state: 'package' | 'missing' | 'virtual';
	readonly requiredBy: readonly Relation[];
	readonly breaks: readonly Relation[];
	readonly satisfies: readonly Relation[];
	/** Packages that cannot be installed together with this one. */
	readonly conflicts: readonly string[];
	/** Tags (`@edge`) or places (`--no-network`, `cache`) that hide it. */
	readonly maskedIn: readonly string[];
	readonly providedBy: readonly string[];
	/** Words of `note`, `error`, `arch`, `depends`, `provides` and `install_if`, by label. */
	readonly remarks: Readonly<Record<string, readonly string[]>>;
};

/** A piece of apk's output. Every node knows its line in the text that was read, from 1. */
export type ApkNode = {readonly line: number; readonly text: string} & (
	| {readonly kind: 'fetch'; readonly url: string}
	| {
			readonly kind: 'repository-problem';
			readonly severity: Severity;
			/** apk's words for what it was doing: `updating and opening`, `Ignoring`, or empty. */
			readonly action: string;
			/** URL, path or name of a cached index, as printed. */
			readonly target: string;
			readonly reason: Reason;
	  }
	| {
			readonly kind: 'package-problem';
			readonly package: PackageName;
			readonly reason: Reason;
			/** File of the package that it is about, where there is one. */
			readonly path: string | undefined;
	  }
	| {
			readonly kind: 'overwrite';
			readonly package: PackageName;
			readonly path: string;
			readonly owner: string;
	  }
	| {readonly kind: 'file-problem'; readonly path: string; readonly reason: Reason}
	| {
			readonly kind: 'script-failure';
			readonly package: PackageName;
			readonly script: string;
			readonly reason: string;
	  }
	| {
			readonly kind: 'solver';
			readonly packages: readonly SolverPackage[];
			readonly lastLine: number;
	  }
	| {
			readonly kind: 'step';
			readonly done: number;
			readonly total: number;
			readonly verb: string;
			readonly package: PackageName;
	  }
	| {readonly kind: 'executing'; readonly what: string}
	| {
			readonly kind: 'totals';
			readonly ok: boolean;
			readonly errors: number;
			readonly packages: number;
	  }
	| {
			readonly kind: 'index-totals';
			readonly ok: boolean;
			/** Repositories without an index, or all errors for apk 2.10. */
			readonly unavailable: number;
			readonly stale: number;
			readonly available: number;
	  }
	| {readonly kind: 'repository-state'; readonly version: string; readonly url: string}
	| {
			readonly kind: 'database-problem';
			readonly stage: 'lock' | 'read' | 'open' | 'log' | 'write';
			readonly reason: Reason;
	  }
	| {
			readonly kind: 'repositories-line';
			readonly file: string;
			readonly fileLine: number;
			readonly problem: string;
			readonly word: string;
	  }
	| {readonly kind: 'tag-missing'; readonly dependency: string; readonly tag: string}
	| {readonly kind: 'refusal'; readonly because: 'tags' | 'repositories' | 'foreign-package'}
	| {
			readonly kind: 'usage';
			readonly what: 'command' | 'option' | 'dependency' | 'help';
			readonly word: string;
	  }
	| {readonly kind: 'not-installed'; readonly name: string}
	| {readonly kind: 'unselectable'; readonly name: string}
	| {readonly kind: 'tls-detail'; readonly reason: Reason}
	| {readonly kind: 'redirected'; readonly url: string}
	| {readonly kind: 'waiting'}
	| {
			readonly kind: 'policy';
			readonly name: string;
			readonly versions: readonly {readonly version: string; readonly sources: readonly string[]}[];
	  }
	/** Lines of a query or of a question that carry no trouble: lists, descriptions, summaries. */
	| {readonly kind: 'answer'}
	/** ERROR or WARNING in words that this grammar does not know. */
	| {readonly kind: 'message'; readonly severity: Severity; readonly message: string}
);

/** The kinds of nodes. */
export type ApkNodeKind = ApkNode['kind'];
