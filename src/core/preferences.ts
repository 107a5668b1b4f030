import type {Language} from '../messages/languages.ts';

import type {Best} from './lesson/score.ts';

/** What is remembered between runs; kept by conf, validated here. */
export type Preferences = {
	/** Version of this record's shape, for our own migration. */
	readonly schemaVersion: 1;
	readonly runlevel: 'default' | 'boot';
	readonly compose: boolean;
	/** Base URL of a mirror; empty keeps the one of the box. */
	readonly mirror: string;
	/** Users to add to the group docker. */
	readonly users: readonly string[];
	/** Which symbols are drawn. */
	readonly look: 'auto' | 'unicode' | 'ascii';
	/** `dark` and `light` say what the terminal's background is; `auto` takes colours that hold on both. */
	readonly color: 'auto' | 'dark' | 'light' | 'none';
	/** `auto` leaves it to the locale of the environment. */
	readonly language: 'auto' | Language;
	/** Speed of the practice box. */
	readonly pace: 'real' | 'fast' | 'instant';
	/** Best result of each scenario of the practice, by its name. */
	readonly best?: Readonly<Record<string, Best>>;
	/** Screen on which the last run ended. */
	readonly lastScreen: string;
};

/** Preferences of somebody who never set any. */
export const DEFAULT_PREFERENCES: Preferences = {
	schemaVersion: 1,
	runlevel: 'default',
	compose: true,
	mirror: '',
	users: [],
	look: 'auto',
	color: 'auto',
	language: 'auto',
	pace: 'fast',
	lastScreen: 'welcome',
};
