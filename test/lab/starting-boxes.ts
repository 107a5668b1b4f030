/** Boxes as people have them: each is made of a fresh one by a few lines of shell. */

/** A box to start from. */
export type StartingBox = {
	readonly name: string;
	/** Run as root on the fresh box. */
	readonly made: string;
	/** Nothing has to be done there for a Docker that works. */
	readonly isDone?: true;
};

const FILE = '/etc/apk/repositories';
const BASE = 'http://dl-cdn.alpinelinux.org/alpine/v3.22';
const ENABLE = `sed -i 's/^#[# ]*http/http/' ${FILE}`;
const written = (text: string) => `printf '${text}' >${FILE}`;

/** Twenty boxes that differ in what an installation touches and an undo has to find again. */
export const STARTING_BOXES: readonly StartingBox[] = [
	{name: 'fresh', made: ':'},
	{name: 'community on', made: ENABLE},
	{
		name: 'a tagged edge line and a comment at the end',
		made: `printf '@edge ${BASE}/main\\n# mine: do not touch\\n' >>${FILE}`,
	},
	{name: 'no line feed at the end', made: written(`${BASE}/main\\n#${BASE}/community`)},
	{
		name: 'lines that end as on Windows',
		made: written(`${BASE}/main\\r\\n#${BASE}/community\\r\\n`),
	},
	{
		name: 'old setup-apkrepos, with blanks and other branches',
		made: written(
			`${BASE}/main/\\n# ${BASE}/community/\\n#http://dl-cdn.alpinelinux.org/alpine/edge/testing\\n`,
		),
	},
	{name: 'only main', made: written(`${BASE}/main\\n`)},
	{name: 'repositories for root only', made: `chmod 600 ${FILE}`},
	{name: 'repositories that ada owns', made: `chown ada:ada ${FILE}; chmod 664 ${FILE}`},
	{
		name: 'repositories behind a link',
		made: `mkdir -p /etc/mine; mv ${FILE} /etc/mine/repositories; ln -s ../mine/repositories ${FILE}`,
	},
	{
		name: 'lines in repositories.d',
		made: `mkdir -p /etc/apk/repositories.d; printf '${BASE}/community\\n' >/etc/apk/repositories.d/mine.list`,
	},
	{name: 'the command line of docker was asked for', made: `${ENABLE}; apk add docker-cli`},
	{name: 'containerd was asked for', made: `${ENABLE}; apk add containerd`},
	{name: 'compose was asked for', made: `${ENABLE}; apk add docker-cli-compose`},
	{name: 'docker installed, not enabled', made: `${ENABLE}; apk add docker`},
	{
		name: 'docker installed and in runlevel boot',
		made: `${ENABLE}; apk add docker; rc-update add docker boot`,
	},
	{
		name: 'ada in docker, installed and enabled',
		made: `${ENABLE}; apk add docker docker-cli-compose; addgroup ada docker; rc-update add docker default`,
	},
	{
		name: 'a group docker of somebody else',
		made: 'addgroup -S docker; addgroup -S mine; addgroup ada mine',
	},
	{
		name: 'settings and data of an earlier Docker',
		made: `mkdir -p /etc/docker /var/lib/docker/volumes; printf '{"log-level": "warn"}\\n' >/etc/docker/daemon.json; chmod 640 /etc/docker/daemon.json`,
	},
	{
		name: 'Docker that works',
		made: `${ENABLE}; apk add docker docker-cli-compose; rc-update add docker default; service docker start`,
		isDone: true,
	},
];
