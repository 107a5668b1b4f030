import assert from 'node:assert/strict';
import {focus} from '../../helpers/walk.ts';
import {proveDocker, proveOnlyCommunityChanged} from '../proofs.ts';
import type {Scenario} from '../scenario.ts';

const SIZES = [
	{columns: 80, rows: 24},
	{columns: 40, rows: 15},
];
/** The first frame of a box that has just been made. Milliseconds. */
const START_MS = 30_000;
/** A stage with a real daemon. Milliseconds. */
const STAGE_MS = 90_000;

const BROKEN = '{\n  "log-driver": "json-file",\n  "log-opts": {"max-size": "10m"},\n}\n';

/** The daemon does not start because of a comma: found out from the first screen and mended there. */
function settings({columns, rows}: (typeof SIZES)[number]): Scenario {
	return {
		name: `mend-settings-${columns}x${rows}`,
		proves: `broken settings are found out, mended and proved by keys at ${columns}x${rows}`,
		limitMs: 240_000,
		async run(box, story) {
			await box.shell(
				'sed -i "s/^#http/http/" /etc/apk/repositories; apk add docker docker-cli-compose',
			);
			await box.shell(`mkdir -p /etc/docker; cat > /etc/docker/daemon.json <<'END'\n${BROKEN}END`);
			await box.shell('rc-update add docker default; service docker start; sleep 3; true');
			const terminal = box.terminal(['sh', 'start.sh', '--ascii'], {columns, rows});
			try {
				await terminal.until('> Start', START_MS);
				await focus(terminal, /Something does not work/);
				await terminal.press('enter');
				await terminal.until('None of these', STAGE_MS);
				story.trace.push(terminal.screen());
				assert.match(terminal.screen(), /daemon\.json/);
				await terminal.press('enter');
				await terminal.until('Is it this?');
				await terminal.until('Not this one', START_MS);
				story.trace.push(terminal.screen());
				assert.match(terminal.screen(), /unable to configure|invalid character/);
				await focus(terminal, /Correct the setting/);
				await terminal.press('enter');
				await terminal.until('> Apply');
				story.trace.push(terminal.screen());
				await terminal.press('enter');
				await terminal.until('This is gone', STAGE_MS);
				story.trace.push(terminal.screen());
				await terminal.press('q');
				await terminal.exit();
			} finally {
				await terminal.close();
			}

			const text = await box.shell('cat /etc/docker/daemon.json');
			assert.deepEqual(JSON.parse(text), {
				'log-driver': 'json-file',
				'log-opts': {'max-size': '10m'},
			});
			assert.match(await box.shell('docker version --format "{{.Server.Version}}"'), /^\d/);
			const undo = await box.shell('cd /project && sh start.sh undo --yes');
			story.trace.push(undo);
			assert.equal(await box.shell('cat /etc/docker/daemon.json'), BROKEN);
		},
	};
}

/** Community is left out, the installation fails, and the first item of the failure mends it. */
function community({columns, rows}: (typeof SIZES)[number]): Scenario {
	return {
		name: `mend-community-${columns}x${rows}`,
		proves: `a failed installation is mended from its own screen by keys at ${columns}x${rows}`,
		limitMs: 240_000,
		async run(box, story) {
			const before = await box.shell('cat /etc/apk/repositories');
			const terminal = box.terminal(['sh', 'start.sh', '--ascii'], {columns, rows});
			try {
				await terminal.until('> Start', START_MS);
				await terminal.press('enter');
				await terminal.until('> Go on to Repositories', START_MS);
				await terminal.press('enter');
				await terminal.until('> Apply');
				await focus(terminal, /Skip/);
				await terminal.press('enter');
				await terminal.until(/^\s*> Install\s*$/m, START_MS);
				await terminal.press('enter');
				await terminal.until('> Switch on', START_MS);
				story.trace.push(terminal.screen());
				await terminal.press('enter');
				await terminal.until('> Apply');
				await terminal.press('enter');
				await terminal.until('Done: Switch on', START_MS);
				await terminal.until(/^\s*> Install\s*$/m, START_MS);
				story.trace.push(terminal.screen());
				await terminal.press('enter');
				for (const next of [
					'> Go on to Service',
					'> Start Docker',
					'> Go on to Verify',
					'> Run the tests',
					'> Go on to the summary',
				]) {
					await terminal.until(next, STAGE_MS);
					story.trace.push(terminal.screen());
					await terminal.press('enter');
				}

				await terminal.until(/Docker works on this machine/, STAGE_MS);
				await terminal.press('enter');
				const {code} = await terminal.exit();
				assert.equal(code, 0);
			} finally {
				await terminal.close();
			}

			await proveDocker(box);
			proveOnlyCommunityChanged(before, await box.shell('cat /etc/apk/repositories'));
		},
	};
}

/** What helps, carried out from the screens. */
export const mendScenarios: readonly Scenario[] = [...SIZES.map(settings), ...SIZES.map(community)];
