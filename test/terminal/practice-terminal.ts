import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {onTestFinished} from 'vitest';
import {openTerminal} from '../helpers/pty.ts';

/**
 * Runs the program as a shell does, notes its process id, and tells afterwards how it ended
 * and in which modes the terminal was left.
 */
const AS_FROM_A_SHELL = `trap : INT
before=$(stty -g)
sh -c 'echo $$ >"$PID_FILE"; exec "$@"' sh "$@"
echo "exit code $?"
[ "$(stty -g)" = "$before" ] && echo "modes as before" || echo "MODES LEFT: $(stty -g), before: $before"
stty -a`;

/** Opens a terminal with the practice box in it, with preferences and logs of its own. */
export function openPractice(
	bundle: string,
	options: {
		readonly args?: readonly string[];
		readonly nodeArgs?: readonly string[];
		readonly columns?: number;
		readonly rows?: number;
		readonly env?: Readonly<Record<string, string>>;
	} = {},
) {
	const home = mkdtempSync(path.join(tmpdir(), 'practice-'));
	const pidFile = path.join(home, 'pid');
	const {args = ['practice', '--pace', 'instant'], nodeArgs = [], env = {}, ...size} = options;
	const terminal = openTerminal({
		file: 'sh',
		args: ['-c', AS_FROM_A_SHELL, 'sh', process.execPath, ...nodeArgs, bundle, ...args],
		cwd: home,
		env: {
			HOME: home,
			XDG_CONFIG_HOME: undefined,
			ALPINE_DOCKER_WIZARD_STATE_DIR: path.join(home, 'state'),
			PID_FILE: pidFile,
			...env,
		},
		...size,
	});
	onTestFinished(async () => {
		await terminal.close();
		rmSync(home, {recursive: true, force: true});
	});
	return {
		...terminal,
		home,
		/** Process id of the wizard itself. */
		programPid: () => Number(readFileSync(pidFile, 'utf8')),
		/** Sends a signal to the wizard, not to the shell around it. */
		signalProgram(name: NodeJS.Signals): void {
			process.kill(Number(readFileSync(pidFile, 'utf8')), name);
		},
	};
}
