import type {Writable} from 'node:stream';

/** A stream that text goes to, at the speed of whoever reads it. */
export type TextWriter = {
	/** Resolves when more can be written; at once, and without effect, where nobody reads any more. */
	write(text: string): Promise<void>;
	/** Whether the reader has gone, as in `… | head -n 1`. */
	readonly isClosed: boolean;
};

/**
 * Returns a writer of this stream. A reader that goes away ends the writing and nothing else:
 * a running installation is not the place to die of a closed pipe.
 */
export function textWriter(stream: Writable): TextWriter {
	let isClosed = stream.destroyed;
	const waiting = new Set<() => void>();
	const close = () => {
		isClosed = true;
		for (const resume of waiting) {
			resume();
		}

		waiting.clear();
	};
	stream.on('error', close);
	stream.on('close', close);
	return {
		get isClosed() {
			return isClosed;
		},
		async write(text) {
			if (isClosed || text === '' || stream.write(text)) {
				return;
			}

			const {promise, resolve} = Promise.withResolvers<void>();
			waiting.add(resolve);
			stream.once('drain', resolve);
			await promise;
			waiting.delete(resolve);
			stream.off('drain', resolve);
		},
	};
}
