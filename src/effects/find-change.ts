import {byteStringFrom} from '../core/byte-string.ts';
import {WORLD} from '../core/remedies/file-remedies.ts';
import {afterTrial, beginSearch, nextTrial} from '../core/smallest-change/search.ts';
import type {ChangeAnswer} from '../core/smallest-change/world-change.ts';
import {message} from '../messages/message.ts';
import {askProgram} from './ask-box.ts';
import type {System} from './system.ts';

/** What a search needs from outside. */
export type FindChangeOptions = {
	readonly system: System;
	/** Packages that apk is to install. */
	readonly request: readonly string[];
	/** Called after each question with how many there were. */
	readonly onTrial?: (tried: number) => void;
	readonly signal?: AbortSignal;
};

/** A slow board may take a second a question; nobody waits longer than this. Milliseconds. */
const LONGEST_SEARCH_MS = 45_000;
/** What would be removed stands first, so all of an answer is needed: a desktop has a thousand packages. */
const MOST_LINES = 10_000;

/** Asks apk, which only simulates, what would have to give way for it to install the packages. */
export async function findChange(options: FindChangeOptions): Promise<ChangeAnswer> {
	const {system, request, onTrial, signal} = options;
	const world = await system.read(WORLD);
	if (world.kind === 'unreadable') {
		const because = message('change.unreadable', {path: WORLD, reason: world.message});
		return {kind: 'failed', because};
	}

	let search = beginSearch(world.kind === 'file' ? byteStringFrom(world.bytes) : '', request);
	const end = system.now() + LONGEST_SEARCH_MS;
	for (;;) {
		const next = nextTrial(search);
		if (!next || signal?.aborted || system.now() >= end) {
			return {kind: 'searched', search};
		}

		const answer = await askProgram(system, next.command, {signal, mostLines: MOST_LINES});
		search = afterTrial(search, answer);
		onTrial?.(search.tried);
	}
}
