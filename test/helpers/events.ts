import type {Diagnosis} from '../../src/core/diagnosis.ts';
import type {OutputStream, RunEvent, StepOutcome} from '../../src/core/event.ts';
import type {Outcome} from '../../src/core/outcome.ts';
import type {StepId, StepSummary} from '../../src/core/plan.ts';
import {type Message, message, verbatim} from '../../src/messages/message.ts';

/** When the recorded runs began. */
export const RUN_AT = Date.UTC(2026, 10, 23, 9, 15, 0);
/** Where the recorded runs kept their log. */
export const RUN_LOG = '/var/log/alpine-docker-wizard/2026-11-23T09-15-00Z.log';

const STEPS: readonly StepSummary[] = [
	{
		id: 'repositories',
		stage: 'repositories',
		title: message('step.repositories.title'),
		need: 'needed',
	},
	{id: 'update', stage: 'repositories', title: message('step.update.title'), need: 'needed'},
	{id: 'install', stage: 'install', title: message('step.install.title'), need: 'needed'},
	{id: 'enable', stage: 'service', title: message('step.enable.title'), need: 'needed'},
	{id: 'start', stage: 'service', title: message('step.start.title'), need: 'needed'},
	{id: 'wait', stage: 'service', title: message('step.wait.title'), need: 'needed'},
	{id: 'access', stage: 'service', title: message('step.access.title'), need: 'skipped'},
	{id: 'verify', stage: 'verify', title: message('step.verify.title'), need: 'needed'},
];

/** What `apk add docker` of apk-tools 2.14.10 prints on Alpine 3.22, shortened in the middle. */
const APK_ADD_OUTPUT = [
	'(1/20) Installing ca-certificates (20250911-r0)',
	'(2/20) Installing libseccomp (2.6.0-r0)',
	'(16/20) Installing docker-engine (28.3.3-r4)',
	'Executing docker-engine-28.3.3-r4.pre-install',
	'(20/20) Installing docker (28.3.3-r4)',
	'Executing busybox-1.37.0-r20.trigger',
	'OK: 266 MiB in 41 packages',
];

/** What the same apk says where community is switched off. */
const APK_ADD_REFUSAL = [
	'ERROR: unable to select packages:',
	'  docker (no such package):',
	'    required by: world[docker]',
];

/** What a recogniser makes of that refusal. */
export const COMMUNITY_DISABLED: Diagnosis = {
	cause: 'community-repo-disabled',
	confidence: 'certain',
	title: verbatim('apk does not know "docker".'),
	because: verbatim('/etc/apk/repositories line 2 is switched off. docker is in "community".'),
	evidence: [{line: 2, text: '  docker (no such package):'}],
	remedies: [
		{
			id: 'repositories.enable-community',
			title: verbatim('Switch on community and try again'),
			kind: 'plan',
			commands: ['apk update', 'apk add docker'],
		},
	],
};

/** Collects events of a run with a clock that only moves when told to. */
export class RunRecorder {
	readonly events: RunEvent[] = [];
	at = RUN_AT;

	/** Lets time pass. */
	after(milliseconds: number): this {
		this.at += milliseconds;
		return this;
	}

	start(
		options: {
			command?: string;
			dryRun?: boolean;
			practice?: boolean;
			log?: string | null;
			need?: StepSummary['need'];
		} = {},
	): this {
		const {command = 'install', dryRun = false, practice = false, log = RUN_LOG} = options;
		const {need} = options;
		this.events.push({
			at: this.at,
			event: 'run-started',
			command,
			steps: need ? STEPS.map((step) => ({...step, need})) : STEPS,
			log,
			dryRun,
			practice,
		});
		return this;
	}

	step(step: StepId): this {
		this.events.push({at: this.at, event: 'step-started', step});
		return this;
	}

	command(step: StepId, id: string, shell: string, reason: Message): this {
		this.events.push({
			at: this.at,
			event: 'command-started',
			step,
			id,
			kind: 'command',
			shell,
			argv: shell.split(' '),
			reason,
			quietAfterMs: 10_000,
			timeoutMs: 60_000,
		});
		return this;
	}

	edit(step: StepId, path: string, diff: string): this {
		this.events.push({
			at: this.at,
			event: 'command-started',
			step,
			id: 'edit.repositories',
			kind: 'edit',
			shell: `cat > ${path}`,
			path,
			diff,
			reason: message('edit.repositories.reason'),
			quietAfterMs: 10_000,
			timeoutMs: 60_000,
		});
		return this;
	}

	wait(): this {
		this.events.push({
			at: this.at,
			event: 'command-started',
			step: 'wait',
			id: 'docker.wait',
			kind: 'wait',
			shell: "docker version --format '{{.Server.Version}}'",
			argv: ['docker', 'version', '--format', '{{.Server.Version}}'],
			reason: message('wait.docker.reason', {seconds: 60}),
			quietAfterMs: 60_000,
			timeoutMs: 60_000,
		});
		return this;
	}

	output(
		step: StepId,
		id: string,
		texts: readonly string[],
		options: {stream?: OutputStream; omitted?: number} = {},
	): this {
		const {stream = 'stdout', omitted = 0} = options;
		const lines = texts.map((text) => ({stream, text}));
		this.events.push({at: this.at, event: 'output', step, id, lines, omitted});
		return this;
	}

	progress(step: StepId, id: string, done: number, total: number): this {
		this.events.push({at: this.at, event: 'progress', step, id, done, total, unit: 'packages'});
		return this;
	}

