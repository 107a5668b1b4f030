/** The repositories files that boxes are found with, by the name that the tests use. */
export const APPENDIX_A = {
	sys324: [
		'#/media/cdrom/apks',
		'http://dl-cdn.alpinelinux.org/alpine/v3.24/main',
		'#http://dl-cdn.alpinelinux.org/alpine/v3.24/community',
		'',
	].join('\n'),
	liveIso: '/media/cdrom/apks\n',
	minirootfsNew: [
		'https://cdn.alpinelinux.org/v3.25/main',
		'https://cdn.alpinelinux.org/v3.25/community',
		'',
	].join('\n'),
	oldSpace: [
		'https://mirror.example/alpine/v3.22/main/',
		'# https://mirror.example/alpine/v3.22/community/',
		'#https://mirror.example/alpine/edge/main',
		'#https://mirror.example/alpine/edge/community',
		'#https://mirror.example/alpine/edge/testing',
		'',
	].join('\n'),
	hiddenByBadLine: [
		'https://dl-cdn.alpinelinux.org/alpine/v3.24/main',
		' # my note',
		'https://dl-cdn.alpinelinux.org/alpine/v3.24/community',
		'',
	].join('\n'),
	components: [
		'set mirror=https://mirror.example/alpine/v3.24',
		`v2 \${mirror} main community`,
		'',
	].join('\n'),
	mixed: [
		'https://dl-cdn.alpinelinux.org/alpine/v3.22/main',
		'https://dl-cdn.alpinelinux.org/alpine/v3.22/community',
		'https://dl-cdn.alpinelinux.org/alpine/edge/community',
		'',
	].join('\n'),
	tagged: [
		'#/media/cdrom/apks',
		'http://dl-cdn.alpinelinux.org/alpine/v3.24/main',
		'#http://dl-cdn.alpinelinux.org/alpine/v3.24/community',
		'@edge https://dl-cdn.alpinelinux.org/alpine/edge/community',
		'',
	].join('\n'),
	crlf: [
		'#/media/cdrom/apks',
		'http://dl-cdn.alpinelinux.org/alpine/v3.24/main',
		'#http://dl-cdn.alpinelinux.org/alpine/v3.24/community',
		'',
	].join('\r\n'),
	cloudInit: [
		'#',
		'# Created by cloud-init',
		'#',
		'',
		'https://dl-cdn.alpinelinux.org/alpine/v3.23/main',
		'',
	].join('\n'),
} as const;
