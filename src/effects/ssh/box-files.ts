/**
 * Shell functions that read and change files of another box, for BusyBox ash and any other POSIX
 * shell. Each says on standard error why it failed and returns a code that is not 0.
 *
 * Applets that they need: base64, cat, chmod, chown, dd, head, mkdir, mv, readlink, rm, stat,
 * sync, truncate. All of them are in the BusyBox of a fresh Alpine.
 */
export const BOX_FILES = `
say() { printf '\\n%s %s\\n' "$nonce" "$*"; }

# Brings a file or folder to the disk; older BusyBoxes can only do that with everything.
flush() {
	if command -v fsync >/dev/null; then fsync "$1" 2>/dev/null || sync
	else sync "$1" 2>/dev/null || sync; fi
}

# The file behind links, also behind a link whose target does not exist yet.
target_of() {
	at=$1 links=0
	while [ "$links" -lt 40 ]; do
		if [ -e "$at" ]; then readlink -f "$at"; return; fi
		folder=\${at%/*}
		[ -d "\${folder:=/}" ] || { echo "$folder: No such file or directory" >&2; return 1; }
		folder=$(readlink -f "$folder") || return 1
		[ -L "$at" ] || { printf '%s/%s' "\${folder%/}" "\${at##*/}"; return; }
		link=$(readlink "$at")
		case $link in /*) at=$link ;; *) at=\${folder%/}/$link ;; esac
		links=$((links + 1))
	done
	echo "$1: Too many levels of symbolic links" >&2
	return 1
}

regular() {
	[ ! -d "$1" ] || { echo "$1: Is a directory" >&2; return 1; }
	[ ! -e "$1" ] || [ -f "$1" ] || { echo "$1: Invalid argument" >&2; return 1; }
}

# append PATH <base64: a file that got only a part is cut back
append() {
	[ ! -L "$1" ] || { echo "$1: Too many levels of symbolic links" >&2; return 1; }
	regular "$1" || return 1
	umask 077
	size=$(stat -c %s "$1" 2>/dev/null) || size=0
	base64 -d >>"$1" || { truncate -s "$size" "$1"; return 1; }
	flush "$1"
	[ "$size" -gt 0 ] || flush "\${1%/*}"
}

# put PATH MODE TEMPORARY MD5 <base64: replaces a file as a whole or not at all. MD5 is what the
# file must still have; - for no file, nothing where that does not matter.
put() {
	target=$(target_of "$1") || return 1
	regular "$target" || return 1
	unchanged "$target" "$4" || return 1
	folder=\${target%/*}
	temporary=$folder/$3
	if ! { (umask 077; set -C; base64 -d >"$temporary") && dress "$target" "$temporary" "$2" &&
		flush "$temporary" && mv -f "$temporary" "$target"; }; then
		rm -f "$temporary"
		return 1
	fi
	flush "\${folder:-/}"
}

unchanged() {
	[ -n "$2" ] || return 0
	sum=-
	[ ! -e "$1" ] || sum=$(md5sum <"$1") || return 1
	[ "\${sum%% *}" = "$2" ] || { echo "$1: changed meanwhile" >&2; return 1; }
}

# An existing file keeps mode and owner; the mode comes last, since a new owner clears bits of it.
dress() {
	if [ ! -e "$1" ]; then chmod "$3" "$2"; return; fi
	owner=$(stat -c %u:%g "$1") || return 1
	[ "$owner" = "$(stat -c %u:%g "$2")" ] || chown "$owner" "$2" || return 1
	chmod "$(stat -c %a "$1")" "$2"
}

# make_folder PATH MODE: makes those above it too; existing ones are left as they are
make_folder() {
	[ ! -d "$1" ] || return 0
	case $1 in */*/*) make_folder "\${1%/*}" "$2" || return 1 ;; esac
	mkdir -m "$2" "$1" && flush "\${1%/*}/"
}

# drop PATH MD5
drop() {
	if [ ! -e "$1" ] && [ ! -L "$1" ]; then return 0; fi
	[ ! -d "$1" ] || { echo "$1: Is a directory" >&2; return 1; }
	unchanged "$1" "$2" && rm -f "$1" || return 1
	[ ! -e "$1" ] || return 1
}

# What a write that was killed has left beside a file.
tidy() {
	target=$(target_of "$1") || return 0
	for stale in "\${target%/*}"/.alpine-docker-wizard-*-*.tmp; do
		pid=\${stale##*/.alpine-docker-wizard-}
		pid=\${pid%%-*}
		[ ! -f "$stale" ] || [ -d "/proc/$pid" ] || rm -f "$stale"
	done
}

# look PATH OFFSET LIMIT: stat, and content where a limit is given
look() {
	if ! found=$(stat -L -c '%f %u %g %s %Y' "$1" 2>&1); then
		say trouble; printf '%s' "$found"
		return
	fi
	say found "$found"; readlink -f "$1"
	[ -n "$3" ] && [ -f "$1" ] || return 0
	if [ ! -r "$1" ]; then say trouble; printf '%s: Permission denied' "$1"; return; fi
	say content
	{ [ "$2" = 0 ] || dd bs=1 skip="$2" count=0 2>/dev/null; head -c "$3"; } <"$1" || say broken
}
`.trim();
