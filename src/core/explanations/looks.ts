import {type Grammar, note} from './grammar.ts';

const anyFile: Grammar['argument'] = () => note('explain.path');

/** The words of tools that only look: what shows whether a cause is the right one. */
export const looks: Readonly<Record<string, Grammar>> = {
	cat: {note: 'explain.cat', argument: anyFile},
	tail: {
		note: 'explain.tail',
		options: {'-n': {note: 'explain.tail.lines', takesValue: 'explain.tail.count'}},
		argument: anyFile,
	},
	date: {note: 'explain.date', options: {'-u': {note: 'explain.date.utc'}}},
	ls: {
		note: 'explain.ls',
		options: {'-l': {note: 'explain.ls.long'}, '-d': {note: 'explain.ls.itself'}},
		argument: anyFile,
	},
	wget: {
		note: 'explain.wget',
		options: {
			'-S': {note: 'explain.wget.answer'},
			'--spider': {note: 'explain.wget.spider'},
			'-T': {note: 'explain.nc.wait', takesValue: 'explain.nc.seconds'},
		},
		argument: () => note('explain.wget.address'),
	},
	ip: {note: 'explain.ip', commands: {route: {note: 'explain.ip.route'}}},
	ps: {note: 'explain.ps'},
	grep: {
		note: 'explain.grep',
		argument: (_, position) => note(position === 0 ? 'explain.grep.word' : 'explain.path'),
	},
	df: {
		note: 'explain.df',
		options: {'-h': {note: 'explain.df.sizes'}, '-i': {note: 'explain.df.inodes'}},
		argument: anyFile,
	},
	dockerd: {
		note: 'explain.dockerd',
		options: {
			'--validate': {note: 'explain.dockerd.validate'},
			'--config-file': {note: 'explain.dockerd.config-file', takesValue: 'explain.path'},
		},
	},
};
