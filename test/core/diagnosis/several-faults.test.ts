import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {CAUSE_NAMES, type CauseName, familyOf} from '../../../src/core/diagnosis/causes.ts';
import {diagnose} from '../../../src/core/diagnosis/diagnose.ts';
import {EXAMPLES} from '../../../src/core/diagnosis/examples.ts';

const causesIn = (text: string) => diagnose({text}).diagnoses.map(({cause}) => cause);

/** What only follows from any other trouble of Docker, so that it is not named beside it. */
const SILENCE: readonly CauseName[] = [
	'daemon-not-running',
	'docker-socket-elsewhere',
	'service-stopped',
	'service-not-in-runlevel',
];
/** A package that is missing only follows from a list that could not be had. */
const MISSING: readonly CauseName[] = [
	'main-repo-disabled',
	'community-repo-disabled',
	'repositories-empty',
	'repositories-missing',
	'package-gone-in-release',
	'wrong-package-name',
	'world-missing-package',
];
/** Pairs of which one says the same as the other, more exactly. */
const SAME: readonly (readonly [CauseName, CauseName])[] = [
	['containerd-prestart-modprobe', 'overlay-on-overlay'],
	['containerd-prestart-modprobe', 'overlay-module-missing'],
	['kernel-upgraded-not-rebooted', 'overlay-on-overlay'],
	['index-not-fetched', 'index-corrupt'],
	['docker-not-installed', 'script-failure'],
	['disk-full', 'disk-inodes-exhausted'],
];
const PACKAGES = ['apk-network', 'repositories', 'trust-and-clock', 'packages'];

function mayBeLeftOut(one: CauseName, other: CauseName): boolean {
	return (
		SILENCE.includes(one) ||
		(MISSING.includes(one) && PACKAGES.includes(familyOf(other))) ||
		// Two fetched lists stand in the other example; here not every list failed.
		(['captive-portal', 'index-corrupt'].includes(one) && MISSING.includes(other)) ||
		(one === 'package-conflict' && PACKAGES.includes(familyOf(other))) ||
		one === 'package-conflict' ||
		SAME.some(([less, more]) => less === one && more === other)
	);
}

const cause = fc.constantFrom(...CAUSE_NAMES);

describe('two faults in one text', () => {
	it('are both named, in either order of the commands', () => {
		fc.assert(
			fc.property(cause, cause, (one, other) => {
				fc.pre(one !== other);
				const named = causesIn(
					`localhost:~# first\n${EXAMPLES[one]}\nlocalhost:~# second\n${EXAMPLES[other]}\n`,
				);
				const lost = [
					[one, other],
					[other, one],
				].filter(
					([name = one, beside = other]) => !named.includes(name) && !mayBeLeftOut(name, beside),
				);
				expect(lost, named.join(', ')).toEqual([]);
			}),
			{numRuns: 600},
		);
	});

	it('stand in the order in which they have to be mended', () => {
		const text = [
			EXAMPLES['not-root'],
			EXAMPLES['wrong-package-name'],
			EXAMPLES['repositories-crlf'],
			EXAMPLES['docker-group-missing'],
			EXAMPLES['daemon-json-syntax'],
		].join('\n');
		expect(causesIn(text)).toEqual([
			'not-root',
			'repositories-crlf',
			'wrong-package-name',
			'daemon-json-syntax',
			'docker-group-missing',
		]);
	});
});

describe('a trouble that was mended further down', () => {
	const failed =
		'~ # apk update\nWARNING: updating and opening http://dl-cdn.alpinelinux.org/alpine/v3.20/main: temporary error (try again later)\n2 unavailable, 0 stale; 20 distinct packages available\n';
	const went =
		'~ # apk update\nv3.20.1 [http://dl-cdn.alpinelinux.org/alpine/v3.20/main]\nOK: 5000 distinct packages available\n';
	const missing = `~ # apk add docker\n${EXAMPLES['community-repo-disabled']}\n`;

	it('stands behind the one that is there now', () => {
		expect(causesIn(failed + went + missing)[0]).toBe('community-repo-disabled');
		expect(causesIn(failed + missing)[0]).toBe('dns-failure');
		expect(causesIn(failed + went)[0]).toBe('dns-failure');
	});
});

describe('several calls of apk that could not open the database', () => {
	it('each have their own cause', () => {
		expect(causesIn(`${EXAMPLES['not-root']}\n${EXAMPLES['database-locked']}`)).toEqual([
			'not-root',
			'database-locked',
		]);
	});
});
