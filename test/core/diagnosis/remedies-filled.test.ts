import {describe, expect, it} from 'vitest';
import type {CauseName} from '../../../src/core/diagnosis/causes.ts';
import {finding} from '../../../src/core/diagnosis/finding.ts';
import {mayBeDropped, wrongNameOf} from '../../../src/core/diagnosis/known-packages.ts';
import {remediesFor} from '../../../src/core/diagnosis/remedies/remedy-list.ts';
import {toldCauses} from '../../helpers/told-causes.ts';

const commandsFor = (cause: CauseName, subject: string, other?: string) =>
	remediesFor(finding(cause, 'certain', [], subject, other)).flatMap(({commands}) => commands);

/** Subjects of a cause whose remedy removes the package from world, and the word that gets into a command. */
const WORDS: readonly (readonly [subject: string, word: string | undefined])[] = [
	['nanop', 'nanop'],
	['docker-28.3.3-r4', 'docker'],
	['docker-28.3.3-r4-x', 'docker-28.3.3-r4-x'],
	['docker-28.3.3-r12', 'docker'],
	['docker@edge', 'docker'],
	['docker@edge x', 'docker'],
	['@edge', '@edge'],
	['a b', undefined],
	['$(reboot)', undefined],
	['x;y', undefined],
	['', undefined],
];

describe('a command of a remedy', () => {
	it.each(WORDS)('has of %j the word %j', (subject, word) => {
		const commands = commandsFor('world-missing-package', subject);
		const removal = commands.find((command) => /^(?:doas )?apk del /.test(command));
		expect(removal).toBe(word === undefined ? undefined : `apk del ${word}`);
	});

	it('never has an open place', () => {
		for (const subject of ['', 'docker', '/etc/x', '$(x)']) {
			for (const cause of [
				'file-conflict',
				'world-missing-package',
				'world-conflict-entry',
			] as const) {
				expect(commandsFor(cause, subject).join('\n')).not.toMatch(/\{\w+\}|undefined/);
			}
		}
	});
});

describe('what a name may mean', () => {
	it.each([
		['lib32', false],
		['wine32', false],
		['x-wine32', true],
		['wine32x', false],
		['w32', false],
		['php7', true],
		['a'.repeat(70), false],
	])('%s may have been dropped: %s', (name, isDropped) => {
		expect(mayBeDropped(name)).toBe(isDropped);
	});

	it.each([
		['bas', undefined],
		['bash', undefined],
		['bahs', undefined],
		['bassh', 'bash'],
		['vi', undefined],
		['gitt', 'git'],
		['nginxx', 'nginx'],
		['docker...', 'docker'],
		['docker;;', 'docker'],
		['...', undefined],
		['!!!', undefined],
		['docker-cl', 'docker-cli'],
		['py3-docker-py', undefined],
		['so:libcrypto.so.1.1', undefined],
		['cmd:Docker', undefined],
		['pc:zlib', undefined],
	])('%s means %s', (name, meant) => {
		expect(wrongNameOf(name)?.meant).toBe(meant);
	});

	it('looks at names up to the longest that there are', () => {
		expect(wrongNameOf(`D${'a'.repeat(63)}`)?.kind).toBe('form');
		expect(wrongNameOf(`D${'a'.repeat(64)}`)).toBeUndefined();
	});
});

describe('what else a text says of Docker', () => {
	const silent =
		'Cannot connect to the Docker daemon at unix:///var/run/docker.sock. Is the docker daemon running?';

	it('names the silence of the daemon only where nothing explains it', () => {
		expect(toldCauses(silent)).toContain('daemon-not-running');
		const explained = toldCauses(`${silent}\n * status: crashed`);
		expect(explained).toContain('service-crashed');
		expect(explained).not.toContain('daemon-not-running');
	});

	it('does not take an error of apk for success', () => {
		const error = 'ERROR: something that nobody knows';
		expect(toldCauses(`OK: 5 MiB in 12 packages\n${error}`)).toBe('unrecognised');
		expect(toldCauses('OK: 5 MiB in 12 packages\nWARNING: something that nobody knows')).toBe(
			'healthy',
		);
		expect(toldCauses('OK: 5 MiB in 12 packages')).toBe('healthy');
		expect(toldCauses('OK: 5 MiB in 12 packages', {exitCode: 1})).toBe('unrecognised');
		expect(toldCauses('nothing of the kind', {exitCode: 0})).toBe('healthy');
	});
});
