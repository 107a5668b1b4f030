import {PROGRAM} from '../../core/product.ts';
import {commandWords, type OptionWord, optionWords, type WordKind} from '../words.ts';

/** Returns the completion for zsh, to be put into a folder of \`fpath\` as \`_alpine-docker-wizard\`. */
export function zshCompletion(): string {
	const commands = commandWords();
	const options = optionWords();
	return `#compdef ${PROGRAM}
# Generated from the table of options of ${PROGRAM}.
_alpine_docker_wizard() {
	local curcontext=$curcontext state line
	local -a commands common
	commands=(
${commands.map(({name, help}) => `\t\t${quoted(`${name}:${help}`)}`).join('\n')}
	)
	common=(
${options
	.filter(({commands: whose}) => whose === undefined)
	.flatMap(specs)
	.map((spec) => `\t\t${spec}`)
	.join('\n')}
	)
	_arguments -C $common '1: :->command' '*:: :->operands' && return
	case $state in
		command) _describe -t commands command commands ;;
		operands)
			case $words[1] in
${commands
	.map(({name, operands}) => {
		const own = options.filter(({commands: whose}) => whose?.includes(name)).flatMap(specs);
		const places = operands.map((operand, index) => quoted(`${index + 1}: :${action(operand)}`));
		return `\t\t\t\t${name}) _arguments $common ${[...own, ...places].join(' ')} ;;`;
	})
	.join('\n')}
			esac ;;
	esac
}
_alpine_docker_wizard "$@"
`;
}

function specs({name, short, help, placeholder, value}: OptionWord): readonly string[] {
	const described = `[${help.replaceAll(/[[\]\\:]/g, String.raw`\$&`)}]`;
	const taken = value
		? `:${(placeholder ?? '').replaceAll(':', String.raw`\:`)}:${action(value)}`
		: '';
	return [
		quoted(`--${name}${value ? '=' : ''}${described}${taken}`),
		...(short ? [quoted(`-${short}${described}${taken}`)] : []),
	];
}

function action(value: WordKind): string {
	switch (value.kind) {
		case 'choice':
			return `(${value.choices.join(' ')})`;
		case 'file':
			return value.choices
				? `{_alternative 'words\\:word\\:(${value.choices.join(' ')})' 'files\\:file\\:_files'}`
				: '_files';
		case 'free':
			return ' ';
	}
}

const quoted = (text: string) => `'${text.replaceAll("'", `'\\''`)}'`;
