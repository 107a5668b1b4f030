/** Limit of each question to the network; they run side by side, so it is about that of all. Seconds. */
export const NETWORK_LIMIT_SECONDS = 5;

/** What a fetch says, one line each; the rest of the program's output is left out. */
const WORTH_TELLING = '^ *(http/|date:|wget:)|^(bytes|exit) ';

/**
 * The script that asks the network, for `sh -s NONCE MIRROR COMMUNITY REGISTRY HOST`; an
 * empty argument skips its question.
 *
 * Its answers have the form of the probe's. Every answer is printed by one call and is
 * shorter than 1024 bytes, the buffer of musl, so that the answers of questions that run
 * side by side never mix. BusyBox wget prints the server's header with -S, as GNU wget does.
 */
export const NETWORK_SCRIPT = String.raw`
limited() {
	if command -v timeout >/dev/null; then
		timeout ${NETWORK_LIMIT_SECONDS} "$@"
	else
		"$@"
	fi
}

answer() {
	printf '\n%s %s kind\ncommand\n%s %s output\n%s\n%s %s exit\n0\n%s %s done\n' \
		"$nonce" "$1" "$nonce" "$1" "$2" "$nonce" "$1" "$nonce" "$1"
}

get() {
	limited wget -q -S -T ${NETWORK_LIMIT_SECONDS} -t 1 -O - "$1"
	printf 'exit %s\n' "$?" >&2
}

fetch() {
	[ -n "$2" ] || return 1
	read -r from rest </proc/uptime
	said=$({ get "$2" | head -c 2 | od -A n -t x1 | sed 's/^/bytes/'; } 2>&1 |
		grep -iE '${WORTH_TELLING}' | tail -n 8 | cut -c 1-90)
	read -r to rest </proc/uptime
	answer "$1" "$said
uptime $from $to
clock $(date +%s)"
	case $said in *bytes* | *HTTP/*) return 0 ;; *) return 1 ;; esac
}

resolve() {
	said=$(limited nslookup "$1" 2>&1 | tail -n 6 | cut -c 1-90)
	answer network.resolver "$said"
}

ask() {
	nonce=$1
	[ -n "$nonce" ] || return 64
	PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C
	export PATH LC_ALL
	resolver=
	if [ -n "$5" ]; then
		resolve "$5" &
		resolver=$!
	fi
	fetch network.mirror "$2" & mirror=$!
	fetch network.community "$3" & community=$!
	fetch network.registry "$4" & registry=$!
	reached=
	wait "$mirror" && reached=yes
	wait "$community" && reached=yes
	wait "$registry" && reached=yes
	if [ -n "$resolver" ]; then
		if [ -n "$reached" ]; then kill "$resolver"; fi
		wait "$resolver"
	fi
	return 0
}

ask "$@" </dev/null 2>/dev/null
exit
`.trimStart();
