import assert from 'node:assert/strict';
import path from 'node:path';
import type {Box} from '../box.ts';
import {differences, listFolder} from '../listing.ts';
import {BUNDLE, readJsonLines} from '../proofs.ts';
import type {Scenario} from '../scenario.ts';
import {BROKEN_BOXES, type BrokenBox} from './broken-boxes.ts';

/** The wait for a daemon has 60 s, the proof some more. */
const LIMIT_MS = 240_000;

/** A box with Docker running, as the product or a person made it. */
const HEALTHY = `
sed -i "s/^#http/http/" /etc/apk/repositories
apk add docker docker-cli-compose
rc-update add docker default
sleep 1.1; rc-update -u
service docker start
for i in $(seq 1 50); do docker version >/dev/null 2>&1 && break; sleep 0.2; done
docker version --format '{{.Server.Version}}'`;

type Run = {
	readonly code: number | null;
	readonly causes: readonly string[];
	readonly text: string;
	readonly seconds: number;
	/** From the start of the wait to its end; undefined where nothing was waited for. */
	readonly waited: number | undefined;
};

async function install(box: Box, options: readonly string[]): Promise<Run> {
	const command = ['node', BUNDLE, 'install', '--yes', '--json', ...options];
	const {code, stdout, stderr, seconds} = await box.enter(command);
	const events = readJsonLines(stdout);
	const causes = events.flatMap(({event, diagnoses}) =>
		event === 'diagnosed' && Array.isArray(diagnoses)
			? diagnoses.map(({cause}: {cause: string}) => cause)
			: [],
	);
	const wait = events.find(({event, id}) => event === 'command-finished' && id === 'docker.wait');
	const waited = typeof wait?.duration_ms === 'number' ? wait.duration_ms / 1000 : undefined;
	return {code, causes, text: stdout + stderr, seconds, waited};
}

const listEtc = (box: Box) => listFolder(path.join(box.root, 'etc'), {withTimes: false});

function scenario(broken: BrokenBox): Scenario {
	const {name, cause, ends} = broken;
	return {
		name: `service-${name}`,
		proves: `${broken.what}: ${ends === 'works' ? 'Docker works at the end' : 'the cause is named, exit 1'}`,
		limitMs: LIMIT_MS,
		async run(box, story) {
			if (broken.begins !== 'fresh') {
				await box.shell(HEALTHY);
			}

			await broken.break(box);
			const before = listEtc(box);
			const run = await install(box, broken.options ?? []);
			story.trace.push(run.text);
			const seen = run.causes[0] ?? (run.code === 0 ? '-' : 'in words');
			story.row = [name, cause, seen, run.code === 0 ? 'yes' : 'no', `${run.seconds.toFixed(1)} s`];
			story.notes.push(
				`seen: ${run.causes.join(', ') || '-'}${run.waited === undefined ? '' : `; waited ${run.waited.toFixed(1)} s`}`,
			);
			if (ends === 'works') {
				assert.equal(run.code, 0, `exit code ${run.code}`);
				await broken.prove?.(box);
				return;
			}

			assert.equal(run.code, 1, `exit code ${run.code}`);
			assert.ok(
				broken.says ? broken.says.test(run.text) : run.causes[0] === cause,
				`expected ${cause}, got ${run.causes.join(', ') || 'nothing'}`,
			);
			assert.deepEqual(differences(before, listEtc(box)), [], '/etc is as it was');
			assert.ok(run.waited === undefined || run.waited < 5, `waited ${run.waited} s`);
		},
	};
}

/**
 * Rows that tell the truth about the lab: its mirror has no index, and the machine below keeps the
 * controllers of control groups to itself.
 */
const TRUE_OF_LAB = /^(?:network\.|cgroups\.version$)/;

const healthy: Scenario = {
	name: 'service-healthy',
	proves: 'check on a box where Docker runs: ready, and no row names a false problem',
	limitMs: LIMIT_MS,
	async run(box, story) {
		await box.shell(HEALTHY);
		const {code, stdout, stderr} = await box.enter(['node', BUNDLE, 'check', '--json']);
		story.trace.push(stdout, stderr);
		assert.equal(code, 0);
		const [report] = readJsonLines(stdout);
		assert.equal(report?.verdict, 'ready');
		assert.ok(Array.isArray(report.checks));
		const named = report.checks.filter(
			({id, status}: {id: string; status: string}) =>
				['warn', 'fail', 'unknown'].includes(status) && !TRUE_OF_LAB.test(id),
		);
		assert.deepEqual(named, []);
		story.notes.push((await box.shell('openrc --version')).trim());
	},
};

/** A healthy box, and boxes on which Docker does not run, each broken for real. */
export const serviceScenarios: readonly Scenario[] = [healthy, ...BROKEN_BOXES.map(scenario)];
