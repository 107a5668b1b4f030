import {describe, expect, test} from 'vitest';
import {lookUp} from '../../src/practice/files.ts';
import {PRACTICE_RELEASES, SCENARIO_DATA, scenarioFor, worldOf} from '../../src/practice/index.ts';
import {servicesIn} from '../../src/practice/openrc/services.ts';
import {play, typed} from '../../src/practice/play.ts';
import {rebootedFromStick} from '../../src/practice/reboot-from-stick.ts';
import {runLine} from '../../src/practice/shell/run-line.ts';
import {newShell} from '../../src/practice/shell/shell-session.ts';
import type {World} from '../../src/practice/world.ts';

const NOW = Date.UTC(2026, 10, 23, 9);
const WAIT = {kind: 'wait', milliseconds: 60_000} as const;

function diskless(release: (typeof PRACTICE_RELEASES)[number]) {
	const data = SCENARIO_DATA.find(({name}) => name === 'diskless');
	if (!data) {
		throw new RangeError('diskless');
	}

	const scenario = scenarioFor(data, release);
	return {scenario, start: worldOf(scenario, {now: NOW, seed: 1})};
}

function exitOf(world: World, text: string, now: number): number {
	return runLine(world, newShell(world), text, now).exitCode;
}

describe.each(PRACTICE_RELEASES)('a reboot of the diskless box, Alpine %s', (release) => {
	const {scenario, start} = diskless(release);

	test('brings Docker back after the solution of the scenario', () => {
		const solved = play(start, [...scenario.solution, typed('reboot'), WAIT], NOW);
		const {world, now} = solved;
		expect(exitOf(world, 'docker version', now)).toBe(0);
		expect(exitOf(world, 'service docker status', now)).toBe(0);
		expect(servicesIn(world, 'default')).toContain('docker');
		expect(world.images).toEqual([]);
		expect(exitOf(world, 'docker run --rm hello-world', now)).toBe(0);
	});

	test('takes away what was not saved', () => {
		const steps = scenario.solution.filter(
			(step) => step.kind !== 'line' || !/^(lbu|apk cache|setup-apkcache)/.test(step.text),
		);
		const {world, now} = play(start, [...steps, typed('reboot'), WAIT], NOW);
		expect(world.installed.has('docker')).toBe(false);
		expect(exitOf(world, 'docker version', now)).toBe(127);
		expect(lookUp(world.files, '/etc/init.d/docker')).toBeUndefined();
		expect([...world.installed.keys()].sort()).toEqual([...start.installed.keys()].sort());
	});

	test('keeps the wish and not the packages where there is no cache', () => {
		const steps = scenario.solution.filter(
			(step) => step.kind !== 'line' || !/^(apk cache|setup-apkcache)/.test(step.text),
		);
		const {world, now} = play(start, [...steps, typed('reboot'), WAIT], NOW);
		expect(exitOf(world, 'grep -qx docker /etc/apk/world', now)).toBe(0);
		expect(world.installed.has('docker')).toBe(false);
		expect(exitOf(world, 'rc-status default', now)).toBe(0);
	});

	test('says what is gone', () => {
		const {output} = runLine(start, newShell(start), 'reboot', NOW);
		expect(output.map(({text}) => text).join('')).toContain('runs from memory');
		expect(rebootedFromStick(start, NOW).installed.size).toBe(start.installed.size);
	});
});
