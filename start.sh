#!/bin/sh
# Starts Docker on Alpine on any machine:   sh start.sh [ARGUMENTS...]
#
# All that it adds to the wizard itself is finding a Node to run it with:
#   - Node 22 or newer in PATH is taken as it is.
#   - On Alpine it offers "apk add nodejs", and does it with --yes.
#   - Elsewhere it asks npm for one, which stays in npm's cache.
# In a checkout without the bundle, npm builds the bundle first.
#
# Written for BusyBox ash. What it says goes to standard error; standard output
# belongs to the wizard. Exit codes are those of the wizard: 1 a step failed,
# 2 wrong use, 3 not this kind of system, 4 stopped by the user, 5 needs root.
set -u

oldest_node=22
# The same version as in .ci/with-node.mjs, so that one download serves both.
node_package=node@24.21.0
# The first Alpine whose "main" has Node 22; 3.20 has Node 20.
oldest_alpine_minor=21
# The folder that stands for / (tests give another one).
root=${ALPINE_DOCKER_WIZARD_ROOT:-}

# ------------------------------------------------------------ saying things --

say() { printf '%s\n' "$@" >&2; }

# fail CODE WHAT LINE...: what happened, why, and what to type next
fail() {
	code=$1
	shift
	say '' "start.sh: $1"
	shift
	[ $# -eq 0 ] || printf '  %s\n' "$@" >&2
	exit "$code"
}

# quote WORD...: the words as text that a shell reads back
quote() {
	for word; do
		case $word in
		'' | *[!A-Za-z0-9_./:=@%+,-]*)
			printf " '%s'" "$(printf '%s' "$word" | sed "s/'/'\\\\''/g")"
			;;
		*) printf ' %s' "$word" ;;
		esac
	done
}

has() { command -v "$1" >/dev/null 2>&1; }

log_has() { grep -Eqi "$1" "$log" 2>/dev/null; }

# The first line of the log that matches, to be quoted
log_line() { grep -Ei "$1" "$log" 2>/dev/null | head -n 1 | sed 's/^ *//'; }

# Each of the last lines of the log as "  | line"
log_tail() { tail -n "$1" "$log" | sed 's/^/  | /' >&2; }

# What a program says goes to a log, which is kept when something fails
open_log() {
	[ -z "${work:-}" ] || return 0
	work=$(mktemp -d "${TMPDIR:-/tmp}/docker-on-alpine.XXXXXX" 2>/dev/null) || fail 1 \
		"No temporary file can be made in ${TMPDIR:-/tmp}." \
		'why    the folder is full, read-only or not there' \
		"next   df -h ${TMPDIR:-/tmp}" \
		"       or name another folder: TMPDIR=/var/tmp $again"
	log=$work/log
	: >"$log"
	trap 'stopped' INT TERM HUP
}

close_log() {
	[ -z "${work:-}" ] || rm -rf "$work"
	work=
	trap - INT TERM HUP
}

stopped() {
	trap - INT TERM HUP
	close_log
	fail 4 'Stopped. The wizard has not started.' "next   $again"
}

# ---------------------------------------------------------------- the machine --

# os_value NAME: a value of os-release, without its quotes
os_value() {
	sed -n "s/^$1=//p" "$root/etc/os-release" 2>/dev/null | tr -d "\"'" | head -n 1
}

is_alpine() {
	case " $(os_value ID) $(os_value ID_LIKE) " in
	*' alpine '*) return 0 ;;
	*) return 1 ;;
	esac
}

# Succeeds if this Alpine is too old to have a new enough Node at all
is_old_alpine() {
	release=$(os_value VERSION_ID)
	[ "$(os_value ID)" = alpine ] || return 1
	case $release in 3.[0-9]*) ;; *) return 1 ;; esac
	minor=${release#3.}
	minor=${minor%%[!0-9]*}
	[ "$minor" -lt "$oldest_alpine_minor" ]
}

is_root() { [ "$(id -u)" -eq 0 ]; }

# A person can be asked: both ends are a terminal
can_ask() { [ -t 0 ] && [ -t 2 ]; }

# ----------------------------------------------------------------------- Node --

