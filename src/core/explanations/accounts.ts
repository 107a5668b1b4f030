import {type Grammar, note} from './grammar.ts';

const userThenGroup: Grammar['argument'] = (word, position) =>
	word === 'docker'
		? note('explain.group.docker')
		: note(position === 0 ? 'explain.group.user' : 'explain.group.name');

/** The words of BusyBox addgroup with an existing user. */
export const addgroup: Grammar = {
	note: 'explain.addgroup',
	options: {'-S': {note: 'explain.addgroup.system'}},
	argument: userThenGroup,
};

/** The words of BusyBox delgroup with a user. */
export const delgroup: Grammar = {note: 'explain.delgroup', argument: userThenGroup};

/** The words of chgrp with a group and a file. */
export const chgrp: Grammar = {
	note: 'explain.chgrp',
	argument: (word, position) =>
		position > 0
			? note('explain.path')
			: note(word === 'docker' ? 'explain.group.docker' : 'explain.group.name'),
};
