import type {MessageKey} from '../../messages/message.ts';
import {type Grammar, note, noteOf, type OptionGrammar} from './grammar.ts';

const FORMAT: OptionGrammar = {
	note: 'explain.docker.format',
	withValue: 'explain.docker.format.value',
	takesValue: 'explain.docker.template',
};
const DETACH: OptionGrammar = {note: 'explain.docker.detach'};
const PUBLISH: OptionGrammar = {note: 'explain.docker.publish', takesValue: true};
const INTERACTIVE: OptionGrammar = {note: 'explain.docker.interactive'};

const FORCE: OptionGrammar = {note: 'explain.docker.force'};

const IMAGES: Readonly<Record<string, MessageKey>> = {
	'hello-world': 'explain.docker.hello-world',
	'alpine-docker-wizard/selftest': 'explain.docker.self-made',
};

const image = (word: string) => noteOf(IMAGES, word, 'explain.docker.image');

/** The words of docker. */
export const docker: Grammar = {
	note: 'explain.docker',
	commands: {
		version: {note: 'explain.docker.version', options: {'--format': FORMAT, '-f': FORMAT}},
		info: {note: 'explain.docker.info', options: {'--format': FORMAT, '-f': FORMAT}},
		run: {
			note: 'explain.docker.run',
			options: {
				'--rm': {note: 'explain.docker.rm'},
				'-it': INTERACTIVE,
				'-ti': INTERACTIVE,
				'-d': DETACH,
				'--detach': DETACH,
				'-p': PUBLISH,
				'--publish': PUBLISH,
				'--network': {note: 'explain.docker.network', takesValue: 'explain.docker.network.value'},
				'-m': {note: 'explain.docker.memory', takesValue: 'explain.docker.memory.value'},
				'--name': {note: 'explain.docker.name', takesValue: true},
				'--pull': {
					note: 'explain.unknown.option',
					withValue: 'explain.docker.pull-policy',
					takesValue: true,
				},
			},
			argument: (word, position) => (position === 0 ? image(word) : note('explain.docker.inside')),
			stopsAtArgument: true,
		},
		ps: {note: 'explain.docker.ps'},
		images: {note: 'explain.docker.images'},
		pull: {note: 'explain.docker.pull', argument: image},
		save: {
			note: 'explain.docker.save',
			options: {'-o': {note: 'explain.docker.save.file', takesValue: 'explain.docker.archive'}},
			argument: image,
		},
		load: {
			note: 'explain.docker.load',
			options: {'-i': {note: 'explain.docker.load.file', takesValue: 'explain.docker.archive'}},
		},
		rmi: {note: 'explain.docker.rmi', options: {'-f': FORCE}, argument: image},
		rm: {
			note: 'explain.docker.remove',
			options: {'-f': FORCE},
			argument: () => note('explain.docker.container'),
		},
		import: {
			note: 'explain.docker.import',
			argument: (_, position) =>
				note(position === 0 ? 'explain.docker.import.file' : 'explain.docker.import.name'),
		},
		compose: {
			note: 'explain.docker.compose',
			commands: {
				version: {note: 'explain.docker.compose.version'},
				up: {
					note: 'explain.docker.compose.up',
					options: {'-d': DETACH, '--detach': DETACH},
				},
				down: {note: 'explain.docker.compose.down'},
			},
		},
		buildx: {
			note: 'explain.docker.buildx',
			commands: {version: {note: 'explain.docker.compose.version'}},
		},
	},
};
