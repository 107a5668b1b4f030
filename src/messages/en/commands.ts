/** What the commands say by themselves, without screens. */
export const commands = {
	'cli.foreign': 'This is {system}, not Alpine Linux. Nothing was done.',
	'cli.foreign.hint': 'To see how it works on a pretend Alpine: alpine-docker-wizard practice',
	'cli.needs-root': 'Changes need root; you are {user}. Nothing was done.',
	'cli.needs-root.with': 'Type: {line}',
	'cli.nothing-to-change': 'Nothing to change: Docker is installed, enabled and running.',
	'cli.impossible': 'Nothing was done. {title}: {because}',
	'cli.blocked': 'Nothing was done. {value}: {detail}',
	'cli.go-on': 'Do all this now?',
	'cli.yes-or-no': '{question} [y/N]',
	'cli.no-language':
		'The texts in {language} cannot be read, so this program speaks English. Copy the program again.',
	/** Words that mean yes, with blanks between them; "y" and "yes" mean it in every language. */
	'cli.yes-words': 'y yes',
	'cli.stopping':
		'Stopping when the command has tidied up; apk finishes its packages first. Press Ctrl+C again to end it at once.',
	'cli.bug': 'A mistake in this program: {reason}',
	'cli.output-lost':
		'Not all of the output could be written: {reason}. Make room, or write it to another place.',
	'cli.bug.hint': 'Nothing more was done. What was done before is in the journal in {folder}.',
	'cli.preference-notice': 'Preferences: {notice}',
	'cli.practice-list': '{id}  {title}',
	'cli.no-scenario': 'There is no scenario "{id}".',
	'export.cannot-write': '{path} could not be written: {reason}',
	'export.no-kit':
		'A machine that cloud-init makes has no folder to take a kit from. Use export sh or export ansible with a kit.',
	'undo.nothing': 'Nothing to take back: the journal holds no change that was not taken back.',
	'undo.needs-root':
		'Taking back changes needs root. Nothing was done. Type: su -c "alpine-docker-wizard undo"',
	'undo.intro': 'What will be taken back, newest first ({count}):',
	'undo.unreadable': 'The journal could not be read: {reason}. Nothing was done.',
	'undo.step.title': 'Take back what was done',
	'undo.step.reason': 'Everything that the journal says this product did, newest first.',
	'undo.step.undo': 'Run the install again.',
	'undo.command.reason': 'Takes back: {what}',
	'undo.edit.reason': 'Gives {path} the bytes back that it had before.',
	'undo.not-there': 'It is not there any more.',
	'undo.not-noted': 'The journal could not note this ({reason}). Another undo will look again.',
	'undo.unreadable-lines':
		'{count} {count?line:lines} of the journal cannot be read. What they tell of is not taken back.',
	'undo.changed-since': 'Left as it is: {path} was changed by somebody else since.',
	'undo.delgroup.reason': 'Removes the group that the package had made and apk leaves behind.',
	'journal.foreign-folder':
		'{folder} belongs to somebody else, or others may write in it, so what its journal says is not done as root. If it is yours: chown root:root {folder}; chmod 700 {folder}',
	'file.foreign-folder':
		"{path} is a link into {folder}, where others than root may write; a file there could be exchanged meanwhile. Put a file in its place, or make the folder root's own.",
	'file.not-private':
		"{folder} is somebody else's, or others may write in it, so nothing of root's is kept there. If it is yours: chown root:root {folder}; chmod 700 {folder}",
	'journal.set-aside':
		'{lines} damaged lines were taken out of the journal. The file as it was is kept in {path}.',
} as const;
