import {describe, expect, it} from 'vitest';
import {DEBIAN, fakeMachine, fakeNode, hasShell, SHELLS} from './fake-machine.ts';

/** A fake npm whose `exec` names a Node of its own, as `npm exec --package=node` does. */
const NPM_HAS_NODE = `note;
printf '#!/bin/sh\\n%s' 'if [ "$1" = --version ]; then echo v24.21.0; else exec /bin/sh "$@"; fi' >"$TOP/npm-node"
/bin/chmod +x "$TOP/npm-node"
echo 'npm warn Unknown user config' >&2
echo "$TOP/npm-node"
`;
const npmSays = (text: string, code = 1) => `cat >&2 <<'END'\n${text}\nEND\nexit ${code}\n`;

describe.each(Object.keys(SHELLS) as (keyof typeof SHELLS)[])('start.sh elsewhere, %s', (shell) => {
	const on = it.skipIf(!hasShell(shell));

	on('runs with the Node of the machine if it is new enough, without npm', async () => {
		const programs = {node: fakeNode('22.0.0'), npm: 'note;'};
		const machine = fakeMachine({osRelease: DEBIAN, programs});
		const {code, stderr, calls} = await machine.start(shell);
		expect({code, stderr, calls}).toEqual({code: 7, stderr: '', calls: ''});
	});

	on('gets a newer Node through npm where the Node is old, without npm noise', async () => {
		const programs = {node: fakeNode('20.20.2'), npm: NPM_HAS_NODE};
		const machine = fakeMachine({osRelease: DEBIAN, programs});
		const {code, stdout, stderr, calls} = await machine.start(shell, [
			'practice',
			'a b',
			"it's",
			'',
		]);
		expect({code, stdout, stderr}).toEqual({
			code: 7,
			stdout: "bundle: <practice> <a b> <it's> <>\n",
			stderr: '',
		});
		expect(calls).toMatch(/exec --yes --offline --package=node@24\.\d+\.\d+ -- node -p process/);
	});

	on('says that npm gets a Node when it is not in its cache yet', async () => {
		const npm = `case "$*" in *--offline*) echo 'npm error code ENOTCACHED' >&2; exit 1;; esac\n${NPM_HAS_NODE}`;
		const machine = fakeMachine({osRelease: DEBIAN, programs: {npm}});
		const {code, stderr} = await machine.start(shell);
		expect(code).toBe(7);
		expect(stderr).toBe('start.sh: there is no Node; npm gets a newer one, once ...\n');
	});

	on('says where to get Node when npm is missing too', async () => {
		const machine = fakeMachine({osRelease: DEBIAN, programs: {node: fakeNode('18.19.0')}});
		const {code, stderr} = await machine.start(shell);
		expect(code).toBe(3);
		expect(stderr).toContain('Node v18.19.0 is too old');
		expect(stderr).toContain('next   install Node from https://nodejs.org/en/download');
	});

	on.each([
		['npm error code ENOTFOUND\nnpm error network request failed', 'the network is the reason'],
		['npm error code EAI_AGAIN', 'the network is the reason'],
		['npm error code ENOSPC\nnpm error nospc no space left on device', 'the disk is full'],
		['npm error code EACCES\nnpm error path /home/ada/.npm', 'may not write where it has to'],
		['npm error code SELF_SIGNED_CERT_IN_CHAIN', "does not trust the registry's certificate"],
		['Usage: npm <command>\n\nwhere <command> is one of:', 'is too old'],
		['npm error of a new kind', 'could not get node@24'],
	])('has a message of its own for: %s', async (text, words) => {
		const machine = fakeMachine({osRelease: DEBIAN, programs: {npm: npmSays(text)}});
		const {code, stdout, stderr} = await machine.start(shell);
		expect({code, stdout}).toEqual({code: 1, stdout: ''});
		expect(stderr).toContain(`  | ${text.split('\n').at(-1)}`);
		expect(stderr).toContain(words);
		expect(stderr).toMatch(/^ {2}next {3}\S/m);
	});

	on('says so when the Node of npm does not run on this libc', async () => {
		const machine = fakeMachine({osRelease: 'ID=void\n', programs: {npm: 'echo /no/such/node\n'}});
		const {code, stderr} = await machine.start(shell);
		expect(code).toBe(3);
		expect(stderr).toContain('The Node that npm brought does not run here.');
	});

	on('hands standard input on to the wizard', async () => {
		const machine = fakeMachine({osRelease: DEBIAN, programs: {npm: NPM_HAS_NODE}});
		const node = 'if [ "$1" = --version ]; then echo v24.1.0; else cat; fi\n';
		machine.install('node', node);
		const {stdout} = await machine.start(shell, ['diagnose', '-'], {stdin: 'ERROR: text\n'});
		expect(stdout).toBe('ERROR: text\n');
	});
});
