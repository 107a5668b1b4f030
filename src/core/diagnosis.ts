import type {Message} from '../messages/message.ts';

/** How sure a diagnosis is of its cause. */
export type Confidence = 'certain' | 'likely' | 'possible';

/** A line that a diagnosis rests on. */
export type Evidence = {
	/** Line in the output that was read, from 1; 0 for a fact of the box. */
	readonly line: number;
	readonly text: string;
};

/** Something that helps. */
export type Remedy = {
	/** Stable dotted name. */
	readonly id: string;
	readonly title: Message;
	/** `plan`: the product can do it; `manual`: the user types it; `outside`: somebody else must. */
	readonly kind: 'plan' | 'manual' | 'outside';
	/** Words to send to the one who can help, where that is somebody else. */
	readonly forward?: Message;
	/** POSIX shell lines. */
	readonly commands: readonly string[];
};

/** A named cause with its evidence and what helps. */
export type Diagnosis = {
	/** A name of the public list of causes. */
	readonly cause: string;
	readonly confidence: Confidence;
	/** What is wrong, in one sentence. */
	readonly title: Message;
	/** Why it is that, here. */
	readonly because: Message;
	readonly evidence: readonly Evidence[];
	/** Best first. */
	readonly remedies: readonly Remedy[];
};
