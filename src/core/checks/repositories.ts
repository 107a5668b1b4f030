import {type Message, message} from '../../messages/message.ts';
import type {Check} from '../check.ts';
import type {Choices} from '../choices.ts';
import {apkGeneration, communityPlanFor} from '../community-plan-for.ts';
import {valueOr} from '../fact.ts';
import type {Facts, ProbedFile} from '../facts.ts';
import {type CommunityState, communityState} from '../repositories/community-state.ts';
import {readAs} from '../repositories/read-as.ts';
import {worldFault} from '../smallest-change/world-fault.ts';
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
export const apkWorld: Judge = (facts, choices) =>
	checkFact('apk.world', 'check.what.world', facts.world, (world, source) => {
		const fault = worldFault(world);
		if (fault !== undefined) {
			const isNeeded = missingPackages(facts, choices).length > 0;
			const values = {wish: fault.kind === 'unreadable' ? fault.wish : ''};
			return judged('apk.world', isNeeded ? 'fail' : 'warn', source, {
				value: message(fault.kind === 'empty' ? 'check.world.empty' : 'check.world.bad', values),
				detail: message(
					fault.kind === 'empty' ? 'check.world.empty.detail' : 'check.world.bad.detail',
					values,
				),
				...(isNeeded && {consequence: 'blocks' as const}),
			});
		}

		const tags = valueOr(facts.repositoryFiles, undefined);
		const known = new Set(
			tags === undefined
				? []
				: readAs(tags, apkGeneration(facts), '').sources.flatMap(({tag}) => tag ?? []),
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

		const masked = world.find((line) =>
			/^!(?:docker(?:-[a-z-]+)?|containerd|runc)(?:[<>=~@]|$)/.test(line),
		);
		if (masked !== undefined) {
			const values = {line: masked, name: masked.slice(1)};
			return judged('apk.world', 'warn', source, {
				value: message('check.world.masked', values),
				detail: message('check.world.masked.detail', values),
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
	const arch = valueOr(facts.architecture, '');
	const state = communityState(files, branch, apkGeneration(facts), arch);
	const plan = communityPlanFor(facts, choices, files, branch);
	if (plan.kind === 'already') {
		const where = `${plan.where.path}:${plan.where.line}`;
		return judged(id, 'ok', source, {
			value: message('check.community.on'),
			detail: message('check.community.on.detail', {where}),
		});
	}

	const isOnlyMirror =
		plan.kind === 'edits' && plan.reasons.every(({key}) => key === 'repositories.why.mirror');
	if (isOnlyMirror) {
		return judged(id, 'ok', source, {value: message('check.community.on'), detail: plan.why});
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

	return judged(id, 'warn', source, {
		value: isRepair(plan.why) ? message('check.community.unfit') : value,
		// What is there says it best; else what the plan makes of it.
		detail: detailFor(state) ?? plan.why,
		consequence: 'plan',
	});
}

/** Community is not missing where its line only has a mistake. */
function isRepair({key}: Message): boolean {
	return key === 'repositories.why.mend' || key === 'repositories.why.returns';
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

function detailFor(state: CommunityState): Message | undefined {
	switch (state.kind) {
		case 'on':
		case 'missing':
			return undefined;
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
	}
}
