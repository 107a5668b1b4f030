import {message} from '../../messages/message.ts';
import {valueOr} from '../fact.ts';
import type {Cgroups, Facts} from '../facts.ts';
import {checkFact, type Judge, judged} from './judge.ts';

/** Controllers without which limits of containers do not work. */
const WANTED_CONTROLLERS = ['cpu', 'memory', 'pids'];

/** Controllers without which only rarely used limits do not work. */
const WISHED_CONTROLLERS = ['io', 'cpuset'];

/** Judges whether the running kernel can load modules. */
export const kernelModules: Judge = (facts) =>
	checkFact('kernel.modules', 'check.what.kernel', facts.kernel, ({release, modules}, source) => {
		const id = 'kernel.modules';
		if (modules === 'other') {
			return judged(id, 'fail', '/lib/modules', {
				value: message('check.kernel.reboot'),
				detail: message('check.kernel.reboot.detail', {release}),
				consequence: 'blocks',
			});
		}

		const value = message('check.kernel', {release});
		if (modules === 'present') {
			return judged(id, 'ok', source, {value, detail: message('check.kernel.present.detail')});
		}

		const needsModloop = ['diskless', 'data'].includes(valueOr(facts.installMode, 'sys'));
		return needsModloop
			? judged(id, 'warn', '/lib/modules', {
					value: message('check.kernel.modloop'),
					detail: message('check.kernel.modloop.detail'),
				})
			: judged(id, 'ok', source, {value, detail: message('check.kernel.none.detail')});
	});

/** Judges whether images can be stored in layers. */
export const kernelOverlay: Judge = (facts) =>
	checkFact('kernel.overlay', 'check.what.overlay', facts.overlay, (overlay, source) => {
		const id = 'kernel.overlay';
		switch (overlay) {
			case 'available':
			case 'loadable':
				return judged(id, 'ok', source, {
					value: message('check.overlay'),
					detail: message(
						overlay === 'available' ? 'check.overlay.available' : 'check.overlay.loadable',
					),
				});
			case 'missing':
				return judged(id, 'warn', source, {
					value: message('check.overlay.missing'),
					detail: message(
						hasForeignKernel(facts) ? 'check.overlay.missing.host' : 'check.overlay.missing.detail',
					),
				});
		}
	});

/** Judges whether Docker can make its firewall rules. */
export const kernelNetfilter: Judge = (facts) =>
	checkFact('kernel.netfilter', 'check.what.netfilter', facts.netfilter, (tables, source) =>
		tables === 'missing'
			? judged('kernel.netfilter', 'warn', source, {
					value: message('check.netfilter.missing'),
					detail: message('check.netfilter.missing.detail'),
				})
			: judged('kernel.netfilter', 'ok', source, {
					value: message('check.netfilter', {tables}),
					detail: message('check.netfilter.detail'),
				}),
	);

/** Judges whether containers can be limited. */
export const cgroupsVersion: Judge = (facts) =>
	checkFact('cgroups.version', 'check.what.cgroups', facts.cgroups, (cgroups, source) => {
		const id = 'cgroups.version';
		if (cgroups.memoryDisabled) {
			return judged(id, 'warn', '/proc/cmdline', {
				value: message('check.cgroups.memory'),
				detail: message('check.cgroups.memory.detail'),
			});
		}

		return cgroups.version === 2
			? judgeUnified(cgroups, source)
			: cgroups.version === 1
				? judged(id, 'warn', source, {
						value: message('check.cgroups.one'),
						detail: message('check.cgroups.one.detail'),
					})
				: judged(id, 'ok', source, {
						value: message('check.cgroups.unmounted'),
						detail: message('check.cgroups.unmounted.detail'),
					});
	});

function judgeUnified({controllers}: Cgroups, source: string) {
	const missing = WANTED_CONTROLLERS.filter((name) => !controllers.includes(name));
	const wished = WISHED_CONTROLLERS.filter((name) => !controllers.includes(name));
	if (missing.length === 0 && wished.length > 0) {
		return judged('cgroups.version', 'ok', source, {
			value: message('check.cgroups.two'),
			detail: message('check.cgroups.two.without', {
				controllers: controllers.join(', '),
				missing: wished.join(', '),
			}),
		});
	}

	return missing.length === 0
		? judged('cgroups.version', 'ok', source, {
				value: message('check.cgroups.two'),
				detail: message('check.cgroups.two.detail', {controllers: controllers.join(', ')}),
			})
		: judged('cgroups.version', 'warn', source, {
				value: message('check.cgroups.without', {missing: missing.join(', ')}),
				detail: message('check.cgroups.without.detail', {missing: missing.join(', ')}),
			});
}

function hasForeignKernel(facts: Facts): boolean {
	return valueOr(facts.kernel, undefined)?.modules === 'none';
}
