import type {ProbedFile} from '../facts.ts';

/** What Docker without root needs of a box. */
export type RootlessFacts = {
	/** `/etc/subuid` and `/etc/subgid`: ranges of numbers for users in containers; undefined where there is none. */
	readonly subuid: ProbedFile | undefined;
	readonly subgid: ProbedFile | undefined;
	/** Modules that are loaded at each boot for it; undefined where there is no such file. */
	readonly modulesLoad: ProbedFile | undefined;
	/** User namespaces that the kernel allows; 0 switches them off; undefined where it does not tell. */
	readonly maxUserNamespaces: number | undefined;
	/** `newuidmap` and `rootlesskit`, where they are there. */
	readonly programs: readonly string[];
};
