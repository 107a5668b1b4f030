import {readFileSync, writeFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {alpine, fakeMachine} from './fake-machine.ts';

/** What real apks said about docker, told of nodejs: id of the recording, exit code, words of the message. */
const CASES = [
	['db-locked--2.14', 1, 'Another apk is running'],
	['db-locked--3.0', 1, 'Another apk is running'],
	['not-root--2.14', 5, 'it needs root'],
	['not-root--3.0', 5, 'it needs root'],
	['fs-full--2.14', 1, 'The disk is full'],
	['fs-full--3.0', 1, 'The disk is full'],
	['fs-read-only--2.14', 1, 'The disk is read-only'],
	['dns-no-server--2.14', 1, 'the network is the reason'],
	['dns-no-server--3.0', 1, 'the network is the reason'],
	['tcp-refused--2.14', 1, 'the network is the reason'],
	['tcp-timeout--3.0', 1, 'the network is the reason'],
	['tls-not-yet-valid--2.14', 1, 'does not trust the certificate'],
	['tls-not-yet-valid--3.0', 1, 'does not trust the certificate'],
	['community-commented-docker--2.14', 1, 'although the repository "main" is on'],
	['community-commented-docker--3.0', 1, 'although the repository "main" is on'],
	['repositories-empty--2.14', 1, 'the repository "main" is off'],
	['repositories-empty--3.0', 1, 'the repository "main" is off'],
	['sig-keys-missing--2.14', 1, 'does not trust the signature'],
	['db-installed-corrupt--2.14', 1, 'for a reason not known here'],
] as const;

/** A recorded session with a real apk. */
type Transcript = {
	readonly stdout: string;
	readonly stderr: string;
	readonly exit_code: number;
	readonly repositories: string;
};

function recording(id: string): Transcript {
	const url = new URL(`../fixtures/apk-transcripts/${id}.json`, import.meta.url);
	return JSON.parse(readFileSync(url, 'utf8')) as Transcript;
}

/** A fake apk that says of nodejs what a real one said of docker. */
function apkOf({stdout, stderr, exit_code}: Transcript): string {
	return `cat <<'END'\n${(stdout + stderr).replaceAll('docker', 'nodejs').trimEnd()}\nEND\nexit ${exit_code}\n`;
}

async function startWith(apk: string, repositories?: string) {
	const machine = fakeMachine({osRelease: alpine('3.22.2'), programs: {id: 'echo 0\n', apk}});
	if (repositories !== undefined) {
		writeFileSync(`${machine.root}/etc/apk/repositories`, repositories);
	}

	return {machine, ...(await machine.start('the sh of this machine', ['install', '--yes']))};
}

describe('start.sh when apk cannot add Node', () => {
	it.each(CASES)('%s', async (id, expectedCode, words) => {
		const recorded = recording(id);
		const {code, stderr, stdout} = await startWith(apkOf(recorded), recorded.repositories);
		expect(stderr).toContain(words);
		expect(code).toBe(expectedCode);
		expect(stdout).toBe('');
		expect(stderr).toMatch(/^ {2}said {3}\S/m);
		expect(stderr).toMatch(/^ {2}next {3}\S/m);
	});

	it('shows the line to add when "main" is off, with the release of this box', async () => {
		const {stderr} = await startWith(
			apkOf(recording('repositories-empty--3.0')),
			'#http://mirror.example/alpine/v3.22/main\n',
		);
		expect(stderr).toContain(
			'next   echo https://dl-cdn.alpinelinux.org/alpine/v3.22/main >>/etc/apk/repositories',
		);
	});

	it('names the mirror of this box when it cannot be reached', async () => {
		const {stderr} = await startWith(apkOf(recording('dns-no-server--2.14')));
		expect(stderr).toContain('next   ping -c 3 mirror.example');
	});

	it('keeps the lines of its own short enough for 80 columns', async () => {
		const {stderr} = await startWith(apkOf(recording('tls-not-yet-valid--3.0')));
		const own = stderr.split('\n').filter((line) => !/^ {2}(said|log|\|)/.test(line));
		expect(own.filter((line) => line.length > 78)).toEqual([]);
	});

	it('keeps the log of a failure it does not know', async () => {
		const {stderr} = await startWith("echo 'ERROR: of a new kind'; exit 3\n");
		expect(stderr).toContain('said   ERROR: of a new kind');
		expect(stderr).toMatch(/log {4}\/.+\/log/);
	});
});
