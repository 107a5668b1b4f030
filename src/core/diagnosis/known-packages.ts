import leven from 'leven';
import {alpineNameOf} from './foreign-names.ts';

/** Packages of Alpine's community repository that belong to Docker and its surroundings. */
const IN_COMMUNITY =
	/^(?:docker|docker-(?:cli|engine|openrc|cli-compose|cli-buildx|compose|rootless-extras|bash-completion|zsh-completion|fish-completion|doc|volume-local-persist|registry|credential-[\w-]+)|containerd|containerd-(?:openrc|ctr|doc)|runc|runc-doc|tini-static|log_proxy|podman|podman-[\w-]+|buildah|skopeo|nerdctl|buildkit|lazydocker|ctop|dive|k3s|kubectl|helm|fuse-overlayfs|slirp4netns|crun|conmon|netavark|shadow-uidmap-doc|py3-docker-py|docker-py|minikube|distrobox)$/;

/** Packages that the repository main has had in every release. */
const IN_MAIN =
	/^(?:bash|curl|git|ca-certificates|openssl|tzdata|openssh|python3|busybox|wget|rsync|make|gcc|g\+\+|build-base|musl-dev|iptables|coreutils|util-linux|openrc|alpine-base|linux-headers)$/;

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
	/^(?:python|python2|py-\w+|py2-\w+|nodejs-npm|libressl|libressl-dev|mysql|docker-py|docker-machine|rkt|lxd|polarssl|mongodb|wireguard-vanilla|wireguard-tools-wg|firefox-esr-intl|compiz|youtube-dl|influxdb|elasticsearch|kibana|wkhtmltopdf|libc6-compat|glibc|terraform|vault|consul|nomad|packer|exa|neofetch|ttf-ubuntu-font-family|ttf-(?:freefont|dejavu|liberation|opensans|droid)|postgresql-dev|ffmpeg-libs|php-fpm|gtk2|dhclient|wireguard-lts|wireguard-virt|zfs-vanilla|linux-vanilla|linux-hardened|linux-grsec|linux-virthardened|libsodium-utils|gosu|openjdk-jre|docker-volume-local-persist)$/;

/** No package has a longer name; comparing longer words costs time and finds nothing. */
const LONGEST_NAME = 64;

/** Whether a package is one of those that only the community repository has. */
export function isInCommunity(name: string): boolean {
	return IN_COMMUNITY.test(name);
}

/** Whether a package is one of those that main surely has; its name is no mistake. */
export function isInMain(name: string): boolean {
	return IN_MAIN.test(name);
}

/** Whether a package may have existed in another release of Alpine. */
export function mayBeDropped(name: string): boolean {
	return (
		DROPPED.test(name) || (VERSIONED.test(name) && !isForeign(name) && !/^[a-z]+32$/.test(name))
	);
}

function isForeign(name: string): boolean {
	return alpineNameOf(name) !== undefined;
}

/** A name that Alpine does not have, with the one that was probably meant. */
export type WrongName = {readonly meant: string; readonly kind: 'foreign' | 'form' | 'misspelt'};

/** Returns what was meant by a name that no Alpine repository has; undefined where nothing is near. */
export function wrongNameOf(name: string): WrongName | undefined {
	// What packages provide besides their names, such as `so:libcrypto.so.1.1`, is named as it is.
	if (name.length > LONGEST_NAME || /^(?:so|cmd|pc):/.test(name)) {
		return undefined;
	}

	const known = alpineNameOf(name);
	if (known !== undefined) {
		return {meant: known, kind: 'foreign'};
	}

	const plain = name
		.toLowerCase()
		.replace(/[^a-z0-9.+_-]/g, '')
		.replace(/[.,;:]+$/, '')
		.replace(/_/g, '-');
	if (plain !== name && plain !== '') {
		return {meant: alpineNameOf(plain) ?? plain, kind: 'form'};
	}

	const most = name.length < 4 ? 0 : name.length < 6 ? 1 : 2;
	const near = OFTEN_WANTED.map((wanted) => ({wanted, distance: leven(wanted, name)}))
		.filter(({distance}) => distance > 0 && distance <= most)
		.sort((one, two) => one.distance - two.distance)[0];
	return near && !isInCommunity(name) ? {meant: near.wanted, kind: 'misspelt'} : undefined;
}
