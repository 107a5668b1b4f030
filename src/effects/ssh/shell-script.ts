import {quoteWord} from '../../core/shell-text.ts';
import {CHILD_PATH} from '../child-environment.ts';
import {BOX_FILES} from './box-files.ts';
import {BOX_RUNS} from './box-runs.ts';
import {BOX_SESSION} from './box-session.ts';

/** Applets without which nothing can be done from afar; a fresh Alpine has all of them. */
export const NEEDED_APPLETS = [
	...['base64', 'cat', 'chmod', 'chown', 'cut', 'dd', 'env', 'head', 'ln', 'md5sum', 'mkdir'],
	...['mv', 'readlink', 'rm', 'sed', 'setsid', 'sha256sum', 'sleep', 'stat', 'sync', 'truncate'],
] as const;

/** Longest line of Base64; shells read lines of any length, people who look at a dump do not. */
const LINE_LENGTH = 76;

/**
 * Returns a whole script for `sh` on another box. All of it is inside functions: a script that was
 * cut off on its way does nothing. Its own input is not that of what it runs.
 */
export function scriptOf(nonce: string, lines: readonly string[]): string {
	return `nonce=${nonce} session= finished=0
PATH=${CHILD_PATH} LC_ALL=C
export PATH LC_ALL
${BOX_FILES}
${BOX_RUNS}
${BOX_SESSION}
main() {
	lacks=
	for applet in ${NEEDED_APPLETS.join(' ')}; do
		command -v "$applet" >/dev/null || lacks="$lacks $applet"
	done
	[ -z "$lacks" ] || { say lacks "$lacks"; return; }
	ready || return
}
ready() {
${lines.join('\n')}
}
main </dev/null
say over
exit 0
`;
}

/** Returns a call with its words, each quoted exactly once. */
export function call(name: string, ...words: readonly (string | number)[]): string {
	return [name, ...words.map((word) => quoteWord(String(word)))].join(' ');
}

/** Returns a call that gets these bytes on standard input; they come through whatever they are. */
export function callWithInput(line: string, bytes: Uint8Array, after = ''): string {
	const text = Buffer.from(bytes).toString('base64');
	const parts = text.match(new RegExp(`.{1,${LINE_LENGTH}}`, 'g')) ?? [];
	return `base64 -d <<'END_OF_INPUT' | ${line}${after}\n${parts.join('\n')}\nEND_OF_INPUT`;
}

/** Returns a call whose standard input is these bytes in Base64, for functions that decode them. */
export function callWithBase64(line: string, bytes: Uint8Array, after = ''): string {
	const text = Buffer.from(bytes).toString('base64');
	const parts = text.match(new RegExp(`.{1,${LINE_LENGTH}}`, 'g')) ?? [];
	return `${line} <<'END_OF_INPUT'${after}\n${parts.join('\n')}\nEND_OF_INPUT`;
}
