import type {Message} from '../../messages/message.ts';
import type {TextPosition} from './text-position.ts';

/** What a problem of the settings means for the daemon. */
export type ProblemWeight =
	/** The daemon does not start with it. */
	| 'stops'
	/** The daemon of this product's knowledge does not start with it; a newer one might. */
	| 'may-stop'
	/** It starts and is open to others. */
	| 'danger'
	/** It starts and takes no notice. */
	| 'ignored';

/** The kinds of problem, named as in the public list of causes. */
export type ProblemCause =
	| 'daemon-json-syntax'
	| 'daemon-json-unknown-option'
	| 'daemon-json-invalid-value'
	| 'daemon-json-flag-conflict'
	| 'storage-driver-unknown'
	| 'dockerd-unknown-flag'
	| 'tcp-without-tls';

/** One thing that is wrong with the settings of the daemon. */
export type SettingsProblem = {
	readonly cause: ProblemCause;
	readonly weight: ProblemWeight;
	/** File in which it stands. */
	readonly path: string;
	/** Where it stands; undefined where the whole file is meant. */
	readonly position: TextPosition | undefined;
	/** What is wrong and what was expected, as one sentence without the place. */
	readonly text: Message;
	/** The key or flag; empty where it is about none. */
	readonly subject: string;
};
