import {describe, expect, test} from 'vitest';
import {type StatePathsInput, statePaths} from '../../src/effects/state-paths.ts';

const PASSWD = 'root:x:0:0:root:/root:/bin/ash\nada:x:1000:1001:Ada,,,:/home/ada:/bin/ash\n';

function paths(more: Partial<StatePathsInput>) {
	return statePaths({environment: {}, uid: 0, home: '/root', passwd: PASSWD, ...more});
}

describe('where things are kept', () => {
	test('root', () => {
		expect(paths({})).toEqual({
			preferences: '/root/.config/alpine-docker-wizard',
			state: '/var/lib/alpine-docker-wizard',
			log: '/var/log/alpine-docker-wizard',
			ownLog: '/root/.local/state/alpine-docker-wizard/log',
			owner: undefined,
		});
	});

	test.each(['DOAS_USER', 'SUDO_USER'])('a human who became root, named by %s', (name) => {
		expect(paths({environment: {[name]: 'ada', XDG_CONFIG_HOME: '/root/.config'}})).toMatchObject({
			preferences: '/home/ada/.config/alpine-docker-wizard',
			log: '/var/log/alpine-docker-wizard',
			owner: {uid: 1000, gid: 1001},
		});
	});

	test('a human whose own directory variable survived', () => {
		const environment = {DOAS_USER: 'ada', XDG_CONFIG_HOME: '/home/ada/conf'};
		expect(paths({environment}).preferences).toBe('/home/ada/conf/alpine-docker-wizard');
	});

	test('a name that is in no passwd, or root itself, is root', () => {
		expect(paths({environment: {SUDO_USER: 'nobody-here'}}).owner).toBeUndefined();
		expect(paths({environment: {SUDO_USER: 'root'}}).owner).toBeUndefined();
	});

	test('a user who is not root keeps the log at home and cannot claim to be another', () => {
		const environment = {
			DOAS_USER: 'root',
			XDG_STATE_HOME: '/home/ada/s',
			XDG_CONFIG_HOME: 'relative',
		};
		expect(paths({environment, uid: 1000, home: '/home/ada'})).toMatchObject({
			preferences: '/home/ada/.config/alpine-docker-wizard',
			log: '/home/ada/s/alpine-docker-wizard/log',
			owner: undefined,
		});
	});

	test('all of it elsewhere', () => {
		const environment = {ALPINE_DOCKER_WIZARD_STATE_DIR: '/tmp/x', SUDO_USER: 'ada'};
		expect(paths({environment})).toMatchObject({
			preferences: '/tmp/x/config',
			state: '/tmp/x/state',
			log: '/tmp/x/log',
			ownLog: '/tmp/x/log',
		});
	});

	test('a named folder counts from the present one, and is told from the root on', () => {
		const environment = {ALPINE_DOCKER_WIZARD_STATE_DIR: 'kept/here'};
		expect(paths({environment})).toMatchObject({
			preferences: `${process.cwd()}/kept/here/config`,
			state: `${process.cwd()}/kept/here/state`,
			log: `${process.cwd()}/kept/here/log`,
		});
	});
});
