/** Scenarios of the practice box, their goals and hints. What its programs say is data, not messages. */
export const practice = {
	'practice.goal.community-on': 'apk reads the community repository',
	'practice.goal.docker-installed': 'Docker is installed',
	'practice.goal.docker-enabled': 'Docker is in a runlevel, so it starts with the box',
	'practice.goal.docker-answers': 'The daemon answers',
	'practice.goal.hello-world-ran': 'docker run hello-world succeeds',
	'practice.goal.settings-valid': '/etc/docker/daemon.json can be read by the daemon',
	'practice.goal.names-resolve': 'Names of servers are found',
	'practice.goal.user-in-group': '{user} is in the group docker',
	'practice.goal.indexes-complete': 'Every index can be fetched',
	'practice.goal.clock-right': 'The clock is right',
	'practice.goal.kernel-current': 'The running kernel finds its modules',
	'practice.goal.space-free': 'There is room for Docker on the disk',
	'practice.goal.docker-kept': 'A reboot brings Docker back',
	'practice.goal.one-branch': 'All repositories are of one branch',
	'practice.goal.not-locked': 'No other apk holds the database',
	'practice.goal.file-has': '{file} has "{text}"',
	'practice.goal.file-lacks': '{file} no longer has "{text}"',
	'practice.goal.package': '{name} is installed',
	'practice.goal.no-package': '{name} is not installed',
	'practice.goal.service': '{service} is in the runlevel {runlevel}',
	'practice.goal.no-service': '{service} is not in the runlevel {runlevel}',
	'practice.goal.command': '"{command}" ends with exit code {exit}',

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

	'practice.daemon-json-broken.title': 'The daemon dies at each start',
	'practice.daemon-json-broken.subject': 'logs, configuration',
	'practice.daemon-json-broken.story':
		'Docker worked until yesterday, when somebody changed the log settings. service docker start says [ ok ], and every docker command says "Cannot connect to the Docker daemon".',
	'practice.daemon-json-broken.lesson':
		'[ ok ] means that the supervisor was started. Why the daemon died is in /var/log/docker.log; after five tries the supervisor gives up, and rc-status says failed.',
	'practice.daemon-json-broken.nudge': 'The daemon says why it ends. Where does it write?',
	'practice.daemon-json-broken.direction':
		'Read the end of /var/log/docker.log, then the file that it names.',
	'practice.daemon-json-broken.answer':
		'Take the comma before the closing brace out of /etc/docker/daemon.json, then run rc-service docker restart.',

	'practice.community-hidden.title': 'Community hides behind a line',
	'practice.community-hidden.subject': 'reading repositories',
	'practice.community-hidden.story':
		'Somebody followed a guide and typed a line into /etc/apk/repositories. The line of community is there, and still apk add docker says "no such package".',
	'practice.community-hidden.lesson':
		'apk reads /etc/apk/repositories line by line. apk 3 stops at a line that it cannot read and sees nothing below it; apk 2 takes each such line for a folder and warns. Blanks in front of an address count too.',
	'practice.community-hidden.nudge':
		'Run apk update and count the addresses that it names. Is community one of them?',
	'practice.community-hidden.direction':
		'Read /etc/apk/repositories from the top: which line is neither a comment nor an address? What stands before the last address?',
	'practice.community-hidden.answer':
		'Take out the line "enable community" and the tab in front of the last line, then apk update and apk add docker.',

	'practice.mixed-branches.title': 'Two branches at once',
	'practice.mixed-branches.subject': 'reading conflicts',
	'practice.mixed-branches.story':
		'A guide said that the newest Docker is in edge, so its community was written into the file. Now apk add docker prints a page of "breaks" and "satisfies".',
	'practice.mixed-branches.lesson':
		'Packages of one branch are built for each other. A newer community wants a newer musl than the main of a release has, and apk refuses to break the system.',
	'practice.mixed-branches.nudge':
		'Read only the lines with "breaks": who wants more than there is?',
	'practice.mixed-branches.direction':
		'Compare the word after alpine/ in both lines of /etc/apk/repositories with /etc/alpine-release.',
	'practice.mixed-branches.answer':
		'Write the branch of this box in the place of edge in the line of community, then apk update and apk add docker.',

	'practice.pinned-version.title': 'A version from the past',
	'practice.pinned-version.subject': 'world, pins',
	'practice.pinned-version.story':
		'Years ago somebody wanted exactly one version of the command line. Now apk add fails, whatever is to be installed.',
	'practice.pinned-version.lesson':
		'/etc/apk/world lists what was wished for. "docker-cli=20.10.20-r0" is a pin: where no repository has that version any more, every change fails until the pin is gone.',
	'practice.pinned-version.nudge': 'The report names world[...]: which file is that?',
	'practice.pinned-version.direction':
		'Read /etc/apk/world, and compare the line of docker-cli with what apk policy docker-cli says.',
	'practice.pinned-version.answer':
		'Make "docker-cli" of the line "docker-cli=20.10.20-r0" in /etc/apk/world, then apk add docker.',

	'practice.masked-in-world.title': 'Docker is forbidden',
	'practice.masked-in-world.subject': 'world, conflicts',
	'practice.masked-in-world.story':
		'The box was a build machine on which Docker was not wanted. apk finds docker, and refuses it all the same.',
	'practice.masked-in-world.lesson':
		'A line with "!" in /etc/apk/world says that a package must not be installed. It comes from "apk add !name" and stays until it is taken out.',
	'practice.masked-in-world.nudge': 'Read the line with "breaks": what is written before the name?',
	'practice.masked-in-world.direction': 'grep ! /etc/apk/world shows what this box refuses.',
	'practice.masked-in-world.answer':
		'Take the line "!docker-cli" out of /etc/apk/world, then apk add docker.',

	'practice.dead-mirror.title': 'The mirror is gone',
	'practice.dead-mirror.subject': 'mirrors',
	'practice.dead-mirror.story':
		'The box was set up at a company whose mirror no longer exists. Nothing can be installed.',
	'practice.dead-mirror.lesson':
		'The address of the mirror stands in /etc/apk/repositories, once for each repository. Every mirror has the same packages; dl-cdn.alpinelinux.org is always there.',
	'practice.dead-mirror.nudge': 'apk update names the address that it asked. Does that host exist?',
	'practice.dead-mirror.direction':
		'nslookup of another host works, so the name server is fine: it is this one name that is gone.',
	'practice.dead-mirror.answer':
		'Write dl-cdn.alpinelinux.org in the place of mirror.gone.example in both lines, then apk update.',

	'practice.three-faults.title': 'Three things at once',
	'practice.three-faults.subject': 'for the brave',
	'practice.three-faults.story':
		'Three people have had a try before you. Docker has to run by noon, and each error hides the next one.',
	'practice.three-faults.lesson':
		'Mend one thing, then read again what the tools say: the next error is a different one. A longer list of guesses would not have been faster.',
	'practice.three-faults.nudge':
		'Start where apk starts: repositories, then world, then the service. After each change try again.',
	'practice.three-faults.direction':
		'One fault is in /etc/apk/repositories, one in /etc/apk/world, one in /etc/docker/daemon.json.',
	'practice.three-faults.answer':
		'Switch on community, take out "!docker-cli", install, and remove the comma after "json-file".',

	'practice.wrong-clock.title': 'The clock is years behind',
	'practice.wrong-clock.subject': 'time, certificates',
	'practice.wrong-clock.story':
		'The battery of the board is empty, and the mirrors are asked by https. apk says that the certificate is not trusted, on every mirror.',
	'practice.wrong-clock.lesson':
		'A certificate is valid from one day to another. For a clock that is years off, every certificate is wrong. Set the clock, and keep it right with a time server.',
	'practice.wrong-clock.nudge':
		'It would be strange if all certificates were bad. What else could be?',
	'practice.wrong-clock.direction': 'Type date. When was this certificate issued, by that clock?',
	'practice.wrong-clock.answer':
		'ntpd -q -p pool.ntp.org sets the clock; then apk update and so on.',

	'practice.captive-portal.title': 'The network wants a sign-in',
	'practice.captive-portal.subject': 'network, portals',
	'practice.captive-portal.story':
		'The workshop is in a hotel. The cable works and names are found, but apk says that the format of the index is wrong.',
	'practice.captive-portal.lesson':
		'A guest network answers every question with its sign-in page until somebody accepts. apk gets a page where it wants an index. Fetch the page, follow its link, try again.',
	'practice.captive-portal.nudge':
		'Something answers in place of the mirror. Look at what it sends.',
	'practice.captive-portal.direction':
		'wget -qO- http://dl-cdn.alpinelinux.org/ prints the answer. Whose page is that?',
	'practice.captive-portal.answer':
		'Follow the link of the page: wget -qO- http://portal.hotel.example/accept, then apk update.',

	'practice.not-enabled.title': 'Gone since the reboot',
	'practice.not-enabled.subject': 'runlevels',
	'practice.not-enabled.story':
		'Docker worked all week. After the reboot last night every docker command says "Cannot connect to the Docker daemon".',
	'practice.not-enabled.lesson':
		'"service docker start" starts now, and only now. What starts at boot is what is in a runlevel: rc-update add docker default.',
	'practice.not-enabled.nudge': 'Who starts a service when the box boots?',
	'practice.not-enabled.direction':
		'rc-update show lists the services of each runlevel. Is docker there?',
	'practice.not-enabled.answer': 'rc-update add docker default, then rc-service docker start.',

	'practice.supervisor-gone.title': 'Started, and yet dead',
	'practice.supervisor-gone.subject': 'supervisor, states',
	'practice.supervisor-gone.story':
		'The box ran out of memory and the kernel ended processes. service docker start says "already been started", and no docker command gets an answer.',
	'practice.supervisor-gone.lesson':
		'OpenRC remembers that a service was started. Where its supervisor was killed, that memory is wrong: "unsupervised". "zap" forgets it, and then a start is a start again; so does a restart.',
	'practice.supervisor-gone.nudge': 'Ask the service for its status and read the word carefully.',
	'practice.supervisor-gone.direction':
		'"unsupervised" means: marked as started, and nobody looks after it. ps shows no dockerd.',
	'practice.supervisor-gone.answer': 'rc-service docker zap, then rc-service docker start.',

	'practice.kernel-not-rebooted.title': 'Kernel upgraded, not rebooted',
	'practice.kernel-not-rebooted.subject': 'modules, reading errors',
	'practice.kernel-not-rebooted.story':
		'The box was upgraded yesterday. Since then the daemon dies at each start, with many words about iptables and NAT.',
	'practice.kernel-not-rebooted.lesson':
		'An upgrade replaces the modules on the disk while the old kernel still runs. The old kernel finds no modules any more, and Docker needs some. Reboot after a new kernel.',
	'practice.kernel-not-rebooted.nudge': 'The daemon cannot load something. Who is asked for it?',
	'practice.kernel-not-rebooted.direction': 'Compare uname -r with ls /lib/modules.',
	'practice.kernel-not-rebooted.answer': 'reboot. Docker is in a runlevel, so it starts by itself.',

	'practice.apk-locked.title': 'Another apk is running',
	'practice.apk-locked.subject': 'processes, locks',
	'practice.apk-locked.story':
		'apk says that it is unable to lock the database. A colleague started an upgrade hours ago and went home; its terminal hangs.',
	'practice.apk-locked.lesson':
		'Only one apk may change a system at a time. Wait for the other one, or, where it hangs for hours, end it by its number. Removing the lock file by hand would not help.',
	'practice.apk-locked.nudge': 'Somebody holds the lock. Who?',
	'practice.apk-locked.direction': 'ps lists what runs, with a number in front of each.',
	'practice.apk-locked.answer': 'kill 2345 ends the apk that hangs; then install as usual.',

	'practice.disk-full.title': 'Disk is nearly full',
	'practice.disk-full.subject': 'free space, cleaning up',
	'practice.disk-full.story':
		'apk add docker ends with errors: no space left on device. The disk has 8 GB, and nobody knows what is on it.',
	'practice.disk-full.lesson':
		'df says how full a disk is, du says by what. Old logs are the usual guest. Clean up first, then install; apk goes on where it stopped.',
	'practice.disk-full.nudge': 'How full is the disk, and what takes the space?',
	'practice.disk-full.direction':
		'df -h, then du -h /var/log: one file is far larger than all others.',
	'practice.disk-full.answer': 'rm /var/log/messages.old, then install Docker.',
} as const;
