import {type Message, message} from '../messages/message.ts';
import type {ActRun, RunState} from './run-state.ts';

/** What a run has shown of containers and of the registry; never more than its tests did. */
export type Proof = {
	/** Where the image of a container came from that ran; undefined where none ran. */
	readonly image: 'registry' | 'on-the-box' | 'self-made' | undefined;
	/** What became of asking the registry. */
	readonly registry: 'gave' | 'refused' | 'unreachable' | 'not-asked' | 'unclear';
	/** The user left out a test that nothing else makes up for. */
	readonly isIncomplete: boolean;
};

/** What the daemon says where it gets no answer that it can trust from the registry. */
const UNREACHABLE =
	/dial tcp|lookup |timeout|refused|no such host|unreachable|tls:|x509|deadline exceeded|proxyconnect|\bEOF\b/i;
/** What it says where the registry answers and does not hand out the image. */
const REFUSED =
	/toomanyrequests|rate limit|manifest|denied|unauthorized|unexpected (?:http )?status/i;

/** Returns what a run has shown. */
export function proofOf(run: RunState): Proof {
	const tests = run.acts.filter((act) => act.step === 'verify');
	const hello = tests.find((act) => act.id === 'docker.hello-world');
	const isSelfMade = tests.some((act) => act.id === 'selftest.run' && act.outcome === 'succeeded');
	return {
		image: imageOf(hello) ?? (isSelfMade ? 'self-made' : undefined),
		registry: registryOf(hello),
		isIncomplete: tests.some((act) => isLeftOutByUser(act) && !(act === hello && isSelfMade)),
	};
}

/** Returns what to add where a container ran and the registry had no part in it. */
export function proofText({image, registry}: Proof): Message | undefined {
	switch (image) {
		case 'on-the-box':
			return message('summary.proof.on-the-box');
		case 'self-made':
			return registry === 'not-asked'
				? message('summary.proof.not-asked')
				: message('summary.proof.not-reached');
		default:
			return undefined;
	}
}

/** Returns whether the only test that failed is the one that needs the registry. */
export function failedAtRegistry(run: RunState): boolean {
	const failed = run.acts.filter(
		({step, outcome}) => step === 'verify' && (outcome === 'failed' || outcome === 'timed-out'),
	);
	return failed.length > 0 && failed.every((act) => act.id === 'docker.hello-world');
}

function imageOf(hello: ActRun | undefined): Proof['image'] {
	if (hello?.outcome !== 'succeeded') {
		return undefined;
	}

	return hello.detail?.key === 'evidence.hello-world' ? 'on-the-box' : 'registry';
}

function registryOf(hello: ActRun | undefined): Proof['registry'] {
	switch (hello?.outcome) {
		case 'succeeded':
			return imageOf(hello) === 'registry' ? 'gave' : 'not-asked';
		case 'failed':
		case 'timed-out': {
			const words = hello.tail.map(({text}) => text).join('\n');
			if (REFUSED.test(words)) {
				return 'refused';
			}

			return UNREACHABLE.test(words) || hello.outcome === 'timed-out' ? 'unreachable' : 'unclear';
		}

		default:
			return 'not-asked';
	}
}

/** A test that cannot be made here says why; one that the user left out has only their word. */
function isLeftOutByUser({outcome, detail}: ActRun): boolean {
	return outcome === 'skipped' && (detail === undefined || detail.key === 'run.skipped');
}
