import assert from 'node:assert/strict';
import {settle} from '../../../src/practice/docker/dockerd.ts';
import {scenarioNamed, worldOf} from '../../../src/practice/index.ts';
import {durationOf, ran, textOn} from '../../../src/practice/program.ts';
import {runLine} from '../../../src/practice/shell/run-line.ts';
import {newShell} from '../../../src/practice/shell/shell-session.ts';
import type {Box} from '../box.ts';
import {differenceOf, type Exception, type Told} from '../compare-transcripts.ts';
import {HAPPY_PATH} from '../happy-path.ts';
import {BUNDLE, readJsonLines} from '../proofs.ts';
import {apkOf, REAL_APK} from '../real-apk.ts';
import type {Scenario} from '../scenario.ts';

/** Where the lab is not Alpine, whichever apk it has. */
const OF_THE_BOX: readonly Exception[] = [
	{
		reason: 'a fresh Alpine names its installation medium first, and has other packages in world',
		command: /^cat \/etc\/apk/,
		leftOut: /^\| (#\/media\/cdrom\/apks|openssl|doas|linux-virt)\n/gm,
	},
	{
		reason: 'Alpine splits some packages that Debian does not, and one comes earlier there',
		command: /^apk .*(add|del) /,
		leftOut: /^\| .*(Installing|Purging) (glib|libip[46]tc|docker-cli-buildx|log_proxy) .*\n/gm,
	},
	{
		reason: 'the script that makes the group belongs to docker-engine; certificates have scripts',
		command: /^apk .*(add|del) /,
		leftOut: /^\| +Executing (docker|docker-engine|ca-certificates)-.*\n/gm,
	},
	{
		reason: 'the index of main is as old as the lab; a stand-in fetches it anew each time',
		command: /^apk update/,
		leftOut: /^\| fetch .*\/main\/.*\n/gm,
	},
	{
		reason: 'what goes first depends on how packages name the libraries they need',
		command: /^apk del/,
		inAnyOrder: /Purging/,
	},
	{
		reason: 'Debian has no plug-in buildx',
		command: /^docker info/,
		leftOut: /^\| {3}buildx: .*\n.*\n.*\n/gm,
	},
	{
		reason: 'kernel, memory and control groups belong to the machine that the lab runs on',
		command: /^docker info/,
		leftOut: /^. (WARNING: |! | Kernel Version| Operating System| Total Memory| CPUs).*\n/gm,
	},
	{
		reason: 'Docker lists its runtimes in any order',
		command: /^docker info/,
		leftOut: /^\| {2}Runtimes: .*\n/gm,
	},
	{
		reason: 'a shell that gets its line by -c counts lines',
		command: /^docker version/,
		leftOut: /(?<=^! sh: )line 0: /gm,
	},
	{
		reason: 'whether the client gets to say that it verifies a layer is a matter of luck',
		command: /^docker (run|pull)/,
		leftOut: /^. \S+: (Verifying Checksum|Download complete)\n/gm,
	},
	{
		reason: 'busybox of the lab is linked statically',
		command: /^tar /,
		leftOut: / lib\/ld-musl-x86_64\.so\.1/g,
	},
];

/** Where the stand-in for apk is not apk; recorded transcripts of a real apk decide. */
const OF_THE_STAND_IN: readonly Exception[] = [
	{
		reason: 'the stand-in takes no heed of -x',
		command: /^apk search/,
		leftOut: /^\| docker-(cli|engine|openrc).*\n/gm,
	},
	{
		reason: 'the stand-in does not sort world',
		command: /^cat \/etc\/apk\/world/,
		inAnyOrder: /^\|/,
	},
];

/** Where the Docker of 3.23 is a major version ahead of the lab's. */
const OF_NEWER_DOCKER: Exception = {
	reason: 'Docker 29 keeps images in containerd, 28 in its own folder',
	command: /^docker info/,
	leftOut:
		/^\| {2}(Storage Driver: .*| {2}(driver-type|Backing|Supports|Using|Native|userxattr).*)\n|\boverlay(2|fs) (?=\d)/gm,
};

const EXCEPTIONS = [...OF_THE_BOX, ...(REAL_APK ? [] : OF_THE_STAND_IN)];

/** Time that a line of the list asks to pass. Milliseconds. */
function pauseIn(line: string): number | undefined {
	return line.startsWith('sleep ') ? Number(line.slice('sleep '.length)) * 1000 : undefined;
}

async function typeInLab(box: Box): Promise<readonly Told[]> {
	const told: Told[] = [];
	for (const command of HAPPY_PATH) {
		const {code, stdout, stderr} = await box.enter(['sh', '-c', command]);
		told.push({command, stdout, stderr, exitCode: code});
	}

	return told;
}

function typeInPractice(isNew: boolean): readonly Told[] {
	const scenario = scenarioNamed(isNew ? 'community-off-3.23' : 'community-off');
	assert.ok(scenario);
	let now = Date.now();
	let world = worldOf(scenario, {now, seed: 1});
	let session = newShell(world);
	return HAPPY_PATH.map((command) => {
		const pause = pauseIn(command);
		if (pause !== undefined) {
			now += pause;
			world = settle(world, now);
			return {command, stdout: '', stderr: '', exitCode: 0};
		}

		const result = runLine(world, session, command, now);
		({world, session} = result);
		now += durationOf(ran(world, result.output, 0, result.endsAfterMs));
		const [stdout, stderr] = [textOn(result.output, 'stdout'), textOn(result.output, 'stderr')];
		return {command, stdout, stderr, exitCode: result.exitCode};
	});
}

const byHand: Scenario = {
	name: 'practice-compare',
	proves: 'the whole way typed by hand reads the same here and on the pretend box',
	limitMs: 180_000,
	async run(box, story) {
		const isNew = (await apkOf(box)).startsWith('apk-tools 3');
		const exceptions = [...EXCEPTIONS, ...(isNew ? [OF_NEWER_DOCKER] : [])];
		const difference = differenceOf(await typeInLab(box), typeInPractice(isNew), exceptions);
		story.notes.push(`${HAPPY_PATH.length} commands, ${exceptions.length} exceptions`);
		assert.ok(difference === undefined, difference);
	},
};

/** Returns the commands of a run that were carried out, with what they said. */
function toldBy(json: string): readonly Told[] {
	const told: (Told & {readonly id: unknown})[] = [];
	for (const event of readJsonLines(json)) {
		const last = told.at(-1);
		if (event.event === 'command-started') {
			const command = String(event.shell);
			told.push({id: event.id, command, stdout: '', stderr: '', exitCode: null});
		} else if (event.event === 'output' && last && event.stream !== 'log') {
			const stream = event.stream === 'stderr' ? 'stderr' : 'stdout';
			told.push({...(told.pop() ?? last), [stream]: `${last[stream]}${event.text}\n`});
		} else if (event.event === 'command-finished' && last) {
			told.pop();
			if (event.outcome !== 'skipped') {
				told.push({...last, exitCode: event.exit_code as number | null});
			}
		}
	}

	return told;
}

/** Tests that the lab cannot make: its kernel sets no limits and its name server knows no names. */
const NOT_IN_LAB = /memory\.max|nslookup/;

const byWizard: Scenario = {
	name: 'practice-compare-wizard',
	proves:
		'an unattended run carries out the same commands here and on the pretend box, with the same answers',
	limitMs: 180_000,
	async run(box, story) {
		const real = await box.enter(['node', BUNDLE, 'install', '--yes', '--json']);
		const practice = await box.enter([
			...['node', BUNDLE, 'practice', 'community-off', '--yes', '--json', '--pace', 'instant'],
		]);
		const [lab = [], pretend = []] = [real, practice].map(({code, stdout, stderr}) => {
			assert.equal(code, 0, stderr);
			return toldBy(stdout).filter(({command}) => !NOT_IN_LAB.test(command));
		});
		story.notes.push(`${lab.length} commands, ${EXCEPTIONS.length} exceptions`);
		const difference = differenceOf(lab, pretend, EXCEPTIONS);
		assert.ok(difference === undefined, difference);
	},
};

/** What is learned on the pretend box holds on a real one. */
export const practiceScenarios: readonly Scenario[] = [byHand, byWizard];
