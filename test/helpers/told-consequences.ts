import type {Answer} from '../../src/core/answer.ts';
import type {BoxRecord} from '../../src/core/box-record.ts';
import {byteStringOfText} from '../../src/core/byte-string.ts';
import {checksFor} from '../../src/core/checks/index.ts';
import type {Choices} from '../../src/core/choices.ts';
import type {Act} from '../../src/core/command.ts';
import {settingOffers} from '../../src/core/daemon-json/setting-offers.ts';
import {diagnoseBox} from '../../src/core/diagnosis/for-box.ts';
import {valueOr} from '../../src/core/fact.ts';
import type {Facts} from '../../src/core/facts.ts';
import {toBase64, type UndoableAct} from '../../src/core/journal.ts';
import {mirrorRows} from '../../src/core/mirrors.ts';
import type {Step} from '../../src/core/plan.ts';
import {planFor} from '../../src/core/plan-for.ts';
import {canCarryOut, planOfRemedy} from '../../src/core/remedies/plan-of-remedy.ts';
import {repositoryFindings} from '../../src/core/repository-findings.ts';
import {rootlessParts} from '../../src/core/rootless/rootless-path.ts';
import {diagnoseTrouble, troubleQuestions} from '../../src/core/trouble/trouble.ts';
import {undoSteps} from '../../src/core/undo-plan.ts';
import {told} from './told-value.ts';

/** Longest line of an act: all of it but what files hold. */
const LONGEST_ACT = 900;

/** The box before the first change: no group, and one wish that the plan has too. */
const BOX: BoxRecord = {
	...{boot: null, kernel: null, world: 'alpine-base\ndocker-cli-compose\n', repositories: {}},
	...{packages: [], runlevels: [], dockerGroup: null, hasDaemonJson: false, hasDockerData: false},
};

/** What a box says whose daemon cannot mount its layers, and whose apk knows no docker. */
const ANSWERS: readonly Answer[] = [
	{
		...{id: 'apk.policy', shell: 'apk policy docker', exitCode: 0, isWell: true, lines: []},
	},
	{
		...{id: 'apk.simulate', shell: 'apk add --simulate docker', exitCode: 1, isWell: false},
		lines: ['ERROR: unable to select packages:', '  docker (no such package):'],
	},
	{
		...{id: 'docker.log', shell: 'tail /var/log/docker.log', exitCode: 0, isWell: false},
		lines: ['failed to start daemon: failed to mount overlay: no such device'],
	},
];

const actLine = ({kind, id, ...act}: Act) => `    ${kind} ${id} ${told(act, LONGEST_ACT)}`;

function stepLines({id, acts, ...step}: Step): readonly string[] {
	return [`  step ${id} ${told(step, LONGEST_ACT)}`, ...acts.map(actLine)];
}

/** Returns what the journal would have of the acts of a plan, newest first. */
function done(steps: readonly Step[]): readonly UndoableAct[] {
	const acts = steps.flatMap((step) => step.acts);
	return acts
		.map((act, index): UndoableAct => {
			const isEdit = act.kind === 'edit' && act.before !== undefined;
			const base64 = isEdit && act.before !== undefined ? toBase64(act.before) : null;
			const before = {base64, mode: isEdit ? 0o644 : null, uid: 0, gid: 0, backup: null};
			return {
				...{run: 'r', number: index + 1, act, outcome: 'succeeded'},
				before: act.kind === 'edit' ? before : undefined,
				box: BOX,
			};
		})
		.toReversed();
}

/** Returns all that follows from the facts of a box, a line each: checks, causes, plan and way back. */
export function consequences(facts: Facts, choices: Choices): readonly string[] {
	const {diagnoses} = diagnoseBox({facts});
	const {steps} = planFor(facts, choices);
	const files = new Map([
		['/etc/docker/daemon.json', valueOr(facts.docker, undefined)?.daemonJson?.content],
		['/etc/resolv.conf', byteStringOfText('# by dhcp\nnameserver 10.0.2.3\n')],
		['/etc/apk/world', byteStringOfText(`${valueOr(facts.world, []).join('\n')}\n`)],
	]);
	const {mended, others} = repositoryFindings(facts, choices);
	return [
		...checksFor(facts, choices).map(
			({id, ...check}) => `  check ${id} ${told(check, LONGEST_ACT)}`,
		),
		...mended.map((finding) => `  mended ${told(finding, LONGEST_ACT)}`),
		...others.map((finding) => `  finding ${told(finding, LONGEST_ACT)}`),
		...mirrorRows(facts).map((row) => `  mirror ${told(row)}`),
		...steps.flatMap(stepLines),
		...troubleQuestions(facts, choices).map((question) => `  asks ${told(question, LONGEST_ACT)}`),
		`  trouble ${diagnoseTrouble(facts, []).map(({cause}) => cause)}`,
		`  with answers ${diagnoseTrouble(facts, ANSWERS).map(({cause}) => cause)}`,
		...rootlessParts(facts).map((part) => `  rootless ${told(part, LONGEST_ACT)}`),
		...settingOffers(facts).map(({id, title}) => `  offers ${id} ${told(title)}`),
		...undoSteps(done(steps), facts).flatMap(({step}) => stepLines(step)),
		...diagnoses.flatMap(({remedies, ...diagnosis}) => [
			`  cause ${told(diagnosis, LONGEST_ACT)}`,
			...remedies.flatMap((remedy) => {
				const {because} = diagnosis;
				const step = planOfRemedy({remedy, because, facts, choices, files});
				const how = canCarryOut(remedy, {facts, choices}) ? 'here' : 'elsewhere';
				return [`  remedy ${how} ${told(remedy, LONGEST_ACT)}`, ...(step ? stepLines(step) : [])];
			}),
		]),
	];
}

/** Returns the lines that are not among others, and those of the others that are gone. */
export function difference(lines: readonly string[], others: readonly string[]): readonly string[] {
	const own = new Set(lines);
	const known = new Set(others);
	return [
		...others.filter((line) => !own.has(line)).map((line) => `- ${line.trim().slice(0, 60)}`),
		...lines.filter((line) => !known.has(line)),
	];
}
