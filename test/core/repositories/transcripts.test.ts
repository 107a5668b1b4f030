import {readdirSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {describe, expect, it} from 'vitest';
import {byteStringOfText} from '../../../src/core/byte-string.ts';
import {communityPlan} from '../../../src/core/repositories/community-plan.ts';
import {lintRepositories} from '../../../src/core/repositories/lint/lint-repositories.ts';
import {MAIN_FILE, type RepositoryFile} from '../../../src/core/repositories/paths.ts';

type Transcript = {
	id: string;
	generation: string;
	alpine_release: string;
	repositories: string | null;
	world: string | null;
	other_files?: Record<string, string>;
	command: string;
	cause: string;
	exit_code: number;
};

const FOLDER = fileURLToPath(new URL('../../fixtures/apk-transcripts/', import.meta.url));
const TRANSCRIPTS = readdirSync(FOLDER)
	.filter((name) => name.endsWith('.json'))
	.map((name): Transcript => JSON.parse(readFileSync(FOLDER + name, 'utf8')));

/** The public list of causes: the family of each, and which others are no wrong answer. */
const CAUSES = new Map(
	readFileSync(fileURLToPath(new URL('../../fixtures/causes.tsv', import.meta.url)), 'utf8')
		.split('\n')
		.map((line) => line.split('\t'))
		.map(([cause = '', family = '', , accepted = '']) => [
			cause,
			{family, accepted: [cause, ...accepted.split(',')]},
		]),
);

/** What no lint can know, because it is in no file of the record. */
const NOT_IN_THE_RECORD = new Set([
	// The record does not say that /etc/apk/arch is there and empty.
	'arch-empty-file--2.14',
	// Nor that /etc/apk/repositories is a folder; a file that cannot be read is the probe's to tell.
	'junk-dir-not-file--2.14',
]);

function filesOf(transcript: Transcript): RepositoryFile[] {
	const others = Object.entries(transcript.other_files ?? {})
		.filter(([path]) => path.includes('/apk/repositories.d/'))
		.map(([path, text]) => ({path, content: byteStringOfText(text)}));
	return transcript.repositories === null
		? others
		: [{path: MAIN_FILE, content: byteStringOfText(transcript.repositories)}, ...others];
}

function generationOf(transcript: Transcript) {
	return transcript.generation.startsWith('3') ? 3 : 2;
}

function branchOf(transcript: Transcript): string {
	return `v${transcript.alpine_release}`;
}

function lint(transcript: Transcript) {
	const added = / add (.*)$/.exec(transcript.command)?.[1] ?? '';
	return lintRepositories(filesOf(transcript), {
		branch: branchOf(transcript),
		generation: generationOf(transcript),
		arch: 'x86_64',
		alpineRelease: `${transcript.alpine_release}.0`,
		world: (transcript.world ?? '').split('\n').filter((line) => line !== ''),
		wanted: added.split(/\s+/).filter((word) => /^[a-z][^-].*@/.test(word)),
		archFile: transcript.other_files?.['/etc/apk/arch'],
	});
}

const faulty = TRANSCRIPTS.filter(
	({id, cause}) => CAUSES.get(cause)?.family === 'repositories' && !NOT_IN_THE_RECORD.has(id),
);

describe('lint against what the real apk said', () => {
	it.each(faulty)('names the cause of $id', (transcript) => {
		const accepted = CAUSES.get(transcript.cause)?.accepted ?? [];
		const causes = lint(transcript).map(({cause}) => cause ?? '');
		expect(
			causes.some((cause) => accepted.includes(cause)),
			`${transcript.cause}: ${causes}`,
		).toBe(true);
	});

	it.each(TRANSCRIPTS.filter(({cause}) => cause.startsWith('ok-')))(
		'finds no error in $id',
		(transcript) => {
			expect(lint(transcript).filter(({severity}) => severity === 'error')).toEqual([]);
		},
	);
});
