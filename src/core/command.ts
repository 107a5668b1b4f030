import type {Message, MessageKey} from '../messages/message.ts';
import type {ByteString} from './byte-string.ts';

/** A stable, dotted public name, such as `apk.add`: logs, journal, tests and scripts use it. */
export type ActId = string;

/** What an act may change on the box. */
export type Touch = 'files' | 'packages' | 'services' | 'accounts' | 'containers' | 'network';

/** How the success of a command is told from its failure. */
export type SuccessRule = {
	/** Exit codes that mean success. */
	readonly exitCodes: readonly number[];
	/** Text that standard output must also contain. */
	readonly stdoutIncludes?: string;
	/** A line that standard output must also have, as the source of a regular expression. */
	readonly stdoutLine?: string;
	/** Success of a part, which is all that is needed. */
	readonly partial?: PartialSuccess;
	/** What it means where the text or the line is missing; a general sentence is said otherwise. */
	readonly otherwise?: Message;
	/** Endings that show neither that it works nor that it does not; a time-out is one too. */
	readonly tellsNothing?: {readonly exitCodes: readonly number[]; readonly because: Message};
};

/** What must have come before for an act to make sense. */
export type Requirement = {
	/** Name of an earlier act of the step, which must have succeeded. */
	readonly act: ActId;
	/** Text that none of its lines may contain. */
	readonly without?: string;
	/** Why the act is left out otherwise. */
	readonly otherwise: Message;
};

/** What the output of a command that succeeded shows, in words. */
export type Evidence = {
	readonly says: MessageKey & `evidence.${string}`;
	/** Values of the text: the first group of each expression in the first line that it matches. */
	readonly values: Readonly<Record<string, string>>;
};

/** When a command that complains, and ends with a code of its own for that, did what it had to. */
export type PartialSuccess = {
	/** Greatest exit code that may mean it; above are those of hard failures. */
	readonly mostExitCode: number;
	/** A line of complaint, as the source of a regular expression. */
	readonly complaint: string;
	/** Of each group at least one text must be in no complaint. */
	readonly spared: readonly (readonly string[])[];
	/** What to say of it. */
	readonly remark: Message;
};

/** How an act is taken back. */
export type Undo =
	/** These commands put things back; they are run in this order. */
	| {readonly kind: 'commands'; readonly commands: readonly Command[]}
	/** The backup that the runner made is put back, where the file still has our text. */
	| {readonly kind: 'restore-file'}
	/** The act changes nothing that would have to be put back. */
	| {readonly kind: 'nothing'}
	/** It cannot or should not be taken back by itself; the message says why. */
	| {readonly kind: 'none'; readonly reason: Message};

/** One program invocation, described before it happens. */
export type Command = {
	readonly kind: 'command';
	/** Stable name. */
	readonly id: ActId;
	/** Program and arguments; never a shell string. */
	readonly argv: readonly [program: string, ...args: string[]];
	/** Why this is run, for a beginner. */
	readonly reason: Message;
	/** What it may change; empty for a command that only reads. */
	readonly touches: readonly Touch[];
	/** Whether it needs root. */
	readonly privilege: 'user' | 'root';
	/** How success is told from failure. */
	readonly succeeds: SuccessRule;
	/** Silence longer than this is said on screen; nothing is stopped. Milliseconds. */
	readonly quietAfterMs: number;
	/** Hard limit, after which the process group is ended. Milliseconds. */
	readonly timeoutMs: number;
	/** How it is taken back. */
	readonly undo: Undo;
	/**
	 * Options put behind the program's name when the product runs it, which change nothing of what
	 * it is for: waiting for apk's lock, the meter's channel, no index from the cache. They stay out
	 * of the text to copy.
	 */
	readonly runOptions: readonly string[];
	/** The program writes its progress to file descriptor 3. */
	readonly hasProgressChannel: boolean;
	/** Variables added to the minimal environment, such as proxies. */
	readonly environment?: Readonly<Record<string, string>>;
	/** It is left out, and says why, where one of these is not met. */
	readonly requires?: readonly Requirement[];
	/** What its success shows: the first of these whose values are all found. */
	readonly evidence?: readonly Evidence[];
	/** It is run again where it failed: what it asks may need a moment to be ready. */
	readonly tries?: {readonly most: number; readonly everyMs: number};
	/**
	 * Acts of the step whose traces it removes. It is run where one of them was begun, also after
	 * a failure or a stop, and its own failure decides nothing.
	 */
	readonly tidiesUp?: readonly ActId[];
};

