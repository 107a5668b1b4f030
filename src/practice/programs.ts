import {apk} from './apk/apk.ts';
import {docker, dockerdProgram} from './docker/docker.ts';
import {settle} from './docker/dockerd.ts';
import {lookUp} from './files.ts';
import {rcService} from './openrc/rc-service.ts';
import {rcStatus} from './openrc/rc-status.ts';
import {rcUpdate} from './openrc/rc-update.ts';
import {type Call, complaint, durationOf, type Program, type Ran, ran} from './program.ts';
import {addgroup, adduser, delgroup, id} from './tools/account-tools.ts';
import {cat, head, ls, stat, tail} from './tools/file-tools.ts';
import {mkdir, rm, tar} from './tools/folder-tools.ts';
import {lbu, readlink, setupApkCache} from './tools/keep-tools.ts';
import {nc, nslookup, wget} from './tools/network-tools.ts';
import {date, df, hostname, ip, uname} from './tools/system-tools.ts';
import type {World} from './world.ts';

/** A program of the box: what it does and the file that must be there for it to be found. */
type Known = {readonly path: string; readonly program: Program};

/** The programs that this box plays, by name. */
const PROGRAMS: ReadonlyMap<string, Known> = new Map([
	['addgroup', {path: '/usr/sbin/addgroup', program: addgroup}],
	['adduser', {path: '/usr/sbin/adduser', program: adduser}],
	['apk', {path: '/sbin/apk', program: apk}],
	['cat', {path: '/bin/cat', program: cat}],
	['date', {path: '/bin/date', program: date}],
	['delgroup', {path: '/usr/sbin/delgroup', program: delgroup}],
	['df', {path: '/bin/df', program: df}],
	['docker', {path: '/usr/bin/docker', program: docker}],
	['dockerd', {path: '/usr/bin/dockerd', program: dockerdProgram}],
	['false', {path: '/bin/false', program: (world) => ran(world, [], 1)}],
	['head', {path: '/usr/bin/head', program: head}],
	['hostname', {path: '/bin/hostname', program: hostname}],
	['id', {path: '/usr/bin/id', program: id}],
	['ip', {path: '/sbin/ip', program: ip}],
	['lbu', {path: '/sbin/lbu', program: lbu}],
	['ls', {path: '/bin/ls', program: ls}],
	['mkdir', {path: '/bin/mkdir', program: mkdir}],
	['nc', {path: '/usr/bin/nc', program: nc}],
	['nslookup', {path: '/usr/bin/nslookup', program: nslookup}],
	['rc-service', {path: '/sbin/rc-service', program: rcService}],
	['rc-status', {path: '/bin/rc-status', program: rcStatus}],
	['rc-update', {path: '/sbin/rc-update', program: rcUpdate}],
	['readlink', {path: '/usr/bin/readlink', program: readlink}],
	['rm', {path: '/bin/rm', program: rm}],
	['service', {path: '/sbin/service', program: rcService}],
	['setup-apkcache', {path: '/sbin/setup-apkcache', program: setupApkCache}],
	['stat', {path: '/bin/stat', program: stat}],
	['tail', {path: '/usr/bin/tail', program: tail}],
	['tar', {path: '/bin/tar', program: tar}],
	['timeout', {path: '/usr/bin/timeout', program: timeout}],
	['true', {path: '/bin/true', program: (world) => ran(world, [], 0)}],
	['uname', {path: '/bin/uname', program: uname}],
	['wget', {path: '/usr/bin/wget', program: wget}],
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
