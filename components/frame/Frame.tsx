import {Box} from 'ink';
import type {ReactNode} from 'react';
import type {State} from '../../src/core/state.ts';
import {say} from '../../src/messages/message.ts';
import {span} from '../../src/terminal/row.ts';
import {useTerminal} from '../hooks/use-terminal.ts';
import {Line} from '../parts/Line.tsx';
import {Footer} from './Footer.tsx';
import {Header} from './Header.tsx';
import {Rail} from './Rail.tsx';
import {Rule} from './Rule.tsx';

/** What a frame holds. */
export type FrameProps = {
	readonly state: State;
	/** The body, told how many rows it has. */
	readonly children: (rows: number) => ReactNode;
};

/** Draws the fixed parts around a body of exactly the rows that are left for it. */
export function Frame({state, children}: FrameProps) {
	const {layout} = useTerminal();
	const noticeRows = state.notice ? 1 : 0;
	return (
		<Box flexDirection="column" height={layout.frameRows} width={layout.columns} overflow="hidden">
			<Margin>
				<Header state={state} />
			</Margin>
			{layout.hasRail && (
				<Margin>
					<Rail state={state} />
				</Margin>
			)}
			<Rule />
			<Box height={layout.bodyRows - noticeRows} flexShrink={0} overflow="hidden">
				<Margin>{children(layout.bodyRows - noticeRows)}</Margin>
			</Box>
			{state.notice && (
				<Margin>
					<Line row={[span(say(state.notice), 'warn')]} />
				</Margin>
			)}
			<Rule />
			<Margin>
				<Footer state={state} />
			</Margin>
		</Box>
	);
}

/** The column at the left that stays empty. */
function Margin({children}: {readonly children: ReactNode}) {
	return (
		<Box paddingLeft={1} flexShrink={0} flexDirection="column">
			{children}
		</Box>
	);
}
