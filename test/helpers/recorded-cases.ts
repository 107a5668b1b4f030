import {readdirSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

/** A recorded or reported output with what was truly wrong. */
export type RecordedCase = {
	readonly id: string;
	readonly text: string;
	readonly command: string | undefined;
	/** What was wrong; `ok…`, `none` and `unrelated` where nothing of ours was. */
	readonly cause: string;
	/** Other names that the same text cannot rule out. */
	readonly accepted: readonly string[];
	readonly repositories: string | null | undefined;
	readonly world: string | null | undefined;
	/** Everything written to standard output, then everything written to standard error. */
	readonly streams?: string;
	/** Lines of `env` that matter. */
	readonly environment?: string;
	/** The fault shows in the output at all. */
	readonly isVisible: boolean;
};

const FIXTURES = new URL('../fixtures/', import.meta.url);

/** Rows of the public list of causes: name, family, and names that are not wrong either. */
export function publicCauses(): readonly {
	name: string;
	family: string;
	twins: readonly string[];
}[] {
	return readFileSync(new URL('causes.tsv', FIXTURES), 'utf8')
		.trimEnd()
		.split('\n')
		.slice(1)
		.map((row) => {
			const [name = '', family = '', , twins = ''] = row.split('\t');
			return {name, family, twins: twins.split(',').filter((twin) => twin !== '')};
		});
}

const TWINS = new Map(publicCauses().map(({name, twins}) => [name, twins]));

/** Whether a case is one in which nothing must be named. */
export function isNegative({cause}: RecordedCase): boolean {
	return /^(?:none|unrelated|ok(?:-.*)?)$/.test(cause);
}

/** Whether this name is right for the case. */
export function isRight({cause, accepted}: RecordedCase, named: string | undefined): boolean {
	return named !== undefined && [cause, ...accepted, ...(TWINS.get(cause) ?? [])].includes(named);
}

function records(folder: string): readonly Record<string, never>[] {
	const path = fileURLToPath(new URL(`${folder}/`, FIXTURES));
	return readdirSync(path)
		.filter((name) => name.endsWith('.json') && name !== 'leads.json')
		.sort()
		.map((name) => JSON.parse(readFileSync(`${path}${name}`, 'utf8')) as Record<string, never>);
}

type Output = {command: string; user?: string; stdout?: string; stderr?: string; combined?: string};

/** Every transcript of apk, through a pipe and, where it was taken, on a terminal. */
export function apkCases(): readonly RecordedCase[] {
	return records('apk-transcripts').flatMap((record) => {
		const {
			id,
			command,
			cause,
			repositories,
			world,
			outcome,
			combined,
			stdout,
			stderr,
			tty,
			other_files,
		} = record as unknown as Output & {
			other_files?: {environment?: string} | null;
			id: string;
			cause: string;
			repositories: string | null;
			world: string | null;
			outcome: string;
			tty?: string;
		};
		const base = {
			command,
			cause,
			repositories,
			world,
			accepted: [],
			streams: `${stdout}${stderr}`,
			environment: (other_files?.environment ?? '').split(' ').join('\n'),
			isVisible: outcome !== 'ok' || cause.startsWith('ok'),
		};
		const piped = {...base, id, text: combined ?? `${stdout}${stderr}`};
		return tty === undefined ? [piped] : [piped, {...base, id: `${id} (tty)`, text: tty}];
	});
}

/** Every field report; `part` tells apk's from those of Docker and services. */
export function fieldCases(): readonly (RecordedCase & {readonly part: 'apk' | 'other'})[] {
	return records('field-reports').map((record) => {
		const {id, raw, cause, also_accept} = record as unknown as {
			id: string;
			raw: string;
			cause: string;
			also_accept: readonly string[];
		};
		return {
			id,
			text: raw,
			command: undefined,
			cause,
			accepted: also_accept,
			repositories: undefined,
			world: undefined,
			isVisible: true,
			part: /\bapk\b|APKINDEX/.test(raw) ? 'apk' : 'other',
		};
	});
}

/** Every service transcript as one session: prompts, commands, their output, the daemon's log. */
export function serviceCases(): readonly RecordedCase[] {
	return records('service-transcripts').map((record) => {
		const {
			id,
			cause,
			also = [],
			log,
			log_file,
			...main
		} = record as unknown as Output & {
			id: string;
			cause: string;
			also?: readonly Output[];
			log?: string;
			log_file?: string;
		};
		const prompt = main.user === 'root' ? 'alpine:~# ' : 'alpine:~$ ';
		const said = [main, ...also]
			.map(({command, stdout = '', stderr = ''}) => `${prompt}${command}\n${stdout}${stderr}`)
			.join('\n');
		const logged = log ? `\nalpine:~# tail ${log_file}\n${log}` : '';
		return {
			id,
			text: said + logged,
			command: undefined,
			cause,
			accepted: [],
			repositories: undefined,
			world: undefined,
			isVisible: true,
		};
	});
}
