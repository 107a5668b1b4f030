/**
 * The text of the exported script, part by part in the order in which it runs. It is written to
 * be read: a workshop teaches from it. Facts are those of the plan (src/core/steps).
 */
export const PARTS = {
	head: (version: string) => `#!/bin/sh
# Installs Docker on Alpine Linux and proves that it works.
#
#   sh docker-on-alpine.sh         does what is missing; a second run changes nothing
#   sh docker-on-alpine.sh undo    takes back what an earlier run did
#
# Made by alpine-docker-wizard ${version}. Needs root, nothing else that Alpine has not.
# Exit codes: 0 done, 1 a step failed, 2 wrong use, 3 not Alpine, 5 needs root.
set -eu

# ------------------------------------------------------------- what is wanted
`,
	body: [
		`
# What a run changed is noted here, so that undo takes back just that.
state=/var/lib/alpine-docker-wizard/export
file=/etc/apk/repositories
PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin
export PATH LC_ALL=C

say() { printf '%s\\n' "$*"; }
die() { code=$1; shift; printf 'docker-on-alpine: %s\\n' "$*" >&2; exit "$code"; }
note() { mkdir -p "$state"; chmod 700 "$state"; printf '%s\\n' "$*" >>"$state/changes"; }
noted() { [ -f "$state/changes" ] && grep -qx "$1" "$state/changes"; }`,
		`
# ------------------------------------------------------------------ the checks
check() {
	grep -q '^ID="\\{0,1\\}alpine' /etc/os-release 2>/dev/null || [ -f /etc/alpine-release ] ||
		die 3 'this is not Alpine Linux; nothing was done'
	[ "$(id -u)" = 0 ] || die 5 'changes need root; nothing was done'
	command -v apk >/dev/null || die 1 'there is no apk here'
	if [ -d /lib/modules ] && [ -n "$(ls /lib/modules)" ] && [ ! -d "/lib/modules/$(uname -r)" ]; then
		die 1 'the kernel was upgraded and the box not rebooted: reboot first'
	fi
	free=$(df -kP /usr | awk 'NR == 2 {print $4}')
	[ "\${free:-0}" -ge 409600 ] || is_installed || die 1 "only $free kB are free below /usr; Docker needs 400 MB"
	for user in $users; do
		id "$user" >/dev/null 2>&1 || die 1 "there is no user $user"
	done
}

is_installed() { for p in $packages; do apk info -e "$p" >/dev/null 2>&1 || return 1; done; }
answers() { docker version --format '{{.Server.Version}}' 2>/dev/null | grep -q .; }`,
		`
# ---------------------------------------------------------------- repositories
# apk names a source of docker only if it reads a repository that has it.
is_offered() { apk policy docker 2>/dev/null | grep -v '/installed$' | grep -q '^    '; }

# Community of the same server and release as main: its line loses the #, else it is added.
with_community() {
	awk -v mirror="$mirror" '
		function trimmed(s) { sub(/^#[ \\t]*/, "", s); sub(/[ \\t\\r]*$/, "", s); sub(/\\/+$/, "", s); return s }
		function moved(s,   parts, n) {
			if (mirror == "") return s
			n = split(s, parts, "/")
			return mirror "/" parts[n - 1] "/" parts[n]
		}
		NR == FNR {
			if ($0 ~ /^https?:[^ \\t]*\\/main\\/*[ \\t\\r]*$/) { m = trimmed($0); sub(/main$/, "community", m); want[m] = 1 }
			if ($0 !~ /^#/) on[trimmed($0)] = 1
			if ($0 ~ /^#/) off[trimmed($0)] = 1
			next
		}
		{
			line = trimmed($0)
			if ($0 ~ /^#/ && (line in want) && !(line in on) && !(line in done)) { print moved(line); done[line] = 1; next }
			if ($0 ~ /^https?:[^ \\t]*\\/(main|community)\\/*[ \\t\\r]*$/ && mirror != "") print moved(line); else print
			if ($0 ~ /^https?:[^ \\t]*\\/main\\/*[ \\t\\r]*$/) {
				sub(/main$/, "community", line)
				if (!(line in on) && !(line in off)) { print moved(line); on[line] = 1 }
			}
		}
	' "$1" "$1"
}

repositories() {
	if is_installed; then say 'repositories: all packages are installed'; return; fi
	if [ "$repositories" = fix ] && { [ -n "$mirror" ] || ! is_offered; }; then
		with_community "$file" >"$file.new.$$"
		if cmp -s "$file" "$file.new.$$"; then
			rm -f "$file.new.$$"
		else
			say "repositories: $file changes:"
			diff "$file" "$file.new.$$" | sed -n 's/^[<>]/  &/p' || :
			mkdir -p "$state"; chmod 700 "$state"
			[ -f "$state/repositories.before" ] || cp -p "$file" "$state/repositories.before"
			cat "$file.new.$$" >"$state/repositories.after"
			cat "$file.new.$$" >"$file"
			rm -f "$file.new.$$"
			note repositories
		fi
	fi
	[ "$network" = no ] || apk update || restore_and_die 'apk update failed'
	is_offered || restore_and_die 'apk knows no package named docker'
}

restore_and_die() {
	if noted repositories && cmp -s "$file" "$state/repositories.after"; then
		cat "$state/repositories.before" >"$file"
		sed -i '/^repositories$/d' "$state/changes"
		die 1 "$1; $file has its old text again"
	fi
	die 1 "$1"
}`,
		`
# --------------------------------------------------------------------- install
install() {
	is_installed || grep -q '^docker:' /etc/group || note group
	for p in $packages; do
		if apk info -e "$p" >/dev/null 2>&1; then say "install: $p is installed"; continue; fi
		grep -qx "$p" /etc/apk/world || note "package $p"
		apk --wait=60 add "$p"
	done
}`,
		`
# --------------------------------------------------------------------- service
# OpenRC says "started" while a daemon crashes and is restarted, so the daemon itself is asked.
service_() {
	if [ -L "/etc/runlevels/default/docker" ] || [ -L "/etc/runlevels/boot/docker" ]; then
		say 'service: docker starts at boot'
	else
		rc-update add docker "$runlevel"
		note "runlevel $runlevel"
	fi
	if answers; then say 'service: the daemon answers'; return; fi
	[ -f /run/openrc/softlevel ] || { say 'service: OpenRC did not boot this system, so nothing is started'; return; }
	note started
	rc-service docker start
	seconds=0
	until answers; do
		[ "$seconds" -lt 60 ] || { tail -n 20 /var/log/docker.log >&2 || :; die 1 'the daemon did not answer within 60 s'; }
		sleep 1
		seconds=$((seconds + 1))
	done
}

access() {
	for user in $users; do
		if id -nG "$user" | tr ' ' '\\n' | grep -qx docker; then say "access: $user is in the group docker"; continue; fi
		addgroup "$user" docker
		note "member $user"
	done
}`,
		`
# ---------------------------------------------------------------------- verify
verify() {
	answers || { say 'verify: nothing to prove, no daemon can run here'; return; }
	docker version --format 'verify: engine {{.Server.Version}}'
	if [ "$network" = yes ]; then
		docker run --rm hello-world | grep 'Hello from Docker!' || die 1 'the test container did not run'
	fi
	case " $packages " in *' docker-cli-compose '*) docker compose version ;; esac
	say 'Docker works on this machine.'
}`,
		`
# ------------------------------------------------------------------------ undo
undo() {
	[ -f "$state/changes" ] || { say 'There is nothing to take back.'; return; }
	sed -n 's/^member //p' "$state/changes" | while read -r user; do delgroup "$user" docker || :; done
	if noted started; then rc-service docker stop || :; fi
	sed -n 's/^runlevel //p' "$state/changes" | while read -r level; do rc-update del docker "$level" || :; done
	added=$(sed -n 's/^package //p' "$state/changes" | tr '\\n' ' ')
	# shellcheck disable=SC2086 # a list of package names
	[ -z "$added" ] || apk --wait=60 del $added
	if noted group && grep -q '^docker:' /etc/group; then delgroup docker || :; fi
	if noted repositories; then
		if cmp -s "$file" "$state/repositories.after"; then
			cat "$state/repositories.before" >"$file"
		else
			say "$file was changed since; it is left as it is. Its old text: $state/repositories.before"
		fi
	fi
	mv "$state/changes" "$state/changes.undone"
	say 'Taken back. Images and volumes stay in /var/lib/docker.'
}`,
		`
case \${1-} in
'') check; repositories; install; service_; access; verify ;;
undo) [ "$(id -u)" = 0 ] || die 5 'undo needs root'; undo ;;
*) die 2 "unknown word: $1 (nothing, or undo)" ;;
esac`,
	],
} as const;
