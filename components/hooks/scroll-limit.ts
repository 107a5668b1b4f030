import type {State} from '../../src/core/state.ts';
import {commandsPage} from '../overlays/commands-page.ts';
import {comparePage} from '../overlays/compare-page.ts';
import {earlierPage} from '../overlays/earlier-page.ts';
import {explainPage} from '../overlays/explain-page.ts';
import {glossaryPage} from '../overlays/glossary-page.ts';
import {helpPage} from '../overlays/help-page.ts';
import {hintPage} from '../overlays/hint-page.ts';
import {LOG_CHROME_ROWS} from '../overlays/Log.tsx';
import {logScrollLimit} from '../overlays/log-rows.ts';
import {scrollLimit} from '../overlays/page.ts';
import type {Terminal} from './use-terminal.ts';

/**
 * Returns how far what is drawn now can be scrolled. Only the view knows how many rows a
 * text takes, so it tells this together with the wish to scroll.
 */
export function scrollLimitOf(state: State, terminal: Terminal): number {
	const rows = terminal.layout.bodyRows - (state.notice ? 1 : 0);
	switch (state.overlay) {
		case 'help':
			return scrollLimit(helpPage(state, terminal), rows);
		case 'explain':
			return scrollLimit(explainPage(state, terminal), rows);
		case 'commands':
			return scrollLimit(commandsPage(state, terminal), rows);
		case 'earlier':
			return scrollLimit(earlierPage(state, terminal), rows);
		case 'compare':
			return scrollLimit(comparePage(state, terminal), rows);
		case 'glossary':
			return scrollLimit(glossaryPage(terminal), rows);
		case 'hint':
			return scrollLimit(hintPage(state, terminal), rows);
		case 'log':
			return logScrollLimit(state.log, Math.max(1, rows - LOG_CHROME_ROWS), terminal);
		case 'quit':
			return 0;
		case null:
			return state.checks.length;
	}
}
