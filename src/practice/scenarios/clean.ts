import {message} from '../../messages/message.ts';
import {WHOLE_WAY} from '../goals.ts';
import {typed} from '../play.ts';
import {onBothReleases, type Scenario} from '../scenario.ts';

/** Nothing is wrong: the whole way, without surprises. */
export const clean: readonly Scenario[] = onBothReleases({
	name: 'clean',
	title: message('practice.clean.title'),
	subject: message('practice.clean.subject'),
	story: message('practice.clean.story'),
	lesson: message('practice.clean.lesson'),
	hints: [
		message('practice.clean.nudge'),
		message('practice.clean.direction'),
		message('practice.clean.answer'),
	],
	goal: WHOLE_WAY,
	solution: [
		typed('apk update'),
		typed('apk add docker docker-cli-compose'),
		typed('rc-update add docker default'),
		typed('service docker start'),
		{kind: 'wait', milliseconds: 5000},
		typed('docker run --rm hello-world'),
	],
	minutes: 8,
	begin: (world) => world,
});
