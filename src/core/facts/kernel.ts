import {message, say} from '../../messages/message.ts';
import {type Fact, known, mapFact, notApplicable, unknown, valueOr} from '../fact.ts';
import type {Facts, Kernel} from '../facts.ts';
import type {ProbeAnswers} from '../probe/answer.ts';
import {askLine, askText, foundPrograms, sourceOf, unusable} from './ask.ts';
import {CONTAINERS, environmentFrom} from './environment.ts';

/** Returns the running kernel and whether its own modules are there. */
export function kernelFrom(answers: ProbeAnswers): Fact<Kernel> {
	return mapFact(askLine(answers, 'os.release'), (release) => ({
		release,
		modules: modulesFor(release, answers),
	}));
}

/** Returns the options of the kernel that are on, of those that matter. */
export function kernelOptionsFrom(answers: ProbeAnswers): Fact<readonly string[]> {
	const answer = answers.get('kernel.options');
	if (answer?.kind === 'kernel-options' && answer.found.length > 0) {
		return known(answer.found, answer.path);
	}

	return answer === undefined
		? unusable('kernel.options')
		: notApplicable(say(message('fact.no-kernel-options')));
}

/** Returns whether AppArmor is on and nothing can load rules into it. */
export function appArmorFrom(answers: ProbeAnswers): NonNullable<Facts['appArmor']> {
	return mapFact(askText(answers, 'apparmor.enabled'), (text) => ({
		lacksParser: text.trim() === 'Y' && !foundPrograms(answers).has('apparmor_parser'),
	}));
}

/** Returns how many keys root may hold. */
export function rootKeysFrom(answers: ProbeAnswers): Fact<number> {
	return mapFact(askText(answers, 'kernel.root-maxkeys'), (text) => Number(text.trim()));
}

/** Returns whether the kernel has the overlay file system or can load it. */
export function overlayFrom(answers: ProbeAnswers): Fact<'available' | 'loadable' | 'missing'> {
	const filesystems = askText(answers, 'filesystems');
	if (filesystems.kind === 'known' && /(?:^|\s)overlay$/m.test(filesystems.value)) {
		return known('available', filesystems.source);
	}

	const kernel = kernelFrom(answers);
	if (kernel.kind !== 'known') {
		return kernel;
	}

	const wanted = answers.get('modules.wanted');
	if (wanted?.kind === 'modules' && wanted.found.includes('overlay')) {
		return known('loadable', `/lib/modules/${kernel.value.release}`);
	}

	if (kernel.value.modules === 'other') {
		return rebootFirst();
	}

	return filesystems.kind === 'known' ? known('missing', filesystems.source) : filesystems;
}

/**
 * Returns which firewall tables the kernel has.
 *
 * From 3.23 on Alpine leaves the legacy tables out, and Docker works with nf_tables through
 * iptables-nft; so either set is enough.
 */
export function netfilterFrom(answers: ProbeAnswers): Fact<'nf_tables' | 'legacy' | 'missing'> {
	const wanted = answers.get('modules.wanted');
	if (wanted === undefined) {
		return unusable('modules.wanted');
	}

	if (wanted.kind !== 'modules') {
		return valueOr(kernelFrom(answers), undefined)?.modules === 'other'
			? rebootFirst()
			: notApplicable(say(message('fact.no-modules-folder')));
	}

	const has = (name: string) => wanted.found.includes(name);
	const hasTables = has('nf_tables') && has('nft_compat') && (has('nft_nat') || has('nft_masq'));
	const hasLegacy = has('iptable_nat') && has('iptable_filter');
	return known(hasTables ? 'nf_tables' : hasLegacy ? 'legacy' : 'missing', sourceOf('modules'));
}

function modulesFor(release: string, answers: ProbeAnswers): Kernel['modules'] {
	const folder = answers.get('modules');
	if (folder?.kind !== 'directory' || folder.names.length === 0) {
		return 'none';
	}

	if (folder.names.includes(release)) {
		return 'present';
	}

	// A kernel package inside a container or WSL has nothing to do with the kernel that runs.
	const environment = valueOr(environmentFrom(answers), undefined);
	const isForeign =
		environment !== undefined && [...CONTAINERS, 'wsl1', 'wsl2', 'chroot'].includes(environment);
	return isForeign ? 'none' : 'other';
}

function rebootFirst(): Fact<never> {
	return unknown(say(message('fact.reboot-first')));
}
