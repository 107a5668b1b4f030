import {DEFAULT_PREFERENCES} from '../preferences.ts';

/** What a file holds, in the shape that this version writes. */
export type MigratedPreferences =
	| {readonly kind: 'current'; readonly record: Readonly<Record<string, unknown>>}
	| {readonly kind: 'future'; readonly version: number}
	| {readonly kind: 'broken'};

type Stored = Readonly<Record<string, unknown>>;

/**
 * Turns a record of version N into one of version N + 1, at index N. conf's own migrations
 * are declared unsupported by their author, so the version stands in the record.
 */
const STEPS: readonly ((record: Stored) => Stored)[] = [
	// Written before there were versions, or by hand: the keys are the same.
	(record) => record,
];

/** Returns the record in today's shape; an unusable version counts as none. */
export function migratePreferences(found: unknown): MigratedPreferences {
	if (typeof found !== 'object' || found === null || Array.isArray(found)) {
		return {kind: 'broken'};
	}

	const {schemaVersion} = found as Stored;
	const version = isVersion(schemaVersion) ? schemaVersion : 0;
	if (version > DEFAULT_PREFERENCES.schemaVersion) {
		return {kind: 'future', version};
	}

	const record = STEPS.slice(version).reduce((older, step) => step(older), found as Stored);
	return {kind: 'current', record};
}

function isVersion(value: unknown): value is number {
	return typeof value === 'number' && Number.isInteger(value) && value >= 0;
}
