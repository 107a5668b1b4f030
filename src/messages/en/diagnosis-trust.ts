/** Signatures, certificates, the clock, rights and the disk, in words for a beginner. */
export const diagnosisTrust = {
	'cause.bad-signature': 'A list of packages does not fit its signature',
	'cause.bad-signature.because':
		'Alpine signs the list of packages of each repository (its index). The one from {subject} was changed after it was signed: by a broken server, or by something in between. apk is right to refuse it.',
	'cause.ca-certificates-missing': 'This box has no list of trusted certificate authorities',
	'cause.ca-certificates-missing.because':
		'An https server proves who it is with a certificate. The list of those who may issue one comes with the package ca-certificates; without it no server can be trusted.',
	'cause.clock-skew': 'The clock of this box is wrong',
	'cause.clock-skew.because':
		'A certificate (the identity card of a server) is valid from one day to another. By the clock of this box, today lies outside of that time.',
	'cause.tls-handshake-failure': 'The server does not speak https',
	'cause.tls-handshake-failure.because':
		'{subject} was asked with https (encrypted) and answered with something else. The address must begin with http, or another machine answers in its place.',
	'cause.tls-hostname-mismatch': 'The certificate belongs to another server',
	'cause.tls-hostname-mismatch.because':
		'The machine that answered for {subject} showed the certificate (identity card) of another name. A sign-in page of the network, a wrong address, or a wrong name server entry does that.',
	'cause.tls-interception': 'Something in between opens the encrypted connections',
	'cause.tls-interception.because':
		'The certificate (identity card) that came was signed by somebody this box does not know. Company networks do this: a proxy opens each connection and signs with an authority of its own.',
	'cause.tls-untrusted-certificate': 'The certificate of the server is not trusted',
	'cause.tls-untrusted-certificate.because':
		'{subject} showed a certificate (identity card) that this box cannot check. The usual reasons, in the order to look: the clock is wrong, a proxy signs in place of the server, the package ca-certificates is missing.',
	'cause.untrusted-signature': 'The packages are signed with a key that this box does not know',
	'cause.untrusted-signature.because':
		'Alpine signs what it publishes, and /etc/apk/keys holds the keys that this box trusts. For {subject} the fitting key is not there. apk is right to refuse it.',
	'cause.docker-group-missing': 'The group "docker" does not exist',
	'cause.docker-group-missing.because':
		'The socket of Docker (the file through which programs talk to it) belongs to root and the group "docker". The package makes the group; it was removed, or the package is not installed.',
	'cause.not-root': 'This needs root',
	'cause.not-root.because':
		'Installing packages and starting services changes the system for everyone, and only root (the user who may do everything) can do that. The command was run as an ordinary user.',
	'cause.socket-permission-denied': 'This user may not talk to Docker',
	'cause.socket-permission-denied.because':
		'Docker runs, but its socket (the file through which programs talk to it) is open to root and to members of the group "docker" only. This user is not in the group, or was not logged in anew since joining it.',
	'cause.backing-filesystem-unsupported':
		'The disk format under /var/lib/docker cannot carry images',
	'cause.backing-filesystem-unsupported.because':
		'Images need a file system with Unix owners, links and special files, such as ext4 or xfs. Network shares, FAT and some Windows drives do not have that.',
	'cause.data-root-read-only': 'The folder of the images cannot be written',
	'cause.data-root-read-only.because':
		'Docker keeps images and containers in {subject}, and that disk is mounted read-only. It was mounted so, or the kernel did it after a disk error.',
	'cause.disk-full': 'The disk is full',
	'cause.disk-full.because':
		'Something could not be written because no space is left. Docker with its tools needs about 300 MB, and images come on top.',
	'cause.disk-inodes-exhausted': 'The disk has space, but can hold no more files',
	'cause.disk-inodes-exhausted.because':
		'A file system has a fixed number of entries for files (inodes), and all of them are in use. Images consist of very many small files.',
	'cause.overlay-on-overlay': 'Docker runs inside a container, on a layered file system',
	'cause.overlay-on-overlay.because':
		'Images are stacked in layers with the overlay file system. It cannot be stacked on another overlay, which is what a container has as its disk.',
	'cause.read-only-filesystem': 'The system disk cannot be written',
	'cause.read-only-filesystem.because':
		'The disk is mounted read-only: it was mounted so, or the kernel did it after a disk error. apk can change nothing then.',
} as const;
