import assert from 'node:assert/strict';

/** A diff for readers writes what nobody would see in words. */
const toBytes = (text: string) =>
	Buffer.from(text.replace(/\\r$/, '\r').replace('<U+FEFF>', '\uFEFF'), 'utf8').toString('latin1');

/**
 * Returns the file as a diff of `plan --json` says that it will be; throws where a line of the diff
 * is not in the file. All that the diff does not show stays as it is.
 */
export function afterShownDiff(before: string, diff: string): string {
	const old = before.split('\n');
	const now: string[] = [];
	let at = 0;
	for (const line of diff.split('\n')) {
		const hunk = /^@@ -(\d+)(?:,(\d+))? /.exec(line);
		if (hunk) {
			// Where the old side has no lines, the number is that of the line before.
			const start = Number(hunk[1]) - (hunk[2] === '0' ? 0 : 1);
			now.push(...old.slice(at, start));
			at = start;
		} else if (line.startsWith('+') && !line.startsWith('+++ ')) {
			now.push(toBytes(line.slice(1)));
		} else if (/^[- ]/.test(line) && !line.startsWith('--- ')) {
			const shown = toBytes(line.slice(1));
			assert.equal(
				shown.replace(/\r$/, ''),
				old[at]?.replace(/\r$/, ''),
				`not in the file: ${line}`,
			);
			if (line.startsWith(' ')) {
				now.push(old[at] ?? '');
			}

			at++;
		}
	}

	return [...now, ...old.slice(at)].join('\n');
}
