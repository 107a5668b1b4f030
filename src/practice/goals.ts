import {message} from '../messages/message.ts';
import {groupNamesOf} from './accounts.ts';
import {archOf, repositoriesOf} from './apk/repositories.ts';
import {daemonSettings} from './docker/daemon-settings.ts';
import {doesAnswer} from './docker/dockerd.ts';
import {namesIn, textIn} from './files.ts';
import {nameTrouble} from './network.ts';
import {servicesIn} from './openrc/services.ts';
import type {GoalPart} from './scenario.ts';
import {archivePath} from './tools/keep-tools.ts';

/** The repositories line is on, so that apk finds Docker. */
export const COMMUNITY_IS_ON: GoalPart = {
	id: 'community-on',
	text: message('practice.goal.community-on'),
	isMet: (world) =>
		repositoriesOf(world, archOf(world)).repositories.some(
			({url, tag}) => tag === undefined && url.endsWith(`/${world.branch}/community`),
		),
};

/** Docker is on the box. */
export const DOCKER_IS_INSTALLED: GoalPart = {
	id: 'docker-installed',
	text: message('practice.goal.docker-installed'),
	isMet: (world) => world.installed.has('docker'),
};

/** Docker starts with the box. */
export const DOCKER_IS_ENABLED: GoalPart = {
	id: 'docker-enabled',
	text: message('practice.goal.docker-enabled'),
	isMet: (world) =>
		['default', 'boot'].some((level) => servicesIn(world, level).includes('docker')),
};

/** The daemon answers, which a started service alone does not prove. */
export const DOCKER_ANSWERS: GoalPart = {
	id: 'docker-answers',
	text: message('practice.goal.docker-answers'),
	isMet: (world, now) => doesAnswer(world, now),
};

/** hello-world was fetched and ran. */
export const HELLO_WORLD_RAN: GoalPart = {
	id: 'hello-world-ran',
	text: message('practice.goal.hello-world-ran'),
	isMet: (world) => world.images.includes('hello-world:latest'),
};

/** dockerd can read its settings. */
export const SETTINGS_ARE_VALID: GoalPart = {
	id: 'settings-valid',
	text: message('practice.goal.settings-valid'),
	isMet: (world) => daemonSettings(world).fault === undefined,
};

/** Names are found again. */
export const NAMES_RESOLVE: GoalPart = {
	id: 'names-resolve',
	text: message('practice.goal.names-resolve'),
	isMet: (world) => nameTrouble(world, 'dl-cdn.alpinelinux.org') === undefined,
};

/** A new login of Ada may use Docker. */
export const ADA_IS_MEMBER: GoalPart = {
	id: 'ada-member',
	text: message('practice.goal.ada-member', {user: 'ada'}),
	isMet: (world) => groupNamesOf(world, 'ada').includes('docker'),
};

/** A reboot brings Docker back: its settings are in the archive, its packages in the cache. */
export const DOCKER_IS_KEPT: GoalPart = {
	id: 'docker-kept',
	text: message('practice.goal.docker-kept'),
	isMet(world) {
		const archive = archivePath(world);
		const saved = archive === undefined ? '' : textIn(world, archive);
		return (
			// Line feeds are written as `\n` in the archive of this box.
			saved.includes('\\ndocker\\n') &&
			saved.includes('/etc/runlevels/default/docker') &&
			namesIn(world.files, '/etc/apk/cache').some((name) => name.startsWith('docker-engine-'))
		);
	},
};

/** What every installation from the start is for. */
export const WHOLE_WAY: readonly GoalPart[] = [
	DOCKER_IS_INSTALLED,
	DOCKER_IS_ENABLED,
	DOCKER_ANSWERS,
	HELLO_WORLD_RAN,
];
