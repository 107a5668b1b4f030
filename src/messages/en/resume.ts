/** Going on with an unfinished run, and what is different since or left. */
export const resume = {
	'resume.nothing': 'There is no unfinished run. Nothing was done.',
	'resume.was-undo': 'The unfinished run was an undo; it goes on.',
	'resume.stopped-here': 'An earlier run stopped here: {stage}, {time} ago.',
	'resume.row': '{word}  {stage}  {detail}',
	'resume.why': 'Why: {why}',
	'resume.why.stopped': 'you stopped it.',
	'resume.why.failed': 'a step failed.',
	'resume.why.act-failed': '"{shell}" failed.',
	'resume.why.cut':
		'the program was ended from outside, or its terminal was closed, between two commands.',
	'resume.why.cut-in':
		'the program was ended from outside, or its terminal was closed, during "{shell}". How that command ended is not known.',
	'resume.why.power': 'the machine went down between two commands, and was started again.',
	'resume.why.power-in':
		'the machine went down during "{shell}", and was started again. How that command ended is not known.',
	'resume.since.nothing': 'Since then nothing has changed that matters for Docker.',
	'resume.since.unknown':
		'What has changed since then is not known: the journal is of an old version.',
	'resume.since': 'Since the run began, this changed besides what the run did:',
	'resume.planned-again': 'What is left is planned again from the machine as it is now.',
	'resume.question': 'What to do?',
	'resume.go-on': 'Go on with {stage}',
	'resume.undo': 'Undo what was done ({count} changes)',
	'resume.undo-one': 'Undo what was done (1 change)',
	'resume.needs-root':
		'Going on with a run needs root. Nothing was done. Type: su -c "alpine-docker-wizard resume"',
	'resume.repair.title': 'Mend what was left half done',
	'resume.repair.reason':
		'A command was begun and its end is not known. It is not repeated blindly: first what it may have left half done is mended.',
	'resume.repair.undo': 'Nothing to take back: it only mends.',
	'resume.apk-fix.reason':
		'Lets apk mend packages that an interruption may have left half installed.',
	'resume.rc-update.reason':
		'Lets OpenRC read again what each service needs: packages may have come while nobody watched.',

	'differs.restarted': 'the machine was started again',
	'differs.kernel': 'kernel {before} -> {now}',
	'differs.world': 'packages that were asked for: {changes}',
	'differs.packages': 'installed packages: {changes}',
	'differs.runlevels': 'services in runlevels: {changes}',
	'differs.file': '{path} is another',
	'differs.group': 'group docker: {before} -> {now}',
} as const;
