import {describe, expect, test} from 'vitest';
import {DEFAULT_CHOICES} from '../../../src/core/choices.ts';
import type {Command} from '../../../src/core/command.ts';
import {known, unknown} from '../../../src/core/fact.ts';
import {SELF_MADE_IMAGE} from '../../../src/core/steps/self-test.ts';
import {verifyStep} from '../../../src/core/steps/verify.ts';
import {say} from '../../../src/messages/message.ts';
import {factsWithDocker} from '../../helpers/facts.ts';

const OFFLINE = {...DEFAULT_CHOICES, offline: true};
const acts = (box = factsWithDocker(), choices = DEFAULT_CHOICES): readonly Command[] =>
	verifyStep(box, choices).acts.flatMap((act) => (act.kind === 'command' ? [act] : []));
const act = (id: string, box = factsWithDocker(), choices = DEFAULT_CHOICES): Command => {
	const found = acts(box, choices).find((candidate) => candidate.id === id);
	if (!found) {
		throw new Error(`no act ${id}`);
	}

	return found;
};

describe('the tests', () => {
	test('go from cheap to telling, and what was made is removed', () => {
		expect(acts().map(({id}) => id)).toEqual([
			'service.status',
			'rc-update.show',
			'docker.version',
			'docker.info',
			'docker.compose-version',
			'selftest.folder',
			'selftest.archive',
			'selftest.import',
			'selftest.remove-folder',
			'selftest.run',
			'selftest.publish',
			'selftest.ask',
			'selftest.stop',
			'selftest.memory',
			'docker.hello-world',
			'selftest.host-name',
			'selftest.name',
			'selftest.remove-image',
		]);
	});

	test('need only acts that come before them', () => {
		const seen = new Set<string>();
		for (const {id, requires = [], tidiesUp = []} of acts()) {
			for (const earlier of [...requires.map((requirement) => requirement.act), ...tidiesUp]) {
				expect(seen, `${id} needs ${earlier}`).toContain(earlier);
			}

			seen.add(id);
		}
	});

	test('leave nothing to be taken back, so that a second run writes no journal', () => {
		for (const {undo} of acts()) {
			expect(['nothing', 'none']).toContain(undo.kind);
		}
	});

	test('say why they are left out', () => {
		for (const {requires = []} of acts()) {
			for (const {otherwise} of requires) {
				expect(say(otherwise)).toMatch(/^(Not tested|No image was made here): \w/);
			}
		}
	});

	test('run as whoever asks: a member of the group docker needs no root', () => {
		expect(acts().every(({privilege}) => privilege === 'user')).toBe(true);
	});
});

describe('the image made here', () => {
	test('holds BusyBox and what it needs, and nothing is fetched for it', () => {
		expect(act('selftest.archive').argv).toEqual([
			...['tar', '-c', '-h', '-f', '/run/alpine-docker-wizard-selftest/image.tar'],
			...['-C', '/', 'bin/busybox', 'lib/ld-musl-x86_64.so.1'],
		]);
		expect(act('selftest.import').touches).not.toContain('network');
	});

	test('is made in a folder that nobody else can have prepared', () => {
		expect(act('selftest.folder').argv).toEqual([
			...['mkdir', '-p', '-m', '700', '/run/alpine-docker-wizard-selftest'],
		]);
		const ada = factsWithDocker({privilege: known({isRoot: false, tools: []}, 'id')});
		const [program, ...rest] = act('selftest.folder', ada).argv;
		expect([program, ...rest.slice(0, -1)]).toEqual(['mkdir', '-m', '700']);
		expect(rest.at(-1)).toMatch(/^\/tmp\/alpine-docker-wizard-\w+$/);
	});

	test('is not made where nobody knows what BusyBox needs; that is told', () => {
		const box = factsWithDocker({busyBoxFiles: unknown('no busybox')});
		expect(acts(box).map(({id}) => id)).toEqual([
			...['service.status', 'rc-update.show', 'docker.version', 'docker.info'],
			...['docker.compose-version', 'docker.hello-world'],
		]);
		expect(verifyStep(box, DEFAULT_CHOICES).leftOut).toMatchObject([
			{act: {id: 'selftest.run'}, because: {key: 'verify.skipped-no-busybox'}},
		]);
	});

	test('that does not fit is no fault of Docker, unless nothing else can prove it', () => {
		expect(act('selftest.run').succeeds.tellsNothing?.exitCodes).toEqual([126, 127]);
		expect(act('selftest.run', factsWithDocker(), OFFLINE).succeeds.tellsNothing).toBeUndefined();
		expect(act('selftest.archive').succeeds.tellsNothing?.exitCodes).toEqual([1]);
		expect(
			act('selftest.archive', factsWithDocker(), OFFLINE).succeeds.tellsNothing,
		).toBeUndefined();
	});

	test('is started without a network for the first test', () => {
		expect(act('selftest.run').argv.join(' ')).toMatch(
			new RegExp(`^docker run --rm --network none ${SELF_MADE_IMAGE} /bin/busybox echo `),
		);
	});
});

describe('the published port', () => {
	test('is on the loopback address alone', () => {
		expect(act('selftest.publish').argv).toContain('127.0.0.1:28080:8080');
		expect(act('selftest.ask').argv).toEqual(['nc', '-w', '5', '127.0.0.1', '28080']);
	});

	test('is one on which nothing listens, and so is the name of the container', () => {
		const box = factsWithDocker({listening: known([22, 28_080, 28_081], '/proc/net/tcp')});
		expect(act('selftest.publish', box).argv).toContain('127.0.0.1:28082:8080');
		expect(act('selftest.stop', box).argv).toEqual([
			...['docker', 'rm', '-f', 'alpine-docker-wizard-selftest-28082'],
		]);
	});

	test('is asked again, as the program needs a moment to listen', () => {
		const {most = 1, everyMs = 0} = act('selftest.ask').tries ?? {};
		expect((most - 1) * everyMs).toBeGreaterThan(3000);
	});
});

describe('without the network', () => {
	test('nothing asks it, and what is left out is told', () => {
		expect(acts(factsWithDocker(), OFFLINE).some(({touches}) => touches.includes('network'))).toBe(
			false,
		);
		expect(verifyStep(factsWithDocker(), OFFLINE).leftOut).toMatchObject([
			{act: {id: 'docker.hello-world'}, because: {key: 'verify.skipped-offline'}},
		]);
	});

	test('a container still has to run', () => {
		expect(acts(factsWithDocker(), OFFLINE).map(({id}) => id)).toContain('selftest.run');
	});
});
