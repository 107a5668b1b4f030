/** What stands between this box and the package servers, in words for a beginner. */
export const diagnosisNetwork = {
	'cause.captive-portal': 'A sign-in page answers instead of the package server',
	'cause.captive-portal.because':
		'{subject} answered, but with something that is no package index. Networks of hotels, trains and guests do that: until somebody signs in, they send their own page for every address.',
	'cause.connection-closed': 'The package server ended the connection before it had answered',
	'cause.connection-closed.because':
		'The connection to {subject} came about and was cut. A busy mirror (a copy of the Alpine package server), a firewall that looks into connections, or a weak line does that.',
	'cause.connection-refused': 'The package server refuses the connection',
	'cause.connection-refused.because':
		'A machine answers at {subject}, but no program listens there, or a firewall says no on its behalf. The name and the way to it are right.',
	'cause.connection-timeout': 'The package server does not answer in time',
	'cause.connection-timeout.because':
		'Packets to {subject} get lost without a word. Most often a firewall drops them; sometimes the mirror (a copy of the Alpine package server) is down.',
	'cause.dns-failure': 'No name server answers',
	'cause.dns-failure.because':
		'apk knows {subject} by name only. Turning a name into an address is the work of a name server (DNS), and none of those in /etc/resolv.conf answered. That apk then does not know the package is only what follows.',
	'cause.dns-name-not-found': 'The name of the package server does not exist',
	'cause.dns-name-not-found.because':
		'The name server (which turns names into addresses) was asked for {subject} and has no address for it. The name is misspelt in /etc/apk/repositories, or that server is gone.',
	'cause.http-401': 'The package server wants a user name and a password',
	'cause.http-401.because':
		'{subject} answered with code 401. The line in /etc/apk/repositories has no user name and password, or not the right ones.',
	'cause.http-403': 'The package server or something before it forbids the download',
	'cause.http-403.because':
		'{subject} answered that access is forbidden. A filter in this network, a proxy, or a rule of the mirror (a copy of the Alpine package server) does that; apk itself is fine.',
	'cause.http-404': 'A line in /etc/apk/repositories leads nowhere',
	'cause.http-404.because':
		'{subject} answered that it has no such folder. The release or the name in that line is misspelt, or the release is no longer kept there. That apk then does not know a package is only what follows.',
	'cause.http-5xx': 'The package server has a fault of its own',
	'cause.http-5xx.because':
		'{subject} answered that something is broken on its side. Nothing on this box can mend that; another mirror (a copy of the Alpine package server) has the same packages.',
	'cause.http-other': 'The package server does not accept the request',
	'cause.http-other.because':
		'{subject} answered with an error of its own, such as too many requests. Waiting helps, or another mirror (a copy of the Alpine package server).',
	'cause.index-corrupt': 'The list of packages is damaged',
	'cause.index-corrupt.because':
		'apk reads from each repository a list of its packages, the index. The one of {subject} cannot be read: it is damaged on the server, on the way, or in the cache of this box (where apk keeps what it downloaded).',
	'cause.index-not-fetched': 'apk has no list of packages yet',
	'cause.index-not-fetched.because':
		'The repositories (server folders with packages) are set up, but their lists of packages (indexes) were never fetched, and this command does not fetch them. Without them apk knows only what is installed.',
	'cause.index-truncated': 'The list of packages arrived incomplete',
	'cause.index-truncated.because':
		'apk reads from each repository a list of its packages, the index. The one of {subject} ended too early: the connection broke, or the server has only a part of it.',
	'cause.network-unreachable': 'This box has no way to the package server',
	'cause.network-unreachable.because':
		'apk could not get to {subject} at all: there is no network, no default route (the way out of the local network), or something before it blocks everything.',
	'cause.package-corrupt': 'A package file is damaged',
	'cause.package-corrupt.because':
		'{subject} was downloaded, but is not a readable package. It was damaged on the way or on the server. The other packages are in place.',
	'cause.package-hash-mismatch': 'A package is not the one that the index describes',
	'cause.package-hash-mismatch.because':
		'{subject} is readable, but its checksum (a number that tells whether a file is the right one) is not the one in the list of packages. The server is most likely in the middle of an update. apk is right to refuse it.',
	'cause.package-truncated': 'A package arrived incomplete',
	'cause.package-truncated.because':
		'The download of {subject} ended too early. The connection broke, or the server has only a part of the file.',
	'cause.proxy-auth-required': 'The proxy wants a user name and a password',
	'cause.proxy-auth-required.because':
		'A proxy (a machine that passes requests on to the internet) stands between this box and {subject}, and it asks who wants to get through.',
	'cause.proxy-required': 'Only a proxy leads out of this network',
	'cause.proxy-required.because':
		'The direct way to {subject} is closed. In such networks a proxy (a machine that passes requests on to the internet) is the only way out, and this program was not told of it.',
	'cause.network-not-allowed': 'apk was told to do without the network, and needs it',
	'cause.network-not-allowed.because':
		'apk knows {subject} from a list of packages, but its file is not on this box. With --no-network apk may not download it.',
	'cause.stale-index': 'The list of packages is older than the packages on the server',
	'cause.stale-index.because':
		'apk looked {subject} up in its list of packages (the index) and asked the server for it. The server has a newer version by now and no longer keeps the old file.',
} as const;
