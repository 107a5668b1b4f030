import type {Exit} from '../system.ts';

/** An end at which nothing special happened. */
export const PLAIN_EXIT: Exit = {
	...{kind: 'exit', exitCode: null, signal: null, spawnError: null},
	...{timedOut: false, stopped: false, notRun: false},
};

/** Signals by their number on Linux, which BusyBox adds to 128. */
const SIGNALS: Readonly<Record<number, string>> = {
	...{1: 'SIGHUP', 2: 'SIGINT', 3: 'SIGQUIT', 4: 'SIGILL', 5: 'SIGTRAP', 6: 'SIGABRT', 7: 'SIGBUS'},
	...{8: 'SIGFPE', 9: 'SIGKILL', 10: 'SIGUSR1', 11: 'SIGSEGV', 12: 'SIGUSR2', 13: 'SIGPIPE'},
	...{14: 'SIGALRM', 15: 'SIGTERM', 24: 'SIGXCPU', 25: 'SIGXFSZ', 31: 'SIGSYS'},
};
/** A shell says nothing of these two, so their codes alone have to tell. */
const SILENT = [2, 13];

/**
 * Returns the end of a program from what the shell over there wrote of it: the code, and before it
 * the shell's word for a signal, without which `exit 143` would look the same.
 */
export function exitFrom(text: string): Pick<Exit, 'exitCode' | 'signal'> {
	const [, word = '', digits] = /^([\s\S]*?)\s*(\d+)\s*$/.exec(text) ?? [];
	const code = digits === undefined ? undefined : Number(digits);
	if (code === undefined) {
		return {exitCode: null, signal: 'SIGKILL'};
	}

	const number = code - 128;
	const signal = SIGNALS[number];
	return signal !== undefined && (word.trim() !== '' || SILENT.includes(number))
		? {exitCode: null, signal}
		: {exitCode: code, signal: null};
}

/** Returns the end of a program that could not be started. */
export function absentExit(program: string, code: string): Exit {
	const reason = code === 'EACCES' ? 'not a program that can be run' : 'no such program';
	return {...PLAIN_EXIT, spawnError: {code, message: `${code}: ${reason}, '${program}'`}};
}
