import {message} from '../../messages/message.ts';
import {textOf} from '../byte-string.ts';
import {checkFact, type Judge, judged} from './judge.ts';

/** Judges the settings file of the daemon, without which it starts and with a broken one not. */
export const dockerSettings: Judge = (facts) =>
	checkFact('docker.settings', 'check.what.settings', facts.docker, ({daemonJson}) => {
		const id = 'docker.settings';
		const source = '/etc/docker/daemon.json';
		if (!daemonJson) {
			return judged(id, 'ok', source, {
				value: message('check.settings.none'),
				detail: message('check.settings.none.detail'),
			});
		}

		const fault = jsonFault(textOf(daemonJson.content));
		return fault === undefined
			? judged(id, 'ok', source, {
					value: message('check.settings'),
					detail: message('check.settings.detail'),
				})
			: judged(id, 'warn', source, {
					value: message('check.settings.broken'),
					detail: message('check.settings.broken.detail', {fault}),
				});
	});

/** An empty file counts as no settings, as dockerd takes it. */
function jsonFault(text: string): string | undefined {
	if (text.trim() === '') {
		return undefined;
	}

	try {
		JSON.parse(text);
		return undefined;
	} catch (error) {
		return error instanceof Error ? error.message : String(error);
	}
}
