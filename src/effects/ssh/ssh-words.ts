import type {Target} from '../../core/option-values.ts';

/** How ssh is called. */
export type SshOptions = {
	readonly target: Target;
	/** Socket of the one connection that all calls share. */
	readonly socket: string;
	/** Nothing is asked: only for a connection that has to come back by itself. */
	readonly isQuiet: boolean;
};

/** Silence of the line after which it counts as dropped: three questions without an answer. */
const ALIVE = ['ServerAliveInterval=5', 'ServerAliveCountMax=3'] as const;
/** Minutes of rest after which the shared connection ends by itself, should we not be there to end it. */
const PERSIST = 'ControlPersist=15m';

/**
 * Returns the arguments of ssh for one call. The user's own configuration counts for everything else:
 * keys, agent, jumps, known hosts.
 */
export function sshWords({target, socket, isQuiet}: SshOptions): readonly string[] {
	const options = [
		'ControlMaster=auto',
		`ControlPath=${socket}`,
		PERSIST,
		...ALIVE,
		// What somebody has set up for sitting at that box would be in the way of ours.
		...['RequestTTY=no', 'RemoteCommand=none', 'ClearAllForwardings=yes'],
		...(isQuiet ? ['BatchMode=yes', 'ConnectTimeout=10'] : []),
	];
	return [
		'-T',
		...options.flatMap((option) => ['-o', option]),
		...addressWords(target),
		// The one text that the login shell over there reads; any shell takes it. The rest is input.
		'exec sh',
	];
}

/** Returns the arguments that end the shared connection. */
export function sshExitWords({target, socket}: Omit<SshOptions, 'isQuiet'>): readonly string[] {
	return ['-O', 'exit', '-o', `ControlPath=${socket}`, ...addressWords(target)];
}

/** Returns the box as somebody types it, `ada@box.example:2222`. */
export function targetText({user, host, port}: Target): string {
	const name = host.includes(':') ? `[${host}]` : host;
	return `${user === undefined ? '' : `${user}@`}${name}${port === undefined ? '' : `:${port}`}`;
}

function addressWords({user, host, port}: Target): readonly string[] {
	return [
		...(port === undefined ? [] : ['-p', String(port)]),
		...(user === undefined ? [] : ['-l', user]),
		'--',
		host,
	];
}
