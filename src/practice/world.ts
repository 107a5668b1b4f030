import type {ByteString} from '../core/byte-string.ts';
import type {ApkGeneration} from '../core/facts.ts';
import type {PackageOfIndex} from './packages/package.ts';

/** Something that stands in the pretend file system. */
export type Entry = {
	/** Permission bits. */
	readonly mode: number;
	readonly uid: number;
	readonly gid: number;
	/** Milliseconds since 1970. */
	readonly modifiedAt: number;
} & (
	| {
			readonly kind: 'file';
			readonly content: ByteString;
			/** Space that it is said to take beside its content. Bytes. */
			readonly pretendBytes?: number;
	  }
	| {readonly kind: 'directory'}
	/** A symbolic link; the target is an absolute path. */
	| {readonly kind: 'link'; readonly target: string}
	| {readonly kind: 'socket'}
);

/** Every path that exists, absolute and without a slash at its end. Folders above an entry need none of their own. */
export type Files = ReadonlyMap<string, Entry>;

/** A package that is on the box. */
export type InstalledPackage = {
	readonly offer: PackageOfIndex;
	/** The tag that it was chosen by; apk keeps to it. */
	readonly tag?: string;
	/** Its files are not all there, so that apk installs it again. */
	readonly isBroken?: boolean;
};

/** An index that was fetched and kept in /var/cache/apk. */
export type CachedIndex = {
	/** Milliseconds since 1970, by the box's clock. */
	readonly fetchedAt: number;
	readonly description: string;
	readonly packages: readonly PackageOfIndex[];
};

/** What a server, or something on the way to it, does with a request. */
export type Trouble =
	/** The name server does not answer, or answers that it cannot. */
	| {readonly kind: 'dns-silent'}
	/** The name does not exist. */
	| {readonly kind: 'dns-unknown'}
	| {readonly kind: 'refused'}
	| {readonly kind: 'timeout'}
	| {readonly kind: 'unreachable'}
	| {readonly kind: 'reset'}
	| {readonly kind: 'closed'}
	/** An HTTP error status. */
	| {readonly kind: 'http'; readonly status: number}
	/** A sign-in page comes in place of what was asked for. */
	| {readonly kind: 'portal'}
	/** The connection or the file breaks off. */
	| {readonly kind: 'truncated'}
	/** Bytes were changed on the way. */
	| {readonly kind: 'corrupt'}
	/** The content is there and its signature does not fit, or is by an unknown key. */
	| {readonly kind: 'bad-signature'}
	| {readonly kind: 'untrusted-signature'}
	| {readonly kind: 'tls-untrusted'}
	| {readonly kind: 'tls-wrong-host'}
	/** The file is another one than the index describes. */
	| {readonly kind: 'wrong-file'};

/** A fault for all URLs that begin with a text; the first rule that fits decides. */
export type NetworkRule = {
	/** Beginning of a URL without its scheme: `dl-cdn.alpinelinux.org/alpine/v3.22/community`; empty for all. */
	readonly urls: string;
	readonly trouble: Trouble;
	/** Only indexes, or only package files; both where this is missing. */
	readonly only?: 'index' | 'package';
	/** Only URLs of this scheme. */
	readonly scheme?: 'http' | 'https';
	/** Who fetches a URL that begins so ends the fault: the button of a sign-in page. Without its scheme. */
	readonly endedBy?: string;
};

/** What the box can reach. */
export type PracticeNetwork = {
	/** An interface has an address and there is a default route. */
	readonly isUp: boolean;
	/** URLs without their scheme below which a mirror has Alpine's tree. */
	readonly mirrors: readonly string[];
	/** Addresses at which a name server answers; others in /etc/resolv.conf are silent. */
	readonly nameservers: readonly string[];
	/** Further host names that exist. */
	readonly hosts: readonly string[];
	readonly rules: readonly NetworkRule[];
	/** Download speed in bytes per second; decides how long things take. */
	readonly bytesPerSecond: number;
};

