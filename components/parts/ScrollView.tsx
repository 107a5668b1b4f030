import {Box} from 'ink';
import {message, say} from '../../src/messages/message.ts';
import {span, spreadRow} from '../../src/terminal/row.ts';
import {useTerminal} from '../hooks/use-terminal.ts';
import {PAGE_CHROME_ROWS, type Page, scrollLimit} from '../overlays/page.ts';
import {Line} from './Line.tsx';
import {Lines} from './Lines.tsx';

/** What a scroll view shows. */
export type ScrollViewProps = {
	readonly page: Page;
	/** First row of the page that is wanted; more than there are shows its end. */
	readonly scrollTop: number;
	readonly rows: number;
};

/** Draws as much of a page as fits, and says which part of it that is. */
export function ScrollView({page, scrollTop, rows}: ScrollViewProps) {
	const {layout, symbols} = useTerminal();
	const first = Math.min(scrollTop, scrollLimit(page, rows));
	const shown = page.rows.slice(first, first + Math.max(0, rows - PAGE_CHROME_ROWS));
	const isWhole = shown.length === page.rows.length;
	const position = isWhole
		? page.side
		: say(
				message('log.position', {
					first: first + 1,
					last: first + shown.length,
					total: page.rows.length,
				}),
			);
	return (
		<Box flexDirection="column" flexShrink={0}>
			<Line row={spreadRow([span(page.title, 'title')], [span(position)], layout.width, symbols)} />
			<Line row={[span(' ')]} />
			<Lines rows={shown} />
		</Box>
	);
}
