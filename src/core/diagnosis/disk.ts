import type {Session} from './session.ts';
import type {Signature} from './signature.ts';

/** Any program fills a disk; what matters here is the one that Docker and apk live on. */
const OF_SYSTEM =
	/docker|containerd|buildkit|runc|overlay|layer|image|\bapk\b|\/(?:var|etc|run|lib|usr)\b|\blbu\b/i;

const isOfSystem = ({has, reading}: Session): boolean => has(OF_SYSTEM) || reading.nodes.length > 0;

const IS_WITHOUT_INODES = /^\S+ +(\d+) +\1 +0 +100%|(?:inode|Inodes)/;

/** The disk: full, out of inodes, read-only, or of a kind that cannot carry images. */
export const DISK: readonly Signature[] = [
	{
		cause: 'disk-inodes-exhausted',
		line: /no space left on device/i,
		when: ({has}) => has(IS_WITHOUT_INODES) && has(/^\S+ +(\d+) +\d+ +0 +100%/),
	},
	{
		cause: 'disk-full',
		line: /no space left on device|disk quota exceeded/i,
		// Limits on watches, shared memory and namespaces are told in the same words.
		unless: /watch|inotify|\/dev\/shm|semaphore|semget|fork\/exec|namespace/i,
		when: (session) => !session.has(IS_WITHOUT_INODES) && isOfSystem(session),
	},
	{
		cause: 'data-root-read-only',
		line: /(?<subject>\/(?:var\/lib\/containerd|[^\s:]*\/docker)[^\s:]*):? .*read-only file system/i,
	},
	{
		cause: 'read-only-filesystem',
		line: /(?:rc-update|rc-service|checkpath|addgroup|adduser|lbu|mkdir|touch|apk).*read-only file system|can't (?:create|open) '?(?:\/etc|\/var|\/run)\/.*read-only file system/i,
		unless: /\/sys\/fs\/cgroup|\/var\/lib\/docker/,
	},
	{
		cause: 'overlay-on-overlay',
		line: /failed to mount overlay: invalid argument|overlay2?: (?:the backing|upper fs) .*(?:overlay|not supported)|'overlay' (?:is not supported over|not supported over) overlayfs/i,
		orElse: ['backing-filesystem-unsupported'],
	},
	{
		cause: 'backing-filesystem-unsupported',
		line: /Error processing tar file\(exit status 1\): (?:invalid argument|operation not permitted|operation not supported)|backing file ?system (?:is|of type).*(?:unsupported|not support|unknown)|does not support d_type|without d_type support|failed to register layer:.*(?:lchown|setxattr|lsetxattr).*(?:operation not (?:permitted|supported)|invalid argument)|overlay2?.*(?:not supported|unsupported).*backing/i,
		confidence: 'likely',
	},
];
