import {apk} from './apk/apk.ts';
import {docker, dockerdProgram} from './docker/docker.ts';
import {settle} from './docker/dockerd.ts';
import {lookUp} from './files.ts';
import {rcService} from './openrc/rc-service.ts';
import {rcStatus} from './openrc/rc-status.ts';
import {rcUpdate} from './openrc/rc-update.ts';
import {type Call, complaint, durationOf, type Program, type Ran, ran} from './program.ts';
import {addgroup, adduser, delgroup, id} from './tools/account-tools.ts';
import {ntpd} from './tools/clock-tools.ts';
import {chmod, cp, mv, touch} from './tools/copy-tools.ts';
import {cat, head, ls, stat, tail} from './tools/file-tools.ts';
import {mkdir, rm, tar} from './tools/folder-tools.ts';
import {grep} from './tools/grep.ts';
import {lbu, readlink, setupApkCache} from './tools/keep-tools.ts';
import {dmesg, free, lsmod, modprobe, mount, uptime} from './tools/kernel-tools.ts';
import {nc, nslookup, ping, wget} from './tools/network-tools.ts';
import {kill, pidof, ps} from './tools/process-tools.ts';
import {sed} from './tools/sed.ts';
import {date, df, du, hostname, ip, uname, whoami} from './tools/system-tools.ts';
import {echo, printf, sort, tee, uniq, wc} from './tools/text-tools.ts';
import type {World} from './world.ts';

/** A program of the box: what it does and the file that must be there for it to be found. */
type Known = {readonly path: string; readonly program: Program};

/** The programs that this box plays, by name. */
const PROGRAMS: ReadonlyMap<string, Known> = new Map([
	['addgroup', {path: '/usr/sbin/addgroup', program: addgroup}],
	['adduser', {path: '/usr/sbin/adduser', program: adduser}],
	['apk', {path: '/sbin/apk', program: apk}],
	['cat', {path: '/bin/cat', program: cat}],
	['chmod', {path: '/bin/chmod', program: chmod}],
	['cp', {path: '/bin/cp', program: cp}],
	['date', {path: '/bin/date', program: date}],
	['delgroup', {path: '/usr/sbin/delgroup', program: delgroup}],
	['df', {path: '/bin/df', program: df}],
	['dmesg', {path: '/bin/dmesg', program: dmesg}],
	['docker', {path: '/usr/bin/docker', program: docker}],
	['dockerd', {path: '/usr/bin/dockerd', program: dockerdProgram}],
	['du', {path: '/usr/bin/du', program: du}],
	['echo', {path: '/bin/echo', program: echo}],
	['false', {path: '/bin/false', program: (world) => ran(world, [], 1)}],
	['free', {path: '/usr/bin/free', program: free}],
	['grep', {path: '/bin/grep', program: grep}],
	['head', {path: '/usr/bin/head', program: head}],
	['hostname', {path: '/bin/hostname', program: hostname}],
	['id', {path: '/usr/bin/id', program: id}],
	['ip', {path: '/sbin/ip', program: ip}],
	['kill', {path: '/bin/kill', program: kill}],
	['killall', {path: '/usr/bin/killall', program: kill}],
	['lbu', {path: '/sbin/lbu', program: lbu}],
	['less', {path: '/usr/bin/less', program: cat}],
	['ls', {path: '/bin/ls', program: ls}],
	['lsmod', {path: '/sbin/lsmod', program: lsmod}],
	['mkdir', {path: '/bin/mkdir', program: mkdir}],
	['modprobe', {path: '/sbin/modprobe', program: modprobe}],
	['more', {path: '/bin/more', program: cat}],
	['mount', {path: '/bin/mount', program: mount}],
	['mv', {path: '/bin/mv', program: mv}],
	['nc', {path: '/usr/bin/nc', program: nc}],
	['nslookup', {path: '/usr/bin/nslookup', program: nslookup}],
	['ntpd', {path: '/usr/sbin/ntpd', program: ntpd}],
	['pidof', {path: '/bin/pidof', program: pidof}],
	['ping', {path: '/bin/ping', program: ping}],
	['printf', {path: '/usr/bin/printf', program: printf}],
	['ps', {path: '/bin/ps', program: ps}],
	['rc-service', {path: '/sbin/rc-service', program: rcService}],
	['rc-status', {path: '/bin/rc-status', program: rcStatus}],
	['rc-update', {path: '/sbin/rc-update', program: rcUpdate}],
	['readlink', {path: '/usr/bin/readlink', program: readlink}],
	['rm', {path: '/bin/rm', program: rm}],
	['sed', {path: '/bin/sed', program: sed}],
	['service', {path: '/sbin/service', program: rcService}],
	['setup-apkcache', {path: '/sbin/setup-apkcache', program: setupApkCache}],
	['sort', {path: '/usr/bin/sort', program: sort}],
	['stat', {path: '/bin/stat', program: stat}],
	['tail', {path: '/usr/bin/tail', program: tail}],
	['tar', {path: '/bin/tar', program: tar}],
	['tee', {path: '/usr/bin/tee', program: tee}],
	['timeout', {path: '/usr/bin/timeout', program: timeout}],
	['touch', {path: '/bin/touch', program: touch}],
	['true', {path: '/bin/true', program: (world) => ran(world, [], 0)}],
	['uname', {path: '/bin/uname', program: uname}],
	['uniq', {path: '/usr/bin/uniq', program: uniq}],
	['uptime', {path: '/usr/bin/uptime', program: uptime}],
	['wc', {path: '/usr/bin/wc', program: wc}],
	['wget', {path: '/usr/bin/wget', program: wget}],
	['whoami', {path: '/usr/bin/whoami', program: whoami}],
]);

