/** Why another box cannot be worked on. */
export type SshTrouble =
	/** There is no program `ssh` here. */
	| {readonly kind: 'no-client'; readonly reason: string}
	| {readonly kind: 'unknown-host'}
	| {readonly kind: 'refused'}
	| {readonly kind: 'unreachable'}
	| {readonly kind: 'host-key'}
	| {readonly kind: 'host-key-changed'}
	| {readonly kind: 'denied'}
	/** It let us in, and there is no shell that runs what it is told. */
	| {readonly kind: 'no-shell'; readonly exitCode: number}
	/** Programs of BusyBox that are missing over there. */
	| {readonly kind: 'no-applets'; readonly applets: readonly string[]}
	| {readonly kind: 'dropped'}
	| {readonly kind: 'other'};

/** How a call of ssh ended, as far as that tells why. */
export type SshEnding = {
	readonly exitCode: number | null;
	readonly spawnError: {readonly code: string; readonly message: string} | null;
	/** What ssh itself said. */
	readonly words: string;
};

/** Texts of OpenSSH's client (ssh.c, sshconnect.c, misc.c, clientloop.c) and what they mean, in this order. */
const WORDS: readonly (readonly [RegExp, SshTrouble['kind']])[] = [
	[/REMOTE HOST IDENTIFICATION HAS CHANGED/, 'host-key-changed'],
	[/Host key verification failed|No \S+ host key is known for/, 'host-key'],
	[
		/Could not resolve hostname|Name or service not known|Temporary failure in name/,
		'unknown-host',
	],
	[/Permission denied|Too many authentication failures|No more authentication methods/, 'denied'],
	[/Connection refused/, 'refused'],
	[/timed out|No route to host|Network is unreachable|Operation timed out/, 'unreachable'],
	[/Connection (?:closed|reset)|Broken pipe|Connection to .* closed|not responding/, 'dropped'],
];

/** Exit code of ssh where it failed itself; others are those of what it ran. */
const OWN_FAILURE = 255;

/** Returns why ssh could not do what it was asked for. */
export function sshTroubleOf({exitCode, spawnError, words}: SshEnding): SshTrouble {
	if (spawnError) {
		return {kind: 'no-client', reason: spawnError.message};
	}

	if (exitCode !== OWN_FAILURE && exitCode !== null) {
		return {kind: 'no-shell', exitCode};
	}

	const kind = WORDS.find(([pattern]) => pattern.test(words))?.[1];
	return {kind: kind ?? (words === '' ? 'dropped' : 'other')} as SshTrouble;
}

/** Returns whether trying again later can help without anybody doing something. */
export function mayPass({kind}: SshTrouble): boolean {
	return ['unknown-host', 'refused', 'unreachable', 'dropped', 'other', 'no-shell'].includes(kind);
}
