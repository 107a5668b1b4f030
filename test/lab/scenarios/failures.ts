import assert from 'node:assert/strict';
import {focus, walk} from '../../helpers/walk.ts';
import type {Box} from '../box.ts';
import {BUNDLE} from '../proofs.ts';
import type {Scenario} from '../scenario.ts';

/** A way in which the box or the world around it is broken. */
type Fault = {
	readonly name: string;
	readonly proves: string;
	readonly break: (box: Box) => Promise<unknown>;
	/** What the program that failed says itself. */
	readonly says: RegExp;
};

/** Longer than the product's own limits for the steps that can fail here. */
const FAILURE_LIMIT_MS = 150_000;
const LOG_PATH = /\/var\/log\/alpine-docker-wizard\/\S+\.log/;

const FAULTS: readonly Fault[] = [
	{
		name: 'registry-off',
		proves: 'the registry refuses connections',
		break: (box) => box.registry('off'),
		says: /connection refused/i,
	},
	{
		name: 'net-offline',
		proves: 'no name server answers',
		break: (box) => box.net('offline'),
		says: /lookup|network|timeout|temporary|no such host|dial/i,
	},
	{
		name: 'apk-offline',
		proves: 'apk cannot reach its mirror',
		break: (box) => box.shell('echo offline >/.lab/state/apk-mode'),
		says: /network error/,
	},
	{
		name: 'daemon-dies',
		proves: 'the daemon dies at start: a kernel without nf_tables',
		async break(box) {
			await box.shell('sed -i "s/^#http/http/" /etc/apk/repositories; apk add docker');
			await box.fault('nft');
		},
		says: /Protocol not supported|iptables|nf_tables|failed to (start|register|create)/i,
	},
];

/** The end of the path may be on the next row of a narrow screen, or in the closing lines. */
function proveExplained(fault: Fault, text: string): void {
	assert.match(text, fault.says);
	assert.match(text.replaceAll(/\n\s*/g, ' '), LOG_PATH);
}

function byKeys(fault: Fault): Scenario {
	return {
		name: `${fault.name}-wizard`,
		proves: `${fault.proves}: wizard ends on a failure screen, exit 1`,
		limitMs: FAILURE_LIMIT_MS,
		async run(box, story) {
			await fault.break(box);
			const terminal = box.terminal(['sh', 'start.sh']);
			try {
				const begin = performance.now();
				await walk(terminal, {
					trace: story.trace,
					goal: /\bFAIL\b[\s\S]*(Stop here|stop here)/,
					limitMs: FAILURE_LIMIT_MS,
					mayFail: true,
				});
				story.notes.push(
					`failure screen after ${((performance.now() - begin) / 1000).toFixed(1)} s`,
				);
				proveExplained(fault, terminal.screen());
				await focus(terminal, /stop here/i);
				await terminal.press('enter');
				const {code} = await terminal.exit();
				story.trace.push(terminal.mainScreen());
				assert.equal(code, 1);
				assert.match(terminal.mainScreen(), LOG_PATH);
			} finally {
				await terminal.close();
			}
		},
	};
}

function unattended(fault: Fault): Scenario {
	return {
		name: `${fault.name}-install`,
		proves: `${fault.proves}: install --yes, exit 1`,
		limitMs: FAILURE_LIMIT_MS,
		async run(box, story) {
			await fault.break(box);
			const {code, stdout, stderr, seconds} = await box.enter(['node', BUNDLE, 'install', '--yes']);
			story.trace.push(stdout, stderr);
			story.notes.push(`${seconds.toFixed(1)} s`);
			assert.equal(code, 1);
			proveExplained(fault, stdout + stderr);
		},
	};
}

/** Each fault, once with a person and once without. */
export const failureScenarios: readonly Scenario[] = FAULTS.flatMap((fault) => [
	byKeys(fault),
	unattended(fault),
]);
