import leven from 'leven';

/** Packages of Alpine's community repository that belong to Docker and its surroundings. */
const IN_COMMUNITY =
	/^(?:docker|docker-(?:cli|engine|openrc|cli-compose|cli-buildx|compose|rootless-extras|bash-completion|zsh-completion|fish-completion|doc|volume-local-persist|registry|credential-[\w-]+)|containerd|containerd-(?:openrc|ctr|doc)|runc|runc-doc|tini-static|log_proxy|podman|podman-[\w-]+|buildah|skopeo|nerdctl|buildkit|lazydocker|ctop|dive|k3s|kubectl|helm|fuse-overlayfs|slirp4netns|crun|conmon|netavark|shadow-uidmap-doc|py3-docker-py|docker-py|minikube|distrobox)$/;

/** Names of other distributions and older times, with what Alpine calls it. */
const FOREIGN: Readonly<Record<string, string>> = {
	'docker-ce': 'docker',
	'docker-ce-cli': 'docker-cli',
	'docker.io': 'docker',
	'docker-io': 'docker',
	dockerd: 'docker',
	'docker-desktop': 'docker',
	'docker-daemon': 'docker-engine',
	'docker-ee': 'docker',
	'docker-client': 'docker-cli',
	'docker-compose-plugin': 'docker-cli-compose',
	'docker-compose-v2': 'docker-cli-compose',
	'docker-buildx-plugin': 'docker-cli-buildx',
	'docker-buildx': 'docker-cli-buildx',
	'docker-ce-rootless-extras': 'docker-rootless-extras',
	'docker-scan-plugin': 'docker-cli',
	'docker-model-plugin': 'docker-cli',
	'containerd.io': 'containerd',
	'python-pip': 'py3-pip',
	'python3-pip': 'py3-pip',
	pip: 'py3-pip',
	pip3: 'py3-pip',
	'build-essential': 'build-base',
	'python-dev': 'python3-dev',
	python: 'python3',
	'apt-transport-https': 'ca-certificates',
	'software-properties-common': 'alpine-base',
	'lsb-release': 'alpine-base',
	'gnupg-agent': 'gnupg',
	gnupg2: 'gnupg',
	'iptables-persistent': 'iptables',
	uidmap: 'shadow-uidmap',
	'dbus-user-session': 'dbus',
	dnsutils: 'bind-tools',
	'iputils-ping': 'iputils',
	netcat: 'netcat-openbsd',
	ssh: 'openssh',
	'openssh-clients': 'openssh-client',
	'vim-enhanced': 'vim',
	'xz-utils': 'xz',
	'libssl-dev': 'openssl-dev',
	'libffi-devel': 'libffi-dev',
	'zlib1g-dev': 'zlib-dev',
	cgroupfs: 'openrc',
	'cgroupfs-mount': 'openrc',
	systemd: 'openrc',
};

/** Names that are often typed; a name close to one of them is a misspelling. */
const OFTEN_WANTED = [
	'docker',
	'docker-cli',
	'docker-engine',
	'docker-openrc',
	'docker-compose',
	'docker-cli-compose',
	'docker-cli-buildx',
	'docker-rootless-extras',
	'docker-bash-completion',
	'containerd',
	'runc',
	'podman',
	'iptables',
	'openrc',
	'curl',
	'wget',
	'bash',
	'nano',
	'vim',
	'htop',
	'sudo',
	'doas',
	'shadow',
	'git',
	'openssh',
	'python3',
	'py3-pip',
	'nodejs',
	'npm',
	'ca-certificates',
	'tzdata',
	'fuse-overlayfs',
	'slirp4netns',
	'build-base',
	'musl-dev',
	'openssl',
	'nginx',
	'busybox',
	'alpine-base',
	'util-linux',
	'coreutils',
	'gettext',
	'postgresql',
	'mariadb',
	'redis',
	'linux-headers',
	'bind-tools',
	'rsync',
	'tmux',
	'zsh',
] as const;

/** A name with a version in it goes away with the release that drops it: `python2`, `libressl3.1`. */
const VERSIONED = /\d(?:\.\d+)*(?:-[a-z0-9-]+)?$/;
/** Packages that Alpine dropped, also without a number in their names. */
const DROPPED =
	/^(?:python|python2|py-\w+|py2-\w+|nodejs-npm|libressl|libressl-dev|mysql|docker-py|docker-machine|rkt|lxd|polarssl|mongodb|wireguard-vanilla|wireguard-tools-wg|firefox-esr-intl|compiz|youtube-dl|influxdb)$/;

/** No package has a longer name; comparing longer words costs time and finds nothing. */
const LONGEST_NAME = 64;

/** Whether a package is one of those that only the community repository has. */
export function isInCommunity(name: string): boolean {
	return IN_COMMUNITY.test(name);
}

/** Whether a package may have existed in another release of Alpine. */
export function mayBeDropped(name: string): boolean {
	return (
		DROPPED.test(name) || (VERSIONED.test(name) && !isForeign(name) && !/^[a-z]+32$/.test(name))
	);
}

function isForeign(name: string): boolean {
	return Object.hasOwn(FOREIGN, name);
}

/** A name that Alpine does not have, with the one that was probably meant. */
export type WrongName = {readonly meant: string; readonly kind: 'foreign' | 'form' | 'misspelt'};

/** Returns what was meant by a name that no Alpine repository has; undefined where nothing is near. */
export function wrongNameOf(name: string): WrongName | undefined {
	if (name.length > LONGEST_NAME) {
		return undefined;
	}

	if (isForeign(name)) {
		return {meant: FOREIGN[name] ?? name, kind: 'foreign'};
	}

	const plain = name
		.toLowerCase()
		.replace(/[^a-z0-9.+_-]/g, '')
		.replace(/[.,;:]+$/, '')
		.replace(/_/g, '-');
	if (plain !== name && plain !== '') {
		return {meant: isForeign(plain) ? (FOREIGN[plain] ?? plain) : plain, kind: 'form'};
	}

	const most = name.length < 4 ? 0 : name.length < 6 ? 1 : 2;
	const near = OFTEN_WANTED.map((wanted) => ({wanted, distance: leven(wanted, name)}))
		.filter(({distance}) => distance > 0 && distance <= most)
		.sort((one, two) => one.distance - two.distance)[0];
	return near && !isInCommunity(name) ? {meant: near.wanted, kind: 'misspelt'} : undefined;
}
