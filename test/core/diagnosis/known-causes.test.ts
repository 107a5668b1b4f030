/** The page of a cause, the words that name one, and the remedies with their words filled in. */
import {describe, expect, it} from 'vitest';
import {causeNamed, causePageOf, causesWithTitles} from '../../../src/core/diagnosis/cause-page.ts';
import {CAUSE_NAMES, type CauseName, familyOf} from '../../../src/core/diagnosis/causes.ts';
import {diagnose} from '../../../src/core/diagnosis/diagnose.ts';
import {EXAMPLES} from '../../../src/core/diagnosis/examples.ts';
import {finding} from '../../../src/core/diagnosis/finding.ts';
import {mayBeDropped, wrongNameOf} from '../../../src/core/diagnosis/known-packages.ts';
import {remediesFor} from '../../../src/core/diagnosis/remedies/remedy-list.ts';
import {english} from '../../../src/messages/en.ts';
import {say} from '../../../src/messages/message.ts';

describe('a cause', () => {
	it('is named by its own word only', () => {
		expect(CAUSE_NAMES.map(causeNamed)).toEqual(CAUSE_NAMES);
		expect(['', 'dns', 'DNS-FAILURE', 'dns-failure '].map(causeNamed)).toEqual(
			Array.from({length: 4}),
		);
	});

	it('stands in the list with its family and its title', () => {
		expect(causesWithTitles()).toEqual(
			CAUSE_NAMES.map((cause) => ({
				cause,
				family: familyOf(cause),
				title: english[`cause.${cause}`],
			})),
		);
	});

	it.each(CAUSE_NAMES)('has a page about it: %s', (cause) => {
		const {family, example, diagnosis} = causePageOf(cause);
		expect(family).toBe(familyOf(cause));
		expect(example).toEqual(EXAMPLES[cause].replaceAll('\r', '^M').split('\n'));
		expect(diagnosis).toEqual(
			diagnose({text: EXAMPLES[cause]}).diagnoses.find((entry) => entry.cause === cause),
		);
	});

	it.each<[cause: CauseName, look: string]>([
		['dns-failure', 'nslookup dl-cdn.alpinelinux.org'],
		['not-root', 'id'],
		['overlay-module-missing', 'grep overlay /proc/filesystems'],
		['stale-pid-file', 'cat /run/docker.pid'],
	])('%s is looked for with %s', (cause, look) => {
		expect(causePageOf(cause).look).toBe(look);
	});

	it('has a carriage return where it can be seen', () => {
		expect(causePageOf('repositories-crlf').example.join('\n')).toMatch(/\^M/);
	});

	it('says how what is typed by hand is taken back', () => {
		expect(causePageOf('not-root').takeBack.before).toEqual([]);
		const {takeBack, terms} = causePageOf('world-conflict-entry');
		expect(takeBack.after).toContain('mv /etc/apk/world.before /etc/apk/world');
		expect(terms.map(({name}) => say({key: name, values: {}}))).toContain('world');
	});
});

describe('the remedies of a finding', () => {
	const commands = (cause: CauseName, id: string, subject: string, other?: string) =>
		remediesFor(finding(cause, 'certain', [], subject, other)).find((entry) => entry.id === id)
			?.commands;

	it.each([
		['docker', ['apk del docker']],
		['docker-28.3.3-r4', ['apk del docker']],
		['docker-28.3.3-r12', ['apk del docker']],
		['docker-28.3.3-r4-x', ['apk del docker-28.3.3-r4-x']],
		['docker@edge', ['apk del docker']],
		['docker@e', ['apk del docker']],
		['docker@', ['apk del docker']],
		['@docker', ['apk del @docker']],
		['g++', ['apk del g++']],
		['x', ['apk del x']],
		['.mine', undefined],
		['', undefined],
		['one two', undefined],
		["one'two", undefined],
		['one;two', undefined],
		['one$two', undefined],
		['-one', undefined],
		['a'.repeat(64), [`apk del ${'a'.repeat(64)}`]],
		['a'.repeat(65), undefined],
	])('name the package %j', (subject, expected) => {
		expect(commands('world-missing-package', 'world.remove', subject)).toEqual(expected);
	});

	it.each([
		['nano', ['apk add nano']],
		['nano vim', ['apk add nano']],
		['', undefined],
		[undefined, undefined],
	])('name %j that was meant', (other, expected) => {
		expect(commands('wrong-package-name', 'name.correct', 'x', other)).toEqual(expected);
	});

	it.each([
		[
			'/etc/conf.d/docker',
			['ls -ld /etc/conf.d/docker', 'mv /etc/conf.d/docker /etc/conf.d/docker.before', 'apk fix'],
		],
		['etc/conf.d/docker', undefined],
		['/etc/two words', undefined],
		['/', undefined],
	])('name the path %j', (path, expected) => {
		const all = CAUSE_NAMES.flatMap((cause) => remediesFor(finding(cause, 'certain', [], path)));
		expect(
			all.find(({commands: lines}) => lines[2] === 'apk fix' && /^ls/.test(lines[0] ?? ''))
				?.commands,
		).toEqual(expected);
	});

	it('have the words of their own, and a way without them', () => {
		const all = remediesFor(finding('dns-failure', 'certain', [], 'm.example.org'));
		expect(all.map(({id, title}) => title.key === `remedy.${id}`)).toEqual(all.map(() => true));
		expect(all.map(({forward}) => forward?.key)).toEqual(
			all.map(({id}) => (Object.hasOwn(english, `forward.${id}`) ? `forward.${id}` : undefined)),
		);
		const world = (subject: string) =>
			remediesFor(finding('world-conflict-entry', 'certain', [], subject)).flatMap(
				(one) => one.commands,
			);
		expect(world('docker')).toContain("sed -i '/^!docker$/d' /etc/apk/world");
		expect(world('a b')).toContain('vi /etc/apk/world');
		expect(world('a b').join('\n')).not.toContain('sed');
	});
});

describe('the name of a package', () => {
	it.each([
		['docker.', 'docker'],
		['docker,;:', 'docker'],
		['docker..', 'docker'],
		['"docker"', 'docker'],
		['Docker_CE', 'docker'],
		['pytohn3', 'python3'],
		['vmi', undefined],
		['baash', 'bash'],
		['bahs', undefined],
		['nanoo', 'nano'],
		['podmn', 'podman'],
		['dockre-cil', undefined],
		['!!!', undefined],
		['gitt', 'git'],
		['gi', undefined],
		['dockr-ce', undefined],
		[`docker${'.'.repeat(58)}`, 'docker'],
		[`docker${'.'.repeat(59)}`, undefined],
	])('%j means %j', (name, meant) => {
		expect(wrongNameOf(name)?.meant).toBe(meant);
	});

	it('is the nearest of several', () => {
		expect(wrongNameOf('docker-cl')?.meant).toBe('docker-cli');
		expect(wrongNameOf('opensh')?.meant).toBe('openssh');
		expect(wrongNameOf('opensll')?.meant).toBe('openssl');
	});

	it.each([
		['wine32', false],
		['wine3', true],
		['wine-32', true],
		['a32', false],
		['a132', true],
		['wine32-libs', true],
		['python3-pip', false],
		['libfoo1.2', true],
		['nano', false],
	])('%s with a number may be of another release: %s', (name, expected) => {
		expect(mayBeDropped(name)).toBe(expected);
	});
});
