import {describe, expect, test} from 'vitest';
import {DEFAULT_CHOICES} from '../../src/core/choices.ts';
import {known} from '../../src/core/fact.ts';
import type {Facts} from '../../src/core/facts.ts';
import {damagedFile, kitSums, mainOf, readManifest, sumsFrom} from '../../src/core/kit.ts';
import {kitRecords, kitSteps} from '../../src/core/kit-plan.ts';
import {leavesTraces} from '../../src/core/leaves-traces.ts';
import {planFor} from '../../src/core/plan-for.ts';
import {repeatCommand} from '../../src/core/repeat-command.ts';
import {toShell} from '../../src/core/shell-text.ts';
import {facts, factsWithDocker} from '../helpers/facts.ts';

const SUM = 'a'.repeat(64);
const manifest = {
	schema: 1 as const,
	branch: 'v3.22',
	arch: 'x86_64',
	packages: ['docker'],
	images: ['hello-world'],
	files: [{name: 'cache/docker-28.apk', bytes: 3, sha256: SUM}],
};

const TO_MAKE = {folder: '/k', base: 'http://a/v3.22', packages: ['docker'], isBegun: false};
const linesOf = (box: Facts, isBegun = false) =>
	kitSteps(box, {...TO_MAKE, isBegun}).map(({need, acts}) => [
		need.kind,
		...acts.map((act) => (act.kind === 'command' ? toShell(act.argv) : act.id)),
	]);

describe('making a kit', () => {
	const packages = [
		'apk --cache-dir /k/cache --repositories-file /k/repositories update',
		'apk --cache-dir /k/cache --repositories-file /k/repositories cache download --add-dependencies docker',
	];
	const begin = ['mkdir -p /k/cache', 'kit.repositories'];

	test('takes signed indexes and packages with all they need; an image only where Docker runs', () => {
		expect(linesOf(facts())).toEqual([['needed', ...begin, ...packages], ['skipped']]);
		expect(linesOf(factsWithDocker())[1]).toEqual([
			...['needed', 'docker pull hello-world', 'docker save -o /k/images.tar hello-world'],
		]);
	});

	test('goes on with what was begun, and leaves nothing that an undo would take away', () => {
		expect(linesOf(facts(), true)[0]).toEqual(['needed', ...packages]);
		const acts = kitSteps(factsWithDocker(), TO_MAKE).flatMap((step) => step.acts);
		expect(acts.filter(leavesTraces)).toEqual([]);
	});

	test('goes through the proxies of the box', () => {
		const proxies = {http_proxy: 'http://proxy.example:3128'};
		const [step] = kitSteps(facts({proxies: known(proxies, 'test')}), TO_MAKE);
		const apk = step?.acts.filter(({id}) => ['kit.index', 'kit.download'].includes(id));
		expect(apk).toHaveLength(2);
		for (const act of apk ?? []) {
			expect(act).toMatchObject({environment: proxies});
		}
	});

	test('has steps that stop at the first act that fails, each with its words', () => {
		const told = [facts(), factsWithDocker()].map((box) =>
			kitSteps(box, TO_MAKE).map(({id, stage, title, reason, need, whenAnActFails}) => [
				...[id, stage, whenAnActFails, title.key, reason.key],
				need.kind === 'skipped' ? need.because.key : need.kind,
			]),
		);
		const words = ['kit.images', 'install', 'stop', 'kit.images.title', 'kit.images.reason'];
		const packages = [
			...['kit.packages', 'install', 'stop', 'kit.packages.title', 'kit.packages.reason'],
			'needed',
		];
		expect(told).toEqual([
			[packages, [...words, 'kit.images.no-docker']],
			[packages, [...words, 'needed']],
		]);
	});

	test('says of each act why, what it touches, and who may do it', () => {
		const acts = kitSteps(factsWithDocker(), TO_MAKE).flatMap((step) => step.acts);
		expect(
			acts.map((act) => [
				...[act.id, act.reason.key, act.privilege, act.undo.kind],
				...(act.kind === 'command' ? act.touches : []),
			]),
		).toEqual([
			['kit.folder', 'kit.folder.reason', 'root', 'nothing', 'files'],
			['kit.repositories', 'kit.repositories.reason', 'root', 'nothing'],
			['kit.index', 'command.kit', 'root', 'nothing', 'files', 'network'],
			['kit.download', 'command.kit', 'root', 'nothing', 'files', 'network'],
			['kit.pull.hello-world', 'kit.pull.reason', 'user', 'nothing', 'containers', 'network'],
			['kit.save', 'kit.save.reason', 'root', 'nothing', 'files'],
		]);
		expect(acts[1]).toMatchObject({
			...{path: '/k/repositories', before: undefined, newFileMode: 0o644},
			after: 'http://a/v3.22/main\nhttp://a/v3.22/community\n',
		});
	});

	test('is written down last, for this product and for sha256sum', () => {
		const [sums, last] = kitRecords(manifest);
		expect(sums).toEqual({name: 'SHA256SUMS', text: `${SUM}  cache/docker-28.apk\n`});
		expect(last?.name).toBe('kit.json');
		expect(last?.text).toBe(`${JSON.stringify(manifest, undefined, '\t')}\n`);
		expect(readManifest(last?.text ?? '')).toEqual(manifest);
	});
});

