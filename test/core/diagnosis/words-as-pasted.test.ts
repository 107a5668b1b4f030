import {describe, expect, it} from 'vitest';
import {diagnose} from '../../../src/core/diagnosis/diagnose.ts';

const M = 'https://mirror.example.org/alpine/v3.19';
const FETCHED = `fetch ${M}/main/x86_64/APKINDEX.tar.gz\nfetch ${M}/community/x86_64/APKINDEX.tar.gz\n`;
const JOURNAL = 'Feb 02 10:11:12 box dockerd[812]: ';
const SETTINGS = 'unable to configure the Docker daemon with file /etc/docker/daemon.json: ';

/** Output as people paste it: cut off, in the log of another program, with what they did before. */
const PASTED: readonly (readonly [name: string, text: string, cause: string])[] = [
	[
		'a journal that is cut off before the end of the option',
		`${JOURNAL}${SETTINGS}the following directives don't ma`,
		'daemon-json-unknown-option',
	],
	[
		'a journal that is cut off before the flag',
		`${JOURNAL}${SETTINGS}the following directives are specified both as a flag and in the co`,
		'daemon-json-flag-conflict',
	],
	[
		'a fatal line of a daemon of old',
		'time="2018-02-02T10:11:12Z" level=fatal msg="Error starting daemon: error initializing graphdriver: driver not supported"',
		'kernel-upgraded-not-rebooted',
	],
	[
		'a control group that was not found, in the words of containerd',
		'docker: Error response from daemon: cgroups: cannot found cgroup mount destination: unknown.',
		'cgroup-v1-hierarchy-missing',
	],
	[
		'a rule on devices that a container may not load',
		`docker: Error response from daemon: OCI runtime create failed: container init caused: setting cgroup config for procHooks process caused: can't load program: operation not permitted: unknown.`,
		'container-not-privileged',
	],
	[
		'what apk verify says of a package of a stranger',
		'~ # apk verify mytool-1.0-r0.apk\nmytool-1.0-r0.apk: 0 - UNTRUSTED',
		'untrusted-signature',
	],
	[
		'apk that runs without the rights of root in a log with levels',
		'Feb 02 10:11:12.345 [DEBUG] [arch:x86_64] [cmd:apk] ERROR: Failed to set ownership on etc/.apk.3625be60: Operation not permitted',
		'not-root',
	],
	[
		'several indexes with a bad signature beside good ones',
		`${FETCHED}ERROR: ${M}/community: BAD signature\nWARNING: Ignoring APKINDEX.49e1404d.tar.gz: No such file or directory\nfetch https://other.example.org/tools/x86_64/APKINDEX.tar.gz\nERROR: https://other.example.org/tools: BAD signature\nWARNING: Ignoring APKINDEX.cbed5262.tar.gz: No such file or directory`,
		'bad-signature',
	],
	[
		'a package of old that a virtual package of a build asks for',
		`#6 [3/8] RUN apk add --no-cache --virtual .tools-build make python2\n#6 0.293 ${FETCHED.trim().split('\n').join('\n#6 0.300 ')}\n#6 1.349 ERROR: unable to select packages:\n#6 1.384   .tools-build-20240101.101112:\n#6 1.384     masked in: cache\n#6 1.384     satisfies: world[.tools-build=20240101.101112]\n#6 1.384   python2 (no such package):\n#6 1.384     required by: .tools-build-20240101.101112[python2]`,
		'package-gone-in-release',
	],
	[
		'a sentence that begins with apk, before the report',
		`> apk not found, downloading it\nfetch ${M}/main/x86_64/APKINDEX.tar.gz\nERROR: unable to select packages:\n  sometool (no such package):\n    required by: world[sometool]`,
		'community-repo-disabled',
	],
	[
		'the record of a playbook',
		`fatal: [box]: FAILED! => ${JSON.stringify({changed: false, rc: 1, stderr: '\u001B[31mERROR: Unable to lock database: Permission denied\u001B[0m\nERROR: Failed to open apk database: Permission denied\n', stdout: ''})}`,
		'not-root',
	],
	[
		'the record of a playbook about Docker',
		`fatal: [box]: FAILED! => ${JSON.stringify({msg: 'non-zero return code', stderr: " * rc-service: service `dockerd' does not exist\n"})}`,
		'service-name-wrong',
	],
	[
		'a text whose line breaks are spelt out',
		'~ # service docker start\\n * WARNING: docker is already starting\\n',
		'openrc-not-booted',
	],
	[
		'two lines of apk in one',
		`fetch ${M}/main/x86_64/APKINDEX.tar.gz WARNING: updating and opening ${M}/main: UNTRUSTED signature`,
		'untrusted-signature',
	],
	[
		'steps and a failure in one line',
		'(1/2) Installing ncurses-libs (6.4-r2) (2/2) Installing mytool (1.0-r0) ERROR: mytool-1.0-r0: BAD signature 1 error; 9 MiB in 20 packages',
		'package-hash-mismatch',
	],
	[
		'the address pools of a daemon that cannot start',
		'failed to start daemon: Error initializing network controller: list bridge addresses failed: PredefinedLocalScopeDefaultNetworks List: [172.17.0.0/16 172.18.0.0/16]: no available network',
		'address-pools-exhausted',
	],
	[
		'a second daemon that waits for the files of the first',
		`${JOURNAL}Error starting daemon: error while opening volume store metadata database: timeout`,
		'stale-pid-file',
	],
	[
		'a journal that is cut off within the name of the file',
		`${JOURNAL}unable to configure the Docker daemon with file /etc/docker/dae`,
		'daemon-json-syntax',
	],
	[
		'a port of a desktop',
		'Error response from daemon: Ports are not available: listen tcp 0.0.0.0:8081: bind: Only one usage of each socket address is normally permitted.',
		'port-in-use',
	],
	[
		'a taken port below a warning about the processor',
		` ! web The requested image's platform (linux/amd64) does not match the detected host platform (linux/arm64/v8)\nError response from daemon: Ports are not available: exposing port TCP 0.0.0.0:8081 -> 0.0.0.0:0: listen tcp 0.0.0.0:8081: bind: address already in use`,
		'port-in-use',
	],
	[
		'a message of TLS that was typed again',
		'**Error response from daemon: Get https://registry.example.org/v2/ : x509 : certificate signed by unknown authority.**',
		'tls-interception',
	],
	[
		'a tag that an old registry has not',
		"docker: Tag next not found in repository docker.io/library/web.\nSee 'docker run --help'.",
		'image-not-found',
	],
	[
		'packages behind a tag that a virtual package took off',
		`~ # apk add --virtual .mine mytool-dev@testing\n${FETCHED}ERROR: unable to select packages:\n  mytool-2.1.0-r1:\n    masked in: @testing\n    satisfies: mytool-dev-2.1.0-r1[mytool]\n  mytool-dev-2.1.0-r1:\n    masked in: @testing\n  .mine-0:\n    masked in: cache\n    satisfies: world[.mine]`,
		'tagged-repo-needs-tag',
	],
	[
		'a client of old without its daemon',
		'FATA[0000] Get http:///var/run/docker.sock/v1.18/info: dial unix /var/run/docker.sock: no such file or directory. Are you trying to connect to a TLS-enabled daemon without TLS?',
		'daemon-not-running',
	],
	[
		'a folder of modules in a log with times',
		'modprobe: FATAL: Module br_netfilter not found in directory /lib/modules/6.6.14-0-lts\nls /lib/modules\n6.6.22-1-lts'.replace(
			/^/gm,
			'2024-05-01T10:11:12.123Z ',
		),
		'kernel-upgraded-not-rebooted',
	],
	[
		'rules that a firewall has thrown away',
		"docker: Error response from daemon: driver failed programming external connectivity on endpoint web (1f2e): Unable to enable DNAT rule: (iptables failed: iptables --wait -t nat -A DOCKER -p tcp -d 0/0 --dport 8081 -j DNAT --to-destination 172.17.0.2:80: iptables v1.8.10 (nf_tables): Chain 'DOCKER' does not exist",
		'firewall-rules-lost',
	],
];

