/** Packages, apk's own files and its use, in words for a beginner. */
export const diagnosisPackages = {
	'cause.cache-dir-missing': 'The folder for downloaded lists is gone',
	'cause.cache-dir-missing.because':
		'apk keeps the lists of packages in /var/cache/apk. This version does not make the folder again when it is missing, so every download fails.',
	'cause.database-damaged': "apk's own records are damaged or gone",
	'cause.database-damaged.because':
		'/lib/apk/db holds what is installed. apk cannot read it, and without it apk cannot tell what to change. Nothing was changed now.',
	'cause.database-locked': 'Another apk is at work',
	'cause.database-locked.because':
		'Only one apk may change the system at a time. The first one holds a lock (a sign "do not disturb") until it has ended; this one gave up. The lock goes away by itself.',
	'cause.file-conflict': 'Two packages want the same file, or a folder is in its place',
	'cause.file-conflict.because':
		'{subject} cannot be put in place: it belongs to {other} or is a folder. apk never overwrites what belongs to another package.',
	'cause.interrupted-install': 'apk was ended in the middle of its work',
	'cause.interrupted-install.because':
		'The steps stop at {subject}, and the closing line is missing. What was unpacked so far is not recorded. The same command, run again, does all of it properly.',
	'cause.not-installed': 'The package is not installed',
	'cause.not-installed.because':
		'Only an installed package can be removed or repaired, and {subject} is not. Nothing was changed.',
	'cause.package-conflict': 'Two packages cannot be installed together',
	'cause.package-conflict.because':
		'{subject} and {other} exclude each other, and both are wanted.{wish} apk changes nothing until one of the wishes is taken back.',
	'cause.package-uninstallable': 'apk cannot work with the entry of this package',
	'cause.package-uninstallable.because':
		'apk calls {subject} uninstallable. Its entry in the list of packages is damaged, or made for a newer apk than this one.',
	'cause.package-gone-in-release': 'This release of Alpine does not have the package any more',
	'cause.package-gone-in-release.because':
		'{subject} was in another release of Alpine. Names with a version in them go away when the next version comes; a newer name mostly takes their place.',
	'cause.script-failure': 'A script that belongs to a package failed',
	'cause.script-failure.because':
		'Packages bring small scripts that run when they are installed. The one of {subject} ({other}) ended with an error; its own words stand right before that line. The files of the package may be in place without having been set up.',
	'cause.usage-error': 'The command is not one that apk knows',
	'cause.usage-error.because':
		'apk stopped before doing anything, because it does not know this command or option. Words of other package programs, such as "install" or "-y", mean nothing to it.',
	'cause.version-pin-unavailable': 'A version is asked for that this release does not have',
	'cause.version-pin-unavailable.because':
		'The list of wanted packages (/etc/apk/world, or the command) says {other}, and the repositories (server folders with packages) have {subject}.{wish} Alpine keeps one version a release, so a fixed version goes away with the next update.',
	'cause.virtual-needs-choice': 'Several packages can do this, and one has to be chosen',
	'cause.virtual-needs-choice.because':
		'{subject} is not a package but a name that several packages stand for: {other}. apk does not choose between them.',
	'cause.world-conflict-entry': 'A line in the list of wanted packages forbids what is needed',
	'cause.world-conflict-entry.because':
		'/etc/apk/world, the list of what was asked for on this box, holds {other}. The ! means "never install this", but {subject} is needed for what is asked for now.{wish} Both wishes cannot be met, so apk changes nothing.',
	'cause.world-file-damaged': 'The list of wanted packages has a line that apk cannot read',
	'cause.world-file-damaged.because':
		'/etc/apk/world lists what was asked for on this box, one name a line. One of its lines is no package name, and apk does nothing before it is gone.',
	'cause.world-file-missing': 'The list of wanted packages is gone',
	'cause.world-file-missing.because':
		'/etc/apk/world lists what was asked for on this box. Without it apk would see no reason to keep any package, so it does nothing.',
	'cause.world-missing-package': 'A package that was wanted before is in no repository any more',
	'cause.world-missing-package.because':
		'/etc/apk/world, the list of what was asked for on this box, holds {subject}, and no repository has it now. apk wants to fulfil the whole list, so every change fails until that name is gone.',
	'cause.wrong-package-name': 'Alpine has no package of this name',
	'cause.wrong-package-name.because':
		'"{subject}" is in none of the repositories (server folders with packages) that apk reads. It is misspelt, or another kind of Linux uses that name. {other}',
	'diagnosis.wish': '{by} needs {of}.',
	'diagnosis.wish-unmet': '{by} needs {of}, and what there is, is {there}.',
	'diagnosis.wish-of-world':
		'/etc/apk/world, the list of what was asked for on this box, asks for {of}.',
	'diagnosis.meant': 'On Alpine it is called {name}.',
	'diagnosis.unnamed.server': 'the server',
	'diagnosis.unnamed.registry': 'the registry',
	'diagnosis.unnamed.package': 'the package',
	'diagnosis.unnamed.thing': 'what the output names',
	'diagnosis.unnamed.other': 'something else',
	'diagnosis.meant-unknown': 'A search shows what there is.',
} as const;
