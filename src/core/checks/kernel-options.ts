import {message, say} from '../../messages/message.ts';
import {unknown, valueOr} from '../fact.ts';
import {
	FIREWALL_OPTIONS,
	NEEDED_OPTIONS,
	SPECIAL_OPTIONS,
	STORAGE_OPTIONS,
	USEFUL_OPTIONS,
} from '../kernel-options.ts';
import {checkFact, type Judge, judged} from './judge.ts';

/** Fewer keys than these are used up by some hundred containers (moby, contrib/check-config.sh). */
const LEAST_KEYS = 10_000;
/** Names that fit into a row. */
const MOST_NAMES = 3;

/** Judges how the kernel was built, where it tells. */
export const kernelOptions: Judge = (facts) => {
	const id = 'kernel.options';
	const options = facts.kernelOptions ?? unknown(say(message('fact.not-asked-yet')));
	return checkFact(id, 'check.what.options', options, (found, source) => {
		const missing = missingOptions(found);
		if (missing.length > 0) {
			const names = shortList(missing);
			return judged(id, 'warn', source, {
				value: message('check.options.missing', {names}),
				detail: message('check.options.missing.detail', {names: missing.join(', ')}),
			});
		}

		const keys = facts.rootKeys && valueOr(facts.rootKeys, undefined);
		if (keys !== undefined && keys < LEAST_KEYS) {
			return judged(id, 'warn', '/proc/sys/kernel/keys/root_maxkeys', {
				value: message('check.options.keys', {count: keys}),
				detail: message('check.options.keys.detail', {count: keys}),
			});
		}

		if (facts.appArmor && valueOr(facts.appArmor, undefined)?.lacksParser) {
			return judged(id, 'warn', '/sys/module/apparmor/parameters/enabled', {
				value: message('check.options.apparmor'),
				detail: message('check.options.apparmor.detail'),
			});
		}

		const useful = USEFUL_OPTIONS.filter((name) => !found.includes(name));
		const special = specialUses(found);
		return useful.length > 0
			? judged(id, 'ok', source, {
					value: message('check.options.useful', {names: shortList(useful)}),
					detail: message('check.options.useful.detail', {names: useful.join(', ')}),
				})
			: judged(id, 'ok', source, {
					value: message('check.options'),
					detail:
						special.length > 0
							? message('check.options.detail.special', {uses: special.join(', ')})
							: message('check.options.detail', {count: NEEDED_OPTIONS.length}),
				});
	});
};

/** Returns what some people use and cannot use here, in words. */
function specialUses(found: readonly string[]): readonly string[] {
	return Object.entries(SPECIAL_OPTIONS).flatMap(([use, names]) => {
		const isEnough =
			use === 'confinement'
				? names.some((name) => found.includes(name))
				: names.every((name) => found.includes(name));
		return isEnough
			? []
			: [say(message(`check.options.use.${use as keyof typeof SPECIAL_OPTIONS}`))];
	});
}

/** Returns what is missing; of things of which one is enough, the one that is usual today. */
export function missingOptions(found: readonly string[]): readonly string[] {
	const has = (name: string) => found.includes(name);
	const hasFirewall = FIREWALL_OPTIONS.some((set) => set.every(has));
	return [
		...NEEDED_OPTIONS.filter((name) => !has(name)),
		...(hasFirewall ? [] : (FIREWALL_OPTIONS[0] ?? []).filter((name) => !has(name))),
		...(STORAGE_OPTIONS.some(has) ? [] : STORAGE_OPTIONS.slice(0, 1)),
	];
}

function shortList(names: readonly string[]): string {
	return names.length > MOST_NAMES
		? `${names.slice(0, MOST_NAMES).join(', ')}, …`
		: names.join(', ');
}