test.each([
	['http://a.example/alpine/v3.22/main\n', 'http://a.example/alpine/v3.22', 'v3.22'],
	['http://a/v10.12/main//\nhttp://b/v3.2/main\n', 'http://a/v10.12', 'v10.12'],
	['http://a/v3.2/main x\nhttp://b/latest-stable/main', 'http://b/latest-stable', 'latest-stable'],
	['#http://x/v3.1/main\n/media/cdrom/apks\nhttps://b/edge/main/ \r\n', 'https://b/edge', 'edge'],
])('the first main line that is on counts: %j', (text, base, branch) => {
	expect(mainOf(text)).toEqual({base, branch});
});

test.each(['', '#http://x/v3.22/main', 'http://x/v3.22/community', '@t http://x/edge/main'])(
	'no main line in %j',
	(text) => {
		expect(mainOf(text)).toBeUndefined();
	},
);

describe('what is written of a kit', () => {
	const read = (change: object) => readManifest(JSON.stringify({...manifest, ...change}));
	test.each<[string, object]>([
		['another version', {schema: 2}],
		['no branch', {branch: undefined}],
		['a number for an architecture', {arch: 7}],
		['one text for packages', {packages: 'docker'}],
		['a package that is no text', {packages: ['docker', 7]}],
		['an image that is no text', {images: [null]}],
		['no files', {files: undefined}],
		['null among its files', {files: [null]}],
		['a text among its files', {files: ['x']}],
		['a file without a name', {files: [{sha256: SUM}]}],
		['a file whose name is a number', {files: [{name: 7, sha256: SUM}]}],
		['a file without a sum', {files: [{name: 'x'}]}],
		['a file whose sum is a number', {files: [{name: 'x', sha256: 7}]}],
		['more files than a kit has', {files: Array(5001).fill({name: 'x', sha256: SUM})}],
	])('is not read with %s', (_, change) => {
		expect(read(change)).toBeUndefined();
	});

	test('is read with as many files as a kit may have, and without images', () => {
		const files = Array(5000).fill({name: 'x', sha256: SUM});
		expect(read({files})?.files).toHaveLength(5000);
		expect(read({images: undefined})?.images).toEqual([]);
		for (const text of ['', 'null', '7', '[]', '{']) {
			expect(readManifest(text)).toBeUndefined();
		}
	});
});

