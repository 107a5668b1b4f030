import {VISIBLE_RETURN} from './clean-line.ts';
import {type Lexed, lexProblem} from './lex-problem.ts';
import {packageNameOf} from './package-name.ts';
import {reasonOf} from './reason.ts';

const STEP =
	/^\( ?(\d+)\/(\d+)\) (?:\[APK unavailable, skipped\] )?([A-Z][a-z]+(?: pinning)?) (\S+)(?: \(([^)]*)\))?/;
const TOTALS =
	/^(?:OK:|(\d+) errors?;) (?:[\d.]+ [KMGT]?i?B in (\d+) packages|(\d+) packages, \d+ dirs)/;
const INDEX_TOTALS =
	/^(?:(OK:)|(\d+) unavailable, (\d+) stale;?|(\d+) errors?;)(?: (\d+) distinct packages available)?$/;
const STATE = /^(\S+) \[([a-z][a-z+.-]*:\/\/\S+|\/\S+)\]$/;
const UNSELECTABLE = /^(\S+): unable to select package \(or its dependencies\)/;
/** `apk verify` says this of each package file; the number is that of an error, often below 0, or 0 for none. */
const VERIFIED = /^(\S+\.apk): -?\d+ - (OK|UNTRUSTED|FAILED)$/;
const TLS_LINE = /^[0-9A-Fa-f]{5,}:error:[0-9A-F]+:([^:]*):([^:]*):([^:]*)/;
const OPTION =
	/^apk: (?:unrecognized option|option requires an argument|invalid option)(?:: | -- | )?'?([^']*)'?/;

/** A carriage return in a URL made a terminal write the rest of the line over its beginning. */
const OVERWRITTEN = /^\/\w+\/APKINDEX\.tar\.gz[\w.]|^: No such file or directory\w/;

