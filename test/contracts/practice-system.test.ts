import {createPracticeSystem} from '../../src/effects/practice-system.ts';
import type {Invocation} from '../../src/effects/system.ts';
import {cleanWorld} from '../../src/practice/clean-world.ts';
import {withText} from '../../src/practice/files.ts';
import {describeSystem} from './system-contract.ts';

/** Returns an invocation that changes nothing. */
function reading(argv: Invocation['argv']): Invocation {
	return {argv, touches: [], timeoutMs: 10_000};
}

const NOW = Date.UTC(2026, 10, 23, 9);
const FILE = {path: '/tmp/file', text: 'first line\nsecond line\n', mode: 0o644};

for (const pace of ['instant', 'fast'] as const) {
	describeSystem(`the practice box at the pace ${pace}`, async () => ({
		system: createPracticeSystem({
			world: withText(cleanWorld('3.22', {now: NOW, seed: 7}), FILE.path, FILE.text),
			pace: () => pace,
			startsAt: NOW,
		}),
		echo: {invocation: reading(['cat', '/etc/alpine-release']), stdout: '3.22.2\n'},
		failing: {
			invocation: reading(['cat', '/no/such/file']),
			stderr: "cat: can't open '/no/such/file': No such file or directory\n",
			exitCode: 1,
		},
		unknown: reading(['no-such-program']),
		changing: {argv: ['true'], touches: ['files'], timeoutMs: 10_000},
		file: FILE,
		folder: '/tmp',
		changes: true,
	}));
}
