import {type Grammar, note} from './grammar.ts';

const userThenGroup: Grammar['argument'] = (word, position) =>
	position === 0
		? note('explain.group.user')
		: note(word === 'docker' ? 'explain.group.docker' : 'explain.group.name');

/** The words of BusyBox addgroup with an existing user. */
export const addgroup: Grammar = {note: 'explain.addgroup', argument: userThenGroup};

/** The words of BusyBox delgroup with a user. */
export const delgroup: Grammar = {note: 'explain.delgroup', argument: userThenGroup};
