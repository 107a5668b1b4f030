import {existsSync, readdirSync, writeFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {
	APK_ADDS_NODE,
	alpine,
	fakeMachine,
	fakeNode,
	hasShell,
	isRoot,
	SHELLS,
} from './fake-machine.ts';

const ROOT = {id: 'echo 0\n'};
const apkSays = (text: string, code: number) => `cat <<'END'\n${text}\nEND\nexit ${code}\n`;

describe.each(Object.keys(SHELLS) as (keyof typeof SHELLS)[])('start.sh on Alpine, %s', (shell) => {
	const on = it.skipIf(!hasShell(shell));
	// Debian's BusyBox takes its own `id` before any in PATH, so there root must be real.
	const asRoot = it.skipIf(!hasShell(shell) || (shell === 'BusyBox ash' && !isRoot));

	on('takes the Node that is there and touches nothing', async () => {
		const machine = fakeMachine({
			osRelease: alpine('3.22.2'),
			programs: {node: fakeNode('22.16.0'), apk: 'note;', npm: 'note;'},
		});
		const {code, stdout, stderr, calls} = await machine.start(shell, ['install', '--yes']);
		expect({code, stdout, stderr, calls}).toEqual({
			code: 7,
			stdout: 'bundle: <install> <--yes>\n',
			stderr: '',
			calls: '',
		});
	});

	asRoot('adds Node with --yes, shows the command and what apk says, then starts', async () => {
		const machine = fakeMachine({
			osRelease: alpine('3.22.2'),
			programs: {...ROOT, apk: APK_ADDS_NODE},
		});
		const {code, stdout, stderr, calls} = await machine.start(shell, ['install', '--yes']);
		expect(code).toBe(7);
		expect(stdout).toBe('bundle: <install> <--yes>\n');
		expect(stderr).toContain('$ apk add nodejs\n  | (1/1) Installing nodejs (22.16.0-r2)\n');
		expect(calls).toBe('apk add nodejs\n');
		expect(readdirSync(machine.temporary)).toEqual([]);
	});

	asRoot('goes on when apk reports a failed trigger though Node is there', async () => {
		const machine = fakeMachine({
			osRelease: alpine('3.22.2'),
			programs: {...ROOT, apk: `${APK_ADDS_NODE}exit 1\n`},
		});
		expect((await machine.start(shell, ['--yes'])).code).toBe(7);
	});

	on('does not ask where nobody can answer, and names the flag', async () => {
		const machine = fakeMachine({osRelease: alpine('3.22.2'), programs: {...ROOT, apk: 'note;'}});
		const {code, stderr, calls} = await machine.start(shell, ['check']);
		expect(code).toBe(2);
		expect(stderr).toContain('next   apk add nodejs');
		expect(stderr).toContain('add --yes');
		expect(calls).toBe('');
	});

	on('does not take the --yes of a dry run for consent to add Node', async () => {
		const machine = fakeMachine({osRelease: alpine('3.22.2'), programs: {...ROOT, apk: 'note;'}});
		const {code, calls} = await machine.start(shell, ['--dry-run', 'install', '--yes']);
		expect({code, calls}).toEqual({code: 2, calls: ''});
	});

	on('uses doas for a user, without a password prompt where no terminal is', async () => {
		const machine = fakeMachine({
			osRelease: alpine('3.22.2'),
			programs: {
				apk: APK_ADDS_NODE,
				doas: 'note; [ "$1" = -n ] && shift; exec "$@"\n',
			},
		});
		const {code, stderr, calls} = await machine.start(shell, ['install', '--yes'], {
			isNobody: true,
		});
		expect(code).toBe(7);
		expect(stderr).toContain('$ doas apk add nodejs');
		expect(calls).toBe('doas -n apk add nodejs\napk add nodejs\n');
	});

	on('says who must type what when there is neither doas nor sudo', async () => {
		const machine = fakeMachine({
			osRelease: alpine('3.22.2'),
			programs: {apk: 'note;'},
		});
		const {code, stderr, calls} = await machine.start(shell, ['install', '--yes'], {
			isNobody: true,
		});
		expect(code).toBe(5);
		expect(stderr).toMatch(/you are \w+, and neither doas nor sudo is here/);
		expect(stderr).toContain("next   su -c 'apk add nodejs'");
		expect(calls).toBe('');
	});

	on('says that doas refused, with its own words', async () => {
		const machine = fakeMachine({
			osRelease: alpine('3.22.2'),
			programs: {apk: '', doas: apkSays('doas: Operation not permitted', 1)},
		});
		const {code, stderr} = await machine.start(shell, ['install', '--yes'], {
			isNobody: true,
		});
		expect(code).toBe(5);
		expect(stderr).toContain('doas did not let apk run as root');
		expect(stderr).toContain('said   doas: Operation not permitted');
	});

	on('refuses Alpine 3.20, which has no new enough Node, without installing one', async () => {
		const machine = fakeMachine({osRelease: alpine('3.20.3'), programs: {...ROOT, apk: 'note;'}});
		const {code, stderr, calls} = await machine.start(shell, ['install', '--yes']);
		expect({code, calls}).toEqual({code: 3, calls: ''});
		expect(stderr).toContain('Alpine 3.20.3 has no Node that is new enough.');
		expect(stderr).toContain('apk upgrade --available');
	});

	on.each([
		['3.21.0', 2],
		['3.23.0_alpha20260127', 2],
		['4.0.0', 2],
		['edge', 2],
		['3.9.6', 3],
	])('decides by numbers, not by text: %s', async (version, expected) => {
		const machine = fakeMachine({osRelease: alpine(version), programs: {...ROOT, apk: ''}});
		expect((await machine.start(shell)).code).toBe(expected);
	});

	on('knows systems that are like Alpine', async () => {
		const osRelease = 'ID="postmarketos"\nID_LIKE="foo alpine"\nVERSION_ID="v25.06"\n';
		const machine = fakeMachine({osRelease, programs: {apk: ''}});
		expect((await machine.start(shell)).stderr).toContain('apk add nodejs');
	});

	on('names an old Node that stands in front of the one of Alpine', async () => {
		const machine = fakeMachine({
			osRelease: alpine('3.22.2'),
			programs: {node: fakeNode('20.13.1')},
		});
		const {code, stderr} = await machine.start(shell);
		expect(code).toBe(1);
		expect(stderr).toContain('Node v20.13.1 is too old');
		expect(stderr).toContain(`where  ${machine.bin}/node`);
	});

	on('quotes a Node that does not run', async () => {
		const node = 'echo "Error relocating /usr/bin/node: uv_x: symbol not found" >&2; exit 127\n';
		const machine = fakeMachine({osRelease: alpine('3.22.2'), programs: {node}});
		const {code, stderr} = await machine.start(shell);
		expect(code).toBe(1);
		expect(stderr).toContain('said   Error relocating /usr/bin/node: uv_x: symbol not found');
		expect(stderr).toContain('next   apk upgrade');
	});

	on('says so when an Alpine has no apk', async () => {
		const {code, stderr} = await fakeMachine({osRelease: alpine('3.22.2')}).start(shell);
		expect(code).toBe(3);
		expect(stderr).toContain('there is no apk');
	});

	asRoot('says so when apk ends well and Node is still not there', async () => {
		const machine = fakeMachine({
			osRelease: alpine('3.22.2'),
			programs: {...ROOT, apk: 'exit 0\n'},
		});
		const {code, stderr} = await machine.start(shell, ['--yes']);
		expect(code).toBe(1);
		expect(stderr).toContain('still no Node in PATH');
	});

	asRoot('has a message of its own for a temporary folder that cannot be written', async () => {
		const machine = fakeMachine({osRelease: alpine('3.22.2'), programs: {...ROOT, apk: 'note;'}});
		const env = {TMPDIR: `${machine.top}/nowhere`};
		const {code, stderr, calls} = await machine.start(shell, ['--yes'], {env});
		expect({code, calls}).toEqual({code: 1, calls: ''});
		expect(stderr).toContain('No temporary file can be made');
	});

	on('works where os-release is missing: not Alpine, no crash', async () => {
		const machine = fakeMachine({osRelease: '', programs: {node: fakeNode('24.1.0')}});
		writeFileSync(`${machine.root}/etc/os-release`, '');
		expect((await machine.start(shell)).code).toBe(7);
		expect(existsSync(machine.checkout)).toBe(true);
	});
});
