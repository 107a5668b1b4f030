import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {SolverPackage} from '../../../src/core/apk-report/node.ts';
import {packageText} from '../../../src/core/apk-report/package-name.ts';
import {parseApkReport} from '../../../src/core/apk-report/parse-report.ts';

function packagesIn(text: string): readonly SolverPackage[] {
	return parseApkReport(text).nodes.flatMap((node) =>
		node.kind === 'solver' ? node.packages : [],
	);
}

const REPORT = `ERROR: unable to select packages:
  musl-1.2.5-r21:
    breaks: docker-engine-29.5.1-r0[musl>=1.2.6]
    satisfies: world[musl=1.2.5-r21]
               apk-tools-3.0.6-r0[musl>=1.2.3_git20230424]
               apk-tools-3.0.6-r0[so:libc.musl-x86_64.so.1]
  docker-29.5.1-r0:
    masked in: @edge
    satisfies: world[docker@edge]
  polkit (virtual):
    note: please select one of the 'provided by'
          packages explicitly
    provided by: polkit-elogind polkit-noelogind
    required by: world[polkit]
  so:libseccomp.so.3 (no such package):
    required by: runc-1.4.2-r0[so:libseccomp.so.3]
  busybox-openrc-1.37.0-r30:
    error: uninstallable
    arch: x86_64
    conflicts: other-1.0-r0[busybox-openrc]
OK: 10 MiB in 21 packages
`;

describe("the solver's report", () => {
	const [musl, docker, polkit, seccomp, busybox, ...rest] = packagesIn(REPORT);

	it('is read as one entry a package', () => {
		expect(rest).toEqual([]);
		expect([musl?.name, musl?.version]).toEqual(['musl', '1.2.5-r21']);
		expect([seccomp?.name, seccomp?.state]).toEqual(['so:libseccomp.so.3', 'missing']);
	});

	it('knows who wants what, over wrapped lines', () => {
		expect(musl?.breaks[0]).toMatchObject({
			line: 3,
			by: {name: 'docker-engine', version: '29.5.1-r0'},
			dependency: {name: 'musl', operator: '>=', version: '1.2.6', isConflict: false},
		});
		expect(
			musl?.satisfies.map(({line, by}) => [line, by === 'world' ? by : packageText(by)]),
		).toEqual([
			[4, 'world'],
			[5, 'apk-tools-3.0.6-r0'],
			[6, 'apk-tools-3.0.6-r0'],
		]);
	});

	it('knows tags, providers, notes, errors and conflicts', () => {
		expect(docker).toMatchObject({
			maskedIn: ['@edge'],
			satisfies: [{dependency: {name: 'docker', tag: 'edge'}}],
		});
		expect(polkit?.providedBy).toEqual(['polkit-elogind', 'polkit-noelogind']);
		expect(polkit?.remarks.note?.join(' ')).toBe(
			"please select one of the 'provided by' packages explicitly",
		);
		expect(busybox).toMatchObject({
			conflicts: ['other-1.0-r0[busybox-openrc]'],
			remarks: {error: ['uninstallable'], arch: ['x86_64']},
		});
	});

	it('ends where something else begins', () => {
		expect(parseApkReport(REPORT).nodes.map(({kind}) => kind)).toEqual(['solver', 'totals']);
	});

	it('is the same when the indentation is lost or grown', () => {
		const shape = (text: string) =>
			packagesIn(text).map(({label, breaks, satisfies, providedBy}) => [
				label,
				breaks.length,
				satisfies.length,
				providedBy,
			]);
		for (const indent of ['', '\t', '        ']) {
			const changed = REPORT.split('\n')
				.map((line) => indent + line.trim())
				.join('\n')
				.replace(/\n\s*packages explicitly/, ' packages explicitly');
			expect(shape(changed)).toEqual(shape(REPORT));
		}
	});

	it('reads the older words', () => {
		const [first] = packagesIn(
			'ERROR: unsatisfiable constraints:\n  docker (missing):\n    required by: world[docker]\n',
		);
		expect(first).toMatchObject({name: 'docker', state: 'missing', requiredBy: [{by: 'world'}]});
	});

	it('reads a report that was put into one line', () => {
		expect(
			packagesIn('ERROR: unable to select packages: bash (no such package) ...').map(
				({name}) => name,
			),
		).toEqual(['bash']);
	});

	it('reads a conflict with a name that must not be there', () => {
		const [first] = packagesIn(
			'ERROR: unable to select packages:\n  a-1-r0:\n    breaks: world[!a]\n',
		);
		expect(first?.breaks[0]?.dependency).toMatchObject({name: 'a', isConflict: true});
	});

	it('gives back every relation that was printed', () => {
		const name = fc.stringMatching(/^[a-z][a-z0-9]{0,8}$/);
		const relation = fc
			.tuple(name, fc.nat(9), fc.nat(9), name)
			.map(([by, major, revision, of]) => `${by}-${major}.0-r${revision}[${of}]`);
		fc.assert(
			fc.property(
				name,
				fc.uniqueArray(relation, {minLength: 1, maxLength: 12}),
				(label, relations) => {
					const text = `ERROR: unable to select packages:\n  ${label}-1.0-r0:\n    satisfies: ${relations.join('\n               ')}\n`;
					const [entry] = packagesIn(text);
					expect(
						entry?.satisfies.map(
							({by, dependency}) => `${by === 'world' ? by : packageText(by)}[${dependency.text}]`,
						),
					).toEqual(relations);
				},
			),
		);
	});
});
