import {freeBytes} from '../disk.ts';
import {textIn} from '../files.ts';
import {troubleTo} from '../network.ts';
import {MIB} from '../packages/package.ts';
import {
	type Call,
	complaint,
	line,
	notSimulated,
	type OutputPiece,
	type Ran,
	ran,
	splitWords,
} from '../program.ts';
import type {RegistryImage, Trouble, World} from '../world.ts';
import {clientFault} from './client.ts';
import {listOptions} from './list-options.ts';

/** What a pull gave. */
export type Pulled = {
	readonly world: World;
	readonly output: readonly OutputPiece[];
	/** What the daemon said instead. */
	readonly fault: string | undefined;
};

const REGISTRY_HOST = 'registry-1.docker.io';
const REGISTRY_URL = `https://${REGISTRY_HOST}/v2/`;
/** Less than this does not hold an image. Bytes. */
const IMAGE_SPACE = 16 * MIB;

/** Returns the image name with its tag: `hello-world` is `hello-world:latest`. */
export function fullName(image: string): string {
	return image.includes(':') ? image : `${image}:latest`;
}

/** Fetches an image; the steps are written to this stream. */
export function pull(world: World, call: Call, image: string, stream: 'stdout' | 'stderr'): Pulled {
	const name = fullName(image);
	const fault = registryFault(world, call);
	if (fault !== undefined) {
		return {
			world,
			output: [{stream, text: '', afterMs: FAULT_MS[fault.kind] ?? 300}],
			fault: fault.words,
		};
	}

	const known = world.registry.images.get(name);
	if (!known) {
		const words = `manifest for ${name} not found: manifest unknown: manifest unknown`;
		return {world, output: [{stream, text: '', afterMs: 500}], fault: words};
	}

	if (freeBytes(world) < IMAGE_SPACE) {
		const words =
			'error creating temporary lease: write /var/lib/docker/containerd/daemon/io.containerd.metadata.v1.bolt/meta.db: no space left on device';
		return {world, output: [{stream, text: '', afterMs: 500}], fault: words};
	}

	const images = world.images.includes(name) ? world.images : [...world.images, name];
	return {
		world: {...world, images},
		output: pullLines(world, name, known, stream),
		fault: undefined,
	};
}

/** `docker pull IMAGE`. */
export function dockerPull(world: World, call: Call): Ran {
	const fault = clientFault(world, call);
	if (fault) {
		return ran(world, [complaint(fault.words)], 1);
	}

	const {words} = splitWords(call.argv.slice(2));
	const image = words[0] ?? '';
	const tagging = image.includes(':') ? [] : [line('Using default tag: latest')];
	const pulled = pull(world, call, image, 'stdout');
	if (pulled.fault !== undefined) {
		const error = complaint(`Error response from daemon: ${pulled.fault}`);
		return ran(world, [...tagging, ...pulled.output, error], 1);
	}

	const name = fullName(image);
	const origin = line(`docker.io/library/${name}`);
	return ran(pulled.world, [...tagging, ...pulled.output, origin], 0);
}

/** `docker images`. */
export function dockerImages(world: World, call: Call): Ran {
	const fault = clientFault(world, call);
	if (fault) {
		return ran(world, [complaint(fault.words)], 1);
	}

	const {quiet, strange} = listOptions(call);
	if (strange !== undefined) {
		return notSimulated(world, `docker images ${strange}`);
	}

	if (quiet) {
		const ids = world.images.map((full) => line(world.registry.images.get(full)?.id ?? ''));
		return ran(world, ids, 0, 40);
	}

	const rows = world.images.map((full) => {
		const [repository = '', tag = ''] = full.split(':');
		const image = world.registry.images.get(full);
		return [repository, tag, image?.id ?? '', image?.created ?? '', image?.size ?? ''];
	});
	return ran(world, table(['REPOSITORY', 'TAG', 'IMAGE ID', 'CREATED', 'SIZE'], rows), 0, 40);
}

/** Least width of a column with the blanks behind it, and the least number of blanks (docker's formatter). */
const COLUMN = {width: 10, blanks: 3};