/** apk's own words for a failure, quoted without the line that they stood in. */
const BARE_REASON =
	/^(?:DNS: |TLS: server |UNTRUSTED signature$|BAD signature$|temporary error \(try again later\)$|DNS lookup error$|network error \(check Internet|could not connect to server \(check|remote server returned error \(try)/;

/** Summaries and questions of an installation, and answers of queries: nothing is wrong in them. */
const ANSWERS: readonly RegExp[] = [
	/^(?:Need to download|After this operation|The following .*(?:packages|REMOVED|DOWNGRADED)|Do you want to continue)/,
	/^(?:World updated, but|Downloading |Purging |Upgrading critical|Continuing the|Continuing with|Preupgrading)/,
	/^\S+-\d\S* (?:description|webpage|installed size|depends on|contains|provides|license|triggers|is required by|has auto-install rule|affects auto-installation of):/,
	/^\S+ is owned by \S+/,
	/^\S+-\d\S* \S+ \{\S+\} \(/,
	/^\S+-\d[^\s]*-r\d+$/,
	/^\S+-\d\S*-r\d+ +[<=>?] /,
	/^Installed: +Available:/,
	/^apk-tools \d/,
	/^Upgrade|^This apk has coffee/,
	/^NOTE: Consider running apk upgrade/,
];

/** Reads one line that no tree is open for; returns undefined for text that is not apk's. */
export function lexLine(body: string): Lexed | undefined {
	switch (body.charCodeAt(0)) {
		case 0x45: // E
		case 0x57: // W
			return lexLoud(body);
		case 0x28: // (
			return lexStep(body);
		case 0x66: // f
			return /^fetch [a-z+]+:\/\/\S+|^fetch \//.test(body)
				? {kind: 'fetch', url: body.slice('fetch '.length).trim()}
				: undefined;
		default:
			return lexQuiet(body);
	}
}

function lexLoud(body: string): Lexed | undefined {
	const loud = /^(ERROR|WARNING): (.*)$/.exec(body);
	if (loud) {
		return lexProblem(loud[1] === 'ERROR' ? 'error' : 'warning', loud[2] ?? '');
	}

	if (/^Executing:? \S+/.test(body)) {
		return {kind: 'executing', what: body.replace(/^Executing:? /, '')};
	}

	return body === 'Waiting for repository lock' ? {kind: 'waiting'} : lexQuiet(body);
}

function lexStep(body: string): Lexed | undefined {
	const step = STEP.exec(body);
	if (!step) {
		return undefined;
	}

	const [, done = '0', total = '0', verb = '', name = '', versions] = step;
	const version = versions?.split(' -> ').at(-1);
	return {
		kind: 'step',
		done: Number(done),
		total: Number(total),
		verb,
		package: {name, version},
	};
}

function lexQuiet(body: string): Lexed | undefined {
	const first = body.charCodeAt(0);
	if (first === 0x4f || (first >= 0x30 && first <= 0x39)) {
		const totals = lexTotals(body);
		if (totals) {
			return totals;
		}
	}

	const unselectable = UNSELECTABLE.exec(body);
	if (unselectable) {
		return {kind: 'unselectable', name: unselectable[1] ?? ''};
	}

	const verified = VERIFIED.exec(body);
	if (verified) {
		return lexVerified(verified[1] ?? '', verified[2] ?? '');
	}

	const tls = lexTls(body);
	if (tls) {
		return tls;
	}

	if (OVERWRITTEN.test(body)) {
		const reason = reasonOf('No such file or directory');
		return {
			kind: 'repository-problem',
			severity: 'error',
			action: '',
			target: VISIBLE_RETURN,
			reason,
		};
	}

	if (BARE_REASON.test(body)) {
		const reason = reasonOf(body);
		return {kind: 'repository-problem', severity: 'error', action: '', target: '', reason};
	}

	const command = /^apk: '([^']*)' is not an apk command/.exec(body)?.[1];
	if (command !== undefined) {
		return {kind: 'usage', what: 'command', word: command};
	}

	const option = OPTION.exec(body);
	if (option || /^usage: apk /.test(body)) {
		return {kind: 'usage', what: option ? 'option' : 'help', word: option?.[1] ?? ''};
	}

	const state = STATE.exec(body);
	if (state) {
		return {kind: 'repository-state', version: state[1] ?? '', url: state[2] ?? ''};
	}

	return ANSWERS.some((pattern) => pattern.test(body)) ? {kind: 'answer'} : undefined;
}

function lexVerified(file: string, word: string): Lexed {
	const words = word === 'UNTRUSTED' ? 'UNTRUSTED signature' : 'BAD signature';
	return word === 'OK'
		? {kind: 'answer'}
		: {
				kind: 'package-problem',
				package: packageNameOf(file),
				reason: reasonOf(words),
				path: undefined,
			};
}

function lexTotals(body: string): Lexed | undefined {
	const totals = TOTALS.exec(body);
	if (totals) {
		const errors = Number(totals[1] ?? 0);
		return {
			kind: 'totals',
			ok: errors === 0,
			errors,
			packages: Number(totals[2] ?? totals[3] ?? 0),
		};
	}

	const index = INDEX_TOTALS.exec(body);
	if (!index || body === 'OK:') {
		return undefined;
	}

	const unavailable = Number(index[2] ?? index[4] ?? 0);
	const stale = Number(index[3] ?? 0);
	const available = Number(index[5] ?? 0);
	return {kind: 'index-totals', ok: unavailable + stale === 0, unavailable, stale, available};
}

function lexTls(body: string): Lexed | undefined {
	if (body.startsWith("SSL certificate subject doesn't match host")) {
		return {kind: 'tls-detail', reason: reasonOf('TLS: server hostname mismatch')};
	}

	const line = TLS_LINE.exec(body);
	if (!line) {
		return undefined;
	}

	const isVerify = (line[3] ?? '').includes('certificate verify failed');
	return {
		kind: 'tls-detail',
		reason: reasonOf(isVerify ? 'TLS: server certificate not trusted' : 'TLS: handshake failed'),
	};
}
