import type {Intent} from './intent.ts';
import type {LogView, State} from './state.ts';

/** A search longer than this matches nothing that a person would look for. */
const QUERY_LIMIT = 80;

/** Returns the state after a key in the log viewer. */
export function updateLog(state: State, intent: Intent): State {
	const {log} = state;
	if (intent.intent === 'go-back' && log.isTyping) {
		return {...state, log: {...log, isTyping: false, query: undefined}};
	}

	if (
		intent.intent === 'go-back' ||
		intent.intent === 'quit' ||
		(intent.intent === 'open-overlay' && intent.overlay === 'log')
	) {
		return {...state, overlay: null};
	}

	const next = reduceLog(log, intent, Math.max(1, state.bodyRows - 2));
	return next === log ? state : {...state, log: next};
}

function reduceLog(log: LogView, intent: Intent, page: number): LogView {
	switch (intent.intent) {
		case 'focus-previous':
			return scrolled(log, 1, undefined);
		case 'focus-next':
			return scrolled(log, -1, undefined);
		case 'scroll':
			return scrolled(
				log,
				{
					'line-up': 1,
					'line-down': -1,
					'page-up': page,
					'page-down': -page,
					start: log.lines.length,
					end: -log.lines.length,
				}[intent.by],
				intent.most,
			);
		case 'toggle-wrap':
			return {...log, wraps: !log.wraps};
		case 'start-search':
			return {...log, isTyping: true, query: ''};
		case 'type-text':
			return log.isTyping
				? {...log, query: ((log.query ?? '') + intent.text).slice(0, QUERY_LIMIT)}
				: log;
		case 'erase-text':
			return log.isTyping ? {...log, query: (log.query ?? '').slice(0, -1)} : log;
		case 'confirm':
			return log.isTyping ? nextMatch({...log, isTyping: false}) : log;
		case 'next-match':
			return nextMatch(log);
		default:
			return log;
	}
}

function scrolled(log: LogView, up: number, limit: number | undefined): LogView {
	const most = limit ?? Math.max(0, log.lines.length - 1);
	return {...log, fromEnd: Math.max(0, Math.min(most, Math.min(log.fromEnd, most) + up))};
}

/** Goes up to the next line that contains the text, and round from the newest. */
function nextMatch(log: LogView): LogView {
	const query = log.query?.toLowerCase();
	if (!query) {
		return log;
	}

	const last = log.lines.length - 1 - log.fromEnd;
	const contains = (line: string) => line.toLowerCase().includes(query);
	const above = log.lines.slice(0, Math.max(0, last)).findLastIndex(contains);
	const found = above >= 0 ? above : log.lines.findLastIndex(contains);
	return found < 0 ? log : {...log, fromEnd: log.lines.length - 1 - found};
}
