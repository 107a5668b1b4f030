import {readdirSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {describe, expect, it} from 'vitest';
import {byteStringOfText, textOf} from '../../../src/core/byte-string.ts';
import {communityPlan} from '../../../src/core/repositories/community-plan.ts';
import {communityState} from '../../../src/core/repositories/community-state.ts';
import {lintRepositories} from '../../../src/core/repositories/lint/lint-repositories.ts';
import {MAIN_FILE, type RepositoryFile} from '../../../src/core/repositories/paths.ts';
import {readAs} from '../../../src/core/repositories/read-as.ts';
import {applyEdits} from '../../../src/core/repositories/repository-edit.ts';

type Transcript = {
	id: string;
	generation: string;
	alpine_release: string;
	repositories: string | null;
	world: string | null;
	other_files?: Record<string, string>;
	command: string;
	stdout: string;
	stderr: string;
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

describe('reading against what the real apk said', () => {
	const talked = TRANSCRIPTS.filter(
		({stdout, stderr, repositories, command}) =>
			repositories !== null &&
			!/repositor(?:y|ies)|-X|-p /.test(command) &&
			/^fetch |^WARNING: .*(?:opening|unrecogized)/m.test(stdout + stderr),
	);

	it('has enough of them to mean something', () => {
		expect(talked.length).toBeGreaterThan(150);
	});

	it.each(talked)('knows every repository that apk asked for in $id', (transcript) => {
		const arch = transcript.other_files?.['/etc/apk/arch']?.trim() ?? 'x86_64';
		const {sources, files} = readAs(filesOf(transcript), generationOf(transcript), arch);
		// What apk prints is stripped of carriage returns by the record, not by apk.
		const asked = new Set(
			sources
				.flatMap(({url, index}) => [url, index])
				.map((url) => textOf(url).replaceAll('\r', '')),
		);
		for (const [, url = ''] of (transcript.stdout + transcript.stderr).matchAll(
			/^(?:fetch|WARNING: (?:updating and )?opening(?: from cache)?) ((?:http|hhtp|dl-|\t|\/media|v[23] |deb ).*?)(?:: .*)?$/gm,
		)) {
			// An empty arch file is not in the record.
			if (!url.includes('//APKINDEX')) {
				expect(asked).toContain(url);
			}
		}

		for (const [, path, line, word] of transcript.stderr.matchAll(
			/^WARNING: (\S+?):(\d+): unrecogized keyword: (.*)$/gm,
		)) {
			const reading = files.find((file) => file.path === `/${path}`)?.lines[Number(line) - 1];
			expect(reading?.reading).toEqual({kind: 'refused', reason: 'unknown-keyword', detail: word});
		}
	});
});

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

describe('the plan for what the real boxes had', () => {
	it.each(faulty.filter(({id}) => !id.startsWith('mix-edge-main')))(
		'ends with community on for $id',
		(transcript) => {
			const files = filesOf(transcript);
			const branch = branchOf(transcript);
			const generation = generationOf(transcript);
			const plan = communityPlan(files, branch, generation, {arch: 'x86_64'});
			if (plan.kind === 'impossible') {
				// Main of another branch: a change of branch is for the user to decide.
				expect(plan.reason.key).toBe('repositories.impossible.other-branch');
				expect(transcript.cause).toBe('mixed-releases');
				return;
			}

			const after = plan.kind === 'edits' ? applyEdits(files, plan.edits) : files;
			expect(communityState(after, branch, generation).kind).toBe('on');
		},
	);
});
