import {type Grammar, note, type OptionGrammar} from './grammar.ts';

const anyFile: Grammar['argument'] = () => note('explain.path');
const FORCE: OptionGrammar = {note: 'explain.rm.force'};

/** The words of small tools of BusyBox and Alpine that the tests and the keeping of a box need. */
export const tools: Readonly<Record<string, Grammar>> = {
	mkdir: {
		note: 'explain.mkdir',
		options: {
			'-p': {note: 'explain.mkdir.parents'},
			'-m': {note: 'explain.mkdir.mode', takesValue: 'explain.mkdir.mode.value'},
		},
		argument: anyFile,
	},
	rm: {
		note: 'explain.rm',
		options: {
			'-r': {note: 'explain.rm.recursive'},
			'-rf': {note: 'explain.rm.recursive'},
			'-f': FORCE,
		},
		argument: anyFile,
	},
	ln: {
		note: 'explain.ln',
		options: {
			'-s': {note: 'explain.ln.symbolic'},
			'-f': FORCE,
			'-n': {note: 'explain.ln.no-follow'},
		},
		argument: anyFile,
	},
	tar: {
		note: 'explain.tar',
		options: {
			'-c': {note: 'explain.tar.create'},
			'-h': {note: 'explain.tar.follow'},
			'-f': {note: 'explain.tar.file', takesValue: 'explain.path'},
			'-C': {note: 'explain.tar.folder', takesValue: 'explain.path'},
		},
		argument: () => note('explain.tar.packed'),
	},
	nc: {
		note: 'explain.nc',
		options: {'-w': {note: 'explain.nc.wait', takesValue: 'explain.nc.seconds'}},
		argument: (_, position) => note(position === 0 ? 'explain.nc.address' : 'explain.nc.port'),
	},
	nslookup: {note: 'explain.nslookup', argument: () => note('explain.nslookup.name')},
	id: {
		note: 'explain.id',
		options: {'-nG': {note: 'explain.id.groups'}},
		argument: () => note('explain.id.user'),
	},
	mv: {
		note: 'explain.mv',
		argument: (_, position) => note(position === 0 ? 'explain.mv.from' : 'explain.mv.to'),
	},
	modprobe: {note: 'explain.modprobe', argument: () => note('explain.modprobe.name')},
	find: {
		note: 'explain.find',
		options: {
			'-type': {note: 'explain.find.type', takesValue: 'explain.find.files'},
			'-exec': {note: 'explain.find.exec', takesValue: 'explain.program'},
		},
		argument: (text) =>
			note(
				text === '{}'
					? 'explain.find.found'
					: text === '+'
						? 'explain.find.many'
						: 'explain.find.folder',
			),
	},
	pidof: {note: 'explain.pidof', argument: () => note('explain.program')},
	kill: {note: 'explain.kill', argument: () => note('explain.kill.process')},
	sleep: {note: 'explain.sleep', argument: () => note('explain.nc.seconds')},
	lbu: {
		note: 'explain.lbu',
		commands: {
			status: {note: 'explain.lbu.status'},
			commit: {note: 'explain.lbu.commit'},
		},
	},
	'setup-apkcache': {note: 'explain.setup-apkcache', argument: anyFile},
};
