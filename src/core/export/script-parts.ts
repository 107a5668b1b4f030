/**
 * The text of the exported script up to the installed packages, part by part in the order in which
 * it runs. It is written to be read: a workshop teaches from it. Facts are those of the plan
 * (src/core/steps).
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
	begin: `
# What a run changed is noted here, so that undo takes back just that.
state=/var/lib/alpine-docker-wizard/export
file=/etc/apk/repositories
json=/etc/docker/daemon.json
PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin
export PATH LC_ALL=C

say() { printf '%s\\n' "$*"; }
die() { code=$1; shift; printf 'docker-on-alpine: %s\\n' "$*" >&2; exit "$code"; }
note() { mkdir -p "$state"; chmod 700 "$state"; printf '%s\\n' "$*" >>"$state/changes"; }
noted() { [ -f "$state/changes" ] && grep -qx "$1" "$state/changes"; }`,
	checks: `
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
	kit: `
# ------------------------------------------------------------------------- kit
# A folder of packages that "alpine-docker-wizard kit" made on a box of the same kind.
in_kit() { sed -n "s/^[[:blank:]]*\\"$1\\": \\"\\(.*\\)\\",*$/\\1/p" "$kit/kit.json" | head -n 1; }

check_kit() {
	[ -f "$kit/kit.json" ] || die 1 "there is no kit in $kit"
	[ "$(in_kit arch)" = "$(apk --print-arch)" ] ||
		die 1 "the kit is for $(in_kit arch), and this box is $(apk --print-arch)"
	release=$(cut -d. -f1,2 /etc/alpine-release)
	case $(in_kit branch) in "v$release" | edge) ;; *)
		die 1 "the kit is for $(in_kit branch), and this box is v$release" ;;
	esac
	bad=$(cd "$kit" && sha256sum -c SHA256SUMS 2>/dev/null | grep -v ': OK$' | head -n 3) || :
	[ -z "$bad" ] || die 1 "the kit in $kit is damaged: $bad"
}

load_images() {
	if [ ! -f "$kit/images.tar" ] || docker image inspect hello-world >/dev/null 2>&1; then return; fi
	docker load -i "$kit/images.tar"
}`,
	repositories: `
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
	install: `
# --------------------------------------------------------------------- install
install() {
	is_installed || grep -q '^docker:' /etc/group || note group
	for p in $packages; do
		if apk info -e "$p" >/dev/null 2>&1; then say "install: $p is installed"; continue; fi
		grep -qx "$p" /etc/apk/world || note "package $p"
		apk_add "$p"
	done
}`,
	add: `apk_add() { apk --wait=60 add "$@"; }`,
	addFromKit: `# apk checks signatures and sums as ever; world gets the plain names.
apk_add() {
	apk --wait=60 --no-network --cache-dir "$kit/cache" --repositories-file "$kit/repositories" add "$@"
}`,
} as const;
