import {chmodSync, mkdirSync, symlinkSync, utimesSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {alpine, DEBIAN, fakeMachine, fakeNode, hasShell, SHELLS} from './fake-machine.ts';

/** A fake npm that installs and builds in the folder it is called in. */
const NPM_BUILDS = `note;
case "$*" in
*ci*) /bin/mkdir node_modules && echo {} >node_modules/.package-lock.json ;;
*'run build'*) /bin/mkdir -p dist && /bin/cat "$TOP/bundle-text" >dist/alpine-docker-wizard.mjs ;;
esac
echo 'noise of npm'
`;
const NODE = {node: fakeNode('24.21.0')};

describe.each(Object.keys(SHELLS) as (keyof typeof SHELLS)[])(
	'start.sh and the bundle, %s',
	(shell) => {
		const on = it.skipIf(!hasShell(shell));

		on('builds it in a checkout that has none, says so, and starts', async () => {
			const machine = fakeMachine({
				osRelease: DEBIAN,
				bundle: 'sources',
				programs: {...NODE, npm: NPM_BUILDS},
			});
			const first = await machine.start(shell, ['check', '--json']);
			expect(first.code).toBe(7);
			expect(first.stdout).toBe('bundle: <check> <--json>\n');
			expect(first.stderr).toMatch(/^start\.sh: no bundle yet; npm builds it.*\n$/);
			expect(first.calls).toBe(
				'npm --loglevel=error ci --ignore-scripts\nnpm --loglevel=error run build\n',
			);
			const second = await machine.start(shell);
			expect({stderr: second.stderr, calls: second.calls}).toEqual({
				stderr: '',
				calls: first.calls,
			});
		});

		on('does not install again what is in place', async () => {
			const machine = fakeMachine({
				osRelease: DEBIAN,
				bundle: 'sources',
				programs: {...NODE, npm: NPM_BUILDS},
			});
			mkdirSync(`${machine.checkout}/node_modules`);
			const placed = `${machine.checkout}/node_modules/.package-lock.json`;
			writeFileSync(placed, '{}');
			utimesSync(placed, new Date(), new Date(Date.now() + 5000));
			const {code, calls} = await machine.start(shell);
			expect({code, calls}).toEqual({code: 7, calls: 'npm --loglevel=error run build\n'});
		});

		on('shows the log when the build fails, and what to type', async () => {
			const npm = `case "$*" in *build*) echo 'src/cli.ts:1: ERROR: no'; exit 1;; esac\n${NPM_BUILDS}`;
			const machine = fakeMachine({osRelease: DEBIAN, bundle: 'sources', programs: {...NODE, npm}});
			const {code, stdout, stderr} = await machine.start(shell);
			expect({code, stdout}).toEqual({code: 1, stdout: ''});
			expect(stderr).toContain('  | src/cli.ts:1: ERROR: no');
			expect(stderr).toContain('npm could not build the bundle.');
			expect(stderr).toContain('npm ci && npm run build');
		});

		on(
			'says what to do on an Alpine that has neither bundle nor npm, and installs nothing',
			async () => {
				const machine = fakeMachine({
					osRelease: alpine('3.22.2'),
					bundle: 'sources',
					programs: {apk: 'note;'},
				});
				const {code, stderr, calls} = await machine.start(shell, ['--yes']);
				expect({code, calls}).toEqual({code: 1, calls: ''});
				expect(stderr).toContain('npm, which builds it, is missing');
				expect(stderr).toContain('on a machine with npm: npm ci && npm run build');
			},
		);

		on('says what is missing when start.sh stands alone', async () => {
			const machine = fakeMachine({osRelease: DEBIAN, bundle: 'none', programs: NODE});
			const {code, stderr} = await machine.start(shell);
			expect(code).toBe(1);
			expect(stderr).toContain('alpine-docker-wizard.mjs is missing.');
		});

		on('takes a bundle that lies beside it, as someone would copy the two files', async () => {
			const machine = fakeMachine({osRelease: DEBIAN, bundle: 'none', programs: NODE});
			writeFileSync(`${machine.checkout}/alpine-docker-wizard.mjs`, 'echo beside\n');
			expect((await machine.start(shell)).stdout).toBe('beside\n');
		});

		on('mentions sources that are newer than the bundle', async () => {
			const machine = fakeMachine({osRelease: DEBIAN, programs: NODE});
			mkdirSync(`${machine.checkout}/src`);
			writeFileSync(`${machine.checkout}/src/cli.ts`, '');
			utimesSync(`${machine.checkout}/src/cli.ts`, new Date(), new Date(Date.now() + 5000));
			const {code, stderr} = await machine.start(shell);
			expect(code).toBe(7);
			expect(stderr).toContain('newer than the bundle');
		});

		on('says so when the checkout cannot be written', async () => {
			const machine = fakeMachine({
				osRelease: DEBIAN,
				bundle: 'sources',
				programs: {...NODE, npm: ''},
			});
			chmodSync(machine.checkout, 0o555);
			const {stderr} = await machine.start(shell, [], {isNobody: true});
			expect(stderr).toContain('cannot be written to');
		});

		on('works from any folder, through links, with blanks in the path', async () => {
			const machine = fakeMachine({osRelease: DEBIAN, programs: NODE, folder: 'a b/the "wizard"'});
			const script = path.join(machine.checkout, 'start.sh');
			symlinkSync(path.relative(machine.top, script), `${machine.top}/one link`);
			symlinkSync('one link', `${machine.top}/two`);
			for (const [cwd, from] of [
				['/', script],
				[machine.checkout, 'start.sh'],
				[machine.top, 'one link'],
				['/', `${machine.top}/two`],
				[machine.bin, '../two'],
			] as const) {
				const {code, stdout, stderr} = await machine.start(shell, ['x'], {cwd, script: from});
				expect({from, code, stdout, stderr}).toEqual({
					from,
					code: 7,
					stdout: 'bundle: <x>\n',
					stderr: '',
				});
			}
		});

		on('tells the wizard how it was started, for the lines that it prints', async () => {
			const machine = fakeMachine({osRelease: DEBIAN, programs: NODE, folder: 'a b'});
			const bundle = `${machine.checkout}/dist/alpine-docker-wizard.mjs`;
			writeFileSync(bundle, 'echo "$ALPINE_DOCKER_WIZARD_COMMAND"\n');
			const {stdout} = await machine.start(shell, ['undo']);
			expect(stdout).toBe(`sh '${machine.checkout}/start.sh'\n`);
		});

		on('prints a line that can be typed back, whatever the arguments are', async () => {
			const machine = fakeMachine({osRelease: DEBIAN, folder: 'a b'});
			const {stderr} = await machine.start(shell, ['--answers', "it's here"]);
			expect(stderr).toContain(`sh '${machine.checkout}/start.sh' --answers 'it'\\''s here'`);
		});
	},
);
