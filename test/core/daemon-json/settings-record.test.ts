/**
 * What is said of settings files, and what is made of them. `vitest -u` writes the file anew; read
 * what has changed in it.
 */
import {readFileSync} from 'node:fs';
import {expect, it} from 'vitest';
import {byteStringOfText, textOf} from '../../../src/core/byte-string.ts';
import {inspectSettings} from '../../../src/core/daemon-json/inspect-settings.ts';
import {mendFiles} from '../../../src/core/daemon-json/mend-files.ts';
import {withSettings} from '../../../src/core/daemon-json/merge.ts';
import {settingOffers} from '../../../src/core/daemon-json/setting-offers.ts';
import {known} from '../../../src/core/fact.ts';
import {facts, probedFile, runningDocker} from '../../helpers/facts.ts';
import {told} from '../../helpers/told-value.ts';

type Files = {readonly json: string; readonly flags: string};

const VERDICTS: readonly Files[] = JSON.parse(
	readFileSync(new URL('../../fixtures/dockerd-verdicts.json', import.meta.url), 'utf8'),
);

/** What people write, and half write. */
const WRITTEN = [
	...['', ' \n', 'null', '[]', '7', '"debug"', '{', '}', '{}', '{}}', '{"debug"', '{"debug":'],
	...['{"debug": tru}', '{"debug": True}', '{"debug": yes}', '{debug: true}', "{'debug': true}"],
	...['{"debug": true "mtu": 1}', '{"debug": true,, "mtu": 1}', '{,"debug": true}', '{"mtu": 01}'],
	...['{"mtu": +1}', '{"mtu": 1.}', '{"mtu": 0x10}', '{"mtu": 1e3}', '{"mtu": -0.5E+2}'],
	...['{"dns": ["1.1.1.1" "8.8.8.8"]}', '{"dns": ["1.1.1.1",]}', '{"dns": [}', '{"dns": ]}'],
	...[
		'{"a": "tab\there"}',
		'{"a": "line\nfeed"}',
		'{"a": "\\x"}',
		'{"a": "\\u12"}',
		'{"a": "\\u0041"}',
	],
	...['{"a": “quoted”}', '{“a”: 1}', '{"a"; 1}', '{"a" = 1}', '{"a": 1;}', '{"a": 1}\n{"b": 2}'],
	...[
		'// note\n{"a": 1}',
		'{"a": 1 /* note */}',
		'{"a": 1 # note\n}',
		'{"a": 1} trailing',
		'\ufeff{}',
	],
	...['{"debug": true, "debug": false}', '{"log-opts": {"max-size": 10}}', '{"dns": "1.1.1.1"}'],
	...['{"log-level": "WARN"}', '{"log-level": "warning"}', '{"storage-driver": "overlay"}'],
	...['{"storage-driver": "overlay9"}', '{"storage-driver": "nonsense"}', '{"a": "not closed}'],
	...['{"a": "x\\ty\\"z"}', '{"log-level": ""}', '{"a": [1, 2, {"b": null}], "c": {}}'],
	...['{"data-root": "srv"}', '{"data-root": "/srv"}', '{"bip": "10.0.0.1"}', '{"mtu": "1400"}'],
	...['{"insecure-registries": "a:5000"}', '{"registry-mirrors": ["a"]}', '{"hosts": ["fd://"]}'],
	...['{"hosts": ["tcp://0.0.0.0:2375"]}', '{"default-address-pools": [{"base": "10.0.0.0"}]}'],
	...['{"live-restore": true}', '{"log-driver": "local"}', '{"proxies": {"http-proxy": 1}}'],
].map((json) => ({json, flags: ''}));

const FLAGS = [
	...['-D', '--debug=false', '-H tcp://0.0.0.0:2375', '--log-driver local', '--log-drivr=local'],
	...['--mtu', '--storage-driver="overlay2"', "--label 'a b'", '--dns 1.1.1.1 --dns 8.8.8.8'],
	...[
		'-l debug',
		'--host=fd://',
		'--nonsense',
		'word',
		'$OTHER',
		'--data-root /srv $MORE',
		'-Dl x',
	],
].map((flags) => ({json: '{"dns": ["1.1.1.1"], "debug": true}', flags}));

function linesOf({json, flags}: Files): readonly string[] {
	const daemonJson = probedFile('/etc/docker/daemon.json', json);
	const serviceConfig = probedFile('/etc/conf.d/docker', `# options\nDOCKER_OPTS="${flags}"\n`);
	const files = {daemonJson, serviceConfig};
	const {values, problems, mended, options} = inspectSettings(files);
	const box = facts({docker: known(runningDocker(files), 'test')});
	const change = {debug: undefined, dns: ['9.9.9.9'], 'log-opts': {'max-size': '5m'}};
	const set = withSettings(byteStringOfText(json), change);
	return [
		`${JSON.stringify(json)} ${flags}`,
		`  values ${told(values)}`,
		...(flags === '' ? [] : [`  options ${told(options, 400)}`]),
		...problems.map((problem) => `  problem ${told(problem, 400)}`),
		...(mended === undefined ? [] : [`  mended ${JSON.stringify(textOf(mended))}`]),
		`  mends ${told(mendFiles(files), 600)}`,
		`  with settings ${told(set, 400)}`,
		...settingOffers(box).map(({change: changeOf, ...offer}) =>
			[
				`  offer ${told(offer, 400)}`,
				...['', 'x', '/srv/docker', '/', 'https://hub.example'].map((one) => told(changeOf(one))),
			].join(' '),
		),
	];
}

it('settings mean what they meant', async () => {
	const cases = [...VERDICTS, ...WRITTEN, ...FLAGS];
	const all = cases.flatMap(linesOf);
	await expect(`${all.join('\n')}\n`).toMatchFileSnapshot('../../golden/settings.txt');
});

it.each(['utf-16le', 'utf-16be'] as const)(
	'settings in %s are read as they are in UTF-8',
	(order) => {
		const letters = [...'\ufeff{"debug": true, "mtu": }'].map((letter) => letter.charCodeAt(0));
		const bytes = letters.flatMap((code) =>
			order === 'utf-16le' ? [code & 0xff, code >> 8] : [code >> 8, code & 0xff],
		);
		const content = String.fromCharCode(...bytes);
		const path = '/etc/docker/daemon.json';
		const {problems} = inspectSettings({daemonJson: {path, target: path, content}});
		const plain = inspectSettings({daemonJson: probedFile(path, '{"debug": true, "mtu": }')});
		expect(problems.map(({text}) => text)).toEqual(plain.problems.map(({text}) => text));
	},
);