	finish(
		step: StepId,
		id: string,
		result: Partial<Omit<Extract<RunEvent, {event: 'command-finished'}>, 'at' | 'event'>> = {},
	): this {
		this.events.push({
			at: this.at,
			event: 'command-finished',
			step,
			id,
			outcome: 'succeeded',
			exitCode: 0,
			durationMs: 200,
			...result,
		});
		return this;
	}

	endStep(step: StepId, outcome: StepOutcome, changed: boolean, because?: Message): this {
		this.events.push({
			at: this.at,
			event: 'step-finished',
			step,
			outcome,
			changed,
			...(because && {because}),
		});
		return this;
	}

	diagnosed(step: StepId, ...diagnoses: readonly Diagnosis[]): this {
		this.events.push({at: this.at, event: 'diagnosed', step, diagnoses});
		return this;
	}

	end(outcome: Outcome): this {
		this.events.push({at: this.at, event: 'run-finished', outcome});
		return this;
	}
}

/** The change that switches community on. */
const DIFF = [
	'--- /etc/apk/repositories',
	'+++ /etc/apk/repositories',
	'@@ -1,3 +1,3 @@',
	' https://dl-cdn.alpinelinux.org/alpine/v3.22/main',
	'-#https://dl-cdn.alpinelinux.org/alpine/v3.22/community',
	'+https://dl-cdn.alpinelinux.org/alpine/v3.22/community',
	' #http://dl-cdn.alpinelinux.org/alpine/edge/testing',
	'',
].join('\n');

/** Returns the events of an installation on a fresh box, from the first to the last. */
export function successfulRun(): readonly RunEvent[] {
	const run = new RunRecorder().start();
	run.step('repositories').edit('repositories', '/etc/apk/repositories', DIFF).after(12);
	run.finish('repositories', 'edit.repositories', {exitCode: null, durationMs: 12});
	run.endStep('repositories', 'done', true);
	run.step('update');
	run.command('update', 'apk.update', 'apk update', message('command.apk-update.reason'));
	run.after(900).output('update', 'apk.update', ['OK: 25395 distinct packages available']);
	run.finish('update', 'apk.update', {durationMs: 900}).endStep('update', 'done', true);
	run.step('install');
	const packages = 'docker, docker-cli-compose';
	run.command(
		'install',
		'apk.add',
		'apk add docker docker-cli-compose',
		message('command.apk-add.reason', {packages}),
	);
	run.after(2000).output('install', 'apk.add', APK_ADD_OUTPUT.slice(0, 2));
	run.progress('install', 'apk.add', 2, 20);
	run.after(29_000).output('install', 'apk.add', APK_ADD_OUTPUT.slice(2, 5), {omitted: 13});
	run.progress('install', 'apk.add', 20, 20);
	run.after(7000).output('install', 'apk.add', APK_ADD_OUTPUT.slice(5));
	run.finish('install', 'apk.add', {durationMs: 38_000}).endStep('install', 'done', true);
	run.step('enable');
	run.command(
		'enable',
		'rc-update.add',
		'rc-update add docker default',
		message('command.rc-update-add.reason'),
	);
	run.after(90).output('enable', 'rc-update.add', [' * service docker added to runlevel default']);
	run.finish('enable', 'rc-update.add', {durationMs: 90}).endStep('enable', 'done', true);
	run.step('start');
	run.command(
		'start',
		'service.start',
		'service docker start',
		message('command.service-start.reason'),
	);
	run.after(800).output('start', 'service.start', [' * Starting Docker Daemon ... [ ok ]']);
	run.finish('start', 'service.start', {durationMs: 800}).endStep('start', 'done', true);
	run.step('wait').wait().after(3100);
	run.output('wait', 'docker.wait', ['API listen on /var/run/docker.sock'], {stream: 'log'});
	run.finish('wait', 'docker.wait', {
		durationMs: 3100,
		detail: message('wait.answered', {version: '28.3.3', seconds: 3}),
	});
	run.endStep('wait', 'done', false);
	run.step('access').endStep('access', 'skipped', false, message('step.access.nobody'));
	run.step('verify');
	run.command(
		'verify',
		'docker.hello-world',
		'docker run --rm hello-world',
		message('command.hello-world.reason'),
	);
	run.after(2500).output('verify', 'docker.hello-world', ['', 'Hello from Docker!']);
	run.finish('verify', 'docker.hello-world', {durationMs: 2500});
	run.endStep('verify', 'done', true);
	return run.end('done').events;
}

/** Returns the events of an installation that ends because apk does not know docker. */
export function failedRun(): readonly RunEvent[] {
	const run = new RunRecorder().start();
	run.step('repositories');
	run.endStep('repositories', 'skipped', false, message('step.repositories.skipped'));
	run.step('install');
	run.command(
		'install',
		'apk.add',
		'apk add docker',
		message('command.apk-add.reason', {packages: 'docker'}),
	);
	run.after(400).output('install', 'apk.add', APK_ADD_REFUSAL, {stream: 'stderr'});
	run.finish('install', 'apk.add', {
		outcome: 'failed',
		exitCode: 1,
		durationMs: 400,
		detail: message('run.exit-code', {program: 'apk', code: 1}),
	});
	run.diagnosed('install', COMMUNITY_DISABLED);
	run.endStep('install', 'failed', false, message('run.exit-code', {program: 'apk', code: 1}));
	return run.end('failed').events;
}

/** Returns the events of a run where nothing was left to do. */
export function satisfiedRun(): readonly RunEvent[] {
	const run = new RunRecorder().start({need: 'satisfied'});
	for (const step of ['repositories', 'update', 'install'] as const) {
		const because = message('step.install.already', {packages: 'docker'});
		run.step(step).endStep(step, 'satisfied', false, because);
	}

	return run.end('done').events;
}
