import {type Message, message} from '../../messages/message.ts';
import type {BoxRecord} from '../box-record.ts';
import type {Space} from '../facts.ts';
import type {UndoableAct} from '../journal.ts';
import {sizeText} from '../size-text.ts';

/** Logs grow all the time; less than this says nothing. Bytes. */
const LEAST_CHANGE = 50e6;

/** Returns the free bytes of each mount, as a record keeps them. */
export function freeByMount(spaces: readonly Space[]): Readonly<Record<string, number>> {
	return Object.fromEntries(spaces.map(({mount, freeBytes}) => [mount, freeBytes]));
}

/** Returns where there is much more or less room than there was. */
export function spaceDifferences(
	before: BoxRecord['free'],
	spaces: readonly Space[],
	acts: readonly UndoableAct[],
): readonly Message[] {
	const isInstalled = acts.some(({act}) => act.kind === 'command' && act.id === 'apk.add');
	return Object.entries(freeByMount(spaces)).flatMap(([mount, now]) => {
		const was = before?.[mount];
		if (was === undefined || Math.abs(was - now) < LEAST_CHANGE) {
			return [];
		}

		const values = {mount, before: sizeText(was), now: sizeText(now)};
		// How much of it the packages take is not known, but that they do is.
		return [
			isInstalled && now < was
				? message('differs.space.installed', values)
				: message('differs.space', values),
		];
	});
}