describe('output as it is pasted', () => {
	it.each(PASTED)('names the cause in %s', (_, text, cause) => {
		expect(diagnose({text}).diagnoses[0]?.cause).toBe(cause);
	});

	it.each([60, 72, 80, 97])('names the same where a window of %i columns broke it', (width) => {
		const texts = [
			'docker: Error response from daemon: Get "https://registry.example.org/v2/": dial tcp 192.0.2.7:443: connect: no route to host.',
			'Cannot connect to the Docker daemon at unix:///var/run/docker.sock. Is the docker daemon running?',
			'Error starting daemon: Error initializing network controller: Error creating default "bridge" network: could not find an available, non-overlapping IPv4 address pool among the defaults to assign to the network',
		];
		const broken = texts.map((text) => text.replace(new RegExp(`(.{${width}})(?=.)`, 'g'), '$1\n'));
		const named = (text: string) => diagnose({text}).diagnoses[0]?.cause;
		expect(broken.map(named)).toEqual(texts.map(named));
	});

	it('does not take a line of a log for the rest of the one before, however long that is', () => {
		const time = '2024-05-01T10:11:12.123456Z ';
		const long = `${time}alpine:~# docker run -it --rm web:latest sh`.padEnd(80, 'x');
		const text = `${long}\n${time}docker: command not found`;
		expect(diagnose({text}).diagnoses[0]?.cause).toBe('docker-not-installed');
	});
});
