import {valueOr} from '../fact.ts';
import type {Facts} from '../facts.ts';
import {readAs} from '../repositories/read-as.ts';
import {isRemoteUrl, urlAt} from '../repositories/repository-place.ts';

/** Docker's registry; its answer 401 asks for a token and proves that it can be reached. */
const REGISTRY = 'https://registry-1.docker.io/v2/';

/** Addresses that the network is asked about; undefined where there is nothing to ask. */
export type NetworkQuestions = {
	/** Index of the enabled main line. */
	readonly mirror: string | undefined;
	/** Index of community beside it, switched on or not. */
	readonly community: string | undefined;
	readonly registry: string;
	/** Name to look up: the mirror's, or the registry's where there is no mirror. */
	readonly host: string | undefined;
};

/** Returns what the network is asked on this box: its own mirror, never a fixed one. */
export function networkQuestionsFor(facts: Facts): NetworkQuestions {
	const generation = valueOr(facts.apk, {generation: 3 as const}).generation;
	const arch = valueOr(facts.architecture, undefined);
	const files = valueOr(facts.repositoryFiles, []);
	const usable =
		arch === undefined
			? []
			: readAs(files, generation, arch).sources.filter(
					(source) =>
						source.fault === undefined && source.tag === undefined && isRemoteUrl(source.url),
				);
	const main = usable.find((source) => source.place?.repository === 'main');
	const community = usable.find(
		(source) =>
			source.place?.repository === 'community' && source.place.branch === main?.place?.branch,
	);
	const mirror = main?.index;
	return {
		mirror,
		community:
			community?.index ??
			(main?.place && `${urlAt({...main.place, repository: 'community'})}/${arch}/APKINDEX.tar.gz`),
		registry: REGISTRY,
		host: hostOf(mirror ?? REGISTRY),
	};
}

/** Returns the arguments of the network script after the nonce. */
export function networkArguments(questions: NetworkQuestions): readonly string[] {
	return [
		questions.mirror ?? '',
		questions.community ?? '',
		questions.registry,
		questions.host ?? '',
	];
}

/** A numeric address needs no name server. */
function hostOf(url: string): string | undefined {
	const host = /^[a-z]+:\/\/(?:[^/@]*@)?([^/:[\]]+)/i.exec(url)?.[1];
	return host === undefined || /^[\d.]+$/.test(host) || host.startsWith('-') ? undefined : host;
}
