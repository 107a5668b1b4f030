/** The answer file. */
export const answers = {
	'answers.intro':
		'Answers for {program} install --yes --answers FILE. One KEY=value a line. It is read as data: nothing in it is run.',
	'answer.repositories':
		'fix: switch on the community repository if it is off, and mend what keeps apk from it. skip: leave the repositories files as they are.',
	'answer.mirror':
		'Base address of the mirror to use, such as https://dl-cdn.alpinelinux.org/alpine. keep: the one that the box has.',
	'answer.registry-mirror':
		'Server from which Docker fetches images before it asks Docker Hub, such as https://mirror.example:5000. keep: what the box has.',
	'answer.compose': 'yes: also install "docker compose". no: only Docker.',
	'answer.runlevel':
		'Runlevel that starts Docker at boot: default (the usual one) or boot (before the clock and the firewall are ready).',
	'answer.move-runlevel':
		'yes: if another runlevel starts Docker, move it to that one. no: leave it there. Without this line, a RUNLEVEL means yes.',
	'answer.users':
		'Users for the group docker, with blanks between them. Each of them can then act as root without a password. none: only root uses Docker.',
	'answer.keep':
		'On a box that runs from memory: yes: keep Docker over a reboot. no: until the next reboot.',
	'answer.offline': 'yes: do not use the network. no: use it.',
	'answer.language':
		'Language of all texts, such as en. auto: the one that the variable LANG names.',
	'answers.too-long': 'This is no answer file: it is longer than 64 KiB.',
	'answers.no-assignment': 'not of the form KEY=value: {text}',
	'answers.unknown': '{name} is not an answer that is known.',
	'answers.twice': '{name} was answered in line {line} already.',
	'answers.no-code':
		'the value of {name} has quotes that do not fit, or a character that a shell would act on; an answer file is data.',
	'answers.problem': '{file}, line {line}: {problem}',
	'answers.cannot-read': 'The answer file could not be read: {reason}',
	'answers.nothing-done': 'Nothing was done.',
} as const;