/** Returns a table as docker prints it. */
export function table(
	header: readonly string[],
	rows: readonly (readonly string[])[],
): readonly OutputPiece[] {
	const widths = header.map((title, column) => {
		const longest = Math.max(title.length, ...rows.map((row) => (row[column] ?? '').length));
		return Math.max(COLUMN.width, longest + COLUMN.blanks);
	});
	return [header, ...rows].map((row) => {
		const cells = row.map((cell, column) =>
			column === row.length - 1 ? cell : cell.padEnd(widths[column] ?? 0),
		);
		return line(cells.join(''));
	});
}

/** Time until the daemon gives up on the registry. Milliseconds. */
const FAULT_MS: Readonly<Partial<Record<Trouble['kind'], number>>> = {
	'dns-silent': 5000,
	timeout: 15_000,
};

function registryFault(
	world: World,
	call: Call,
): {readonly kind: Trouble['kind']; readonly words: string} | undefined {
	const trouble = troubleTo(world, REGISTRY_URL, 'other') ?? world.registry.trouble;
	const words = trouble && troubleWords(trouble, world, call.now);
	if (!trouble || words === undefined) {
		return undefined;
	}

	const isAnswer = trouble.kind === 'http';
	return {kind: trouble.kind, words: isAnswer ? words : `Get "${REGISTRY_URL}": ${words}`};
}

function troubleWords(trouble: Trouble, world: World, now: number): string {
	const server = /^nameserver\s+(\S+)/m.exec(textIn(world, '/etc/resolv.conf'))?.[1] ?? '127.0.0.1';
	const lookup = `dial tcp: lookup ${REGISTRY_HOST} on ${server}:53:`;
	switch (trouble.kind) {
		case 'dns-silent':
			return `${lookup} read udp 10.0.2.15:45946->${server}:53: i/o timeout`;
		case 'dns-unknown':
			return `${lookup} no such host`;
		case 'refused':
			return 'dial tcp 54.156.40.40:443: connect: connection refused';
		case 'timeout':
			return 'net/http: request canceled while waiting for connection (Client.Timeout exceeded while awaiting headers)';
		case 'unreachable':
			return 'dial tcp 54.156.40.40:443: connect: network is unreachable';
		case 'http':
			return trouble.status === 429
				? 'toomanyrequests: You have reached your unauthenticated pull rate limit. https://www.docker.com/increase-rate-limit'
				: `received unexpected HTTP status: ${trouble.status}`;
		case 'tls-untrusted': {
			const when = new Date(now + world.clockAheadMs).toISOString().replace(/\.\d+Z/, 'Z');
			return world.clockAheadMs === 0
				? 'tls: failed to verify certificate: x509: certificate signed by unknown authority'
				: `tls: failed to verify certificate: x509: certificate has expired or is not yet valid: current time ${when} is ${world.clockAheadMs > 0 ? 'after' : 'before'} ${new Date(now).toISOString().slice(0, 10)}T00:00:00Z`;
		}
		case 'tls-wrong-host':
		case 'portal':
			return `tls: failed to verify certificate: x509: certificate is valid for portal.hotel.example, not ${REGISTRY_HOST}`;
		default:
			return 'EOF';
	}
}

function pullLines(
	world: World,
	name: string,
	image: RegistryImage,
	stream: 'stdout' | 'stderr',
): readonly OutputPiece[] {
	const [repository = '', tag = ''] = name.split(':');
	const isThere = world.images.includes(name);
	const loading = Math.round(((2 * MIB) / world.network.bytesPerSecond) * 1000);
	const steps: readonly (readonly [string, number])[] = [
		[`${tag}: Pulling from library/${repository}`, 700],
		...(isThere ? [] : layerSteps(image, loading)),
		[`Digest: sha256:${image.digest}`, 40],
		[`Status: ${isThere ? 'Image is up to date' : 'Downloaded newer image'} for ${name}`, 20],
	];
	return steps.map(([text, afterMs]) => ({stream, text: `${text}\n`, afterMs}));
}

function layerSteps(
	{layer}: RegistryImage,
	loadingMs: number,
): readonly (readonly [string, number])[] {
	return [
		[`${layer}: Pulling fs layer`, 150],
		[`${layer}: Verifying Checksum`, loadingMs],
		[`${layer}: Download complete`, 30],
		[`${layer}: Pull complete`, 180],
	];
}
