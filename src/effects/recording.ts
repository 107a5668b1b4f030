/** A box as it was recorded: plain data that can be written as JSON. */
export type Recording = {
	readonly schema: 1;
	/** Programs that were run, in order. */
	readonly runs: readonly RecordedRun[];
	/** Files and folders by absolute path. */
	readonly files: Readonly<Record<string, RecordedFile>>;
};

/** One program and what it said. */
export type RecordedRun = {
	readonly argv: readonly [program: string, ...args: string[]];
	/** What it got on standard input, where that matters for the answer. */
	readonly stdin?: string;
	/** In order of arrival. */
	readonly output: readonly RecordedOutput[];
	/** Exit code; null where a signal ended it. */
	readonly exitCode: number | null;
	readonly signal?: string;
};

/** A piece of output: as text where it is UTF-8, else in Base64. */
export type RecordedOutput = {
	readonly stream: 'stdout' | 'stderr' | 'progress';
} & ({readonly text: string} | {readonly base64: string});

/** A file or folder. */
export type RecordedFile = {
	readonly type: 'file' | 'directory' | 'other';
	/** Permission bits; 0o644, and 0o755 for a folder, where they are not given. */
	readonly mode?: number;
	readonly uid?: number;
	readonly gid?: number;
	readonly modifiedAt?: number;
} & ({readonly text?: string} | {readonly base64: string});

/** Returns the bytes of recorded text or Base64. */
export function recordedBytes(recorded: {text?: string; base64?: string}): Uint8Array {
	return recorded.base64 === undefined
		? new TextEncoder().encode(recorded.text ?? '')
		: new Uint8Array(Buffer.from(recorded.base64, 'base64'));
}
