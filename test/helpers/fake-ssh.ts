import {chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

/**
 * A program `ssh` that runs what it is told in BusyBox ash on this machine, as a box would: with
 * its applets before any program of the same name. The n-th call can be made to go wrong.
 */
const SCRIPT = `#!/bin/sh
here=$(dirname "$0")
echo "$*" >>"$here/calls"
case " $* " in *" -O exit "*) exit 0 ;; esac
number=$(grep -cv -e '-O exit' "$here/calls")
for last; do :; done
[ "$last" = 'exec sh' ] || { echo "fake ssh: what is '$last'?" >&2; exit 255; }
if [ -e "$here/says" ]; then cat "$here/says" >&2; exit 255; fi
if [ -e "$here/down-$number" ]; then echo 'ssh: connect to host box port 22: Connection refused' >&2; exit 255; fi
if [ -e "$here/drop-$number" ]; then
	# Only so many bytes come back; the box does not know yet and goes on.
	busybox sh | head -c "$(cat "$here/drop-$number")"
	echo 'Connection to box closed by remote host.' >&2
	exit 255
fi
exec busybox sh
`;

/** A fake ssh in front of the PATH. */
export type FakeSsh = {
	/** Folder that holds it. */
	readonly folder: string;
	/** The words of each call that ran a script. */
	calls(): readonly string[];
	/** The call of this number, from 1, gives only so many bytes before the line drops. */
	drop(number: number, bytes: number): void;
	/** The call of this number finds no connection. */
	down(number: number): void;
	/** Every call fails with these words of ssh. */
	says(words: string): void;
	dispose(): void;
};

/** Puts a fake ssh in front of the PATH of this process. */
export function putFakeSsh(): FakeSsh {
	const folder = mkdtempSync(join(tmpdir(), 'fake-ssh-'));
	const program = join(folder, 'ssh');
	writeFileSync(program, SCRIPT);
	writeFileSync(join(folder, 'calls'), '');
	chmodSync(program, 0o755);
	const before = process.env.PATH;
	process.env.PATH = `${folder}:${before}`;
	return {
		folder,
		calls: () =>
			readFileSync(join(folder, 'calls'), 'utf8')
				.split('\n')
				.filter((line) => line !== '' && !line.includes('-O exit')),
		drop: (number, bytes) => writeFileSync(join(folder, `drop-${number}`), `${bytes}`),
		down: (number) => writeFileSync(join(folder, `down-${number}`), ''),
		says: (words) => writeFileSync(join(folder, 'says'), words),
		dispose() {
			process.env.PATH = before;
			rmSync(folder, {recursive: true, force: true});
		},
	};
}
