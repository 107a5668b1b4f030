import {readdirSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

/** One recorded command of a real apk. */
export type Transcript = {
	readonly id: string;
	readonly generation: '2.10' | '2.14' | '3.0';
	readonly situation: string;
	readonly repositories: string | null;
	readonly world: string | null;
	readonly other_files?: Readonly<Record<string, string>>;
	readonly command: string;
	readonly stdout: string;
	readonly stderr: string;
	readonly exit_code: number;
	readonly cause: string;
};

const FOLDER = fileURLToPath(new URL('../../fixtures/apk-transcripts/', import.meta.url));

/** Returns every transcript of the generations that the practice box has. */
export function readTranscripts(): readonly Transcript[] {
	return readdirSync(FOLDER)
		.filter((name) => name.endsWith('.json'))
		.sort()
		.map((name): Transcript => JSON.parse(readFileSync(FOLDER + name, 'utf8')))
		.filter(({generation}) => generation !== '2.10');
}

/** Returns the case's name without its generation. */
export function caseOf({id}: Transcript): string {
	return id.replace(/--[\d.]+$/, '');
}
