import {type Message, type MessageKey, message} from '../messages/message.ts';

/** What each act of the last stage tests, and whether it only prepares or tidies up. */
const TESTS: Readonly<Record<string, MessageKey>> = {
	'service.status': 'test.service.status',
	'rc-update.show': 'test.rc-update.show',
	'docker.version': 'test.docker.version',
	'docker.info': 'test.docker.info',
	'docker.compose-version': 'test.docker.compose-version',
	'docker.hello-world': 'test.docker.hello-world',
	'selftest.folder': 'test.selftest.folder',
	'selftest.archive': 'test.selftest.archive',
	'selftest.import': 'test.selftest.import',
	'selftest.remove-folder': 'test.selftest.remove-folder',
	'selftest.run': 'test.selftest.run',
	'selftest.publish': 'test.selftest.publish',
	'selftest.stop': 'test.selftest.stop',
	'selftest.memory': 'test.selftest.memory',
	'selftest.host-name': 'test.selftest.host-name',
	'selftest.name': 'test.selftest.name',
	'selftest.remove-image': 'test.selftest.remove-image',
};

/** They tell nothing of Docker by themselves: what they serve has a row of its own. */
const SERVANTS = new Set([
	'selftest.folder',
	'selftest.archive',
	'selftest.remove-folder',
	'selftest.publish',
	'selftest.stop',
	'selftest.remove-image',
]);

/** Returns what an act of the step `verify` tests, in a few words; undefined of any other act. */
export function testTitle(
	step: string,
	id: string,
	argv: readonly string[] = [],
): Message | undefined {
	if (step !== 'verify') {
		return undefined;
	}

	if (id === 'selftest.ask') {
		return message('test.selftest.ask', {address: argv.slice(-2).join(':')});
	}

	const key = Object.hasOwn(TESTS, id) ? TESTS[id] : undefined;
	return key && {key, values: {}};
}

/** Returns whether an act of the step `verify` only prepares a test or tidies up after it. */
export function isServant(step: string, id: string): boolean {
	return step === 'verify' && SERVANTS.has(id);
}
