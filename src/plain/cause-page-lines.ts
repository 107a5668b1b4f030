import {type CausePage, causesWithTitles} from '../core/diagnosis/cause-page.ts';
import {message, say} from '../messages/message.ts';
import {cleanLine} from './clean-line.ts';
import {diagnosisParts} from './diagnosis-lines.ts';
import {SCHEMA} from './json-line.ts';
import {hang, wrapWords} from './wrap.ts';

/** Returns the page of a cause as lines: what it means, how it looks, what helps, and its words. */
export function causePageLines(page: CausePage): readonly string[] {
	const {diagnosis, example, look, terms} = page;
	const {remedies} = diagnosisParts(diagnosis);
	const isOutside = diagnosis.remedies.some(({kind}) => kind === 'outside');
	return [
		...wrapWords(say(message('page.title', {cause: diagnosis.cause, title: say(diagnosis.title)}))),
		'',
		...wrapWords(say(diagnosis.because)),
		'',
		say(message('page.looks')),
		...example.map((line) => `| ${line}`),
		'',
		...(look === undefined ? [] : [say(message('page.see')), `  $ ${look}`, '']),
		say(message('page.helps')),
		...remedies.flatMap((line) => (/^\s*\$ /.test(line) ? [`  ${line}`] : hang('  ', line))),
		...(isOutside ? hang('  ', say(message('page.outside'))) : []),
		'',
		...takeBackLines(page),
		'',
		...wrapWords(say(message('page.fails'))),
		...(terms.length === 0 ? [] : ['', say(message('page.words'))]),
		...terms.flatMap(({name, meaning}) =>
			hang('  ', say(message('page.word', {word: english(name), meaning: english(meaning)}))),
		),
	].map(cleanLine);
}

function english(key: CausePage['terms'][number]['name']): string {
	return say({key, values: {}});
}

function takeBackLines({takeBack: {before, after, forever}}: CausePage): readonly string[] {
	const typed = (commands: readonly string[]) => commands.map((command) => `  $ ${command}`);
	const gone =
		forever.length === 0 ? [] : [...wrapWords(say(message('page.forever'))), ...typed(forever)];
	if (after.length === 0) {
		return gone.length > 0 ? gone : wrapWords(say(message('page.only-looks')));
	}

	return [
		...(before.length === 0
			? []
			: [...wrapWords(say(message('page.copy-first'))), ...typed(before)]),
		...wrapWords(say(message('page.take-back'))),
		...typed(after),
		...wrapWords(say(message('page.undone'))),
		...gone,
	];
}

/** Returns the page of a cause for programs. */
export function causePageJson(page: CausePage) {
	const {family, diagnosis, example, look, takeBack, terms} = page;
	const {cause, title, because, remedies} = diagnosis;
	return {
		schema: SCHEMA,
		kind: 'cause',
		cause,
		family,
		title: say(title),
		because: say(because),
		example,
		...(look !== undefined && {look}),
		take_back: takeBack,
		remedies: remedies.map(({id, title: name, kind, commands, forward}) => ({
			id,
			title: say(name),
			kind,
			commands,
			...(forward && {forward: say(forward)}),
		})),
		terms: terms.map(({name, meaning}) => ({term: english(name), meaning: english(meaning)})),
	} as const;
}

/** Returns every cause that can be named, with its title, family by family. */
export function causeListLines(): readonly string[] {
	const causes = causesWithTitles();
	const width = Math.max(...causes.map(({cause}) => cause.length)) + 2;
	return causes.flatMap(({cause, family, title}, index) => [
		...(causes[index - 1]?.family === family
			? []
			: [...(index === 0 ? [] : ['']), say(message(`family.${family}`))]),
		...hang(`  ${cause.padEnd(width)}`, title),
	]);
}

/** Returns every cause that can be named, for programs. */
export function causeListJson() {
	return {schema: SCHEMA, kind: 'causes', causes: causesWithTitles()} as const;
}
