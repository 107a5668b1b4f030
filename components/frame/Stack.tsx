import {Box} from 'ink';
import {Lines} from '../parts/Lines.tsx';
import {type Block, placed} from './blocks.ts';

export {type Block, blank, PRIORITY, rowsBlock, textBlock} from './blocks.ts';

/** Draws blocks below each other in at most `rows` rows. */
export function Stack({blocks, rows}: {readonly blocks: readonly Block[]; readonly rows: number}) {
	return (
		<Box flexDirection="column" flexShrink={0}>
			{placed(blocks, rows).map(({block, rows: given}) => (
				<Box key={block.key} height={given} flexShrink={0} overflow="hidden">
					{block.draw ? block.draw(given) : <Lines rows={block.rowsIn(given)} />}
				</Box>
			))}
		</Box>
	);
}
