import type {Signature} from './signature.ts';

const REGISTRY = String.raw`(?:Get|Head|Post|error pinging|Error response from daemon|failed to (?:resolve|do request|authorize|fetch)|pull|registry|dial tcp|lookup|\/v2\/)`;

/** The way to the registry, and what it answers. */
export const REGISTRY_SIGNATURES: readonly Signature[] = [
	{
		cause: 'clock-skew',
		line: /x509: certificate has expired or is not yet valid/,
	},
	{
		cause: 'tls-interception',
		line: /x509: certificate signed by unknown authority/,
		confidence: 'likely',
		orElse: ['ca-certificates-missing', 'tls-untrusted-certificate'],
	},
	{
		cause: 'ca-certificates-missing',
		line: /x509: failed to load system roots|unable to get local issuer certificate/,
		confidence: 'likely',
		orElse: ['tls-interception'],
	},
	{
		cause: 'tls-hostname-mismatch',
		line: /x509: certificate is (?:valid for .*, not|not valid for any names)|x509: cannot validate certificate for/,
	},
	{
		cause: 'tls-handshake-failure',
		line: /server gave HTTP response to HTTPS client|tls: (?:first record does not look like a TLS handshake|handshake failure|protocol version not supported)/,
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
		unless: /proxyconnect/,
	},
	{
		cause: 'registry-dns-failure',
		line: /lookup (?<subject>[\w.-]+)(?: on \S+?)?: (?!no such host)|[Tt]emporary failure (?:in name resolution|resolving)|server misbehaving/,
		unless: /proxyconnect|no such host/,
	},
	{
		cause: 'registry-rate-limit',
		line: /toomanyrequests|pull rate limit|429 Too Many Requests/i,
	},
	{
		cause: 'image-not-found',
		line: /manifest for (?<subject>\S+) not found|manifest unknown|(?:pull access denied for|repository) (?:\S+)[, ].*(?:does not exist|may require)|(?:name|repository name) (?:unknown|not known to registry)|no such image|failed to resolve reference "?\S+"?: \S+: not found/i,
		unless: /level=|fatal task/,
	},
	{
		cause: 'image-wrong-architecture',
		line: /exec format error|no matching manifest for (?<subject>\S+)|requested image's platform .* does not match the detected host platform/,
	},
	{
		cause: 'registry-unreachable',
		line: new RegExp(
			`${REGISTRY}.*(?:Client\\.Timeout exceeded|TLS handshake timeout|i/o timeout|connection timed out|connection refused|connection reset by peer|network is unreachable|no route to host|request canceled|context deadline exceeded|unexpected EOF|: EOF$)`,
		),
		unless: /lookup \S+|proxyconnect|docker\.sock|unix:\/\/|127\.0\.0\.1:\d+->127|tcp:\/\//,
	},
	{
		cause: 'registry-unreachable',
		line: /read tcp \S+->\S+: read: connection (?:timed out|reset by peer)|net\/http: (?:request canceled|TLS handshake timeout)/,
		unless: /docker\.sock|proxyconnect|lookup/,
	},
];
