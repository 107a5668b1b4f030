import {byteStringOfText} from '../../core/byte-string.ts';
import {contentOf, withContent, withEntry, withoutPaths, withText} from '../files.ts';
import {INIT_SCRIPTS} from '../openrc/init-scripts.ts';
import type {PackageOfIndex} from '../packages/package.ts';
import type {World} from '../world.ts';

/** Settings files that packages bring, by path; their exact text matters to nobody here. */
const SETTINGS: Readonly<Record<string, string>> = {
	'/etc/conf.d/docker': [
		'# settings of the docker service (practice box)',
		'#DOCKERD_BINARY="/usr/bin/dockerd"',
		'#DOCKER_LOGFILE="/var/log/docker.log"',
		'DOCKER_OPTS=""',
		'',
	].join('\n'),
	'/etc/doas.conf': '# permit persist :wheel\n',
};

/** Returns the world with the files of a package; a settings file that was changed by hand stays. */
export function withPackageFiles(world: World, offer: PackageOfIndex, at: number): World {
	let next = world;
	for (const path of offer.files) {
		const content = byteStringOfText(contentFor(path, offer));
		const present = contentOf(next.files, path);
		const isKept = path.startsWith('/etc/') && present !== undefined && present !== content;
		next = withContent(next, isKept ? `${path}.apk-new` : path, content, at, modeOf(path));
	}

	const hasService = offer.files.some((path) => path.startsWith('/etc/init.d/'));
	return hasService ? {...next, hasServiceCache: false} : next;
}

/** Returns the world without the files of a package; settings files that were changed by hand stay. */
export function withoutPackageFiles(world: World, offer: PackageOfIndex): World {
	const going = offer.files.filter((path) => {
		const isChanged = contentOf(world.files, path) !== byteStringOfText(contentFor(path, offer));
		return !(path.startsWith('/etc/') && isChanged);
	});
	return withoutPaths(world, going);
}

/** Returns the world with the text of apk's database of what is installed. */
export function withDatabase(world: World): World {
	const records = [...world.installed.values()]
		.map(({offer}) => `P:${offer.name}\nV:${offer.version}\nA:${offer.architecture}\n\n`)
		.join('');
	const next = withText(world, '/lib/apk/db/installed', records);
	const lock = next.files.get('/lib/apk/db/lock');
	return lock
		? next
		: withEntry(next, '/lib/apk/db/lock', {
				kind: 'file',
				content: '',
				mode: 0o600,
				uid: 0,
				gid: 0,
				modifiedAt: world.bootedAt,
			});
}

function contentFor(path: string, offer: PackageOfIndex): string {
	return SETTINGS[path] ?? INIT_SCRIPTS[path] ?? `practice box: ${path} of ${offer.name}\n`;
}

function modeOf(path: string): number {
	return /\/(s?bin|init\.d|cli-plugins)\//.test(path) ? 0o755 : 0o644;
}