# check_node PROGRAM: 0 fine, 1 too old, 2 does not run; sets node_version
check_node() {
	node_version=$("$1" --version 2>&1) || return 2
	case $node_version in v[0-9]*) ;; *) return 2 ;; esac
	major=${node_version#v}
	[ "${major%%.*}" -ge "$oldest_node" ] || return 1
}

find_node() {
	node=$(command -v node 2>/dev/null) || node=
	if [ -n "$node" ]; then
		check_node "$node"
		node_state=$?
		[ $node_state -ne 0 ] || return 0
	else
		node_state=3
	fi
	if is_alpine; then add_node_with_apk; else get_node_with_npm; fi
}

# ------------------------------------------------------------- Node on Alpine --

refuse_old_alpine() {
	fail 3 "Alpine $(os_value VERSION_ID) has no Node that is new enough." \
		"why    the wizard needs Node $oldest_node; this Alpine offers at most Node 21" \
		"       (nodejs in \"main\" is 20, nodejs-current in \"community\" is 21)," \
		'       and it no longer gets updates' \
		'next   upgrade Alpine to 3.21 or newer: change the release in' \
		'       /etc/apk/repositories and type: apk upgrade --available' \
		'       or run the wizard on another machine, which reaches this one' \
		'       over ssh: sh start.sh --on root@THIS-MACHINE'
}

refuse_node() {
	case $node_state in
	1) fail 1 "Node $node_version is too old; the wizard needs Node $oldest_node." \
		"where  $node" \
		'why    another Node stands before the one of Alpine, or packages were' \
		'       not upgraded with the rest of the system' \
		'next   apk upgrade nodejs' \
		"       or take $node out of PATH" ;;
	2) fail 1 'Node is installed and does not run.' \
		"where  $node" \
		"said   $(printf '%s\n' "$node_version" | head -n 1)" \
		'why    it was made for another system, or its libraries are of another' \
		'       Alpine release' \
		'next   apk upgrade' ;;
	*) fail 1 'apk has finished, and there is still no Node in PATH.' \
		"PATH   $PATH" \
		'next   apk info -L nodejs' ;;
	esac
}

# Sets: privilege, what must stand before apk
find_privilege() {
	privilege=
	is_root && return 0
	for tool in doas sudo; do
		if has "$tool"; then
			privilege=$tool
			return 0
		fi
	done
	fail 5 'Node is not installed, and installing it needs root.' \
		"why    you are $(id -un 2>/dev/null || id -u), and neither doas nor sudo is here" \
		"next   su -c 'apk add nodejs'" \
		"       then again: $again"
}

add_node_with_apk() {
	is_old_alpine && refuse_old_alpine
	[ $node_state -eq 3 ] || refuse_node
	has apk || fail 3 'This looks like Alpine, but there is no apk.' \
		"why    apk is not in PATH ($PATH)" \
		'next   PATH=/usr/sbin:/usr/bin:/sbin:/bin; export PATH' \
		"       then again: $again"
	find_privilege
	agree_to_apk
	open_log
	# Without a terminal nobody can type a password: doas and sudo then refuse at once.
	no_password=
	[ -z "$privilege" ] || can_ask || no_password=-n
	say "\$ ${privilege:+$privilege }apk add nodejs"
	# The output is shown as it comes and kept; a pipe alone would lose the exit code.
	{
		# shellcheck disable=SC2086 # both are one word or none
		$privilege $no_password apk add nodejs </dev/null 2>&1
		echo $? >"$work/status"
	} | while IFS= read -r line; do
		printf '  | %s\n' "$line" >&2
		printf '%s\n' "$line" >>"$log"
	done
	node=$(command -v node 2>/dev/null) || node=
	if [ -n "$node" ]; then
		check_node "$node"
		node_state=$?
	fi
	# A failed trigger makes apk fail though Node is there: what counts is Node.
	if [ $node_state -ne 0 ]; then
		[ "$(cat "$work/status")" -eq 0 ] || explain_apk
		refuse_node
	fi
	close_log
}

