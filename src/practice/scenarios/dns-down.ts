import {message} from '../../messages/message.ts';
import {withText} from '../files.ts';
import {NAMES_RESOLVE, WHOLE_WAY} from '../goals.ts';
import {typed} from '../play.ts';
import {onBothReleases, type Scenario} from '../scenario.ts';

/** A name server that is not there any more (documentation range, RFC 5737). */
const GONE_SERVER = '192.0.2.53';

/** The network is up, but the name server in /etc/resolv.conf does not answer. */
export const dnsDown: readonly Scenario[] = onBothReleases({
	name: 'dns-down',
	title: message('practice.dns-down.title'),
	subject: message('practice.dns-down.subject'),
	story: message('practice.dns-down.story'),
	lesson: message('practice.dns-down.lesson'),
	hints: [
		message('practice.dns-down.nudge'),
		message('practice.dns-down.direction'),
		message('practice.dns-down.answer'),
	],
	goal: [NAMES_RESOLVE, ...WHOLE_WAY],
	solution: [
		typed('nslookup dl-cdn.alpinelinux.org'),
		{kind: 'edit', path: '/etc/resolv.conf', from: GONE_SERVER, to: '9.9.9.9'},
		typed('apk update'),
		typed('apk add docker docker-cli-compose'),
		typed('rc-update add docker default'),
		typed('service docker start'),
		{kind: 'wait', milliseconds: 5000},
		typed('docker run --rm hello-world'),
	],
	minutes: 10,
	begin: (world) => withText(world, '/etc/resolv.conf', `nameserver ${GONE_SERVER}\n`),
});
