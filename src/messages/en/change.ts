/** The smallest change with which apk can install what is wanted. */
export const change = {
	'change.version': 'Any version of {name}, not {detail}',
	'change.tag': 'Ask for {name} without its tag {detail}',
	'change.both': 'Any {name}, not {detail}',
	'change.allow': 'Allow {name} again',
	'change.choose': 'Ask for {detail} instead of {name}',
	'change.forget': 'No longer ask for {name}',
	'change.without': 'Install Docker without {name}',
	'change.several': 'Several things: {changes}',
	'change.reason':
		'This file, called world, lists the packages that somebody asked for. apk keeps all of them, or does nothing at all.',
	'change.because':
		'{effects}{goal} apk said so in a trial that changed nothing; {count} were made, and no smaller change helps.',
	'change.goal.docker': 'With this, apk can install Docker.',
	'change.goal.world':
		'With this, apk can work again. Docker is in none of its lists yet; that is the next thing to mend.',
	'change.removes': 'apk would remove: {names}. ',
	'change.downgrades': 'apk would put back an older version of: {names}. ',
	'change.lacks':
		'apk has {names} in none of its lists, and no change of world helps against that. Mend the repositories first.',
	'change.note.lines': '{count} {count?line:lines} of world',
	'change.note.removes': 'removes packages: {count}',
	'change.title': 'The smallest change that helps',
	'change.searching': 'asking apk, {count} tried, {time}',
	'change.looking': 'Trying changes on paper',
	'change.looking.hint': 'Only apk add --simulate is run, which changes nothing. Esc goes back.',
	'change.looking.hint.plain': 'Only apk add --simulate is run, which changes nothing.',
	'ask.change': 'Which of these changes? Each of them is enough.',
	'change.found': 'Each of these is enough. The smallest stands first.',
	'change.none':
		'No change of {path} that the product knows to try makes apk able to install Docker ({count} tried).',
	'change.not-needed':
		'apk says that it can install Docker as things are. What was in the way is gone.',
	'change.unreadable': '{path} could not be read: {reason}',
	'change.chosen': 'Nothing is changed yet. Docker will be installed without {name}.',
	'apk-lock.held': 'process {pid} holds the lock: {command}',
	'apk-lock.waiting':
		'waits, up to {seconds} s, for process {pid} ({command}), which is using apk now',
	'apk-lock.waits': 'First it {wait}. {reason}',
	'step.install.world-empty':
		'/etc/apk/world is empty. With it, apk add would remove Alpine itself, so nothing is installed.',
	'step.install.world-bad':
		'/etc/apk/world has "{wish}", which is no package. apk would lose what stands behind it, so nothing is installed.',
	'choice.unskip': 'Do not skip it after all',
	'choice.unskip.note': 'shows the change again',
	'choice.smallest': 'Find the smallest change that helps',
	'choice.smallest.note': 'only asks apk',
} as const;
