/**
 * Shell functions that run programs on another box. A program that changes something runs apart
 * from the line: it goes on when the line drops, and its output and end are kept in a folder until
 * they have been fetched.
 *
 * Applets that they need besides those of the files: env, setsid, sleep.
 */
export const BOX_RUNS = `
# Programs that are not there are told from those that fail.
is_there() {
	case $1 in
	*/*) [ -x "$1" ] && [ ! -d "$1" ] ;;
	*) command -v "$1" >/dev/null ;;
	esac && return 0
	if [ -e "$1" ]; then say absent EACCES; else say absent ENOENT; fi
	return 1
}

# run_ended PROGRAM ARGS: the code, and before it the shell's word where a signal ended it. Input
# and output are those of descriptors 6, 7, 8 and 9, so that the shell's own word is apart.
run_ended() {
	{ (exec "$@" <&6 >&7 2>&8 3>&9 6<&- 7>&- 8>&- 9>&-); printf ' %s' "$?"; } 2>&1
}

# ask PROGRAM [NAME=VALUE] ARGV <input: for what only reads; its output goes straight through
ask() {
	is_there "$1" || return 0
	shift
	printf '\\n%s err\\n' "$nonce" >&2
	say out
	{ ended=$(
		exec 6<&0 8>&4 9>/dev/null
		run_ended setsid sh -c 'printf "\\n%s leader %s\\n\\n%s out\\n" "$0" "$$" "$0"; cd /; exec "$@"' \\
			"$nonce" env -i PATH="$PATH" HOME="$HOME" TERM=dumb LC_ALL=C "$@"
	); } 7>&1 4>&2
	printf '\\n%s over\\n' "$nonce" >&2
	say ended; printf '%s' "$ended"
}

# until_well COUNT PAUSE [NAME=VALUE] ARGV: asks in silence until it succeeds, at most so often
until_well() {
	left=$1 pause=$2
	shift 2
	while [ "$left" -gt 1 ]; do
		(cd / && env -i PATH="$PATH" HOME="$HOME" TERM=dumb LC_ALL=C "$@") >/dev/null 2>&1 </dev/null && return
		sleep "$pause"
		left=$((left - 1))
	done
}

# The proxies of a login shell: a line of ssh has none of what /etc/profile sets.
login_proxies() {
	(
		. /etc/profile
		for name in http_proxy https_proxy no_proxy HTTP_PROXY HTTPS_PROXY NO_PROXY; do
			eval "value=\\\${$name-}"
			[ -z "$value" ] || printf '%s=%s\\n' "$name" "$value"
		done
	) </dev/null 2>/dev/null
}

# ask_with_login PROGRAM ARGV <input: also gives it the proxies of a login shell
ask_with_login() {
	program=$1
	shift
	before=$IFS
	IFS='
'
	set -f
	set -- $(login_proxies) "$@"
	set +f
	IFS=$before
	ask "$program" "$@"
}

# start FOLDER PROGRAM [NAME=VALUE] ARGV <input: begins once, however often it is asked
start() {
	job=$1
	is_there "$2" || return 1
	shift 2
	[ ! -e "$job/leader" ] || return 0
	umask 077
	mkdir "$job" 2>/dev/null || [ -d "$job" ] || { say refused 0; echo "$job: cannot be made"; return 1; }
	printf '%s\\n' "$@" >"$job/what"
	for stream in in out err progress; do
		[ -e "$job/$stream" ] || : >"$job/$stream" || { say refused 0; echo "$job: No space left on device"; return 1; }
	done
	cat >"$job/in"
	cat /proc/sys/kernel/random/boot_id >"$job/boot" 2>/dev/null
	umask 022
	setsid sh -c "$KEEP_JOB" "$job" env -i PATH="$PATH" HOME="$HOME" TERM=dumb LC_ALL=C "$@" \\
		</dev/null >/dev/null 2>&1 &
}

# Runs apart: $0 is the folder. The folder \`begun\` can be made once only.
KEEP_JOB='
	mkdir "$0/begun" 2>/dev/null || exit 0
	echo "$$" >"$0/keeper"
	ended=$(
		exec 6<"$0/in" 7>>"$0/out" 8>>"$0/err" 9>>"$0/progress"
		run_ended() { { (exec "$@" <&6 >&7 2>&8 3>&9 6<&- 7>&- 8>&- 9>&-); printf " %s" "$?"; } 2>&1; }
		run_ended setsid sh -c "echo \\$\\$ >\\"\\$0/leader\\"; cd /; exec \\"\\$@\\"" "$0" "$@"
	)
	printf "%s" "$ended" >"$0/ended.new"
	mv "$0/ended.new" "$0/ended"
'

nap() { sleep "$1" 2>/dev/null || sleep 1; }

# follow FOLDER OUT ERR PROGRESS: sends what is new from these offsets on, until the end
follow() {
	job=$1 out=$2 err=$3 progress=$4 last= pause=0.03 lost=0
	exec 6<"$job/out" 7<"$job/err" 8<"$job/progress" || return
	[ "$out" = 0 ] || dd bs=1 skip="$out" count=0 <&6 2>/dev/null
	[ "$err" = 0 ] || dd bs=1 skip="$err" count=0 <&7 2>/dev/null
	[ "$progress" = 0 ] || dd bs=1 skip="$progress" count=0 <&8 2>/dev/null
	if [ ! -e "$job/ended" ] && ! cat /proc/sys/kernel/random/boot_id 2>/dev/null | cmp -s "$job/boot" -; then
		say lost
		return
	fi
	while :; do
		# First whether it has ended, then what it said: nothing can come after that.
		[ ! -e "$job/ended" ] || last=1
		set -- $(stat -c %s "$job/out" "$job/err" "$job/progress")
		if [ "$1" != "$out" ] || [ "$2" != "$err" ] || [ "$3" != "$progress" ]; then
			pause=0.03
			[ "$1" = "$out" ] || { say out; cat <&6; }
			[ "$2" = "$err" ] || { say err; cat <&7; }
			[ "$3" = "$progress" ] || { say progress; cat <&8; }
			# Shows that a line feed at the end was one, and no beginning of a heading.
			say so far
			out=$1 err=$2 progress=$3
		elif [ "$pause" = 0.03 ]; then pause=0.1; fi
		[ -z "$last" ] || break
		if is_lost "$job"; then lost=$((lost + 1)); else lost=0; fi
		[ "$lost" -lt 10 ] || { say lost; return; }
		nap "$pause"
	done
	say ended; cat "$job/ended"
}

# Whoever keeps a job is gone without a word: it was killed, or the box was started anew.
is_lost() {
	[ ! -e "$1/ended" ] || return 1
	read -r keeper <"$1/keeper" || return 0
	! kill -0 "$keeper"
} 2>/dev/null

# end_group LEADER GRACE: TERM, then KILL after so many tenths of a second
end_group() {
	kill -TERM "-$1" || return 0
	left=$2
	while [ "$left" -gt 0 ] && kill -0 "-$1"; do nap 0.1; left=$((left - 1)); done
	kill -KILL "-$1"
} 2>/dev/null

# stop_job FOLDER GRACE: also one that is only just being started
stop_job() {
	wait=20
	while [ ! -s "$1/leader" ] && [ "$wait" -gt 0 ]; do nap 0.1; wait=$((wait - 1)); done
	read -r leader <"$1/leader" && end_group "$leader" "$2"
}
`.trim();
