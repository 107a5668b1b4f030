import {type Message, message, verbatim} from '../messages/message.ts';
import {groupNamesOf} from './accounts.ts';
import {requestRepository} from './apk/indexes.ts';
import {archOf, repositoriesOf} from './apk/repositories.ts';
import {freeBytes} from './disk.ts';
import {daemonSettings} from './docker/daemon-settings.ts';
import {doesAnswer, runningKernel} from './docker/dockerd.ts';
import {namesIn, textIn} from './files.ts';
import type {GoalName, GoalSpec} from './goal-spec.ts';
import {nameTrouble} from './network.ts';
import {servicesIn} from './openrc/services.ts';
import {MIB} from './packages/package.ts';
import type {GoalPart} from './scenario.ts';
import {runLine} from './shell/run-line.ts';
import {newShell} from './shell/shell-session.ts';
import {archivePath} from './tools/keep-tools.ts';
import type {World} from './world.ts';

/** Who a check is about where a file does not say. */
const USUAL_USER = 'ada';
/** A clock that is so close counts as right. Milliseconds. */
const CLOCK_TOLERANCE_MS = 60_000;
/** Docker and an image need about this. Bytes. */
const ENOUGH_SPACE = 512 * MIB;

type Check = {
	readonly text: (user: string) => Message;
	readonly isMet: (world: World, now: number, user: string) => boolean;
};

const CHECKS: Readonly<Record<GoalName, Check>> = {
	'community-on': {
		text: () => message('practice.goal.community-on'),
		isMet: (world) =>
			repositoryUrls(world).some((url) => url.endsWith(`/${world.branch}/community`)),
	},
	'docker-installed': {
		text: () => message('practice.goal.docker-installed'),
		isMet: (world) => world.installed.has('docker'),
	},
	'docker-enabled': {
		text: () => message('practice.goal.docker-enabled'),
		isMet: (world) =>
			['default', 'boot'].some((level) => servicesIn(world, level).includes('docker')),
	},
	'docker-answers': {
		text: () => message('practice.goal.docker-answers'),
		isMet: (world, now) => doesAnswer(world, now),
	},
	'hello-world-ran': {
		text: () => message('practice.goal.hello-world-ran'),
		isMet: (world) => world.images.includes('hello-world:latest'),
	},
	'settings-valid': {
		text: () => message('practice.goal.settings-valid'),
		isMet: (world) => daemonSettings(world).fault === undefined,
	},
	'names-resolve': {
		text: () => message('practice.goal.names-resolve'),
		isMet: (world) => nameTrouble(world, 'dl-cdn.alpinelinux.org') === undefined,
	},
	'indexes-complete': {
		text: () => message('practice.goal.indexes-complete'),
		isMet: everyIndexIsThere,
	},
	'user-in-group': {
		text: (user) => message('practice.goal.user-in-group', {user}),
		isMet: (world, _, user) => groupNamesOf(world, user).includes('docker'),
	},
	'clock-right': {
		text: () => message('practice.goal.clock-right'),
		isMet: (world) => Math.abs(world.clockAheadMs) < CLOCK_TOLERANCE_MS,
	},
	'kernel-current': {
		text: () => message('practice.goal.kernel-current'),
		isMet: (world) => namesIn(world.files, '/lib/modules').includes(runningKernel(world)),
	},
	'space-free': {
		text: () => message('practice.goal.space-free'),
		isMet: (world) => freeBytes(world) >= ENOUGH_SPACE || world.installed.has('docker-engine'),
	},
	'docker-kept': {text: () => message('practice.goal.docker-kept'), isMet: isKept},
	'one-branch': {
		text: () => message('practice.goal.one-branch'),
		isMet: (world) =>
			repositoryUrls(world).every(
				(url) => url.includes(`/${world.branch}/`) || url.startsWith('/'),
			),
	},
	'not-locked': {
		text: () => message('practice.goal.not-locked'),
		isMet: (world) => !world.isApkLocked,
	},
};

/** Returns the part of a goal that a scenario's data describes; its text may be the author's own. */
export function goalPartOf(spec: GoalSpec, index: number): GoalPart {
	if ('check' in spec) {
		const {check, user = USUAL_USER} = spec;
		const {text, isMet} = CHECKS[check];
		return {id: check, text: text(user), isMet: (world, now) => isMet(world, now, user)};
	}

	const own = spec.text === undefined ? undefined : verbatim(spec.text);
	if ('file' in spec) {
		const {file, has, lacks} = spec;
		const key = has === undefined ? 'practice.goal.file-lacks' : 'practice.goal.file-has';
		return {
			id: `file-${index + 1}`,
			text: own ?? message(key, {file, text: has ?? lacks ?? ''}),
			isMet(world) {
				const text = textIn(world, file);
				return (
					(has === undefined || text.includes(has)) &&
					(lacks === undefined || !text.includes(lacks))
				);
			},
		};
	}

	if ('package' in spec) {
		const {package: name, installed} = spec;
		const key = installed ? 'practice.goal.package' : 'practice.goal.no-package';
		return {
			id: `package-${index + 1}`,
			text: own ?? message(key, {name}),
			isMet: (world) => world.installed.has(name) === installed,
		};
	}

	if ('service' in spec) {
		const {service, runlevel, enabled} = spec;
		const key = enabled ? 'practice.goal.service' : 'practice.goal.no-service';
		return {
			id: `service-${index + 1}`,
			text: own ?? message(key, {service, runlevel}),
			isMet: (world) => servicesIn(world, runlevel).includes(service) === enabled,
		};
	}

	const {command, exit} = spec;
	return {
		id: `command-${index + 1}`,
		text: own ?? message('practice.goal.command', {command, exit}),
		isMet: (world, now) => runLine(world, newShell(world), command, now).exitCode === exit,
	};
}

function repositoryUrls(world: World): readonly string[] {
	return repositoriesOf(world, archOf(world))
		.repositories.filter(({tag}) => tag === undefined)
		.map(({url}) => url);
}

function everyIndexIsThere(world: World): boolean {
	const {repositories} = repositoriesOf(world, archOf(world));
	const remote = repositories.filter(({isRemote}) => isRemote);
	return (
		remote.length > 0 &&
		remote.every((repository) => 'offer' in requestRepository(world, repository))
	);
}

/** A reboot brings Docker back: its settings are in the archive, its packages in the cache. */
function isKept(world: World): boolean {
	const archive = archivePath(world);
	const saved = archive === undefined ? '' : textIn(world, archive);
	return (
		// Line feeds are written as `\n` in the archive of this box.
		saved.includes('\\ndocker\\n') &&
		saved.includes('/etc/runlevels/default/docker') &&
		namesIn(world.files, '/etc/apk/cache').some((name) => name.startsWith('docker-engine-'))
	);
}
