import type {MessageKey} from '../../messages/message.ts';
import {type Grammar, note, noteOf, type OptionGrammar} from './grammar.ts';

const RUNLEVELS: Readonly<Record<string, MessageKey>> = {
	default: 'explain.runlevel.default',
	boot: 'explain.runlevel.boot',
};
const SERVICES: Readonly<Record<string, MessageKey>> = {docker: 'explain.service.docker'};

const serviceThenRunlevel: Grammar['argument'] = (word, position) =>
	position === 0
		? noteOf(SERVICES, word, 'explain.service.name')
		: noteOf(RUNLEVELS, word, 'explain.runlevel');

/** The words of rc-update. */
export const rcUpdate: Grammar = {
	note: 'explain.rc-update',
	options: {'-u': {note: 'explain.rc-update.refresh'}},
	commands: {
		add: {note: 'explain.rc-update.add', argument: serviceThenRunlevel},
		del: {note: 'explain.rc-update.del', argument: serviceThenRunlevel},
		delete: {note: 'explain.rc-update.del', argument: serviceThenRunlevel},
		show: {
			note: 'explain.rc-update.show',
			argument: (word) => noteOf(RUNLEVELS, word, 'explain.runlevel'),
		},
	},
};

const DEEDS: Readonly<Record<string, MessageKey>> = {
	start: 'explain.service.start',
	stop: 'explain.service.stop',
	restart: 'explain.service.restart',
	status: 'explain.service.status',
	zap: 'explain.service.zap',
};

const serviceThenDeed: Grammar['argument'] = (word, position) =>
	position === 0
		? noteOf(SERVICES, word, 'explain.service.name')
		: Object.hasOwn(DEEDS, word)
			? noteOf(DEEDS, word, 'explain.unknown.program')
			: note('explain.unknown.argument', {program: 'rc-service'});

/** The words of rc-service. */
export const rcService: Grammar = {note: 'explain.rc-service', argument: serviceThenDeed};

/** The words of service, which Alpine links to rc-service. */
export const service: Grammar = {note: 'explain.service', argument: serviceThenDeed};

const FORMAT: OptionGrammar = {
	note: 'explain.rc-status.format',
	takesValue: 'explain.rc-status.ini',
};
const ALL: OptionGrammar = {note: 'explain.rc-status.all'};

/** The words of rc-status. */
export const rcStatus: Grammar = {
	note: 'explain.rc-status',
	options: {'-a': ALL, '--all': ALL, '-f': FORMAT, '--format': FORMAT},
	argument: (word) => noteOf(RUNLEVELS, word, 'explain.runlevel'),
};
