import {message} from '../../messages/message.ts';
import type {Check} from '../check.ts';
import type {Choices} from '../choices.ts';
import {valueOr} from '../fact.ts';
import type {ApkGeneration, Facts, ProbedFile} from '../facts.ts';
import {communityPlan} from '../repositories/community-plan.ts';
import {type CommunityState, communityState} from '../repositories/community-state.ts';
import {readAs} from '../repositories/read-as.ts';
import {missingPackages} from '../steps/install.ts';
import {checkFact, type Judge, judged} from './judge.ts';

/** Judges whether apk gets packages of community, where Alpine keeps docker. */
export const repositoriesCommunity: Judge = (facts, choices) => {
	const id = 'repositories.community';
	return checkFact(id, 'check.what.community', facts.repositoryFiles, (files, source) =>
		checkFact(id, 'check.what.community', facts.branch, (branch) =>
			judgeCommunity(facts, choices, files, branch.name, source),
		),
	);
};

/** Judges the world file: names that apk would refuse to work with. */
export const apkWorld: Judge = (facts) =>
	checkFact('apk.world', 'check.what.world', facts.world, (world, source) => {
		const tags = valueOr(facts.repositoryFiles, undefined);
		const known = new Set(
			tags === undefined
				? []
				: readAs(tags, generationOf(facts), '').sources.flatMap(({tag}) => tag ?? []),
		);
		const lost = world.find((line) => {
			const tag = /(@[^<>=~]+)/.exec(line)?.[1];
			return tags !== undefined && tag !== undefined && !known.has(tag);
		});
		const pinned = world.find((line) => /^docker(?:-[a-z-]+)?[<>=~]/.test(line));
		if (lost !== undefined) {
			return judged('apk.world', 'warn', source, {
				value: message('check.world.tag', {line: lost}),
				detail: message('check.world.tag.detail', {line: lost}),
			});
		}

		if (pinned !== undefined) {
			return judged('apk.world', 'warn', source, {
				value: message('check.world.pinned', {line: pinned}),
				detail: message('check.world.pinned.detail', {line: pinned}),
			});
		}

		return judged('apk.world', 'ok', source, {
			value: message('check.world', {count: world.length}),
			detail: message('check.world.detail'),
		});
	});

function judgeCommunity(
	facts: Facts,
	choices: Choices,
	files: readonly ProbedFile[],
	branch: string,
	source: string,
): Check {
	const id = 'repositories.community';
	const state = communityState(files, branch, generationOf(facts));
	const plan = communityPlan(files, branch, generationOf(facts));
	if (plan.kind === 'already') {
		const where = `${plan.where.path}:${plan.where.line}`;
		return judged(id, 'ok', source, {
			value: message('check.community.on'),
			detail: message('check.community.on.detail', {where}),
		});
	}

	const isWanted = missingPackages(facts, choices).length > 0;
	const value = valueFor(state);
	if (plan.kind === 'impossible') {
		return judged(id, 'warn', source, {value, detail: plan.reason});
	}

	if (!isWanted || choices.skipRepositories) {
		const detail = isWanted
			? message('check.community.left.detail')
			: message('check.community.not-needed.detail');
		return judged(id, 'warn', source, {value, detail});
	}

	return judged(id, 'warn', source, {value, detail: detailFor(state), consequence: 'plan'});
}

function valueFor(state: CommunityState): Check['value'] {
	switch (state.kind) {
		case 'on':
			return message('check.community.unfit');
		case 'hidden':
			return message('check.community.hidden');
		case 'tagged':
			return message('check.community.tagged');
		case 'commented':
			return message('check.community.commented');
		case 'missing':
			return message('check.community.missing');
	}
}

function detailFor(state: CommunityState): Check['detail'] {
	switch (state.kind) {
		case 'on':
			return message('check.community.unfit.detail');
		case 'hidden':
			return message('check.community.hidden.detail', {
				path: state.at.path,
				line: state.at.line,
				by: state.by,
			});
		case 'tagged':
			return message('check.community.tagged.detail', {tag: state.tag});
		case 'commented':
			return message('check.community.commented.detail', {
				path: state.at.path,
				line: state.at.line,
			});
		case 'missing':
			return message('check.community.missing.detail');
	}
}

function generationOf(facts: Facts): ApkGeneration {
	return valueOr(facts.apk, {generation: 3 as const}).generation;
}
