import {message} from '../../../messages/message.ts';
import {textOf} from '../../byte-string.ts';
import {quoted} from '../quoted.ts';
import {REPOSITORY_LIMIT, type ReadLine, sourcesOf} from '../read-as.ts';
import {trimSlashes} from '../repository-place.ts';
import type {Source} from '../source.ts';
import {switchedOff} from '../switch-off.ts';
import {type Finding, type LintContext, MOST_FINDINGS} from './finding.ts';
import {fixBy, fixByComment} from './line-fix.ts';

/** Finds media, repetitions, kinds of index and other things about where repositories are. */
export function places(context: LintContext): readonly Finding[] {
	return [
		...media(context),
		...repetitions(context),
		...slashPairs(context),
		...newerIndexes(context),
		...tooMany(context),
		...clock(context),
		...notOpened(context),
	];
}

/** An installation medium beside servers: the medium is gone after the installation. */
function media(context: LintContext): Finding[] {
	const {sources, files} = context.reading;
	if (sources.every(({url}) => url.startsWith('/'))) {
		return [];
	}

	return sources
		.filter(({url, repeats}) => /^\/(?:media|mnt|cdrom)\//.test(url) && repeats === undefined)
		.map(({path, line, url, index}) => {
			const changes = files.flatMap((file) =>
				file.lines
					.filter((read) => sourcesOf(read).some((source) => source.index === index))
					.map((read) => switchedOff(file.path, read)),
			);
			return {
				id: 'repositories.medium',
				cause: 'cdrom-only-repository',
				path,
				line,
				severity: 'warning',
				message: message('repositories.medium', {path, line, url: quoted(textOf(url))}),
				consequence: message('repositories.then.medium'),
				fix: fixBy(context.files, changes),
			};
		});
}

function isRepetition({repeats, tag, fault}: Source): boolean {
	return repeats !== undefined && tag === undefined && fault === undefined;
}

function repetitions(context: LintContext): Finding[] {
	return wholeLines(context, isRepetition).map(({source, line}) => {
		const {path, repeats} = source;
		const values = {
			path,
			line: line.number,
			first: repeats?.line ?? 0,
			where: repeats?.path ?? path,
		};
		return {
			id: 'repositories.duplicate',
			cause: undefined,
			path,
			line: line.number,
			severity: 'info',
			message: message('repositories.duplicate', values),
			consequence: message('repositories.then.duplicate'),
			fix: fixByComment(context.files, path, line),
		};
	});
}

/** apk 2 takes `.../main` and `.../main/` for two repositories. */
function slashPairs(context: LintContext): Finding[] {
	if (context.generation === 3) {
		return [];
	}

	const first = new Map<string, Source>();
	for (const source of context.reading.sources) {
		const url = trimSlashes(source.url);
		if (source.tag === undefined && source.repeats === undefined && !first.has(url)) {
			first.set(url, source);
		}
	}

	const isSecond = (source: Source) =>
		source.tag === undefined &&
		source.fault === undefined &&
		source.repeats === undefined &&
		first.get(trimSlashes(source.url)) !== source;
	return wholeLines(context, isSecond).map(({source, line}) => {
		const {path} = source;
		const other = first.get(trimSlashes(source.url))?.line ?? 0;
		return {
			id: 'repositories.slash-pair',
			cause: undefined,
			path,
			line: line.number,
			severity: 'warning',
			message: message('repositories.slash-pair', {path, line: line.number, first: other}),
			consequence: message('repositories.then.slash-pair'),
			fix: fixByComment(context.files, path, line),
		};
	});
}

/** Lines all of whose repositories answer to the question, with the first of them. */
function wholeLines(
	context: LintContext,
	isMeant: (source: Source) => boolean,
): {source: Source; line: ReadLine}[] {
	const found: {source: Source; line: ReadLine}[] = [];
	for (const line of context.reading.files.flatMap((file) => (file.notOpened ? [] : file.lines))) {
		const sources = line.reading.kind === 'repository' ? line.reading.sources : [];
		const [source] = sources;
		if (source !== undefined && sources.every(isMeant) && found.length < MOST_FINDINGS) {
			found.push({source, line});
		}
	}

	return found;
}

/** Alpine's servers have the older kind of index only (seen up to Alpine 3.24). */
function newerIndexes(context: LintContext): Finding[] {
	return wholeLines(context, ({type, place}) => type === 'v3' && place?.isRemote === true).map(
		({source, line}) => {
			const {path} = source;
			const text = line.text.replace(/^v3/, 'v2');
			return {
				id: 'repositories.newer-index',
				cause: 'v3-repository-syntax',
				path,
				line: line.number,
				severity: 'warning',
				message: message('repositories.newer-index', {path, line: line.number}),
				consequence: message('repositories.then.newer-index'),
				fix: fixBy(context.files, [{path, line: line.number, texts: [text]}]),
			};
		},
	);
}

function tooMany(context: LintContext): Finding[] {
	const limit = REPOSITORY_LIMIT[context.generation];
	return context.reading.files
		.filter((file) => file.notOpened === undefined)
		.flatMap(({path, lines}) => {
			const refused = lines.find(
				({reading}) => reading.kind === 'refused' && reading.reason === 'too-many',
			);
			return refused === undefined
				? []
				: [
						{
							id: 'repositories.too-many',
							cause: undefined,
							path,
							line: refused.number,
							severity: 'error',
							message: message('repositories.too-many', {path, line: refused.number, limit}),
							consequence: message('repositories.then.too-many'),
							fix: undefined,
						} satisfies Finding,
					];
		});
}

/** A certificate is only good within its dates; a signed index over http does not look at them. */
function clock(context: LintContext): Finding[] {
	const secure = context.reading.sources.find(({url}) => url.startsWith('https://'));
	if (secure === undefined || context.options.clockLooksWrong !== true) {
		return [];
	}

	const {path, line} = secure;
	return [
		{
			id: 'repositories.clock',
			cause: 'clock-skew',
			path,
			line,
			severity: 'warning',
			message: message('repositories.clock', {path, line}),
			consequence: message('repositories.then.clock'),
			fix: undefined,
		},
	];
}

function notOpened(context: LintContext): Finding[] {
	return context.reading.files.flatMap(({path, notOpened: why}) =>
		why === undefined || why === 'overridden'
			? []
			: [
					{
						id: 'repositories.not-opened',
						cause: undefined,
						path,
						line: 0,
						severity: 'info',
						message: message('repositories.not-opened', {path}),
						consequence: message('repositories.then.not-opened'),
						fix: undefined,
					} satisfies Finding,
				],
	);
}