agree_to_apk() {
	how="${privilege:+$privilege }apk add nodejs"
	say '' 'Docker on Alpine runs on Node, which is not on this machine.' '' \
		"  $how" '' \
		'adds it from the repository "main". Later, "apk del nodejs" removes it.' ''
	[ $wants_yes -eq 0 ] || return 0
	can_ask || fail 2 'Node is missing, and there is no terminal to ask at.' \
		"next   $how" \
		'       or let start.sh do it: add --yes to the arguments'
	printf 'Add Node now? [y/N] ' >&2
	read -r answer || answer=
	case $answer in
	[yY] | [yY][eE][sS]) ;;
	*) fail 4 'Nothing was installed.' "next   $how" "       then again: $again" ;;
	esac
}

# Names the cause in what apk said (texts of apk 2.12 to 3.0)
explain_apk() {
	if log_has 'unable to (lock database|open log): permission denied'; then
		fail 5 'apk may not change this system: it needs root.' \
			"said   $(log_line 'permission denied')" \
			"next   su -c 'apk add nodejs'" "       then again: $again"
	elif log_has 'no space left on device'; then
		fail 1 'The disk is full; Node does not fit.' \
			"said   $(log_line 'no space left on device')" \
			'next   df -h' '       make room, then: apk fix' "       then again: $again"
	elif log_has 'read-only file system'; then
		fail 1 'The disk is read-only; nothing can be installed.' \
			"said   $(log_line 'read-only file system')" \
			'next   mount -o remount,rw /' "       then again: $again"
	elif log_has 'unable to lock database'; then
		fail 1 'Another apk is running, and only one may change the system.' \
			"said   $(log_line 'unable to lock database')" \
			'why    another terminal, a cron job or the first boot installs something' \
			'next   ps | grep apk' "       when it has ended: $again"
	elif log_has "operation not permitted|not in the sudoers|password is required|doas:"; then
		fail 5 "$privilege did not let apk run as root." \
			"said   $(log_tail_line)" \
			"next   su -c 'apk add nodejs'" "       then again: $again"
	elif log_has 'TLS: |SSL routines|certificate'; then
		fail 1 'apk does not trust the certificate of the package mirror.' \
			"said   $(log_line 'TLS: |SSL routines|certificate')" \
			"why    mostly a wrong clock (it shows $(date '+%Y-%m-%d %H:%M')), else a proxy" \
			'next   ntpd -dnqp pool.ntp.org' "       then again: $again"
	elif log_has 'untrusted signature|bad signature'; then
		fail 1 'apk does not trust the signature of the repository.' \
			"said   $(log_line 'signature')" \
			'why    the mirror is not of Alpine, or keys in /etc/apk/keys are missing' \
			'next   cat /etc/apk/repositories' '       ls /etc/apk/keys'
	elif log_has '(opening|^error:|fetch) .*https?:.*: |dns: |dns lookup error|could not connect'; then
		fail 1 'apk cannot reach the package mirror: the network is the reason.' \
			"said   $(log_line '(opening|^error:) .*: |dns: |could not connect')" \
			"next   ping -c 3 $(mirror_host)" '       cat /etc/resolv.conf' \
			"       when the network works: $again"
	elif log_has 'nodejs \((no such package|missing)\)'; then
		append=">>/etc/apk/repositories"
		[ -z "$privilege" ] || append="| $privilege tee -a /etc/apk/repositories"
		grep -q '^[^#]*/main/*[[:space:]]*$' "$root/etc/apk/repositories" 2>/dev/null || fail 1 \
			'apk does not know "nodejs": the repository "main" is off.' \
			"said   $(log_line 'no such package|\(missing\)')" \
			'why    /etc/apk/repositories has no enabled line that ends in /main' \
			"next   echo $(main_url) $append" \
			"       then again: $again"
		fail 1 'apk does not know "nodejs", although the repository "main" is on.' \
			"said   $(log_line 'no such package|\(missing\)')" \
			'why    the mirror may be incomplete, or the lists of packages damaged' \
			"next   ${privilege:+$privilege }apk update" "       then again: $again"
	elif log_has 'package mentioned in index not found'; then
		fail 1 'The list of packages is older than the mirror.' \
			"said   $(log_line 'package mentioned')" \
			"next   ${privilege:+$privilege }apk update" "       then again: $again"
	fi
	fail 1 'apk could not install Node, for a reason not known here.' \
		"said   $(log_tail_line)" "log    $log" \
		'next   apk add nodejs' '       and read what it says'
}

