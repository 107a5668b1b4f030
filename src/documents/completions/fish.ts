import {PROGRAM} from '../../core/product.ts';
import {
	type CommandWord,
	commandWords,
	type OptionWord,
	optionWords,
	type WordKind,
} from '../words.ts';

/** Returns the completion for fish. */
export function fishCompletion(): string {
	const commands = commandWords();
	const names = commands.map(({name}) => name).join(' ');
	const lines = [
		`# Generated from the table of options of ${PROGRAM}.`,
		`complete -c ${PROGRAM} -f`,
		...commands.map(({name, help}) =>
			complete(
				`-n ${quoted(`not __fish_seen_subcommand_from ${names}`)} -a ${name} -d ${quoted(help)}`,
			),
		),
		...commands.flatMap(operandLines),
		...optionWords().map(optionLine),
	];
	return `${lines.join('\n')}\n`;
}

/** fish cannot count words without help, so all words of a command are offered together. */
function operandLines({name, operands}: CommandWord): readonly string[] {
	return operands.flatMap((operand) => {
		const when = `-n ${quoted(`__fish_seen_subcommand_from ${name}`)}`;
		return operand.kind === 'free' ? [] : [complete(`${when} ${values(operand)}`)];
	});
}

function optionLine({name, short, help, value, commands}: OptionWord): string {
	const when = commands && `-n ${quoted(`__fish_seen_subcommand_from ${commands.join(' ')}`)}`;
	return complete(
		[
			...(when ? [when] : []),
			...(short ? [`-s ${short}`] : []),
			`-l ${name}`,
			...(value ? [value.kind === 'file' ? '-r -F' : `-x ${values(value)}`.trim()] : []),
			`-d ${quoted(help)}`,
		].join(' '),
	);
}

function values(value: WordKind): string {
	switch (value.kind) {
		case 'choice':
			return `-a ${quoted(value.choices.join(' '))}`;
		case 'file':
			return value.choices ? `-F -a ${quoted(value.choices.join(' '))}` : '-F';
		case 'free':
			return '';
	}
}

const complete = (rest: string) => `complete -c ${PROGRAM} ${rest}`;
const quoted = (text: string) => `'${text.replaceAll(/[\\']/g, String.raw`\$&`)}'`;
