import type {TextLine} from '../apk-report/parse-report.ts';
import {NO_DAEMON} from './client.ts';
import {type Finding, finding} from './finding.ts';
import {nodesOf} from './reading.ts';
import {fits, type Session} from './session.ts';
import type {Signature} from './signature.ts';

/** What OpenRC says of the service. */
export const SERVICE: readonly Signature[] = [
	{
		cause: 'cgroups-service-missing',
		line: /docker needs service\(s\) (?:[\w, ]*)\bcgroups\b/,
	},
	{
		cause: 'networking-failed',
		line: /cannot start (?:docker|containerd|netmount) as (?<subject>net\w*) would not start|(?<!d)networking failed to start|docker needs service\(s\) net\b/,
	},
	{
		cause: 'service-respawn-limit',
		line: /respawned "?(?<subject>\S*dockerd)"? too many times|docker\s+\[ +failed +\]|dockerd.*(?:spawn|respawn) (?:limit|count exceeded)/,
	},
	{
		cause: 'service-crashed',
		line: /status: (?:unsupervised|crashed)$|docker\s+\[ +(?:unsupervised|crashed) +\]/,
	},
	{
		cause: 'service-state-lost',
		line: /supervise-daemon: \S*dockerd is already running|Manually resetting docker to stopped state/,
	},
	{
		cause: 'initd-crlf',
		line: /\/etc\/init\.d\/\w+: line \d+: *(?:\S*\r?)$|init\.d\/\w+: .*␍|openrc-run\\?r|\/etc\/init\.d\/docker.*bad interpreter|env: can't execute '(?:\/sbin\/)?openrc-run/,
		when: ({has}) => has(/^: not found|␍|openrc-run(?:\\r|\^M|␍)|bad interpreter|can't execute/),
	},
	{
		cause: 'service-name-wrong',
		line: /service [`'](?<subject>dockerd|docker\.service|docker-ce|docker-engine|docker\.io|docker-daemon|dockerd\.service|moby|Docker)' does not exist/,
	},
	{
		cause: 'service-name-wrong',
		line: /(?<subject>systemctl): (?:command )?not found/,
		confidence: 'likely',
		when: ({has}) =>
			has(
				/systemctl (?:\S+ )*(?:start|enable|restart|status) docker|systemctl (?:start|enable|restart|status) .*docker/,
			),
	},
	{
		cause: 'service-not-in-runlevel',
		line: /service [`'](?<subject>docker)' is not in the runlevel/,
		when: ({has}) => !has(/docker (?:has been )?added to runlevel/),
		confidence: 'likely',
	},
	{
		cause: 'docker-engine-missing',
		line: /(?:supervise-daemon|start-stop-daemon): (?<subject>\S*\/dockerd) does not exist/,
	},
	{
		cause: 'docker-not-installed',
		line: /service [`']docker' does not exist|rc-update: service docker does not exist/,
		// Installed later, or without its service: that it is missing is not the trouble any more.
		when: ({reading}) =>
			!nodesOf(reading, 'step').some(
				({verb, package: {name}}) => verb === 'Installing' && name === 'docker',
			),
	},
	{
		cause: 'undetermined',
		line: /supervise-daemon: fopen `\S*supervise-\S*'?: No such file/,
		confidence: 'possible',
	},
];

const STOPPED = /status: stopped|docker\s+\[ +stopped +\]/;
const STOPPED_ON_PURPOSE =
	/Stopping Docker Daemon|(?:rc-service|service) docker stop\b|docker is already stopped/;
const RUNLEVEL_TABLE = /^ *[\w.-]+ \| /;
const IN_RUNLEVEL = /^ *docker \| *\S/;

/** `status: stopped` does not say of what; the command before it does, or the rest of the text. */
function isOfDocker({reading, has}: Session, {line}: TextLine): boolean {
	const command = reading.commands.findLast((typed) => typed.line <= line);
	return command === undefined
		? true
		: /docker/.test(command.text) ||
				(!/(?:rc-service|service) /.test(command.text) && has(/docker/i));
}

/** Recognises a daemon that nobody started, when no line says why it would not run. */
export function recogniseStopped(session: Session): readonly Finding[] {
	const {lines, has} = session;
	const silent = lines.filter((entry) => fits(entry, NO_DAEMON));
	const stopped = lines.filter((entry) => fits(entry, STOPPED) && isOfDocker(session, entry));
	const isOnPurpose = has(STOPPED_ON_PURPOSE) && silent.length === 0;
	if (isOnPurpose || silent.length + stopped.length === 0) {
		return [];
	}

	const evidence: readonly TextLine[] = [...silent, ...stopped];
	// What was started is not waiting for the next boot.
	if (has(RUNLEVEL_TABLE) && !has(IN_RUNLEVEL) && !has(/status: started/)) {
		return [finding('service-not-in-runlevel', 'certain', evidence, 'docker')];
	}

	if (stopped.length > 0) {
		return [finding('service-stopped', 'certain', evidence, 'docker')];
	}

	return [
		finding('daemon-not-running', 'likely', evidence, 'docker'),
		...(silent.some(({text}) => /docker API/.test(text))
			? [finding('docker-socket-elsewhere', 'possible', evidence, 'docker')]
			: []),
	];
}
