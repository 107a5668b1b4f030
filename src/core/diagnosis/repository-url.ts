import {VISIBLE_RETURN} from '../apk-report/clean-line.ts';

/** A repository as a message names it, taken apart. */
export type RepositoryUrl = {
	readonly text: string;
	readonly host: string;
	/** `v3.22`, `edge`, …; empty where the path has none. */
	readonly branch: string;
	/** `main`, `community`, …: the last part of the path. */
	readonly component: string;
	/** Architecture in an index URL; undefined where only the repository is named. */
	readonly arch: string | undefined;
};

/** Architectures for which Alpine has been published. */
const ARCHITECTURES = new Set([
	'x86_64',
	'x86',
	'aarch64',
	'armhf',
	'armv7',
	'ppc64le',
	's390x',
	'riscv64',
	'loongarch64',
	'noarch',
]);

const INDEX_FILE = /\/(?:APKINDEX[^/]*|Packages\.adb)$/;
const BRANCH = /^(?:v\d+\.\d+|edge|latest-stable)$/;
/** Branches exist up to a number not far above today's; a typo has one digit more. */
const NEWEST_MINOR = 40;

/** Takes a target of a message apart. */
export function repositoryUrlOf(target: string): RepositoryUrl {
	const [, host = '', path = ''] =
		/^[^:]*:\/\/(?:[^/@]*@)?([^/:]*)(?::\d+)?(\/.*)?$/.exec(target) ?? [];
	const isIndex = INDEX_FILE.test(target);
	const parts = path.replace(INDEX_FILE, '').split('/');
	const arch = isIndex ? parts.pop() : undefined;
	const branch = parts.find((part) => BRANCH.test(part)) ?? '';
	return {text: target, host, branch, component: parts.at(-1) ?? '', arch};
}

/** Returns the URL without the index file and the architecture, as a line of the repositories file has it. */
export function baseOf(target: string): string {
	return target.replace(/\/[^/]*\/(?:APKINDEX\.tar\.gz|Packages\.adb)$/, '').replace(/\/+$/, '');
}

/** What is wrong with the form of a repository, as far as the words of a message show it. */
export type UrlFault =
	| 'crlf'
	| 'joined'
	| 'v3-keyword'
	| 'medium'
	| 'local'
	| 'too-deep'
	| 'bad-architecture'
	| 'malformed';

/** Returns what is wrong with the form of a target; undefined where its form is fine. */
export function faultOf(target: string): UrlFault | undefined {
	if (target.includes(VISIBLE_RETURN)) {
		return 'crlf';
	}

	if (/:\/\/\S*?[^\s:/]https?:\/\//.test(target)) {
		return 'joined';
	}

	if (/^(?:v\d+|ndx|set)\s/.test(target)) {
		return 'v3-keyword';
	}

	if (target.startsWith('/')) {
		return /^\/media\/|cdrom|usb|\/apks(?:\/|$)/.test(target) ? 'medium' : 'local';
	}

	return /^(?:https?|ftp):\/\/[^\s<>"'`#${}[\]]+$/i.test(target) && target.split('://').length === 2
		? faultOfPath(target)
		: 'malformed';
}

function faultOfPath(target: string): UrlFault | undefined {
	const {arch, component} = repositoryUrlOf(target);
	if (ARCHITECTURES.has(component) || component.startsWith('APKINDEX')) {
		return 'too-deep';
	}

	return arch !== undefined && !ARCHITECTURES.has(arch) ? 'bad-architecture' : undefined;
}

/** Whether a path like this certainly exists on Alpine's own servers. */
export function surelyExists(target: string): boolean {
	const {host, branch, component, arch} = repositoryUrlOf(target);
	const minor = branch.startsWith('v3.') ? Number(branch.slice('v3.'.length)) : 0;
	return (
		/^dl-.*\.alpinelinux\.org$/.test(host) &&
		(branch === 'edge' || branch === 'latest-stable' || (minor >= 3 && minor < NEWEST_MINOR)) &&
		/^(?:main|community)$/.test(component) &&
		new RegExp(`/alpine/${branch.replace('.', '\\.')}/${component}(?:/|$)`).test(target) &&
		(arch === undefined || ARCHITECTURES.has(arch))
	);
}
