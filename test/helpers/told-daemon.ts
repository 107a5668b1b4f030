import type {RunEvent} from '../../src/core/event.ts';
import {say} from '../../src/messages/message.ts';
import {type Reply, type ToldBox, toldBox} from './told-box.ts';
import {runTold, stepOf, type TellOptions, waiting} from './told-run.ts';

/** Where the daemon writes. */
export const LOG = '/var/log/docker.log';
/** What docker 28.3.3 says while there is no daemon. */
export const NO_ANSWER: Reply = {
	stderr:
		'Cannot connect to the Docker daemon at unix:///var/run/docker.sock. Is the docker daemon running?\n',
	exitCode: 1,
};
/** What its client says when it answers. */
export const ANSWER: Reply = {stdout: '28.3.3\n'};
/** A line of every start. */
export const HARMLESS = 'time="2026-11-23T09:15:01Z" level=info msg="Starting up"';
/** A line after which it ends. */
export const LAST_WORDS = "failed to start daemon: Devices cgroup isn't mounted";

/** What rc-status says of it. */
export const status = (value: string): Reply => ({
	stdout: `[default]\ndocker =  ${value}\ncrond =  started 00:10:00 (0)\n`,
});

/** Returns a box whose daemon answers only after that many questions. */
export function daemon(...answers: readonly Reply[]): ToldBox {
	return toldBox({[LOG]: 'of an earlier start\n', '/etc/x': ''})
		.reply('docker version', ...answers)
		.reply('rc-status', status('started 00:00:03 (0)'));
}

/** Waits for it to the end. */
export async function wait(box: ToldBox, more: TellOptions = {}, act = waiting()) {
	const told = await runTold(box, [stepOf('wait', [act])], more);
	const [finished] = told.of('command-finished');
	return {...told, finished, said: finished?.detail && say(finished.detail)};
}

/** Returns the texts of all lines of output. */
export const texts = (events: readonly Extract<RunEvent, {event: 'output'}>[]) =>
	events.flatMap(({lines}) => lines.map(({text}) => text));
/** Lets the daemon write to its log when it is asked next. */
export const writes = (box: ToldBox, text: string) => async () => {
	await box.put(LOG, `${(await box.text(LOG)) ?? ''}${text}`);
};