/** Docker's registry as the box sees it. */
export type Registry = {
	readonly trouble: Trouble | undefined;
	/** Images by name and tag: what a pull shows. */
	readonly images: ReadonlyMap<string, RegistryImage>;
};

/** An image that can be pulled. */
export type RegistryImage = {
	readonly id: string;
	readonly layer: string;
	readonly digest: string;
	readonly created: string;
	readonly size: string;
	/** What a container of it prints. */
	readonly output: readonly string[];
	/** The program that it starts. */
	readonly command: string;
};

/** An OpenRC service; which runlevels it is in, the links in /etc/runlevels say. */
export type Service = {
	readonly state: 'stopped' | 'started' | 'failed' | 'unsupervised';
	/** Milliseconds since 1970 at which it reached this state. */
	readonly since: number;
	/** Times that the supervisor had to start it again. */
	readonly respawns: number;
};

/** The process dockerd. */
export type Dockerd =
	| {readonly kind: 'none'}
	/** It runs; it answers from this time on (milliseconds since 1970). */
	| {readonly kind: 'running'; readonly answersAt: number; readonly isLogged: boolean}
	/** It dies at this time, and says why in its log. */
	| {readonly kind: 'dying'; readonly diesAt: number; readonly words: readonly string[]}
	/** It died; the supervisor tries again at this time. */
	| {readonly kind: 'waiting'; readonly startsAt: number};

/** A container that ran. */
export type Container = {
	readonly id: string;
	readonly name: string;
	readonly image: string;
	readonly command: string;
	readonly at: number;
	/** It goes on in the background; the port of the box that leads into it, and what it answers. */
	readonly running?: {readonly port: number | undefined; readonly answer: string | undefined};
};

/** A pretend Alpine box as a value: programs take one and return another. */
export type World = {
	/** Text of /etc/alpine-release. */
	readonly release: string;
	/** `v3.22`. */
	readonly branch: string;
	readonly apk: {readonly version: string; readonly generation: ApkGeneration};
	readonly architecture: string;
	/** Decides everything that would be chance on a real box. */
	readonly seed: number;
	/** Who is logged in; permissions depend on it. */
	readonly user: string;
	/** Groups of this session: a change in /etc/group reaches only a new login. */
	readonly sessionGroups: readonly string[];
	/** Milliseconds since 1970, true time. */
	readonly bootedAt: number;
	/** How far the box's clock is ahead of true time. Milliseconds. */
	readonly clockAheadMs: number;
	readonly files: Files;
	readonly installed: ReadonlyMap<string, InstalledPackage>;
	/** Fetched indexes by the URL of their repository. */
	readonly cachedIndexes: ReadonlyMap<string, CachedIndex>;
	/** What the mirrors offer, by repository path (`v3.22/main`), or by whole URL without its scheme. */
	readonly offers: ReadonlyMap<string, MirrorRepository>;
	readonly network: PracticeNetwork;
	readonly registry: Registry;
	readonly services: ReadonlyMap<string, Service>;
	readonly dockerd: Dockerd;
	/** Names of local images. */
	readonly images: readonly string[];
	readonly containers: readonly Container[];
	/** Another apk holds the lock. */
	readonly isApkLocked: boolean;
	/** Nothing can be written. */
	readonly isReadOnly: boolean;
	/** Size of the root file system, and what of it is used apart from packages and images. Bytes. */
	readonly disk: {readonly sizeBytes: number; readonly otherBytes: number};
	/** OpenRC booted this system. */
	readonly isBooted: boolean;
	/** OpenRC has cached the dependencies of all services that there are now. */
	readonly hasServiceCache: boolean;
};

/** A repository as a mirror offers it. */
export type MirrorRepository = {
	/** First words of the lines of `apk update`: `v3.22.2-188-g4f2d3a7c1f1`. */
	readonly description: string;
	readonly packages: readonly PackageOfIndex[];
	/** Names whose files the mirror has replaced by newer ones while its index still lists the old ones. */
	readonly goneFiles?: readonly string[];
	/** It has an index in the format of apk 3, too. */
	readonly hasAdb?: boolean;
};
