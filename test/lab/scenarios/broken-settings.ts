import assert from 'node:assert/strict';
import type {Box} from '../box.ts';
import {type BrokenBox, shell, withJson} from './broken-box.ts';

const withFlags = (flags: string) =>
	shell(
		`service docker stop; sed -i 's|^DOCKER_OPTS=.*|DOCKER_OPTS="${flags}"|' /etc/conf.d/docker`,
	);

const READS_AS_JSON = async (box: Box) => {
	const text = await box.shell('cat /etc/docker/daemon.json');
	assert.doesNotThrow(() => JSON.parse(text), text);
};

/** Settings of the daemon that keep it from starting. */
export const BROKEN_SETTINGS: readonly BrokenBox[] = [
	{
		name: 'json-comment',
		what: 'a comment in daemon.json',
		cause: 'daemon-json-syntax',
		break: withJson('{\n  // keep logs small\n  "log-driver": "local"\n}'),
		ends: 'works',
		prove: READS_AS_JSON,
	},
	{
		name: 'json-comma',
		what: 'a trailing comma in daemon.json',
		cause: 'daemon-json-syntax',
		break: withJson('{\n  "log-driver": "local",\n}'),
		ends: 'works',
		prove: READS_AS_JSON,
	},
	{
		name: 'json-looping',
		what: 'a broken daemon.json, Docker crash-loops on it',
		cause: 'daemon-json-syntax',
		async break(box) {
			await withJson("{'debug': true}")(box);
			await box.shell('service docker start; sleep 2');
		},
		ends: 'works',
		prove: READS_AS_JSON,
	},
	{
		name: 'json-cut',
		what: 'a daemon.json of which the end is missing in the middle of a value',
		cause: 'daemon-json-syntax',
		break: withJson('{"registry-mirrors": ["https://mirror.example'),
		ends: 'named',
	},
	{
		name: 'json-misspelt-key',
		what: 'a misspelt key in daemon.json',
		cause: 'daemon-json-unknown-option',
		break: withJson('{"log-drivers": "local"}'),
		ends: 'works',
		prove: async (box) =>
			assert.match(await box.shell('cat /etc/docker/daemon.json'), /"log-driver":/),
	},
	{
		name: 'json-unknown-key',
		what: 'a key in daemon.json that is near to none',
		cause: 'daemon-json-unknown-option',
		break: withJson('{"completely-else": true}'),
		ends: 'named',
	},
	{
		name: 'json-hosts-conflict',
		what: 'hosts in daemon.json and as a flag',
		cause: 'daemon-json-flag-conflict',
		async break(box) {
			await withJson('{"hosts": ["unix:///var/run/docker.sock"]}')(box);
			await withFlags('-H unix:///var/run/docker.sock')(box);
		},
		ends: 'works',
		prove: READS_AS_JSON,
	},
	{
		name: 'json-hosts-differ',
		what: 'hosts in daemon.json and other ones as a flag, between which only the owner can choose',
		cause: 'daemon-json-flag-conflict',
		async break(box) {
			await withJson('{"hosts": ["tcp://127.0.0.1:2375"]}')(box);
			await withFlags('-H unix:///var/run/docker.sock')(box);
		},
		ends: 'named',
	},
	{
		name: 'json-bad-value',
		what: 'a log level that does not exist',
		cause: 'daemon-json-invalid-value',
		break: withJson('{"log-level": "loud"}'),
		ends: 'works',
		prove: READS_AS_JSON,
	},
	{
		name: 'json-wrong-type',
		what: 'a text where a list belongs',
		cause: 'daemon-json-invalid-value',
		break: withJson('{"dns": "1.1.1.1"}'),
		ends: 'works',
		prove: async (box) =>
			assert.match(await box.shell('cat /etc/docker/daemon.json'), /\["1.1.1.1"\]/),
	},
	{
		name: 'json-storage-slip',
		what: 'a storage driver that is one letter from the right one',
		cause: 'storage-driver-unknown',
		break: withJson('{"storage-driver": "overlay9"}'),
		ends: 'works',
		prove: async (box) => assert.match(await box.shell('docker info'), /Driver: overlay2/),
	},
	{
		name: 'json-storage-driver',
		what: 'a storage driver that does not exist, which only a start tells',
		cause: 'storage-driver-unknown',
		break: withJson('{"storage-driver": "floppy"}'),
		ends: 'named',
		byKeys: 'works',
	},
	{
		name: 'flag-misspelt',
		what: 'a misspelt flag in /etc/conf.d/docker',
		cause: 'dockerd-unknown-flag',
		break: withFlags('--debg'),
		ends: 'works',
		prove: async (box) =>
			assert.match(await box.shell('cat /etc/conf.d/docker'), /^DOCKER_OPTS="--debug"$/m),
	},
	{
		name: 'flag-unknown',
		what: 'a flag in /etc/conf.d/docker that is near to none',
		cause: 'dockerd-unknown-flag',
		break: withFlags('--frobnicate'),
		ends: 'named',
	},
];
