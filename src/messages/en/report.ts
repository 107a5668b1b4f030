/** What each line of apk's output means, in words for a beginner. */
export const report = {
	'apk-line.fetch': 'apk downloads {url}, the list of packages (index) of a repository.',
	'apk-line.repository-problem':
		'apk could not get or read the list of packages of {target}. The reason, in its words: {reason}',
	'apk-line.some-repository-problem':
		'apk could not get or read a list of packages. The reason, in its words: {reason}',
	'apk-line.cache-problem':
		'apk wanted to use the list of packages of {target} that it kept from before, and could not: {reason}',
	'apk-line.package-problem': 'The package {name} could not be put in place: {reason}',
	'apk-line.overwrite':
		'{name} brings the file {path}, which belongs to {owner} already. apk leaves it as it is.',
	'apk-line.file-problem': 'The file {path} could not be written or read: {reason}',
	'apk-line.script-failure':
		'The script {script}, which the package {name} runs at this point, ended with an error.',
	'apk-line.step': 'Step {done} of {total}: {verb} {name}.',
	'apk-line.executing': 'A script of a package runs: {what}.',
	'apk-line.totals-ok': 'All went well. {packages} packages are installed now.',
	'apk-line.totals-errors':
		'It ended with {errors} {errors?error:errors}; those packages are not in place.',
	'apk-line.index-ok': 'All lists were read; {available} packages can be installed.',
	'apk-line.index-errors':
		'{unavailable} {unavailable?list:lists} could not be had. apk knows {available} packages from the others and from what is installed.',
	'apk-line.repository-state': 'The list of {url} was read; it is as of {version}.',
	'apk-line.database-lock': 'apk could not get the sole right to change the system: {reason}',
	'apk-line.database-read':
		'apk could not read its records of what is installed or wanted: {reason}',
	'apk-line.database-open': 'apk could not open its records and does nothing: {reason}',
	'apk-line.database-log': 'apk could not open its log, for which it needs root: {reason}',
	'apk-line.database-write': 'apk could not write its records: {reason}',
	'apk-line.repositories-line':
		'Line {line} of {file} is nothing that apk knows ({word}). apk 3 reads no further in that file.',
	'apk-line.tag-missing':
		'{dependency} asks for a repository line that begins with @{tag}, and there is none.',
	'apk-line.refusal': 'Because of what stands above, apk changes nothing.',
	'apk-line.usage': 'apk does not know this word or option: {word}',
	'apk-line.not-installed': '{name} is not installed, so there is nothing to remove or repair.',
	'apk-line.unselectable':
		'{name}, or something that it needs, is in no repository that apk knows of.',
	'apk-line.tls-detail':
		'The encrypted connection did not come about. This is the TLS library speaking.',
	'apk-line.redirected': 'The server says that the repository has moved for good to {url}.',
	'apk-line.waiting': 'Another apk is at work; this one waits for it.',
	'apk-line.policy': 'Where {name} can come from: {count} {count?version:versions}.',
	'apk-line.solver':
		'apk looks for a set of packages that meets every wish at once, and there is none. Below stands what is in the way.',
	'apk-line.missing': 'No repository that apk reads has a package named {name}.',
	'apk-line.virtual': '{name} is no package but a name that several packages stand for.',
	'apk-line.package': 'About {name}, which apk would have to install or keep:',
	'apk-line.required-by':
		'{by} wants {wish}. "world" is the list of what was asked for on this box.',
	'apk-line.breaks': '{by} wants {wish}, which this version of {name} is not.',
	'apk-line.forbidden-by': '{by} forbids {name}: that is what the ! in {wish} means.',
	'apk-line.satisfies': '{by} wants {wish}, and {name} is what would meet it.',
	'apk-line.conflicts': '{name} cannot be there at the same time as {place}.',
	'apk-line.provided-by': 'Any one of these would do for {name}: {place}. Name the one you want.',
	'apk-line.uninstallable': 'apk can do nothing with this package: {place}.',
	'apk-line.arch': '{name} is made for the processor {place}, which is not that of this box.',
	'apk-line.masked':
		'{name} is there, but out of reach in {place}: a tag has to be asked for, and other places are switched off.',
} as const;