log_tail_line() { grep . "$log" | tail -n 1; }

# The host of the first enabled repository, as the thing to reach
mirror_host() {
	host=$(sed -n 's|^[^#]*https*://\([^/]*\)/.*|\1|p' \
		"$root/etc/apk/repositories" 2>/dev/null | head -n 1)
	printf '%s' "${host:-dl-cdn.alpinelinux.org}"
}

main_url() {
	release=$(os_value VERSION_ID)
	case $(os_value ID):$release in
	alpine:3.*_alpha* | alpine:) branch=edge ;;
	alpine:3.*) branch=v$(printf '%s' "$release" | cut -d. -f1,2) ;;
	*) branch=latest-stable ;;
	esac
	printf 'https://dl-cdn.alpinelinux.org/alpine/%s/main' "$branch"
}

# ----------------------------------------------------------- Node through npm --

# npm says things that nobody asked about (funding, audits, its own new version)
run_npm() {
	npm_config_update_notifier=false npm_config_fund=false npm_config_audit=false \
		npm_config_fetch_retry_mintimeout=2000 npm_config_fetch_retry_maxtimeout=10000 \
		npm --loglevel=error "$@" </dev/null 2>>"$log"
}

ask_npm_for_node() {
	cd "$here" && run_npm exec --yes "$1" --package=$node_package -- node -p process.execPath
}

get_node_with_npm() {
	case $node_state in
	1) found="Node $node_version is too old" ;;
	2) found="$node does not run" ;;
	*) found='there is no Node' ;;
	esac
	has npm || fail 3 "The wizard needs Node $oldest_node or newer; $found." \
		'why    npm could get one, and it is not here either' \
		'next   install Node from https://nodejs.org/en/download' \
		'       (Debian, Ubuntu: apt-get install npm; macOS: brew install node)' \
		"       then again: $again"
	open_log
	# The program itself, not "npm exec" around the wizard: keys, signals, arguments and
	# the exit code then pass through nothing.
	if ! node=$(ask_npm_for_node --offline); then
		say "start.sh: $found; npm gets a newer one, once ..."
		: >"$log"
		node=$(ask_npm_for_node --prefer-offline) || explain_npm "get $node_package"
	fi
	check_node "$node" || fail 3 'The Node that npm brought does not run here.' \
		"where  $node" "said   $(printf '%s\n' "$node_version" | head -n 1)" \
		'why    it is made for systems with glibc, or npm may not run scripts' \
		"next   install Node $oldest_node or newer from the packages of this system" \
		"       then again: $again"
	close_log
}

# explain_npm DOING: names the cause in what npm said
explain_npm() {
	log_tail 8
	if log_has 'ENOSPC|no space left'; then
		fail 1 "npm could not $1: the disk is full." \
			'next   df -h' "       make room, then again: $again"
	elif log_has 'ENOTFOUND|EAI_AGAIN|ECONN|ETIMEDOUT|ENETUNREACH|ENOTCACHED|network|socket'; then
		fail 1 "npm could not $1: the network is the reason." \
			'why    the package registry of npm did not answer' \
			'next   npm ping' "       when that works: $again"
	elif log_has 'CERT_|SELF_SIGNED|certificate'; then
		fail 1 "npm could not $1: it does not trust the registry's certificate." \
			"why    mostly a wrong clock (it shows $(date '+%Y-%m-%d %H:%M')), else a proxy" \
			'next   date' '       npm config get cafile'
	elif log_has 'EACCES|EPERM|EROFS|permission denied'; then
		fail 1 "npm could not $1: it may not write where it has to." \
			"said   $(log_line 'EACCES|EPERM|EROFS|permission denied')" \
			"next   ls -ld \"$here\" \"\$(npm config get cache)\"" \
			'       and give the folder named above to yourself: chown -R'
	elif log_has 'unknown command|not a npm command|usage: npm <command>'; then
		fail 1 "npm could not $1: this npm ($(npm --version 2>/dev/null)) is too old." \
			'next   npm install --global npm@10' "       then again: $again"
	fi
	fail 1 "npm could not $1." "log    $log" \
		"next   cd $here && npm ci && npm run build" '       and read what it says'
}

