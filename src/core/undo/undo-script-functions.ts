/** The part of `undo.sh` that is the same on every box. BusyBox ash and every POSIX shell read it. */
export const UNDO_SCRIPT_FUNCTIONS: string = String.raw`
PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin
LC_ALL=C
export PATH LC_ALL
umask 077
left=0
is_back=yes

if [ "$(id -u)" != 0 ]; then
	echo 'Taking back changes needs root. Nothing was done.' >&2
	exit 5
fi

# run COMMAND...: what is below still stands on a command that fails, so it ends the script
run() {
	printf '$ %s\n' "$*"
	"$@" </dev/null && return 0
	printf 'That failed (exit code %s). What was not taken back is still there.\n' "$?" >&2
	exit 1
}

# note RUN NUMBER: tells the journal that an act was taken back
note() {
	[ "$is_back" = yes ] || return 0
	printf '{"schema":1,"at":%s000,"run":"undo.sh","entry":"act-undone","of":{"run":"%s","number":%s}}\n' \
		"$(date +%s)" "$1" "$2" >>"$state/journal.jsonl"
}

# keep TEXT: something has to stay as it is
keep() {
	printf '%s\n' "$1" >&2
	is_back=no
	left=1
}

# cannot PATH: the journal has no copy of this file
cannot() {
	keep "$1 cannot be put back by this script. The journal has what it needs: use the product."
}

# same FILE COPY: whether both have the same bytes; a copy of - stands for no file
same() {
	if [ "$2" = - ]; then [ ! -e "$1" ]; else cmp -s "$1" "$2"; fi
}

# wishes FILE: what a world file asks for, in order; apk sorts it whenever it writes it
wishes() {
	tr -s ' \t' '\n' <"$1" | sed '/^$/d' | sort
}

# is_ours PATH COPY: whether a file still says what we wrote
is_ours() {
	same "$1" "$2" && return 0
	[ "$1" = /etc/apk/world ] && [ -f "$1" ] && [ -f "$2" ] && [ "$(wishes "$1")" = "$(wishes "$2")" ]
}

# restore PATH OURS BACKUP MODE OWNER: gives a file that still has our bytes its own back
restore() {
	rm -f "$(dirname "$1")"/.alpine-docker-wizard-*.tmp
	same "$1" "$3" && return 0
	if ! is_ours "$1" "$2"; then
		keep "Left as it is: $1 was changed by somebody else since. Before it was: $3"
		[ "$2" = - ] || diff -u "$2" "$1" >&2
		return 0
	fi
	printf 'restore %s\n' "$1"
	if [ "$3" = - ]; then
		rm -f "$1"
		return
	fi
	target=$(readlink -f "$1")
	temporary=$(dirname "$target")/.alpine-docker-wizard-undo.tmp
	if cp "$3" "$temporary" && chown "$5" "$temporary" && chmod "$4" "$temporary" && sync; then
		mv -f "$temporary" "$target" && sync && return 0
	fi
	rm -f "$temporary"
	printf '%s could not be written.\n' "$1" >&2
	exit 1
}

# wished NAME...: those of the names that apk was asked for
wished() {
	for name; do
		sed 's/[<>=~@].*//' /etc/apk/world | grep -qxF -e "$name" && printf '%s ' "$name"
	done
}

# is_member USER GROUP
is_member() {
	id -nG "$1" 2>/dev/null | tr ' ' '\n' | grep -qxF -e "$2"
}

# is_unused GROUP USER...: whether the group is there and nobody else is in it
is_unused() {
	group=$1
	shift
	members=$(sed -n "s/^$group:[^:]*:[^:]*://p" /etc/group | tr ',' '\n')
	grep -q "^$group:" /etc/group || return 1
	for user; do
		members=$(printf '%s\n' "$members" | grep -vxF -e "$user")
	done
	[ -z "$members" ]
}

# finish: says what stays on purpose
finish() {
	for folder in /var/lib/docker /var/lib/containerd; do
		[ -d "$folder" ] && printf 'Stays: %s (%s KiB)\n' "$folder" "$(du -sk "$folder" | cut -f 1)"
	done
	exit "$left"
}
`;
