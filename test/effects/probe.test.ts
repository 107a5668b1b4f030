import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {known} from '../../src/core/fact.ts';
import {formatProbeAnswer} from '../../src/core/probe/frame.ts';
import {NETWORK_SCRIPT} from '../../src/core/probe/network-script.ts';
import {createNodeSystem} from '../../src/effects/node-system.ts';
import {probeBox, probeNetwork} from '../../src/effects/probe.ts';
import type {Exit, Invocation, ProcessPiece, System} from '../../src/effects/system.ts';
import {FACTS_AT, facts, probedFile} from '../helpers/facts.ts';
import {captured, command} from '../helpers/probe.ts';
import {hasProgram} from '../helpers/shells.ts';

const EXIT: Exit = {
	kind: 'exit',
	exitCode: 0,
	signal: null,
	spawnError: null,
	timedOut: false,
	stopped: false,
	notRun: false,
};

/** A box that answers each program with these pieces and notes what it was asked. */
function box(
	pieces: (invocation: Invocation) => Iterable<ProcessPiece>,
	kind: System['kind'] = 'practice',
): System & {asked: Invocation[]} {
	const asked: Invocation[] = [];
	const nothing = () => {
		throw new Error('only programs are asked');
	};
	return {
		kind,
		asked,
		async *run(invocation) {
			asked.push(invocation);
			yield* pieces(invocation);
		},
		read: nothing,
		stat: nothing,
		write: nothing,
		append: nothing,
		makeDirectory: nothing,
		remove: nothing,
		now: () => FACTS_AT,
		sleep: async () => {},
	};
}

const bytes = (data: Uint8Array): ProcessPiece => ({kind: 'bytes', stream: 'stdout', bytes: data});
const nonceOf = (invocation: Invocation) => invocation.argv[2] ?? '';

describe('asking a box', () => {
	it('takes exactly one process, which changes nothing', async () => {
		const system = box(({argv}) => [
			bytes(formatProbeAnswer(argv[2] ?? '', captured('lab-running'))),
			EXIT,
		]);
		const result = await probeBox(system);
		expect(system.asked).toHaveLength(1);
		expect(system.asked[0]).toMatchObject({argv: ['sh', '-s', expect.any(String)], touches: []});
		expect(result.alpineRelease).toMatchObject({kind: 'known', value: '3.22.2'});
		expect(result.at).toBe(FACTS_AT);
	});

	it('takes a new nonce each time', async () => {
		const system = box(() => [EXIT]);
		await probeBox(system);
		await probeBox(system);
		const [first, second] = system.asked.map(nonceOf);
		expect(first).toMatch(/^[0-9a-f]{16}$/);
		expect(first).not.toBe(second);
	});

	it('puts pieces together, wherever they were cut', async () => {
		const system = box(function* (invocation) {
			const whole = formatProbeAnswer(nonceOf(invocation), captured('lab-fresh-root'));
			for (let at = 0; at < whole.length; at += 1000) {
				yield bytes(whole.subarray(at, at + 1000));
				yield {kind: 'bytes', stream: 'stderr', bytes: whole.subarray(at, at + 10)};
			}

			yield EXIT;
		});
		const result = await probeBox(system);
		expect(result.world).toMatchObject({kind: 'known', value: ['alpine-base', 'openssl']});
	});

	it('knows what arrived before it broke off', async () => {
		const system = box((invocation) => {
			const whole = formatProbeAnswer(nonceOf(invocation), captured('lab-fresh-root'));
			return [bytes(whole.subarray(0, whole.length / 2)), {...EXIT, timedOut: true}];
		});
		const result = await probeBox(system);
		expect(result.alpineRelease.kind).toBe('known');
		expect(result.docker.kind).toBe('unknown');
	});

	it.each<[string, Partial<Exit>, string]>([
		['does not start', {spawnError: {code: 'ENOENT', message: 'no sh'}}, 'no sh'],
		['takes too long', {timedOut: true}, 'the box took too long to answer'],
		['is stopped', {stopped: true}, 'asking the box was stopped'],
		['says nothing', {}, 'the box did not answer'],
	])('never fails if the shell %s', async (_, exit, reason) => {
		const result = await probeBox(box(() => [{...EXIT, exitCode: null, ...exit}]));
		expect(result.system).toEqual({kind: 'unknown', reason});
		expect(result.docker).toEqual({kind: 'unknown', reason});
	});

	it('never fails if the box throws', async () => {
		const system = box(() => {
			throw new Error('the line is dead');
		});
		const result = await probeBox(system);
		expect(result.system).toEqual({kind: 'unknown', reason: 'the line is dead'});
		const network = await probeNetwork(system, facts());
		expect(network.mirror).toEqual({kind: 'unknown', reason: 'the line is dead'});
	});

	it('hands on the variables of the human that the box is asked about, and no others', async () => {
		const variables = {https_proxy: 'http://proxy:1', DOAS_USER: 'ada', SECRET: 'x', NO_PROXY: ''};
		const system = box(() => [EXIT]);
		await probeBox(system, undefined, variables);
		expect(system.asked[0]?.environment).toEqual({
			https_proxy: 'http://proxy:1',
			DOAS_USER: 'ada',
		});
		process.env.DOCKER_HOST = 'tcp://192.0.2.1:2376';
		try {
			const real = box(() => [EXIT], 'real');
			await probeBox(real);
			expect(real.asked[0]?.environment).toMatchObject({DOCKER_HOST: 'tcp://192.0.2.1:2376'});
			const pretend = box(() => [EXIT]);
			await probeBox(pretend);
			expect(pretend.asked[0]?.environment).toEqual({});
		} finally {
			delete process.env.DOCKER_HOST;
		}
	});

	it('answers of this very machine', async () => {
		const result = await probeBox(createNodeSystem());
		expect(result.system.kind).toBe('known');
		expect(result.kernel).toMatchObject({kind: 'known', source: '/proc/sys/kernel/osrelease'});
		expect(result.user).toMatchObject({value: {uid: process.getuid?.()}});
		expect(result.memory.kind).toBe('known');
		expect(result.space.kind).toBe('known');
	});
});

