import {chmod, mkdir, mkdtemp, realpath, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {openLine} from '../../src/effects/ssh/line.ts';
import {createSshBox} from '../../src/effects/ssh/ssh-system.ts';
import {putFakeSsh} from '../helpers/fake-ssh.ts';
import {type ContractSubject, describeSystem} from './system-contract.ts';

const FILE_TEXT = 'first line\nsecond line\n';

async function overSsh(hasSession: boolean): Promise<ContractSubject> {
	const fake = putFakeSsh();
	const folder = await realpath(await mkdtemp(join(tmpdir(), 'contract-')));
	const path = join(folder, 'file');
	await writeFile(path, FILE_TEXT);
	await chmod(path, 0o644);
	const line = openLine({user: undefined, host: 'box', port: undefined});
	const {system, talk} = createSshBox(line);
	if (hasSession) {
		const session = {folder: join(folder, 'session'), jobs: join(folder, 'jobs')};
		await mkdir(session.folder);
		await mkdir(session.jobs);
		talk.join(session);
	}

	const limit = {timeoutMs: 10_000};
	return {
		system,
		echo: {
			invocation: {argv: ['printf', 'one\\ntwo\\n'], touches: [], ...limit},
			stdout: 'one\ntwo\n',
		},
		failing: {
			invocation: {
				argv: ['sh', '-c', 'echo wrong >&2; exit 3'],
				touches: hasSession ? ['files'] : [],
				...limit,
			},
			stderr: 'wrong\n',
			exitCode: 3,
		},
		unknown: {argv: ['no-such-program'], touches: hasSession ? ['files'] : [], ...limit},
		changing: {argv: ['true'], touches: ['files'], ...limit},
		file: {path, text: FILE_TEXT, mode: 0o644},
		folder,
		changes: true,
		async dispose() {
			await line.close();
			fake.dispose();
			await rm(folder, {recursive: true, force: true});
		},
	};
}

describeSystem('another box over ssh', () => overSsh(false));
describeSystem('another box over ssh, in a session', () => overSsh(true));
