import type {ProbeItem} from './item.ts';
import {PROBE_FILE_LIMIT} from './item.ts';
import {shellWord} from './shell-word.ts';

/**
 * The functions of the script, for BusyBox ash and any other POSIX shell.
 *
 * `field` begins a record, `value` makes a short one; see `frame.ts` for their form. The
 * functions use builtins where they can: on a small box a process costs 5 milliseconds. Alpine
 * builds the kernel's options as the module `configs`, which has them packed behind `IKCFG_ST`;
 * they are read from its file, so that nothing has to be loaded and nobody has to be root.
 */
export const PROBE_FUNCTIONS = String.raw`
field() { printf '\n%s %s %s\n' "$nonce" "$key" "$1"; }
value() { field "$1"; printf '%s' "$2"; }
begin() { key=$1; value kind "$2"; }
end() { field 'done'; }

content() {
	if [ -L "$1" ]; then
		target=$(readlink -f "$1") && [ -n "$target" ] && value target "$target"
	fi
	field content
	head -c ${PROBE_FILE_LIMIT + 1} <"$1" || field unreadable
}

file() {
	begin "$1" file
	value path "$2"
	if [ ! -e "$2" ] && [ ! -L "$2" ]; then field missing
	elif [ -f "$2" ] && [ -r "$2" ]; then content "$2"
	elif [ -e "$2" ]; then field unreadable
	else field missing; fi
	end
}

files() {
	begin "$1" files
	shift
	for path; do
		if [ -f "$path" ] && [ -r "$path" ]; then
			value path "$path"
			content "$path"
		fi
	done
	end
}

line() {
	begin "$1" line
	if [ ! -e "$2" ]; then field missing
	elif [ -f "$2" ] && [ -r "$2" ]; then
		text=
		IFS= read -r text <"$2"
		value line "$text"
	else field unreadable; fi
	end
}

directory() {
	begin "$1" directory
	if [ ! -e "$2" ]; then field missing
	elif [ -d "$2" ] && [ -r "$2" ]; then
		for path in "$2"/*; do
			if [ -e "$path" ] || [ -L "$path" ]; then value name "$path"; fi
		done
	else field unreadable; fi
	end
}

paths() {
	begin "$1" stat
	shift
	for path; do
		if [ -f "$path" ]; then value file "$path"
		elif [ -d "$path" ]; then value directory "$path"
		elif [ -S "$path" ]; then value socket "$path"
		elif [ -e "$path" ]; then value other "$path"
		elif [ -L "$path" ]; then value dangling "$path"; fi
	done
	end
}

answer() {
	seconds=$1 errors=$2
	shift 2
	if ! command -v "$1" >/dev/null; then
		field missing
	else
		[ -n "$limiter" ] && [ "$seconds" -gt 0 ] && set -- "$limiter" "$seconds" "$@"
		field output
		if [ "$errors" = keep ]; then "$@" 2>&1; else "$@"; fi
		value exit "$?"
	fi
	end
}

programs() {
	begin "$1" programs
	shift
	for name; do
		field program
		printf '%s=' "$name"
		command -v "$name"
	done
	end
}

lock() {
	begin "$1" lock
	while read -r _ first _ _ pid _; do
		# A line with an arrow is one that waits for the lock.
		[ "$first" != '->' ] || continue
		case $(ls -l "/proc/$pid/fd") in *"$2"*)
			field holder
			printf '%s ' "$pid"
			tr '\0' ' ' <"/proc/$pid/cmdline"
			break ;;
		esac
	done </proc/locks
	end
}

modules() {
	begin "$1" modules
	release=
	IFS= read -r release </proc/sys/kernel/osrelease
	if [ -n "$release" ] && [ -d "/lib/modules/$release" ]; then
		field modules
		grep -hoE "$2" "/lib/modules/$release/modules.dep" "/lib/modules/$release/modules.builtin"
	else field missing; fi
	end
}

unpacked() {
	case $1 in *.gz) zcat "$1" ;; *.xz) xzcat "$1" ;; *) cat "$1" ;; esac
}

config_in_module() {
	at=$(unpacked "$1" | od -A n -v -t x1 | tr -d ' \n' | awk '{ print index($0, "494b4346475f5354") }')
	[ -n "$at" ] && [ "$at" -gt 0 ] && unpacked "$1" | tail -c "+$((at / 2 + 9))" | zcat
}

kernel_options() {
	begin "$1" kernel-options
	release=
	IFS= read -r release </proc/sys/kernel/osrelease
	modules=/lib/modules/$release
	for path in /proc/config.gz "/boot/config-$release" "$modules/config" \
		"$modules"/kernel/kernel/configs.ko* "/usr/src/linux-$release/.config"; do
		if [ -z "$release" ] || [ ! -r "$path" ]; then continue; fi
		value path "$path"
		field options
		case $path in
		*/configs.ko*) config_in_module "$path" | grep -E "$2" ;;
		*.gz) zcat "$path" | grep -E "$2" ;;
		*) grep -E "$2" "$path" ;;
		esac
		end
		return
	done
	field missing
	end
}
`.trim();

