import {describe, expect, it} from 'vitest';
import {diagnose} from '../../../src/core/diagnosis/diagnose.ts';

const causes = (text: string) => diagnose({text}).diagnoses.map(({cause}) => cause);

const PULL = 'Error response from daemon: toomanyrequests: You have reached your pull rate limit.';
const PORT = 'Bind for 0.0.0.0:8080 failed: port is already allocated';
const SOCKET = 'permission denied while trying to connect to the Docker daemon socket';

describe('a guide that talks about several messages', () => {
	it.each([
		[
			'a list',
			`- \`${SOCKET}\`: add your user to the group.\n- \`${PORT}\`: stop the other container.\n- \`${PULL}\`: log in with docker login.`,
		],
		[
			'sentences',
			`Sometimes you will see "${SOCKET}", which means that you are not in the group.\nIf there is "${PORT}" then another container has it.\nThe words "No space left on device" are about the disk and what to do is to clean up.`,
		],
		[
			'a table',
			`| message | what to do |\n| --- | --- |\n| \`${SOCKET}\` | add the user to the group |\n| \`${PORT}\` | stop the other one |\n| \`${PULL}\` | wait or log in |`,
		],
		[
			'headings',
			`### ${SOCKET}\nAdd your user.\n\n### ${PORT}\nStop it.\n\n### Cannot connect to the Docker daemon. Is the docker daemon running?\nStart it.`,
		],
	])('names nothing: %s', (_, text) => {
		expect(causes(text)).toEqual([]);
	});

	it('names what the output below it shows', () => {
		const guide = `I read that "${SOCKET}" is about the group and "${PORT}" is about a port, and that the words "${PULL}" are about the hub.`;
		expect(causes(`${guide}\nMine is this:\nalpine:~$ docker run web\ndocker: ${PULL}`)).toEqual([
			'registry-rate-limit',
		]);
	});
});

describe('somebody who quotes a message in a sentence', () => {
	it('is believed', () => {
		expect(causes(`When I start the second one it says "${PORT}" and then it ends.`)).toEqual([
			'port-in-use',
		]);
	});

	it('is believed with two of them', () => {
		const text = `First it was "${SOCKET}" and after I was in the group it said "${PORT}" and ended.`;
		expect(causes(text)).toContain('port-in-use');
	});
});
