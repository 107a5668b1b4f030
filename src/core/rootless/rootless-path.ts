import {type Message, message} from '../../messages/message.ts';
import {type ByteString, byteStringOfText} from '../byte-string.ts';
import {type Act, command, type FileEdit} from '../command.ts';
import {valueOr} from '../fact.ts';
import type {Facts, ProbedFile} from '../facts.ts';
import {ROOTLESS_MODULES} from '../probe/items.ts';
import {apkAdd} from '../steps/apk.ts';
import type {RootlessFacts} from './rootless-facts.ts';

/** A thing that Docker without root needs, in the order in which it is seen to. */
export type RootlessPart = {
	readonly id: RootlessPartId;
	readonly status: 'ok' | 'todo' | 'unknown' | 'blocked';
	readonly title: Message;
	/** What it is for, and what is true of it here. */
	readonly why: Message;
	/** What the product can do for it; needs root. */
	readonly acts: readonly Act[];
	/** What that user types, where the product cannot do it. */
	readonly commands: readonly string[];
};

/** The stable name of a part. */
export type RootlessPartId =
	| 'packages'
	| 'ranges'
	| 'cgroups'
	| 'namespaces'
	| 'modules'
	| 'folder'
	| 'daemon';

/** First number of the range and how many there are, as Docker's own guide has them. */
const RANGE = {first: 100_000, count: 65_536};
/** Modules that a network without root needs (A:community/docker, contrib/dockerd-rootless.sh). */
const MODULES = ['tun', 'nf_tables', 'bridge', 'br_netfilter'];

type Words = Pick<RootlessPart, 'title' | 'why'>;

const WORDS: Readonly<Record<RootlessPartId, (user: string) => Words>> = {
	packages: () => ({
		title: message('rootless.packages'),
		why: message('rootless.packages.why'),
	}),
	ranges: (user) => ({
		title: message('rootless.ranges'),
		why: message('rootless.ranges.why', {user}),
	}),
	cgroups: () => ({title: message('rootless.cgroups'), why: message('rootless.cgroups.why')}),
	namespaces: () => ({
		title: message('rootless.namespaces'),
		why: message('rootless.namespaces.why'),
	}),
	modules: () => ({title: message('rootless.modules'), why: message('rootless.modules.why')}),
	folder: () => ({title: message('rootless.folder'), why: message('rootless.folder.why')}),
	daemon: () => ({title: message('rootless.daemon'), why: message('rootless.daemon.why')}),
};

/** Returns the user whose own daemon it would be: the human at the keyboard, else the first one. */
export function rootlessUser({user, people}: Facts): string | undefined {
	const human = valueOr(user, undefined)?.human;
	return human === undefined || human === 'root' ? valueOr(people, [])[0] : human;
}

/** Returns what a daemon without root needs of this box, with what is there already. */
export function rootlessParts(facts: Facts): readonly RootlessPart[] {
	const name = rootlessUser(facts) ?? 'USER';
	const known = facts.rootless && valueOr(facts.rootless, undefined);
	const state = (isThere: boolean | undefined) =>
		isThere === undefined ? 'unknown' : isThere ? 'ok' : 'todo';
	return [
		part('packages', state(known?.programs.includes('dockerd-rootless')), {
			acts: [apkAdd(['docker-rootless-extras'], facts)],
		}),
		part('ranges', state(known && hasRanges(known, name)), {
			name,
			acts: known && name !== 'USER' ? rangeEdits(known, name) : [],
			commands: ['subuid', 'subgid'].map(
				(file) => `echo ${name}:${RANGE.first}:${RANGE.count} >>/etc/${file}`,
			),
		}),
		cgroupsPart(facts),
		part('namespaces', namespacesStatus(known), {
			commands: ['cat /proc/sys/user/max_user_namespaces'],
		}),
		part('modules', state(known && hasModules(known.modulesLoad)), {
			acts: moduleActs(known?.modulesLoad),
		}),
		part('folder', 'unknown', {
			commands: [
				'export XDG_RUNTIME_DIR=/run/user/$(id -u)',
				`install -d -o ${name} -m 700 /run/user/$(id -u ${name})`,
			],
		}),
		part('daemon', 'unknown', {
			commands: [
				'dockerd-rootless',
				'export DOCKER_HOST=unix://$XDG_RUNTIME_DIR/docker.sock',
				'docker run --rm hello-world',
			],
		}),
	];
}

function part(
	id: RootlessPartId,
	status: RootlessPart['status'],
	{
		name = '',
		acts = [],
		commands = [],
	}: {
		readonly name?: string;
		readonly acts?: readonly Act[];
		readonly commands?: readonly string[];
	},
): RootlessPart {
	return {
		id,
		status,
		...WORDS[id](name),
		acts: status === 'todo' ? acts : [],
		commands,
	};
}

function cgroupsPart(facts: Facts): RootlessPart {
	const version = valueOr(facts.cgroups, undefined)?.version;
	const status = version === 1 ? 'blocked' : version === undefined ? 'unknown' : 'ok';
	return part('cgroups', status, {commands: ['grep rc_cgroup_mode /etc/rc.conf']});
}

function namespacesStatus(known: RootlessFacts | undefined): RootlessPart['status'] {
	const most = known?.maxUserNamespaces;
	return most === undefined ? 'unknown' : most > 0 ? 'ok' : 'blocked';
}

function hasRanges({subuid, subgid}: RootlessFacts, name: string): boolean {
	return [subuid, subgid].every((file) =>
		(file?.content ?? '').split('\n').some((line) => line.startsWith(`${name}:`)),
	);
}

function hasModules(file: ProbedFile | undefined): boolean {
	const lines = (file?.content ?? '').split('\n').map((line) => line.trim());
	return MODULES.every((name) => lines.includes(name));
}

/** A range that is free: behind the last one that anybody has. */
function rangeEdits(known: RootlessFacts, name: string): readonly Act[] {
	return (['subuid', 'subgid'] as const).flatMap((file) => {
		const before = known[file]?.content;
		const lines = (before ?? '').split('\n');
		if (lines.some((line) => line.startsWith(`${name}:`))) {
			return [];
		}

		const ends = lines.map((line) => {
			const [, first, count] = line.split(':');
			return Number(first) + Number(count);
		});
		const first = Math.max(RANGE.first, ...ends.filter((end) => Number.isSafeInteger(end)));
		const line = `${name}:${first}:${RANGE.count}`;
		return [appended(`rootless.${file}`, `/etc/${file}`, before, line)];
	});
}

function moduleActs(file: ProbedFile | undefined): readonly Act[] {
	return [
		appended('rootless.modules', ROOTLESS_MODULES, file?.content, MODULES.join('\n')),
		...MODULES.map((name) =>
			command({
				id: `modprobe.${name}`,
				argv: ['modprobe', name],
				reason: message('command.modprobe.reason', {name}),
				privilege: 'root',
			}),
		),
	];
}

function appended(
	id: string,
	path: string,
	before: ByteString | undefined,
	text: string,
): FileEdit {
	const kept =
		before === undefined || before === '' || before.endsWith('\n') ? (before ?? '') : `${before}\n`;
	return {
		kind: 'edit',
		...{id, path, before},
		after: `${kept}${byteStringOfText(text)}\n`,
		newFileMode: 0o644,
		reason: message(`edit.${id}.reason` as 'edit.rootless.modules.reason'),
		privilege: 'root',
		undo: {kind: 'restore-file'},
	};
}
