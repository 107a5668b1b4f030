/** Pages to read. */
export type ReadOverlay =
	| 'help'
	| 'explain'
	| 'log'
	| 'commands'
	| 'earlier'
	| 'compare'
	| 'glossary'
	| 'hint';

/** What a user can ask for; keys, digits and numbered answers all become one of these. */
export type Intent =
	| {readonly intent: 'focus-next'}
	| {readonly intent: 'focus-previous'}
	/** Picks an item of the list directly, from 0, and confirms it. */
	| {readonly intent: 'pick-item'; readonly index: number}
	| {readonly intent: 'confirm'}
	/** Chooses the item of this name, where it is on the screen. */
	| {readonly intent: 'choose'; readonly id: string}
	/** Looks at the screen before; never undoes anything. Closes an overlay if one is open. */
	| {readonly intent: 'go-back'}
	| {readonly intent: 'open-overlay'; readonly overlay: ReadOverlay}
	/** A key on the screen of the shell, or in the editor: everything typed there is text. */
	| {readonly intent: 'shell-key'; readonly key: string}
	| {readonly intent: 'editor-key'; readonly key: string}
	/** Text that was pasted there. */
	| {readonly intent: 'paste'; readonly text: string}
	/** Lets pretend time pass faster (1) or slower (-1). */
	| {readonly intent: 'change-pace'; readonly by: 1 | -1}
	| {readonly intent: 'change-release'}
	| {readonly intent: 'next-hint'}
	| {readonly intent: 'show-lesson'}
	| {readonly intent: 'check-again'}
	| {readonly intent: 'toggle-details'}
	| {readonly intent: 'stop-after-act'}
	| {readonly intent: 'skip-act'}
	/** Asks first while something runs. */
	| {readonly intent: 'quit'}
	/** Ctrl+Z: gives the terminal back to the shell until that lets the program go on. */
	| {readonly intent: 'suspend'}
	/** Ctrl+C and signals: stop now; the second within 3 seconds ends the process group at once. */
	| {readonly intent: 'interrupt'}
	| {
			readonly intent: 'scroll';
			readonly by: 'line-up' | 'line-down' | 'page-up' | 'page-down' | 'start' | 'end';
			/** How far what is drawn can be scrolled; only the view knows. Unlimited where it is left out. */
			readonly most?: number;
	  }
	| {readonly intent: 'toggle-wrap'}
	| {readonly intent: 'start-search'}
	| {readonly intent: 'type-text'; readonly text: string}
	| {readonly intent: 'erase-text'}
	| {readonly intent: 'next-match'};
