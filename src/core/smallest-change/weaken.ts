import {type EntryChange, type WorldEntry, wishText} from './world-entry.ts';

/** One way to ask for less: a wish of world loses something, or the request does. */
export type Weakening = {
	readonly kind: 'version' | 'tag' | 'both' | 'allow' | 'forget' | 'choose' | 'without';
	/** What it is about, such as `nodejs`. */
	readonly name: string;
	/** What it takes away, such as `=20.1.0-r0`, or what it chooses. */
	readonly detail: string;
	/** The change of the file; undefined where the request changes. */
	readonly change: EntryChange | undefined;
	/**
	 * The word behind `apk add --simulate` that has the same effect without a change of the file:
	 * a wish on the command line takes the place of the one in world with the same name.
	 */
	readonly argument: string | undefined;
	/** How much it asks of the user; smaller is better. */
	readonly cost: number;
};

/** A version or a tag is the least that can be given up, a package that somebody wanted the most. */
const COST = {version: 1, tag: 1, allow: 1, both: 2, choose: 2, forget: 3, without: 4} as const;

/** Without these a box does not start any more; they are never given up. */
const NEVER_GIVEN_UP =
	/^(?:alpine-base|alpine-baselayout.*|alpine-keys|alpine-release|apk-tools|busybox.*|musl|openrc|libc-utils|linux-.*|mkinitfs|openssh.*|dhcpcd|doas|sudo|e2fsprogs|syslinux|grub.*)$/;

/** Returns whether a box may not do without this package. */
export function isEssential(name: string): boolean {
	return NEVER_GIVEN_UP.test(name);
}

/** Returns the ways to ask for less of a wish in world, the mildest first. */
export function weakeningsOf(
	entry: WorldEntry,
	providers: readonly string[],
): readonly Weakening[] {
	const {name, isForbidden, version, tag} = entry;
	if (isForbidden) {
		return [weakening('allow', entry, entry.text, undefined, name)];
	}

	const bare = {name, isForbidden, version: '', tag: ''};
	const milder: Weakening[] = [];
	if (version !== '') {
		milder.push(weakening('version', entry, version, wishText({...bare, tag})));
	}

	if (tag !== '') {
		milder.push(weakening('tag', entry, `@${tag}`, wishText({...bare, version})));
	}

	if (version !== '' && tag !== '') {
		milder.push(weakening('both', entry, `@${tag}${version}`, name));
	}

	return [
		...milder,
		...providers.map((provider) => weakening('choose', entry, provider, provider)),
		...(isEssential(name) ? [] : [weakening('forget', entry, entry.text, undefined, `!${name}`)]),
	];
}

/** Returns the request without one of its packages. */
export function withoutRequest(name: string): Weakening {
	return {
		kind: 'without',
		name,
		detail: name,
		change: undefined,
		argument: undefined,
		cost: COST.without,
	};
}

function weakening(
	kind: Exclude<Weakening['kind'], 'without'>,
	entry: WorldEntry,
	detail: string,
	text: string | undefined,
	argument = text,
): Weakening {
	return {kind, name: entry.name, detail, change: {entry, text}, argument, cost: COST[kind]};
}
