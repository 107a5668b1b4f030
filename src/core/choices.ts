/** What the user decided, by flag, answer file, preference or key; the plan is made from it. */
export type Choices = {
	/** Runlevel that starts Docker at boot. */
	readonly runlevel: 'default' | 'boot';
	/** The runlevel was named by the user, so that Docker is also moved there from another one. */
	readonly movesRunlevel?: boolean;
	/** On a box that runs from memory: also keep Docker over a reboot, with Alpine's own tools. */
	readonly keep?: boolean;
	/** Also install the compose plug-in. */
	readonly compose: boolean;
	/** Users to add to the group `docker`; each becomes able to act as root. */
	readonly users: readonly string[];
	/** Base URL of the mirror to use; undefined keeps the one that the box has. */
	readonly mirror: string | undefined;
	/** Server that Docker asks for images before Docker Hub; undefined leaves what the box has. */
	readonly registryMirror?: string;
	/** Do not ask the network for anything. */
	readonly offline: boolean;
	/** Folder of packages that `kit` made on another box: apk takes them from there, without a network. */
	readonly kit?: string;
	/** Images that the kit brings, as it says itself: nobody chooses them. */
	readonly kitImages?: readonly string[];
	/** Leave the repositories as they are, also if community is off. */
	readonly skipRepositories: boolean;
};

/** What is done where nobody says otherwise. */
export const DEFAULT_CHOICES: Choices = {
	runlevel: 'default',
	compose: true,
	users: [],
	mirror: undefined,
	offline: false,
	skipRepositories: false,
};
