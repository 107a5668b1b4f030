/**
 * What is named where apk finds no package of a name: by the name, by what else the text shows, by who
 * wants it, by the command, by a second name. `vitest -u` writes the file anew; read what has changed in it.
 */
import {expect, it} from 'vitest';
import {diagnose} from '../../../src/core/diagnosis/diagnose.ts';
import {toldCauses as named} from '../../helpers/told-causes.ts';
import {told} from '../../helpers/told-value.ts';

const HOST = 'https://dl-cdn.alpinelinux.org/alpine/v3.22';
const MAIN = `fetch ${HOST}/main/x86_64/APKINDEX.tar.gz`;
const COMMUNITY = `fetch ${HOST}/community/x86_64/APKINDEX.tar.gz`;
const MEDIUM = 'WARNING: opening /media/cdrom/apks: No such file or directory';
const CACHED = `WARNING: opening from cache ${HOST}/main: No such file or directory`;
const FAILED = `WARNING: updating and opening ${HOST}/community: network connection aborted`;
const ASKED = 'localhost:~# cat /etc/apk/repositories\n';
const PROMPT = 'localhost:~# ';
const IN_FILE = `${ASKED}${HOST}/main\n${HOST}/community/\n${PROMPT}`;
const GOOD = 'OK: 25250 distinct packages available';

/** Names by what is known of them. */
const NAMES = {
	docker: "Docker's",
	'docker-cli-compose': 'of its surroundings',
	bash: "main's",
	python2: 'dropped, with a number',
	'nodejs-npm': 'dropped, without one',
	dokcer: 'misspelt',
	bash5: 'misspelt, or dropped',
	'docker-ce': 'of another system',
	Docker: 'with a capital letter',
	frobnicate: 'not known',
	'so:libcrypto.so.1.1': 'a library',
} as const;

const SHOWN: Readonly<Record<string, string>> = {
	nothing: '',
	'main was fetched': MAIN,
	'main and community were fetched': `${MAIN}\n${COMMUNITY}`,
	'community was fetched': COMMUNITY,
	'the file has community': IN_FILE,
	'the file has community with words behind': IN_FILE.replace('community/', 'community/ on it'),
	'the file has community in a comment': `${ASKED}${HOST}/main\n#${HOST}/community\n${PROMPT}`,
	'the file is empty': `${ASKED}${PROMPT}`,
	'community failed': FAILED,
	'community failed, then all was read': `${FAILED}\n${GOOD}`,
	'all was read, then community failed': `${GOOD}\n${FAILED}`,
	'all was read': GOOD,
	'the medium failed': MEDIUM,
	'the medium failed, main was fetched': `${MEDIUM}\n${MAIN}`,
	'the medium failed, the file has community': `${IN_FILE}\n${MEDIUM}`,
	'the medium and community failed': `${MEDIUM}\n${FAILED}`,
	'the cache has no list': CACHED,
	'the cache had no list, then all was read': `${CACHED}\n${GOOD}`,
	'a search found docker': `${PROMPT}apk search docker\n  docker-28.3.3-r4\n${PROMPT}`,
	'a search found something else': `${PROMPT}apk search docker\nlazydocker-0.24-r1\n${PROMPT}`,
	'a search found a client': `${PROMPT}apk search docker\ndocker-cli-28.3.3-r4\n${PROMPT}`,
	'a search found a folder of docker': `${PROMPT}apk search docker\ndocker-x\n${PROMPT}`,
	'policy knows docker': `${PROMPT}apk policy docker\ndocker policy:\n  28.3.3-r4:\n    ${HOST}/community\n${PROMPT}`,
	'policy knows bash': `${PROMPT}apk policy bash\nbash policy:\n  5.2.37-r0:\n    ${HOST}/main\n${PROMPT}`,
	'policy knows no version of docker': `${PROMPT}apk policy docker\ndocker policy:\n${PROMPT}`,
	'an image is built': '#8 [2/2] RUN apk add something',
	'an image was built': 'Step 3/7 : RUN apk add something',
	'a step of a build': '#11 [ 3/12] RUN set -x',
	'a build ended':
		'ERROR: failed to solve: process "/bin/sh -c apk" did not complete successfully: exit code: 1',
	'main has a wrong line': 'WARNING: /etc/apk/repositories:4: unrecogized keyword: deb',
};

