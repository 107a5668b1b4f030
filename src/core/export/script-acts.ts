/** The text of the exported script from Docker's settings to the end; it goes on from PARTS. */
export const ACTS = {
	settings: `
# ---------------------------------------------------------- settings of Docker
# dockerd fetches images itself and knows nothing of a shell's proxy, so its own file says it.
# What the file says already is left as it is.
lines() {
	comma=
	if [ -n "$registry_mirror" ] && ! says '"registry-mirrors"' "$json"; then
		printf '  "registry-mirrors": ["%s"]' "$registry_mirror"
		comma=,
	fi
	says '"proxies"' "$json" || says 'https\\{0,1\\}_proxy=' /etc/profile.d/proxy.sh /etc/conf.d/docker || proxy_lines
}

proxy_lines() {
	inner=
	for name in http https no; do
		value=$(eval "printf %s \\"\\\${\${name}_proxy-}\\"")
		# Everybody can read the file, so a proxy with a password does not get into it.
		case $value in '' | *@* | *[\\"\\\\]*) ;; *)
			inner="$inner\${inner:+, }\\"$name-proxy\\": \\"$value\\"" ;;
		esac
	done
	case $inner in *http*) printf '%s  "proxies": {%s}' "\${comma:+,
}" "$inner" ;; esac
}

says() { grep -qs "$@"; }

with_lines() {
	if [ ! -s "$json" ]; then printf '{\\n%s\\n}\\n' "$1"; return; fi
	new=$1 awk '
		{ text = text $0 "\\n" }
		END {
			at = index(text, "{")
			rest = substr(text, at + 1)
			printf "%s\\n%s%s%s", substr(text, 1, at), ENVIRON["new"], (rest ~ /^[ \\t\\n]*}/ ? "" : ","), rest
		}' "$json"
}

settings() {
	new=$(lines)
	if says '"registry-mirrors"' "$json" && ! says "$registry_mirror" "$json"; then
		say "settings: $json names another registry mirror; it stays"
	fi
	[ -n "$new" ] || return 0
	mkdir -p "\${json%/*}"
	with_lines "$new" >"$json.new.$$"
	dockerd --validate --config-file "$json.new.$$" >/dev/null ||
		{ rm -f "$json.new.$$"; die 1 "Docker does not take these settings, so $json stays as it was: $new"; }
	say "settings: $json gets"; say "$new"
	mkdir -p "$state"; chmod 700 "$state"
	if [ -f "$json" ] && [ ! -f "$state/daemon.json.before" ]; then cp -p "$json" "$state/daemon.json.before"; fi
	cat "$json.new.$$" >"$json"
	cp "$json" "$state/daemon.json.after"
	rm -f "$json.new.$$"
	noted settings || note settings
	if answers; then rc-service docker restart; fi
}`,
	service: `
# --------------------------------------------------------------------- service
# OpenRC says "started" while a daemon crashes and is restarted, so the daemon itself is asked.
service_() {
	for level in default boot; do
		if [ "$move" = yes ] && [ "$level" != "$runlevel" ] && [ -L "/etc/runlevels/$level/docker" ]; then
			rc-update del docker "$level"
			note "moved $level"
		fi
	done
	if [ -L /etc/runlevels/default/docker ] || [ -L /etc/runlevels/boot/docker ]; then
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
	keep: `
# ------------------------------------------------------- a box that runs from memory
# A reboot takes away what is only in memory: lbu writes /etc, apk's cache keeps the packages.
keep() {
	[ "$(awk '$2 == "/" {type = $3} END {print type}' /proc/mounts)" = tmpfs ] || return 0
	media=$(sed -n 's/^[[:blank:]]*LBU_MEDIA="\\{0,1\\}\\([A-Za-z0-9_.-]*\\).*/\\1/p' /etc/lbu/lbu.conf | tail -n 1)
	grep -q " /media/\${media:-none} " /proc/mounts || die 1 'Docker works, but lbu has no medium to keep it on: see setup-lbu'
	[ -e /etc/apk/cache ] || setup-apkcache "/media/$media/cache"
	apk cache download
	[ -z "$(lbu status)" ] || lbu commit
}`,
	verify: `
# ---------------------------------------------------------------------- verify
verify() {
	answers || { say 'verify: nothing to prove, no daemon can run here'; return; }
	docker version --format 'verify: engine {{.Server.Version}}'
	own_container
	if [ "$network" = yes ] || docker image inspect hello-world >/dev/null 2>&1; then
		docker run --rm hello-world | grep 'Hello from Docker!' || die 1 'containers run, and hello-world could not be fetched or run'
	fi
	case " $packages " in *' docker-cli-compose '*) docker compose version ;; esac
	say 'Docker works on this machine.'
}

# A container of the box's own BusyBox needs no registry.
own_container() {
	image=alpine-docker-wizard/selftest
	set -- bin/busybox
	for loader in /lib/ld-musl-*; do [ ! -e "$loader" ] || set -- "$@" "\${loader#/}"; done
	tar -c -h -f - -C / "$@" | docker import - "$image" >/dev/null
	docker run --rm --network none "$image" /bin/busybox echo 'verify: a container runs' || failed=yes
	docker rmi -f "$image" >/dev/null
	[ -z "\${failed-}" ] || die 1 'no container runs'
}`,
	undo: `
# ------------------------------------------------------------------------ undo
undo() {
	[ -f "$state/changes" ] || { say 'There is nothing to take back.'; return; }
	sed -n 's/^member //p' "$state/changes" | while read -r user; do delgroup "$user" docker || :; done
	if noted started; then rc-service docker stop || :; fi
	sed -n 's/^runlevel //p' "$state/changes" | while read -r level; do rc-update del docker "$level" || :; done
	sed -n 's/^moved //p' "$state/changes" | while read -r level; do rc-update add docker "$level" || :; done
	if noted settings; then put_back "$json" daemon.json; fi
	added=$(sed -n 's/^package //p' "$state/changes" | tr '\\n' ' ')
	# shellcheck disable=SC2086 # a list of package names
	[ -z "$added" ] || apk --wait=60 del $added
	if noted group && grep -q '^docker:' /etc/group; then delgroup docker || :; fi
	if noted repositories; then put_back "$file" repositories; fi
	mv "$state/changes" "$state/changes.undone"
	rm -f "$state"/*.before "$state"/*.after
	say 'Taken back. Images and volumes stay in /var/lib/docker.'
}

# put_back FILE NAME: only what nobody else has changed since
put_back() {
	if ! cmp -s "$1" "$state/$2.after"; then
		mv "$state/$2.before" "$state/$2.kept" 2>/dev/null || :
		say "$1 was changed since; it is left as it is. Its old text, if it had one: $state/$2.kept"
	elif [ -f "$state/$2.before" ]; then
		cat "$state/$2.before" >"$1"
	else
		rm -f "$1"
		rmdir "\${1%/*}" 2>/dev/null || :
	fi
}`,
	end: (calls: string) => `
case \${1-} in
'') ${calls} ;;
undo) [ "$(id -u)" = 0 ] || die 5 'undo needs root'; undo ;;
*) die 2 "unknown word: $1 (nothing, or undo)" ;;
esac`,
} as const;
