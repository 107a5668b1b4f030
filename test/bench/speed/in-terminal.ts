import {spawn} from '@lydell/node-pty';

/** A program in an 80x24 pseudo-terminal, looked at by its bytes. */
export type TerminalRun = {
	readonly write: (text: string) => void;
	/** Bytes so far. */
	readonly count: () => number;
	/** Waits for a text among the bytes from now on; returns how long that took, in milliseconds. */
	readonly until: (text: string) => Promise<number>;
	readonly ended: Promise<void>;
	readonly kill: () => Promise<void>;
};

/** Starts this Node with arguments in a pseudo-terminal. */
export function inTerminal(
	args: readonly string[],
	env: Readonly<Record<string, string>> = {},
): TerminalRun {
	const begun = performance.now();
	let count = 0;
	let seen = '';
	let look = () => {};
	const child = spawn(process.execPath, [...args], {
		name: env.TERM ?? 'xterm-256color',
		cols: 80,
		rows: 24,
		env: {PATH: process.env.PATH, HOME: '/nonexistent', LANG: 'C.UTF-8', ...env},
	});
	child.onData((text) => {
		count += Buffer.byteLength(text);
		seen += text;
		look();
	});
	const ended = new Promise<void>((resolve) => child.onExit(() => resolve()));
	let isFirst = true;
	return {
		write(text) {
			seen = '';
			child.write(text);
		},
		count: () => count,
		until(text) {
			const from = isFirst ? begun : performance.now();
			isFirst = false;
			return new Promise((resolve, reject) => {
				const limit = setTimeout(
					() => reject(new Error(`no ${text} in: ${seen.slice(-400)}`)),
					30_000,
				);
				look = () => {
					if (seen.includes(text)) {
						clearTimeout(limit);
						look = () => {};
						resolve(performance.now() - from);
					}
				};
				look();
			});
		},
		ended,
		async kill() {
			try {
				process.kill(child.pid, 'SIGKILL');
			} catch {
				// It has ended by itself.
			}

			await ended;
		},
	};
}
