/** Steps, acts and their reasons. */
export const plan = {
	'step.repositories.title': 'Switch on the community repository',
	'step.repositories.reason':
		'Alpine keeps docker in its "community" repository. apk only looks in repositories that are switched on.',
	'step.repositories.main.title': 'Switch on the main repository',
	'step.repositories.main.reason':
		'"main" has the libraries that Docker needs. apk only looks in repositories that are switched on.',
	'step.repositories.both.title': 'Tell apk where packages are',
	'step.repositories.both.reason':
		'apk takes packages from the addresses in this file. None of them has Docker.',
	'step.repositories.mirror.title': 'Take packages from another server',
	'step.repositories.mirror.reason':
		'You asked for this server. All servers have the same packages.',
	'step.repositories.repair.title': 'Repair the list of repositories',
	'step.repositories.repair.reason':
		'apk takes packages from the addresses in this file. As it is written, apk does not get from it what Docker needs.',
	'step.repositories.undo': 'The file gets back the bytes that it had before.',
	'step.repositories.already': 'The community repository is on: {where}.',
	'step.repositories.not-needed': 'All wanted packages are installed; no repository has to change.',
	'step.repositories.skipped': 'You chose to leave the repositories as they are.',
	'step.repositories.unreadable': 'The repositories files could not be read: {reason}',
	'step.repositories.branch-unknown':
		'It is not known which Alpine branch this box follows, so no repository is added.',
	'edit.repositories.reason': 'So that apk also looks in the community repository.',
	'update.partial':
		'apk could not read every repository of this box. Those that Docker needs were read.',

	'step.update.title': 'Read what the repositories offer',
	'step.update.reason': 'apk downloads the index of each repository, the list of its packages.',
	'step.update.undo': 'Nothing to take back: only the downloaded indexes change.',
	'step.update.not-needed': 'All wanted packages are installed; no index has to be read.',
	'command.apk-update.reason': 'So that apk learns which packages the repositories offer now.',
	'command.apk-policy.reason': 'Proves that apk can find docker, and from which repository.',

	'step.install.title': 'Install Docker',
	'step.install.reason': 'Adds the engine, its command line{compose} with all they depend on.',
	'step.install.compose': ' and compose',
	'step.install.undo': 'Removes {packages} and what nothing else needs.',
	'step.install.already': 'Installed already: {packages}.',
	'step.install.no-apk': 'There is no apk on this system, so nothing can be installed.',
	'command.apk-add.reason': 'Installs {packages} and remembers the wish in /etc/apk/world.',
	'command.apk-del.reason': 'Removes what this wizard added: {packages}.',

	'step.enable.title': 'Start Docker at every boot',
	'step.enable.reason':
		'A runlevel is the list of services that are started together. "{runlevel}" is started last, when the machine is ready for use.',
	'step.enable.undo': 'Takes docker out of the runlevel "{runlevel}" again.',
	'step.enable.already': 'docker is in the runlevel "{runlevel}".',
	'step.enable.other-runlevel':
		'docker is in the runlevel "{runlevel}". That works; "default" is the usual one.',
	'step.enable.boot':
		'docker is in the runlevel "boot". That works; "default" is better, for clock, firewall and network are ready there. `--runlevel default` moves it.',
	'step.enable.twice':
		'docker is in the runlevel "{runlevel}", and in "{other}" too. One is enough: `rc-update del docker {other}`.',
	'command.rc-update-move.reason': 'Takes docker out of "{runlevel}"; it is in one runlevel only.',
	'step.enable.no-openrc': 'OpenRC is not installed here, so nothing can be started at boot.',
	'command.rc-update-add.reason': 'So that Docker starts at every boot.',
	'command.rc-update-del.reason': 'So that Docker no longer starts at boot.',

	'step.start.title': 'Start Docker now',
	'step.start.reason': 'OpenRC starts the Docker daemon and a supervisor that watches it.',
	'step.start.undo': 'Stops the Docker daemon, and with it all containers.',
	'step.start.already': 'The Docker daemon runs and answers.',
	'step.start.not-booted':
		'OpenRC did not start this system, so no service can run here. Docker is installed only.',
	'command.service-start.reason': 'Starts the Docker daemon.',
	'command.service-stop.reason': 'Stops the Docker daemon.',

	'step.start.reason.silent':
		'OpenRC counts Docker as started, but no daemon answers. A start would do nothing, so it is restarted.',
	'step.start.reason.abandoned':
		'The supervisor of the daemon is gone. OpenRC has to forget it first, or it takes Docker for started.',
	'step.start.by-hand':
		'A Docker daemon answers that OpenRC did not start. It is left alone; after a reboot OpenRC starts its own.',
	'step.start.alone':
		'Docker answers, but nothing watches it any more, and containers run in it. It is left alone; `service docker zap` and a new start help when they may stop.',
	'step.start.hidden':
		'OpenRC says that Docker is started. Only root and the group docker may ask the daemon itself.',
	'step.start.young': 'OpenRC has started Docker a moment ago.',
	'step.start.reason.no-net':
		'The service docker needs "net", which only "networking" provides here, and that cannot start: no interface in /etc/network/interfaces is marked "auto". The line "auto lo" is enough and changes nothing of the network that is there; `setup-interfaces` sets up more.',
	'command.move-socket.reason':
		'A folder stands where the socket of Docker belongs, as a container leaves it that was given the socket while Docker did not run. It is put aside.',
	'command.docker-stop.reason': 'Stops what does not answer.',
	'command.docker-restart.reason': 'Stops what does not answer and starts it again.',
	'command.docker-zap.reason': 'Makes OpenRC forget the supervisor that is gone; stops nothing.',
	'command.cgroups-restart.reason':
		'Mounts the control groups, which OpenRC believes to be there and which are not.',
	'command.rc-update-cache.reason':
		'So that OpenRC knows what the new service needs before it starts it.',
	'command.pidof.reason': 'Proves that no Docker daemon runs.',
	'edit.pid-file.reason':
		'It holds the number of a daemon that is gone. A new one would take it for a running one.',
	'command.dockerd-end.reason': 'Asks the daemon without a supervisor (process {pid}) to end.',
	'command.dockerd-end-wait.reason': 'Gives it the time to do so.',
	'command.apk-repair.reason': 'Puts back files of {packages} that are gone.',

	'step.settings.title': 'Check the settings of Docker',
	'step.settings.reason':
		'Docker does not start with settings that it does not understand, so it is asked before.',
	'step.settings.reason.fault':
		'Docker does not start with settings that it does not understand. Here: {fault}.',
	'step.settings.undo': 'Nothing to take back: checking changes nothing.',
	'step.settings.mend.title': 'Put the settings of Docker right',
	'step.settings.mend.reason':
		'Docker does not start with this: {fault}. There is one way to put it right; Docker judges the new settings before they are the real ones.',
	'step.settings.mend.undo': 'Puts the settings back as they were.',
	'step.settings.wanted.title': 'Give Docker the settings that it needs here',
	'step.settings.wanted.reason':
		'Docker fetches images itself and knows nothing of the shell: {keys} in /etc/docker/daemon.json. Docker judges the new settings before they are the real ones.',
	'step.settings.running': 'Docker runs with them, and no fault is to be seen.',
	'command.validate.reason': 'Asks Docker whether it understands its settings.',

	'step.wait.title': 'Wait until Docker answers',
	'step.wait.reason':
		'"ok" after a start only says that a supervisor was started. Docker runs when its daemon answers.',
	'step.wait.undo': 'Nothing to take back: waiting changes nothing.',
	'wait.docker.reason':
		'Asks the daemon for its version every second, for at most {seconds} seconds.',
	'command.docker-ask.reason': 'Asks the daemon for its version.',
	'command.rc-status.reason':
		'Tells whether the service runs and how often it had to be restarted.',
	'wait.answered': 'Docker {version} answers after {seconds} s.',
	'wait.crashing': 'The daemon ends by itself again and again. Restarts so far: {count}.',
	'wait.settings': 'The daemon ends at once: it does not understand its settings or options.',
	'wait.final': 'The daemon ended, for a reason that a new start does not change.',
	'wait.gave-up': 'The daemon ended and its supervisor does not start it again.',
	'wait.time-out': 'The daemon did not answer within {seconds} seconds.',

	'step.access.title': 'Who may use Docker',
	'step.access.reason':
		'Members of the group "docker" can act as root on this machine, without a password: each can start a container that reads and writes every file.',
	'step.access.reason.doas':
		'Members of the group "docker" can act as root on this machine, without a password: each can start a container that reads and writes every file. Without the group, "doas docker" asks for the password.',
	'step.access.undo': 'Takes {users} out of the group docker again.',
	'step.access.nobody': 'Only root may use Docker.',
	'step.access.already': 'In the group docker already: {users}.',
	'step.access.no-user':
		'There is no user "{user}" on this box. The name comes from --user, an answer file or the preferences.',
	'command.chgrp-socket.reason':
		'The daemon found no such group when it made its socket; the next start does this by itself.',
	'command.id.reason': 'Shows in which groups {user} is from the next login on.',
	'access.group-there': 'The group was there already.',
	'access.not-member': '{user} is not in the group docker.',
	'evidence.member': 'Groups from the next login on: {groups}.',
	'command.addgroup.reason': 'Lets {user} use Docker from the next login on, as powerful as root.',
	'command.delgroup.reason': 'Takes {user} out of the group docker.',

	'run.no-such-program': '{program} is not there.',
	'run.cannot-start': '{program} could not be started: {reason}',
	'run.exit-code': '{program} ended with exit code {code}.',
	'run.signal': '{program} was ended by the signal {signal}.',
	'run.time-out': '{program} took longer than {seconds} s and was ended.',
	'run.missing-answer': '{program} ended well, but its answer is not the one that proves it.',
	'run.stopped': 'Stopped because you asked for it.',
	'run.skipped': 'Left out because you asked for it.',
	'run.no-diagnosis': 'The cause was not looked for: {reason}',
	'run.file-changed': '{path} was changed by somebody else in the meantime; it was left alone.',
	'run.cannot-read': '{path} could not be read: {reason}',
	'run.cannot-write': '{path} could not be written: {reason}. It is as it was.',
	'run.locked':
		'Another wizard (process {pid}, since {since}) is changing this box. Wait until it has ended.',
	'run.no-lock': 'The lock of the wizard could not be taken ({reason}), so nothing was changed.',
	'run.no-journal': 'The journal could not be written ({reason}), so nothing was changed.',
	'edit.restore.reason': 'The proof of this change failed, so the file gets its old text back.',
	'run.restored': '{path} has its old text again.',
	'run.restore-failed': '{path} could not be put back: {reason}. A copy is in {backup}.',
} as const;
