import {homedir, userInfo} from 'node:os';

/** Where programs are looked up; fixed, so that no file of a user's own PATH is run as root. */
export const CHILD_PATH = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';

/**
 * Returns the whole environment of a child. Parsers and goldens need one language (`LC_ALL=C`), and
 * what this process was started with (library paths, loader options, proxies) is not handed on.
 */
export function childEnvironment(
	added: Readonly<Record<string, string>> = {},
): Record<string, string> {
	return {PATH: CHILD_PATH, HOME: home(), TERM: 'dumb', LC_ALL: 'C', ...added};
}

/**
 * Docker runs plugins from the home folder. So root's is the one of the system, whatever the variable
 * says that came along through `sudo -E`.
 */
function home(): string {
	if (process.getuid?.() !== 0) {
		return homedir();
	}

	try {
		return userInfo().homedir || ROOT_HOME;
	} catch {
		// No /etc/passwd, or no root in it.
		return ROOT_HOME;
	}
}

const ROOT_HOME = '/root';
