import type {Best} from '../lesson/score.ts';
import {DEFAULT_PREFERENCES, type Preferences} from '../preferences.ts';
import {migratePreferences} from './migrate-preferences.ts';
import {PREFERENCE_KEYS, PREFERENCES, type PreferenceKey} from './preference-table.ts';

/** What a preferences file says, whatever is in it. */
export type ParsedPreferences = {
	/** Always usable: what the file has no usable value for is the default. */
	readonly preferences: Preferences;
	/** Keys whose value cannot be used. */
	readonly unusable: readonly PreferenceKey[];
	/**
	 * `broken`: no JSON object. `future`: written by a newer product, so it is neither
	 * understood nor touched.
	 */
	readonly state:
		| {readonly kind: 'usable'}
		| {readonly kind: 'broken'}
		| {readonly kind: 'future'; readonly version: number};
};

/** Names of screens, such as `welcome`. */
const SCREEN_NAME = /^[a-z][a-z-]{0,39}$/;

/** Returns the preferences in what JSON made of a file; no value at all makes it throw. */
export function parsePreferences(found: unknown): ParsedPreferences {
	const migrated = migratePreferences(found);
	if (migrated.kind !== 'current') {
		return {preferences: DEFAULT_PREFERENCES, unusable: [], state: stateOf(migrated)};
	}

	const {record} = migrated;
	const read = PREFERENCE_KEYS.filter((key) => Object.hasOwn(record, key)).map(
		(key) => [key, PREFERENCES[key].check(record[key])] as const,
	);
	const {lastScreen} = record;
	const preferences = {
		...DEFAULT_PREFERENCES,
		...Object.fromEntries(read.filter(([, value]) => value !== undefined)),
		...bestOf(record.best),
		...(typeof lastScreen === 'string' && SCREEN_NAME.test(lastScreen) && {lastScreen}),
	};
	return {
		preferences,
		unusable: read.filter(([, value]) => value === undefined).map(([key]) => key),
		state: {kind: 'usable'},
	};
}

/** Names of scenarios: `community-off`. */
const SCENARIO_NAME = /^[a-z0-9][\w.-]{0,79}$/i;
/** Results that are kept; more scenarios than anybody plays. */
const MOST_RESULTS = 500;

/** Returns the results that can be used; a file that somebody changed may hold anything. */
function bestOf(found: unknown): Pick<Preferences, 'best'> {
	if (typeof found !== 'object' || found === null) {
		return {};
	}

	const usable = Object.entries(found as Readonly<Record<string, unknown>>).flatMap(
		([name, value]): [string, Best][] => {
			const {points, seconds} = (value ?? {}) as Partial<Best>;
			return SCENARIO_NAME.test(name) && isCount(points) && isCount(seconds)
				? [[name, {points, seconds}]]
				: [];
		},
	);
	return usable.length > 0 ? {best: Object.fromEntries(usable.slice(0, MOST_RESULTS))} : {};
}

function isCount(value: unknown): value is number {
	return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < 1e9;
}

function stateOf(
	migrated: Exclude<ReturnType<typeof migratePreferences>, {kind: 'current'}>,
): ParsedPreferences['state'] {
	return migrated.kind === 'future'
		? {kind: 'future', version: migrated.version}
		: {kind: 'broken'};
}
