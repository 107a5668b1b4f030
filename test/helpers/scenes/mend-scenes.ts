import type {Answer} from '../../../src/core/answer.ts';
import {byHandStep, findingsOfTyped} from '../../../src/core/by-hand-step.ts';
import {DEFAULT_CHOICES} from '../../../src/core/choices.ts';
import {known} from '../../../src/core/fact.ts';
import type {Facts} from '../../../src/core/facts.ts';
import {type MirrorRow, mirrorRows} from '../../../src/core/mirrors.ts';
import {planFor} from '../../../src/core/plan-for.ts';
import {planOfRemedy} from '../../../src/core/remedies/plan-of-remedy.ts';
import {repositoryFindings} from '../../../src/core/repository-findings.ts';
import type {State} from '../../../src/core/state.ts';
import {checkId} from '../../../src/core/trouble/check-of-cause.ts';
import type {Trouble} from '../../../src/core/trouble/trouble.ts';
import type {View} from '../../../src/core/view.ts';
import {message} from '../../../src/messages/message.ts';
import {
	docker,
	facts,
	factsWithDocker,
	probedFile,
	REPOSITORIES_WITHOUT_COMMUNITY,
} from '../facts.ts';
import * as output from '../program-output.ts';
import {doneBefore, knownState, stageState} from '../state.ts';
import {COMMUNITY_DISABLED, DNS_FAILURE, KERNEL_NOT_REBOOTED} from './diagnoses.ts';
import {afterRepositories, STAGE_SCENES} from './stage-scenes.ts';

/** A file with more in it than a missing community line. */
const MIXED = facts({
	repositoryFiles: known(
		[
			probedFile(
				'/etc/apk/repositories',
				`${REPOSITORIES_WITHOUT_COMMUNITY}/media/cdrom/apks\nhttps://dl-cdn.alpinelinux.org/alpine/edge/community\n`,
			),
		],
		'/etc/apk/repositories',
	),
});

function withFindings(state: State, found: Facts): State {
	return {
		...state,
		facts: found,
		findings: repositoryFindings(found, state.choices),
		plan: planFor(found, state.choices),
	};
}

function onRepositories(overrides: Partial<State> = {}): State {
	const state = knownState({
		screen: 'repositories',
		stages: doneBefore('repositories'),
		...overrides,
	});
	return withFindings(state, MIXED);
}

function failedInstall(...views: readonly View[]): State {
	const state = STAGE_SCENES['install-failed']?.() as State;
	return {...state, views};
}

function stepOf(remedy = COMMUNITY_DISABLED.remedies[0]) {
	const step =
		remedy &&
		planOfRemedy({
			remedy,
			because: COMMUNITY_DISABLED.because,
			facts: facts(),
			choices: DEFAULT_CHOICES,
			files: new Map([['/etc/resolv.conf', 'nameserver 10.0.2.3\n']]),
		});
	if (!step) {
		throw new Error('no step');
	}

	return step;
}

const ENABLE = stepOf();
const preview: View = {view: 'step', step: ENABLE, findings: [], ended: null};

function remedyRun(ends: boolean): State {
	const told = afterRepositories().add(ENABLE).begin(ENABLE.id).act('repositories.fix', [], 20);
	told.start('apk.update').wait(900).print(output.APK_UPDATE_NO_NETWORK.slice(0, 2)).wait(600);
	if (ends) {
		const because = message('run.exit-code', {program: 'apk', code: 2});
		told
			.finish('failed', 2, because)
			.diagnose(ENABLE.id, DNS_FAILURE)
			.putBack(ENABLE.id, 'repositories.fix', '/etc/apk/repositories')
			.end(ENABLE.id, 'failed', because);
	}

	return stageState('install', 'failed', told, {
		running: ends ? null : 'remedy',
		views: [{...preview, ended: ends ? 'failed' : null} as View],
	});
}

function measured(): readonly MirrorRow[] {
	const times = [83, undefined, 412, 38];
	return mirrorRows(facts()).map((row, index) => ({
		...row,
		time:
			index === 1
				? {kind: 'failed', reason: "bad address 'mirrors.edge.kernel.org'"}
				: times[index] === undefined
					? {kind: 'waiting'}
					: {kind: 'answered', milliseconds: times[index]},
	}));
}

const CRASHED = facts({
	docker: known(
		docker({
			packages: ['docker', 'docker-engine', 'docker-cli', 'docker-openrc', 'docker-cli-compose'],
			clientVersion: '28.3.3',
			daemonError: 'Cannot connect to the Docker daemon at unix:///var/run/docker.sock.',
			service: {exists: true, state: 'crashed', respawns: 5, runlevels: ['default']},
		}),
		'docker version',
	),
});

