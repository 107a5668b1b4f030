import {message} from '../../../messages/message.ts';
import {mendLine} from '../mend/mend-line.ts';
import type {ReadFile, ReadLine} from '../read-as.ts';
import type {LineChange} from '../repository-edit.ts';
import type {Finding, LintContext} from './finding.ts';
import {fixBy} from './line-fix.ts';

/** One finding for all lines of a file that end as Windows ends them. */
export function windowsEnds(file: ReadFile, context: LintContext): Finding[] {
	const {path} = file;
	const isActive = (line: ReadLine) => mendLine(line, context, path)?.fault === 'carriage-return';
	const first = file.lines.find(isActive);
	if (first === undefined) {
		return [];
	}

	const count = file.lines.filter(isActive).length;
	const changes = file.lines
		.filter((line) => line.end.startsWith('\r') || isActive(line))
		.map((line): LineChange => {
			const texts = mendLine(line, context, path)?.dropsReturn
				? (mendLine(line, context, path)?.texts ?? [line.text])
				: ([line.text] as const);
			return {path, line: line.number, texts, dropsReturn: true};
		});
	return [
		{
			id: 'repositories.carriage-return',
			cause: 'repositories-crlf',
			path,
			line: first.number,
			severity: 'error',
			message: message('repositories.carriage-return', {path, line: first.number, count}),
			consequence: message('repositories.then.carriage-return'),
			fix: fixBy(context.files, changes),
		},
	];
}
