import {spawn} from 'node:child_process';
import {
	chmodSync,
	copyFileSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	realpathSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {onTestFinished} from 'vitest';

const REPOSITORY = fileURLToPath(new URL('../..', import.meta.url));

/** What start.sh may use beside Node, npm and apk; each is in BusyBox. */
const BASE_TOOLS = [
	...['awk', 'cat', 'chown', 'cut', 'date', 'dirname', 'find', 'grep', 'head', 'id', 'ls', 'mkdir'],
	...['mktemp', 'mv', 'printf', 'readlink', 'rm', 'sed', 'sh', 'tail', 'touch', 'tr'],
];

/** Shells that start.sh is tried with; the second is what Alpine has. */
export const SHELLS = {
	'the sh of this machine': ['/bin/sh'],
	'BusyBox ash': ['/bin/busybox', 'ash'],
} as const;

/** Tells whether a shell of the list is on this machine. */
export function hasShell(name: keyof typeof SHELLS): boolean {
	return existsSync(SHELLS[name][0]);
}

/** The bundle of the tests: says its arguments and where it is, ends with 7. */
const BUNDLE = 'printf "bundle:"; printf " <%s>" "$@"; echo; exit 7\n';

/** os-release of an Alpine. */
export const alpine = (version: string) => `ID=alpine\nVERSION_ID=${version}\n`;

/** os-release of a machine that is no Alpine. */
export const DEBIAN = 'PRETTY_NAME="Debian GNU/Linux 12 (bookworm)"\nID=debian\nVERSION_ID="12"\n';

/** A `node` that has a version and runs the stand-in bundle as a shell script. */
export const fakeNode = (version: string) =>
	`if [ "$1" = --version ]; then echo v${version}; else exec /bin/sh "$@"; fi\n`;

/** Lets a fake apk put Node into PATH as the real one does. */
export const APK_ADDS_NODE = `echo "$0 $*" | sed "s,.*/,," >>"$CALLS"
echo '(1/1) Installing nodejs (22.16.0-r2)'
cp_node() { printf '#!/bin/sh\\n%s' 'if [ "$1" = --version ]; then echo v22.16.0; else exec /bin/sh "$@"; fi' >"$BIN/node"; }
cp_node; chmod +x "$BIN/node"
echo 'OK: 95 MiB in 30 packages'
`.replace('chmod +x', '/bin/chmod +x');

/** Whether the tests run as root; then a test can also be nobody. */
export const isRoot = process.getuid?.() === 0;
const NOBODY = 65_534;

/** What start.sh left behind. */
export type Result = {
	readonly code: number | null;
	readonly stdout: string;
	readonly stderr: string;
	/** One line for each call of a fake program that notes its calls. */
	readonly calls: string;
};

/** A machine of which a test decides what is installed. */
export function fakeMachine(options: {
	readonly osRelease: string;
	/** Shell text of programs by name; "note" in it writes the call down. */
	readonly programs?: Readonly<Record<string, string>>;
	readonly bundle?: 'built' | 'sources' | 'none';
	/** Name of the folder with start.sh. */
	readonly folder?: string;
}) {
	const top = realpathSync(mkdtempSync(path.join(tmpdir(), 'start-sh-')));
	onTestFinished(() => rmSync(top, {recursive: true, force: true}));
	const [bin, root, temporary] = ['bin', 'root', 'tmp'].map((name) => path.join(top, name)) as [
		string,
		string,
		string,
	];
	const checkout = path.join(top, options.folder ?? 'checkout');
	const calls = path.join(top, 'calls');
	for (const folder of [bin, `${root}/etc/apk`, temporary, checkout]) {
		mkdirSync(folder, {recursive: true});
	}

	// A test may run start.sh as nobody.
	chmodSync(top, 0o755);
	chmodSync(bin, 0o777);
	chmodSync(temporary, 0o777);

	writeFileSync(`${root}/etc/os-release`, options.osRelease);
	writeFileSync(`${root}/etc/apk/repositories`, 'http://mirror.example/alpine/v3.22/main\n');
	writeFileSync(calls, '');
	chmodSync(calls, 0o666);
	for (const tool of BASE_TOOLS) {
		const real = ['/bin', '/usr/bin'].map((at) => `${at}/${tool}`).find((at) => existsSync(at));
		if (real) {
			symlinkSync(real, `${bin}/${tool}`);
		}
	}

	const install = (name: string, text: string) => {
		rmSync(`${bin}/${name}`, {force: true});
		const note = `echo "${name} $*" >>"$CALLS"`;
		writeFileSync(`${bin}/${name}`, `#!/bin/sh\n${text.replaceAll('note;', `${note};`)}`);
		chmodSync(`${bin}/${name}`, 0o755);
	};
	for (const [name, text] of Object.entries(options.programs ?? {})) {
		install(name, text);
	}

	copyFileSync(path.join(REPOSITORY, 'start.sh'), `${checkout}/start.sh`);
	if (options.bundle !== 'none' && options.bundle !== 'sources') {
		mkdirSync(`${checkout}/dist`);
		writeFileSync(`${checkout}/dist/alpine-docker-wizard.mjs`, BUNDLE);
	}

	if (options.bundle === 'sources') {
		mkdirSync(`${checkout}/.ci`);
		writeFileSync(`${checkout}/.ci/build.mjs`, '');
		writeFileSync(`${checkout}/package.json`, '{}');
		writeFileSync(`${checkout}/package-lock.json`, '{}');
		writeFileSync(`${top}/bundle-text`, BUNDLE);
	}

	const environment = {
		PATH: bin,
		HOME: top,
		TMPDIR: temporary,
		ALPINE_DOCKER_WIZARD_ROOT: root,
		CALLS: calls,
		BIN: bin,
		TOP: top,
	};
	return {
		top,
		bin,
		root,
		temporary,
		checkout,
		environment,
		install,
		readCalls: () => readFileSync(calls, 'utf8'),
		/** Runs start.sh without a terminal. */
		async start(
			shell: keyof typeof SHELLS,
			args: readonly string[] = [],
			more: {
				cwd?: string;
				script?: string;
				env?: Record<string, string>;
				stdin?: string;
				/** Without root rights, also where the tests have them. */
				isNobody?: boolean;
			} = {},
		): Promise<Result> {
			const [program, ...before] = SHELLS[shell];
			const child = spawn(program, [...before, more.script ?? `${checkout}/start.sh`, ...args], {
				cwd: more.cwd ?? top,
				env: {...environment, ...more.env},
				...(more.isNobody && isRoot && {uid: NOBODY, gid: NOBODY}),
			});
			const text = {stdout: '', stderr: ''};
			for (const stream of ['stdout', 'stderr'] as const) {
				child[stream].setEncoding('utf8').on('data', (piece: string) => {
					text[stream] += piece;
				});
			}

			child.stdin.on('error', () => {});
			child.stdin.end(more.stdin ?? '');
			const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
			return {code, ...text, calls: readFileSync(calls, 'utf8')};
		},
	};
}
