import {readFileSync} from 'node:fs';
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {byteStringFrom, textOf} from '../../../src/core/byte-string.ts';
import {inspectSettings} from '../../../src/core/daemon-json/inspect-settings.ts';
import {nearestKey} from '../../../src/core/daemon-json/key-problems.ts';
import {placedProblem} from '../../../src/core/daemon-json/syntax-words.ts';
import {say} from '../../../src/messages/message.ts';
import {probedFile} from '../../helpers/facts.ts';

type Verdict = {
	readonly json: string;
	readonly flags: string;
	readonly exit: Readonly<Record<'26.1' | '28.5', number>>;
	readonly says: string;
};

/** What `dockerd --validate` of two versions said to settings and flags. */
const VERDICTS: readonly Verdict[] = JSON.parse(
	readFileSync(new URL('../../fixtures/dockerd-verdicts.json', import.meta.url), 'utf8'),
);

const inspect = (json: string | undefined, flags?: string) =>
	inspectSettings({
		daemonJson: json === undefined ? undefined : probedFile('/etc/docker/daemon.json', json),
		serviceConfig:
			flags === undefined
				? undefined
				: probedFile('/etc/conf.d/docker', `DOCKER_OPTS="${flags}"\n`),
	});
const causes = (json: string | undefined, flags?: string) =>
	inspect(json, flags).problems.map(({cause}) => cause);
const words = (json: string | undefined, flags?: string) =>
	inspect(json, flags).problems.map((problem) => say(placedProblem(problem)));

describe('settings as dockerd judges them', () => {
	test.each(VERDICTS)('$json $flags', ({json, flags, exit, says}) => {
		const stopping = inspect(json, flags).problems.filter(
			({weight}) => weight === 'stops' || weight === 'may-stop',
		);
		// Values of flags are left to dockerd, which is asked before anything is started.
		const isRefused = exit['28.5'] !== 0 && !/invalid argument/.test(says);
		expect(stopping.length > 0).toBe(isRefused);
		if (isRefused) {
			expect(stopping[0]?.cause).toBe(causeOf(says));
		}
	});

	test('were asked for in enough ways', () => {
		expect(VERDICTS.length).toBeGreaterThan(60);
		expect(new Set(VERDICTS.map(({exit}) => exit['28.5']))).toContain(0);
	});
});

/** The cause in dockerd's own words. */
function causeOf(says: string): string {
	if (/both as a flag/.test(says)) {
		return 'daemon-json-flag-conflict';
	}

	// A group where a list belongs: dockerd takes the keys inside it for settings.
	if (/don't match any configuration option: (?!size|base)/.test(says)) {
		return 'daemon-json-unknown-option';
	}

	if (/unknown flag/.test(says)) {
		return 'dockerd-unknown-flag';
	}

	return /invalid character|unexpected end|Go value of type map/.test(says)
		? 'daemon-json-syntax'
		: 'daemon-json-invalid-value';
}

describe('a fault', () => {
	test('is told with its place and what was expected', () => {
		expect(words('{\n  "log-driver": "local",\n}\n')).toEqual([
			'/etc/docker/daemon.json, line 2, column 24: a comma before the closing bracket; nothing follows it',
		]);
		expect(words('{\n  "log-drivers": "local"\n}')).toEqual([
			'/etc/docker/daemon.json, line 2, column 3: Docker knows no setting "log-drivers"; "log-driver" is near',
		]);
		expect(words('{"dns": "1.1.1.1"}')).toEqual([
			'/etc/docker/daemon.json, line 1, column 9: "dns" has to be a list of IP addresses: ["1.1.1.1"]',
		]);
		expect(words(undefined, '--debgu')).toEqual([
			'/etc/conf.d/docker, line 1, column 1: dockerd knows no option --debgu; --debug is near',
		]);
		expect(words('{"debug": true}', '-D')).toEqual([
			'/etc/docker/daemon.json, line 1, column 2: "debug" is also set by -D on line 1 of /etc/conf.d/docker; Docker takes it from one place only',
		]);
	});

	test('is found beside others, the worst first', () => {
		expect(causes('{"mtu": "x", "hosts": ["tcp://0.0.0.0:1"], "nonsense": 1, // a\n}')).toEqual([
			'daemon-json-syntax',
			'daemon-json-syntax',
			'daemon-json-invalid-value',
			'daemon-json-unknown-option',
		]);
	});

	test('in a file of any bytes is no reason to fall over', () => {
		fc.assert(
			fc.property(fc.uint8Array({maxLength: 60}), (bytes) => {
				const file = probedFile('/etc/docker/daemon.json', '');
				const report = inspectSettings({
					daemonJson: {...file, content: byteStringFrom(bytes)},
					serviceConfig: {...file, content: byteStringFrom(bytes)},
				});
				expect(Array.isArray(report.problems)).toBe(true);
			}),
		);
	});
});

