#!/bin/sh
# Takes back what alpine-docker-wizard changed on this machine, newest change first.
# It needs neither Node nor the product. Type as root:
#     sh /var/lib/alpine-docker-wizard/undo.sh
# Written on 2023-11-14T22:13:20.000Z, anew with each change.
# Every function is here, also those that the changes of this machine do not need.
# shellcheck disable=SC2317
set -u
state=/var/lib/alpine-docker-wizard

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


# Takes back: addgroup ada docker
is_back=yes
if is_member ada docker; then run delgroup ada docker; fi
note 'ada'\''s run' 9

# Takes back: service docker start
is_back=yes
if [ -e /etc/init.d/docker ]; then run service docker stop; fi
note 'ada'\''s run' 7

# Takes back: rc-update add docker default
is_back=yes
if [ -e /etc/runlevels/default/docker ] || [ -L /etc/runlevels/default/docker ]; then run rc-update del docker default; fi
note 'ada'\''s run' 5

# Takes back: apk add docker docker-cli-compose
is_back=yes
names=$(wished docker docker-cli-compose)
# shellcheck disable=SC2086
if [ -n "$names" ]; then run apk --wait=60 del $names; fi
if is_unused docker ada; then run delgroup docker; fi
note 'ada'\''s run' 4

# Takes back: edit /etc/apk/repositories
is_back=yes
restore /etc/apk/repositories /var/lib/alpine-docker-wizard/backups/run/1/x.ours /var/lib/alpine-docker-wizard/backups/run/1/x 0040 100:101
note 'ada'\''s run' 1
finish
