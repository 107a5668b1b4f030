import type {MessageKey} from '../../messages/message.ts';
import {type Grammar, noteOf, type OptionGrammar} from './grammar.ts';

const WAIT: OptionGrammar = {
	note: 'explain.apk.wait.next',
	withValue: 'explain.apk.wait',
	takesValue: true,
};
const PROGRESS_FD: OptionGrammar = {
	note: 'explain.apk.progress-fd.next',
	withValue: 'explain.apk.progress-fd',
	takesValue: true,
};
const SIMULATE: OptionGrammar = {note: 'explain.apk.simulate'};
const QUIET: OptionGrammar = {note: 'explain.apk.quiet'};
const UPDATE_FIRST: OptionGrammar = {note: 'explain.apk.update-first'};

/** Options that every command of apk knows (apk(8)). */
const OPTIONS: Grammar['options'] = {
	'--wait': WAIT,
	'--progress-fd': PROGRESS_FD,
	'--no-progress': {note: 'explain.apk.no-progress'},
	'--no-interactive': {note: 'explain.apk.no-interactive'},
	'--simulate': SIMULATE,
	'-s': SIMULATE,
	'--no-cache': {note: 'explain.apk.no-cache'},
	'--no-network': {note: 'explain.apk.no-network'},
	'--quiet': QUIET,
	'-q': QUIET,
	'--print-arch': {note: 'explain.apk.print-arch'},
	'-U': UPDATE_FIRST,
	'--update-cache': UPDATE_FIRST,
};

const INSTALLED: OptionGrammar = {note: 'explain.apk.installed'};
const EXACT: OptionGrammar = {note: 'explain.apk.exact'};

/** Packages that the product or its advice names. */
const PACKAGES: Readonly<Record<string, MessageKey>> = {
	docker: 'explain.apk.docker',
	'docker-cli': 'explain.apk.docker-cli',
	'docker-cli-compose': 'explain.apk.docker-cli-compose',
	'docker-cli-buildx': 'explain.apk.docker-cli-buildx',
	'docker-engine': 'explain.apk.docker-engine',
	'docker-openrc': 'explain.apk.docker-openrc',
	nodejs: 'explain.apk.nodejs',
};

const argument = (word: string) => noteOf(PACKAGES, word, 'explain.apk.package');

/** The words of apk. */
export const apk: Grammar = {
	note: 'explain.apk',
	options: OPTIONS,
	commands: {
		update: {note: 'explain.apk.update'},
		add: {note: 'explain.apk.add', argument},
		del: {note: 'explain.apk.del', argument},
		policy: {note: 'explain.apk.policy', argument},
		info: {
			note: 'explain.apk.info',
			argument,
			options: {'-e': INSTALLED, '--installed': INSTALLED},
		},
		search: {note: 'explain.apk.search', argument, options: {'-x': EXACT, '--exact': EXACT}},
		fix: {note: 'explain.apk.fix', argument},
		cache: {
			note: 'explain.apk.cache',
			commands: {download: {note: 'explain.apk.cache.download'}},
		},
		upgrade: {note: 'explain.apk.upgrade', argument},
	},
};
