import type {Capabilities} from '../../src/terminal/capabilities.ts';
import {type Layout, layoutFor} from '../../src/terminal/layout.ts';
import {type Symbols, symbolsFor} from '../../src/terminal/symbols.ts';
import {type Theme, themeFor} from '../../src/terminal/theme.ts';

/** What every part needs to draw itself. */
export type Terminal = {
	readonly capabilities: Capabilities;
	readonly layout: Layout;
	readonly symbols: Symbols;
	readonly theme: Theme;
};

/** Returns what parts need, for a terminal whose size may have changed since it was looked at. */
export function terminalFor(
	capabilities: Capabilities,
	size: {readonly columns: number; readonly rows: number} = capabilities,
): Terminal {
	return {
		capabilities,
		layout: layoutFor(size.columns, size.rows),
		symbols: symbolsFor(capabilities.unicode),
		theme: themeFor(capabilities),
	};
}