/** One change of a file, described before it happens. */
export type FileEdit = {
	readonly kind: 'edit';
	/** Stable name. */
	readonly id: ActId;
	/** Absolute path; a symbolic link is followed and its target edited. */
	readonly path: string;
	/** The bytes that the file must still have; undefined where there must be no file. */
	readonly before: ByteString | undefined;
	/** The bytes it gets; undefined where the file is to be removed. */
	readonly after: ByteString | undefined;
	/** Mode of a file that did not exist; an existing file keeps its own. */
	readonly newFileMode: number;
	/** Why, for a beginner. */
	readonly reason: Message;
	/** Whether it needs root. */
	readonly privilege: 'user' | 'root';
	/** How it is taken back. */
	readonly undo: Undo;
	/** What a file is that somebody else has changed since: a failure, or left as it is on purpose. */
	readonly whenChanged?: 'fail' | 'leave';
	/** A copy of the product's own that is gone at the end; a short preview leaves it out. */
	readonly isScratch?: boolean;
};

/** Waiting until a service really answers, with a limit and with signs that it never will. */
export type Wait = {
	readonly kind: 'wait';
	/** Stable name. */
	readonly id: ActId;
	/** Asked again and again; success ends the wait. */
	readonly ask: Command;
	/** Pause between two questions. Milliseconds. */
	readonly everyMs: number;
	/** The wait fails after this. Milliseconds. */
	readonly limitMs: number;
	/** Read on each round: tells started, stopped, failed and the number of respawns. */
	readonly state: Command;
	/** The service whose line in `state` counts. */
	readonly service: string;
	/** Log files that the service writes; what is added during the wait is shown. */
	readonly logs: readonly string[];
	/** Logs of the whole system among them, with the source of a pattern for the lines that matter. */
	readonly onlyLines?: Readonly<Record<string, string>>;
	/** Why, for a beginner. */
	readonly reason: Message;
	/** Whether it needs root. */
	readonly privilege: 'user' | 'root';
	/** How it is taken back. */
	readonly undo: Undo;
};

/** Anything the product does to a box, as a value that can be shown, run, simulated or undone. */
export type Act = Command | FileEdit | Wait;

/** What a caller must say of a command; the rest has safe defaults. */
export type CommandInput = Pick<Command, 'id' | 'argv' | 'reason'> & Partial<Omit<Command, 'kind'>>;

/** Silence that is normal for a quick command. Milliseconds. */
const QUIET_AFTER_MS = 10_000;
/** Limit of a command that says none. Milliseconds. */
const TIMEOUT_MS = 60_000;

/**
 * Returns a command with defaults: reads only, no root, exit code 0, 60 seconds.
 *
 * @throws {RangeError} If an argument holds a NUL, which no program could receive.
 */
export function command(input: CommandInput): Command {
	if (input.argv[0] === '' || input.argv.some((word) => word.includes('\0'))) {
		throw new RangeError(`${input.id}: an argument cannot be passed to a program`);
	}

	return {
		kind: 'command',
		touches: [],
		privilege: 'user',
		succeeds: {exitCodes: [0]},
		quietAfterMs: QUIET_AFTER_MS,
		timeoutMs: TIMEOUT_MS,
		undo: {kind: 'nothing'},
		runOptions: [],
		hasProgressChannel: false,
		...input,
	};
}

/** Returns program and arguments as they are really run, with the options of the run. */
export function runArgv(act: Command): readonly [program: string, ...args: string[]] {
	const [program, ...args] = act.argv;
	return [program, ...act.runOptions, ...args];
}

/** Returns whether an act writes packages: an apk that is ended in its middle leaves them half unpacked. */
export function changesPackages(act: Act): boolean {
	return act.kind === 'command' && act.argv[0] === 'apk' && act.touches.includes('packages');
}
