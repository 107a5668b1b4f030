import {message} from '../../messages/message.ts';
import {type Command, command} from '../command.ts';
import {after, busyBoxArgv} from './self-test.ts';

/** A name that Docker itself has to look up, so nobody else hears of the test. */
const NAME = 'registry-1.docker.io';
/** A name server that answers does so at once; one that is silent tells nothing. Milliseconds. */
const NAME_TIMEOUT_MS = 3000;

/** Returns the comparison of a name that is looked up on the box and inside a container. */
export function nameTests(): readonly Command[] {
	const unknown = message('verify.skipped-no-name', {name: NAME});
	return [
		command({
			id: 'selftest.host-name',
			argv: ['nslookup', NAME],
			reason: message('selftest.host-name.reason'),
			touches: ['network'],
			timeoutMs: NAME_TIMEOUT_MS,
			succeeds: {exitCodes: [0], tellsNothing: {exitCodes: [1], because: unknown}},
			requires: [
				after('selftest.run', message('verify.skipped-no-container')),
				after('docker.hello-world', message('verify.skipped-no-registry')),
			],
			evidence: [{says: 'evidence.host-name', values: {}}],
		}),
		command({
			id: 'selftest.name',
			argv: busyBoxArgv([], ['nslookup', NAME]),
			reason: message('selftest.name.reason'),
			touches: ['containers', 'network'],
			succeeds: {
				exitCodes: [0, 1],
				// `Name:` stands before each answer, never before a refusal.
				stdoutLine: '^Name:',
				otherwise: message('verify.no-name', {name: NAME}),
			},
			requires: [
				after('docker.hello-world', message('verify.skipped-no-registry')),
				after('selftest.host-name', unknown),
			],
			evidence: [{says: 'evidence.name', values: {}}],
			undo: {kind: 'none', reason: message('selftest.undo')},
		}),
	];
}
