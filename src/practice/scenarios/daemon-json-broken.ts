import {message} from '../../messages/message.ts';
import {DAEMON_JSON} from '../docker/daemon-settings.ts';
import {withText} from '../files.ts';
import {DOCKER_ANSWERS, DOCKER_IS_ENABLED, SETTINGS_ARE_VALID} from '../goals.ts';
import {typed} from '../play.ts';
import {onBothReleases, type Scenario} from '../scenario.ts';
import {withDocker, withRestartedDocker} from '../with-docker.ts';

/** A comma too many, as it is left behind when the last line of a list is taken out. */
const BROKEN =
	'{\n  "log-driver": "json-file",\n  "log-opts": {"max-size": "10m", "max-file": "3"},\n}\n';

/** dockerd dies at each start because of its settings file; the supervisor has given up. */
export const daemonJsonBroken: readonly Scenario[] = onBothReleases({
	name: 'daemon-json-broken',
	title: message('practice.daemon-json.title'),
	subject: message('practice.daemon-json.subject'),
	story: message('practice.daemon-json.story'),
	lesson: message('practice.daemon-json.lesson'),
	hints: [
		message('practice.daemon-json.nudge'),
		message('practice.daemon-json.direction'),
		message('practice.daemon-json.answer'),
	],
	goal: [SETTINGS_ARE_VALID, DOCKER_IS_ENABLED, DOCKER_ANSWERS],
	solution: [
		typed('tail -n 3 /var/log/docker.log'),
		{kind: 'edit', path: DAEMON_JSON, from: '"3"},\n}', to: '"3"}\n}'},
		typed(`dockerd --validate --config-file ${DAEMON_JSON}`),
		typed('rc-service docker restart'),
		{kind: 'wait', milliseconds: 5000},
		typed('docker version'),
	],
	minutes: 12,
	begin: (world, {now}) =>
		withRestartedDocker(withText(withDocker(world, now), DAEMON_JSON, BROKEN), now),
});