/** Exit code of a shell for a program that it cannot find. */
export const NOT_FOUND = 127;
/** Exit code of BusyBox `timeout` for a program that took too long: killed by TERM. */
const TIMED_OUT = 143;

/** Names of the programs of BusyBox and OpenRC that a fresh box has, with their paths. */
export const PROGRAM_PATHS: ReadonlyMap<string, string> = new Map(
	[...PROGRAMS].map(([name, {path}]) => [name, path]),
);

/** Returns where a program is, as `command -v` finds it; undefined where there is none. */
export function pathOfProgram(world: World, name: string): string | undefined {
	const folders = ['/usr/local/sbin', '/usr/local/bin', '/usr/sbin', '/usr/bin', '/sbin', '/bin'];
	const paths = name.startsWith('/') ? [name] : folders.map((folder) => `${folder}/${name}`);
	return paths.find((path) => lookUp(world.files, path)?.entry.kind === 'file');
}

/** Returns the name under which a program of this box is known, whether or not it is installed. */
function knownProgram(world: World, program: string): Known | undefined {
	const known = PROGRAMS.get(program.slice(program.lastIndexOf('/') + 1));
	return known && pathOfProgram(world, program) !== undefined ? known : undefined;
}

/** Returns whether this box has and plays a program. */
export function isPlayed(world: World, program: string): boolean {
	return knownProgram(world, program) !== undefined;
}

/**
 * Runs a program of the box. Never throws: what is not there, or not played, is refused in words.
 *
 * What was to happen until now has happened before the program sees the box.
 */
export function runProgram(start: World, call: Call): Ran {
	const world = settle(start, call.now);
	const [name] = call.argv;
	const known = knownProgram(world, name);
	if (known) {
		return known.program(world, call);
	}

	const isKnown = PROGRAMS.has(name) || pathOfProgram(world, name) !== undefined;
	const why =
		isKnown && !PROGRAMS.has(name)
			? 'not played by the practice box'
			: 'not part of the practice box';
	const words = PROGRAMS.has(name) ? `sh: ${name}: not found` : `sh: ${name}: not found (${why})`;
	return ran(world, [complaint(words)], NOT_FOUND);
}

/** `timeout SECONDS PROGRAM…`. */
function timeout(world: World, call: Call): Ran {
	const [, seconds = '0', program, ...args] = call.argv;
	if (program === undefined) {
		return ran(world, [complaint('timeout: no program given')], 1);
	}

	const result = runProgram(world, {...call, argv: [program, ...args]});
	const limit = Number(seconds) * 1000;
	return durationOf(result) > limit && limit > 0 ? ran(world, [], TIMED_OUT, limit) : result;
}
