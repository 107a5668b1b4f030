/** Scenarios of the practice box, their goals and hints. What its programs say is data, not messages. */
export const practice = {
	'practice.goal.community-on': 'apk reads the community repository',
	'practice.goal.docker-installed': 'Docker is installed',
	'practice.goal.docker-enabled': 'Docker is in a runlevel, so it starts with the box',
	'practice.goal.docker-answers': 'The daemon answers',
	'practice.goal.hello-world-ran': 'docker run hello-world succeeds',
	'practice.goal.settings-valid': '/etc/docker/daemon.json can be read by the daemon',
	'practice.goal.names-resolve': 'Names of servers are found',
	'practice.goal.ada-member': '{user} is in the group docker',

	'practice.community-off.title': 'Community is switched off',
	'practice.community-off.subject': 'repositories',
	'practice.community-off.story':
		'A freshly installed Alpine. The first try, apk add docker, ends with "no such package". The network works.',
	'practice.community-off.lesson':
		'Docker is in the repository community, and a default installation leaves that line commented out. "No such package" without a network warning means: look at /etc/apk/repositories first.',
	'practice.community-off.nudge': 'apk can only install what its repositories offer.',
	'practice.community-off.direction':
		'Read /etc/apk/repositories: a line that begins with # is not read.',
	'practice.community-off.answer':
		'Take the # from the line that ends in /community, then run apk update and apk add docker.',

	'practice.clean.title': 'A clean machine',
	'practice.clean.subject': 'the whole way, no surprises',
	'practice.clean.story': 'A freshly installed Alpine on which nothing is wrong.',
	'practice.clean.lesson':
		'Five steps make Docker work: check, repositories, install, service, verify. A started service proves nothing; a container that ran does.',
	'practice.clean.nudge': 'Follow the five steps in their order.',
	'practice.clean.direction':
		'Install the package docker, add its service to a runlevel, start it, then ask the daemon.',
	'practice.clean.answer':
		'apk update, apk add docker, rc-update add docker default, service docker start, docker run --rm hello-world.',

	'practice.not-in-group.title': 'Permission denied on the socket',
	'practice.not-in-group.subject': 'groups, new login',
	'practice.not-in-group.story':
		'Docker runs. The user {user} types docker ps and reads "permission denied while trying to connect". As root the same command works.',
	'practice.not-in-group.lesson':
		'The socket of the daemon belongs to the group docker. A member of that group is as powerful as root, and a new membership counts from the next login on.',
	'practice.not-in-group.nudge':
		'The daemon is fine. Compare what {user} may do with who owns the socket.',
	'practice.not-in-group.direction':
		'/run/docker.sock belongs to root and to the group docker; id shows the groups of a user.',
	'practice.not-in-group.answer': 'addgroup {user} docker, then {user} logs out and in again.',

	'practice.dns-down.title': 'The name server is silent',
	'practice.dns-down.subject': 'network, reading warnings',
	'practice.dns-down.story':
		'The box was moved to another room. Since then apk add docker takes long and ends with "no such package". The cable is fine.',
	'practice.dns-down.lesson':
		'"No such package" after a WARNING line is a network fault. The warning names the cause: here the names of servers were not found.',
	'practice.dns-down.nudge': 'Read the WARNING lines before the ERROR line.',
	'practice.dns-down.direction':
		'nslookup asks the name server of /etc/resolv.conf. Is it the one of this room?',
	'practice.dns-down.answer':
		'Put a name server that answers into /etc/resolv.conf, such as 9.9.9.9, then run apk update.',

	'practice.diskless.title': 'Gone after the reboot',
	'practice.diskless.subject': 'systems in memory',
	'practice.diskless.story':
		'The box boots from a stick and runs from memory. Docker was installed twice already, and twice it was gone in the morning.',
	'practice.diskless.lesson':
		'A system in memory keeps only what is written to its medium: settings with "lbu commit", packages in the cache of apk. Images need a disk of their own.',
	'practice.diskless.nudge': 'Look at the line of / in /proc/mounts, and at /etc/lbu/lbu.conf.',
	'practice.diskless.direction':
		'Two things have to be kept: packages, because docker is on no boot medium, and what was changed in /etc.',
	'practice.diskless.answer':
		'setup-apkcache /media/usb/cache, install and start Docker, then apk cache download and lbu commit.',
	'practice.goal.docker-kept': 'A reboot brings Docker back',

	'practice.daemon-json.title': 'The daemon dies at each start',
	'practice.daemon-json.subject': 'logs, configuration',
	'practice.daemon-json.story':
		'Docker worked until yesterday, when somebody changed the log settings. service docker start says [ ok ], and every docker command says "Cannot connect to the Docker daemon".',
	'practice.daemon-json.lesson':
		'[ ok ] means that the supervisor was started. Why the daemon died is in /var/log/docker.log; after five tries the supervisor gives up, and rc-status says failed.',
	'practice.daemon-json.nudge': 'The daemon says why it ends. Where does it write?',
	'practice.daemon-json.direction':
		'Read the end of /var/log/docker.log, then the file that it names.',
	'practice.daemon-json.answer':
		'Take the comma before the closing brace out of /etc/docker/daemon.json, then run rc-service docker restart.',
} as const;
