import type {Box} from './box.ts';
import type {Scenario, Story} from './scenario.ts';

/** How a scenario ended. */
export type ScenarioResult = {
	readonly scenario: Scenario;
	readonly error: unknown;
	readonly seconds: number;
	/** Its line of the table of broken boxes. */
	readonly row: readonly string[] | undefined;
};

/** What of the box helps to understand a failure; each part may be missing. */
const EVIDENCE = `
for f in /var/log/alpine-docker-wizard/*.log /var/log/docker.log; do
	[ -f "$f" ] || continue
	echo "--- the end of $f"; grep -v level=info "$f" | tail -n 25
done
echo "--- services"; rc-status -a 2>&1 | grep -E 'docker|containerd|cgroups'
echo "--- repositories"; cat /etc/apk/repositories`;

async function report(scenario: Scenario, error: unknown, story: Story, box: Box): Promise<void> {
	const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
	const evidence = await box.enter(['sh', '-c', EVIDENCE], {limitMs: 20_000});
	console.log(
		[
			`\n================ ${scenario.name}`,
			text,
			...story.trace.slice(-3),
			evidence.stdout,
			`================ end of ${scenario.name}\n`,
		].join('\n'),
	);
}

/** Runs a scenario on a fresh box, within its time, and prints how it went. */
export async function runScenario(scenario: Scenario, box: Box): Promise<ScenarioResult> {
	const story: Story = {notes: [], trace: []};
	let error: unknown;
	let timer: NodeJS.Timeout | undefined;
	await box.reset();
	await box.up();
	const begin = performance.now();
	try {
		const limit = new Promise<never>((_, reject) => {
			timer = setTimeout(
				() => reject(new Error(`not done after ${scenario.limitMs / 1000} s`)),
				scenario.limitMs,
			);
		});
		await Promise.race([scenario.run(box, story), limit]);
	} catch (caught) {
		error = caught;
	} finally {
		clearTimeout(timer);
	}

	const seconds = (performance.now() - begin) / 1000;
	console.log(`${error ? 'FAIL' : 'ok'} ${scenario.name} (${seconds.toFixed(1)} s)`);
	for (const note of story.notes) {
		console.log(`     ${note}`);
	}

	if (error) {
		await report(scenario, error, story, box);
	}

	return {scenario, error, seconds, row: story.row};
}
