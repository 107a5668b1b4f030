import type {Signature} from './signature.ts';

/** The docker command itself, and where it looks for a daemon. */
export const CLIENT: readonly Signature[] = [
	{
		cause: 'client-api-too-old',
		line: /client version (?<subject>\S+) is too old|client is newer than server|Maximum supported API version is|client API version .* is (?:too old|not supported)/,
	},
	{
		cause: 'compose-plugin-missing',
		line: /unknown (?:docker )?command: "?(?:docker )?compose|'compose' is not a docker command|docker-compose: (?:command )?not found|unknown shorthand flag: '\w' in -\w.*|unknown command "compose" for "docker"/,
		unless: /unknown shorthand flag: '(?!f|d)/,
	},
	{
		cause: 'docker-host-wrong',
		line: /(?:connect to the Docker daemon|docker API) at (?<subject>(?:tcp|ssh|http|npipe):\/\/[^\s;,]+?|unix:\/\/(?!\/(?:var\/)?run\/docker\.sock)[^\s;,]+?)[.;,]?(?: |$)/i,
		unless: /permission denied/,
	},
	{
		cause: 'docker-not-installed',
		line: /(?:^|[\s:])(?<subject>docker): (?:command )?not found|docker: No such file or directory|service `docker' does not exist|command not found: docker$/,
	},
];

/** Nobody answers at the usual socket: what follows from it is decided with the rest of the text. */
export const NO_DAEMON =
	/[Cc]annot connect to the Docker daemon|Is the docker daemon running\?|failed to connect to the docker API|check if the path is correct and if the daemon is running/;
