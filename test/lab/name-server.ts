/**
 * A name server for the box: knows every name, at one address.
 *
 *     node name-server.ts ADDRESS
 */
import {createSocket} from 'node:dgram';

/** Address of the documentation range (RFC 5737) that every name gets. */
const ANSWER = [203, 0, 113, 20];
const HEADER_BYTES = 12;
/** Type of a question for an IPv4 address. */
const TYPE_A = 1;

/** Returns the bytes of the answer: the question again, then the address where one was asked for. */
function answerTo(question: Buffer): Buffer {
	let end = HEADER_BYTES;
	while ((question[end] ?? 0) !== 0) {
		end += (question[end] ?? 0) + 1;
	}

	end += 1 + 4;
	const hasAddress = question.readUInt16BE(end - 4) === TYPE_A;
	const header = Buffer.from(question.subarray(0, HEADER_BYTES));
	// A response to a recursive question, without an error.
	header.writeUInt16BE(0x81_80, 2);
	header.writeUInt16BE(hasAddress ? 1 : 0, 6);
	header.writeUInt32BE(0, 8);
	const record = Buffer.from([0xc0, HEADER_BYTES, 0, TYPE_A, 0, 1, 0, 0, 0, 60, 0, 4, ...ANSWER]);
	return Buffer.concat([
		header,
		question.subarray(HEADER_BYTES, end),
		...(hasAddress ? [record] : []),
	]);
}

const server = createSocket('udp4');
server.on('message', (question, from) => server.send(answerTo(question), from.port, from.address));
server.bind(53, process.argv[2]);