function answer(id: string, shell: string, exitCode: number, lines: readonly string[]): Answer {
	return {id, shell, exitCode, isWell: exitCode === 0, lines};
}

const ANSWERS: readonly Answer[] = [
	answer('service.status', 'service docker status', 32, [' * status: crashed']),
	answer('docker.ask', "docker version --format '{{.Server.Version}}'", 1, [
		'Cannot connect to the Docker daemon at unix:///var/run/docker.sock. Is the docker daemon running?',
	]),
	answer('docker.log', 'tail -n 60 /var/log/docker.log', 0, output.DOCKER_LOG_NO_NFT),
];

const LOOK = answer(
	checkId('kernel-upgraded-not-rebooted'),
	'ls -d /lib/modules/6.12.31-0-lts',
	1,
	['ls: /lib/modules/6.12.31-0-lts: No such file or directory'],
);

function trouble(
	change: Partial<Trouble> = {},
	overrides: Partial<State> = {},
	found: Facts = CRASHED,
): State {
	return knownState(
		{
			screen: 'trouble',
			trouble: {
				from: 'welcome',
				known: [],
				answers: ANSWERS,
				diagnoses: [KERNEL_NOT_REBOOTED, DNS_FAILURE],
				mended: undefined,
				...change,
			},
			...overrides,
		},
		found,
	);
}

const TYPED = {
	path: '/etc/apk/repositories',
	before: REPOSITORIES_WITHOUT_COMMUNITY,
	after: `${REPOSITORIES_WITHOUT_COMMUNITY.replace(/^#(.*\/community)$/m, '$1')}htps://example.org/alpine/v3.22/main\n`,
};

/** Remedies, servers, findings, and the search for what is wrong. */
export const MEND_SCENES: Readonly<Record<string, () => State>> = {
	'repositories-findings': () => onRepositories(),
	'repositories-other-findings': () => onRepositories({views: [{view: 'findings'}]}),
	'repositories-mirrors': () =>
		onRepositories({views: [{view: 'mirrors'}], mirrors: mirrorRows(facts())}),
	'repositories-mirrors-measured': () =>
		onRepositories({
			views: [{view: 'mirrors'}],
			mirrors: measured(),
			cursor: 1,
			asking: 'mirrors',
		}),
	'repositories-other-mirror': () => {
		const choices = {...DEFAULT_CHOICES, mirror: 'https://mirror.leaseweb.com/alpine'};
		const state = knownState({
			screen: 'repositories',
			stages: doneBefore('repositories'),
			choices,
			notice: message('notice.mirror-chosen'),
		});
		return withFindings(state, facts());
	},
	'repositories-typed': () => {
		const step = byHandStep(TYPED, facts(), DEFAULT_CHOICES);
		const findings = findingsOfTyped(TYPED, facts());
		return onRepositories({
			views: step ? [{view: 'step', step, findings, ended: null}] : [],
		});
	},
	'remedy-preview': () => failedInstall(preview),
	'remedy-running': () => remedyRun(false),
	'remedy-failed': () => remedyRun(true),
	'remedy-stopped': () => failedInstall({...preview, ended: 'stopped'} as View),
	'remedy-advice': () => failedInstall({view: 'advice', remedy: DNS_FAILURE.remedies[0]} as View),
	'remedy-outside': () => failedInstall({view: 'advice', remedy: DNS_FAILURE.remedies[2]} as View),

	'trouble-looking': () =>
		trouble({answers: [], diagnoses: undefined}, {probing: 'network', asking: 'questions'}),
	'trouble-causes': () => trouble(),
	'trouble-well': () => trouble({answers: [], diagnoses: []}, {checks: []}, factsWithDocker()),
	'trouble-unknown': () => trouble({diagnoses: []}),
	'trouble-mended': () =>
		trouble({
			from: 'service',
			answers: ANSWERS.slice(0, 1).map((one) => ({...one, exitCode: 0, isWell: true})),
			diagnoses: [],
			mended: KERNEL_NOT_REBOOTED,
		}),
	'trouble-not-mended': () => trouble({mended: KERNEL_NOT_REBOOTED}),
	'trouble-cause': () =>
		trouble(
			{answers: [...ANSWERS, LOOK]},
			{views: [{view: 'cause', cause: KERNEL_NOT_REBOOTED.cause}]},
		),
	'trouble-cause-looking': () =>
		trouble({}, {views: [{view: 'cause', cause: KERNEL_NOT_REBOOTED.cause}], asking: 'check'}),
	'trouble-report': () =>
		trouble(
			{},
			{
				views: [
					{view: 'report', path: '/var/log/alpine-docker-wizard/report-2026-11-23T091500Z.txt'},
				],
			},
		),
};
