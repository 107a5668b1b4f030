import type {Signature} from './signature.ts';

const SOCKET = String.raw`(?:\/var)?\/run\/(?:user\/\d+\/)?docker\.sock`;

/** Not being allowed: to use apk or services, or to talk to the daemon. */
export const ACCESS: readonly Signature[] = [
	{
		cause: 'docker-group-missing',
		line: /owner '[^']*:(?<subject>docker)' not found|(?:unknown|invalid) group:? '?docker|group '?docker'? does not exist|could not change group \S*docker\.sock to docker/i,
		unless: /level=(?:warning|info|debug)|^(?:WARN|INFO)\[/,
	},
	{
		cause: 'socket-permission-denied',
		line: new RegExp(
			`permission denied while trying to connect to the docker|dial unix (?<subject>${SOCKET}): connect: permission denied|connect EACCES ${SOCKET}|Error while fetching server API version.*Permission denied|docker\\.sock.*Permission denied$`,
			'i',
		),
	},
	{
		cause: 'not-root',
		line: /failed to acquire lock: Permission denied|superuser access required|(?:rc-service|rc-update|service|openrc|addgroup|adduser|lbu): .*(?:permission denied|must be (?:root|suid)|only root)|dockerd needs to be started with root|you (?:must be|need to be|are not) root|must be run as root|needs to be run as root|rc-update: fopen.*Permission denied|failed to (?:add|delete) service .*Permission denied/i,
		when: ({has}) => has(/docker|\bapk\b|rc-|openrc|service/i),
		unless: /iptables|mount:|newuidmap/,
	},
];
