import {message} from '../../messages/message.ts';
import {ADA_IS_MEMBER, DOCKER_ANSWERS} from '../goals.ts';
import {typed} from '../play.ts';
import {onBothReleases, type Scenario} from '../scenario.ts';
import {withDocker} from '../with-docker.ts';

/** Docker runs, and a user who is not in its group is refused by the socket. */
export const notInGroup: readonly Scenario[] = onBothReleases({
	name: 'not-in-group',
	title: message('practice.not-in-group.title'),
	subject: message('practice.not-in-group.subject'),
	story: message('practice.not-in-group.story', {user: 'ada'}),
	lesson: message('practice.not-in-group.lesson'),
	hints: [
		message('practice.not-in-group.nudge', {user: 'ada'}),
		message('practice.not-in-group.direction'),
		message('practice.not-in-group.answer', {user: 'ada'}),
	],
	goal: [DOCKER_ANSWERS, ADA_IS_MEMBER],
	solution: [typed('id ada'), typed('addgroup ada docker'), typed('id -nG ada')],
	minutes: 5,
	begin: (world, {now}) => withDocker(world, now),
});
