/** Remedies that the product carries out, and the search for what is wrong. */
export const mend = {
	'edit.repositories.fix': 'So that apk can read and use this line.',
	'edit.resolver.reason': 'So that names are looked up at {server}; the old lines become comments.',
	'edit.daemon-json.reason':
		'One comma or comment too many, or one comma too few, and dockerd reads none of the file.',
	'edit.world.reason': 'The line {line} forbids a package that Docker needs.',
	'edit.by-hand.reason': 'What you typed.',
	'command.nslookup.reason': 'Proves that names are found again.',
	'command.dockerd-validate.reason': 'The daemon says whether it accepts its settings.',
	'command.apk-simulate.reason': 'apk says what it would install, and changes nothing.',
	'command.apk-fix.reason': 'apk repairs what is broken or half installed.',
	'command.apk-fix.undo': 'Repaired packages stay as they are.',
	'command.apk-forget.reason': 'Takes {packages} out of the list of what is wanted.',
	'command.service-restart.reason': 'Stops the service {name} and starts it again.',
	'command.addgroup-docker.reason': 'Makes the group whose members may use Docker.',
	'command.delgroup-docker.reason': 'Removes the group docker.',
	'command.mkdir.reason': 'Makes the folder {path}.',
	'command.mkdir.undo': 'An empty folder does no harm; it stays.',
	'command.docker-log.reason': 'The last lines that the daemon wrote.',
	'command.look.reason': 'Only looks.',

	'remedy.undo.file': 'The file gets back the bytes that it had before.',
	'remedy.undo.commands': 'The commands are taken back one by one, the last one first.',
	'remedy.undo.both': 'The file gets its old bytes back, and the commands are taken back.',
	'remedy.undo.nothing': 'Nothing to take back.',
} as const;
