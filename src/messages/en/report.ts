/** What each line of apk's output means, in words for a beginner. */
export const report = {
	'report.fetch': 'apk downloads {url}, the list of packages (index) of a repository.',
	'report.repository-problem':
		'apk could not get or read the list of packages of {target}. The reason, in its words: {reason}',
	'report.cache-problem':
		'apk wanted to use the list of packages of {target} that it kept from before, and could not: {reason}',
	'report.package-problem': 'The package {name} could not be put in place: {reason}',
	'report.overwrite':
		'{name} brings the file {path}, which belongs to {owner} already. apk leaves it as it is.',
	'report.file-problem': 'The file {path} could not be written or read: {reason}',
	'report.script-failure':
		'The script {script}, which the package {name} runs at this point, ended with an error.',
	'report.step': 'Step {done} of {total}: {verb} {name}.',
	'report.executing': 'A script of a package runs: {what}.',
	'report.totals-ok': 'All went well. {packages} packages are installed now.',
	'report.totals-errors': 'It ended with {errors} errors; those packages are not in place.',
	'report.index-ok': 'All lists were read; {available} packages can be installed.',
	'report.index-errors':
		'{unavailable} lists could not be had. apk knows {available} packages from the others and from what is installed.',
	'report.repository-state': 'The list of {url} was read; it is as of {version}.',
	'report.database-lock': 'apk could not get the sole right to change the system: {reason}',
	'report.database-read': 'apk could not read its records of what is installed or wanted: {reason}',
	'report.database-open': 'apk could not open its records and does nothing: {reason}',
	'report.database-log': 'apk could not open its log, for which it needs root: {reason}',
	'report.database-write': 'apk could not write its records: {reason}',
	'report.repositories-line':
		'Line {line} of {file} is nothing that apk knows ({word}). apk 3 reads no further in that file.',
	'report.tag-missing':
		'{dependency} asks for a repository line that begins with @{tag}, and there is none.',
	'report.refusal': 'Because of what stands above, apk changes nothing.',
	'report.usage': 'apk does not know this word or option: {word}',
	'report.not-installed': '{name} is not installed, so there is nothing to remove or repair.',
	'report.unselectable':
		'{name}, or something that it needs, is in no repository that apk knows of.',
	'report.tls-detail':
		'The encrypted connection did not come about. This is the TLS library speaking.',
	'report.redirected': 'The server says that the repository has moved for good to {url}.',
	'report.waiting': 'Another apk is at work; this one waits for it.',
	'report.policy': 'Where {name} can come from: {count} versions.',
	'report.solver':
		'apk looks for a set of packages that meets every wish at once, and there is none. Below stands what is in the way.',
	'report.missing': 'No repository that apk reads has a package named {name}.',
	'report.virtual': '{name} is no package but a name that several packages stand for.',
	'report.package': 'About {name}, which apk would have to install or keep:',
	'report.required-by': '{by} wants {wish}. "world" is the list of what was asked for on this box.',
	'report.breaks': '{by} wants {wish}, which this version of {name} is not.',
	'report.forbidden-by': '{by} forbids {name}: that is what the ! in {wish} means.',
	'report.satisfies': '{by} wants {wish}, and {name} is what would meet it.',
	'report.masked':
		'{name} is there, but out of reach in {place}: a tag has to be asked for, and other places are switched off.',
} as const;
