/** What can be wrong in /etc/apk/repositories, in words for a beginner. */
export const diagnosisRepositories = {
	'cause.cdrom-only-repository': 'apk looks only on the installation medium',
	'cause.cdrom-only-repository.because':
		'/etc/apk/repositories lists {subject}, the CD, stick or image that Alpine was installed from. It is not there now, or it does not hold Docker. Packages of the network are only found through a line with a web address.',
	'cause.community-repo-disabled':
		'The repository "community", which has Docker, is not switched on',
	'cause.community-repo-disabled.because':
		'Alpine keeps {subject} in the repository "community" (a server folder with packages). apk looks only in the repositories that are listed without a # in /etc/apk/repositories, and a fresh Alpine lists only "main".',
	'cause.local-repository-missing': 'A folder that is listed as a repository does not exist',
	'cause.local-repository-missing.because':
		'/etc/apk/repositories lists the folder {subject}, and there is none. apk goes on without it.',
	'cause.main-repo-disabled': 'The repository "main" is not switched on',
	'cause.main-repo-disabled.because':
		'Docker comes from "community", but what it is built on, such as {subject}, comes from "main". apk looks only in the repositories that are listed without a # in /etc/apk/repositories.',
	'cause.mixed-releases': 'Repositories of different Alpine releases are mixed',
	'cause.mixed-releases.because':
		'A package of one release (a version of Alpine, such as v3.22) needs a library (code that programs share) that only another release has.{wish} "main" and "community" in /etc/apk/repositories must belong to one and the same release, the one that is installed.',
	'cause.repositories-crlf': 'The repositories file has Windows line ends',
	'cause.repositories-crlf.because':
		'Each line in /etc/apk/repositories ends with an invisible extra character (carriage return). apk takes it as a part of the address, and no server has a folder of that name. Editing the file on Windows does this.',
	'cause.repositories-empty': 'The repositories file lists no repository',
	'cause.repositories-empty.because':
		'{subject} has no line that is switched on, so apk has nowhere to look. A repository is a server folder with packages; each line of the file names one.',
	'cause.repositories-joined-lines': 'Two addresses run together in one line',
	'cause.repositories-joined-lines.because':
		'In /etc/apk/repositories two addresses stand in one line without a break between them. It happens when text is added to a file whose last line has no line end. Each repository needs a line of its own.',
	'cause.repositories-missing': 'There is no repositories file',
	'cause.repositories-missing.because':
		'{subject} does not exist. It lists the server folders (repositories) in which apk looks for packages; without it apk knows only what is installed.',
	'cause.repositories-syntax': 'A line in the repositories file is not what apk can read',
	'cause.repositories-syntax.because':
		'apk reads one address a line, such as http://dl-cdn.alpinelinux.org/alpine/v3.22/community, with nothing before or behind it. It stumbled over: {subject}',
	'cause.repositories-wrong-path': 'An address in the repositories file goes one folder too deep',
	'cause.repositories-wrong-path.because':
		'apk adds the folder of the processor (such as x86_64) and the name of the list by itself. The line for {subject} has them already, so apk looks one folder too far.',
	'cause.tag-not-defined': 'A package is asked for with a tag that no repository line has',
	'cause.tag-not-defined.because':
		'In "name@tag" the tag chooses a repository line that begins with the same @tag. For {subject} there is no such line in /etc/apk/repositories, so apk changes nothing.',
	'cause.tagged-repo-needs-tag': 'The package is only in a tagged repository',
	'cause.tagged-repo-needs-tag.because':
		'The line of the repository that has {subject} begins with {other}. apk takes packages from such a line only when they are asked for with the tag, as in name{other}.',
	'cause.v3-repository-syntax':
		'A line in the repositories file is written for another generation of apk',
	'cause.v3-repository-syntax.because':
		'apk 3 knows lines that begin with a word such as "v2" or "v3" and name several repositories at once; apk 2 does not, and not every server has what "v3" asks for. Affected: {subject}',
	'cause.wrong-architecture': 'apk is set to another kind of processor than this box has',
	'cause.wrong-architecture.because':
		'Packages are made for one kind of processor (architecture). /etc/apk/arch tells apk which, and what it says does not fit the installed packages or does not exist on the server.',
} as const;
