/** Boxes that run from memory: what a reboot takes away, and how it is kept. */
export const keep = {
	'step.install.reason.diskless':
		'Adds the engine, its command line{compose} with all they depend on. This box runs from memory: a reboot takes all of it away, and images and containers too, unless it is kept.',
	'step.install.reason.data':
		'Adds the engine, its command line{compose} with all they depend on. This box runs from memory, only /var is on a disk: a reboot takes the programs away, not the images, unless they are kept.',
	'step.keep.session':
		'For this session only: a reboot takes Docker away, because you did not ask to keep it.',
	'step.keep.no-medium':
		'Nothing says where this box keeps its settings. "setup-lbu" sets that up, for a stick or a disk that is there already.',
	'step.keep.not-mounted': '{path}, where this box keeps its settings, is not mounted.',

	'step.cache.title': 'Keep the packages for the next boot',
	'step.cache.reason':
		'At boot Alpine installs from the boot medium and from the cache of apk, before there is a network. Docker is on no boot medium.',
	'step.cache.undo': 'apk gets back the cache it had; packages in the folder stay.',
	'command.setup-apkcache.reason':
		'From now on apk keeps the packages that it fetches in {folder}.',
	'command.forget-cache.reason': 'Gives apk the cache back that it had before.',
	'command.apk-cache.reason': 'Fetches what is installed and not in the cache yet.',
	'command.apk-cache.undo': 'The packages stay in the cache; "apk cache clean" removes old ones.',

	'step.commit.title': 'Keep the settings for the next boot',
	'step.commit.reason':
		'"lbu commit" packs what was changed in /etc: the list of packages, the runlevels, the groups, the settings of Docker. It does not pack /var/lib/docker, /home and /root.',
	'step.commit.undo':
		'An archive is not taken back. After an undo of the other steps, "lbu commit" keeps that state.',
	'command.lbu-status.reason': 'Lists what was changed in /etc since the last time.',
	'command.lbu-commit.reason': 'Writes the changes to {path}.',
	'command.lbu-commit.undo': 'The next "lbu commit" replaces what this one wrote.',

	'choice.keep': 'Go on, and keep Docker over a reboot',
	'choice.keep.note': 'lbu commit, apk cache',
	'choice.session': 'Go on, for this session only',
	'choice.session.note': 'a reboot takes Docker away',
	'summary.change.kept': 'the settings are kept for the next boot (lbu commit)',
	'summary.change.cache': 'apk keeps its packages in {folder}',
	'summary.boot.kept-in-memory': 'starts at every boot; images in memory are gone then',
} as const;
