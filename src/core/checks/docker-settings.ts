import {message, say} from '../../messages/message.ts';
import type {Check} from '../check.ts';
import {DAEMON_JSON, SERVICE_CONFIG} from '../daemon-json/files.ts';
import {inspectSettings} from '../daemon-json/inspect-settings.ts';
import type {SettingsProblem} from '../daemon-json/json-problem.ts';
import {mendFiles} from '../daemon-json/mend-files.ts';
import {placedProblem} from '../daemon-json/syntax-words.ts';
import type {Docker} from '../facts.ts';
import {checkFact, type Judge, judged} from './judge.ts';

const ID = 'docker.settings';

/** Judges the settings of the daemon: its file, its flags, and what they open to others. */
export const dockerSettings: Judge = (facts) =>
	checkFact(ID, 'check.what.settings', facts.docker, (docker) => {
		const {problems, options} = inspectSettings(docker);
		const [worst] = problems;
		if (worst) {
			return judgeProblem(worst, problems.length, docker);
		}

		const hasFlags = options.kind === 'unclear' || options.words.length > 0;
		if (docker.daemonJson) {
			return judged(ID, 'ok', DAEMON_JSON, {
				value: message('check.settings'),
				detail: message('check.settings.detail'),
			});
		}

		return judged(ID, 'ok', hasFlags ? SERVICE_CONFIG : DAEMON_JSON, {
			value: message(hasFlags ? 'check.settings.flags' : 'check.settings.none'),
			detail: message(hasFlags ? 'check.settings.flags.detail' : 'check.settings.none.detail'),
		});
	});

function judgeProblem(worst: SettingsProblem, count: number, docker: Docker): Check {
	const fault = say(placedProblem(worst));
	const more = count > 1 ? say(message('check.settings.more', {count: count - 1})) : '';
	if (worst.weight === 'danger') {
		return judged(ID, 'warn', worst.path, {
			value: message('check.settings.open'),
			detail: message('check.settings.open.detail', {fault}),
		});
	}

	if (worst.weight === 'ignored') {
		return judged(ID, 'warn', worst.path, {
			value: message('check.settings.ignored'),
			detail: message('check.settings.ignored.detail', {fault}),
		});
	}

	const isRunning = docker.daemonVersion !== undefined;
	return judged(ID, 'warn', worst.path, {
		consequence: mendFiles(docker) ? 'plan' : 'none',
		value:
			worst.weight === 'stops'
				? message('check.settings.broken')
				: message('check.settings.doubtful'),
		detail: isRunning
			? message('check.settings.broken.running', {fault, more})
			: message('check.settings.broken.detail', {fault, more}),
	});
}
