import type {Language} from '../messages/languages.ts';
import type {CommandName} from './commands.ts';
import type {Target} from './option-values.ts';
import type {Preferences} from './preferences.ts';

/** What `preferences` is asked to do. */
export type PreferencesRequest =
	| {readonly action: 'list' | 'reset' | 'path'}
	| {readonly action: 'get'; readonly key: string}
	| {readonly action: 'set'; readonly key: string; readonly value: string};

/** A command line that has been understood; undefined stands for what nobody said. */
export type Options = {
	readonly command: CommandName;
	/** File of `diagnose`, scenario of `practice`, format of `export`. */
	readonly operand: string | undefined;
	/** Only for the command `preferences`. */
	readonly preferences: PreferencesRequest | undefined;
	/** Another box to act on. */
	readonly on: Target | undefined;
	/** Nothing is asked; what the plan says is done. */
	readonly yes: boolean;
	/** File with answers. */
	readonly answers: string | undefined;
	readonly dryRun: boolean;
	readonly offline: boolean;
	readonly runlevel: 'default' | 'boot' | undefined;
	readonly compose: boolean | undefined;
	/** Undefined where no user was named, so that preferences count; empty for `none`. */
	readonly users: readonly string[] | undefined;
	/** Base address, or `keep` for the mirror that the box has, whatever preferences say. */
	readonly mirror: string | undefined;
	/** Address of a registry, or `keep` for what the box has. */
	readonly registryMirror?: string;
	/** Absolute path of a folder that `kit` made. */
	readonly kit?: string;
	/** Leave the repositories files as they are. */
	readonly skipRepositories?: true;
	/** On a box that runs from memory: keep Docker over a reboot. */
	readonly keep?: true;
	/** Lines and numbered questions instead of screens, by flag or by environment. */
	readonly plain: boolean;
	readonly json: boolean;
	readonly ascii: boolean;
	/** True where a flag or `NO_COLOR` says so. */
	readonly noColor: boolean;
	readonly language: Language | undefined;
	/** `practice --list`. */
	readonly list: boolean;
	readonly seed: number | undefined;
	readonly pace: Preferences['pace'] | undefined;
	readonly output: string | undefined;
	/** `practice --shell`: lines typed into the pretend box, without the screens. */
	readonly shell?: true;
	/** Who sits there, for the result. */
	readonly seat?: string;
	/** File of a workshop. */
	readonly workshop?: string;
	/** Result files that are put into one table. */
	readonly summary?: readonly string[];
	/** `diagnose --explain`. */
	readonly explain: boolean;
};
