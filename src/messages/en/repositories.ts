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
		'apk 3 stops reading {path} at line {line}, because it cannot understand that line. As a comment it no longer hides the lines below it.',
	'repositories.why.mend':
		'Line {line} of {path} is meant for this branch, and apk cannot use it as it is written. The mistakes in it are put right.',
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
} as const;
