/** How what somebody types by hand is taken back: of each command its opposite. */

/** What to type before a remedy, so that it can be taken back, and what takes it back. */
export type TakeBack = {
	readonly before: readonly string[];
	readonly after: readonly string[];
	/** What nothing brings back. */
	readonly forever: readonly string[];
};

type Opposite = readonly [pattern: RegExp, opposite: (found: readonly string[]) => string];

/** Commands that have an opposite; of all others nothing is left, or there is no way back. */
const OPPOSITES: readonly Opposite[] = [
	[/^addgroup -S (\S+)$/, ([, group]) => `delgroup ${group}`],
	[/^addgroup (\S+) (\S+)$/, ([, user, group]) => `delgroup ${user} ${group}`],
	[
		/^(doas |sudo |)apk (?:--wait \d+ )?add (?!--)(.+)$/,
		([, as, names]) => `${as}apk del ${names}`,
	],
	[/^apk del (.+)$/, ([, names]) => `apk add ${names}`],
	[/^cp (\S+) (\S+)\.before$/, ([, path]) => `mv ${path}.before ${path}`],
	[/^cp ([^/*\s]+) (\S+\/)$/, ([, name, folder]) => `rm ${folder}${name}`],
	[/^mv (\S+) (\S+)\.before$/, ([, path]) => `mv ${path}.before ${path}`],
	[/^mount -o remount,rw (\S+)$/, ([, path]) => `mount -o remount,ro ${path}`],
	[/^modprobe (\S+)$/, ([, module]) => `modprobe -r ${module}`],
	[/^rc-update add (\S+) (\S+)$/, ([, name, level]) => `rc-update del ${name} ${level}`],
	[/^rc-service (\S+) start$/, ([, name]) => `rc-service ${name} stop`],
	[/^rc-service (\S+) stop$/, ([, name]) => `rc-service ${name} start`],
	[/^export (\w+)=/, ([, name]) => `unset ${name}`],
];

/** Commands that change a file in place; the first group is the file. */
const CHANGES = [
	/^(?:vi|dos2unix) (\/\S+)$/,
	/^sed -i .* (\/\S+)$/,
	/ >>? (\/etc\/\S+)$/,
	/^(setup-apkrepos)$/,
] as const;
/** What these throw away is gone. */
const FOREVER = /^docker (?:system|network|volume|image|container) prune\b/;
const REPOSITORIES = '/etc/apk/repositories';

/** Returns how these commands are taken back, the last one first; a changed file by a copy of it. */
export function takeBackOf(commands: readonly string[]): TakeBack {
	const after = commands.flatMap(oppositeOf);
	const copies = new Set(
		commands.flatMap(changedFile).filter((path) => !after.includes(`mv ${path}.before ${path}`)),
	);
	return {
		before: [...copies].map((path) => `cp ${path} ${path}.before`),
		after: [
			...new Set([
				...after.toReversed(),
				...[...copies].map((path) => `mv ${path}.before ${path}`),
			]),
		],
		forever: commands.filter((command) => FOREVER.test(command)),
	};
}

function oppositeOf(command: string): readonly string[] {
	for (const [pattern, opposite] of OPPOSITES) {
		const found = pattern.exec(command);
		if (found) {
			return [opposite(found)];
		}
	}

	return [];
}

function changedFile(command: string): readonly string[] {
	for (const pattern of CHANGES) {
		const [, path] = pattern.exec(command) ?? [];
		if (path !== undefined) {
			return [path === 'setup-apkrepos' ? REPOSITORIES : path];
		}
	}

	return [];
}
