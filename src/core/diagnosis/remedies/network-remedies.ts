import type {RemedyPool} from './pool.ts';

/** Remedies for the network, trust and the repositories file. */
export const NETWORK_REMEDIES = {
	'network.check': {kind: 'manual', commands: ['ip address', 'ip route', 'ping -c 3 1.1.1.1']},
	'network.restart': {kind: 'manual', commands: ['rc-service networking restart']},
	'network.allow': {kind: 'manual', commands: ['apk update', 'apk add docker']},
	'network.outside': {kind: 'outside', commands: []},
	'command.again': {kind: 'manual', commands: []},
	'command.later': {kind: 'manual', commands: []},
	'dns.check': {
		kind: 'manual',
		commands: ['cat /etc/resolv.conf', 'nslookup dl-cdn.alpinelinux.org'],
	},
	'dns.set': {
		kind: 'plan',
		commands: [
			'cp /etc/resolv.conf /etc/resolv.conf.before',
			"echo 'nameserver 1.1.1.1' > /etc/resolv.conf",
		],
	},
	'dns.outside': {kind: 'outside', commands: []},
	'mirror.change': {kind: 'plan', commands: ['setup-apkrepos']},
	'mirror.outside': {kind: 'outside', commands: []},
	'access.outside': {kind: 'outside', commands: []},
	'portal.look': {
		kind: 'manual',
		commands: ['wget -q -O - http://dl-cdn.alpinelinux.org/alpine/MIRRORS.txt | head -n 5'],
	},
	'portal.sign-in': {kind: 'outside', commands: []},
	'proxy.set': {
		kind: 'manual',
		commands: [
			'export http_proxy=http://proxy.example:3128',
			'export https_proxy=http://proxy.example:3128',
		],
	},
	'proxy.password': {
		kind: 'manual',
		commands: [
			'export http_proxy=http://user:password@proxy.example:3128',
			'export https_proxy=$http_proxy',
		],
	},
	'proxy.unset': {
		kind: 'manual',
		commands: ['unset http_proxy https_proxy HTTP_PROXY HTTPS_PROXY'],
	},
	'proxy.docker': {
		kind: 'manual',
		commands: ['vi /etc/conf.d/docker', 'rc-service docker restart'],
	},
	'proxy.outside': {kind: 'outside', commands: []},
	'index.update': {kind: 'plan', commands: ['apk update']},
	'index.refresh': {kind: 'plan', commands: ['apk -U update']},
	'index.clean': {kind: 'manual', commands: ['rm -f /var/cache/apk/APKINDEX.*', 'apk update']},
	'install.again': {kind: 'plan', commands: ['apk fix', 'apk add docker']},
	'url.password': {kind: 'manual', commands: ['vi /etc/apk/repositories', 'apk update']},
	'clock.check': {kind: 'manual', commands: ['date -u']},
	'clock.set': {kind: 'manual', commands: ['ntpd -d -n -q -p pool.ntp.org']},
	'clock.keep': {
		kind: 'manual',
		commands: ['apk add chrony', 'rc-update add chronyd default', 'rc-service chronyd start'],
	},
	'certificates.install': {
		kind: 'manual',
		commands: [
			'apk add ca-certificates',
			'apk fix ca-certificates-bundle',
			'update-ca-certificates',
		],
	},
	'certificates.company': {
		kind: 'manual',
		commands: ['cp company-ca.crt /usr/local/share/ca-certificates/', 'update-ca-certificates'],
	},
	'certificates.outside': {kind: 'outside', commands: []},
	'url.http': {kind: 'manual', commands: ['vi /etc/apk/repositories', 'apk update']},
	'keys.look': {kind: 'manual', commands: ['ls -l /etc/apk/keys']},
	'keys.restore': {
		kind: 'manual',
		commands: ['cp /usr/share/apk/keys/*.pub /etc/apk/keys/', 'apk update'],
	},
	'keys.outside': {kind: 'outside', commands: []},
	'repositories.edit': {kind: 'plan', commands: ['vi /etc/apk/repositories', 'apk update']},
	'repositories.remove': {kind: 'plan', commands: ['vi /etc/apk/repositories', 'apk update']},
	'repositories.write': {kind: 'plan', commands: ['cat /etc/alpine-release', 'setup-apkrepos']},
	'repositories.unix': {kind: 'plan', commands: ['dos2unix /etc/apk/repositories', 'apk update']},
	'repositories.split': {kind: 'plan', commands: ['vi /etc/apk/repositories', 'apk update']},
	'repositories.one-release': {
		kind: 'plan',
		commands: ['cat /etc/alpine-release', 'vi /etc/apk/repositories', 'apk update'],
	},
	'repositories.plain': {kind: 'plan', commands: ['vi /etc/apk/repositories', 'apk update']},
	'community.enable': {
		kind: 'plan',
		commands: [switchOn('community'), 'apk update'],
	},
	'community.add': {
		kind: 'plan',
		commands: [
			"sed -i 's|^\\(http[^ ]*\\)/main/*$|&\\n\\1/community|' /etc/apk/repositories",
			'apk update',
		],
	},
	'main.enable': {
		kind: 'plan',
		commands: [switchOn('main'), 'apk update'],
	},
	'medium.insert': {kind: 'outside', commands: []},
	'tag.use': {kind: 'manual', commands: ['apk add {word}{owner}']},
	'tag.define': {kind: 'manual', commands: ['vi /etc/apk/repositories', 'apk update']},
	'tag.drop': {kind: 'manual', commands: ['apk add {word}']},
	'tag.remove': {kind: 'manual', commands: ['vi /etc/apk/repositories', 'apk update']},
	'architecture.look': {kind: 'manual', commands: ['uname -m', 'cat /etc/apk/arch']},
	'architecture.set': {
		kind: 'manual',
		commands: [
			'cp /etc/apk/arch /etc/apk/arch.before',
			'apk --print-arch > /etc/apk/arch',
			'rm -f /var/cache/apk/APKINDEX.*',
			'apk update',
		],
	},
} as const satisfies RemedyPool;

/** Takes the # off the lines of the installed release only; others may be of one that was left long ago. */
function switchOn(repository: string): string {
	const release = '$(cut -d. -f1,2 /etc/alpine-release)';
	return `sed -i "s|^# *\\(http.*/v${release}/${repository}/*\\)$|\\1|" /etc/apk/repositories`;
}
