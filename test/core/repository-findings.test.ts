import {describe, expect, test} from 'vitest';
import {DEFAULT_CHOICES} from '../../src/core/choices.ts';
import {known, unknown} from '../../src/core/fact.ts';
import {indexUrl, mirrorRows} from '../../src/core/mirrors.ts';
import {repositoryFindings} from '../../src/core/repository-findings.ts';
import {facts, probedFile, REPOSITORIES_WITHOUT_COMMUNITY} from '../helpers/facts.ts';

const withFile = (text: string) =>
	facts({
		repositoryFiles: known([probedFile('/etc/apk/repositories', text)], '/etc/apk/repositories'),
	});
const ids = (list: readonly {readonly id: string}[]) => list.map(({id}) => id);

describe('findings of the lint', () => {
	test('what the plan mends and what is left are told apart', () => {
		const found = repositoryFindings(
			withFile(`${REPOSITORIES_WITHOUT_COMMUNITY}/media/cdrom/apks\n`),
			DEFAULT_CHOICES,
		);
		expect(ids(found.mended)).toEqual(['repositories.community-off']);
		expect(ids(found.others)).toEqual(['repositories.medium']);
	});

	test('of two alike, the plan may mend one', () => {
		const found = repositoryFindings(
			withFile(
				'https://dl-cdn.alpinelinux.org/alpine/v3.22/main \nhttps://dl-cdn.alpinelinux.org/alpine/v3.22/community\nhttps://example.org/alpine/v3.21/main \n',
			),
			DEFAULT_CHOICES,
		);
		expect(ids(found.mended)).toContain('repositories.trailing-blank');
		expect(ids(found.others)).toContain('repositories.trailing-blank');
	});

	test('nothing is said of files that were not read', () => {
		const found = repositoryFindings(facts({repositoryFiles: unknown('no')}), DEFAULT_CHOICES);
		expect(found).toEqual({mended: [], others: []});
	});
});

describe('servers to choose from', () => {
	test('those of the box come first, each once', () => {
		const rows = mirrorRows(
			withFile(
				[
					'http://mirror.example/alpine/v3.22/main',
					'http://mirror.example/alpine/v3.22/community',
					'https://mirrors.aliyun.com/alpine/v3.22/main',
					'@edge https://other.example/alpine/edge/main',
				].join('\n'),
			),
		);
		expect(rows.filter(({isPresent}) => isPresent).map(({base}) => base)).toEqual([
			'http://mirror.example/alpine',
			'https://mirrors.aliyun.com/alpine',
		]);
		expect(new Set(rows.map(({base}) => base)).size).toBe(rows.length);
		expect(rows.every(({time}) => time.kind === 'not-asked')).toBe(true);
	});

	test('are asked for a file of the box’s own branch and architecture', () => {
		expect(indexUrl('https://m.example/alpine', facts())).toBe(
			'https://m.example/alpine/v3.22/main/x86_64/APKINDEX.tar.gz',
		);
	});
});
