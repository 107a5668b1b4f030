/** What the words mean, for somebody who has never met them. */
export const glossary = {
	'glossary.title': 'Words',
	'glossary.none': 'No such word. "glossary" alone lists all of them.',
	'glossary.apk':
		"Alpine's package manager: the program that installs, upgrades and removes software. Example: apk add docker.",
	'glossary.bridge':
		'A switch made of software. Docker makes one, docker0, and plugs every container into it, so that containers reach each other and the outside.',
	'glossary.cgroup':
		'A group of processes whose memory and processor time the kernel counts and limits. Docker puts each container into one.',
	'glossary.community':
		'The repository in which Alpine keeps docker. A fresh installation has it written down and switched off.',
	'glossary.compose':
		'A plug-in of docker that starts several containers together from one file: docker compose up.',
	'glossary.constraint':
		'One wish in world: a name, a version, or a name that must not be there. apk changes nothing that breaks one.',
	'glossary.container':
		'A process, with all that it starts, that sees its own file system, network and process list. It is made from an image and gone when it ends.',
	'glossary.daemon':
		'A program that works in the background and waits to be asked. dockerd is the daemon of Docker; the command docker only asks it.',
	'glossary.dependency':
		'A package that another package needs. apk installs it along, and removes it again when nothing needs it.',
	'glossary.diskless':
		'A system that boots from a stick into memory. What is changed is gone after a reboot, unless "lbu commit" writes it back.',
	'glossary.group-docker':
		'The users who may talk to the daemon. Each of them can act as root, because a container may be given the whole disk.',
	'glossary.image':
		'The files that a container starts from, read-only, in layers. It is fetched from a registry and stays until it is removed.',
	'glossary.index':
		'The list of what a repository offers. apk update fetches it; apk add looks only into the lists that it has.',
	'glossary.init-script':
		'The file in /etc/init.d that says how a service is started, stopped, and what it needs before it.',
	'glossary.kernel-module':
		'A part of the kernel that is loaded when it is needed. It must fit the kernel that runs, exactly.',
	'glossary.log':
		'What a program writes down while it works. The daemon writes to /var/log/docker.log, the system to /var/log/messages.',
	'glossary.mirror':
		'A server with a copy of all of Alpine. Every mirror has the same packages, so any of them will do.',
	'glossary.openrc':
		'What starts the services of Alpine, one after the other, in the order in which they need each other.',
	'glossary.package':
		'A program with its files, its scripts and the list of what it needs, in one file that ends in .apk.',
	'glossary.pin':
		'A constraint on one version, such as docker=20.10.20-r0. It holds until somebody takes it out of world.',
	'glossary.port':
		'A number at which a program on a machine answers. "docker run -p 8080:80" leads port 8080 of the box to port 80 of a container.',
	'glossary.registry':
		'A server that keeps images. Docker asks Docker Hub, registry-1.docker.io, where no other one is named.',
	'glossary.repository':
		'A shelf of packages with one index, at one address. /etc/apk/repositories lists those that apk looks into, one a line.',
	'glossary.root': 'The user who may do everything. Changing the system needs root.',
	'glossary.runlevel':
		'A set of services that OpenRC starts together. "boot" is entered early, "default" last; rc-update puts services in.',
	'glossary.service':
		'A program in the background that OpenRC starts and stops: docker, sshd, crond. "started" says that it was started, not that it works.',
	'glossary.socket':
		'A file through which programs talk. The daemon listens at /run/docker.sock; who may write it may use Docker.',
	'glossary.supervisor':
		'A small program that starts a daemon and starts it again when it ends. After too many tries it gives up.',
	'glossary.tag':
		'A mark in front of a repository: @testing. Its packages are only taken where the mark is asked for: apk add name@testing. Images have tags too: their version.',
	'glossary.volume':
		'A folder that outlives a container, kept by Docker in /var/lib/docker/volumes.',
	'glossary.world':
		'The file /etc/apk/world: everything that somebody has asked for. apk works out the rest from it, each time anew.',
} as const;
