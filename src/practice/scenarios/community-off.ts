import {message} from '../../messages/message.ts';
import {textIn, withText} from '../files.ts';
import {COMMUNITY_IS_ON, WHOLE_WAY} from '../goals.ts';
import {typed} from '../play.ts';
import {onBothReleases, type Scenario} from '../scenario.ts';
import type {World} from '../world.ts';

/** A fresh installation on disk, as `setup-alpine` leaves it: the community line is commented out. */
export const communityOff: readonly Scenario[] = onBothReleases({
	name: 'community-off',
	title: message('practice.community-off.title'),
	subject: message('practice.community-off.subject'),
	story: message('practice.community-off.story'),
	lesson: message('practice.community-off.lesson'),
	hints: [
		message('practice.community-off.nudge'),
		message('practice.community-off.direction'),
		message('practice.community-off.answer'),
	],
	goal: [COMMUNITY_IS_ON, ...WHOLE_WAY],
	solution: [
		{
			kind: 'edit',
			path: '/etc/apk/repositories',
			from: '#http://dl-cdn.alpinelinux.org',
			to: 'http://dl-cdn.alpinelinux.org',
		},
		typed('apk update'),
		typed('apk add docker docker-cli-compose'),
		typed('rc-update add docker default'),
		typed('service docker start'),
		{kind: 'wait', milliseconds: 5000},
		typed('docker run --rm hello-world'),
	],
	minutes: 5,
	begin: withoutCommunity,
});

/** Returns the box with its community line commented out, without a blank after the `#`. */
export function withoutCommunity(world: World): World {
	const path = '/etc/apk/repositories';
	const text = textIn(world, path).replace(/^(http.*\/community)$/m, '#$1');
	return withText(world, path, text);
}
