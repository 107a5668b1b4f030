import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {openTerminal} from '../../helpers/pty.ts';
import {walk} from '../../helpers/walk.ts';
import {proveDocker, proveUnchanged} from '../proofs.ts';
import type {Scenario} from '../scenario.ts';
import {run} from '../ssh-server.ts';
import {farAway} from './ssh.ts';

const PASSWORD = 'correct horse';
const PROMPT = /password: *$/m;

const password: Scenario = {
	name: 'ssh-password',
	proves:
		'a box that only a password opens: ssh itself asks on the terminal, again after the line was cut on the screens, and the wizard goes on to the end',
	limitMs: 180_000,
	run: (box, story) =>
		farAway(
			box,
			async (far, ssh) => {
				const bundle = path.join(box.project, 'dist/alpine-docker-wizard.mjs');
				const open = (...words: string[]) =>
					openTerminal({
						file: process.execPath,
						args: [bundle, ...words, '--on', ssh.host],
						env: ssh.environment,
					});
				const check = open('check');
				await check.until(PROMPT, 20_000);
				check.type(`${PASSWORD}\n`);
				assert.equal((await check.exit(30_000)).code, 0);
				assert.doesNotMatch(check.screen(), new RegExp(PASSWORD));
				await check.close();

				const wizard = open();
				try {
					await wizard.until(PROMPT, 20_000);
					wizard.type(`${PASSWORD}\n`);
					await wizard.until(/Start/, 30_000);
					assert.ok(ssh.cut(), 'there was no connection to cut');
					// Going on means asking the box, and so a new connection.
					await wizard.press('enter');
					story.trace.push(await wizard.until(/was lost[\s\S]*password:/, 30_000));
					wizard.type(`${PASSWORD}\n`);
					story.trace.push(await wizard.until(/Check the system/, 30_000));
					await walk(wizard, {
						goal: /Docker works on this machine/,
						limitMs: 90_000,
						trace: story.trace,
					});
					await wizard.press('enter');
					assert.equal((await wizard.exit()).code, 0);
				} finally {
					await wizard.close();
				}

				await proveDocker(far);
			},
			{password: PASSWORD},
		),
};

const refusals: Scenario = {
	name: 'ssh-refusals',
	proves:
		'no client, a box that is not there, no shell, a menu in its place, another key, no login, another system: each says what, why and what to type, and changes nothing',
	limitMs: 180_000,
	run: (box, story) =>
		farAway(box, async (far, ssh) => {
			const bundle = path.join(box.project, 'dist/alpine-docker-wizard.mjs');
			const refused = async (code: number, says: readonly RegExp[], env = ssh.environment) => {
				const words = [bundle, 'check', '--on', ssh.host];
				const result = await proveUnchanged(far, () => run(process.execPath, words, env, 60_000));
				story.trace.push(result.stderr);
				assert.equal(result.code, code, result.stderr);
				assert.equal(result.stdout, '');
				for (const pattern of says) {
					assert.match(result.stderr, pattern);
				}
			};
			const withShell = async (shell: string, code: number, says: readonly RegExp[]) => {
				await far.shell(`sed -i 's#^\\(root:.*:\\).*#\\1${shell}#' /etc/passwd`);
				await refused(code, says);
				await far.shell("sed -i 's#^\\(root:.*:\\).*#\\1/bin/sh#' /etc/passwd");
			};

			const empty = mkdtempSync(path.join(tmpdir(), 'no-ssh-'));
			const without = {...ssh.environment, PATH: empty};
			await refused(1, [/no program ssh/, /apk add openssh-client/, /Nothing was done/], without);
			rmSync(empty, {recursive: true});

			await withShell('/bin/false', 3, [/no shell behind/, /ssh \S+ uname/]);
			await far.shell(
				"printf '#!/bin/sh\\necho Welcome to the menu.\\n' >/opt/menu; chmod 755 /opt/menu",
			);
			await withShell('/opt/menu', 3, [/no shell behind/, /exit code 0/]);

			// Words of a login shell are in nobody's way.
			await far.shell("echo 'echo Good morning' >/etc/profile.d/greeting.sh");
			const greeted = await ssh.product(['check', '--on', ssh.host]);
			assert.equal(greeted.code, 0, greeted.stderr);

			await far.shell('mv /opt/sshd/keys-root /opt/sshd/keys-root.off');
			await refused(1, [/let nobody in/, /ssh-copy-id/]);
			await far.shell('mv /opt/sshd/keys-root.off /opt/sshd/keys-root');

			const known = path.join(ssh.environment.HOME ?? '', 'known');
			const other = path.join(ssh.environment.HOME ?? '', 'other');
			execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', other]);
			const key = execFileSync('ssh-keygen', ['-y', '-f', other], {encoding: 'utf8'});
			writeFileSync(known, `${ssh.host} ${key}`);
			await refused(1, [/another key than before/, /ssh-keygen -R/, /Nothing was done/]);
			rmSync(known);

			await far.shell(`mv /etc/alpine-release /etc/alpine-release.off; cp /etc/os-release /opt/os
				printf 'ID=debian\\nPRETTY_NAME="Debian GNU/Linux 12"\\n' >/etc/os-release`);
			const foreign = await ssh.product(['check', '--on', ssh.host]);
			assert.equal(foreign.code, 3);
			assert.match(foreign.stdout, /Debian[\s\S]*Next: \S+ practice$/m);
			const install = await ssh.product(['install', '--yes', '--on', ssh.host]);
			assert.equal(install.code, 3);
			assert.match(install.stderr, /Debian/);
			await far.shell('mv /etc/alpine-release.off /etc/alpine-release; cp /opt/os /etc/os-release');

			for (const host of ['-oProxyCommand=touch /tmp/pwned', 'root@2001:db8::7', '$(id)@box']) {
				const {code, stderr} = await ssh.product(['check', '--on', host]);
				assert.equal(code, 2, stderr);
			}
		}),
};

/** Ways into another box, and ways in which there is none. */
export const sshLoginScenarios: readonly Scenario[] = [password, refusals];