describe('a mended file', () => {
	test('has its syntax put right and nothing else', () => {
		const {mended} = inspect('{\n  // logs\n  "log-driver": "local", # small\n}\n');
		expect(mended && textOf(mended)).toBe('{\n  "log-driver": "local"\n}\n');
	});

	test('is not offered where nothing is wrong, where more than the syntax is, or no one way', () => {
		expect(inspect('{"debug": true}').mended).toBeUndefined();
		expect(inspect('{"debgu": true}').mended).toBeUndefined();
		expect(inspect('{"debug": }').mended).toBeUndefined();
		expect(inspect('[1,]').mended).toBeUndefined();
	});

	test('is judged again, for its values may be wrong too', () => {
		const {mended} = inspect('{"debug": "x",}');
		expect(causes(mended && textOf(mended))).toEqual(['daemon-json-invalid-value']);
	});
});

describe('the encoding', () => {
	test('may be UTF-16 with a mark, as an editor of Windows writes it; dockerd takes it', () => {
		const text = '\ufeff{"debug": true}';
		const bytes = new Uint8Array(
			[...text].flatMap((letter) => {
				const code = letter.charCodeAt(0);
				return [code & 0xff, code >> 8];
			}),
		);
		const file = {path: '/d', target: '/d', content: byteStringFrom(bytes)};
		expect(inspectSettings({daemonJson: file})).toMatchObject({
			values: {debug: true},
			problems: [],
		});
	});
});

describe('a key that is the name of a flag', () => {
	test('is taken by dockerd without a word and has no effect', () => {
		expect(inspect('{"registry-mirror": ["https://mirror.example"]}').problems).toMatchObject([
			{cause: 'daemon-json-unknown-option', weight: 'ignored'},
		]);
		expect(words('{"label": ["a=b"]}')[0]).toMatch(/takes no notice of "label".*"labels"/);
	});
});

describe('an open door', () => {
	test.each([
		['{"hosts": ["tcp://0.0.0.0:2375"]}', undefined, /everybody who reaches/],
		['{"hosts": ["unix:///var/run/docker.sock", "tcp://:2375"]}', undefined, /everybody/],
		['{"hosts": ["tcp://127.0.0.1:2375"]}', undefined, /every user and program/],
		[undefined, '-H tcp://0.0.0.0:2375', /everybody/],
		[undefined, '--host=tcp://[::1]:2375', /every user/],
	])('%s %s', (json, flags, expected) => {
		const [problem, ...more] = inspect(json, flags).problems;
		expect(more).toEqual([]);
		expect(problem).toMatchObject({cause: 'tcp-without-tls', weight: 'danger'});
		expect(problem && say(problem.text)).toMatch(expected);
	});

	test('is none with certificates that are checked, or without a port', () => {
		expect(causes('{"hosts": ["tcp://0.0.0.0:2376"], "tlsverify": true}')).toEqual([]);
		expect(causes(undefined, '-H tcp://0.0.0.0:2376 --tlsverify')).toEqual([]);
		expect(causes('{"hosts": ["unix:///var/run/docker.sock"]}')).toEqual([]);
	});
});

describe('the nearest key', () => {
	test.each([
		['log-drivers', 'log-driver'],
		['registry-mirror', 'registry-mirrors'],
		['insecure-registry', 'insecure-registries'],
		['Debug', 'debug'],
		['data_root', 'data-root'],
		['live_restore', 'live-restore'],
		['completely-else', undefined],
	])('to %s is %s', (name, near) => {
		expect(nearestKey(name)).toBe(near);
	});
});
