import {PROGRAM} from '../../core/product.ts';
import {
	type CommandWord,
	commandWords,
	type OptionWord,
	optionWords,
	type WordKind,
} from '../words.ts';

/** Returns the completion for bash 4 and newer; needs nothing of the package bash-completion. */
export function bashCompletion(): string {
	const commands = commandWords();
	const options = optionWords();
	const valued = options.filter(({value}) => value);
	return `# bash completion for ${PROGRAM}; generated from the table of its options.
_alpine_docker_wizard() {
	local cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD-1]} word command= place=0 index
	COMPREPLY=()
	# Readline takes "--name=value" apart.
	if [[ $cur == '=' ]]; then
		cur=
	elif [[ $prev == '=' ]]; then
		prev=\${COMP_WORDS[COMP_CWORD-2]}
	fi

	case $prev in
${valued.map(({name, value}) => `\t\t--${name}) ${replies(value)}; return ;;`).join('\n')}
	esac

	for ((index = 1; index < COMP_CWORD; index++)); do
		word=\${COMP_WORDS[index]}
		case $word in
			${valued.map(({name}) => `--${name}`).join('|')}) ((index++)) ;;
			-*|=) ;;
			*) if [[ -z $command ]]; then command=$word; else ((place++)); fi ;;
		esac
	done

	if [[ $cur == -* ]]; then
		case $command in
${commands.map((command) => `\t\t\t${command.name}) ${wordReplies(optionsFor(command.name, options))} ;;`).join('\n')}
			*) ${wordReplies(optionsFor('wizard', options))} ;;
		esac
		return
	fi

	case $command:$place in
		:*) ${wordReplies(commands.map(({name}) => name))} ;;
${commands.flatMap(operandCases).join('\n')}
	esac
}
complete -F _alpine_docker_wizard ${PROGRAM}
`;
}

function operandCases({name, operands}: CommandWord): readonly string[] {
	return operands.flatMap((operand, index) =>
		operand.kind === 'free' ? [] : [`\t\t${name}:${index}) ${replies(operand)} ;;`],
	);
}

function replies(value: WordKind | undefined): string {
	switch (value?.kind) {
		case 'choice':
			return wordReplies(value.choices);
		case 'file': {
			const words = value.choices ? ` -W '${value.choices.join(' ')}'` : '';
			return `mapfile -t COMPREPLY < <(compgen -f${words} -- "$cur"); compopt -o filenames 2>/dev/null`;
		}

		default:
			return ':';
	}
}

function wordReplies(words: readonly string[]): string {
	return `mapfile -t COMPREPLY < <(compgen -W '${words.join(' ')}' -- "$cur")`;
}

/** Returns the options of a command as they are typed. */
export function optionsFor(command: string, options: readonly OptionWord[]): readonly string[] {
	return options
		.filter(({commands}) => commands === undefined || commands.includes(command))
		.flatMap(({name, short}) => [...(short ? [`-${short}`] : []), `--${name}`]);
}
