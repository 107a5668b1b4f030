import {chmod, mkdtemp, realpath, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {createDryRunSystem} from '../../src/effects/dry-run-system.ts';
import {createNodeSystem} from '../../src/effects/node-system.ts';
import type {Recording} from '../../src/effects/recording.ts';
import {createReplaySystem} from '../../src/effects/replay-system.ts';
import type {Invocation, System} from '../../src/effects/system.ts';
import {type ContractSubject, describeSystem} from './system-contract.ts';

const FILE_TEXT = 'first line\nsecond line\n';
const ECHO: Invocation = {argv: ['printf', 'one\\ntwo\\n'], touches: [], timeoutMs: 10_000};
const FAILING: Invocation = {
	argv: ['sh', '-c', 'echo wrong >&2; exit 3'],
	touches: [],
	timeoutMs: 10_000,
};
const UNKNOWN: Invocation = {argv: ['no-such-program'], touches: [], timeoutMs: 10_000};
const CHANGING: Invocation = {argv: ['true'], touches: ['files'], timeoutMs: 10_000};

function programs() {
	return {
		echo: {invocation: ECHO, stdout: 'one\ntwo\n'},
		failing: {invocation: FAILING, stderr: 'wrong\n', exitCode: 3},
		unknown: UNKNOWN,
		changing: CHANGING,
	};
}

async function onThisMachine(system: System, changes: boolean): Promise<ContractSubject> {
	const folder = await realpath(await mkdtemp(join(tmpdir(), 'contract-')));
	const path = join(folder, 'file');
	await writeFile(path, FILE_TEXT);
	await chmod(path, 0o644);
	return {
		system,
		...programs(),
		file: {path, text: FILE_TEXT, mode: 0o644},
		folder,
		changes,
		dispose: () => rm(folder, {recursive: true, force: true}),
	};
}

const RECORDING: Recording = {
	schema: 1,
	runs: [
		{argv: ECHO.argv, output: [{stream: 'stdout', text: 'one\ntwo\n'}], exitCode: 0},
		{argv: FAILING.argv, output: [{stream: 'stderr', base64: 'd3JvbmcK'}], exitCode: 3},
		{argv: CHANGING.argv, output: [], exitCode: 0},
	],
	files: {'/box/file': {type: 'file', text: FILE_TEXT, mode: 0o644}},
};

describeSystem('the real box', () => onThisMachine(createNodeSystem(), true));
describeSystem('the dry run', () => onThisMachine(createDryRunSystem(createNodeSystem()), false));
describeSystem('the replay', async () => ({
	system: createReplaySystem(JSON.parse(JSON.stringify(RECORDING))),
	...programs(),
	file: {path: '/box/file', text: FILE_TEXT, mode: 0o644},
	folder: '/box',
	changes: true,
}));
