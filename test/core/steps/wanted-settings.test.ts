import {describe, expect, test} from 'vitest';
import {DEFAULT_CHOICES} from '../../../src/core/choices.ts';
import type {FileEdit} from '../../../src/core/command.ts';
import {known} from '../../../src/core/fact.ts';
import type {Docker, Facts} from '../../../src/core/facts.ts';
import {planFor} from '../../../src/core/plan-for.ts';
import {docker, facts, probedFile, runningDocker} from '../../helpers/facts.ts';

const MIRROR = 'https://mirror.example:5000';
const PROXIES = {http_proxy: 'http://proxy.example:3128', NO_PROXY: 'localhost'};
const JSON_PATH = '/etc/docker/daemon.json';

function settings(
	own: Docker,
	{box = {}, registryMirror = MIRROR}: {box?: Partial<Facts>; registryMirror?: string} = {},
) {
	const plan = planFor(facts({docker: known(own, 'test'), ...box}), {
		...DEFAULT_CHOICES,
		...(registryMirror !== '' && {registryMirror}),
	});
	const step = plan.steps.find(({id}) => id === 'settings');
	const edit = step?.acts.find(
		(act): act is FileEdit => act.kind === 'edit' && act.path === JSON_PATH,
	);
	return {ids: step?.acts.map(({id}) => id), after: edit?.after, need: step?.need.kind};
}

describe('a registry mirror that was chosen', () => {
	test('gets into the settings of a Docker that is still to be installed, judged first', () => {
		const {ids, after} = settings(docker());
		expect(JSON.parse(after ?? '')).toEqual({'registry-mirrors': [MIRROR]});
		expect(ids?.indexOf('dockerd.validate')).toBeLessThan(ids?.indexOf('daemon-json.mend') ?? -1);
		expect(ids).not.toContain('service.restart');
	});

	test('comes before the others, and every other byte stays', () => {
		const before = '{\n\t"debug": true,\n\t"registry-mirrors": ["https://old.example"]\n}';
		const {after, ids} = settings(runningDocker({daemonJson: probedFile(JSON_PATH, before)}));
		expect(JSON.parse(after ?? '')).toEqual({
			debug: true,
			'registry-mirrors': [MIRROR, 'https://old.example'],
		});
		expect(after).toContain('\n\t"debug": true,\n');
		expect(ids?.slice(-2)).toEqual(['service.restart', 'docker.wait']);
	});

	test.each([
		`{"registry-mirrors": ["${MIRROR}"]}`,
		`{"registry-mirrors": ["https://other.example", "${MIRROR}/"]}`,
	])('is not set twice: %s', (text) => {
		const own = runningDocker({daemonJson: probedFile(JSON_PATH, text)});
		expect(settings(own)).toMatchObject({need: 'satisfied', after: undefined});
	});

	test('is left to a flag of the service, and a fault of the file is mended with it', () => {
		const serviceConfig = probedFile(
			'/etc/conf.d/docker',
			'DOCKER_OPTS="--registry-mirror https://x.example"\n',
		);
		expect(settings(docker({serviceConfig})).after).toBeUndefined();
		const {after} = settings(docker({daemonJson: probedFile(JSON_PATH, '{"debug": true,}')}));
		expect(JSON.parse(after ?? '')).toEqual({debug: true, 'registry-mirrors': [MIRROR]});
	});
});

describe('the proxies of whoever runs it', () => {
	const box = {proxies: known(PROXIES, 'environment')};

	test('reach dockerd, which fetches images itself', () => {
		const {after} = settings(docker(), {box, registryMirror: ''});
		expect(JSON.parse(after ?? '')).toEqual({
			proxies: {'http-proxy': PROXIES.http_proxy, 'no-proxy': 'localhost'},
		});
	});

	test.each<[string, Docker, Partial<Facts>]>([
		[
			'its script reads the same file as a login shell',
			docker(),
			{...box, serviceProxies: known(['http_proxy'], 'test')},
		],
		[
			'its configuration exports one',
			docker({serviceConfig: probedFile('/etc/conf.d/docker', 'export HTTP_PROXY=http://p\n')}),
			box,
		],
		[
			'its settings name one',
			docker({daemonJson: probedFile(JSON_PATH, '{"proxies": {"http-proxy": "http://p"}}')}),
			box,
		],
		['there is only an exception', docker(), {proxies: known({no_proxy: 'localhost'}, 'test')}],
		['it has a password', docker(), {proxies: known({http_proxy: 'http://a:b@p'}, 'test')}],
	])('are left alone where %s', (_, own, given) => {
		expect(settings(own, {box: given, registryMirror: ''}).after).toBeUndefined();
	});
});
