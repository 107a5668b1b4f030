import {type ByteString, byteStringOfText, textOf} from '../byte-string.ts';
import {nearestFlag} from './flag-problems.ts';

/** Returns `/etc/conf.d/docker` with a misspelt flag put right; undefined where nothing is near. */
export function renamedFlag(content: ByteString, flag: string): ByteString | undefined {
	const near = nearestFlag(flag);
	if (near === undefined) {
		return undefined;
	}

	let count = 0;
	const lines = textOf(content)
		.split('\n')
		.map((line) => {
			if (/^\s*#/.test(line)) {
				return line;
			}

			return line.replace(/(^|[\s"'=])(-[^\s"'=]+)/g, (whole, before: string, word: string) => {
				count += word === flag ? 1 : 0;
				return word === flag ? `${before}${near}` : whole;
			});
		});
	// More than one, or one that stands in another setting, is for its owner to look at.
	return count === 1 ? byteStringOfText(lines.join('\n')) : undefined;
}