describe('installing from a kit', () => {
	const choices = {...DEFAULT_CHOICES, kit: '/k', offline: true, skipRepositories: true};
	const plan = planFor(facts(), choices);

	test('takes packages from it alone, trusts nothing blindly, and keeps plain names in world', () => {
		const [add] = plan.steps.find(({id}) => id === 'install')?.acts ?? [];
		const argv = add?.kind === 'command' ? toShell(add.argv) : '';
		expect(argv).toBe(
			'apk add --no-network --cache-dir /k/cache --repositories-file /k/repositories docker docker-cli-compose',
		);
		expect(argv).not.toContain('allow-untrusted');
		const undo = add?.undo.kind === 'commands' ? add.undo.commands : [];
		expect(undo.map((command) => toShell(command.argv))).toEqual([
			'apk del docker docker-cli-compose',
		]);
	});

	test('changes no repository and asks no server', () => {
		for (const step of plan.steps.filter(({stage}) => stage === 'repositories')) {
			expect(step.need.kind).toBe('skipped');
			expect(step.acts).toEqual([]);
		}
	});

	test('proves the registry with the image that the kit brings, and says what is left out where it brings none', () => {
		const verify = (kitImages: readonly string[]) =>
			planFor(facts(), {...choices, kitImages}).steps.find(({id}) => id === 'verify');
		const ids = (kitImages: readonly string[]) => verify(kitImages)?.acts.map(({id}) => id);
		expect(ids(['hello-world'])).toEqual(
			expect.arrayContaining(['docker.load', 'docker.hello-world']),
		);
		expect(verify(['hello-world'])?.leftOut).toEqual([]);
		expect(ids([])).not.toContain('docker.hello-world');
		expect(verify([])?.leftOut?.map(({act}) => act.id)).toEqual(['docker.hello-world']);
	});

	test('is repeated with its folder', () => {
		expect(repeatCommand('prog', choices)).toContain('--kit /k');
	});
});

describe('what is in a kit', () => {
	test('is summed up by one command, that only reads', () => {
		const {id, argv, touches, privilege, reason} = kitSums('/k');
		expect([id, toShell(argv), touches, privilege, reason.key]).toEqual([
			...['kit.sums', "find /k -type f -exec sha256sum '{}' +", [], 'user', 'command.kit'],
		]);
	});

	const line = (sum: string) => `${sum}  /k/cache/docker-28.apk`;

	test('is as the list says', () => {
		expect(damagedFile(manifest, sumsFrom('/k', [line(SUM)]))).toBeUndefined();
	});

	test.each([
		['missing', []],
		['changed', [line('b'.repeat(64))]],
		['elsewhere', [`${SUM}  /other/cache/docker-28.apk`]],
		['not a sum', ['sha256sum: /k/cache/docker-28.apk: I/O error']],
	])('%s', (_, lines) => {
		expect(damagedFile(manifest, sumsFrom('/k', lines))).toBe('cache/docker-28.apk');
	});

	test('a list that is none is refused', () => {
		expect(readManifest(JSON.stringify(manifest))).toEqual(manifest);
		for (const text of ['', '{', 'null', '[]', '{"schema":2}', '{"schema":1,"files":[null]}']) {
			expect(readManifest(text)).toBeUndefined();
		}
	});

	test.each([
		['schema', [undefined, 0, 2, '1']],
		['branch', [undefined, null, 3, ['v3.22']]],
		['arch', [undefined, null, 64]],
		['packages', [undefined, 'docker', [7], ['docker', null]]],
		['images', [null, 'hello-world', [7], ['hello-world', {}]]],
		['files', [undefined, 'x', {length: 0}, ['x'], [null], [{name: 'x'}], [{sha256: SUM}]]],
		['files', [[...manifest.files, {name: 7, sha256: SUM}], [{name: 'x', sha256: 7}]]],
		['files', [Array.from({length: 5001}, () => manifest.files[0])]],
	])('is refused with another kind of %s', (name, wrong) => {
		for (const value of wrong) {
			expect(readManifest(JSON.stringify({...manifest, [name]: value}))).toBeUndefined();
		}
	});

	test('may name no images, and as many files as there are packages in a release', () => {
		const {images: _, ...older} = manifest;
		expect(readManifest(JSON.stringify(older))).toEqual({...older, images: []});
		const files = Array.from({length: 5000}, () => manifest.files[0]);
		expect(readManifest(JSON.stringify({...manifest, files}))?.files).toHaveLength(5000);
	});

	test('is summed up but for its own records, with sums of text and of bytes', () => {
		const lines = [
			...[`${SUM}  /k/kit.json`, `${SUM}  /k/SHA256SUMS`, `${SUM} */k/images.tar`],
			...[`${SUM}  /kit/images.tar`, `x ${SUM}  /k/a`, `${SUM}0  /k/b`, `${SUM}`, `${SUM}  /k/c d`],
		];
		expect([...sumsFrom('/k', lines)]).toEqual([
			['images.tar', SUM],
			['c d', SUM],
		]);
	});
});
