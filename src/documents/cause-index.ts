import {causesWithTitles} from '../core/diagnosis/cause-page.ts';

/** Returns every cause that the product can name, as tables of Markdown, one for each family. */
export function causeIndex(): string {
	const families = Map.groupBy(causesWithTitles(), ({family}) => family);
	return [...families]
		.map(([family, causes]) =>
			[
				`**${family.charAt(0).toUpperCase()}${family.slice(1)}**`,
				'',
				'| Name | What it is |',
				'| --- | --- |',
				...causes.map(({cause, title}) => `| \`${cause}\` | ${cell(title)} |`),
			].join('\n'),
		)
		.join('\n\n');
}

/** A title names what it is about in braces; an index knows no such thing yet. */
function cell(title: string): string {
	return title
		.replaceAll(/\{\w+\?[^:{}]*:([^{}]*)\}/g, '$1')
		.replaceAll(/\{\w+\}/g, '…')
		.replaceAll('|', '\\|')
		.replaceAll('<', '&lt;');
}
