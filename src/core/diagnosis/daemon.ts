import type {Signature} from './signature.ts';

/** `/etc/docker/daemon.json` and the flags of dockerd. */
export const DAEMON_CONFIG: readonly Signature[] = [
	{
		cause: 'daemon-json-flag-conflict',
		// A journal in a narrow window cuts the line off.
		line: /directives are specified both(?: as a flag and in the configuration file: (?<subject>[\w-]+))?/,
	},
	{
		cause: 'daemon-json-unknown-option',
		line: /directives don't m(?:atch any configuration option: (?<subject>[\w-]+))?/,
	},
	{
		cause: 'daemon-json-invalid-value',
		line: /configuration validation from file and command line flags failed: (?<subject>.*)|daemon\.json.*(?:json: )?cannot unmarshal/,
	},
	{
		cause: 'daemon-json-invalid-value',
		line: /failed to start daemon: .*(?:unknown log opt '(?<subject>[^']*)'|no log driver named|invalid default-runtime|default runtime '?[\w.-]+'? does not exist|: unknown option)|no sockets found via socket activation|invalid (?:logging|log) driver/,
		confidence: 'likely',
	},
	{
		cause: 'daemon-json-syntax',
		line: /(?:daemon\.json|configure the Docker daemon).*(?:invalid JSON|invalid character|unexpected (?:end of JSON|EOF)|looking for beginning|after (?:object|array|top-level))/,
	},
	{
		cause: 'daemon-json-syntax',
		line: /unable to configure the Docker daemon with file (?<subject>\S+?)(?::|$)/,
		unless:
			/specified both|don't m|validation from file|cannot unmarshal|invalid JSON|invalid character|unexpected end|no such file|permission denied/,
		confidence: 'likely',
	},
	{
		cause: 'storage-driver-unknown',
		line: /driver not supported: (?<subject>(?!overlay2?\b|vfs\b|btrfs\b|zfs\b|fuse-overlayfs\b)[\w-]+)/,
	},
	{
		cause: 'storage-driver-unknown',
		line: /[Gg]raphdriver.*(?:unknown|not found|is deprecated|is no longer)|the (?<subject>aufs|devicemapper|overlay|btrfs) storage[- ]driver (?:is|has been) (?:deprecated and )?(?:removed|no longer)/,
		unless: /level=(?:info|warning)/,
		confidence: 'likely',
	},
	{
		cause: 'storage-driver-unknown',
		line: /prior storage driver \\*"?(?<subject>aufs|devicemapper)\\*"? (?:failed|is deprecated|has been removed)|graphdriver.*plugins? not supported: "?(?:aufs|devicemapper|overlay)\b/i,
		unless: /level=(?:info|warning)/,
		confidence: 'likely',
	},
	{
		cause: 'daemon-port-unavailable',
		line: /(?:failed to (?:load listeners|start daemon)|dockerd\S*):.*? listen tcp[46]? (?<subject>\S+): bind: |^(?:Error starting daemon: )?listen tcp[46]? \S+:237[56]: bind: /,
	},
	{
		cause: 'tcp-without-tls',
		line: /(?:Binding to (?:an )?IP address without --tlsverify|TCP without authentication).*?(?:host="?(?<subject>tcp:\/\/[^"\s]+))?/,
	},
	{
		cause: 'tcp-without-tls',
		line: /API is accessible on (?<subject>https?:\/\/\S+) without encryption/,
	},
];

/** Flags of dockerd in `/etc/conf.d/docker`. */
export const DAEMON_FLAGS: readonly Signature[] = [
	{
		cause: 'dockerd-unknown-flag',
		line: /unknown (?:shorthand )?flag: (?:'\w' in )?(?<subject>-\S*)/,
		when: ({has}) => has(/dockerd|DOCKER_OPTS|Status: unknown flag/),
	},
	{
		cause: 'dockerd-unknown-flag',
		line: /^, Code: 125$|See 'dockerd --help'/,
		confidence: 'likely',
		when: ({has}) => has(/--userland-proxy|dockerd/),
	},
];

/** Programs that the daemon needs and does not find, and files that are in its way. */
export const DAEMON_START: readonly Signature[] = [
	{
		cause: 'containerd-missing',
		line: /exec: "(?<subject>containerd)": executable file not found|failed to start containerd: .*not found/,
	},
	{
		cause: 'runc-missing',
		line: /failed to find (?<subject>runc) binary|exec: "runc": executable file not found|(?:unable to retrieve|cannot find|no) OCI runtime.*runc.*(?:not found|exit status 127)|unknown or invalid runtime name: runc/,
	},
	{
		cause: 'iptables-missing',
		line: /(?<!fuse-)(?:[Ii]ptables not found|exec: "(?<subject>ip6?tables)": executable file not found)/,
	},
	{
		cause: 'stale-pid-file',
		line: /(?:pid file found, )?ensure docker is not running or delete (?<subject>\S*\/docker\.pid)|process with PID \d+ is still running|opening volume store metadata database: timeout/,
	},
	{
		cause: 'socket-path-blocked',
		line: /can't create unix socket (?<subject>\S+): (?:is a directory|not a directory|file exists|.*)|listen unix \S*docker\.sock: bind: address already in use/,
		unless: /permission denied|read-only|no space/,
	},
	{
		cause: 'daemon-not-ready',
		line: /docker\.sock.*read: connection reset by peer|error during connect.*docker\.sock.*EOF/,
		confidence: 'likely',
	},
];

/** What dockerd says of containerd, behind everything that may keep containerd from starting. */
export const DAEMON_PARTNER: readonly Signature[] = [
	{
		cause: 'containerd-not-answering',
		line: /failed to start containerd: timeout|timeout waiting for containerd|failed to start daemon: .*containerd\.sock.*(?:deadline exceeded|connection refused|no such file|timeout|timed out)/,
		confidence: 'likely',
	},
	{
		cause: 'containerd-not-answering',
		line: /(?:failed to (?:dial|connect to)|dial unix:?) ?\\*"?(?<subject>\/\S*?containerd\.sock)\\*"?: .*(?:deadline exceeded|connection refused|no such file|timeout|timed out)|containerd did not exit successfully/,
		unless: /level=(?:info|warning|debug)|^(?:WARN|INFO|DEBU)\[/,
		when: ({has}) => has(/docker/i) && !has(/kubelet|kubeadm|crictl|k3s|nerdctl/),
		confidence: 'likely',
	},
];
