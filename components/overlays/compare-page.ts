import {diffLines} from '../../src/core/diff.ts';
import {topView} from '../../src/core/selectors.ts';
import type {State} from '../../src/core/state.ts';
import {threeWayRows} from '../../src/core/undo/three-way-rows.ts';
import {conflictAbout} from '../../src/core/undo/undoing.ts';
import {message, say} from '../../src/messages/message.ts';
import {paragraph} from '../../src/terminal/paragraph.ts';
import {span} from '../../src/terminal/row.ts';
import type {Terminal} from '../hooks/use-terminal.ts';
import {diffViewRows} from '../parts/DiffView.tsx';
import {missingRows, threeWayHead, threeWayRow} from '../parts/three-way-rows.ts';
import type {Page} from './page.ts';

/** Returns every line of a file that is decided about, in its three states or against what was typed. */
export function comparePage(state: State, {layout, symbols}: Terminal): Page {
	const view = topView(state);
	const path = view?.view === 'undo-file' || view?.view === 'undo-typed' ? view.path : '';
	const conflict = conflictAbout(state.undoing, path);
	const title = say(message('undo.compare.title'));
	if (!conflict) {
		return {title, side: '', rows: []};
	}

	if (view?.view === 'undo-typed') {
		const diff = diffLines(conflict.now ?? '', view.text);
		const rows = diffViewRows(diff, Number.POSITIVE_INFINITY);
		return {title: say(message('undo.compare.typed')), side: '', rows};
	}

	const {text, widths} = threeWayHead();
	return {
		title,
		side: path,
		rows: [
			...paragraph(say(message('undo.three-way')), layout.width, symbols),
			...missingRows(conflict),
			[span(text, 'title')],
			...threeWayRows(conflict).map((row) => threeWayRow(row, widths)),
		],
	};
}
