/** A command that somebody typed, found in the text. */
export type TypedCommand = {
	readonly line: number;
	/** The command as typed, without its prompt. */
	readonly text: string;
	/** It is a step in the build of an image. */
	readonly isOfBuild?: true;
};

/** Prompts that say where one is: `root@box:~#`, `box:~$`, `/ #`, `~ #`, `[ada@box ~]$`. */
const PLACE_PROMPT =
	/^(?:\([\w.-]+\) ?)?(?:(?:ba|a|da|z|k)?sh-[\d.]+|\[[\w.-]+@[\w.-]+[^\]\n]{0,80}\]|[\w.-]+@[\w.-]+[^$#%>\n]{0,80}|[\w.-]+:[~/][\w./~-]{0,80}|[~/][\w./~-]{0,80}) ?[#$%>] +(\S.*)$/;
/** Prompts that are a sign only, and the traces of `set -x`; what follows must be a known program. */
const BARE_PROMPT = /^(?:[#$%>❯➜+]|PS[^>]{0,60}>)\s*(\S.*)$/;
const BUILD_STEP = /^(?:#?Step \d+(?:\/\d+)? ?: |(?:#\d+ )?\[[^\]]{1,60}\] )?RUN (\S.*)$/i;
const FAILED_BUILD =
	/(?:command|process) ["']\/bin\/(?:ba|a)?sh (?:-\w+ )+(.+?)["'] (?:returned|did not complete|exit)/;

/** First words that make a line a command also without a prompt that says where. */
const PROGRAMS =
	/^(?:(?:sudo|doas|time|exec|env|nohup)(?: -[A-Za-z]+)* +|[A-Z_][A-Z0-9_]*=\S* +)*(?:apk|docker|docker-compose|dockerd|podman|service|rc-service|rc-update|rc-status|openrc|systemctl|modprobe|containerd|runc|iptables|addgroup|adduser|usermod|setup-\w+|curl|wget|ping|nslookup|cat|mount|tail|df|id|ls|getent|su|printenv|uname|dmesg|lsmod|(?:env|exit|logout)(?=$| \|)|(?:grep|egrep|head|more|less|nl|sed|awk)(?= .*\/))(?: |$)/;
/** The same without a prompt: only what is not also the beginning of a message. */
const PLAIN_COMMAND =
	/^(?:(?:sudo|doas) )?(?:apk (?:-\S+ )*(?:add|del|fix|update|upgrade|search|info|list|policy|fetch|audit|version|stats|dot|cache|query|install)\b[^:]*$|(?:docker|docker-compose|podman)(?: compose)? (?:container )?(?:run|exec|ps|info|version|pull|build|up|images|logs|start)\b[^:]*$|(?:rc-service|service) [\w.-]+ \w+$|rc-update (?:add|del|show)\b[^:]*$)/;

/** A program that names itself and says something: `iptables v1.8.6 (legacy): can't …`. */
const IS_MESSAGE = /^[\w./-]+(?: v?[\d.]+)?(?: \([^)]*\))?: /;

/** Whether a line is a step in the build of an image, or tells that one failed. */
export function isBuildStep(line: string): boolean {
	return builtCommandIn(line) !== undefined;
}

function builtCommandIn(line: string): string | undefined {
	return BUILD_STEP.exec(line)?.[1] ?? FAILED_BUILD.exec(line)?.[1];
}

/** Returns the command in a line (already without log prefixes), if it is one. */
export function typedCommandIn(line: string): string | undefined {
	const text = line.trim();
	const placed = PLACE_PROMPT.exec(text)?.[1];
	if (placed !== undefined && /^[\w./!(-]/.test(placed)) {
		return placed;
	}

	const bare = BARE_PROMPT.exec(text)?.[1];
	if (bare !== undefined && PROGRAMS.test(bare) && !IS_MESSAGE.test(bare)) {
		return bare;
	}

	return builtCommandIn(text) ?? (PLAIN_COMMAND.test(text) ? text : undefined);
}
