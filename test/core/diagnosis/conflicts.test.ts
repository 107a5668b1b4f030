import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {diagnose} from '../../../src/core/diagnosis/diagnose.ts';
import {say} from '../../../src/messages/message.ts';

const HEAD = 'ERROR: unable to select packages:\n';

function first(body: string) {
	const [diagnosis] = diagnose({text: `${HEAD}${body}`}).diagnoses;
	return {
		cause: diagnosis?.cause,
		because: diagnosis ? say(diagnosis.because) : '',
		commands: diagnosis?.remedies.flatMap(({commands}) => commands) ?? [],
	};
}

describe('a conflict', () => {
	it('names the line of world that forbids, and who needs what it forbids', () => {
		const {cause, because, commands} = first(
			'  iptables-1.8.11-r1:\n    breaks: world[!iptables]\n    satisfies: docker-engine-28.3.3-r4[iptables]\n',
		);
		expect(cause).toBe('world-conflict-entry');
		expect(because).toContain('holds !iptables');
		expect(because).toContain('docker-engine-28.3.3-r4 needs iptables.');
		expect(commands).toContain("sed -i '/^!iptables$/d' /etc/apk/world");
	});

	it('names the version that is held, and who needs another one', () => {
		const {cause, because, commands} = first(
			'  docker-engine-28.3.3-r4:\n    breaks: world[docker-engine<27]\n    satisfies: docker-28.3.3-r4[docker-engine=28.3.3-r4]\n',
		);
		expect(cause).toBe('version-pin-unavailable');
		expect(because).toContain('says docker-engine<27');
		expect(because).toContain('docker-28.3.3-r4 needs docker-engine=28.3.3-r4.');
		expect(commands).toContain("sed -i '/^docker-engine[<>=~]/d' /etc/apk/world");
	});

	it('of two releases names the package, what it needs and what there is', () => {
		const {cause, because} = first(
			'  musl-1.2.5-r10:\n    breaks: docker-engine-29.5.1-r0[musl>=1.2.6]\n    satisfies: busybox-1.37.0-r20[so:libc.musl-x86_64.so.1]\n',
		);
		expect(cause).toBe('mixed-releases');
		expect(because).toContain(
			'docker-engine-29.5.1-r0 needs musl>=1.2.6, and what there is, is musl-1.2.5-r10.',
		);
	});

	it('of two packages names both, and the one that was asked for', () => {
		const {cause, because} = first(
			'  mandoc-1.14.6-r13:\n    breaks: man-db-2.13.0-r0[!mandoc]\n    satisfies: world[mandoc]\n',
		);
		expect(cause).toBe('package-conflict');
		expect(because).toContain('mandoc-1.14.6-r13 and man-db-2.13.0-r0 exclude each other');
		expect(because).toContain('asks for mandoc.');
	});

	it('never puts a word into a command that a shell or sed would read', () => {
		fc.assert(
			fc.property(fc.stringMatching(/^[!-Z^-~]{1,20}$/), (word) => {
				const {commands} = first(`  ${word}-1.0-r0:\n    breaks: world[!${word}]\n`);
				for (const command of commands.filter((one) => one.startsWith('sed -i'))) {
					expect(command).toMatch(
						/^sed -i '\/\^!?[@A-Za-z0-9+_.:-]+(?:\$|\[<>=~\])\/d' \/etc\/apk\/world$/,
					);
				}
			}),
		);
	});
});
