import {message} from '../../messages/message.ts';
import type {Check} from '../check.ts';
import {valueOr} from '../fact.ts';
import type {Branch, Facts, SystemName} from '../facts.ts';
import {checkFact, type Judge, judged} from './judge.ts';

/** Judges whether this is Alpine, of which branch, and whether that still gets updates. */
export const alpineRelease: Judge = (facts) => {
	const check = checkFact(
		'alpine.release',
		'check.what.release',
		facts.system,
		(system, source) => {
			if (system.family === 'other') {
				return judged('alpine.release', 'fail', source, {
					value: message('check.release.foreign', {name: system.prettyName}),
					detail: message('check.release.foreign.detail'),
					consequence: 'blocks',
				});
			}

			return checkFact('alpine.release', 'check.what.branch', facts.branch, (branch, origin) =>
				judgeBranch(facts, system, branch, origin),
			);
		},
	);
	// Nothing is done to a box that did not even tell what it is.
	return facts.system.kind === 'known' ? check : {...check, consequence: 'blocks'};
};

/** Tells the architecture of the packages; Alpine builds docker for all of them. */
export const systemArchitecture: Judge = (facts) =>
	checkFact('system.architecture', 'check.what.architecture', facts.architecture, (arch, source) =>
		judged('system.architecture', 'ok', source, {
			value: message('check.architecture', {arch}),
			detail: message('check.architecture.detail', {arch}),
		}),
	);

/** Tells the version of apk, which decides how repositories files are read. */
export const apkVersion: Judge = (facts) =>
	checkFact('apk.version', 'check.what.apk', facts.apk, ({version, generation}, source) =>
		judged('apk.version', 'ok', source, {
			value: message('check.apk', {version}),
			detail: message('check.apk.detail', {generation}),
		}),
	);

function judgeBranch(facts: Facts, system: SystemName, branch: Branch, source: string): Check {
	const release = valueOr(facts.alpineRelease, '');
	const support = valueOr(facts.support, {kind: 'newer-than-known'} as const);
	const name = branch.name;
	const row = (status: 'ok' | 'warn', detail: Check['detail'], value?: Check['value']) =>
		judged('alpine.release', status, source, {
			value: value ?? message('check.release', {release, branch: name}),
			detail,
		});
	if (system.family === 'alpine-derived') {
		return row(
			'warn',
			message('check.release.derived.detail', {name: system.prettyName}),
			message('check.release.derived', {name: system.prettyName}),
		);
	}

	if (name === 'latest-stable') {
		return row('warn', message('check.release.latest-stable.detail'));
	}

	const {fromRelease, fromRepositories} = branch;
	if (
		fromRelease !== undefined &&
		fromRepositories !== undefined &&
		fromRelease !== fromRepositories
	) {
		return row(
			'warn',
			fromRepositories === 'edge'
				? message('check.release.edge-window.detail', {release})
				: message('check.release.disagree.detail', {fromRelease, fromRepositories}),
			message('check.release.disagree', {release, branch: fromRepositories}),
		);
	}

	switch (support.kind) {
		case 'supported':
			return row('ok', message('check.release.supported', {branch: name, until: support.until}));
		case 'ended':
			return row(
				'warn',
				message('check.release.ended.detail', {branch: name, since: support.since}),
				message('check.release.ended', {release, since: support.since}),
			);
		case 'rolling':
			return row('ok', message('check.release.edge.detail'));
		case 'newer-than-known':
			return row('ok', message('check.release.newer', {branch: name}));
	}
}
