/** The manual page, made from the tables that also decide what is understood. */
import {COMMANDS, type CommandSpec} from '../core/commands.ts';
import {EXIT_CODES, type Outcome} from '../core/outcome.ts';
import {PROGRAM} from '../core/product.ts';
import {type MessageKey, message, say, textOf} from '../messages/message.ts';
import {wrapWords} from '../plain/wrap.ts';
import {commandWords, optionWords} from './words.ts';

/** Returns the page in mdoc for this date, such as `November 30, 2026`. */
export function manualPage(date: string): string {
	return `${[
		`.Dd ${date}`,
		`.Dt ${PROGRAM.toUpperCase()} 1`,
		'.Os',
		'.Sh NAME',
		`.Nm ${PROGRAM}`,
		'.Nd install Docker on Alpine Linux, prove that it works, and take it back',
		'.Sh SYNOPSIS',
		...COMMANDS.filter(({isAvailable}) => isAvailable).flatMap(synopsis),
		'.Sh DESCRIPTION',
		...sentences(textOf('help.intro')),
		...sentences(textOf('help.no-command')),
		'.Pp',
		'The commands are:',
		...list(commandWords().map(({name, help}) => [`Cm ${name}`, sentence(help)])),
		'.Pp',
		'The options are:',
		...list(
			optionWords().map(({name, short, help, placeholder, commands}) => [
				`${short ? `Fl ${short} , ` : ''}Fl -${name}${placeholder ? ` Ar ${escaped(placeholder)}` : ''}`,
				sentence(help + (commands ? ` (${commands.join(', ')})` : '')),
			]),
		),
		'.Sh ENVIRONMENT',
		...list([
			['Ev NO_COLOR', sentence(textOf('environment.no-color'))],
			['Ev ACCESSIBLE', sentence(textOf('environment.accessible'))],
			['Ev ALPINE_DOCKER_WIZARD_STATE_DIR', sentence(textOf('environment.state-dir'))],
		]),
		'.Sh FILES',
		...list([
			[`Pa /var/log/${PROGRAM}/`, 'The log of each run, unabridged; passwords in URLs are masked.'],
			[`Pa /var/lib/${PROGRAM}/`, 'The journal of what was changed, and copies of changed files.'],
			[`Pa ~/.config/${PROGRAM}/config.json`, 'Preferences, also through doas and sudo.'],
		]),
		'.Sh EXIT STATUS',
		...list(
			Object.entries(EXIT_CODES).map(([outcome, code]) => [
				`Li ${code}`,
				sentence(meaning(outcome)),
			]),
		),
		'.Sh EXAMPLES',
		'Look at the system, then do what is missing, without screens:',
		`.Dl # ${PROGRAM} check`,
		`.Dl # ${PROGRAM} install --yes`,
		'.Pp',
		'Name the cause of a failure:',
		`.Dl $ apk add docker 2>&1 | ${PROGRAM} diagnose`,
		'.Pp',
		'Take back what was done:',
		`.Dl # ${PROGRAM} undo`,
		'.Sh SEE ALSO',
		// Without a macro: who reads this may not have those pages.
		'docker(1), apk(8), rc-update(8)',
	].join('\n')}\n`;
}

function synopsis({name, operands}: CommandSpec): readonly string[] {
	const words = operands.map(({placeholder, isRequired}) =>
		isRequired ? `Ar ${placeholder}` : `Op Ar ${placeholder}`,
	);
	// `wizard` is what happens without a command.
	const command = name === 'wizard' ? '.Op Cm wizard' : `.Cm ${name}`;
	return ['.Nm', command, ...words.map((word) => `.${word}`), '.Op Ar options'];
}

function list(items: readonly (readonly [head: string, text: string])[]): readonly string[] {
	return [
		'.Bl -tag -width Ds',
		...items.flatMap(([head, text]) => [`.It ${head}`, ...sentences(text)]),
		'.El',
	];
}

/** Characters of a line before its escapes, so that it stays below 80 with them. */
const LONGEST_LINE = 70;

/** mdoc wants each sentence on a line of its own. */
function sentences(text: string): readonly string[] {
	return text
		.split(/(?<=[.!?]) (?=[A-Z])/)
		.flatMap((line) => wrapWords(line, LONGEST_LINE))
		.map(escaped)
		.map((line) => (/^[.']/.test(line) ? `\\&${line}` : line));
}

function sentence(text: string): string {
	const begun = text.charAt(0).toUpperCase() + text.slice(1);
	return /[.!?]$/.test(begun) ? begun : `${begun}.`;
}

const escaped = (text: string) =>
	text.replaceAll('\\', '\\e').replaceAll('"', '\\(dq').replaceAll('-', '\\-');

function meaning(outcome: string): string {
	const key: MessageKey = `exit.${outcome as Outcome}`;
	return say(message(key));
}