describe('asking the network', () => {
	it('takes one process, with the addresses of the box and its proxy', async () => {
		const system = box((invocation) => [
			bytes(
				formatProbeAnswer(
					nonceOf(invocation),
					new Map([['network.mirror', command('HTTP/1.1 200 OK\nexit 0\nbytes 1f 8b\n')]]),
				),
			),
			EXIT,
		]);
		const proxies = known({http_proxy: 'http://proxy:3128'}, 'environment');
		const network = await probeNetwork(system, facts({proxies}));
		expect(system.asked).toHaveLength(1);
		expect(system.asked[0]).toMatchObject({
			touches: [],
			stdin: NETWORK_SCRIPT,
			environment: {http_proxy: 'http://proxy:3128'},
			argv: [
				'sh',
				'-s',
				expect.any(String),
				'https://dl-cdn.alpinelinux.org/alpine/v3.22/main/x86_64/APKINDEX.tar.gz',
				'https://dl-cdn.alpinelinux.org/alpine/v3.22/community/x86_64/APKINDEX.tar.gz',
				'https://registry-1.docker.io/v2/',
				'dl-cdn.alpinelinux.org',
			],
		});
		expect(network.mirror).toMatchObject({kind: 'known', value: {ok: true}});
		expect(network.community.kind).toBe('unknown');
	});
});

describe.skipIf(!hasProgram('wget'))('asking a real server', () => {
	let server: Server;
	let base = '';

	beforeAll(async () => {
		server = createServer((request, response) => {
			if (request.url?.includes('/hang/')) {
				return;
			}

			if (request.url?.includes('/portal/')) {
				response.end('<html>log in</html>');
			} else if (request.url?.includes('/main/')) {
				// Far more than is read, so that the program has to be ended early.
				response.end(Buffer.concat([Buffer.from([0x1f, 0x8b]), Buffer.alloc(4_000_000)]));
			} else {
				response.writeHead(404).end();
			}
		});
		await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
		base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
	});

	afterAll(() => {
		server.closeAllConnections();
		server.close();
	});

	const ask = (folder: string) => {
		const text = `${base}${folder}/v3.22/main\n`;
		const repositoryFiles = known([probedFile('/etc/apk/repositories', text)], 'x');
		// Nothing listens there, so that the test asks nobody outside.
		const proxies = known({https_proxy: 'http://127.0.0.1:1'}, 'x');
		return probeNetwork(createNodeSystem(), facts({repositoryFiles, proxies}));
	};

	it('tells an index from a missing one, with the time of the server', async () => {
		const network = await ask('/alpine');
		expect(network.mirror).toMatchObject({
			value: {ok: true, detail: expect.stringMatching(/ ms$/)},
		});
		expect(network.community).toMatchObject({value: {ok: false, detail: '404 Not Found'}});
		expect(network.clockOffsetSeconds).toMatchObject({kind: 'known'});
		// A numeric address needs no name server.
		expect(network.resolver.kind).toBe('not-applicable');
	});

	it('knows a login page', async () => {
		const network = await ask('/portal');
		expect(network.mirror).toMatchObject({
			value: {ok: false, detail: expect.stringContaining('login page')},
		});
	});

	it('waits five seconds for all questions together', async () => {
		const started = performance.now();
		const network = await ask('/hang');
		const seconds = (performance.now() - started) / 1000;
		expect(network.mirror).toMatchObject({value: {ok: false, detail: 'no answer within 5 s'}});
		expect(network.community).toMatchObject({value: {ok: false, detail: 'no answer within 5 s'}});
		expect(seconds).toBeLessThan(8);
	});
});
