import type {MessageKey} from '../../messages/message.ts';

/** A word of Alpine, Docker or networks that a beginner need not know. */
export type Term = {
	/** How it is found in a text. */
	readonly pattern: RegExp;
	readonly name: MessageKey;
	readonly meaning: MessageKey;
};

const TERM_PATTERNS = {
	apk: /\bapk\b/,
	package: /\bpackages?\b/,
	repository: /\brepositor(?:y|ies)\b/i,
	mirror: /\bmirrors?\b/i,
	index: /\bindex(?:es)?\b|APKINDEX/i,
	world: /\bworld\b/,
	tag: /\btags?\b|@\w+\b/,
	release: /\breleases?\b|\bbranch(?:es)?\b/i,
	architecture: /\barchitectures?\b|\bprocessor\b/i,
	signature: /\bsignatures?\b|\bsigned\b/i,
	daemon: /\bdaemons?\b|\bdockerd\b/i,
	service: /\bservices?\b|rc-service|rc-update/i,
	openrc: /\bopenrc\b|rc-service/i,
	runlevel: /\brunlevels?\b/i,
	socket: /\bsockets?\b/i,
	container: /\bcontainers?\b/i,
	image: /\bimages?\b/i,
	registry: /\bregistr(?:y|ies)\b/i,
	cgroups: /\bcgroups?\b|control groups?/i,
	kernel: /\bkernels?\b/i,
	module: /\bmodules?\b|modprobe/i,
	overlay: /\boverlay2?\b/i,
	iptables: /\biptables\b|packet filter/i,
	proxy: /\bprox(?:y|ies)\b/i,
	'name-server': /name servers?\b|\bDNS\b/i,
	certificate: /\bcertificates?\b|x509/i,
	tls: /\bTLS\b|\bhttps\b/,
	'pid-file': /\bpid file\b|docker\.pid/i,
	root: /\broot\b/,
	'daemon-json': /daemon\.json/,
	rootless: /\brootless(?:kit)?\b/i,
	lxc: /\bLXC\b/i,
	wsl: /\bWSL\b/i,
	inode: /\binodes?\b/i,
	mount: /\bmount(?:s|ed|ing)?\b/i,
	'http-status': /\bHTTP \d{3}\b/,
} as const;

/** Every term with the keys of its texts, the more basic ones first. */
export const TERMS: readonly Term[] = Object.entries(TERM_PATTERNS).map(([id, pattern]) => ({
	pattern,
	name: `term.${id}` as MessageKey,
	meaning: `term.${id}.means` as MessageKey,
}));

/** So many words are explained on one page; more would be a dictionary. */
const MOST_TERMS = 6;

/** Returns the terms that a text uses, in the order of the text. */
export function termsIn(text: string): readonly Term[] {
	return TERMS.map((term) => ({term, at: text.search(term.pattern)}))
		.filter(({at}) => at !== -1)
		.sort((one, two) => one.at - two.at)
		.slice(0, MOST_TERMS)
		.map(({term}) => term);
}
