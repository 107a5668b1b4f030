import {packageText} from '../apk-report/package-name.ts';
import {type Finding, finding} from './finding.ts';
import {nodesOf, type Reading} from './reading.ts';

/** Exit codes of a program that a signal ended are above this. */
const LAST_OWN_CODE = 128;
const WAS_STOPPED =
	/^(?:\^C|Terminated|Killed|Hangup|Aborted|Interrupt|User defined signal \d)\s*$|\^C\s*$/;

/** Whoever copied the text left lines out. */
const WAS_SHORTENED = /^(?:\.{2,}|…|\[\W*(?:snip|cut|\.\.\.|…)\W*\]|<snip>)/i;

/** Recognises what went wrong while packages were put in place: scripts, an end in the middle, refusals. */
export function recogniseTransaction(reading: Reading): readonly Finding[] {
	const scripts = nodesOf(reading, 'script-failure');
	const [script] = scripts;
	return [
		...(script
			? [finding('script-failure', 'certain', scripts, packageText(script.package), script.script)]
			: []),
		...recogniseTags(reading),
		...nodesOf(reading, 'not-installed').map((node) =>
			finding('not-installed', 'certain', [node], node.name),
		),
		...recogniseInterruption(reading),
	];
}

function recogniseTags(reading: Reading): readonly Finding[] {
	const missing = nodesOf(reading, 'tag-missing');
	const refusals = nodesOf(reading, 'refusal').filter(({because}) => because === 'tags');
	const [first] = missing;
	if (!first && refusals.length === 0) {
		return [];
	}

	return [
		finding(
			'tag-not-defined',
			'certain',
			[...missing, ...refusals],
			first?.dependency ?? '',
			first?.tag,
		),
	];
}

/** The steps end before the last one, and no summary follows. */
function recogniseInterruption(reading: Reading): readonly Finding[] {
	const last = nodesOf(reading, 'step').at(-1);
	if (!last || last.done === last.total) {
		return [];
	}

	const isEnded = reading.nodes.some(({kind, line}) => kind === 'totals' && line >= last.line);
	const next =
		reading.commands.find(({line}) => line > last.line)?.line ?? Number.POSITIVE_INFINITY;
	const errors = reading.nodes.some(
		({kind, line}) => line > last.line && line < next && kind.endsWith('-problem'),
	);
	if (isEnded || errors || isSimulated(reading) || reading.exitCode === 0) {
		return [];
	}

	const after = reading.lines.filter(({line}) => line > last.line);
	const stopped = after.find(({body}) => WAS_STOPPED.test(body));
	const isSignal = (reading.exitCode ?? 0) > LAST_OWN_CODE;
	if (after.some(({body}) => WAS_SHORTENED.test(body)) && !stopped && !isSignal) {
		return [];
	}

	const evidence = stopped ? [last, stopped] : [last];
	const confidence = stopped || isSignal ? 'certain' : 'possible';
	return [finding('interrupted-install', confidence, evidence, packageText(last.package))];
}

function isSimulated({apkCommands}: Reading): boolean {
	return apkCommands.some(({options}) =>
		options.some((option) => /^(?:-[a-z]*s[a-z]*|--simulate)$/i.test(option)),
	);
}
