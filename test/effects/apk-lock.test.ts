import {describe, expect, test} from 'vitest';
import {diagnoseBox} from '../../src/core/diagnosis/for-box.ts';
import {valueOr} from '../../src/core/fact.ts';
import {findLockHolder} from '../../src/effects/apk-lock.ts';
import type {PracticeSystem} from '../../src/effects/practice-system.ts';
import {probeBox} from '../../src/effects/probe.ts';
import {say} from '../../src/messages/message.ts';
import {install, practiceBox} from '../helpers/practice-run.ts';

const HOLDER = {pid: 2345, command: 'apk upgrade --available'};

function lockedBox(): PracticeSystem {
	const system = practiceBox('clean');
	system.changeWorld((world) => ({...world, isApkLocked: true}));
	return system;
}

describe("apk's lock", () => {
	test('is held by nobody on a quiet box', async () => {
		const system = practiceBox('clean');
		expect(await findLockHolder(system)).toBeUndefined();
		expect(
			valueOr((await probeBox(system)).apkLock ?? {kind: 'unknown', reason: ''}, HOLDER),
		).toBeNull();
	});

	test('has a holder with a number and a command', async () => {
		const system = lockedBox();
		expect(await findLockHolder(system)).toEqual(HOLDER);
		const {diagnoses} = diagnoseBox({facts: await probeBox(system)});
		const locked = diagnoses.find(({cause}) => cause === 'database-locked');
		expect(locked?.evidence[0]?.text).toContain(
			'process 2345 holds the lock: apk upgrade --available',
		);
	});

	test('is waited for by name, and named where the wait was in vain', async () => {
		const system = lockedBox();
		const {events, outcome} = await install(system);
		expect(outcome).toBe('failed');
		const started = events.find(
			(event) => event.event === 'command-started' && event.id === 'apk.update',
		);
		expect(started?.event === 'command-started' && say(started.reason)).toMatch(
			/^First it waits, up to 60 s, for process 2345 \(apk upgrade --available\)/,
		);
	});
});
