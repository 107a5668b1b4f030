import type {Box} from '../box.ts';

/** A way in which Docker's service, its settings, the kernel or the box are broken. */
export type BrokenBox = {
	readonly name: string;
	readonly what: string;
	/** The cause by its public name. */
	readonly cause: string;
	/** Causes that the same words can mean as well. */
	readonly accepts?: readonly string[];
	readonly break: (box: Box) => Promise<unknown>;
	/** Whether a run without a person mends it, or names the cause and leaves the box alone. */
	readonly ends: 'works' | 'named';
	/** A box without Docker; otherwise one where Docker runs. */
	readonly begins?: 'fresh';
	readonly options?: readonly string[];
	/** Words that name it where no diagnosis is made. */
	readonly says?: RegExp;
	/** By keys it ends in another way: the first choice of a failure mends it. */
	readonly byKeys?: 'works';
	/** Where the wizard ends by keys, where that is not a Docker that works. */
	readonly goal?: RegExp;
	/** The kind of remedy that has to be among those named. */
	readonly who?: 'manual' | 'outside';
	/** What else is true of a box that was mended. */
	readonly prove?: (box: Box) => Promise<unknown>;
};

/** Breaks a box by a shell text. */
export const shell = (text: string) => (box: Box) => box.shell(text);

/** Stops Docker, writes this as its settings, and leaves it to the product to start it. */
export const withJson = (text: string) =>
	shell(
		`service docker stop; mkdir -p /etc/docker; cat >/etc/docker/daemon.json <<'END'\n${text}\nEND`,
	);
