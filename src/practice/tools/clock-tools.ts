import {isRoot} from '../accounts.ts';
import {nameTrouble} from '../network.ts';
import {type Call, complaint, line, notSimulated, type Ran, ran} from '../program.ts';
import type {World} from '../world.ts';

/** Asking a time server takes about this, and giving up on one. Milliseconds. */
const SYNC_MS = 1200;
const GIVE_UP_MS = 5000;

/** `date -s TIME`: `@SECONDS`, `YYYY-MM-DD hh:mm[:ss]` or `hh:mm[:ss]`, as UTC. */
export function setDate(world: World, call: Call): Ran {
	const at = call.argv.indexOf('-s');
	const text = call.argv[at + 1] ?? '';
	const present = new Date(call.now + world.clockAheadMs).toISOString();
	const seconds = /^@(\d+)$/.exec(text)?.[1];
	const spelled = /^(?:(\d{4}-\d\d-\d\d)[ T])?(\d\d:\d\d)(:\d\d)?$/.exec(text);
	const wanted =
		seconds === undefined
			? spelled
				? Date.parse(`${spelled[1] ?? present.slice(0, 10)}T${spelled[2]}${spelled[3] ?? ':00'}Z`)
				: Number.NaN
			: Number(seconds) * 1000;
	if (Number.isNaN(wanted)) {
		return ran(world, [complaint(`date: invalid date '${text}'`)], 1);
	}

	if (!isRoot(world)) {
		return ran(world, [complaint("date: can't set date: Operation not permitted")], 1);
	}

	const next = {...world, clockAheadMs: wanted - call.now};
	const clock = new Date(wanted);
	const day = clock.toUTCString();
	const shown = `${day.slice(0, 3)} ${day.slice(8, 11)} ${String(clock.getUTCDate()).padStart(2)} ${clock.toISOString().slice(11, 19)} UTC ${clock.getUTCFullYear()}`;
	return ran(next, [line(shown)], 0);
}

/** `ntpd [-d] [-n] -q -p SERVER`: asks once and sets the clock. */
export function ntpd(world: World, call: Call): Ran {
	const options = call.argv.slice(1);
	const at = options.indexOf('-p');
	const server = options[at + 1] ?? '';
	const letters = options
		.filter((word) => word.startsWith('-'))
		.join('')
		.replace(/-/g, '');
	if (at < 0 || !letters.includes('q') || /[^dnqpN]/.test(letters)) {
		return notSimulated(world, call.argv.join(' '));
	}

	if (!isRoot(world)) {
		return ran(world, [complaint('ntpd: settimeofday: Operation not permitted')], 1);
	}

	const trouble = nameTrouble(world, server);
	if (trouble) {
		return ran(world, [complaint(`ntpd: bad address '${server}'`, GIVE_UP_MS)], 1);
	}

	const offset = (-world.clockAheadMs / 1000).toFixed(6);
	const words = `ntpd: setting time to ${new Date(call.now).toISOString().slice(0, 19).replace('T', ' ')}.000000 (offset ${world.clockAheadMs > 0 ? '' : '+'}${offset}s)`;
	return ran({...world, clockAheadMs: 0}, [complaint(words, SYNC_MS)], 0);
}
