import {say} from '../messages/message.ts';
import {KEYMAP} from './keymap.ts';

/** Returns the keys of the wizard as a Markdown table, for the README. */
export function keyTable(): string {
	const rows = KEYMAP.map(({shown, label}) => `| ${shown} | ${say({key: label, values: {}})} |`);
	return ['| Key | What it does |', '| --- | --- |', ...new Set(rows)].join('\n');
}
