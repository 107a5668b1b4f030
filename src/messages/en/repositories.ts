/** The repositories files: what is wrong in them, what it does to apk, and what a change is for. */
export const repositories = {
	'repositories.why.uncomment':
		'Line {line} of {path} has the repository "{repository}" switched off by a #. Without the # apk uses it.',
	'repositories.why.insert':
		'The repository "{repository}" is missing. A line for it goes below the line of "{beside}", with the same server and branch.',
	'repositories.why.component':
		'Line {line} of {path} names its repositories by word. The word "{repository}" is added to it.',
	'repositories.why.add-both':
		'No line of {path} names a server for {branch}. Two lines are added: "main" has the system, "community" has Docker. They need the network.',
	'repositories.why.unhide':
		'apk 3 stops reading {path} at line {line}, because it cannot understand that line. As a comment, or empty, it no longer hides the lines below it.',
	'repositories.why.unhide.many':
		'apk 3 stops reading {path} at line {line}. {count} lines that it cannot understand are made comments, so that they no longer hide the lines below them.',
	'repositories.why.mend': '{mistake} apk cannot use the line like this, so it is put right.',
	'repositories.why.mend.unclear': 'Line {line} of {path} has a mistake.',
	'repositories.why.returns':
		'{path} has the line ends of Windows. apk takes the invisible character at the end of a line for a part of the address, so it goes.',
	'repositories.why.mirror':
		'The lines of {branch} in {path} get the server {mirror}, as asked for.',
	'repositories.impossible.branch':
		'"{branch}" is not the name of an Alpine branch, so no repository can be chosen for it.',
	'repositories.impossible.other-branch':
		'{path} line {line} takes "main" from {found}, and this box belongs to {branch}. Changing the branch is an upgrade of the whole system, so it is left to you.',
	'repositories.impossible.too-many':
		'apk takes at most {limit} repositories, and all places are taken. Switch one off to make room.',
	'repositories.impossible.mirror':
		'"{mirror}" is not an address that apk can use: it has to begin with http:// or https://.',
	'repositories.impossible.unknown':
		'No change of {path} was found after which apk has the repository "community".',

	'repositories.byte-order-mark':
		'Line {line} of {path} begins with a byte order mark: three invisible bytes that some editors write before a text.',
	'repositories.blank-line': 'Line {line} of {path} looks empty and holds spaces or tabs.',
	'repositories.leading-blank': 'Line {line} of {path} begins with a space or a tab.',
	'repositories.carriage-return':
		'{count} of the lines of {path}, the first is line {line}, end as Windows ends them: with a carriage return.',
	'repositories.quotes': 'Line {line} of {path} stands in quotation marks.',
	'repositories.joined-lines':
		'Line {line} of {path} holds two addresses without a line break between them.',
	'repositories.two-urls': 'Line {line} of {path} holds two addresses. apk takes one a line.',
	'repositories.newer-syntax':
		'Line {line} of {path} is written for apk 3. This box has apk 2, which takes one plain address a line.',
	'repositories.keyword':
		"Line {line} of {path} begins with {wrong}, which apk does not know. For Alpine's servers it is {right}.",
	'repositories.trailing-comment':
		'Line {line} of {path} has a note behind the address. A note needs a line of its own.',
	'repositories.trailing-blank': 'Line {line} of {path} ends with a space or a tab.',
	'repositories.variable-first':
		'Line {line} of {path} begins with a variable. This apk wants the word v2 before it.',
	'repositories.scheme': 'Line {line} of {path} begins with {wrong}. It should be {right}.',
	'repositories.too-deep':
		'The address in line {line} of {path} goes too deep: {wrong} at its end is what apk adds by itself.',
	'repositories.host': 'Line {line} of {path} names the server {wrong}. It should be {right}.',
	'repositories.path':
		'The address in line {line} of {path} leaves out a folder: {wrong} should be {right}.',
	'repositories.branch-name':
		'Line {line} of {path} names the branch "{wrong}", which does not exist. It should be {right}.',
	'repositories.repository-name':
		'Line {line} of {path} names the repository "{wrong}", which does not exist. It should be {right}.',
	'repositories.ftp': 'Line {line} of {path} uses {wrong}, which apk 3 no longer has.',
	'repositories.not-understood': 'apk cannot make sense of line {line} of {path}: {text}',
	'repositories.not-understood.many':
		'apk cannot make sense of {count} lines of {path}, the first is line {line}.',
	'repositories.undefined-variable':
		'Line {line} of {path} uses the variable "{name}", and no line above sets it.',
	'repositories.missing-file': 'There is no file {path}, so apk does not know where packages are.',
	'repositories.empty': '{path} has no active line, so apk does not know where packages are.',
	'repositories.medium-only':
		'The only source of packages is the installation medium (line {line} of {path}).',
	'repositories.no-source':
		'No line of {path} that apk can use names "main" or "community" of {branch}.',
	'repositories.main-missing':
		'{path} names the repository "community" of {branch}, and not "main", which has the libraries that it needs.',
	'repositories.community-missing':
		'{path} names no repository "community" for {branch}. Docker is in "community".',
	'repositories.community-off':
		'The repository "community" is switched off by the # in line {line} of {path}. Docker is in "community".',
	'repositories.community-hidden':
		'Line {line} of {path} names the repository "community", and apk never reads it, because it stops at a line above.',
	'repositories.community-tagged':
		'Line {line} of {path} gives "community" a tag, so apk uses it only for packages asked for with that tag.',
	'repositories.mixed-branches':
		'Line {line} of {path} takes "{name}" from {found}, and this box belongs to {branch}.',
	'repositories.no-testing':
		'Line {line} of {path} names "testing" of {branch}. Only the branch edge has a repository "testing".',
	'repositories.tagged-branch':
		'Line {line} of {path} offers packages of {found} under the tag {tag}.',
	'repositories.release-differs':
		'Line {line} of {path} takes "main" from {found}, and the installed system says that it is {release}.',
	'repositories.latest-stable':
		'Line {line} of {path} follows latest-stable, which moves to the next branch when there is one.',
	'repositories.ended': 'Security updates for {branch} ended on {since}.',
	'repositories.tag-undefined':
		'{path} asks for {entry}, and no repository line has the tag {tag}.',
	'repositories.tag-undefined.wanted':
		'{entry} is asked for, and no repository line has the tag {tag}.',
	'repositories.tagged': 'Line {line} of {path} has the tag {tag}.',
	'repositories.medium':
		'Line {line} of {path} names an installation medium: {url}. It is gone once the medium is out.',
	'repositories.duplicate':
		'Line {line} of {path} repeats the repository of line {first} of {where}.',
	'repositories.slash-pair':
		'Line {line} of {path} names the same place as line {first}, and differs in the slash at its end.',
	'repositories.newer-index':
		"Line {line} of {path} asks for indexes of the newer kind (v3), which Alpine's servers do not have.",
	'repositories.too-many': 'Line {line} of {path} is one repository too many: apk takes {limit}.',
	'repositories.clock':
		'The clock of this box is wrong, and line {line} of {path} uses https, which checks dates.',
	'repositories.not-opened': 'apk does not open {path}.',
	'repositories.architecture': '{path} says "{found}", and this box is {arch}.',

	'repositories.then.unusable':
		'apk asks for a place that does not exist, and gets no package from this line.',
	'repositories.then.carriage-return':
		'The carriage return becomes a part of each address, and apk gets no package from these lines.',
	'repositories.then.refused': 'apk refuses the line. No line below is hidden by it.',
	'repositories.then.hides':
		'apk 3 stops reading the file at line {line}: the lines below ({count}) do not count.',
	'repositories.then.useless':
		'apk takes the line for the name of a folder, finds none and prints a warning.',
	'repositories.then.nothing': 'apk can install nothing.',
	'repositories.then.no-source':
		'apk has nowhere to take Docker from, nor the libraries that it needs.',
	'repositories.then.medium-only':
		'The medium has the base system and no Docker. The network has both.',
	'repositories.then.main-missing':
		'apk finds Docker and cannot install it, because the libraries are missing.',
	'repositories.then.no-docker': '"apk add docker" ends with "no such package".',
	'repositories.then.tagged':
		'"apk add docker" ends with "no such package"; only a name with the tag is found.',
	'repositories.then.tagged-use':
		'Its packages count only where they are asked for with the tag, such as docker{tag}.',
	'repositories.then.mixed-branches':
		'Packages of {found} are built for other libraries. apk may refuse to install them, or replace parts of the system.',
	'repositories.then.tagged-branch':
		'A package of {found} may need libraries that {branch} does not have; apk then refuses it.',
	'repositories.then.release-differs':
		'The system is between two branches. "apk upgrade" would move it to the one in the file.',
	'repositories.then.latest-stable':
		'One day "apk upgrade" turns into an upgrade of the whole system.',
	'repositories.then.ended':
		'Its packages can still be installed. Found holes in them stay open; plan an upgrade.',
	'repositories.then.tag-undefined':
		'apk stops every change with "missing repository tags" until the tag is defined or no longer asked for.',
	'repositories.then.medium': 'Without the medium apk prints a warning each time and goes on.',
	'repositories.then.duplicate': 'apk uses it once. Nothing is wrong with it.',
	'repositories.then.slash-pair': 'apk 2 takes them for two repositories and loads both.',
	'repositories.then.newer-index':
		'apk asks for Packages.adb and gets "not found", unless your server has it.',
	'repositories.then.too-many': 'apk does not use this repository, nor those after it in the file.',
	'repositories.then.clock':
		"The server's certificate may look expired or not yet valid. Set the clock first; http works meanwhile, since indexes are signed.",
	'repositories.then.not-opened': 'What is written in it has no effect on this box.',
	'repositories.then.architecture':
		'apk looks for packages of another processor, which cannot run here.',
} as const;
