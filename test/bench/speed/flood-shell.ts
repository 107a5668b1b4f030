/** A line as apk prints it, 100 bytes with its end. */
export const FLOOD_LINE =
	'(9/14) Installing containerd (2.1.5-r0) from https://dl-cdn.alpinelinux.org/alpine/v3.22/community/';

/** Returns the shell text that prints so many of them. */
export const floodShell = (lines: number) => `yes '${FLOOD_LINE}' | head -n ${lines}`;
