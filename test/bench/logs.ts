/** Long logs of several kinds, made up as a real one is: alike, and yet no two lines the same. */

/** Text of about this many characters, different for each round. */
export type LogPiece = (round: number, length: number) => string;

/** A kind of log, and the cause that has to be named in it. */
export type LogKind = {readonly name: string; readonly piece: LogPiece; readonly cause: string};

/** A cheap generator of numbers: the same log each time. */
function mixed(seed: number): number {
	let value = (seed + 0x9e3779b9) | 0;
	value = Math.imul(value ^ (value >>> 16), 0x21f0aaad);
	value = Math.imul(value ^ (value >>> 15), 0x735a2d97);
	return (value ^ (value >>> 15)) >>> 0;
}

function linesOf(length: number, round: number, line: (seed: number) => string): string {
	let text = '';
	for (let count = 0; text.length < length; count++) {
		text += `${line(mixed(round * 100_003 + count))}\n`;
	}

	return text;
}

const word = (seed: number) => seed.toString(36).replaceAll(/\d/g, 'q');

const FAULT_OF_DAEMON = "failed to start daemon: Devices cgroup isn't mounted\n";
const FAULT_OF_APK =
	'ERROR: unable to select packages:\n  docker (no such package):\n    required by: world[docker]\n';

/** The kinds that are measured. */
export const LOG_KINDS: readonly LogKind[] = [
	{
		name: 'a daemon that talks a lot',
		cause: 'cgroups-not-mounted',
		piece: (round, length) =>
			linesOf(
				length,
				round,
				(seed) =>
					`time="2026-11-23T09:25:${seed % 60}.${seed}Z" level=${seed % 10 ? 'info' : 'warning'} msg="loading plugin" id=io.containerd.event.v1.${seed % 40} error="<nil>"`,
			) + (round % 100 === 7 ? FAULT_OF_DAEMON : ''),
	},
	{
		name: 'errors of which no two are alike',
		cause: 'cgroups-not-mounted',
		piece: (round, length) =>
			linesOf(
				length,
				round,
				(seed) =>
					`${word(seed)} error: cannot open ${word(seed ^ 0xffff)}: ${word(seed >>> 3)} failed`,
			) + (round % 100 === 7 ? FAULT_OF_DAEMON : ''),
	},
	{
		name: 'apk at work on packages of all names',
		cause: 'community-repo-disabled',
		piece: (round, length) =>
			linesOf(
				length,
				round,
				(seed) =>
					`(${(seed % 900) + 1}/900) Installing ${word(seed)} (1.${seed % 50}-r${seed % 9})`,
			) + (round % 100 === 7 ? FAULT_OF_APK : ''),
	},
	{
		name: 'a report of apk that does not end',
		cause: 'version-pin-unavailable',
		piece: (round, length) =>
			(round === 0 ? 'ERROR: unable to select packages:\n' : '') +
			linesOf(
				length,
				round,
				(seed) =>
					`  ${word(seed)}-1.${seed % 9}-r0:\n    breaks: world[${word(seed)}=2.${seed % 9}-r0]\n    satisfies: ${word(seed >>> 1)}-1-r0[${word(seed)}]`,
			),
	},
	{
		name: 'JSON lines of a container',
		cause: 'cgroups-not-mounted',
		piece: (round, length) =>
			linesOf(
				length,
				round,
				(seed) =>
					`{"log":"${word(seed)} did ${seed} things\\n","stream":"stderr","time":"2026-11-23T09:25:15.${seed}Z"}`,
			) + (round % 100 === 7 ? FAULT_OF_DAEMON : ''),
	},
	{
		name: 'one endless line',
		cause: '',
		piece: (round, length) =>
			`ERROR: ${word(mixed(round))} \u001B[1m${'error: '.repeat(length / 7)}\r`,
	},
];
