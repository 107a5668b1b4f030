import {describe, expect, it} from 'vitest';
import {parseApkReport} from '../../../src/core/apk-report/parse-report.ts';
import {explainReport} from '../../../src/core/diagnosis/explain-report.ts';
import {say} from '../../../src/messages/message.ts';
import {apkCases} from '../../helpers/recorded-cases.ts';

describe("apk's report in words", () => {
	it('has a sentence for each line of the solver', () => {
		const text = `ERROR: unable to select packages:
  docker-28.3.3-r4:
    breaks: world[docker=20.10.24-r0]
  nanop (no such package):
    required by: world[nanop]
`;
		expect(
			explainReport(parseApkReport(text)).map(({line, meaning}) => [line, say(meaning)]),
		).toEqual([
			[1, expect.stringContaining('meets every wish at once')],
			[2, expect.stringContaining('About docker')],
			[3, 'world wants docker=20.10.24-r0, which this version of docker is not.'],
			[4, 'No repository that apk reads has a package named nanop.'],
			[5, expect.stringContaining('world wants nanop.')],
		]);
	});

	it('tells of rivals, of those who provide a name, and of the wrong processor', () => {
		const text = `ERROR: unable to select packages:
  polkit (virtual):
    provided by: polkit-elogind polkit-noelogind
    required by: world[polkit]
  server-a-1:
    conflicts: server-b-1
  badarch-1:
    error: uninstallable
    arch: mips64
`;
		const words = explainReport(parseApkReport(text)).map(({meaning}) => say(meaning));
		expect(words).toContain(
			'Any one of these would do for polkit: polkit-elogind polkit-noelogind. Name the one you want.',
		);
		expect(words).toContain('server-a cannot be there at the same time as server-b-1.');
		expect(words).toContain(
			'badarch is made for the processor mips64, which is not that of this box.',
		);
	});

	it('leaves no gap in a sentence and no bad line without one, for every transcript', () => {
		for (const {id, text} of apkCases()) {
			for (const {meaning} of explainReport(parseApkReport(text))) {
				expect(say(meaning), id).not.toMatch(/\{\w+[?}]/);
			}

			const bad = text.split('\n').filter((line) => /^(?:ERROR|WARNING): /.test(line)).length;
			expect(explainReport(parseApkReport(text)).length, id).toBeGreaterThanOrEqual(
				Math.min(bad, 200),
			);
		}
	});
});