const WANTED: Readonly<Record<string, string>> = {
	nobody: '',
	'world and a package': 'required by: world[NAME] web-1.2-r0[NAME]',
	'a package': 'required by: web-1.2-r0[NAME]',
	'a virtual package': 'required by: .build-deps-20250901.101112[NAME]',
	'a virtual package with a name': 'required by: build-deps-20250901.101112[NAME]',
	'a package of a day': 'required by: ca-20250901[NAME]',
	'a package of a day and a number': 'required by: ca-120250901.101112[NAME]',
	'a package of a long time': 'required by: ca-20250901.1011123[NAME]',
};

const COMMANDS = [
	...['apk add NAME', 'apk add curl', 'apk add curl NAME', 'apk add NAME curl', 'apk fix NAME'],
	...['apk upgrade', 'apk upgrade NAME', 'apk del curl', 'apk del NAME', 'apk is nice', 'ls -l'],
	...['apk add --no-cache NAME', 'apk update && apk add NAME', 'apk is nice && apk add NAME'],
] as const;

const WORLDS = ['NAME', 'alpine-base NAME', 'NAME=1.0-r0 bash', 'NAME@edge', 'NAMES', ''] as const;

const entry = (name: string, wanted: string) =>
	[`  ${name} (no such package):`, ...(wanted === '' ? [] : [`    ${wanted}`])].join('\n');
const BY_WORLD = 'required by: world[NAME]';

function report(names: readonly string[], wanted = BY_WORLD): string {
	const entries = names.map((name) => entry(name, wanted.replaceAll('NAME', name)));
	return ['ERROR: unable to select packages:', ...entries, ''].join('\n');
}

/** What is named, with all for which it is the same. */
function grouped(rows: readonly (readonly [string, string])[]): readonly string[] {
	const groups = Map.groupBy(rows, ([, found]) => found);
	return [...groups].map(([found, same]) => `  ${same.map(([what]) => what).join(', ')}: ${found}`);
}

const ofEachName = (foundFor: (name: string) => string) =>
	grouped(Object.keys(NAMES).map((name) => [name, foundFor(name).replaceAll(`"${name}"`, '=')]));

const write = (name: string, lines: readonly string[]) =>
	expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(`../../golden/missing-${name}.txt`);

it('names the same as before by what else is shown', async () => {
	const lines = Object.entries(SHOWN).flatMap(([what, shown]) => [
		what,
		...ofEachName((name) => named(`${shown}${shown === '' ? '' : '\n'}${report([name])}`)),
	]);
	await write('shown', lines);
});

it('names the same as before by who wants it', async () => {
	const lines = Object.entries(WANTED).flatMap(([who, wanted]) =>
		['', MAIN, `${MAIN}\n${COMMUNITY}`].flatMap((shown) => [
			`${who}${shown === '' ? '' : shown === MAIN ? ', main fetched' : ', both fetched'}`,
			...ofEachName((name) => named(`${shown}\n${report([name], wanted)}`)),
		]),
	);
	await write('wanted', lines);
});

it('names the same as before by the command and by world', async () => {
	const ofCommand = COMMANDS.flatMap((command) => [
		command,
		...ofEachName((name) => {
			const typed = command.replaceAll('NAME', name);
			const before = named(`${PROMPT}${typed}\n${report([name])}`);
			const beside = named(report([name]), {command: typed});
			const behind = named(`${report([name])}${PROMPT}${typed}\n`);
			return `${before}${beside === before.replaceAll('@2', '@1') ? '' : ` | beside ${beside}`} | behind ${behind}`;
		}),
	]);
	const ofWorld = WORLDS.flatMap((world) => [
		`world ${told(world)}`,
		...ofEachName((name) => {
			const words = world.replaceAll('NAME', name).split(' ').join('\n');
			const given = named(report([name]), {world: words});
			const shown = named(`${PROMPT}cat /etc/apk/world\n${words}\n${PROMPT}\n${report([name])}`);
			const asked = named(report([name]), {world: words, command: `apk add ${name}`});
			return `${given} | shown ${shown} | asked ${asked}`;
		}),
	]);
	await write('asked', [
		...ofCommand,
		...ofWorld,
		`no world ${named(report(['docker']), {world: null})}`,
	]);
});

