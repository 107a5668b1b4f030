import type {Reading} from './reading.ts';
import {fits} from './session.ts';

/** Words of success of the programs that Docker on Alpine has to do with. */
const WELL =
	/Hello from Docker|\[ ok \]|status: started|\[ +started|API listen on|Daemon has completed initialization|^Docker(?: Compose)? version|Server Version: \d|Status: (?:Downloaded newer image|Image is up to date)|added to runlevel|already installed in runlevel|has already been started|is already stopped|configuration OK|[=] +started|^ +Engine:|^ *[\w.-]+ \| +\w|^packages? are up to date/;

/** What apk prints of a failure only, whatever other commands of the same text did. */
const TROUBLE: ReadonlySet<string> = new Set([
	'solver',
	'unselectable',
	'script-failure',
	'overwrite',
	'tag-missing',
]);

/** Whether nothing is wrong and something says that it went well. */
export function isHealthy({nodes, lines, exitCode}: Reading): boolean {
	if (exitCode !== undefined) {
		return exitCode === 0;
	}

	const hasTrouble = nodes.some(
		(node) =>
			(node.kind === 'message' && node.severity === 'error') ||
			node.kind.endsWith('-problem') ||
			TROUBLE.has(node.kind) ||
			(node.kind === 'totals' && !node.ok) ||
			(node.kind === 'index-totals' && !node.ok),
	);
	const hasSuccess =
		nodes.some(({kind}) =>
			['totals', 'index-totals', 'answer', 'policy', 'step', 'repository-state'].includes(kind),
		) || lines.some((entry) => fits(entry, WELL));
	return !hasTrouble && hasSuccess;
}
