import type {SettingsChange} from './daemon-json/merge.ts';
import {withSettings} from './daemon-json/merge.ts';
import type {SettingOffer} from './daemon-json/setting-offers.ts';
import type {Remedy} from './diagnosis.ts';
import {valueOr} from './fact.ts';
import type {Facts} from './facts.ts';
import type {Step} from './plan.ts';
import {remedyStep} from './remedies/remedy-step.ts';
import {newSettings} from './remedies/settings-remedies.ts';
import type {RootlessPart} from './rootless/rootless-path.ts';

/**
 * Returns what makes a setting, judged by dockerd before it is the real one; undefined where
 * daemon.json cannot be read.
 */
export function settingStep(
	facts: Facts,
	offer: SettingOffer,
	change: SettingsChange,
): Step | undefined {
	const docker = valueOr(facts.docker, undefined);
	const daemonJson = docker && withSettings(docker.daemonJson?.content, change);
	const remedy: Remedy = {
		id: `settings.${offer.id}`,
		title: offer.title,
		kind: 'plan',
		commands: [],
	};
	return daemonJson !== undefined && daemonJson !== null
		? remedyStep({remedy, because: offer.worth}, newSettings(facts, daemonJson))
		: undefined;
}

/** Returns a part of Docker without root as advice, and as a step where the product can do it. */
export function rootlessStep({id, title, why, acts, commands}: RootlessPart): {
	readonly remedy: Remedy;
	readonly step: Step | undefined;
} {
	const remedy: Remedy = {id: `rootless.${id}`, title, kind: 'manual', commands};
	return {remedy, step: remedyStep({remedy, because: why}, acts)};
}