# ----------------------------------------------------------------- the bundle --

# After a "git pull" the old bundle would run without a word
mention_newer_sources() {
	newer=$(find "$here/src" "$here/components" -name '*.ts*' -newer "$bundle" 2>/dev/null | head -n 1)
	[ -z "$newer" ] || say 'start.sh: the sources are newer than the bundle; new one: npm run build'
}

find_bundle() {
	for bundle in "$here/dist/$bundle_name" "$here/$bundle_name"; do
		[ -f "$bundle" ] || continue
		mention_newer_sources
		return 0
	done
	bundle=
	[ -f "$here/.ci/build.mjs" ] || fail 1 "$bundle_name is missing." \
		"why    it belongs beside start.sh, in $here/dist" \
		'next   copy the whole folder again, or take a fresh checkout'
	if ! has npm; then
		is_alpine && fail 1 'This checkout has no bundle yet, and npm, which builds it, is missing.' \
			'why    on Alpine npm is in "community", which is often switched off' \
			'next   on a machine with npm: npm ci && npm run build' \
			"       then copy dist/$bundle_name to $here/dist" \
			'       or, where "community" is on: apk add npm'
		fail 1 'This checkout has no bundle yet, and npm, which builds it, is missing.' \
			'next   install Node and npm from https://nodejs.org/en/download' \
			'       (Debian, Ubuntu: apt-get install npm; macOS: brew install node)' \
			"       then again: $again"
	fi
	[ -w "$here" ] || fail 1 'This checkout has no bundle yet, and cannot be written to.' \
		"where  $here" "why    you are $(id -un 2>/dev/null || id -u), it belongs to $(owner_of "$here")" \
		'next   copy the folder to a place of your own and start there'
}

owner_of() {
	# shellcheck disable=SC2012 # one known folder; BusyBox has no stat -c everywhere
	ls -ldn "$1" | awk '{print $3 ":" $4}'
}

build_bundle() {
	open_log
	say 'start.sh: no bundle yet; npm builds it, once (about half a minute) ...'
	PATH=$(dirname "$node"):$PATH
	export PATH
	build_failed=0
	(
		cd "$here" || exit 1
		# npm writes this file last: newer than the lock means that all is in place.
		if [ -z "$(find node_modules/.package-lock.json -newer package-lock.json 2>/dev/null)" ]; then
			run_npm ci --ignore-scripts >>"$log" || exit 1
		fi
		run_npm run build >>"$log"
	) || build_failed=1
	# Root in someone else's checkout must not leave files that the owner cannot change.
	if is_root && [ "$(owner_of "$here")" != 0:0 ]; then
		chown -R "$(owner_of "$here")" "$here/dist" "$here/node_modules" 2>>"$log"
	fi
	[ $build_failed -eq 0 ] || explain_npm 'build the bundle'
	bundle=$here/dist/$bundle_name
	[ -f "$bundle" ] || explain_npm 'build the bundle'
	close_log
}

# ------------------------------------------------------------------------ main --

bundle_name=alpine-docker-wizard.mjs
again="sh$(quote "$0" "$@")"
wants_yes=0
is_dry_run=0
for argument; do
	case $argument in
	--) break ;;
	--yes) wants_yes=1 ;;
	--dry-run) is_dry_run=1 ;;
	esac
done
# A dry run changes nothing, so its --yes is no consent to add Node.
[ $is_dry_run -eq 0 ] || wants_yes=0

# The folder of this file, also when it was started through a link
self=$0
while [ -L "$self" ]; do
	link=$(readlink "$self")
	case $link in
	/*) self=$link ;;
	*) case $self in */*) self=${self%/*}/$link ;; *) self=$link ;; esac ;;
	esac
done
case $self in */*) here=${self%/*} ;; *) here=. ;; esac
here=$(CDPATH='' cd -- "${here:-/}" && pwd -P) || exit 1

find_bundle
find_node
[ -n "$bundle" ] || build_bundle
# What to type to start it again: the wizard says it, since its own name is not in PATH.
ALPINE_DOCKER_WIZARD_COMMAND=sh$(quote "$0")
export ALPINE_DOCKER_WIZARD_COMMAND
exec "$node" "$bundle" "$@"
