import {type Fact, known} from '../fact.ts';
import type {ProbeAnswers} from '../probe/answer.ts';
import {askText} from './ask.ts';

/** State of a socket that waits for connections, in `/proc/net/tcp`. */
const LISTENING = '0A';

/** Returns the TCP ports on which something listens, whatever the address. */
export function listeningFrom(answers: ProbeAnswers): Fact<readonly number[]> {
	const first = askText(answers, 'listening');
	if (first.kind !== 'known') {
		return first;
	}

	// A kernel without IPv6 has no second list.
	const second = askText(answers, 'listening6');
	const text = second.kind === 'known' ? `${first.value}\n${second.value}` : first.value;
	return known(portsIn(text), first.source);
}

/** Returns the ports in the text of `/proc/net/tcp`: `0: 0100007F:0050 00000000:0000 0A …`. */
export function portsIn(text: string): readonly number[] {
	const ports = text.split('\n').flatMap((line) => {
		const match = /^\s*\d+:\s+[\dA-F]+:([\dA-F]{4})\s+\S+\s+([\dA-F]{2})\s/.exec(line);
		return match?.[1] !== undefined && match[2] === LISTENING
			? [Number.parseInt(match[1], 16)]
			: [];
	});
	return [...new Set(ports)];
}