it('names the same as before of many names, and of one name in two reports', async () => {
	const many = Array.from({length: 30}, (_, index) => `podman-x${index}`);
	const missing = (name: string, wanted: string) => `${report([name], wanted)}`;
	const lines = [
		`many: ${diagnose({text: report(many)}).diagnoses.map(({evidence}) => evidence.length)}`,
		`many of main: ${named(`${MAIN}\n${report([...many.slice(0, 23), 'docker', 'docker-cli'])}`)}`,
		`docker as the 25th: ${named(`${report([...many.slice(0, 24), 'docker'])}`)}`,
		...['docker', 'bash', 'so:libcrypto.so.1.1'].flatMap((name) => {
			const by = (who: string) => missing(name, who);
			const web = `required by: web-1.2-r0[${name}]`;
			const world = `required by: world[${name}]`;
			return [
				`${name}, nobody then a package: ${named(by('') + by(web))}`,
				`${name}, a package then nobody: ${named(by(web) + by(''))}`,
				`${name}, a package then world: ${named(by(web) + by(world))}`,
				`${name}, nobody then world: ${named(by('') + by(world))}`,
				`${name}, nobody then nobody: ${named(by('') + by(''))}`,
				`${name} beside a cut one: ${named(`${report(['curl'], '')}${by(web)}`)}`,
				`${name} beside one of world: ${named(`${report(['curl'])}${by('')}`)}`,
				`${name} before one of world: ${named(`${by('')}${report(['curl'])}`)}`,
				`${name} beside one of a package: ${named(`ERROR: unable to select packages:\n${entry('web', '')}\n${entry(name, 'required by: curl-1-r0[x]')}\n`)}`,
			];
		}),
		...Object.keys(NAMES).map(
			(name) =>
				`fetch ${name}: ${named(`${name}: unable to select package (or its dependencies)`)}`,
		),
		...[FAILED, `${FAILED}\n${GOOD}`, `${GOOD}\n${FAILED}`, CACHED, `${CACHED}\n${GOOD}`].map(
			(shown) =>
				`fetch docker, ${shown.replaceAll('\n', ' / ')}: ${named(`${shown}\ndocker: unable to select package (or its dependencies)`)} | then mended ${named(`${shown}\ndocker: unable to select package (or its dependencies)\n${GOOD}`)}`,
		),
		`mended after it: ${named(`${FAILED}\n${report(['bash'])}${GOOD}`)}`,
		`mended in between: ${named(`${FAILED}\n${report(['bash'])}${GOOD}\n${report(['docker'])}`)}`,
		`mended in vain: ${named(`${GOOD}\n${CACHED}\n${report(['bash'])}`)}`,
		`masked besides: ${named(`ERROR: unable to select packages:\n${entry('bash', 'required by: web-1-r0[bash]')}\n  lazydocker-1-r0:\n    masked in: @testing\n    satisfies: world[lazydocker]\n`)}`,
	];
	await write('many', lines);
});

it('names the same as before of two names', async () => {
	const names = Object.keys(NAMES);
	const lines = names.flatMap((one) => [
		one,
		...['', MAIN].flatMap((shown) =>
			grouped(
				names
					.filter((other) => other !== one)
					.map((other) => {
						const found = named(`${shown}\n${report([one, other])}`);
						return [
							shown === '' ? other : `${other} (main fetched)`,
							found.replaceAll(`"${one}"`, '1').replaceAll(`"${other}"`, '2'),
						];
					}),
			),
		),
	]);
	await write('two', lines);
});
