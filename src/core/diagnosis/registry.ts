import type {Session} from './session.ts';
import type {Signature} from './signature.ts';

/** Other programs speak HTTP and TLS too; only what has to do with images and registries counts. */
const ABOUT_IMAGES =
	/\/v2\/|registry|docker\.io|ghcr\.io|gcr\.io|quay\.io|\bpull|image|Error response from daemon|resolve source metadata|docker\b/i;

/** Tools with registries of their own, which hold no images. */
const OF_OTHERS = /terraform|tofu|npm|yarn|pypi|\bpip3?\b|cargo|helm|nuget|maven/i;
const OF_DOCKER = /docker|\/v2\/|ghcr\.io|quay\.io|\bimage/i;

const isAboutImages = ({has}: Session): boolean =>
	has(ABOUT_IMAGES) && !(has(OF_OTHERS) && !has(OF_DOCKER));

const NO_WAY =
	'Client\\.Timeout exceeded|TLS handshake timeout|i/o timeout|connection timed out|connection refused|connection reset by peer|network is unreachable|no route to host|request canceled|context deadline exceeded|unexpected EOF|: EOF$';

/** The way to the registry, and what it answers. */
export const REGISTRY_SIGNATURES: readonly Signature[] = [
	{
		cause: 'clock-skew',
		line: /x509 ?: certificate has expired or is not yet valid/,
		when: isAboutImages,
	},
	{
		cause: 'tls-interception',
		line: /x509 ?: certificate signed by unknown authority/,
		when: isAboutImages,
		confidence: 'likely',
		orElse: ['ca-certificates-missing', 'tls-untrusted-certificate'],
	},
	{
		// An authority that only devices on the way have; whoever asks, they are on the way.
		cause: 'tls-interception',
		line: /(?:x509: |certificate verif|self.signed|issuer).*\b(?<subject>Zscaler|Netskope|Forti(?:net|Gate)|Blue ?Coat|Palo Alto|Cisco Umbrella|Sophos|Kaspersky|Bitdefender|ESET|Avast|McAfee|Forcepoint|Barracuda|SonicWall|WatchGuard|Check Point|mitmproxy|Charles Proxy|Squid|Untangle)\b/i,
		unless: /mirror=|repo=/,
	},
	{
		cause: 'ca-certificates-missing',
		line: /x509: failed to load system roots|unable to get local issuer certificate/,
		when: isAboutImages,
		confidence: 'likely',
		orElse: ['tls-interception'],
	},
	{
		cause: 'tls-hostname-mismatch',
		line: /x509: certificate is (?:valid for .*, not|not valid for any names)|x509: cannot validate certificate for/,
		when: isAboutImages,
	},
	{
		cause: 'tls-handshake-failure',
		line: /server gave HTTP response to HTTPS client|tls: (?:first record does not look like a TLS handshake|handshake failure|protocol version not supported)/,
		when: isAboutImages,
	},
	{
		cause: 'proxy-auth-required',
		line: /Proxy Authentication Required/i,
	},
	{
		cause: 'proxy-unreachable',
		line: /proxyconnect tcp: (?:dial tcp (?<subject>\S+?):? )?/,
	},
	{
		cause: 'registry-name-not-found',
		line: /lookup (?<subject>[\w.-]+)(?: on \S+)?: no such host/,
		unless: /proxyconnect|error during connect|docker API at/,
		when: isAboutImages,
	},
	{
		cause: 'registry-dns-failure',
		line: /lookup (?<subject>[\w.-]+)(?: on \S+?)?: (?!no such host)|[Tt]emporary failure (?:in name resolution|resolving)|server misbehaving/,
		unless: /proxyconnect|no such host|error during connect|docker API at/,
		when: isAboutImages,
	},
	{
		// BusyBox and curl, asked for one of the servers that matter here.
		cause: 'dns-failure',
		line: /(?:bad address '|[Cc]ould not resolve host: ?'?)(?<subject>(?:[\w-]+\.)*(?:alpinelinux\.org|docker\.(?:io|com)))/,
		confidence: 'likely',
	},
	{
		cause: 'registry-rate-limit',
		line: /toomanyrequests|pull rate limit|429 Too Many Requests/i,
		when: isAboutImages,
	},
	{
		cause: 'registry-error',
		line: /(?:unexpected (?:HTTP )?status(?: from \S+ request to \S+)?|unexpected status code \S+): 5\d\d\b|error parsing HTTP 5\d\d response body|(?:pull|registry|docker\.io|manifest).*\b50[0-4] (?:Internal Server Error|Bad Gateway|Service Unavailable|Gateway Time-?out)/i,
		unless: /docker\.sock|proxyconnect/,
		when: isAboutImages,
	},
	{
		cause: 'image-not-found',
		line: /manifest for (?<subject>\S+) not found|Tag \S+ not found in repository|manifest unknown|(?:pull access denied for|repository) (?:\S+)[, ].*(?:does not exist|may require)|(?:name|repository name) (?:unknown|not known to registry)|Error: No such image|Error response from daemon: No such image|failed to resolve reference "?\S+"?: \S+: not found|^(?:ERROR: )?docker\.io\/\S+: not found$/i,
		unless: /level=|fatal task/,
	},
	{
		cause: 'image-not-found',
		line: /invalid reference format|repository name must be (?:lowercase|canonical)/,
		when: ({has}) => has(/docker|image|compose|FROM /i),
		confidence: 'likely',
	},
	{
		cause: 'image-wrong-architecture',
		line: /(?<!cannot execute binary file: )exec format error|no matching manifest for (?<subject>\S+)/,
		when: ({has}) =>
			has(/docker|OCI|runc|containerd|image|container|standard_init_linux|manifest|^exec \S+:/i),
	},
	{
		// A warning only: with emulation such an image runs.
		cause: 'image-wrong-architecture',
		line: /requested image's platform .* does not match the detected host platform/,
		confidence: 'possible',
	},
	{
		cause: 'registry-unreachable',
		line: new RegExp(
			`(?:/v2/|registry|docker\\.io|ghcr\\.io|gcr\\.io|quay\\.io|pull|image|Error response from daemon|resolve source metadata).*(?:${NO_WAY})`,
			'i',
		),
		unless: /lookup \S+|proxyconnect|docker\.sock|unix:\/\/|tcp:\/\/|error during connect/,
		orElse: ['proxy-required'],
	},
	{
		cause: 'registry-unreachable',
		line: /read tcp \S+->\S+: read: connection (?:timed out|reset by peer)|net\/http: (?:request canceled|TLS handshake timeout)/,
		unless: /docker\.sock|proxyconnect|lookup|error during connect/,
		when: isAboutImages,
	},
];
