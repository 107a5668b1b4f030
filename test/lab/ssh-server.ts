import {execFileSync, spawn, spawnSync} from 'node:child_process';
import {
	chmodSync,
	copyFileSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import type {Box, Finished} from './box.ts';

/** Folder of the box that holds the server; nothing of the product looks there. */
const SERVER = '/opt/sshd';

/** A box that can be reached over a real sshd, and this machine from where it is. */
export type SshLab = {
	/** What to give to `--on`. */
	readonly host: string;
	/** For the client: its PATH has an ssh that knows the way, and counts how often it is called. */
	readonly environment: Readonly<Record<string, string | undefined>>;
	/** File with the configuration of ssh, for others than the product. */
	readonly config: string;
	/** Runs the product here, with the box as its target where the words say so. */
	product(words: readonly string[], limitMs?: number): Promise<Finished>;
	/** Scripts that were sent since the last question. */
	takeCalls(): number;
	/** Scripts that were ever sent. */
	calls(): number;
	/** Ends the connection as a cable that is pulled; tells whether there was one. */
	cut(): boolean;
	dispose(): void;
};

/** Who logs in, and how. */
export type SshLogin = {
	readonly bundle: string;
	readonly user?: string;
	/** Only this opens the box; a key otherwise. */
	readonly password?: string;
};

/** Starts a real sshd in a box and returns the way to it. Needs openssh-server and nc on this machine. */
export async function openSshLab(
	box: Box,
	{bundle, user = 'root', password}: SshLogin,
): Promise<SshLab> {
	const folder = mkdtempSync(path.join(tmpdir(), 'ssh-lab-'));
	const key = path.join(folder, 'key');
	for (const name of ['key', 'host']) {
		execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', path.join(folder, name)]);
	}

	const {root} = box;
	mkdirSync(path.join(root, SERVER, 'lib'), {recursive: true});
	copyServer(root);
	const home = user === 'root' ? '/root' : `/home/${user}`;
	copyFileSync(path.join(folder, 'host'), path.join(root, SERVER, 'host'));
	chmodSync(path.join(root, SERVER, 'host'), 0o600);
	copyFileSync(`${key}.pub`, path.join(root, SERVER, `keys-${user}`));
	const settings = [
		...[`HostKey ${SERVER}/host`, 'ListenAddress 127.0.0.1', 'UsePAM no', 'StrictModes no'],
		`PermitRootLogin ${password === undefined ? 'prohibit-password' : 'yes'}`,
		...[
			`PubkeyAuthentication ${password === undefined ? 'yes' : 'no'}`,
			`AuthorizedKeysFile ${SERVER}/keys-%u`,
		],
		// As on a server that many connect to at once: a test must not be refused by chance.
		'MaxStartups 100',
	];
	writeFileSync(path.join(root, SERVER, 'config'), `${settings.join('\n')}\n`);
	await box.shell(`grep -q '^sshd:' /etc/passwd || echo 'sshd:x:22:22::/dev/null:/bin/false' >>/etc/passwd
		mkdir -p /run/sshd ${home}
		sed -i 's#^${user}:[^:]*:#${user}:${hashOf(password)}:#' /etc/shadow
		env LD_LIBRARY_PATH=${SERVER}/lib ${SERVER}/sshd -f ${SERVER}/config -E /run/sshd/log`);
	const pid = /^\/proc\/(\d+)\//.exec(root)?.[1];
	const host = box.name;
	const config = path.join(folder, 'config');
	writeFileSync(
		config,
		[
			`Host ${host}`,
			`  ProxyCommand env SSH_LAB=${folder} nsenter -t ${pid} -n nc 127.0.0.1 22`,
			`  IdentityFile ${key}`,
			'  IdentitiesOnly yes',
			`  PreferredAuthentications ${password === undefined ? 'publickey' : 'password'}`,
			`  UserKnownHostsFile ${path.join(folder, 'known')}`,
			'  StrictHostKeyChecking accept-new',
			`  User ${user}`,
			'',
		].join('\n'),
	);
	const calls = path.join(folder, 'calls');
	writeFileSync(
		path.join(folder, 'ssh'),
		`#!/bin/sh\ncase " $* " in *' -O exit '*) ;; *) echo >>${calls} ;; esac\nexec ${sshProgram()} -F ${config} "$@"\n`,
		{mode: 0o755},
	);
	const environment = {
		PATH: `${folder}:${process.env.PATH}`,
		HOME: folder,
		LANG: 'C.UTF-8',
		TERM: 'xterm-256color',
	};
	let counted = 0;
	const count = () => (existsSync(calls) ? readFileSync(calls, 'utf8').length : 0);
	return {
		host,
		config,
		environment,
		product: (words, limitMs = 120_000) =>
			run(process.execPath, [bundle, ...words], environment, limitMs),
		calls: count,
		takeCalls() {
			const all = count();
			const fresh = all - counted;
			counted = all;
			return fresh;
		},
		cut() {
			const carriers = readdirSync('/proc').filter(
				(name) => /^\d+$/.test(name) && carries(name, folder),
			);
			for (const carrier of carriers) {
				process.kill(Number(carrier), 'SIGKILL');
			}

			return carriers.length > 0;
		},
		dispose: () => rmSync(folder, {recursive: true, force: true}),
	};
}

/** As /etc/shadow has it; `*` lets nobody in by a password. */
function hashOf(password: string | undefined): string {
	return password === undefined
		? '*'
		: execFileSync('openssl', ['passwd', '-6', password], {encoding: 'utf8'}).trim();
}

/** Whether a process carries the bytes of a connection of ours. */
function carries(process: string, folder: string): boolean {
	try {
		const words = readFileSync(`/proc/${process}/cmdline`, 'utf8');
		return (
			words.startsWith('nc\0') &&
			readFileSync(`/proc/${process}/environ`, 'utf8').includes(`SSH_LAB=${folder}`)
		);
	} catch {
		// It has ended meanwhile.
		return false;
	}
}

function sshProgram(): string {
	return execFileSync('sh', ['-c', 'command -v ssh'], {encoding: 'utf8'}).trim();
}

/** Copies sshd and those of its libraries that the box has not. */
function copyServer(root: string): void {
	const server = '/usr/sbin/sshd';
	copyFileSync(server, path.join(root, SERVER, 'sshd'));
	chmodSync(path.join(root, SERVER, 'sshd'), 0o755);
	const {stdout} = spawnSync('ldd', [server], {encoding: 'utf8'});
	for (const [, file = ''] of stdout.matchAll(/=> (\/\S+)/g)) {
		const name = path.basename(file);
		const isThere = ['lib', 'usr/lib'].some((folder) =>
			existsSync(path.join(root, folder, 'x86_64-linux-gnu', name)),
		);
		if (!isThere && !name.startsWith('libc.so')) {
			copyFileSync(file, path.join(root, SERVER, 'lib', name));
		}
	}
}

/** Runs a program on this machine without a terminal. */
export async function run(
	program: string,
	args: readonly string[],
	env: Readonly<Record<string, string | undefined>>,
	limitMs: number,
): Promise<Finished> {
	const begin = performance.now();
	const child = spawn(program, [...args], {env, stdio: ['ignore', 'pipe', 'pipe']});
	const text = {stdout: '', stderr: ''};
	for (const stream of ['stdout', 'stderr'] as const) {
		child[stream].setEncoding('utf8').on('data', (piece: string) => {
			text[stream] += piece;
		});
	}

	const timer = setTimeout(() => child.kill('SIGKILL'), limitMs);
	const code = await new Promise<number | null>((resolve) => child.on('exit', resolve));
	clearTimeout(timer);
	await new Promise((resolve) => setTimeout(resolve, 50));
	return {code, ...text, seconds: (performance.now() - begin) / 1000};
}