/** Where programs are, also for users whose own PATH leaves the system folders out. */
const PATH = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';

/**
 * Returns the script that asks a box all these questions.
 *
 * It is given on standard input to `sh -s NONCE`, so that the same text works here and over
 * ssh in one round trip. It writes nothing to the box. All of it is inside functions: a
 * script that was cut off on its way does nothing.
 */
export function probeScript(items: readonly ProbeItem[]): string {
	const body = items.map((item) => `\t${linesOf(item).join('\n\t')}`).join('\n');
	return `${PROBE_FUNCTIONS}

ask() {
	nonce=$1
	[ -n "$nonce" ] || return 64
	PATH=${PATH} LC_ALL=C
	export PATH LC_ALL
	limiter=
	command -v timeout >/dev/null && limiter=timeout
${body}
	return 0
}

ask "$@" </dev/null 2>/dev/null
exit
`;
}

function linesOf(item: ProbeItem): readonly string[] {
	const key = shellWord(item.key);
	switch (item.kind) {
		case 'file':
		case 'line':
		case 'directory':
		case 'lock':
			return [`${item.kind} ${key} ${shellWord(item.path)}`];
		case 'files':
			return [`files ${key} ${pattern(item.pattern)}`];
		case 'stat':
			return [`paths ${key} ${item.patterns.map(pattern).join(' ')}`];
		case 'programs':
			return [`programs ${key} ${item.names.map(shellWord).join(' ')}`];
		case 'modules':
			return [`modules ${key} ${shellWord(`^[^:]*/(${item.names.join('|')})\\.ko`)}`];
		case 'kernel-options':
			return [`kernel_options ${key} ${shellWord(`^CONFIG_(${item.names.join('|')})=[ym]`)}`];
		case 'environment':
			return [
				`begin ${key} environment`,
				...item.names.map((name) => `[ -n "\${${name}-}" ] && value variable "${name}=$${name}"`),
				'end',
			];
		case 'command':
			return commandLines(item);
	}
}

function commandLines(item: ProbeItem & {kind: 'command'}): readonly string[] {
	const how = `${item.limitSeconds ?? 0} ${item.hasStandardError ? 'keep' : 'drop'}`;
	const words = item.argv.map(shellWord).join(' ');
	const begin = `begin ${shellWord(item.key)} command`;
	if (!item.existing) {
		return [begin, `answer ${how} ${words}`];
	}

	return [
		begin,
		`set -- ${words}`,
		`for path in ${item.existing.map(shellWord).join(' ')}; do`,
		'\tif [ -e "$path" ]; then value existing "$path"; set -- "$@" "$path"; fi',
		'done',
		`answer ${how} "$@"`,
	];
}

/** Patterns stay unquoted, so they may hold nothing else that a shell would read. */
function pattern(text: string): string {
	if (!/^[\w./*-]+$/.test(text)) {
		throw new RangeError(`not a plain pattern: ${text}`);
	}

	return text;
}
