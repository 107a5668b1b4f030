import {describe, expect, it} from 'vitest';
import {isOneOfBuild} from '../../../src/core/diagnosis/of-build.ts';
import {readInput} from '../../../src/core/diagnosis/reading.ts';

const MISSING = 'ERROR: unable to select packages:\n  curl (no such package):\n';

describe('the build of an image', () => {
	it.each([
		['0.512 ERROR: unable to select packages:\n0.513   curl (no such package):\n'],
		['#12 10.512 ERROR: unable to select packages:\n#12 10.513   curl (no such package):\n'],
		[`OK: 10 MiB in 20 packages\n0.512 ERROR: unable to select packages:\n  a (missing):\n`],
		[`box:~# apk add --no-cache curl\n${MISSING}`],
		[`box:~# apk update && apk add -U --no-cache curl\n${MISSING}`],
		[`Step 3/7 : RUN apk add curl\n${MISSING}`],
		[`Step 3 : RUN apk add curl\n${MISSING}`],
		[`RUN apk add curl\n${MISSING}`],
		[`Step 1/7 : FROM alpine\n${MISSING}`],
		[`#5 Step 12 : FROM alpine\n${MISSING}`],
		[`#7 [base 2/4] RUN apk add curl\n${MISSING}`],
		[`${MISSING}ERROR: failed to solve: process did not end\n`],
		[`${MISSING}process "/bin/sh -c apk add curl" did not complete successfully: exit code: 1\n`],
		[`${MISSING}The command '/bin/sh -c apk add curl' returned a non-zero code: 1\n`],
		[`${MISSING}Error: building at STEP "RUN apk add curl": exit status 1\n`],
	])('shows: %j', (text) => {
		expect(isOneOfBuild(readInput({text}))).toBe(true);
	});

	it.each([
		[MISSING],
		[`box:~# apk add curl\n${MISSING}`],
		[`box:~# apk add --cache-dir /var/cache curl\n${MISSING}`],
		[`v0.512 it was\n${MISSING}`],
		['0.512 OK: 10 MiB in 20 packages\n'],
		[''],
	])('does not show: %j', (text) => {
		expect(isOneOfBuild(readInput({text}))).toBe(false);
	});

	it('is not seen by a command that stands beside the text', () => {
		const command = "sh -c 'apk add curl' # did not complete successfully";
		expect(isOneOfBuild(readInput({text: MISSING, command}))).toBe(false);
		expect(isOneOfBuild(readInput({text: MISSING, command: 'apk add --no-cache curl'}))).toBe(true);
	});
});
