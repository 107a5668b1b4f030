import type {Signature} from './signature.ts';

/** The docker command itself, and where it looks for a daemon. */
export const CLIENT: readonly Signature[] = [
	{
		cause: 'client-api-too-old',
		line: /client version (?<subject>\S+) is too old|client is newer than server|Maximum supported API version is|client API version .* is (?:too old|not supported)/,
	},
	{
		cause: 'compose-plugin-missing',
		line: /unknown (?:docker )?command: "?(?:docker )?compose|'compose(?: \w+)?' is not a docker command|docker-compose: (?:command )?not found|(?:command not found: |Unknown command:? '?)docker-compose'?$|unknown shorthand flag: '\w' in -\w.*|unknown command "compose" for "docker"/,
		unless: /unknown shorthand flag: '(?!f|d)/,
	},
	{
		cause: 'compose-plugin-missing',
		line: /^unknown flag: --(?:profile|env-file|project-name|project-directory|file|detach|build|no-deps|remove-orphans)\b/,
		confidence: 'likely',
		when: ({has}) => has(/docker --help/) && !has(/dockerd/),
	},
	{
		cause: 'buildx-plugin-missing',
		line: /unknown (?:docker )?command: "?(?:docker )?buildx|'buildx(?: \w+)?' is not a docker command|buildx component is missing or broken|unknown command "buildx" for "docker"/,
	},
	{
		cause: 'docker-host-wrong',
		line: /unable to resolve docker endpoint: context "(?<subject>[^"]*)"|context "(?:[^"]*)"(?: does not exist|: context not found)/,
	},
	{
		cause: 'docker-host-wrong',
		line: /(?:connect to the Docker daemon|docker API) at (?<subject>(?:tcp|ssh|http):\/\/[^\s;,]+?|unix:\/\/(?!\/(?:var\/)?run\/docker\.sock)[^\s;,]+?)[.;,]?(?: |$)/i,
		unless: /permission denied/,
	},
	{
		cause: 'docker-host-wrong',
		line: /dial unix (?!(?:\/var)?\/run\/docker\.sock)(?<subject>\/\S*docker\S*\.sock): connect: (?:no such file|connection refused)/,
		unless: /containerd/,
		confidence: 'likely',
		orElse: ['docker-socket-elsewhere'],
	},
	{
		cause: 'docker-host-wrong',
		line: /error during connect: .*(?:https?:\/\/|lookup )(?<subject>[\w.-]+).*(?:connection refused|no such host|i\/o timeout|no route to host|server misbehaving)/,
	},
	{
		cause: 'docker-not-installed',
		line: /Unit docker\.service (?:could )?not (?:be )?found|(?:^|[\s:])(?<subject>docker): (?:(?:command )?not found|Kommando nicht gefunden|commande introuvable|orden no encontrada|comando n[aã]o encontrado|comando non trovato|команда не найдена|コマンドが見つかりません|未找到命令)|docker: No such file or directory|(?:command not found: |Unknown command:? '?)docker'?$|The term 'docker' is not recognized/,
	},
];

/** Nobody answers at the usual socket: what follows from it is decided with the rest of the text. */
export const NO_DAEMON =
	/[Cc](?:annot|ouldn't|an't) connect to (?:the )?Docker daemon|Error while fetching server API version.*(?:FileNotFound|No such file|Connection refused)|Is the docker daemon running\?|failed to connect to the docker API|check if the path is correct and if the daemon is running|may indicate that the docker daemon is not running|open \/\/\.\/pipe\/docker\w*: The system cannot find|dial unix (?:\/var)?\/run\/docker\.sock: (?:connect: )?(?:no such file|connection refused)/;
