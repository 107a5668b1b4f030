import {describe, expect, it} from 'vitest';
import {DiffView, diffSize} from '../../../components/parts/DiffView.tsx';
import {byteStringOfText} from '../../../src/core/byte-string.ts';
import {diffLines} from '../../../src/core/diff.ts';
import {SMALL} from '../../helpers/emulator.ts';
import {REPOSITORIES_WITH_COMMUNITY, REPOSITORIES_WITHOUT_COMMUNITY} from '../../helpers/facts.ts';
import {rowsOfPart} from '../../helpers/part.tsx';

const diffOf = (before: string, after: string) =>
	diffLines(byteStringOfText(before), byteStringOfText(after));
const COMMUNITY = diffOf(REPOSITORIES_WITHOUT_COMMUNITY, REPOSITORIES_WITH_COMMUNITY);

describe('a comparison of a file', () => {
	it('shows what goes and what comes between what stays', () => {
		expect(rowsOfPart(<DiffView diff={COMMUNITY} rows={4} />)).toEqual([
			'  1 https://dl-cdn.alpinelinux.org/alpine/v3.22/main',
			'- 2 #https://dl-cdn.alpinelinux.org/alpine/v3.22/community',
			'+ 2 https://dl-cdn.alpinelinux.org/alpine/v3.22/community',
			'  3 #http://dl-cdn.alpinelinux.org/alpine/edge/testing',
		]);
	});

	it('gives up what stays before what changes', () => {
		expect(rowsOfPart(<DiffView diff={COMMUNITY} rows={2} />)).toEqual([
			'- 2 #https://dl-cdn.alpinelinux.org/alpine/v3.22/community',
			'+ 2 https://dl-cdn.alpinelinux.org/alpine/v3.22/community',
		]);
		expect(diffSize(COMMUNITY)).toEqual({want: 4, min: 2});
	});

	it('cuts long lines in the middle, so that the ends that differ stay', () => {
		expect(rowsOfPart(<DiffView diff={COMMUNITY} rows={2} />, SMALL)).toEqual([
			'- 2 #https://dl-cdn.../v3.22/community',
			'+ 2 https://dl-cdn..../v3.22/community',
		]);
	});

	it('tells a changed line end, which nobody would see otherwise', () => {
		expect(rowsOfPart(<DiffView diff={diffOf('main\r\n', 'main\n')} rows={2} />)).toEqual([
			String.raw`- 1 main\r`,
			'+ 1 main',
		]);
	});
});
