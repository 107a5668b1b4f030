/**
 * Shell functions around a session on another box: its lock, what of it has been done already, and
 * its log. The lock is the file that an instance on the box itself uses too, see lock.ts.
 *
 * Applets that they need besides those of files and runs: cut, ln, sed, sha256sum.
 */
export const BOX_SESSION = `
# op NUMBER FUNCTION ARGS: once only, however often a script is sent again
op() {
	number=$1
	shift
	[ "$number" -gt "$finished" ] || return 0
	if ! problem=$("$@" 2>&1); then
		say refused "$number"; printf '%s' "$problem"
		return 1
	fi
	[ -z "$session" ] || echo "$number" >"$session/finished"
}

# The time since start in seconds: it goes on evenly when somebody sets the clock.
uptime_now() { read -r up rest </proc/uptime; echo "\${up%%.*}"; }

ticks_of() {
	read -r line 2>/dev/null <"/proc/$1/stat" || return 1
	set -- \${line##*) }
	echo "\${20}"
}

# enter FOLDER TURN IS_AGAIN: a script that is sent again waits for the one before to be gone
enter() {
	session=$1 turn=$1/turn-$2
	if [ "$3" = 1 ] && read -r before ticks 2>/dev/null <"$turn"; then
		wait=50
		while [ "$(ticks_of "$before")" = "$ticks" ] && [ "$wait" -gt 0 ]; do
			kill "$before" 2>/dev/null
			nap 0.1
			wait=$((wait - 1))
		done
	fi
	[ -d "$session" ] || { say gone; return 1; }
	echo "$$ $(ticks_of $$)" >"$turn"
	read -r finished 2>/dev/null <"$session/finished" || finished=0
	uptime_now >"$session/../lease"
}

holder_field() { printf '%s' "$1" | sed -n "s/.*\\"$2\\":\\"\\{0,1\\}\\([0-9a-f-]*\\).*/\\1/p"; }

holder_lives() {
	[ "$(holder_field "$1" boot)" = "$(cat /proc/sys/kernel/random/boot_id 2>/dev/null)" ] || return 1
	pid=$(holder_field "$1" pid)
	ticks=$(holder_field "$1" startTicks)
	[ -n "$pid" ] && [ "$(ticks_of "$pid")" = "$ticks" ]
}

# Holds the lock for who is far away: ends when nobody has been heard of for 90 seconds and
# nothing that was begun still runs.
HOLD_LOCK='
	trap "" HUP
	while sleep 5; do
		[ -e "$0/lock" ] || exit 0
		read -r up rest </proc/uptime
		read -r last <"$0/lease" || last=0
		[ "$((\${up%%.*} - last))" -ge 90 ] || continue
		for job in "$0"/jobs/*; do
			[ -e "$job/ended" ] || { read -r keeper <"$job/keeper" && kill -0 "$keeper" && continue 2; } 2>/dev/null
		done
		exit 0
	done
'

# acquire STATE AT CLIENT STEAL: the lock of the box, in the name of CLIENT (fields of JSON)
acquire() {
	uptime_now >"$1/lease"
	setsid sh -c "$HOLD_LOCK" "$1" </dev/null >/dev/null 2>&1 &
	holder=$!
	boot=$(cat /proc/sys/kernel/random/boot_id 2>/dev/null)
	own=$1/lock.$holder-$nonce
	printf '{"pid":%s,"startTicks":"%s","boot":"%s","at":%s,%s}' \\
		"$holder" "$(ticks_of "$holder")" "$boot" "$2" "$3" >"$own"
	tries=0
	while [ "$tries" -lt 20 ]; do
		tries=$((tries + 1))
		if ln "$own" "$1/lock" 2>/dev/null; then taken "$own"; return; fi
		found=$(cat "$1/lock" 2>/dev/null) || continue
		sum=$(printf '%s' "$found" | sha256sum | cut -c 1-16)
		if holder_lives "$found"; then
			[ "$sum" = "$4" ] || { say held "$sum"; printf '%s' "$found"; kill "$holder"; rm -f "$own"; return 1; }
			kill "$(holder_field "$found" pid)" 2>/dev/null
		fi
		if ln "$own" "$1/lock.claim-$sum" 2>/dev/null; then
			if [ "$(cat "$1/lock" 2>/dev/null)" = "$found" ]; then
				mv -f "$own" "$1/lock"
				rm -f "$1/lock.claim-$sum"
				taken "$own"
				return
			fi
			rm -f "$1/lock.claim-$sum"
		fi
		nap 0.2
	done
	say held -
	kill "$holder"
	rm -f "$own"
	return 1
}

taken() {
	rm -f "$1"
	say taken "$holder"
}

# release STATE HOLDER SESSION
release() {
	[ "$(holder_field "$(cat "$1/lock" 2>/dev/null)" pid)" != "$2" ] || rm -f "$1/lock"
	kill "$2" 2>/dev/null
	rm -rf "$3" "$1/lease" "$1"/jobs/"\${3##*/}"-*
	rmdir "$1/jobs" 2>/dev/null
	return 0
}

# new_log FOLDER NAME: never an existing file
new_log() {
	make_folder "$1" 700 && chmod 700 "$1" || return 1
	number=1 name=$2.log
	until (umask 077; set -C; : >"$1/$name") 2>/dev/null; do
		number=$((number + 1)) name=$2-$number.log
		[ "$number" -le 100 ] || { : >"$1/$name"; return 1; }
	done
	printf '%s' "$1/$name"
}

# Waits for what still runs of them.
await_jobs() {
	for job in "$1"/jobs/*; do
		while [ -d "$job" ] && [ ! -e "$job/ended" ] && ! is_lost "$job"; do nap 0.2; done
	done
}

# What an earlier session began and never fetched.
earlier_jobs() {
	for job in "$1"/jobs/*; do
		[ -d "$job" ] || continue
		say what "\${job##*/}"; cat "$job/what"
		if [ -e "$job/ended" ]; then say job "\${job##*/}" ended; cat "$job/ended"
		elif is_lost "$job"; then say job "\${job##*/}" lost
		else say job "\${job##*/}" runs; fi
	done
}
`.trim();
